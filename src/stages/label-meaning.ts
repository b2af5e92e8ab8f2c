import type { Lexicon } from '../languages/lexicon.ts'
import { isDigit } from '../read/text-marks.ts'
import type { Person } from './4-speakers.ts'
import { knownWords, roleInside } from './label-words.ts'

/** What a label says that is a word, not a name. */
export function wordOf(key: string, lexicon: Lexicon): Person['word'] {
  const known = knownWords(lexicon, key)
  if (!known) {
    // `Interviewer L. Prado` asks, whatever the name.
    const inside = roleInside(lexicon, key.split(' '))
    return inside?.generic
      ? undefined
      : inside?.interviewer
        ? 'interviewer'
        : inside?.interviewee
          ? 'interviewee'
          : undefined
  }
  if (known.question) return 'question'
  if (known.answer) return 'answer'
  if (known.interviewer && !known.generic) return 'interviewer'
  if (known.interviewee && !known.generic) return 'interviewee'
  if (known.interviewer) return 'interviewer'
  // `Sprecher 2` is a recogniser's, `Sprecher` an announcer.
  if (known.other && !(known.generic && isDigit(key.charCodeAt(key.length - 1)))) return 'other'
  return known.generic ? 'generic' : undefined
}

import { foldWords } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { TAG } from '../model/chain.ts'
import { isCjk, isLetter } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'

/** A longer line only mentions what its document is not. */
const TITLE = 120

/**
 * `Frequently asked questions` or `Top ten interview questions (with sample answers)` above questions that nobody has a
 * label for, and answers that tell the reader what to do more often than they say `I`: help, or a guide.
 */
export function isGuide({ units, tags, marks, labelled, heads, lexicon }: Analysis): boolean {
  // `Example:` is no name.
  const isSpoken = labelled.some(
    (role, index) => role !== 0 && !labelWords(lexicon, heads[index]?.key ?? '')?.lookAlike
  )
  if (isSpoken) return false
  const first = tags.indexOf(TAG.question)
  const isTitled = units
    .slice(0, Math.max(0, first))
    .some(({ text }) => text.length <= TITLE && hasGuideTitle(text, lexicon))
  if (!isTitled) return false
  // Model answers stand in quotation marks.
  const answers = marks.filter((_, index) => tags[index] === TAG.answer && !/["“„«]/.test((units[index] as Unit).text))
  const share = (persons: (own: Marks) => number): number => answers.filter((own) => persons(own) > 0).length
  return share(({ words }) => words.firstPersons) <= share(({ words }) => words.secondPersons)
}

function hasGuideTitle(text: string, { languages }: Lexicon): boolean {
  const folded = foldWords(text)
  return languages.some(({ guideTitles, unspaced }) =>
    guideTitles.some((phrase) => {
      const at = folded.indexOf(phrase)
      return at >= 0 && (unspaced || (isEdge(folded, at - 1) && isEdge(folded, at + phrase.length)))
    })
  )
}

/** Whether no word goes on at an index. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) || !(isLetter(code) || isCjk(code))
}

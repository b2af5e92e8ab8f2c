import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { isCjk } from '../../read/text-marks.ts'
import type { Analysis } from '../analyse.ts'

/** `kiln_ida`, `@kiln42`, but not `2013` or `#12`. */
const HANDLE = /^@?\p{L}[\p{L}\p{N}_]*$/u
const ODD = /[\p{N}_]/u

/**
 * What somebody is called where nobody has another name: a title that begins with words for an interview and goes on with
 * `kiln_ida` or `kiln42`, and then with no word, `Interview with kiln42 (2013)`, names whom the talk is with. Such a word
 * is no candidate: names of people have no digits. Where words stand together, `第3回` is part of a sentence.
 */
export function handleInTitle({ units, tags }: Pick<Analysis, 'units' | 'tags'>, lexicon: Lexicon): string | undefined {
  const title = tags.indexOf(TAG.title)
  const words = units.slice(title, title + 1).flatMap(({ text }) => text.split(/\s+/u))
  const at = words.findIndex((word) => HANDLE.test(word) && ODD.test(word) && !isCjk(word.charCodeAt(0)))
  const before = foldWords(words.slice(0, Math.max(0, at)).join(' '))
  const isLast = !words.slice(at + 1, at + 2).some((word) => /^\p{L}/u.test(word))
  return isLast && wordsMask(lexicon, before) & Word.interviewWord ? words[at] : undefined
}

import { foldWords } from '../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../languages/lexicon.ts'
import { isLower, skipSpace } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'

/** So many words before a colon, and before a dash, only the first of them with a capital, are a sentence that goes on. */
const BEFORE_COLON = 4
const BEFORE_DASH = 2

/**
 * What somebody says once before a colon or a dash, and not who says it: `Last question: who oils it?`, `Yes, of course:
 * the oar.`, `So it does two things : first it …`, `Old bells - they ring`.
 */
export function isProse(
  { key, name, units: [index = 0, ...more], shapes: [shape] }: LabelGroup,
  { units }: LabelEvidence,
  lexicon: Lexicon
): boolean {
  if (more.length > 0 || !shape) return false
  const { separator, body } = shape
  const isColon = separator === Separator.colon
  if (!isColon && separator !== Separator.dash) return false
  if (isColon && (isHosting(key, lexicon) || opensAnswer(name, lexicon))) return true
  if (!isPart(name, isColon ? BEFORE_COLON : BEFORE_DASH)) return false
  const { text } = units[index] as Unit
  return isLower(text.charCodeAt(skipSpace(text, body, text.length)))
}

/** `Last question`, of more words than one. */
const isHosting = (key: string, lexicon: Lexicon): boolean =>
  key.includes(' ') && (wordsMask(lexicon, key) & Word.hosting) !== 0

/** `Yes, of course`. */
function opensAnswer(name: string, lexicon: Lexicon): boolean {
  const comma = name.indexOf(', ')
  return comma > 0 && (wordsMask(lexicon, foldWords(name.slice(0, comma))) & Word.answerOpener) !== 0
}

/** Small letters behind the first word, as no name of several words has them; `Ida, of the mill` may be one. */
function isPart(name: string, fewest: number): boolean {
  const words = name.split(' ')
  return words.length >= fewest && !name.includes(',') && words.slice(1).every((word) => isLower(word.charCodeAt(0)))
}

/** So often the same line beside the same line is no turn. */
const FEWEST_ALIKE = 3

/** `Words by : Ann Lowe` each time, and the same line without a label above or below: a header that the page repeats. */
export function isRepeatedLine(
  { units: places, shapes }: LabelGroup,
  { units, groups, groupOf }: LabelEvidence
): boolean {
  if (places.length < FEWEST_ALIKE || shapes[0]?.separator !== Separator.colon) return false
  const textAt = (index: number): string | undefined => units[index]?.text
  const [first = 0, second = 0] = places
  const isTurn = (index: number): boolean => groups[groupOf[index] as number]?.shapes[0]?.separator === Separator.colon
  const isBeside = (step: number): boolean => textAt(first + step) === textAt(second + step) && !isTurn(first + step)
  return (isBeside(-1) || isBeside(1)) && places.every((index) => textAt(index) === textAt(first))
}

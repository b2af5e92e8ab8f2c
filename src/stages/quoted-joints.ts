import { indicesWhere } from '../indices.ts'
import { type Lexicon, Word } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { asksAtEnd, isClosing, isTerminal } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { COLON, type Joint, opensQuotation, PROMPT, TOPIC } from './joints.ts'

/** So many lines with a quotation behind a prompt are a habit of the document. */
const FEWEST = 3
/** What part of the paragraphs from the first of them to the last have to be such. */
const MOST = 0.6
/** What stands before the colon has no more words. */
const WORDS = 12

const NONE: ReadonlySet<number> = new Set()
const COLONS: ReadonlySet<string> = new Set([COLON, PROMPT, TOPIC])

/**
 * `On the weir: “It has leaked since my father's time.”`: papers print what was said as quotations, each behind a prompt and
 * a colon, and all of the line behind the colon is one. Names with what they said, `Ida Moss: “I like it”`, are labels or
 * people in the street, and `The mayor said: “…”` is told; a title of that form stands above an introduction,
 * and above a talk in which others ask, quotations are picked out of it.
 * @returns indices of units to be cut at their joints; none where this is no habit
 */
export function quotedJoints(
  units: readonly Unit[],
  joints: readonly (Joint | undefined)[],
  lexicon: Lexicon
): ReadonlySet<number> {
  const behind = indicesWhere(units.length, (index) => {
    const joint = joints[index]
    return joint !== undefined && isQuotedBehind((units[index] as Unit).text, joint, lexicon)
  })
  if (behind.length < FEWEST) return NONE
  const isBehind = new Set(behind)
  const wordy = indicesWhere(units.length, (index) => /\p{L}/u.test((units[index] as Unit).text))
  const isQuoted = wordy.map((index) => isBehind.has(index))
  const first = isQuoted.indexOf(true)
  if (!isQuoted[first + 1]) isQuoted[first] = false
  const quoted = wordy.filter((_, at) => isQuoted[at])
  const prompts = quoted.map((index) => (units[index] as Unit).text.slice(0, joints[index]?.end))
  const between = isQuoted.lastIndexOf(true) - isQuoted.indexOf(true) + 1
  const isAsked = wordy.some((index, at) => at > first && !isQuoted[at] && asksAtEnd((units[index] as Unit).text))
  const isHabit =
    quoted.length >= FEWEST &&
    !isAsked &&
    quoted.length >= MOST * between &&
    prompts.filter(isNoName).length >= MOST * quoted.length
  return isHabit ? new Set(quoted) : NONE
}

/** Whether one quotation is all that stands behind the colon. */
function isQuotedBehind(text: string, { end, answer, sign }: Joint, lexicon: Lexicon): boolean {
  if (!COLONS.has(sign) || !opensQuotation(text.charAt(answer))) return false
  const prompt = text.slice(0, end)
  if (prompt.split(/\s+/).length > WORDS || (wordMarks(lexicon, prompt).anywhere & Word.reporting) > 0) return false
  let last = text.length - 1
  while (isTerminal(text.charCodeAt(last))) last--
  return isClosing(text.charAt(last))
}

/** A name has a capital in each word, and small letters behind it. */
const isNoName = (prompt: string): boolean => /\s\p{Ll}/u.test(prompt) || !/\p{Ll}/u.test(prompt)

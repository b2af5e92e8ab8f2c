import {
  asksAt,
  isCjk,
  isClosing,
  isLower,
  isQuestionMark,
  isSpace,
  isTerminal,
  skipSpace,
  trimEnd
} from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { Cover, End, type Marks } from './5-marks.ts'
import type { Hypothesis } from './6-layout.ts'
import { askingHeadings } from './asking-headings.ts'
import { type Headed, inPieces } from './headed.ts'
import type { LabelShape } from './label-shapes.ts'
import { cutEach } from './split.ts'

/** How much of the belief the layout must have before paragraphs are cut: a wrong cut makes a turn of a rhetorical question. */
const SURE = 0.6
/** The same where a dash opens every answer: `How long? - Since spring.` */
const SURE_OF_DASHES = 0.3
/** Fewer paragraphs that ask first and go on are no habit of the document. */
const FEWEST = 3
/** The same of paragraphs that open with a question in bold. */
const FEWEST_BOLD = 2

/** Layouts whose questions are bold. */
const BOLD: ReadonlySet<string> = new Set(['bold-lead', 'bold-questions'])

export interface RunIns {
  /** Per unit the index in its text where the answer begins, 0 where nothing is cut. */
  cuts: number[]
  /** The layout that has it so. */
  cutBy: Hypothesis
}

/**
 * Where question and answer share a paragraph: `When did you start? In 1990, with a pencil.`
 * @param hypotheses as ranked; nothing is cut unless `run-in` wins, and clearly, or a layout whose questions are bold
 * @returns undefined if no unit is cut
 */
export function runInCuts(
  units: readonly Unit[],
  marks: readonly Marks[],
  heads: readonly (LabelShape | undefined)[],
  hypotheses: readonly Hypothesis[]
): RunIns | undefined {
  const best = hypotheses[0]
  const isRunIn = best?.layout.id === 'run-in'
  if (!best || best.share < SURE_OF_DASHES || !(isRunIn || BOLD.has(best.layout.id))) return undefined
  let bold = 0
  const cuts = units.map((unit, index) => {
    const own = marks[index]
    const whole =
      heads[index] || unit.kind !== Kind.paragraph || unit.data?.part || unit.data?.speaker || unit.data?.opensTurn
    if (!own || whole) return 0
    const cut = boldLeadEnds(unit, own)
    if (cut > 0) bold++
    return cut > 0 || !isRunIn ? cut : answerBegins(unit, own)
  })
  const made = [...cuts.keys()].filter((index) => (cuts[index] as number) > 0)
  const opensWithDash = (index: number): boolean =>
    '-–—'.includes((units[index] as Unit).text.charAt(cuts[index] as number))
  if (bold >= FEWEST_BOLD && bold === made.length && bold >= askingHeadings(units))
    return { cuts, cutBy: hypotheses.find(({ layout }) => layout.id === 'bold-lead') ?? best }
  if (!isRunIn) return undefined
  return made.length >= FEWEST && (best.share >= SURE || made.every(opensWithDash)) ? { cuts, cutBy: best } : undefined
}

/**
 * The units with each run-in paragraph as two. The answer has neither label nor marker.
 * @param cuts as `runInCuts` gave them for these units
 */
export function cutRunIns(
  units: readonly Unit[],
  heads: Headed['heads'],
  cuts: readonly number[],
  source: string,
  starts: readonly number[]
): Headed {
  return inPieces(cutEach(units, cuts, source, starts), heads)
}

/** `**Why soap?** It floats.`: where the words below the bold type begin that asks; 0 where none does, or nothing follows. */
function boldLeadEnds({ text, spans }: Unit, { bold, body }: Marks): number {
  if (bold === Cover.none || bold === Cover.part) return 0
  let end = body
  for (const { type, from, to } of spans)
    if (type === 'strong' && from <= skipSpace(text, end, text.length)) end = Math.max(end, to)
  const next = skipSpace(text, end, text.length)
  if (next >= text.length || isLower(text.charCodeAt(next))) return 0
  let last = trimEnd(text, body, end)
  while (last > body && isClosing(text.charAt(last - 1))) last--
  return asksAt(text, last - 1) ? next : 0
}

/** Index of the first sentence that does not ask, after one or more that do; 0 where the first does not or all do. */
function answerBegins({ text }: Unit, marks: Marks): number {
  if (!marks.asksFirst || marks.sentences < 2 || marks.end === End.question) return 0
  let cut = 0
  for (let at = marks.body; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let asks = asksAt(text, at)
    if (!isTerminal(code) && !asks) continue
    let end = at + 1
    // `Why?!”`
    while (end < text.length && (isTerminal(text.charCodeAt(end)) || isClosing(text[end] as string))) {
      asks ||= isQuestionMark(text.charCodeAt(end))
      end++
    }
    if (end < text.length && !isSpace(text.charCodeAt(end)) && !isCjk(code)) {
      at = end - 1
      continue
    }
    if (!asks) return cut
    const next = skipSpace(text, end, text.length)
    // `“Why soap?” she asked.`
    if (next >= text.length || isLower(text.charCodeAt(next))) return cut
    cut = next
    at = next - 1
  }
  return cut
}

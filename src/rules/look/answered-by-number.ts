import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** A list has so many questions, and so large a part of them with its number and nothing between. */
const LIST = { least: 4, whole: 0.75 }

/** The questions ask by so much more, of 100, than what answers them, of which so few end with a question mark. */
const MORE = 20
const MARKED = 0.25

/** A longer line between two lists of answers is no name. */
const NAME = 60

/**
 * All questions first, `1.` to `9.`, and below them the answers of one after the other, each list from `1.` on: as in
 * forums and polls.
 */
export const answeredByNumber: Look = {
  id: 'answered-by-number',
  why: 'the questions stand above, and the answers below have their numbers',
  look(analysis) {
    const { tags, units } = analysis
    const [asked, ...told] = runsOf(analysis)
    if (!asked || told.length === 0 || !isAsked(analysis, asked, told)) return tags
    const runAt = new Map([[asked.from, asked] as const, ...told.map((run) => [run.from, run] as const)])
    let run: Run | undefined
    return tags.map((tag, index) => {
      run = runAt.get(index) ?? run
      if (!run || units[index]?.data?.part) return tag
      if (index <= run.to) return run === asked ? TAG.question : TAG.answer
      if (!isSpeech(tag) || run === told.at(-1)) return tag
      return between(analysis, index, run === asked)
    })
  }
}

/** The units that are numbered from 1 on, first and last. */
interface Run {
  from: number
  to: number
  /** Those that open an item. */
  items: number[]
}

function runsOf({ marks }: Analysis): Run[] {
  const runs: Run[] = []
  let last = 0
  for (const [index, { number, length }] of marks.entries()) {
    const run = runs.at(-1)
    if (length === 0 || number < 1) continue
    if (number === 1 && (last !== 1 || !run || run.to !== index - 1))
      runs.push({ from: index, to: index, items: [index] })
    else if (run && number >= last && number <= last + 2) {
      if (number > last) run.items.push(index)
      run.to = index
    } else continue
    last = number
  }
  return runs
}

/** The first list asks and has nothing between its items; the others hardly ask. */
function isAsked({ marks, asks, labelled }: Analysis, asked: Run, told: readonly Run[]): boolean {
  const items = told.flatMap((run) => run.items)
  const meanOf = (list: readonly number[]): number =>
    list.reduce((sum, index) => sum + (asks[index] as number), 0) / list.length
  const marked = items.filter((index) => marks[index]?.end === End.question).length
  let wordy = 0
  for (let index = asked.from; index <= asked.to; index++) if ((marks[index] as Marks).length > 0) wordy++
  return (
    asked.items.length >= LIST.least &&
    asked.items.length >= wordy * LIST.whole &&
    told.every((run) => run.items.length >= Math.min(LIST.least, asked.items.length / 2)) &&
    meanOf(asked.items) - meanOf(items) >= MORE &&
    marked <= items.length * MARKED &&
    !asked.items.some((index) => labelled[index] !== 0)
  )
}

/** Between two lists: who answers next, one more question that has no number, or more of an answer. */
function between({ marks, units }: Analysis, index: number, isBelowQuestions: boolean): number {
  const { end } = marks[index] as Marks
  if (end === End.none || end === End.bracket)
    return (units[index] as Unit).text.length <= NAME ? TAG.section : TAG.answer
  return isBelowQuestions ? TAG.question : TAG.answer
}

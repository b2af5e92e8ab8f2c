import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Cover, End } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { announcedEnd } from '../../stages/announced-items.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/**
 * `We kept the oars:` and a list below it, or the rest of a list that somebody began: the list is what the speaker goes
 * on with, whatever its items look like.
 */
export const listsGoOn: Look = {
  id: 'lists-go-on',
  why: 'the rest of a list goes on with whoever began it',
  look({ tags, units, marks, heads }) {
    const result = tags.slice()
    const asked = indicesWhere(tags.length, (index) => tags[index] === TAG.question)
    /** Questions that are items themselves: `We asked him:` announces them. */
    const areListed = asked.filter((index) => units[index]?.items.length !== 0).length * 2 > asked.length
    let announced = -1
    // `**2) And why?**` is set apart from what is listed.
    const bySign = units.map(({ text }, index) => SIGNED.test(text) && marks[index]?.bold !== Cover.whole)
    for (const index of signedBelowAnswers(tags, units, bySign)) result[index] = TAG.answer
    for (const index of announcedBelowAnswers(tags, units, heads)) result[index] = TAG.answer
    for (const [index, unit] of units.entries()) {
      if (isHeadOfList(index, result, units, marks)) result[index] = TAG.answer
      const isSigned = unit.items.length === 0 && bySign[index] === true
      const isItem = (unit.items.length > 0 || isSigned) && !unit.data?.part
      const tag = result[index] as number
      const before = result[index - 1] ?? -1
      const goesOn = isSigned ? bySign[index - 1] === true : units[index - 1]?.items[0] === unit.items[0]
      const begun = isSpeech(before) && goesOn ? before : announced
      const isAsking = tag === TAG.question && announced === TAG.answer && !heads[index] && !areListed
      if (isItem && begun >= 0 && ((isSigned ? BESIDE : FURTHER).has(tag) || isAsking)) result[index] = begun
      else if (!isItem || !isSpeech(tag)) announced = isSpeech(tag) && marks[index]?.end === End.colon ? tag : -1
    }
    return result
  }
}

/** `### Resources:` between words of an answer and a list that is told is the speaker's, too. */
function isHeadOfList(index: number, tags: Uint8Array, units: Analysis['units'], marks: Analysis['marks']): boolean {
  const isBetween = tags[index] === TAG.section && tags[index - 1] === TAG.answer && tags[index + 1] === TAG.answer
  return isBetween && (units[index + 1] as Unit).items.length > 0 && marks[index]?.end === End.colon
}

/** Lists by eye right below words of an answer, of which some item is told to be the speaker's, or that words of an answer follow. */
function signedBelowAnswers(tags: Uint8Array, units: Analysis['units'], bySign: readonly boolean[]): number[] {
  const found: number[] = []
  for (let from = 0; from < units.length; from++) {
    let to = from
    while (bySign[to] && !units[to]?.data?.part) to++
    if (to === from) continue
    const run = Array.from({ length: to - from }, (_, at) => from + at)
    const isBetween = run.length > 1 && tags[to] === TAG.answer
    if (tags[from - 1] === TAG.answer && (isBetween || run.some((index) => tags[index] === TAG.answer)))
      for (const index of run) if (BESIDE.has(tags[index] as number) || tags[index] === TAG.section) found.push(index)
    from = to
  }
  return found
}

/** `I wish somebody had told me:` in an answer, and one line below the other: what they are taken for does not matter. */
function announcedBelowAnswers(tags: Uint8Array, units: Analysis['units'], heads: Analysis['heads']): number[] {
  return indicesWhere(units.length, (index) => tags[index - 1] === TAG.answer).flatMap((from) => {
    const to = announcedEnd(units, units[from - 1], from)
    const run = Array.from({ length: to - from }, (_, at) => from + at)
    return run.some((index) => heads[index]) ? [] : run
  })
}

/** `1、`, `2)`, `・`, `•`: items that no markup tells. */
const SIGNED = /^(?:\d{1,2}[、)）]|[・･•])/
const BESIDE: ReadonlySet<number> = new Set([TAG.boilerplate, TAG.conclusion, TAG.aside, TAG.metadata])

/** What the rest of a list is taken for below the talk, or above it. */
const FURTHER: ReadonlySet<number> = new Set([TAG.boilerplate, TAG.conclusion, TAG.introduction])

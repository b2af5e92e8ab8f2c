import { foldWords } from '../../languages/fold.ts'
import { Word, wordsMask } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { paidWords } from './paid-words.ts'

/** The words that say who pays stand in so many UTF-16 units from the start of a turn. */
const REACH = 100
/** No advertisement in brackets has more lines. */
const MOST_LINES = 12

/**
 * `Ida: This episode is brought to you by Mere Boats. …`, `Advertisement: …`, and whatever stands between `[AD]` and
 * `[AD ENDS]`: read between turns, whoever reads it.
 */
export const sponsorReads: Look = {
  id: 'sponsor-reads',
  why: 'read for whoever pays for the show',
  look(analysis) {
    const { tags, heads, units, marks, roles, cast, lexicon } = analysis
    const result = tags.slice()
    let phrases: readonly string[] | undefined
    for (const [from, head] of heads.entries()) {
      if (!head || roles[cast.opens[from] as number]?.role !== 1 || tags[from] !== TAG.question) continue
      let to = from + 1
      while (to < units.length && !heads[to] && isSpeech(tags[to] as number)) to++
      phrases ??= paidWords(lexicon, MENTION)
      if (isRead(units.slice(from, to), marks.slice(from, to), phrases)) result.fill(TAG.aside, from, to)
    }
    for (const [from, to] of labelledAds(analysis)) result.fill(TAG.aside, from, to)
    for (const [from, to] of bracketed(analysis)) result.fill(TAG.aside, from, to)
    return result
  }
}

/** `Advertisement: …`, as far as nobody else has the next label. */
function labelledAds({ tags, cast, lexicon }: Analysis): [from: number, to: number][] {
  const isAd = (key: string): boolean => (wordsMask(lexicon, key) & Word.advertisement) !== 0
  const ads = new Set(cast.persons.flatMap(({ keys, index }) => (keys.some(isAd) ? [index] : [])))
  const found: [number, number][] = []
  for (const [from, person] of cast.opens.entries()) {
    if (!ads.has(person)) continue
    let to = from
    while (isSpeech(tags[to]) && (to === from || (cast.opens[to] as number) < 0)) to++
    found.push([from, to])
  }
  return found
}

/** Fewer words are a mere mention. */
const MENTION = 2

/** Whether all of a turn is an advertisement: it says so first, greets nobody and asks nothing. */
function isRead(units: readonly Unit[], marks: readonly Marks[], phrases: readonly string[]): boolean {
  const at = marks.findIndex(({ length }) => length > 0)
  const start = foldWords(units[at]?.text.slice(marks[at]?.body).slice(0, REACH) ?? '')
  const goesOn = marks.some(
    ({ end, words }) => end === End.question || (words.anywhere & (Word.greeting | Word.hosting)) !== 0
  )
  return !goesOn && phrases.some((phrase) => start.includes(phrase))
}

/** From each `[AD]` to the next `[AD ENDS]`. */
function bracketed({ units, marks }: Analysis): [number, number][] {
  const wordsAt = (index: number): string => foldWords((units[index] as Unit).text.slice(1, -1))
  const found: [number, number][] = []
  for (let from = 0; from < units.length; from++) {
    const { bracketed: isMark, words } = marks[from] as Marks
    if (!isMark || (words.whole & Word.advertisement) === 0) continue
    const last = Math.min(units.length - 1, from + MOST_LINES)
    let to = from + 1
    while (to <= last && !wordsAt(to).startsWith(`${wordsAt(from)} `)) to++
    if (to > last) continue
    found.push([from, to + 1])
    from = to
  }
  return found
}

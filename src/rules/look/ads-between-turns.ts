import { foldWords } from '../../languages/fold.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { paidWords } from './paid-words.ts'
import { isParagraph } from './units.ts'

/** A line that says who pays is no longer. */
const LINE = 120

/**
 * `[Advertisement]`, `This interview is sponsored by Acme Flour.`: a line by itself in the middle of a talk. Before the
 * first turn and after the last one such a line is the page's, and everywhere the bare word, which pages put above a
 * space that they sell.
 */
export const adsBetweenTurns: Look = {
  id: 'ads-between-turns',
  why: 'a line between turns that is an advertisement, or says who pays for the talk',
  look({ tags, units, marks, heads, cast, labelled, lexicon }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    const found = new Set<number>()
    let known: readonly string[] | undefined
    const phrases = (): readonly string[] => {
      known ??= paidWords(lexicon, OPENING)
      return known
    }
    let above = tags[first]
    for (let index = first + 1; index < last; index++) {
      const isAd =
        mayBeAd(tags[index] as number, above) &&
        isParagraph(units[index]) &&
        !heads[index] &&
        labelled[index] === 0 &&
        (cast.opens[index] as number) < 0 &&
        isAdvertisement(units[index] as Unit, marks[index] as Marks, phrases)
      if (isAd) found.add(index)
      if ((marks[index] as Marks).length > 0) above = tags[index]
    }
    return found.size === 0 ? tags : tags.map((tag, index) => (found.has(index) ? TAG.aside : tag))
  }
}

/** What else a line may be that nobody is known to say. A topic may be `Advertising`, and a whole answer, too. */
const BESIDE: ReadonlySet<number | undefined> = new Set([
  TAG.boilerplate,
  TAG.introduction,
  TAG.conclusion,
  TAG.metadata
])

/** @param above tag of the words above: a line that goes on with them has no label */
const mayBeAd = (tag: number, above: number | undefined): boolean => BESIDE.has(tag) || (isSpeech(tag) && above === tag)

/** So few words open other sentences, too. */
const OPENING = 4

function isAdvertisement(
  { text }: Unit,
  { length, words, bracketed }: Marks,
  phrases: () => readonly string[]
): boolean {
  if (bracketed && (words.whole & Word.advertisement) !== 0) return true
  const { anywhere, firstPersons, secondPersons } = words
  if ((anywhere & Word.advertisement) === 0 || length > LINE) return false
  const start = foldWords(text.slice(0, LINE))
  if (phrases().some((phrase) => start.startsWith(phrase))) return true
  return (anywhere & Word.interviewWord) !== 0 && firstPersons + secondPersons === 0
}

import { foldWords } from '../../languages/fold.ts'
import { Word } from '../../languages/lexicon.ts'
import type { WordMarks } from '../../languages/word-marks.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import { Kind, type Unit } from '../../types.ts'

/** A paragraph of which no format states what it is: looks may tell. */
export const isParagraph = (unit: Unit | undefined): unit is Unit => unit?.kind === Kind.paragraph && !unit.data?.part

/** What a page adds is told by its words or its markup; this only by where it stands, or because it counts something. */
export const isByPlace = (unit: Unit, marks: Marks): boolean => BY_PLACE.has(boilerplateRule(unit, marks))
const BY_PLACE: ReadonlySet<string> = new Set(['page/place', 'page/count'])

/** Words that open or are a line which nobody says: `(laughs)`, `Editor’s note`, `Photo:`, `Advertisement`. */
export const saidByOthers = ({ opening, whole }: WordMarks): boolean => ((opening | whole) & BESIDE) !== 0
const BESIDE = Word.stageDirection | Word.editorsNote | Word.caption | Word.advertisement

/** A paragraph without a label that is one line or block by itself. */
export function standsAlone({ units, heads }: Pick<Analysis, 'units' | 'heads'>, index: number): boolean {
  const unit = units[index]
  return !heads[index] && isParagraph(unit) && unit.gap > 0 && units[index + 1]?.gap !== 0
}

/** The unit with words before an index; -1 if there is none. */
export function wordyBefore(marks: readonly Marks[], from: number): number {
  let at = from - 1
  while (at >= 0 && marks[at]?.length === 0) at--
  return at
}

/** The unit with words after an index; -1 if there is none. */
export function wordyAfter(marks: readonly Marks[], from: number): number {
  let at = from + 1
  while (at < marks.length && marks[at]?.length === 0) at++
  return at < marks.length ? at : -1
}

/** Words that open a line which says who wrote the text, who asked, or under what it was filed: it tells of the text. */
export const opensFact = ({ opening }: WordMarks): boolean => (opening & FACT) !== 0
const FACT = Word.byline | Word.interviewerByline | Word.metadataKey

/**
 * The tags where what stands above the talk or below it, and is what a page adds, is the page's.
 * @param isAdded whether a paragraph is, of which no format states what it is
 */
export function addedAround(
  { tags, units }: Pick<Analysis, 'tags' | 'units'>,
  isAdded: (unit: Unit, index: number) => boolean
): Uint8Array {
  const first = tags.findIndex(isSpeech)
  const last = tags.findLastIndex(isSpeech)
  return tags.map((tag, index) => {
    const unit = units[index]
    return (index < first || index > last) && isParagraph(unit) && isAdded(unit, index) ? TAG.boilerplate : tag
  })
}

/** Whether a label that means a question opens the unit: `Q:`, `Question 3:`. */
export const opensWithQuestionLabel = ({ cast }: Pick<Analysis, 'cast'>, index: number): boolean =>
  cast.persons[cast.opens[index] as number]?.word === 'question'

/** Words with a capital in units of some tags, folded and without the commonest: whom the text is about is among them. */
export function capitalsIn({ tags, units, lexicon }: Analysis, where: ReadonlySet<number>): ReadonlySet<string> {
  const words = new Set<string>()
  for (let index = 0; index < tags.length; index++)
    if (where.has(tags[index] as number))
      for (const word of capitals((units[index] as Unit).text)) if (!lexicon.frequent.has(word)) words.add(word)
  return words
}

/** Words with a capital, folded. */
export const capitals = (text: string): string[] => (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(foldWords)

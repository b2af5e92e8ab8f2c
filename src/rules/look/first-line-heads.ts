import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A title has so many letters. */
const TITLE = { least: 4, most: 100 }

/** Lines of these words say something else of the document. */
const OTHER = Word.byline | Word.interviewerByline | Word.date | Word.metadataKey | Word.caption

/** Ends of what is no sentence. */
const ENDS: ReadonlySet<number> = new Set([End.none, End.question, End.exclamation, End.quote])

/** `Kelp farming 101` above the date, the keywords and the speakers of an export: where nothing else is a title, it is. */
export const firstLineHeads: Look = {
  id: 'first-line-heads',
  why: 'the first line, above what an export says of itself, and nothing else is a title',
  look({ tags, units, marks }) {
    const isTitle = (tag: number, index: number): boolean => tag === TAG.title || units[index]?.data?.key === 'title'
    if (tags.some(isTitle)) return tags
    const first = marks.findIndex(({ length }) => length > 0)
    const unit = units[first]
    const talk = tags.findIndex(isSpeech)
    if (!units.some(({ data }, index) => index < talk && data?.part === 'metadata')) return tags
    if (tags[first] !== TAG.metadata || !isParagraph(unit) || isField(unit.text)) return tags
    // `call_2.m4a` is the name of a file.
    if (!/\S \S/.test(unit.text) || /\.\w{2,4}$/.test(unit.text)) return tags
    const { length, end, address, words } = marks[first] as Marks
    if (length < TITLE.least || length > TITLE.most || address || !ENDS.has(end)) return tags
    if ((words.opening & OTHER) !== 0 || (words.anywhere & Word.date) !== 0) return tags
    return tags.with(first, TAG.title)
  }
}

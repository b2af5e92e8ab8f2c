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

/** `TULLAMORE, IRELAND` */
const PLACE = /^\S+(?: \S+)?, \S+(?: \S+)?$/

/** Ends of what is no sentence. */
const ENDS: ReadonlySet<number> = new Set([End.none, End.question, End.exclamation, End.quote, End.bracket])

/** `Kelp farming 101` above the date, the keywords and the speakers: where nothing else is a title, the first line that is neither the page's nor a day is one. */
export const firstLineHeads: Look = {
  id: 'first-line-heads',
  why: 'the first line that tells of the text, and nothing else is a title',
  look({ tags, units, marks }) {
    const isTitle = (tag: number, index: number): boolean => tag === TAG.title || units[index]?.data?.key === 'title'
    if (tags.some(isTitle)) return tags
    const talk = tags.findIndex(isSpeech)
    const first = marks.findIndex((own, index) => own.length > 0 && tags[index] !== TAG.boilerplate && !isDay(own))
    const unit = units[first]
    if (first >= talk || tags[first] !== TAG.metadata || !isParagraph(unit)) return tags
    if (PLACE.test(unit.text) || isField(unit.text)) return tags
    // `call_2.m4a` is the name of a file, `Log started 20:58` a time.
    if (!/\S \S/.test(unit.text) || /\.\w{2,4}$|\d:\d\d/.test(unit.text)) return tags
    const { length, end, address, words } = marks[first] as Marks
    if (length < TITLE.least || length > TITLE.most || address || !ENDS.has(end)) return tags
    if ((words.opening & OTHER) !== 0) return tags
    return tags.with(first, TAG.title)
  }
}

/** `Sunday, 3 May 2009`, `11. 2004`: a day stands above a title, too. */
const isDay = ({ words, digits, length }: Marks): boolean => (words.anywhere & Word.date) !== 0 || digits * 2 > length

import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { Kind, type Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** What a heading of the text or of the page says, and no title. */
const PARTS =
  Word.conversationHeading | Word.conclusionHeading | Word.boilerplateHeading | Word.boilerplateLine | Word.boilerplate

/** `# Interviews` above `## Ida Moss mends the weir`: the name of a part of the site heads the page, and no title it is. */
export const sectionsOfThePage: Look = {
  id: 'sections-of-the-page',
  why: 'the name of a part of the site above the title, or the title below it',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const isSection = (index: number): boolean => ((marks[index] as Marks).words.whole & Word.boilerplateLine) !== 0
    const sections = indicesWhere(first, (index) => tags[index] === TAG.title && isSection(index))
    const last = sections.at(-1)
    if (last === undefined) return tags
    const isOther = (index: number): boolean => tags[index] === TAG.title && !isSection(index)
    const isHeading = (index: number): boolean =>
      (units[index] as Unit).heading > 0 && ((marks[index] as Marks).words.whole & PARTS) === 0
    const below = indicesWhere(first, (index) => index > last && (marks[index] as Marks).length > 0)
    const title =
      below.find(isOther) ??
      below.find(isHeading) ??
      below.find((index) => names(marks[index] as Marks, units[index] as Unit))
    if (title === undefined) return tags
    const result = tags.slice()
    for (const index of sections) result[index] = TAG.boilerplate
    // A picture may say so, too: `![Interview with Ida Moss](ida.jpg)`
    if ((units[title] as Unit).kind <= Kind.heading) result[title] = TAG.title
    return result
  }
}

/** A title has so many letters at most. */
const LONGEST = 100

/** `Interview with Ida Moss` */
const names = ({ words, length }: Marks, { text, data }: Unit): boolean =>
  (words.opening & Word.interviewWord) !== 0 && length <= LONGEST && !data?.part && /\S \S/.test(text)

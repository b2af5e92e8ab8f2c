import { foldWords } from '../../languages/fold.ts'
import { PAGE_SENTENCES } from '../../languages/page-sentences.ts'
import type { Look } from './look.ts'
import { addedAround } from './units.ts'

/** A longer paragraph tells more, in UTF-16 units. */
const LONGEST = 600

/** `Thanks for reading Crumbs! Subscribe for free to receive new posts and support my work.` around the talk: software writes that. */
export const sentencesOfThePage: Look = {
  id: 'sentences-of-the-page',
  why: 'a sentence that the software of a site writes into every page',
  look: (analysis) => addedAround(analysis, ({ text }) => text.length <= LONGEST && isOfThePage(foldWords(text)))
}

const isOfThePage = (text: string): boolean => PAGE_SENTENCES.some((sentence) => text.includes(sentence))

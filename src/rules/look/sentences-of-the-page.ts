import { foldWords } from '../../languages/fold.ts'
import { PAGE_SENTENCES } from '../../languages/page-sentences.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer paragraph tells more, in UTF-16 units. */
const LONGEST = 600

/** `Thanks for reading Crumbs! Subscribe for free to receive new posts and support my work.` around the talk: software writes that. */
export const sentencesOfThePage: Look = {
  id: 'sentences-of-the-page',
  why: 'a sentence that the software of a site writes into every page',
  look({ tags, units }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    return tags.map((tag, index) =>
      (index < first || index > last) && isOfThePage(units[index] as Unit) ? TAG.boilerplate : tag
    )
  }
}

function isOfThePage(unit: Unit): boolean {
  if (!isParagraph(unit) || unit.text.length > LONGEST) return false
  const text = foldWords(unit.text)
  return PAGE_SENTENCES.some((sentence) => text.includes(sentence))
}

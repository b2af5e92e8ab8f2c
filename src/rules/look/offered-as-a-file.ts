import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { wordyAfter } from './units.ts'

/** `Download "The bells of Hollin"`, `Herunterladen „Die Glocken“`: a word or three, and a name in quotation marks. */
const OFFER = /^\p{Lu}[\p{L} ]{3,24} ["“„«](.{4,300})["“”»]$/u

/**
 * `The bells of Hollin`, a menu, `Download "The bells of Hollin"` and `Transcription`: what libraries of documents write above the
 * text of a file. The line that the offer quotes is the title, the offer and the word below it are the page's.
 */
export const offeredAsAFile: Look = {
  id: 'offered-as-a-file',
  why: 'the page offers the text below as a file, by its title',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const above = new Map<string, number>()
    const result = tags.slice()
    for (let index = 0; index < first; index++) {
      const { text } = units[index] as Unit
      const [, title] = OFFER.exec(text) ?? []
      const named = title === undefined ? undefined : above.get(title)
      above.set(text, index)
      if (named === undefined) continue
      result[named] = TAG.title
      result[index] = TAG.boilerplate
      const next = wordyAfter(marks, index)
      const isHeading = ((marks[next] as Marks).words.whole & Word.conversationHeading) !== 0
      if (next < first && isHeading) result[next] = TAG.boilerplate
    }
    return result
  }
}

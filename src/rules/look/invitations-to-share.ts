import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { wordMarks } from '../../languages/word-marks.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { standsAlone } from './units.ts'

/** A longer line says more, in UTF-16 units. */
const LONGEST = 90
/** So much is said above it at least. */
const LEAST_SAID = 3

/** `Enjoyed this?` */
const ASKED = /^[¿\p{L}][^?.!]{2,50}\? ?/u

/** `Enjoyed this? Share it on the weir!` as the last line, or right above the page's: a page asks its readers so, and nobody in a talk. */
export const invitationsToShare: Look = {
  id: 'invitations-to-share',
  why: 'it asks whether readers liked the text, and what they may do with it',
  look(analysis) {
    const { tags, units, labelled, lexicon } = analysis
    const last = tags.findLastIndex(isSpeech)
    let said = 0
    return tags.map((tag, index) => {
      if (isSpeech(tag)) said++
      const isOpen = isSpeech(tag) ? index === last && said > LEAST_SAID : index > last
      if (!isOpen || labelled[index] !== 0 || !standsAlone(analysis, index)) return tag
      return isInvitation((units[index] as Unit).text, lexicon) ? TAG.boilerplate : tag
    })
  }
}

function isInvitation(text: string, lexicon: Lexicon): boolean {
  const asked = text.length <= LONGEST ? (ASKED.exec(text)?.[0].length ?? 0) : 0
  return asked > 0 && (wordMarks(lexicon, text, asked).opening & Word.boilerplate) !== 0
}

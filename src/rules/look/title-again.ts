import { isSpeech, TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyAfter } from './units.ts'

/** `Talking bellows` / `Talking bellows`: pages often have their title twice, in the window and above the text. */
export const titleAgain: Look = {
  id: 'title-again',
  why: 'the title once more, right below it',
  look({ tags, units, marks }) {
    const title = tags.indexOf(TAG.title)
    const next = wordyAfter(marks, title)
    const isAgain = title >= 0 && isParagraph(units[next]) && units[next].text === units[title]?.text
    return isAgain && !isSpeech(tags[next]) ? tags.with(next, TAG.title) : tags
  }
}

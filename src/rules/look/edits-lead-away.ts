import { isSpeech, TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'

/** A longer line says more than where to mend the text, in UTF-16 units. */
const LONGEST = 80

/** `https://code.example/mere/site/edit/main/talk.md`, `…/-/edit/…`: where a repository lets its readers change a file. */
const EDITS = /^https?:\/\/[^/\s]+\/.{0,120}\/edit\/./

/** `[edit link](https://code.example/mere/site/edit/main/talk.md)` around the talk is a button of the page. */
export const editsLeadAway: Look = {
  id: 'edits-lead-away',
  why: 'a link to where the page’s source can be changed',
  look({ tags, units }) {
    if (!tags.some(isSpeech)) return tags
    return tags.map((tag, index) => {
      const unit = units[index]
      if (isSpeech(tag) || !unit || unit.data?.part || unit.text.length > LONGEST) return tag
      return unit.spans.some(({ type, url }) => type === 'link' && url && EDITS.test(url)) ? TAG.boilerplate : tag
    })
  }
}

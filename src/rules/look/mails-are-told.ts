import { TAG } from '../../model/chain.ts'
import { isAttribution } from '../../stages/people/mail.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** `On Mon, 4 Mar 2024, Ida Moss wrote:` above what she wrote is nobody's words, and no title. */
export const mailsAreTold: Look = {
  id: 'mails-are-told',
  why: 'it says who wrote what is quoted below',
  look({ tags, units }) {
    return tags.map((tag, index) => {
      return isParagraph(units[index]) && isAttribution(units, index) ? TAG.metadata : tag
    })
  }
}

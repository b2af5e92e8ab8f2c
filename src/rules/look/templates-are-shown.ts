import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** What the template languages of sites open and close a call with. */
const CALLS = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}']
] as const

/** `{{< picture src="harbour.jpg" alt="The harbour in March." >}}` shows something, whatever words stand in it. */
export const templatesAreShown: Look = {
  id: 'templates-are-shown',
  why: 'a call of the page’s template, not what somebody says',
  look({ tags, units }) {
    return tags.map((tag, index) => {
      const { text, data } = units[index] as Unit
      return tag === TAG.answer && !data?.part && isCall(text) ? TAG.aside : tag
    })
  }
}

function isCall(text: string): boolean {
  return CALLS.some(([open, close]) => text.startsWith(open) && text.indexOf(close) === text.length - close.length)
}

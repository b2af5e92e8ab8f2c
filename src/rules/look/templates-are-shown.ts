import { TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { CALL } from '../../stages/marked-asides.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** What the template languages of sites open and close a call with. */
const CALLS = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}']
] as const

/** What is quoted in a call is no shorter, in letters: other strings are names. */
const SENTENCE = 24

/**
 * `{{< picture src="harbour.jpg" alt="The harbour in March." >}}` shows something, whatever words stand in it. A sentence in
 * quotation marks, on a line of its own in a call over several lines, was pulled from the talk.
 */
export const templatesAreShown: Look = {
  id: 'templates-are-shown',
  why: 'a call of the page’s template, not what somebody says',
  look({ tags, units, marks }) {
    return tags.map((tag, index) => {
      const { text, data } = units[index] as Unit
      const { quoted, length } = marks[index] as Marks
      if (data?.rule === CALL && quoted > 0 && length >= SENTENCE) return TAG.pullQuote
      return tag === TAG.answer && !data?.part && isCall(text) ? TAG.aside : tag
    })
  }
}

function isCall(text: string): boolean {
  return CALLS.some(([open, close]) => text.startsWith(open) && text.indexOf(close) === text.length - close.length)
}

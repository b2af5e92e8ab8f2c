import { decode } from './entities.ts'
import type { Piece } from './inline.ts'
import type { Page } from './page.ts'
import { attribute, type Element } from './tree.ts'

/** `1`, `12`, `*`, `b`: what stands above the line for a note. */
const MARK = /^(?:\d{1,3}|[*†‡§a-z])$/

/** Behind these a number above the line is no power: `Kent.<sup>1</sup>`, but `12 m<sup>2</sup>`. */
const SENTENCE_MARKS = '.,?!:;…。？！，"”’»'

/**
 * The label of a note that a text refers to: `Who?<sup><a href="#fn1">1</a></sup>`, `Kent.<sup>1</sup>`.
 * @param before the character before it
 */
export function noteLabel({ type, start, end, marks }: Piece, page: Page, before: string): string | undefined {
  if (type !== 'text' || end - start > 12 || !marks.some(({ name }) => name === 'sup')) return undefined
  const label = decode(page.text.slice(start, end)).trim()
  if (!MARK.test(label)) return undefined
  const isNote = marks.some((mark) => leadsDown(mark, page)) || (before !== '' && SENTENCE_MARKS.includes(before))
  return isNote ? label : undefined
}

/** A link to another place of the page, or a place that is led back to: `<sup id="ref2">2</sup>`. */
const leadsDown = (element: Element, { text }: Page): boolean =>
  (element.name === 'a' && attribute(element, 'href', text)?.includes('#') === true) ||
  (element.name === 'sup' && attribute(element, 'id', text) !== undefined)

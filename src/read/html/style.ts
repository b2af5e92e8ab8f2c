import type { Page } from './page.ts'
import { attribute, type Element } from './tree.ts'

/** A longer style is none that people or programs give their words, in UTF-16 units. */
const LONGEST = 500

/** What an element's own style declares, in small letters. */
export function styleOf(element: Element, { text }: Page): string {
  if (element.attributes.length === 0) return ''
  const style = attribute(element, 'style', text) ?? ''
  return style.length > LONGEST ? '' : style.toLowerCase()
}

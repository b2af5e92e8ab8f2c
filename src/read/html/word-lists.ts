import { isDigit } from '../text-marks.ts'
import { BLOCK } from './elements.ts'
import { decode } from './entities.ts'
import type { Page } from './page.ts'
import { styleOf } from './style.ts'
import { attribute, type Element } from './tree.ts'

/** Paragraphs that Word shows as the items of one list. */
export interface WordList {
  /** The paragraphs, without their bullets and numbers. */
  items: readonly Element[]
  ordered: boolean
  start: number
  /** Index of its last paragraph among the children of its container. */
  last: number
}

interface Item {
  element: Element
  /** `·`, `2.`, `a)` */
  marker: string
  level: number
}

/** `1.`, `a)`, `(iv)`; `o` is a bullet. */
const NUMBER = /^\(?(?:\d{1,3}|[a-z]{1,5})[.)]$/i
const BULLET = /^[·•●○◦▪■□§oØüv\u2013\u2014\uf0b7\uf0a7-]$/

/**
 * The list that begins with a child. Word writes lists as paragraphs that begin with what it shows as a bullet or a number.
 * A number alone opens no list: it may count questions.
 */
export function wordListAt(children: readonly Element[], index: number, page: Page): WordList | undefined {
  const first = wordItem(children[index] as Element, page)
  if (!first) return undefined
  const ordered = NUMBER.test(first.marker)
  const items = [first]
  let last = index
  for (let at = index + 1; at < children.length; at++) {
    const child = children[at] as Element
    if (child.name === '#text' && child.text === 0) continue
    const item = wordItem(child, page)
    if (!item || (item.level <= first.level && NUMBER.test(item.marker) !== ordered)) break
    items.push(item)
    last = at
  }
  if (ordered && items.length === 1) return undefined
  const digits = [...first.marker].filter((char) => isDigit(char.charCodeAt(0))).join('')
  return { items: items.map(({ element }) => element), ordered, start: digits === '' ? 1 : Number(digits), last }
}

/** `<p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>the town</p>` */
function wordItem(element: Element, page: Page): Item | undefined {
  if (element.name !== 'p' || element.attributes.length === 0) return undefined
  const style = styleOf(element, page)
  const isListed = /^MsoList/.test(attribute(element, 'class', page.text) ?? '')
  if (!isListed && !style.includes('mso-list:l')) return undefined
  const path = [element]
  for (let holder = element; ; ) {
    const child = holder.children.find(({ name, text }) => name !== '#text' || text > 0)
    if (!child || child.name === '#text' || BLOCK.has(child.name) || path.length > MOST_AROUND) return undefined
    const marker = markerIn(child, page)
    if (styleOf(child, page).includes('mso-list:ignore') || (BULLET.test(marker) && hasGap(child, page))) {
      const level = Number(/mso-list:l\d{1,4} ?level(\d)/.exec(style)?.[1] ?? 1)
      return { element: without(path, child), marker, level }
    }
    path.push(child)
    holder = child
  }
}

/** `·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span>`: what is left of a bullet in Word's filtered pages. */
const hasGap = (element: Element, page: Page): boolean =>
  element.children.some((child) => styleOf(child, page).includes('font:7.0pt'))

/** Bold and the like about a bullet, and how much stands in one. */
const MOST_AROUND = 6
const LONGEST_MARKER = 120

/** The text of an inline element, if it is as short as a bullet and the blanks behind it are. */
function markerIn(element: Element, page: Page): string {
  if (element.end - element.start > LONGEST_MARKER * 5) return ''
  let text = ''
  const stack = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.name === '#text') text += decode(page.text.slice(node.start, node.end))
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Element)
  }
  return text.length > LONGEST_MARKER ? '' : text.trim()
}

/** The first element of a path without what stands at its end. */
function without(path: readonly Element[], dropped: Element): Element {
  let child: Element | undefined
  let known = dropped
  for (let at = path.length - 1; at >= 0; at--) {
    const holder = path[at] as Element
    const children = holder.children.flatMap((one) => (one === known ? (child ?? []) : one))
    child = { ...holder, children }
    known = holder
  }
  return child as Element
}

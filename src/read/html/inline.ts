import type { PhrasingContent } from 'mdast'
import { snug } from '../../snug.ts'
import { decode } from './entities.ts'
import { noteLabel } from './note-marks.ts'
import { type Page, place } from './page.ts'
import { styleOf } from './style.ts'
import { attribute, type Element } from './tree.ts'

/** One leaf of running text, with the inline elements that it stands in, outermost first. */
export interface Piece {
  type: 'text' | 'break' | 'image' | 'split'
  start: number
  end: number
  marks: readonly Element[]
  element?: Element
}

type WrapperType = 'strong' | 'emphasis' | 'delete' | 'link'

const WRAPPERS: ReadonlyMap<string, WrapperType> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['u', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['s', 'delete'],
  ['strike', 'delete'],
  ['del', 'delete'],
  ['a', 'link']
])

interface Wrapper {
  type: WrapperType
  url?: string
  children: PhrasingContent[]
  position?: ReturnType<typeof place>
}

interface Frame {
  element: Element
  node: Wrapper
  start: number
}

/**
 * mdast's inline nodes from leaves: neighbours in one element share one node.
 * @param until where the text behind the last piece goes on; nodes do not reach beyond it
 */
export function phrasing(pieces: readonly Piece[], page: Page, from: number, until: number): PhrasingContent[] {
  const result: PhrasingContent[] = []
  const open: Frame[] = []
  let last = from
  const close = (depth: number, limit: number): void => {
    while (open.length > depth) {
      const { element, node, start } = open.pop() as Frame
      const end = element.end <= limit && element.end > last ? element.end : last
      last = Math.max(last, end)
      node.position = place(page, start, end)
      node.children = snug(node.children)
    }
  }
  let before = ''
  for (const piece of pieces) {
    if (piece.type === 'text' && piece.start >= piece.end) continue
    const note = noteLabel(piece, page, before)
    before = page.text[piece.end - 1] as string
    // A note is no link to a place that is not here.
    const marks = wrappersOf(piece, page).filter(({ name }) => note === undefined || name !== 'a')
    let shared = 0
    while (shared < open.length && shared < marks.length && open[shared]?.element === marks[shared]) shared++
    close(shared, piece.start)
    for (const element of marks.slice(shared)) {
      const start = element.start >= last && element.start >= from ? element.start : piece.start
      const node = wrapper(element, page)
      ;(open.at(-1)?.node.children ?? result).push(node as PhrasingContent)
      open.push({ element, node, start })
    }
    const siblings = open.at(-1)?.node.children ?? result
    siblings.push(note === undefined ? leaf(piece, page) : noteMark(note, piece, page))
    last = piece.end
  }
  close(0, until)
  return snug(result)
}

function wrappersOf({ marks, start }: Piece, page: Page): Element[] {
  const kept = new Map<WrapperType, Element>()
  for (const element of marks) {
    if (start >= element.formatEnd) continue
    const style = declarationsOf(element, page)
    const type = wrapperType(element, style, page)
    for (const [undone, pattern] of UNDONE) if (pattern.test(style)) kept.delete(undone)
    if (type && !kept.has(type)) kept.set(type, element)
  }
  return [...kept.values()]
}

function wrapperType(element: Element, style: string, page: Page): WrapperType | undefined {
  const { name } = element
  const type = WRAPPERS.get(name)
  if (type === 'link') return attribute(element, 'href', page.text) === undefined ? undefined : type
  // `<b style="font-weight:normal">` is how Google Docs wraps all that it copies.
  if (type) return UNDONE.get(type)?.test(style) && name !== 'u' ? undefined : type
  if (name !== 'span' && name !== 'font') return undefined
  if (/(?:^|;)font-weight:(?:bold|[6-9]00)/.test(style)) return 'strong'
  return /(?:^|;)font-style:italic/.test(style) ? 'emphasis' : undefined
}

/** Styles that take back what an element, or one around it, says. `mso-bidi-font-weight` is of no letters that are seen. */
const UNDONE: ReadonlyMap<WrapperType, RegExp> = new Map([
  ['strong', /(?:^|;)font-weight:(?:normal|lighter|[1-5]00)/],
  ['emphasis', /(?:^|;)font-style:normal/]
])

/** What the element's own style declares, without spaces. */
const declarationsOf = (element: Element, page: Page): string => styleOf(element, page).replaceAll(/\s/g, '')

function wrapper(element: Element, page: Page): Wrapper {
  const type = wrapperType(element, declarationsOf(element, page), page) as WrapperType
  if (type !== 'link') return { type, children: [] }
  return { type, url: decode(attribute(element, 'href', page.text) as string).trim(), children: [] }
}

function leaf(piece: Piece, page: Page): PhrasingContent {
  const position = place(page, piece.start, piece.end)
  if (piece.type === 'break') return { type: 'break', position }
  if (piece.type === 'image' && piece.element) return { ...image(piece.element, page), position }
  return { type: 'text', value: decode(page.text.slice(piece.start, piece.end)), position }
}

/** As Markdown has it: `[^1]`. */
const noteMark = (label: string, { start, end }: Piece, page: Page): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: label,
  label,
  position: place(page, start, end)
})

function image(element: Element, page: Page): { type: 'image'; url: string; alt: string } {
  const source = attribute(element, 'src', page.text) ?? ''
  const alt = attribute(element, 'alt', page.text) ?? attribute(element, 'title', page.text) ?? ''
  return { type: 'image', url: decode(source).trim(), alt: decode(alt).trim() }
}

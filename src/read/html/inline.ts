import type { PhrasingContent } from 'mdast'
import { snug } from '../../snug.ts'
import { decode } from './entities.ts'
import { type Page, place } from './page.ts'
import { attribute, type Element } from './tree.ts'

/** One leaf of running text, with the inline elements that it stands in, outermost first. */
export interface Piece {
  type: 'text' | 'break' | 'image' | 'split'
  start: number
  end: number
  marks: readonly Element[]
  element?: Element
}

const WRAPPERS: ReadonlyMap<string, 'strong' | 'emphasis' | 'delete' | 'link'> = new Map([
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
  type: 'strong' | 'emphasis' | 'delete' | 'link'
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
  for (const piece of pieces) {
    if (piece.type === 'text' && piece.start >= piece.end) continue
    const marks = wrappersOf(piece, page)
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
    siblings.push(leaf(piece, page))
    last = piece.end
  }
  close(0, until)
  return snug(result)
}

const TYPES_DEEP = 8

function wrappersOf({ marks, start }: Piece, page: Page): Element[] {
  const kept: Element[] = []
  const types = new Set<string>()
  for (const element of marks) {
    const type = wrapperType(element, page)
    if (!type || types.has(type) || start >= element.formatEnd || kept.length === TYPES_DEEP) continue
    types.add(type)
    kept.push(element)
  }
  return kept
}

function wrapperType(element: Element, page: Page): 'strong' | 'emphasis' | 'delete' | 'link' | undefined {
  const { name } = element
  const type = WRAPPERS.get(name)
  if (type === 'link') return attribute(element, 'href', page.text) === undefined ? undefined : type
  if (type) return type
  if (name !== 'span' && name !== 'font') return undefined
  const style = attribute(element, 'style', page.text)
  if (style === undefined || style.length > 500) return undefined
  const declared = style.replaceAll(' ', '').toLowerCase()
  if (/font-weight:(?:bold|[6-9]00)/.test(declared)) return 'strong'
  return declared.includes('font-style:italic') ? 'emphasis' : undefined
}

function wrapper(element: Element, page: Page): Wrapper {
  const type = wrapperType(element, page) as Wrapper['type']
  if (type !== 'link') return { type, children: [] }
  return { type, url: decode(attribute(element, 'href', page.text) as string).trim(), children: [] }
}

function leaf(piece: Piece, page: Page): PhrasingContent {
  const position = place(page, piece.start, piece.end)
  if (piece.type === 'break') return { type: 'break', position }
  if (piece.type === 'image' && piece.element) return { ...image(piece.element, page), position }
  return { type: 'text', value: decode(page.text.slice(piece.start, piece.end)), position }
}

function image(element: Element, page: Page): { type: 'image'; url: string; alt: string } {
  const source = attribute(element, 'src', page.text) ?? ''
  const alt = attribute(element, 'alt', page.text) ?? attribute(element, 'title', page.text) ?? ''
  return { type: 'image', url: decode(source).trim(), alt: decode(alt).trim() }
}

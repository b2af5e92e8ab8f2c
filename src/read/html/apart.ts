import type { Break, Paragraph, Text } from 'mdast'
import { BLOCK } from './elements.ts'
import { decode } from './entities.ts'
import { isHiddenFrame } from './furniture.ts'
import { type Page, place } from './page.ts'
import { attribute, type Element } from './tree.ts'

/** An element's words as one paragraph that is no speech, a line for each of its blocks. */
export function boilerplate(element: Element, rule: string, page: Page): Paragraph {
  return {
    type: 'paragraph',
    children: lines(element, page),
    position: place(page, element.start, Math.max(element.end, element.contentStart)),
    data: { interview: { part: 'boilerplate', rule, wrapped: true } }
  }
}

function lines(element: Element, page: Page): (Text | Break)[] {
  const result: (Text | Break)[] = []
  let needsBreak = false
  const visit = (node: Element): void => {
    if (node.name === '#text') {
      let { start, end } = node
      if (result.length === 0 || needsBreak) while (start < end && page.text.charCodeAt(start) <= 32) start++
      if (start >= end) return
      if (needsBreak && result.length > 0) result.push({ type: 'break', position: place(page, start, start) })
      needsBreak = false
      result.push({ type: 'text', value: decode(page.text.slice(start, end)), position: place(page, start, end) })
      return
    }
    const breaks = BLOCK.has(node.name) || node.name === 'br'
    needsBreak ||= breaks
    for (const child of node.children) visit(child)
    needsBreak ||= breaks
  }
  visit(element)
  return result
}

/** A frame, film or sound: an image node that names its address, set apart from the talk. */
export function embed(element: Element, page: Page): Paragraph {
  const position = place(page, element.start, element.end)
  const source = element.children.find(({ name }) => name === 'source')
  const url =
    attribute(element, 'src', page.text) ??
    attribute(element, 'data', page.text) ??
    (source && attribute(source, 'src', page.text)) ??
    ''
  const alt = attribute(element, 'title', page.text) ?? ''
  const interview = isHiddenFrame(element, page.text)
    ? ({ part: 'boilerplate', rule: 'html/script' } as const)
    : ({ part: 'aside', rule: 'html/embed' } as const)
  return {
    type: 'paragraph',
    children: [{ type: 'image', url: decode(url).trim(), alt: decode(alt).trim(), position }],
    position,
    data: { interview }
  }
}

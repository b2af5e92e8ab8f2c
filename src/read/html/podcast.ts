import type { NodeData } from '../reader.ts'
import { decode } from './entities.ts'
import { type Page, place } from './page.ts'
import type { Element } from './tree.ts'

/** What a `<cite>` and a `<time>` say of the paragraph after them. */
export interface SpeakerMark {
  data: Pick<NodeData, 'speaker' | 'speakerPosition' | 'time'>
}

/**
 * Podcasting 2.0 transcripts are rows of `<cite>Ann:</cite><time>0:05</time><p>…</p>`; the name keeps no colon.
 * @param index where the element stands among its parent's children
 * @param known what stood just before it
 * @returns undefined where the element is an ordinary citation or date
 */
export function speakerMark(
  element: Element,
  index: number,
  known: SpeakerMark | undefined,
  page: Page
): SpeakerMark | undefined {
  const following = nextElement(element, index, page.text)
  if (element.name === 'cite') {
    if (following?.name !== 'time' && following?.name !== 'p') return undefined
    const name = nameOf(element, page.text)
    if (!name) return undefined
    const { value, start, end } = name
    return { data: { speaker: value, speakerPosition: place(page, start, end) } }
  }
  if (following?.name !== 'p') return undefined
  const seconds = clock(decode(innerText(element, page.text)).trim())
  if (seconds === undefined) return undefined
  return { data: { ...known?.data, time: { start: seconds } } }
}

function nextElement(element: Element, index: number, text: string): Element | undefined {
  const siblings = element.parent?.children ?? []
  for (let at = index + 1; at < siblings.length; at++) {
    const sibling = siblings[at] as Element
    if (sibling.name !== '#text') return sibling
    if (text.slice(sibling.start, sibling.end).trim() !== '') return undefined
  }
  return undefined
}

const innerText = (element: Element, text: string): string => {
  const [child, ...more] = element.children
  return child?.name === '#text' && more.length === 0 ? text.slice(child.start, child.end) : ''
}

function nameOf(element: Element, text: string): { value: string; start: number; end: number } | undefined {
  let node = element
  while (node.children.length === 1 && node.children[0]) node = node.children[0]
  if (node.name !== '#text') return undefined
  let { start, end } = node
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === ':')) end--
  const value = decode(text.slice(start, end)).trim()
  return value ? { value, start, end } : undefined
}

/** `5`, `0:05`, `1:02:03.5` in seconds. */
function clock(value: string): number | undefined {
  const parts = value.split(':')
  if (parts.length > 3) return undefined
  let seconds = 0
  for (const part of parts) {
    if (!/^\d{1,3}(?:[.,]\d{1,3})?$/.test(part)) return undefined
    seconds = seconds * 60 + Number(part.replace(',', '.'))
  }
  return seconds
}

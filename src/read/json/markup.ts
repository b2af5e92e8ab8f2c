import { entityAt } from '../captions/entities.ts'

const blocks = new Set(['p', 'br', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'blockquote'])

/** A tag is rarely longer; what is, is text. */
const LONGEST_TAG = 400

/** Whether a text is HTML as an editor keeps it: paragraphs and line breaks are tags. */
export function hasMarkup(text: string): boolean {
  return /<(?:p|br|div)[ />]/.test(text)
}

/**
 * A tag or entity at an offset: what it stands for and how long it is. A tag of a block is a line end, the end of a
 * `span` a space (`<span class="timestamp">00:01</span>Ann`), other tags nothing.
 */
export function markupAt(text: string, at: number, limit: number): [value: string, length: number] | undefined {
  if (text[at] === '&') {
    const entity = entityAt(text, at, limit)
    return entity && [entity.value, entity.after - at]
  }
  const close = text.slice(at, Math.min(limit, at + LONGEST_TAG)).indexOf('>')
  const name = /^<\/?([a-z][a-z\d]{0,11})/i.exec(text.slice(at, at + 16))?.[1]?.toLowerCase()
  if (close < 0 || name === undefined) return undefined
  const value = blocks.has(name) ? '\n' : name === 'span' && text[at + 1] === '/' ? ' ' : ''
  return [value, close + 1]
}

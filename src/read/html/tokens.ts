import { RAW } from './elements.ts'

export interface Attribute {
  /** Lower case. */
  name: string
  /** Where the value stands, without its quotes. */
  start: number
  end: number
}

export interface Token {
  type: 'text' | 'start' | 'end' | 'raw' | 'comment' | 'doctype'
  start: number
  end: number
  /** Lower case tag name. */
  name: string
  attributes: readonly Attribute[]
  /** Of a raw element: where its content stands. */
  contentStart: number
  contentEnd: number
  /** `<br/>` */
  selfClosing: boolean
}

const NONE: readonly Attribute[] = []

/** More attributes than this on one tag are passed over; no page that people read has them. */
const MAX_ATTRIBUTES = 64

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/**
 * Cuts HTML into tags, text, comments and raw elements, as the HTML standard's tokeniser does, but for broken markup
 * at the very end: a tag, a quoted attribute or a title that nothing ends is text instead of swallowing what follows.
 * @returns tokens that together cover the whole text
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const finder = createFinder(text)
  let textStart = 0
  let at = text.indexOf('<')
  while (at >= 0) {
    const token = readMarkup(text, at, finder)
    if (token) {
      if (at > textStart) tokens.push(plain('text', textStart, at))
      tokens.push(token)
      textStart = token.end
      at = text.indexOf('<', token.end)
    } else at = text.indexOf('<', at + 1)
  }
  if (text.length > textStart) tokens.push(plain('text', textStart, text.length))
  return tokens
}

interface Finder {
  /** `indexOf` that remembers what it did not find: many vain searches cost one. */
  find(needle: string, from: number): number
  /** The same for an end tag, whatever the case of its name. */
  findEnd(name: string, from: number): number
  /** How many more tags may run to the end of the text before quotes no longer count. */
  patience: number
  /** Whether the first element is `<template>`, as in a component: it holds what the page shows. Unknown before that. */
  isComponent: boolean | undefined
}

function createFinder(text: string): Finder {
  const missing = new Set<string>()
  const remembered = (needle: string, search: () => number): number => {
    if (missing.has(needle)) return -1
    const at = search()
    if (at < 0) missing.add(needle)
    return at
  }
  return {
    find: (needle, from) => remembered(needle, () => text.indexOf(needle, from)),
    findEnd: (name, from) => remembered(`</${name}`, () => endTagAt(text, name, from)),
    patience: 8,
    isComponent: undefined
  }
}

function endTagAt(text: string, name: string, from: number): number {
  let at = text.indexOf('</', from)
  while (at >= 0 && text.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = text.indexOf('</', at + 2)
  return at
}

const plain = (type: Token['type'], start: number, end: number, name = ''): Token => ({
  type,
  start,
  end,
  name,
  attributes: NONE,
  contentStart: start,
  contentEnd: end,
  selfClosing: false
})

function readMarkup(text: string, at: number, finder: Finder): Token | undefined {
  const { find } = finder
  const next = text.charCodeAt(at + 1)
  if (isLetter(next)) return readStartTag(text, at, finder)
  if (next === 47 && isLetter(text.charCodeAt(at + 2))) {
    const end = find('>', at + 2)
    if (end < 0) return undefined
    return plain('end', at, end + 1, tagName(text, at + 2))
  }
  if (next !== 33 && next !== 63 && next !== 47) return undefined
  if (text.startsWith('<!--', at)) {
    if (text.startsWith('>', at + 4)) return plain('comment', at, at + 5)
    const end = find('-->', at + 4)
    if (end >= 0) return plain('comment', at, end + 3)
  }
  const end = find('>', at + 2)
  if (end < 0) return undefined
  const doctype = next === 33 && text.slice(at + 2, at + 9).toLowerCase() === 'doctype'
  return plain(doctype ? 'doctype' : 'comment', at, end + 1)
}

function tagName(text: string, start: number): string {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isSpace(code) || code === 47 || code === 62) break
    end++
  }
  const name = text.slice(start, end)
  const lower = name.toLowerCase()
  // `İ` becomes two units: the name's length tells where the attributes start.
  return lower.length === name.length ? lower : name
}

function readStartTag(text: string, at: number, finder: Finder): Token | undefined {
  const { find } = finder
  // A tag that nothing ends is text. Without this look-ahead each `<a` of `<a<a<a` would run to the end.
  const firstEnd = find('>', at)
  if (firstEnd < 0) return undefined
  const name = tagName(text, at + 1)
  const { attributes, end } = readAttributes(text, at + 1 + name.length, finder) ?? {
    attributes: NONE,
    end: firstEnd + 1
  }
  const selfClosing = text.charCodeAt(end - 2) === 47
  if (name !== 'script' && name !== 'style') finder.isComponent ??= name === 'template'
  const isShown = name === 'template' ? finder.isComponent : selfClosing && (name === 'svg' || name === 'math')
  if (RAW.has(name) && !isShown) {
    const close = finder.findEnd(name, end)
    if (close >= 0) {
      const closeEnd = find('>', close)
      const stop = closeEnd < 0 ? text.length : closeEnd + 1
      return { type: 'raw', start: at, end: stop, name, attributes, contentStart: end, contentEnd: close, selfClosing }
    }
    if (name === 'script' || name === 'style') {
      const stop = text.length
      return { type: 'raw', start: at, end: stop, name, attributes, contentStart: end, contentEnd: stop, selfClosing }
    }
  }
  return { type: 'start', start: at, end, name, attributes, contentStart: end, contentEnd: end, selfClosing }
}

/** @returns what stands up to the `>` of a start tag, or undefined where every `>` is within quotes */
function readAttributes(
  text: string,
  from: number,
  finder: Finder
): { attributes: readonly Attribute[]; end: number } | undefined {
  if (finder.patience === 0) return undefined
  const attributes: Attribute[] = []
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 62) return { attributes, end: at + 1 }
    if (isSpace(code) || code === 47) {
      at++
      continue
    }
    const nameStart = at
    at++
    while (at < text.length && !endsName(text.charCodeAt(at))) at++
    const nameEnd = at
    while (isSpace(text.charCodeAt(at))) at++
    let start = nameEnd
    let end = nameEnd
    if (text.charCodeAt(at) === 61) {
      at++
      while (isSpace(text.charCodeAt(at))) at++
      const quote = text[at]
      const close = quote === '"' || quote === "'" ? finder.find(quote, at + 1) : -1
      if (close >= 0) {
        start = at + 1
        end = close
        at = close + 1
      } else {
        start = at
        while (at < text.length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 62) at++
        end = at
      }
    } else at = nameEnd
    if (attributes.length < MAX_ATTRIBUTES) {
      attributes.push({ name: text.slice(nameStart, nameEnd).toLowerCase(), start, end })
    }
  }
  finder.patience--
  return undefined
}

const endsName = (code: number): boolean => isSpace(code) || code === 47 || code === 62 || code === 61

import { finder } from '../search.ts'

/** A piece of XML: text between two tags, a tag, or what is neither (comment, declaration, instruction). */
export interface Token {
  kind: 'text' | 'cdata' | 'open' | 'close' | 'empty' | 'other'
  /** Local name in lower case, prefix left out: `tt:P` is `p`. */
  name: string
  from: number
  to: number
}

/**
 * Cuts a text into tags and what stands between them. It checks nothing: tags need not match, and a `<` that opens
 * no tag is text. A scanner and no XML library, as libraries stop at the first mistake and few keep offsets.
 */
export function* xmlTokens(text: string): Generator<Token> {
  const nextGreater = finder(text, '>')
  const nextLess = finder(text, '<')
  const nextComment = finder(text, '-->')
  const nextSection = finder(text, ']]>')
  let at = 0
  let textFrom = 0
  while (at < text.length) {
    const less = nextLess(at)
    if (less >= text.length) break
    let token: Token | undefined
    if (text.startsWith('<!--', less)) token = special(less, nextComment(less + 4) + 3, text.length)
    else if (text.startsWith('<![CDATA[', less))
      token = { ...special(less, nextSection(less + 9) + 3, text.length), kind: 'cdata' }
    else if (nextGreater(less) < nextLess(less + 1)) token = tagAt(text, less, nextGreater(less))
    if (token === undefined) {
      at = less + 1
      continue
    }
    if (less > textFrom) yield { kind: 'text', name: '', from: textFrom, to: less }
    yield token
    at = token.to
    textFrom = at
  }
  if (textFrom < text.length) yield { kind: 'text', name: '', from: textFrom, to: text.length }
}

function special(from: number, to: number, length: number): Token {
  return { kind: 'other', name: '', from, to: Math.min(to, length) }
}

function tagAt(text: string, from: number, greater: number): Token | undefined {
  const next = text.charAt(from + 1)
  if (next === '!' || next === '?') return { kind: 'other', name: '', from, to: greater + 1 }
  const closing = next === '/'
  const nameFrom = from + (closing ? 2 : 1)
  let nameTo = nameFrom
  let local = nameFrom
  while (nameTo < greater && nameTo < nameFrom + 64 && isNameCode(text.charCodeAt(nameTo))) {
    if (text.charCodeAt(nameTo) === 58) local = nameTo + 1
    nameTo++
  }
  if (nameTo === nameFrom || text.charCodeAt(nameFrom) < 58) return undefined
  const kind = closing ? 'close' : text.charCodeAt(greater - 1) === 47 ? 'empty' : 'open'
  return { kind, name: text.slice(local, nameTo).toLowerCase(), from, to: greater + 1 }
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 45 ||
    code === 95
  )
}

/** A value of an attribute and where it stands. */
export interface Attribute {
  value: string
  from: number
  to: number
}

/**
 * The attributes of a tag, by local name in lower case; the first of two wins.
 * @param from offset of its `<`
 * @param to offset after its `>`
 */
export function attributesOf(text: string, from: number, to: number): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  let at = from
  while (at < to) {
    while (at < to && !isSpace(text.charCodeAt(at))) at++
    while (at < to && isSpace(text.charCodeAt(at))) at++
    const nameFrom = at
    while (at < to && isNameCode(text.charCodeAt(at))) at++
    const name = text.slice(nameFrom, at)
    if (text.charAt(at) !== '=') continue
    const quote = text.charAt(at + 1)
    if (quote !== '"' && quote !== "'") continue
    let end = at + 2
    while (end < to && text.charAt(end) !== quote) end++
    const local = name.slice(name.lastIndexOf(':') + 1).toLowerCase()
    if (end < to && !found.has(local)) found.set(local, { value: text.slice(at + 2, end), from: at + 2, to: end })
    at = end
  }
  return found
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** One tag, comment, declaration, or the text between two of them; offsets in the source. */
export interface XmlToken {
  kind: 'open' | 'close' | 'text' | 'other'
  from: number
  to: number
  /** Local name of a tag, without prefix; else empty. */
  name: string
  /** `<pause/>` */
  empty: boolean
}

/**
 * Cuts XML into tags and text. Total: a `<` that opens no tag is text, and so is a tag that never closes. Linear.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    const next = open < 0 ? text.length : open
    if (next > at) yield { kind: 'text', from: at, to: next, name: '', empty: false }
    if (open < 0) return
    const to = tagEnd(text, open)
    if (to < 0) {
      yield { kind: 'text', from: open, to: text.length, name: '', empty: false }
      return
    }
    yield tagToken(text, open, to)
    at = to
  }
}

/** Where a tag, comment, CDATA section or instruction ends; -1 for never. */
function tagEnd(text: string, open: number): number {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>']
  ] as const) {
    if (!text.startsWith(start, open)) continue
    const close = text.indexOf(end, open + start.length)
    return close < 0 ? -1 : close + end.length
  }
  const close = text.indexOf('>', open)
  return close < 0 ? -1 : close + 1
}

function tagToken(text: string, from: number, to: number): XmlToken {
  const closing = text[from + 1] === '/'
  let end = from + (closing ? 2 : 1)
  const start = end
  while (end < to && !' \t\r\n/>'.includes(text[end] as string)) end++
  const name = text.slice(start, end)
  if (name === '' || '!?'.includes(name[0] as string)) return { kind: 'other', from, to, name: '', empty: false }
  return {
    kind: closing ? 'close' : 'open',
    from,
    to,
    name: name.slice(name.indexOf(':') + 1),
    empty: text[to - 2] === '/'
  }
}

/** The value of an attribute and where it stands. */
export function attribute(
  text: string,
  tag: XmlToken,
  name: string
): { value: string; from: number; to: number } | undefined {
  const source = text.slice(tag.from, tag.to)
  for (let at = source.indexOf(`${name}=`); at >= 0; at = source.indexOf(`${name}=`, at + 1)) {
    const quote = source[at + name.length + 1]
    if (!' \t\r\n'.includes(source[at - 1] as string) || (quote !== '"' && quote !== "'")) continue
    const start = at + name.length + 2
    const end = source.indexOf(quote, start)
    if (end < 0) return undefined
    return { value: source.slice(start, end), from: tag.from + start, to: tag.from + end }
  }
  return undefined
}

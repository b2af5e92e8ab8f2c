/** What stands after a key; numbers are words here, and an unquoted `null` is null. */
export type Value = string | null | string[]

export interface Entry {
  key: string
  value: Value
  /** Offsets in the text of key and value. */
  start: number
  end: number
}

/** Top-level keys, each with its value or the entries of each of its list items. */
export interface PrintedFrontMatter {
  values: Map<string, Value>
  lists: Map<string, Entry[][]>
}

export interface Line {
  text: string
  offset: number
}

interface Token {
  value: string | null
  end: number
}

/** A quoted string from its opening quote on. */
function readQuoted(text: string, from: number): Token | undefined {
  const quote = text[from]
  for (let at = from + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (quote === "'" && text[at] === quote && text[at + 1] === quote) at++
    else if (text[at] === quote) {
      const inner = text.slice(from + 1, at)
      if (quote === "'") return { value: inner.replaceAll("''", "'"), end: at + 1 }
      try {
        return { value: JSON.parse(`"${inner}"`) as string, end: at + 1 }
      } catch {
        return undefined
      }
    }
  }
  return undefined
}

/** A quoted string or bare words up to one of the characters that end them here. */
function readScalar(text: string, from: number, ends: string): Token | undefined {
  if (text[from] === '"' || text[from] === "'") return readQuoted(text, from)
  let end = from
  while (end < text.length && !ends.includes(text[end] as string)) end++
  const value = text.slice(from, end).trim()
  return { value: value === 'null' ? null : value, end }
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

/** `[a, "b"]` from its bracket on. */
function readList(text: string, from: number): { value: string[]; end: number } | undefined {
  const value: string[] = []
  let at = skipSpaces(text, from + 1)
  while (text[at] !== ']') {
    const token = readScalar(text, at, ',]')
    if (!token) return undefined
    value.push(token.value ?? 'null')
    at = skipSpaces(text, token.end)
    if (text[at] === ',') at = skipSpaces(text, at + 1)
    else if (text[at] !== ']') return undefined
  }
  return { value, end: at + 1 }
}

/** `key: value`, the value up to one of `ends`. */
function readEntry(
  text: string,
  from: number,
  offset: number,
  ends: string
): { entry: Entry; end: number } | undefined {
  const key = readScalar(text, from, `:${ends}`)
  if (!key || text[key.end] !== ':' || (text[key.end + 1] ?? ' ') !== ' ') return undefined
  const at = skipSpaces(text, key.end + 1)
  const token = text[at] === '[' ? readList(text, at) : readScalar(text, at, ends)
  if (!token) return undefined
  const entry = { key: key.value ?? 'null', value: token.value, start: offset + from, end: offset + token.end }
  return { entry, end: skipSpaces(text, token.end) }
}

function readFlow(text: string, from: number, offset: number): Entry[] | undefined {
  const entries: Entry[] = []
  let at = skipSpaces(text, from + 1)
  while (text[at] !== '}') {
    const read = readEntry(text, at, offset, ',}')
    if (!read) return undefined
    entries.push(read.entry)
    at = read.end
    if (text[at] === ',') at = skipSpaces(text, at + 1)
    else if (text[at] !== '}') return undefined
  }
  return at + 1 === text.length ? entries : undefined
}

/**
 * Reads the subset of YAML that is printed: `key: value`, lists of entries or of one-line mappings,
 * bare, single- and double-quoted words, and comments on their own line.
 * @param lines between the fences, without line ends
 * @returns undefined for anything else
 */
export function readPrintedFrontMatter(lines: readonly Line[]): PrintedFrontMatter | undefined {
  const values = new Map<string, Value>()
  const lists = new Map<string, Entry[][]>()
  let items: Entry[][] | undefined
  for (const line of lines) {
    const text = line.text.trimEnd()
    const start = skipSpaces(text, 0)
    if (start === text.length || text[start] === '#') continue
    if (start === 0) {
      const read = readEntry(text, 0, line.offset, '')
      if (!read || read.end !== text.length) return undefined
      const { key, value, end } = read.entry
      items = end - line.offset === text.length && value === '' && text.endsWith(':') ? [] : undefined
      if (items) lists.set(key, items)
      else values.set(key, value)
      continue
    }
    const isItem = text.startsWith('- ', start)
    const from = isItem ? skipSpaces(text, start + 1) : start
    if (!items || (!isItem && items.length === 0)) return undefined
    if (isItem && text[from] === '{') {
      const entries = readFlow(text, from, line.offset)
      if (!entries) return undefined
      items.push(entries)
      continue
    }
    const read = readEntry(text, from, line.offset, '')
    if (!read || read.end !== text.length) return undefined
    if (isItem) items.push([read.entry])
    else items[items.length - 1]?.push(read.entry)
  }
  return { values, lists }
}

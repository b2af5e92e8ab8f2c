/**
 * JSON with places. `JSON.parse` forgets where a value stood and gives up at the first fault; this scanner keeps
 * offsets, has an explicit stack (depth costs memory, never the call stack), and goes on after a fault.
 */

/** One value; `start` and `end` are offsets in the text, quotes and brackets included. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar
interface JsonObject {
  kind: 'object'
  start: number
  end: number
  /** A key that occurs twice keeps its last value, as in `JSON.parse`. */
  entries: Map<string, JsonEntry>
  /** Something in it, outside its own children, could not be read. */
  broken: boolean
}
export interface JsonEntry {
  /** Where the key's opening quote stands. */
  start: number
  value: JsonNode
}
interface JsonArray {
  kind: 'array'
  start: number
  end: number
  items: JsonNode[]
  broken: boolean
}
export interface JsonString {
  kind: 'string'
  start: number
  end: number
  /** False where the closing quote is missing: `end` is then the end of its content. */
  closed: boolean
}
interface JsonScalar {
  kind: 'scalar'
  start: number
  end: number
  value: number | boolean | null
}

/** A fault and its place. `truncated`: the text ended inside a value. */
interface JsonFault {
  start: number
  end: number
  message: string
  truncated: boolean
}

export interface JsonScan {
  /** The values at top level: one in JSON, many in JSON lines, none in an empty text. */
  roots: JsonNode[]
  /** In source order, at most one for each object or array. */
  faults: JsonFault[]
}

interface Frame {
  node: JsonObject | JsonArray
  /** The key that waits for its value. */
  key?: { text: string; start: number } | undefined
  /** A comma or the opening bracket came last. */
  fresh: boolean
}

/**
 * Reads all JSON values of a text. Total and linear: faulty parts are skipped with a fault, open values are closed at
 * the end of the text.
 */
export function scanJson(text: string): JsonScan {
  const roots: JsonNode[] = []
  const faults: JsonFault[] = []
  const stack: Frame[] = []
  const open = { object: 0, array: 0 }
  let rootFault = false
  let at = 0

  const fault = (start: number, end: number, message: string): void => {
    const node = stack.at(-1)?.node
    if (node ? node.broken : rootFault) return
    if (node) node.broken = true
    else rootFault = true
    faults.push({ start, end, message, truncated: false })
  }
  const push = (node: JsonObject | JsonArray): void => {
    stack.push({ node, fresh: true })
    open[node.kind]++
  }
  const pop = (end: number): void => {
    const frame = stack.pop() as Frame
    frame.node.end = end
    open[frame.node.kind]--
  }
  const add = (value: JsonNode): void => {
    const frame = stack.at(-1)
    if (!frame) {
      roots.push(value)
      return
    }
    if (!frame.fresh && !(frame.node.kind === 'object' && frame.key))
      fault(value.start, value.start, 'a comma is missing')
    frame.fresh = false
    if (frame.node.kind === 'array') frame.node.items.push(value)
    else if (frame.key) {
      frame.node.entries.set(frame.key.text, { start: frame.key.start, value })
      frame.key = undefined
    } else fault(value.start, value.end, 'a value stands without a key')
  }

  while (at < text.length) {
    const char = text[at] as string
    const frame = stack.at(-1)
    if (isBlank(char)) at++
    else if (char === ',') {
      if (!frame && roots.length === 0) fault(at, at + 1, 'a comma stands outside any list')
      if (frame?.key) fault(frame.key.start, at, 'a key has no value')
      if (frame) {
        frame.key = undefined
        frame.fresh = true
      }
      at++
    } else if (char === ':') {
      fault(at, at + 1, 'a colon stands where none may be')
      at++
    } else if (char === '{' || char === '[') {
      if (frame && isNextLine(text, at, roots)) {
        fault((stack[0] as Frame).node.start, at, 'an object is not closed')
        while (stack.length > 0) pop(at)
        rootFault = false
      } else if (frame?.node.kind === 'object' && !frame.key && stack.length > 1) {
        fault(frame.node.start, at, 'an object is not closed')
        pop(at)
        ;(stack.at(-1) as Frame).fresh ||= frame.fresh
      }
      const node: JsonObject | JsonArray =
        char === '{'
          ? { kind: 'object', start: at, end: text.length, entries: new Map(), broken: false }
          : { kind: 'array', start: at, end: text.length, items: [], broken: false }
      add(node)
      push(node)
      at++
    } else if (char === '}' || char === ']') {
      const kind = char === '}' ? 'object' : 'array'
      if (open[kind] === 0) fault(at, at + 1, `a ${char} closes nothing`)
      else {
        while (stack.length > 0 && stack.at(-1)?.node.kind !== kind) {
          fault((stack.at(-1) as Frame).node.start, at, 'a bracket is not closed')
          pop(at)
        }
        const { key } = stack.at(-1) as Frame
        if (key) fault(key.start, at, 'a key has no value')
        pop(at + 1)
      }
      at++
    } else if (char === '"') {
      const value = scanString(text, at)
      if (!value.closed && value.end < text.length) fault(at, value.end, 'a string is not closed')
      at = value.end
      if (frame?.node.kind === 'object' && !frame.key) {
        if (!frame.fresh) fault(value.start, value.start, 'a comma is missing')
        frame.fresh = false
        frame.key = { text: stringOf(text, value), start: value.start }
        while (at < text.length && isBlank(text[at] as string)) at++
        if (text[at] === ':') at++
        else if (at < text.length) fault(value.start, at, 'a colon is missing after a key')
      } else add(value)
    } else {
      const value = scanScalar(text, at)
      if (value.known) add({ kind: 'scalar', start: at, end: value.end, value: value.value })
      else fault(at, value.end, 'this is no JSON value')
      at = value.end
    }
  }
  const innermost = stack.at(-1)?.node
  const last = roots.at(-1)
  if (innermost)
    faults.push({ start: innermost.start, end: text.length, message: 'the text ends inside a value', truncated: true })
  else if (last?.kind === 'string' && !last.closed) {
    faults.push({ start: last.start, end: last.end, message: 'the text ends inside a string', truncated: true })
  }
  faults.sort((a, b) => a.start - b.start)
  return { roots, faults }
}

/** In JSON lines every line is a value of its own: one that is not closed ends where the next begins. */
function isNextLine(text: string, at: number, roots: readonly JsonNode[]): boolean {
  const [first] = roots
  if (roots.length < 2 || !first || !'\n\r'.includes(text[at - 1] as string) || first.kind !== 'object') return false
  const lines = text.slice(first.start, Math.min(first.end, first.start + LONGEST_LINE))
  return !lines.includes('\n') && !lines.includes('\r')
}

/** A longer line of JSON lines is not looked for. */
const LONGEST_LINE = 10_000

/**
 * A string ends at its closing quote, or, where that was forgotten, at the end of a line after which a new line
 * opens with `"`, `{`, `}`, `[` or `]`.
 */
function scanString(text: string, start: number): JsonString {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 92) at += 2
    else if (code === 34) return { kind: 'string', start, end: at + 1, closed: true }
    else if (code === 10 || code === 13) {
      let next = at
      while (next < text.length && isBlank(text[next] as string)) next++
      if (next < text.length && '"{}[]'.includes(text[next] as string))
        return { kind: 'string', start, end: at, closed: false }
      at = next
    } else at++
  }
  return { kind: 'string', start, end: text.length, closed: false }
}

function scanScalar(text: string, start: number): { known: boolean; end: number; value: number | boolean | null } {
  let end = start + 1
  while (end < text.length && !isBlank(text[end] as string) && !',:{}[]"'.includes(text[end] as string)) end++
  const word = text.slice(start, end)
  if (word === 'true' || word === 'false') return { known: true, end, value: word === 'true' }
  if (word === 'null' || word === 'NaN' || word === 'Infinity' || word === '-Infinity')
    return { known: true, end, value: null }
  const first = text.charCodeAt(start)
  const number = first === 45 || (first >= 48 && first <= 57) ? Number(word) : Number.NaN
  return { known: !Number.isNaN(number), end, value: number }
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

/** The content of a string value, escapes resolved; a faulty escape stays as it is written. */
export function stringOf(text: string, node: JsonString): string {
  return unescapeJson(text.slice(node.start + 1, node.closed ? node.end - 1 : node.end))
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/']
])

/** Resolves `\n`, `\"`, `\u00e9` and the like. */
export function unescapeJson(raw: string): string {
  if (!raw.includes('\\')) return raw
  const parts: string[] = []
  let from = 0
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    const [value, length] = escapeAt(raw, at)
    parts.push(raw.slice(from, at), value)
    from = at + length
  }
  parts.push(raw.slice(from))
  return parts.join('')
}

/** The character that an escape stands for, and the length of the escape. */
export function escapeAt(raw: string, at: number): [value: string, length: number] {
  const letter = raw[at + 1]
  if (letter === undefined) return ['\\', 1]
  if (letter === 'u') {
    const hex = raw.slice(at + 2, at + 6)
    return /^[\da-f]{4}$/i.test(hex) ? [String.fromCharCode(Number.parseInt(hex, 16)), 6] : ['\\u', 2]
  }
  return [escapes.get(letter) ?? `\\${letter}`, 2]
}

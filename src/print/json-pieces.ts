/** A list whose entries are made one at a time. */
export class Later<T> {
  readonly #nodes: readonly T[]
  readonly #made: (node: T) => unknown

  constructor(nodes: readonly T[], made: (node: T) => unknown) {
    this.#nodes = nodes
    this.#made = made
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (const node of this.#nodes) yield this.#made(node)
  }

  /** All at once, for `JSON.stringify`. */
  toJSON(): unknown[] {
    return this.#nodes.map(this.#made)
  }
}

/** Values and characters, a hundred as one, up to which a value is written at once. */
const SMALL = 2000
/** Characters that pieces are gathered up to. */
const PIECE = 1 << 16

/**
 * What `JSON.stringify` gives, in pieces.
 * @param value plain data, in which lists may be `Later`
 * @param indent spaces a level
 */
export function* piecesOf(value: unknown, indent: number): Generator<string> {
  let piece = ''
  for (const part of partsOf(value, { indent, line: indent > 0 ? '\n' : '' })) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

interface Layout {
  indent: number
  /** What begins a line at this level: a line end and spaces; nothing where all stands on one line. */
  line: string
}

function* partsOf(value: unknown, layout: Layout): Generator<string> {
  if (isSmall(value)) {
    const text = JSON.stringify(value, undefined, layout.indent)
    yield layout.line.length > 1 ? text.replaceAll('\n', layout.line) : text
    return
  }
  const isList = Array.isArray(value) || value instanceof Later
  const inner: Layout = { ...layout, line: layout.line && layout.line + ' '.repeat(layout.indent) }
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  let before = open
  for (const [key, entry] of isList ? unnamed(value as Iterable<unknown>) : Object.entries(value as object)) {
    if (entry === undefined) continue
    yield before + inner.line
    if (key !== undefined) yield `${JSON.stringify(key)}:${layout.line && ' '}`
    yield* partsOf(entry, inner)
    before = ','
  }
  yield (before === open ? open : layout.line) + close
}

function* unnamed(list: Iterable<unknown>): Generator<[undefined, unknown]> {
  for (const entry of list) yield [undefined, entry]
}

/** Looks no further than at what is small. */
function isSmall(value: unknown): boolean {
  const open: unknown[] = [value]
  let weight = 0
  for (let at = 0; at < open.length && weight <= SMALL; at++) {
    const each = open[at]
    if (each instanceof Later) return false
    weight += typeof each === 'string' ? 1 + each.length / 100 : 1
    if (typeof each !== 'object' || each === null) continue
    if (Array.isArray(each) && each.length > SMALL) return false
    for (const inner of Object.values(each)) open.push(inner)
  }
  return weight <= SMALL
}

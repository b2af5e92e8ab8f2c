import { isDigit, isLetter } from '../read/text-marks.ts'
import { HASH_START, hashOf, hashWith, type WordTable, wordTable } from './word-table.ts'

/** Phrases as a tree of words: each word on the way, what the words so far mean, and which may follow, by their index in a table. */
interface WordNode {
  mask: number
  next: Map<number, WordNode> | undefined
}

/** The same phrases for one look-up a word. */
export interface PhraseTree {
  /** Every word of a phrase. */
  table: WordTable
  /** What begins with each word of the table. */
  roots: readonly (WordNode | undefined)[]
  /** By a hash of a word whether it is a phrase, 1, begins a longer one, 2, or both: most words of a text need no look-up. */
  begins: Uint8Array
  /** By a hash of two words whether a phrase begins with them. */
  pairs: Uint8Array
}

export function treeOf(masks: ReadonlyMap<string, number>): PhraseTree {
  const indices = new Map<string, number>()
  const roots: (WordNode | undefined)[] = []
  const begins = new Uint8Array(SLOTS)
  const pairs = new Uint8Array(SLOTS)
  for (const [phrase, mask] of masks) {
    const words = piecesOf(phrase)
    let node: WordNode | undefined
    for (const word of words) {
      const index = indices.get(word) ?? indices.size
      indices.set(word, index)
      let next: WordNode | undefined = node ? node.next?.get(index) : roots[index]
      if (!next) {
        next = { mask: 0, next: undefined }
        if (node) {
          node.next ??= new Map()
          node.next.set(index, next)
        } else roots[index] = next
      }
      node = next
    }
    if (!node) continue
    node.mask |= mask
    const hash = hashOf(words[0] as string)
    begins[slotOf(hash)] = (begins[slotOf(hash)] as number) | (words.length > 1 ? 2 : 1)
    if (words.length > 1) pairs[pairOf(hash, hashOf(words[1] as string))] = 1
  }
  return { table: wordTable([...indices.keys()]), roots, begins, pairs }
}

/** The words of a phrase, and the characters of scripts that do not space their words. */
function piecesOf(phrase: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < phrase.length; ) {
    if (!isWord(phrase.charCodeAt(at))) {
      at++
      continue
    }
    const end = pieceEnd(phrase, at)
    pieces.push(phrase.slice(at, end))
    at = end
  }
  return pieces
}

const SLOTS = 1 << 14

export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

export const pairOf = (first: number, second: number): number => slotOf((Math.imul(first, 31) + second) | 0)

/** One word, or one character of a script that does not space its words. */
export function pieceEnd(text: string, from: number): number {
  return isDense(text.charCodeAt(from)) ? from + 1 : wordEnd(text, from)
}

/**
 * Whether a phrase may begin with the letters at the start of a part of a text, `i` of `i'm`: most words begin none, and
 * need not be cut out to be looked up in `phrases`.
 */
export function mayBegin({ begins }: PhraseTree, text: string, from: number, to: number): boolean {
  let hash = HASH_START
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) break
    hash = hashWith(hash, code)
  }
  return at === from || begins[slotOf(hash)] !== 0
}

/** The first word, or the first character of a script that does not space its words. */
export function firstKey(text: string, from: number): string {
  if (!isWord(text.charCodeAt(from)) || isDense(text.charCodeAt(from))) return text.charAt(from)
  return text.slice(from, wordEnd(text, from))
}

export const isDense = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0e7f) || (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** ASCII letters and digits as they are hashed, in lower case, 0 for all else: one look a character where most texts are. */
export const ASCII_PART = Uint8Array.from({ length: 128 }, (_, code) =>
  isLetter(code) || isDigit(code) ? code | 32 : 0
)

export function isWord(code: number): boolean {
  if (code < 128) return ASCII_PART[code] !== 0
  return !Number.isNaN(code) && (isLetter(code) || (code >= 0x300 && code <= 0x36f))
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? ASCII_PART[code] === 0 : !isWord(code) || isDense(code)) break
  }
  return at
}

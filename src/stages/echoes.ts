import { ASCII_PART } from '../languages/phrase-tree.ts'
import { isCjk, isLetter } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { LabelShape } from './label-shapes.ts'

/** For every unit how much of it stands elsewhere in the document too. */
export interface Echoes {
  /** 0 none … 6 all of its word sequences. */
  share: Uint8Array
  /** 1 where the other place is longer: this unit repeats what that one says. */
  longer: Uint8Array
  /** The unit that holds most of the same word sequences, -1 if none. */
  source: Int32Array
}

/** The least share that makes two texts near to one another: a fifth of the word sequences. */
export const NEAR = 2

/** Words in a sequence. Four in a row seldom recur by chance, and survive a word changed in a pull-quote. */
const SEQUENCE = 4

/** Longer units are where echoes come from; asking where they echo is no use. */
const MOST_WORDS = 120

/**
 * Finds repeated word sequences by their hashes: one pass to learn, one to look up. Few sequences stand twice in a
 * document, so that only those that may do take a slot of the table.
 */
export function echoesOf(units: readonly Unit[], heads: readonly (LabelShape | undefined)[]): Echoes {
  const sequences = allSequences(units, heads)
  const { hashes, ends } = sequences
  const share = new Uint8Array(units.length)
  const longer = new Uint8Array(units.length)
  const source = new Int32Array(units.length).fill(-1)
  const table = tableOf(sequences)
  if (!table) return { share, longer, source }
  const { recurring } = table
  const votes = new Map<number, number>()
  for (let index = 0, entry = 0; index < units.length; index++) {
    const end = ends[index] as number
    const size = sizeOf(ends, index)
    if (size > MOST_WORDS) {
      while ((recurring[entry] as number) < end) entry++
      continue
    }
    let found = 0
    for (; (recurring[entry] as number) < end; entry++) {
      const hash = hashes[recurring[entry] as number] as number
      const other = otherHolder(table, hash, index)
      if (other < 0) continue
      if (found === 0) votes.clear()
      found++
      votes.set(other, (votes.get(other) ?? 0) + 1)
    }
    if (found === 0) continue
    let top = -1
    for (const [other, count] of votes) if (top < 0 || count > (votes.get(top) as number)) top = other
    share[index] = found >= size ? 6 : 1 + Math.floor((found / size) * 4.999)
    source[index] = top
    longer[index] = sizeOf(ends, top) > size ? 1 : 0
  }
  return { share, longer, source }
}

/** Hashes of word sequences, those of all units one after the other, and where each unit's end. */
interface Sequences {
  hashes: Int32Array
  ends: Int32Array
}

/** Sequences that may stand twice, and slots by hash: the longest unit that holds a sequence, and the second. */
interface Table {
  /** Where among the hashes those stand that may stand twice, ascending. */
  recurring: Int32Array
  keys: Int32Array
  best: Int32Array
  second: Int32Array
}

const sizeOf = (ends: Int32Array, index: number): number =>
  (ends[index] as number) - (index > 0 ? (ends[index - 1] as number) : 0)

/** The least power of two that is not below a number, 16 at least. */
function powerAbove(least: number): number {
  let size = 16
  while (size < least) size *= 2
  return size
}

/** Undefined where no sequence recurs. */
function tableOf({ hashes, ends }: Sequences): Table | undefined {
  const seen = new Uint8Array(powerAbove(hashes.length * 4))
  let recurring = 0
  for (let at = 0; at < hashes.length; at++) {
    const place = placeOf(hashes[at] as number, seen.length)
    const before = seen[place] as number
    if (before === 0) seen[place] = 1
    else {
      recurring += 3 - before
      seen[place] = 2
    }
  }
  if (recurring === 0) return undefined
  const size = powerAbove(recurring * 2)
  const table: Table = {
    recurring: placesIn(hashes, seen, recurring),
    keys: new Int32Array(size),
    best: new Int32Array(size).fill(-1),
    second: new Int32Array(size).fill(-1)
  }
  let index = 0
  for (let entry = 0; entry < recurring; entry++) {
    const at = table.recurring[entry] as number
    while ((ends[index] as number) <= at) index++
    const hash = hashes[at] as number
    const slot = slotOf(table, hash)
    const held = table.best[slot] as number
    if (held < 0) {
      table.keys[slot] = hash
      table.best[slot] = index
    } else if (held !== index) {
      const wins = sizeOf(ends, held) < sizeOf(ends, index)
      table.second[slot] = wins ? held : index
      if (wins) table.best[slot] = index
    }
  }
  return table
}

function placesIn(hashes: Int32Array, seen: Uint8Array, count: number): Int32Array {
  const places = new Int32Array(count)
  for (let at = 0, entry = 0; entry < count; at++)
    if (seen[placeOf(hashes[at] as number, seen.length)] === 2) places[entry++] = at
  return places
}

const placeOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1)

/** The slot that holds a hash, or the free one where it belongs. */
function slotOf({ keys, best }: Table, hash: number): number {
  const mask = keys.length - 1
  let slot = placeOf(hash, keys.length)
  while ((best[slot] as number) >= 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

function otherHolder(table: Table, hash: number, index: number): number {
  const slot = slotOf(table, hash)
  const held = table.best[slot] as number
  return held === index ? (table.second[slot] as number) : held
}

function allSequences(units: readonly Unit[], heads: readonly (LabelShape | undefined)[]): Sequences {
  let letters = 0
  for (const unit of units) letters += unit.text.length
  // Words are longer than that almost everywhere, and the array grows where they are not.
  let hashes = new Int32Array((letters >> 2) + 16)
  const ends = new Int32Array(units.length)
  let count = 0
  for (let index = 0; index < units.length; index++) {
    const { text } = units[index] as Unit
    if (hashes.length < count + text.length) {
      const larger = new Int32Array(Math.max(hashes.length + (hashes.length >> 1), count + text.length))
      larger.set(hashes.subarray(0, count))
      hashes = larger
    }
    count = sequences(text, heads[index]?.body ?? 0, hashes, count)
    ends[index] = count
  }
  return { hashes: hashes.subarray(0, count), ends }
}

/** What a character adds to a word, 0 if it is no part of one. */
const partOf = (code: number): number => (code < 128 ? (ASCII_PART[code] as number) : isLetter(code) ? code : 0)

/** Writes hashes of every run of four words; of four characters where words are not spaced. Returns the next free index. */
function sequences(text: string, from: number, into: Int32Array, start: number): number {
  const to = text.length
  let count = start
  let words = 0
  let a = 0
  let b = 0
  let c = 0
  for (let at = from; at < to; at++) {
    let part = partOf(text.charCodeAt(at))
    if (part === 0) continue
    let hash = Math.imul(0x811c9dc5 ^ part, 0x01000193)
    if (part < 128 || !isCjk(part) || part >= 0xac00) {
      while (++at < to) {
        part = partOf(text.charCodeAt(at))
        if (part === 0) break
        hash = Math.imul(hash ^ part, 0x01000193)
      }
    }
    if (++words >= SEQUENCE) into[count++] = mixed(a, b, c, hash)
    a = b
    b = c
    c = hash
  }
  return count
}

/** As if each word in turn were added to 31 times what was before it, 17 at first; so no product waits for another. */
const mixed = (a: number, b: number, c: number, d: number): number =>
  (17 * 31 ** 4 + Math.imul(a, 31 ** 3) + Math.imul(b, 31 ** 2) + Math.imul(c, 31) + d) | 0

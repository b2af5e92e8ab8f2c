import { isCjk, isLetter, isDigit } from '../read/text-marks.ts'
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

/** Words in a sequence. Four in a row seldom recur by chance, and survive a word changed in a pull-quote. */
const SEQUENCE = 4

/** Longer units are where echoes come from; asking where they echo is no use. */
const MOST_WORDS = 120

/**
 * Finds repeated word sequences by their hashes: one pass to learn, one to look up. Costs one table entry a word.
 */
export function echoesOf(units: readonly Unit[], heads: readonly (LabelShape | undefined)[]): Echoes {
  const share = new Uint8Array(units.length)
  const longer = new Uint8Array(units.length)
  const source = new Int32Array(units.length).fill(-1)
  const hashes = units.map((unit, index) => sequences(unit.text, heads[index]?.body ?? 0))
  /** Hash to the longest unit that holds it, and to the second. */
  const best = new Map<number, number>()
  const second = new Map<number, number>()
  for (const [index, list] of hashes.entries()) {
    for (const hash of list) {
      const held = best.get(hash)
      if (held === undefined) best.set(hash, index)
      else if (held !== index) {
        const wins = (hashes[held]?.length ?? 0) < list.length
        second.set(hash, wins ? held : index)
        if (wins) best.set(hash, index)
      }
    }
  }
  for (const [index, list] of hashes.entries()) {
    if (list.length === 0 || list.length > MOST_WORDS) continue
    const votes = new Map<number, number>()
    let found = 0
    for (const hash of list) {
      const held = best.get(hash)
      const other = held === index ? second.get(hash) : held
      if (other === undefined || other === index) continue
      found++
      votes.set(other, (votes.get(other) ?? 0) + 1)
    }
    if (found === 0) continue
    let top = -1
    for (const [other, count] of votes) if (top < 0 || count > (votes.get(top) ?? 0)) top = other
    share[index] = found >= list.length ? 6 : 1 + Math.floor((found / list.length) * 4.999)
    source[index] = top
    longer[index] = (hashes[top]?.length ?? 0) > list.length ? 1 : 0
  }
  return { share, longer, source }
}

/** Hashes of every run of four words; of two characters a word where words are not spaced. */
function sequences(text: string, from: number): number[] {
  const words: number[] = []
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code)) {
      at++
      continue
    }
    let hash = 0x811c9dc5
    if (isCjk(code) && code < 0xac00) {
      hash = Math.imul(hash ^ code, 0x01000193)
      at++
    } else {
      while (at < text.length) {
        const letter = text.charCodeAt(at)
        if (!isLetter(letter) && !isDigit(letter)) break
        hash = Math.imul(hash ^ (letter < 128 ? letter | 32 : letter), 0x01000193)
        at++
      }
    }
    words.push(hash)
  }
  const list: number[] = []
  for (let at = 0; at + SEQUENCE <= words.length; at++) {
    let hash = 17
    for (let next = at; next < at + SEQUENCE; next++) hash = Math.imul(hash, 31) + (words[next] as number) | 0
    list.push(hash)
  }
  return list
}

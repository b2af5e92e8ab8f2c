/** What the hash of no letters is. */
export const HASH_START = 0x811c9dc5 | 0

/** The hash of some letters and one more: a word of a text is hashed while its end is looked for. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
  return hash
}

/** Words by their hashes: a word of a text is found without being cut out of it. */
export interface WordTable {
  words: readonly string[]
  /** Index of a word plus one by slot, 0 where there is none. */
  slots: Int32Array
}

/** @param words each once */
export function wordTable(words: readonly string[]): WordTable {
  let size = 16
  while (size < words.length * 4) size *= 2
  const slots = new Int32Array(size)
  for (const [index, word] of words.entries()) {
    let slot = slotOf(hashOf(word), size)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  }
  return { words, slots }
}

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1)

/** The same for letters and digits of ASCII in either case and any others as they stand; the hash is that of the lower case. */
export function findFolded({ words, slots }: WordTable, text: string, from: number, to: number, hash: number): number {
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const index = (slots[slot] as number) - 1
    if (index < 0) return -1
    const word = words[index] as string
    if (word.length !== to - from) continue
    let at = from
    while (at < to && folded(text.charCodeAt(at)) === word.charCodeAt(at - from)) at++
    if (at === to) return index
  }
}

const folded = (code: number): number => (code < 128 ? code | 32 : code)

/** The hash of such letters and digits as it is in lower case. */
export function foldedHashOf(text: string, from: number, to: number): number {
  let hash = HASH_START
  for (let at = from; at < to; at++) hash = hashWith(hash, folded(text.charCodeAt(at)))
  return hash
}

/**
 * The index of the word that stands in a part of a text.
 * @param hash of that part
 * @returns -1 if the table has no such word
 */
export function findWord({ words, slots }: WordTable, text: string, from: number, to: number, hash: number): number {
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const index = (slots[slot] as number) - 1
    if (index < 0) return -1
    const word = words[index] as string
    if (word.length !== to - from) continue
    let at = from
    while (at < to && text.charCodeAt(at) === word.charCodeAt(at - from)) at++
    if (at === to) return index
  }
}

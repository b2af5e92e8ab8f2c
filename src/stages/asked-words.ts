import { foldWords } from '../languages/fold.ts'

/** Words that are asked for, folded. Most words of a text are none, and their first two letters tell without a string. */
export class AskedWords {
  private readonly words: ReadonlySet<string>
  /** By the first two characters, where both are ASCII, whether a word begins so. */
  private readonly begins = new Uint8Array(1 << 10)

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    for (const word of this.words) {
      const first = word.charCodeAt(0)
      if (first > 127) continue
      const second = word.length > 1 ? word.charCodeAt(1) : 0
      if (second < 128) this.begins[placeOf(first, second)] = 1
      else this.begins.fill(1, placeOf(first, 0), placeOf(first, 31) + 1)
    }
  }

  get isEmpty(): boolean {
    return this.words.size === 0
  }

  /** The word that stands in a part of a text, folded, if it is asked for. */
  at(text: string, from: number, to: number): string | undefined {
    const first = text.charCodeAt(from)
    const second = from + 1 < to ? text.charCodeAt(from + 1) : 0
    if (first < 128 && second < 128 && this.begins[placeOf(first, second)] === 0) return undefined
    const word = foldWords(text.slice(from, to))
    return this.words.has(word) ? word : undefined
  }
}

/** The same for either case. */
const placeOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)

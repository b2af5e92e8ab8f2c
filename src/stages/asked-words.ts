import { foldWords } from '../languages/fold.ts'

/** Words that are asked for, folded. Most words of a text are none, and their first letter tells without a string. */
export class AskedWords {
  private readonly words: ReadonlySet<string>
  /** By an ASCII letter in lower case, whether a word begins so. */
  private readonly firsts = new Uint8Array(128)

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    for (const word of this.words) {
      const code = word.charCodeAt(0)
      if (code < 128) this.firsts[code] = 1
    }
  }

  get isEmpty(): boolean {
    return this.words.size === 0
  }

  /** The word that stands in a part of a text, folded, if it is asked for. */
  at(text: string, from: number, to: number): string | undefined {
    const code = text.charCodeAt(from)
    if (code < 128 && this.firsts[code | 32] === 0) return undefined
    const word = foldWords(text.slice(from, to))
    return this.words.has(word) ? word : undefined
  }
}

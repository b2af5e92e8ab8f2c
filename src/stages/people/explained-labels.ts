import { isCjk } from '../../read/text-marks.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isSpoken } from './pieces.ts'

/** `(A)`, `[ADF]` behind a name, and at most so many letters, of a firm or a town, between. */
const BRACKET = /^([^()[\],;.:]{0,30})[([](\p{L}{1,4})[)\]]/u

/** How much behind a name is looked at, in UTF-16 units. */
const LONGEST = 40

/** `between Ada Falk (A) and Bo Ek of Harbour Soups (B)`: names by the labels that the text says they have, folded. */
export function explainedLabels(candidates: readonly Candidate[]): Map<string, Candidate> {
  const explained = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const isDense = isCjk(candidate.text.charCodeAt(0))
    for (const mention of candidate.mentions) {
      const label = isDense ? shortBehind(mention, candidate.text) : labelBehind(mention, candidate)
      if (label !== undefined && !explained.has(label)) explained.set(label, candidate)
    }
  }
  return explained
}

/** `P/1 - ` in front of a name that ends its line. */
const LINE = /^(\p{L}\S{0,4}) ?[=–—:-] ?$/u

/** Where words stand between, or the name is one word, only a label that begins as the name does is sure to be its own. */
function labelBehind({ piece, from, to }: Mention, { words }: Candidate): string | undefined {
  if (isSpoken(piece.site)) return undefined
  const [, own] = (to === piece.text.length && LINE.exec(piece.text.slice(0, from))) || []
  if (own !== undefined) return own.toLowerCase()
  const [, gap, letters] = BRACKET.exec(piece.text.slice(to, to + LONGEST)) ?? []
  const label = letters?.toLowerCase()
  const first = (words[0] as string).charAt(0)
  if (words.length < 2) return gap?.trim() === '' && label?.startsWith(first) ? label : undefined
  return gap?.trim() === '' || label === first ? label : undefined
}

/** `（以下簡稱「大藪」）`, `（以下、栗本）`, `氏（栗本）` */
const CJK_BRACKET = /^[氏様]?さ?ん?[（(]([^（()）]{1,14})[）)]/u
/** `大藪慎吾＝藪` on a line of its own: a part of the name, or what else somebody is called. */
const CJK_LEGEND = /^ ?[=＝] ?(\p{L}{1,3})$/u
const CJK_QUOTES = /[「」『』“”"]/g

/** `大藪慎吾（以下簡稱「大藪」）`: what brackets end in that the name begins with. Which words say "hereafter" does not matter. */
function shortBehind({ piece, to }: Mention, name: string): string | undefined {
  if (isSpoken(piece.site)) return undefined
  const behind = piece.text.slice(to, to + LONGEST)
  const [, short] = CJK_LEGEND.exec(behind) ?? []
  if (short !== undefined) return short
  const [, inside = ''] = CJK_BRACKET.exec(behind) ?? []
  const words = inside.replace(CJK_QUOTES, '')
  for (let length = Math.min(words.length, name.length - 1); length > 0; length--)
    if (words.endsWith(name.slice(0, length))) return name.slice(0, length)
  return undefined
}

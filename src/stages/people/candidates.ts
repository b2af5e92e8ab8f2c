import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Analysis } from '../analyse.ts'
import { piecesOf } from './pieces.ts'
import { runsIn, type ScannedPiece, scanPiece } from './scan.ts'
import { honorificsAt } from './words.ts'

/** One place where a candidate's words stand. */
export interface Mention {
  piece: ScannedPiece
  /** Range in the piece's text. */
  from: number
  to: number
}

/** Words that may be the name of one who talks. */
export interface Candidate {
  /** Folded words, titles taken off. */
  words: string[]
  key: string
  /** As written, in the best spelling: not in capitals where another is. */
  text: string
  mentions: Mention[]
  /** How often some of its words, but not all, stand by themselves. */
  parts: number
  /** Mentions of longer candidates that hold it. */
  held: number
  /** A title such as `Dr.` stands before it. */
  titled: boolean
  /** Holds words that say what somebody is or does: a publication's name at best. */
  wordy: boolean
}

export interface Scanned {
  pieces: ScannedPiece[]
  candidates: Candidate[]
  /** Words that the document writes in lower case, too. */
  lower: ReadonlySet<string>
}

/** No part of an address or a file name: `/ada-holm.jpg`. */
const isPlain = (text: string, from: number, to: number): boolean =>
  !'/@._-=#'.includes(text[from - 1] ?? ' ') &&
  !'/@_-='.includes(text[to] ?? ' ') &&
  !(text[to] === '.' && (text[to + 1] ?? ' ') !== ' ')

/** More than this many names are a register, not a cast. */
const MOST_CANDIDATES = 600

/** Everybody and everything that may be a person's name, in what is read of the document. */
export function candidatesOf(analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads'>): Scanned {
  const { lexicon } = analysis
  const pieces = piecesOf(analysis).map((piece) => scanPiece(piece, lexicon))
  const byKey = new Map<string, Candidate>()
  const lower = new Set<string>()
  for (const piece of pieces)
    for (const { folded, upper, from, to } of piece.words)
      if (!upper && isPlain(piece.text, from, to)) lower.add(folded)
  for (const piece of pieces) {
    for (const { first, end } of runsIn(piece, lexicon, 1, lower)) add(byKey, piece, first, end, lexicon)
    for (const { first, end } of runsIn(piece, lexicon, 2, lower))
      if (piece.words.slice(first, end).some(({ stop }) => stop === 1)) add(byKey, piece, first, end, lexicon, true)
  }
  const candidates = [...byKey.values()]
  count(pieces, candidates)
  return { pieces, candidates, lower }
}

function add(
  byKey: Map<string, Candidate>,
  piece: ScannedPiece,
  first: number,
  end: number,
  lexicon: Lexicon,
  wordy = false
): void {
  const all = piece.words.slice(first, end)
  const titles = honorificsAt(
    all.map(({ folded }) => folded),
    lexicon
  )
  const own = all.slice(titles)
  const start = own[0]
  const last = own.at(-1)
  if (!start || !last) return
  const words = own.map(({ folded }) => folded)
  const key = words.join(' ')
  const text = piece.text.slice(start.from, last.to)
  const known = byKey.get(key)
  if (known) {
    if (isCapitals(known.text) && !isCapitals(text)) known.text = text
    if (titles > 0) known.titled = true
  } else if (byKey.size < MOST_CANDIDATES)
    byKey.set(key, { words, key, text, mentions: [], parts: 0, held: 0, titled: titles > 0, wordy })
}

export const isCapitals = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()

/** Finds the mentions of every candidate, longest first at each word. */
function count(pieces: readonly ScannedPiece[], candidates: readonly Candidate[]): void {
  const byFirst = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const word = candidate.words[0] as string
    const list = byFirst.get(word)
    if (list) list.push(candidate)
    else byFirst.set(word, [candidate])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const holding = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.words.length < 2) continue
    for (const word of new Set(candidate.words)) {
      const list = holding.get(word)
      if (list) list.push(candidate)
      else holding.set(word, [candidate])
    }
  }
  for (const piece of pieces) {
    const { words } = piece
    for (let at = 0; at < words.length; ) {
      const word = words[at]
      const matching = word?.upper
        ? byFirst.get(word.folded)?.filter((candidate) => matchesAt(candidate, piece, at))
        : undefined
      for (const wordy of matching ?? []) if (word && wordy.wordy) wordy.mentions.push(mentionOf(piece, at, wordy))
      const found = matching?.find((candidate) => !candidate.wordy)
      if (!word || !found) {
        at++
        continue
      }
      found.mentions.push(mentionOf(piece, at, found))
      if (found.words.length === 1) for (const longer of holding.get(word.folded) ?? []) longer.parts++
      at += found.words.length
    }
  }
  // A single name inside a longer one: `Runa` in `Runa Holm`.
  for (const candidate of candidates) {
    if (candidate.words.length !== 1) continue
    for (const longer of holding.get(candidate.key) ?? []) candidate.held += longer.mentions.length
  }
}

function mentionOf(piece: ScannedPiece, at: number, { words }: Candidate): Mention {
  return { piece, from: piece.words[at]?.from ?? 0, to: piece.words[at + words.length - 1]?.to ?? 0 }
}

function matchesAt({ words }: Candidate, piece: ScannedPiece, at: number): boolean {
  for (const [index, word] of words.entries()) {
    const own = piece.words[at + index]
    if (own?.folded !== word || (index > 0 && !own.joined)) return false
  }
  return true
}

/** The key under which a name as somebody else writes it would be a candidate. */
export function keyOfName(name: string, lexicon: Lexicon): string {
  const words = foldWords(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
  return words.slice(honorificsAt(words, lexicon)).join(' ')
}

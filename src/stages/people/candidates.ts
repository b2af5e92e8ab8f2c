import { groupBy } from '../../group.ts'
import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { findWord, hashOf, type WordTable, wordTable } from '../../languages/word-table.ts'
import { isLetter } from '../../read/text-marks.ts'
import type { Analysis } from '../analyse.ts'
import { piecesOf } from './pieces.ts'
import { runsIn, type ScannedPiece, scanPiece } from './scan.ts'
import { isUncased, raiseNames } from './uncased.ts'
import { honorificsAt, type NameWords, plainWords, stopFinder } from './words.ts'

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
  /**
   * Words run together that addresses and file names spell with hyphens: `adafalk` for `/ada-falk.jpg`. Looked for when
   * first asked for.
   */
  slugs(): ReadonlySet<string>
}

/** No part of an address or a file name: `/ada-falk.jpg`. */
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
  const stopOf = stopFinder(lexicon)
  raiseNames(pieces, lexicon, stopOf)
  const lower = lowerOf(pieces, lexicon)
  for (const piece of pieces) {
    for (const { first, end } of runsIn(piece, lexicon, stopOf, 1, lower)) add(byKey, piece, first, end, lexicon)
    // Without words that a publication's name alone may hold these would be the same runs.
    if (holdsCapitalStop(piece.words, stopOf))
      for (const { first, end } of runsIn(piece, lexicon, stopOf, 2, lower))
        if (holdsStop(piece.words, first, end, stopOf)) add(byKey, piece, first, end, lexicon, true)
  }
  const candidates = [...byKey.values()]
  count(pieces, candidates)
  let slugs: ReadonlySet<string> | undefined
  return {
    pieces,
    candidates,
    lower,
    slugs: () => {
      slugs ??= slugsIn(analysis, candidates)
      return slugs
    }
  }
}

/** Only these are looked for: two or three words. */
function slugsIn({ units }: Pick<Analysis, 'units'>, candidates: readonly Candidate[]): Set<string> {
  const wanted = new Set<string>()
  for (const { words } of candidates) if (words.length === 2 || words.length === 3) wanted.add(words.join(''))
  const found = new Set<string>()
  let read = 0
  for (const { text } of units) {
    if (read > READ_SLUGS) break
    read += text.length
    const folded = foldWords(text)
    for (let at = folded.indexOf('-'); at >= 0; at = folded.indexOf('-', at + 1)) addSlugs(folded, at, wanted, found)
    for (let at = folded.indexOf('_'); at >= 0; at = folded.indexOf('_', at + 1)) addSlugs(folded, at, wanted, found)
  }
  return found
}

const READ_SLUGS = 60_000

/** The two and three words that meet at a hyphen. */
function addSlugs(text: string, hyphen: number, wanted: ReadonlySet<string>, found: Set<string>): void {
  const first = wordBefore(text, hyphen)
  const second = wordAfter(text, hyphen)
  if (first === '' || second === '') return
  const both = first + second
  if (wanted.has(both)) found.add(both)
  const end = hyphen + 1 + second.length
  if (text[end] !== text[hyphen]) return
  const three = both + wordAfter(text, end)
  if (wanted.has(three)) found.add(three)
}

function wordBefore(text: string, to: number): string {
  let at = to
  while (at > 0 && to - at < 24 && isLetter(text.charCodeAt(at - 1))) at--
  return text.slice(at, to)
}

function wordAfter(text: string, hyphen: number): string {
  let at = hyphen + 1
  while (at < text.length && at - hyphen < 24 && isLetter(text.charCodeAt(at))) at++
  return text.slice(hyphen + 1, at)
}

function holdsStop(words: NameWords, first: number, end: number, stopOf: ReturnType<typeof stopFinder>): boolean {
  for (let at = first; at < end; at++) if (stopOf(words, at) === 1) return true
  return false
}

function holdsCapitalStop(words: NameWords, stopOf: ReturnType<typeof stopFinder>): boolean {
  for (let at = 0; at < words.count; at++) if (words.isUpper(at) && stopOf(words, at) === 1) return true
  return false
}

/** Of the words that names are made of, those that the document writes in lower case, too. */
function lowerOf(pieces: readonly ScannedPiece[], lexicon: Lexicon): Set<string> {
  const asked = new Set(lexicon.particles)
  for (const { words } of pieces)
    for (let at = 0; at < words.count; at++) if (words.isUpper(at)) asked.add(words.folded(at))
  const table = wordTable([...asked])
  const isLower = new Uint8Array(table.words.length)
  for (const { text, words } of pieces) {
    for (let at = 0; at < words.count; at++) {
      const from = words.from(at)
      if (words.isUpper(at) || isUncased(text.charCodeAt(from))) continue
      const to = words.to(at)
      const hash = words.hash(at)
      const found = hash === 0 ? findSpelled(table, words.folded(at)) : findWord(table, text, from, to, hash)
      if (found >= 0 && isLower[found] === 0 && isPlain(text, from, to)) isLower[found] = 1
    }
  }
  return new Set(table.words.filter((_, index) => isLower[index] === 1))
}

const findSpelled = (table: WordTable, word: string): number => findWord(table, word, 0, word.length, hashOf(word))

function add(
  byKey: Map<string, Candidate>,
  piece: ScannedPiece,
  first: number,
  end: number,
  lexicon: Lexicon,
  wordy = false
): void {
  const all: string[] = []
  for (let at = first; at < end; at++) all.push(piece.words.folded(at))
  const titles = honorificsAt(all, lexicon)
  const words = all.slice(titles)
  const key = words.join(' ')
  const text = piece.text.slice(piece.words.from(first + titles), piece.words.to(end - 1))
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
  const byFirst = groupBy(candidates, ({ words }) => words[0] as string)
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
    for (let at = 0; at < words.count; ) {
      const found = words.isUpper(at) ? mentionAt(piece, at, byFirst.get(words.folded(at)) ?? []) : undefined
      if (!found) {
        at++
        continue
      }
      if (found.words.length === 1) for (const longer of holding.get(words.folded(at)) ?? []) longer.parts++
      at += found.words.length
    }
  }
  // A single name inside a longer one: `Runa` in `Runa Holm`.
  for (const candidate of candidates) {
    if (candidate.words.length !== 1) continue
    for (const longer of holding.get(candidate.key) ?? []) candidate.held += longer.mentions.length
  }
}

/** Adds a mention to the longest candidate that stands at a word, and to every wordy one that does. */
function mentionAt(piece: ScannedPiece, at: number, candidates: readonly Candidate[]): Candidate | undefined {
  let found: Candidate | undefined
  for (const candidate of candidates) {
    if ((!candidate.wordy && found) || !matchesAt(candidate, piece.words, at)) continue
    const { words } = piece
    candidate.mentions.push({ piece, from: words.from(at), to: words.to(at + candidate.words.length - 1) })
    if (!candidate.wordy) found = candidate
  }
  return found
}

function matchesAt({ words }: Candidate, own: NameWords, at: number): boolean {
  if (at + words.length > own.count) return false
  for (let index = 0; index < words.length; index++)
    if (own.folded(at + index) !== words[index] || (index > 0 && !own.isJoined(at + index))) return false
  return true
}

/** The key under which a name as somebody else writes it would be a candidate. */
export function keyOfName(name: string, lexicon: Lexicon): string {
  return plainWords(name, lexicon).join(' ')
}

import { foldWords } from './fold.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { ASCII_PART, isDense, isWord, type PhraseTree, pairOf, pieceEnd, slotOf } from './phrase-tree.ts'
import { findFolded, foldedHashOf, HASH_START, hashWith } from './word-table.ts'

/** What the words of a text say, by where they stand. */
export interface WordMarks {
  /** Kinds of the phrases that open the text. */
  opening: number
  /** Kinds of the phrases anywhere in the part looked at. */
  anywhere: number
  /** Kinds of the phrases that are the whole text, but for marks at its end. */
  whole: number
  firstPersons: number
  secondPersons: number
  thirdPersons: number
}

/** How many characters of a text are looked at. */
const REACH = 240

/**
 * Looks up the words of a text.
 * @param text as written; its first 240 characters and the phrases that start there count
 */
export function wordMarks(lexicon: Lexicon, text: string, from = 0): WordMarks {
  const to = Math.min(text.length, from + REACH)
  const goesOn = to < text.length
  const { tree } = lexicon
  // ASCII letters are looked up as they stand; a copy in lower case costs as much as all the rest.
  const marks = marksIn(tree, text, from, to, goesOn, false)
  if (marks) return marks
  const folded = foldWords(text.slice(from, to))
  return marksIn(tree, folded, 0, folded.length, goesOn, true) as WordMarks
}

/**
 * @param goesOn whether the text goes on behind the part that is looked at
 * @param isFolded whether `foldWords` has been over it
 * @returns undefined where letters beyond ASCII stand in a text that is not folded
 */
function marksIn(
  tree: PhraseTree,
  text: string,
  from: number,
  to: number,
  goesOn: boolean,
  isFolded: boolean
): WordMarks | undefined {
  const marks: WordMarks = { opening: 0, anywhere: 0, whole: 0, firstPersons: 0, secondPersons: 0, thirdPersons: 0 }
  let last = to
  while (last > from && !isWord(text.charCodeAt(last - 1))) last--
  const { begins, pairs } = tree
  const looked: Looked = { text, to, first: -1, last: goesOn ? -1 : last }
  // A word is looked up when the next one is known: together they tell whether a longer phrase may begin.
  let word = -1
  let wordEnds = 0
  let wordHash = 0
  for (let at = from; at < last; ) {
    const code = text.charCodeAt(at)
    const first = code < 128 ? (ASCII_PART[code] as number) : isWord(code) ? code : 0
    if (first === 0) {
      at++
      continue
    }
    if (first > 127 && !isFolded) return undefined
    if (looked.first < 0) looked.first = at
    let end = at + 1
    let hash = hashWith(HASH_START, first)
    if (first < 128 || !isDense(first)) {
      for (; end < to; end++) {
        const next = text.charCodeAt(end)
        // Letters beyond ASCII of a text that is not folded end it here, and all of it when they come up as the next word.
        const part = next < 128 ? (ASCII_PART[next] as number) : isFolded && isWord(next) && !isDense(next) ? next : 0
        if (part === 0) break
        hash = hashWith(hash, part)
      }
    }
    if (word >= 0) {
      const begin = begins[slotOf(wordHash)] as number
      if (begin !== 0) {
        const isLonger = (begin & 2) !== 0 && pairs[pairOf(wordHash, hash)] === 1
        if (isLonger || (begin & 1) !== 0) mark(tree, looked, word, wordEnds, wordHash, isLonger, marks)
      }
    }
    word = at
    wordEnds = end
    wordHash = hash
    at = end
  }
  if (word >= 0 && ((begins[slotOf(wordHash)] as number) & 1) !== 0)
    mark(tree, looked, word, wordEnds, wordHash, false, marks)
  return marks
}

/** The text that is looked at and where that part of it ends; where its first word starts, and where its last word ends, -1 if the text goes on. */
interface Looked {
  text: string
  to: number
  first: number
  last: number
}

/**
 * Marks what the phrases say that start with one word of a text.
 * @param isLonger whether one of more than a word may
 */
function mark(
  { table, roots }: PhraseTree,
  { text, to, first, last }: Looked,
  at: number,
  wordEnds: number,
  hash: number,
  isLonger: boolean,
  marks: WordMarks
): void {
  const word = findFolded(table, text, at, wordEnds, hash)
  let node = word < 0 ? undefined : roots[word]
  let end = wordEnds
  let found = 0
  while (node) {
    if (node.mask !== 0) {
      found |= node.mask
      if (at === first && end === last) marks.whole |= node.mask
      if (at !== first && end === last) marks.anywhere |= node.mask & Word.questionTail
    }
    if (!node.next || !isLonger) break
    const next = nextWord(text, end, to)
    if (next < 0) break
    end = Math.min(to, pieceEnd(text, next))
    node = node.next.get(findFolded(table, text, next, end, foldedHashOf(text, next, end)))
  }
  if (found === 0) return
  if (at === first) marks.opening |= found
  marks.anywhere |= found & ~Word.questionTail
  if (found & Word.first) marks.firstPersons++
  if (found & Word.second) marks.secondPersons++
  if (found & Word.third) marks.thirdPersons++
}

/** Where the next word of a phrase would start: after one space, apostrophe, hyphen or the like; -1 if the phrase ends. */
function nextWord(text: string, from: number, to: number): number {
  for (let at = from; at < from + 3 && at < to; at++) {
    const code = text.charCodeAt(at)
    if (isWord(code)) return at
    if (code === 46 || code === 33 || code === 63 || code === 10) return -1
  }
  return -1
}

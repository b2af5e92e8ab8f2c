import { APOSTROPHE_ENDINGS } from '../../languages/apostrophe-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName, isWordAndName } from '../../languages/given-names.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { HASH_START, hashWith } from '../../languages/word-table.ts'
import { isCjk, isDigit, isLetter, isLetterOrMark, isSpace, isUpper } from '../../read/text-marks.ts'
import { followsNickname, opensNickname } from './nicknames.ts'

/** A word of a script that does not space its words, or such a name of two. */
export interface UnspacedWord {
  folded: string
  from: number
  to: number
}

/** Bits of a word: it starts with a capital or may be a name without; nothing but one space, or the dot of an initial or a title, parts it from the word before; it stands in no list of words. */
const Bit = { upper: 1, joined: 2, unlisted: 4 } as const

/**
 * The words of a text as rows of numbers: most words of a talk are in lower case and nobody ever asks how they are
 * spelled, so that each becomes a string only when somebody does.
 */
export class NameWords {
  readonly text: string
  /** Start, end, bits and hash of each word. */
  private readonly rows: number[] = []
  private readonly spellings: (string | undefined)[] = []

  constructor(text: string) {
    this.text = text
  }

  add(from: number, to: number, bits: number, hash: number, folded?: string): void {
    if (folded !== undefined) this.spellings[this.count] = folded
    this.rows.push(from, to, bits, hash)
  }

  get count(): number {
    return this.rows.length >> 2
  }
  from(at: number): number {
    return this.rows[at * 4] as number
  }
  to(at: number): number {
    return this.rows[at * 4 + 1] as number
  }
  isUpper(at: number): boolean {
    return ((this.rows[at * 4 + 2] as number) & Bit.upper) !== 0
  }
  isJoined(at: number): boolean {
    return ((this.rows[at * 4 + 2] as number) & Bit.joined) !== 0
  }
  /** Gives a word without a capital what a capital is elsewhere. */
  raise(at: number): void {
    this.rows[at * 4 + 2] = (this.rows[at * 4 + 2] as number) | Bit.upper
  }
  isUnlisted(at: number): boolean {
    return ((this.rows[at * 4 + 2] as number) & Bit.unlisted) !== 0
  }
  /** What a word of ASCII in lower case is looked up by as it stands; 0 for any other. */
  hash(at: number): number {
    return this.rows[at * 4 + 3] as number
  }
  folded(at: number): string {
    const known = this.spellings[at]
    if (known !== undefined) return known
    const made = foldWords(this.text.slice(this.from(at), this.to(at)))
    this.spellings[at] = made
    return made
  }

  /** With words of scripts that do not space them, in the order of where they stand; of those that start together the longest first. */
  with(others: readonly UnspacedWord[]): NameWords {
    const own = Array.from({ length: this.count }, (_, at) => ({
      folded: this.folded(at),
      from: this.from(at),
      to: this.to(at),
      bits: this.rows[at * 4 + 2] as number
    }))
    const merged = new NameWords(this.text)
    for (const { folded, from, to, bits } of [
      ...own,
      ...others.map((word) => ({ ...word, bits: Bit.upper | Bit.unlisted }))
    ].sort((a, b) => a.from - b.from || b.to - a.to))
      merged.add(from, to, bits, 0, folded)
    return merged
  }
}

/** Words of these kinds are no part of a name. */
const NO_NAME =
  Word.interrogative |
  Word.auxiliary |
  Word.answerOpener |
  Word.greeting |
  Word.byline |
  Word.interviewerByline |
  Word.interviewWord |
  Word.first |
  Word.second |
  Word.third |
  Word.reporting
/** And these of no person's. */
const NO_PERSON = Word.boilerplateLine | Word.date | Word.occupation | Word.metadataKey | Word.conversationHeading

/**
 * The words of a text. A genitive `'s` is taken off: `Otis's` is `otis`.
 * @param text any text; scripts without spaces give runs of letters, see `unspaced.ts`
 */
export function nameWords(text: string, lexicon: Lexicon): NameWords {
  const words = new NameWords(text)
  const endings = APOSTROPHE_ENDINGS[lexicon.languages[0]?.id as string]
  let end = -2
  let genitive = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code < 128 ? (code | 32) < 97 || (code | 32) > 122 : !isLetter(code) || isCjk(code)) {
      at++
      continue
    }
    const from = at
    let hash = HASH_START
    let isPlain = true
    for (; at < text.length; at++) {
      const inner = text.charCodeAt(at)
      const part = inner < 128 ? (ASCII_INSIDE[inner] as number) : isInside(text, at, inner) ? Inside.other : 0
      if (part === 0 || (part === Inside.mark && !isLetter(text.charCodeAt(at + 1)))) break
      if (part === Inside.other) isPlain = false
      hash = hashWith(hash, inner)
    }
    let to = at
    if (to - from > 3 && text.charCodeAt(to - 1) === 115 && "'’ʼ".includes(text[to - 2] as string)) to -= 2
    else if (endings && isUpper(code)) to -= endingBehind(text, from, to, endings)
    const joined = end >= 0 && !genitive && isJoint(text, end, from, words, lexicon)
    const mayElide = !isUpper(code) && from === end + 1 && words.isUpper(words.count - 1)
    const name = mayElide ? behindElision(text, from, to) : undefined
    const bits = (isUpper(code) || name !== undefined ? Bit.upper : 0) | (joined ? Bit.joined : 0)
    if (name !== undefined && isInterview(words.folded(words.count - 1), lexicon)) words.add(name, to, bits, 0)
    else words.add(from, to, bits, isPlain && to === at ? hash : 0)
    end = at
    genitive = to < at
  }
  return words
}

/** `’yle` of `Serçe’yle`: how long the apostrophe and an ending behind it are, in UTF-16 units. */
function endingBehind(text: string, from: number, to: number, endings: ReadonlySet<string>): number {
  const [, ending] = text.slice(from, to).split(APOSTROPHE)
  return ending !== undefined && endings.has(ending) ? ending.length + 1 : 0
}
const APOSTROPHE = /['’ʼ]/

/** `Orr` of `Ida d’Orr`, `Arco` of `Bo dell’Arco`: where the capital behind what is left of a word stands. */
function behindElision(text: string, from: number, to: number): number | undefined {
  let mark = from + 1
  while (mark < to && mark - from <= MOST_ELIDED && !"'’ʼ".includes(text[mark] as string)) mark++
  return mark < to && mark - from <= MOST_ELIDED && isUpper(text.charCodeAt(mark + 1)) ? mark + 1 : undefined
}
const MOST_ELIDED = 4

/** `Interview d’Ada Falk`, `L’interview d’Ada Falk`: the elided word belongs to no name. */
const isInterview = (folded: string, lexicon: Lexicon): boolean =>
  (phraseMask(lexicon, folded.slice(folded.indexOf("'") + 1)) & Word.interviewWord) !== 0

/** What a character is inside a word: a mark only where a letter follows, and what folding leaves as it is apart from all other. */
const Inside = { plain: 1, mark: 2, other: 3 } as const

const ASCII_INSIDE = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 45 || code === 39
    ? Inside.mark
    : isUpper(code)
      ? Inside.other
      : isLetter(code) || isDigit(code)
        ? Inside.plain
        : 0
)

const isInside = (text: string, at: number, code: number): boolean =>
  !isCjk(code) && (isLetterOrMark(code) || innerMark(text, at))

function innerMark(text: string, at: number): boolean {
  const char = text[at] as string
  return '’·\u2010\u2011\u200c\u05be'.includes(char) && isLetter(text.charCodeAt(at + 1))
}

function isJoint(text: string, end: number, from: number, words: NameWords, lexicon: Lexicon): boolean {
  const before = words.count - 1
  // `P.J. Falk`: initials stand without a space between them.
  if (from - end === 1 && (text[end] !== '.' || text[from + 1] !== '.'))
    return isSpace(text.charCodeAt(end)) && text[end] !== '\n' && text[end] !== '\t'
  if (opensNickname(text, end, from))
    return (
      words.isUpper(before) &&
      (!(words.isJoined(before) && words.isUpper(before - 1)) || isGivenName(words.folded(before)))
    )
  if (followsNickname(text, end, from))
    return words.isJoined(before) && opensNickname(text, words.to(before - 1), words.from(before))
  if (text[end] !== '.' || from - end > 2) return false
  const length = words.to(before) - words.from(before)
  return length === 1 || (length <= 4 && (lexicon.labels.get(words.folded(before))?.honorific ?? false))
}

/** 2: can be no part of a name, as a pronoun; 1: of a publication's at most, as `news`, `director`. */
export type Stop = 0 | 1 | 2

/** What each word may be part of; the same spelling is looked up once. */
export function stopFinder(lexicon: Lexicon): (words: NameWords, at: number) => Stop {
  const known = new Map<string, Stop>()
  return (words, at) => {
    if (words.isUnlisted(at)) return 0
    const word = words.folded(at)
    let stop = known.get(word)
    if (stop === undefined) {
      stop = stopOf(word, lexicon)
      known.set(word, stop)
    }
    if (stop > 0)
      return isGivenHere(words, at, word) ||
        isFamilyHere(words, at, word, lexicon) ||
        isParticleHere(words, at, word, lexicon)
        ? 0
        : stop
    if (!words.isJoined(at + 1) || !isGivenName(words.folded(at + 1))) return stop
    return isCompound(word, lexicon) ? 1 : 0
  }
}

/** `Interview with Will Falk`, but not `Will Ada come?`, `May 2014`. */
function isGivenHere(words: NameWords, at: number, word: string): boolean {
  if (!isWordAndName(word) || !words.isUpper(at) || !words.isJoined(at + 1) || !words.isUpper(at + 1)) return false
  const isFirst = at === 0 || !words.isJoined(at)
  return (!isFirst || !words.text.includes('?')) && !isGivenName(words.folded(at + 1))
}

/** `Maud Baker`, `Maud May`: what somebody is, or a month, behind a given name. A number behind it makes it a date. */
function isFamilyHere(words: NameWords, at: number, word: string, lexicon: Lexicon): boolean {
  if (at === 0 || !words.isUpper(at) || !words.isJoined(at) || !words.isUpper(at - 1)) return false
  if (!isGivenName(words.folded(at - 1)) || lexicon.labels.has(word)) return false
  if (isDigit(words.text.charCodeAt(words.to(at) + 1))) return false
  return (phraseMask(lexicon, word) & ~(Word.occupation | Word.date | Word.auxiliary)) === 0
}

/** `Soizic Le Bihan`, `Anke De Wit`: a small word with a capital between a given name and one more. */
function isParticleHere(words: NameWords, at: number, word: string, { particles }: Lexicon): boolean {
  if (at === 0 || !particles.has(word) || !words.isJoined(at) || !words.isUpper(at)) return false
  return isGivenName(words.folded(at - 1)) && words.isUpper(at - 1) && words.isJoined(at + 1) && words.isUpper(at + 1)
}

/** The shortest word, in letters, that ends a compound, and the least before it. */
const COMPOUND = { end: 5, before: 3 }

/**
 * `Depressionsforscherin`, `Songwriter`: what somebody is, written as one word with what they are it of. Family names end
 * alike, as Neubauer does: only a given name behind it tells.
 */
function isCompound(word: string, lexicon: Lexicon): boolean {
  if (isGivenName(word)) return false
  for (let cut = COMPOUND.before; cut <= word.length - COMPOUND.end; cut++) {
    if ((phraseMask(lexicon, word.slice(cut)) & Word.occupation) !== 0) return true
  }
  return false
}

function stopOf(word: string, lexicon: Lexicon): Stop {
  if (word.length < 2) return 0
  if (lexicon.frequent.has(word)) return 2
  const mask = phraseMask(lexicon, word, phraseKey(word))
  if (mask & NO_NAME) return 2
  const label = lexicon.labels.get(word)
  return mask & NO_PERSON || (label && !label.honorific) ? 1 : 0
}

/** What phrases that start with a word are filed under: `i` for `i'm`. */
export function phraseKey(word: string): string {
  let at = 0
  while (at < word.length && isLetter(word.charCodeAt(at))) at++
  return at === 0 ? word : word.slice(0, at)
}

/** Honorifics before a name: how many of the words at its start. */
export function honorificsAt(words: readonly string[], lexicon: Lexicon): number {
  let count = 0
  while (count < words.length - 1 && lexicon.labels.get(words[count] as string)?.honorific) count++
  return count
}

/** The words of a name as somebody writes it, without what honours it: `Prof. Ada Falk` is `ada`, `falk`. */
export function plainWords(name: string, lexicon: Lexicon): string[] {
  const words = foldWords(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
  return words.slice(honorificsAt(words, lexicon))
}

import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { PATRONYMICS } from '../../languages/patronymics.ts'
import { TWO_FAMILY_NAMES } from '../../languages/two-family-names.ts'
import { isCjk } from '../../read/text-marks.ts'
import type { Candidate, Mention } from './candidates.ts'

/**
 * The form of a name that a dictionary would have: languages with cases write `Интервью с Романом Орловым`.
 * Of all forms the one that opens a line or a part of one, else one behind no small word, else the one that stands most
 * often, else the shortest.
 */
export function baseForm(
  candidate: Candidate,
  candidates: readonly Candidate[],
  lexicon: Pick<Lexicon, 'frequent'>
): Candidate {
  if (candidate.words.length < 2) return candidate
  let best = candidate
  for (const other of candidates) {
    const form = lastWords(other, candidate.words.length)
    if (form && isFormOf(form, candidate) && compare(form, best, lexicon) > 0) best = form
  }
  return best
}

/** `Karel Vrba` of `Studnař Karel Vrba`: as many of the last words, where a given name begins them. */
function lastWords(candidate: Candidate, count: number): Candidate | undefined {
  const { words, text, mentions } = candidate
  const more = words.length - count
  if (more <= 0) return more === 0 ? candidate : undefined
  const spelled = text.split(/\s+/)
  if (more > 1 || spelled.length !== words.length || !isGivenName(words[1] as string)) return undefined
  const first = (spelled[0] as string).length + 1
  const later = mentions.map((mention) => ({ ...mention, from: mention.from + first }))
  const own = words.slice(1)
  return { ...candidate, words: own, key: own.join(' '), text: text.slice(first), mentions: later }
}

/** More names between the first and the last are a list of people. */
const MOST_BETWEEN_NAMES = 2

/**
 * `Dulce Amparo Vilhena` of `Dulce Vilhena`: the form with all that stands between the first word and the last; and
 * `Eberhard “Ebbe” Vilhena` of `Ebbe Vilhena`. Where people have two family names, `Dulce Vilhena Roca` is all of `Dulce
 * Vilhena`.
 */
export function wholeForm(
  candidate: Candidate,
  candidates: readonly Candidate[],
  { languages }: Pick<Lexicon, 'languages'>
): Candidate {
  const { words } = candidate
  const key = words.join(' ')
  const isNicked = ({ words: other, text }: Candidate): boolean =>
    other.length === words.length + 1 && other.slice(1).join(' ') === key && NICKNAMED.test(text)
  const isWhole = (other: readonly string[]): boolean =>
    other.length > words.length &&
    other.length - words.length <= MOST_BETWEEN_NAMES &&
    other[0] === words[0] &&
    other.at(-1) === words.at(-1) &&
    words.every((word) => other.includes(word))
  const hasTwo = isGivenName(words[0] as string) && languages.some(({ id }) => TWO_FAMILY_NAMES.has(id))
  const isFamily = ({ words: other, wordy }: Candidate): boolean =>
    hasTwo && !wordy && other.length === 3 && words.length === 2 && other.slice(0, 2).join(' ') === key
  const isFathered = words.length === 2 && isPatronymic(words[1] as string)
  // `Ольга Петровна Ярцева` of `Ольга Петровна`
  const isBehindFather = ({ words: other, wordy }: Candidate): boolean =>
    isFathered && !wordy && other.length === 3 && other.slice(0, 2).join(' ') === key
  return candidates.reduce(
    (best, other) =>
      (isWhole(other.words) || isNicked(other) || isFamily(other) || isBehindFather(other)) &&
      other.words.length > best.words.length
        ? other
        : best,
    candidate
  )
}

const NICKNAMED = /^\S+ ["“„«”]/

/** Of as many words every one is alike but for its end, and at least one not the same. */
function isFormOf({ words }: Candidate, of: Candidate): boolean {
  return (
    words.some((word, at) => word !== of.words[at]) && words.every((word, at) => isAlike(word, of.words[at] as string))
  )
}

/** `Roman`, `Romanem`: the same first letters, three at least and all but one of the shorter, and no more than three to spare. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.max(3, Math.min(a.length, b.length) - 1)
  if (Math.abs(a.length - b.length) <= 3 && a.slice(0, least) === b.slice(0, least)) return true
  return losesVowel(a, b) || losesVowel(b, a)
}

/** `Marek`, `Markiem`; `Pavel`, `Pavla`: the vowel before the last letter goes where an ending comes (Slavic languages). */
function losesVowel(base: string, form: string): boolean {
  const stem = base.slice(0, -2)
  if (stem.length < 2 || !'aeoаеоё'.includes(base.charAt(base.length - 2))) return false
  return form.startsWith(stem + base.slice(-1)) && form.length - base.length <= 2
}

/** 2: opens a line or a part of one, `Rozhovor: Karel Vrba`; 0: behind small words, which govern a case, in half of its places. */
function standing({ mentions }: Candidate, { frequent }: Pick<Lexicon, 'frequent'>): number {
  if (mentions.some(opensPart)) return 2
  const governed = mentions.filter(({ piece: { text }, from }) => {
    const [, before] = WORD_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_BEFORE), from)) ?? []
    return before !== undefined && frequent.has(before)
  })
  return governed.length > 0 && governed.length * 2 >= mentions.length ? 0 : 1
}

const opensPart = ({ piece: { text }, from }: Mention): boolean =>
  from === 0 || PART_BEFORE.test(text.slice(Math.max(0, from - 3), from))

const PART_BEFORE = /(?::| [–—|-]) $/
/** A word in small letters right before a name. */
const WORD_BEFORE = /(?:^|\P{L})(\p{Ll}+) $/u
const LONGEST_BEFORE = 12

function compare(a: Candidate, b: Candidate, lexicon: Pick<Lexicon, 'frequent'>): number {
  return (
    standing(a, lexicon) - standing(b, lexicon) || a.mentions.length - b.mentions.length || b.key.length - a.key.length
  )
}

/**
 * Whether two names may be one person's: every word of the shorter is a form of one of the longer. Names in Han or kana
 * are one whether a space parts them or not: `山本 花`, `山本花`, and `山本` alone.
 */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  if (isCjk((a[0] as string).charCodeAt(0)) && isCjk((b[0] as string).charCodeAt(0))) {
    const one = a.join('').replaceAll(' ', '')
    const other = b.join('').replaceAll(' ', '')
    return one.startsWith(other) || other.startsWith(one)
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => isAlike(word, other)))
}

/** `山田花子(Hanako Yamada)`: what stands between a name and how others spell it, and how much at most. */
const BETWEEN = '(（/／|｜\n'
const MOST_BETWEEN = 3
/** A line that is a name and little else. */
const SHORT = 40
/** A name is spelled twice where it is told first. */
const FIRST_MENTIONS = 4

/** Whether `Ольга Ярцева` is called `Ольга Петровна`: the same given name, and a name after the father behind it. */
export function isCalledByFather({ words: named }: Candidate, { words: called }: Candidate): boolean {
  const [given, family = ''] = named
  const [same, father = ''] = called
  return given === same && called.length === 2 && isPatronymic(father) && named.length === 2 && !isPatronymic(family)
}

const isPatronymic = (word: string): boolean => PATRONYMICS.some((ending) => word.endsWith(ending))

/**
 * Whether two names are one in two scripts: `山田花子` with `(Hanako Yamada)` behind it, or both alone on a line, or on
 * two. Their letters tell nothing; where they stand does.
 */
export function areTwins(a: Candidate, b: Candidate): boolean {
  const isDense = isCjk(a.text.charCodeAt(0))
  if (isDense === isCjk(b.text.charCodeAt(0)) || (isDense ? b : a).words.length < 2) return false
  return a.mentions
    .slice(0, FIRST_MENTIONS)
    .some((mention) => b.mentions.slice(0, FIRST_MENTIONS).some((twin) => isBeside(mention, twin)))
}

function isBeside(a: Mention, b: Mention): boolean {
  if (a.piece !== b.piece)
    return Math.abs(a.piece.unit - b.piece.unit) === 1 && isMostOf(a, a.to - a.from) && isMostOf(b, b.to - b.from)
  const { text } = a.piece
  const between = a.to <= b.from ? text.slice(a.to, b.from) : text.slice(b.to, a.from)
  if (between.length > MOST_BETWEEN) return false
  return (
    [...between].some((char) => BETWEEN.includes(char)) || isMostOf(a, Math.max(a.to, b.to) - Math.min(a.from, b.from))
  )
}

/** Whether so many UTF-16 units are most of the line in which a name stands. */
const isMostOf = ({ piece: { text } }: Mention, length: number): boolean =>
  text.length <= SHORT && length * 2 >= text.length

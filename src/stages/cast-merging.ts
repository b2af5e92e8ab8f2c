import { foldWords, withDots } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { isDigit, isLetter } from '../read/text-marks.ts'
import type { Person } from './4-speakers.ts'
import { wordOf } from './label-meaning.ts'
import { isSlipOf, MOST_LABELS } from './label-slips.ts'
import { isNumberedLetter, knownWords } from './label-words.ts'

/** One label, and how often it stands. */
export interface Entry {
  key: string
  name: string
  words: string[]
  count: number
  first: number
  last: number
  role: Person['role']
}

/** Words of a name without titles: `mr. hart` is `hart`. */
export function wordsOf(key: string, lexicon: Lexicon): string[] {
  const words = withDots(foldWords(key))
    .split(/[ .]/)
    .filter((word) => word !== '')
  while (words.length > 1 && labelWords(lexicon, words[0] as string)?.honorific) words.shift()
  return words
}

/** A label that stands so often is written right. */
const USUAL = 3

export function mergeEntries(
  entries: readonly Entry[],
  numbered: ReadonlySet<string>,
  lexicon: Lexicon
): Map<string, string> {
  const merged = new Map<string, string>()
  if (entries.length > MOST_LABELS) return merged
  const names = entries.filter((entry) => !isWordLabel(entry, entries, lexicon))
  const isOne = (entry: Entry): boolean => !names.includes(entry) && !numbered.has(entry.key)
  const questions = entries.filter((entry) => isOne(entry) && knownWords(lexicon, entry.key)?.question)
  const answers = entries.filter(
    (entry) => isOne(entry) && knownWords(lexicon, entry.key)?.answer && !knownWords(lexicon, entry.key)?.question
  )
  for (const group of [questions, answers])
    for (const entry of group.slice(1)) merged.set(entry.key, (group[0] as Entry).key)
  // `THE WITNESS` beside `A` is who answers.
  const [asked, ...more] = entries.filter(({ key }) => wordOf(key, lexicon) === 'interviewee')
  const [answer] = answers
  if (asked && answer && more.length === 0) merged.set(asked.key, answer.key)
  const byLength = [...names].sort(
    (a, b) => b.words.length - a.words.length || b.key.length - a.key.length || a.first - b.first
  )
  const slips = slipsOf(names)
  for (const [at, short] of byLength.entries()) {
    // Beside `Justyna Wolak` a `Jutsyna Wolak` is no second one whom `Wolak` may mean.
    const isFuller = (long: Entry): boolean =>
      !merged.has(long.key) && !slips.has(long.key) && samePerson(short, long) && !isGroup(long, names, lexicon)
    const fuller = byLength.slice(0, at).filter(isFuller)
    if (fuller.length === 1 && fuller[0]) merged.set(short.key, fuller[0].key)
  }
  for (const [slip, usual] of slips) if (!merged.has(slip)) merged.set(slip, merged.get(usual) ?? usual)
  return merged
}

/** Keys of labels that stand once, and of those that they are with a slip. */
function slipsOf(names: readonly Entry[]): Map<string, string> {
  const slips = new Map<string, string>()
  for (const { key: slip, count: times } of names) {
    const usual = times === 1 ? names.find(({ key, count }) => count >= USUAL && isSlipOf(slip, key, count)) : undefined
    if (usual) slips.set(slip, usual.key)
  }
  return slips
}

/** `Ida and Jost` where `Ida` and `Jost` speak, too: both together are neither of them. */
export function isGroup({ words }: Entry, all: readonly Entry[], { particles }: Lexicon): boolean {
  const isLabel = (from: number, to: number): boolean => {
    const part = words.slice(from, to).join(' ')
    return part.length > 1 && all.some((other) => other.words.join(' ') === part)
  }
  return words.some((word, at) => at > 0 && !particles.has(word) && isLabel(0, at) && isLabel(at + 1, words.length))
}

/** `Q`, `Answer`: a word. But `A` beside `Anna` and no `Q` is Anna. */
function isWordLabel(entry: Entry, all: readonly Entry[], lexicon: Lexicon): boolean {
  const known = knownWords(lexicon, entry.key)
  if (
    !known ||
    !(known.question || known.answer || known.interviewer || known.interviewee || known.other || known.generic)
  )
    return false
  if (entry.key.length > 1) return true
  const isInitial = ({ key }: Entry): boolean =>
    all.some(({ key: other, words: [first = ''] }) => {
      const isName = first.length > 1 && first.startsWith(key) && !isNumberedLetter(first)
      // `Question` is nobody whom `Q` abbreviates.
      return isName && !knownWords(lexicon, other)?.question
    })
  const pair = all.find((other) => {
    const words = knownWords(lexicon, other.key)
    return other !== entry && words && (known.question ? words.answer : words.question) && other.key.length < 12
  })
  // `Q` and `A` beside Quirin and Anna are those two.
  return pair ? !(pair.key.length === 1 && isInitial(pair) && isInitial(entry)) : !isInitial(entry)
}

function samePerson(short: Entry, long: Entry): boolean {
  const a = short.words
  const b = long.words
  // `I1` beside `I` is a second one
  if (a.length === 0 || b.length === 0 || isNumberedLetter(long.key)) return false
  // `oswald` in `irma oswald`, `dr oswald` without its title
  if (a.length <= b.length && a.every((word) => b.includes(word))) return a.join('').length > 1 || a.length === b.length
  // `i. oswald`
  if (
    a.length === b.length &&
    a.length > 1 &&
    a.every((word, at) => (b[at] as string).startsWith(word) && (word.length === 1 || word === b[at]))
  )
    return true
  if (a.length === 1 && (isInitialsOf(a[0] as string, b) || isSurnameLetter(short, long))) return true
  if (a.length > 1 && a.every((word) => word.length === 1) && isInitialsOf(a.join(''), b)) return true
  return isTypo(short, long)
}

/** `W` of `President Lorna Jean Whitcombe`, who is called so once, above. */
const isSurnameLetter = ({ key, first }: Entry, { words, count, first: above }: Entry): boolean =>
  key.length === 1 && count === 1 && above < first && words.length > 1 && (words.at(-1) as string).startsWith(key)

/** Two letters that some languages take for one: `WCh` is Witold Chmiel. */
const DIGRAPH = /(?<=.)(?:[csz]h|cz|dz|rz|sz|th|kh)/

/** `io`, `i` of `irma oswald`; `al` of `ann-lena orr` is not. */
function isInitialsOf(letters: string, words: readonly string[]): boolean {
  if (letters.length > 5 || ![...letters].every((letter) => isLetter(letter.charCodeAt(0)))) return false
  const [pair = ''] = DIGRAPH.exec(letters) ?? []
  if (pair !== '' && words.at(-1)?.startsWith(pair))
    return isInitialsOf(letters.replace(DIGRAPH, pair.charAt(0)), words)
  const initials = words
    .flatMap((word) => word.split('-'))
    .map((word) => word[0])
    .join('')
  if (letters === initials) return true
  return letters.length === 1
    ? initials[0] === letters
    : letters.length < initials.length && letters[0] === initials[0] && letters.at(-1) === initials.at(-1)
}

/** One letter wrong, missing or too much, in a label that stands far less often. */
function isTypo(short: Entry, long: Entry): boolean {
  const [rare, usual] = short.count < long.count ? [short, long] : [long, short]
  if (rare.key.length < 5 || rare.count * 4 > usual.count || Math.abs(rare.key.length - usual.key.length) > 1)
    return false
  if (isDigit(rare.key.charCodeAt(rare.key.length - 1))) return false
  const a = rare.key
  const b = usual.key
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}

import { FAMILY_FIRST } from '../../languages/family-first.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName, withoutAccents } from '../../languages/given-names.ts'
import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { wordMarks } from '../../languages/word-marks.ts'
import { isCjk, isUpper } from '../../read/text-marks.ts'
import type { Person } from '../4-speakers.ts'
import { labelKey } from '../label-shapes.ts'
import { isNumberedLetter } from '../label-words.ts'
import { type Candidate, isCapitals } from './candidates.ts'
import { Site } from './pieces.ts'
import { isFullerUnspaced, isInHiragana, nameAmongWords } from './unspaced-fuller.ts'
import { plainWords } from './words.ts'

/** The label that says most: without what stands in brackets or says what one does, the longest, and rather not in capitals. */
function bestLabel({ labels }: Pick<Person, 'labels'>): string {
  const names = labels.filter((label) => !labels.some((other) => isOfficeOf(label, other)))
  const isBetter = (label: string, best: string): boolean =>
    label.length > best.length || (label.length === best.length && isCapitals(best) && !isCapitals(label))
  return names.map(bare).reduce((best, label) => (isBetter(label, best) ? label : best), '') || (labels[0] ?? '')
}

/** `Ann Lowe, minister` of `Ann Lowe`; `Minister` beside it. */
const isOfficeOf = (label: string, other: string): boolean =>
  label.startsWith(`${other}, `) || (other.includes(', ') && other.split(', ')[1]?.split(' ', 1)[0] === label)

/** `Imran (INM)`, `Imran | Harbour Club` and `🤖 Imran` are `Imran`, `JACK（イントロ）` is `JACK`. */
function bare(label: string): string {
  const open = label.search(/[(（[]| [|｜] /)
  return (open > 0 ? label.slice(0, open) : label).replace(PICTURE, '').trim()
}
const PICTURE = /^\p{Extended_Pictographic}[^\p{L}\p{N} ]* /u

/**
 * The name behind a label, as fully as the document gives it.
 * @param candidates every name in what surrounds the talk
 * @param likeness how much a candidate is like a person's name, in hundredths of a logarithm of odds
 */
export function nameOfLabel(
  person: Pick<Person, 'labels'>,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  likeness: (candidate: Candidate) => number
): string {
  const label = nameAmongWords(withoutVerb(withoutRole(bestLabel(person), lexicon), lexicon), lexicon)
  const own = wordsOfLabel(label, lexicon).map(withoutAccents)
  if (own.length === 0) return label
  if (isCjk(label.charCodeAt(0))) return cjkName(label, candidates, lexicon, likeness)
  const fuller =
    own.length <= 3
      ? candidates.filter(
          (candidate) => isFuller(label, own, candidate, lexicon) && likeness(candidate) > LEAST_LIKENESS
        )
      : []
  const isOpen = (own.at(-1) as string).length === 1 && new Set(fuller.map(({ words }) => words.at(-1))).size > 1
  return (
    (isOpen ? undefined : best(rightWay(label, own, fuller, lexicon), likeness)?.text) ??
    behindWord(own, candidates) ??
    behindOffice(label, candidates) ??
    asWritten(label, own, candidates)
  )
}

/** `T.R.` is one word, as `TR` is, and its `M.` no title. */
const wordsOfLabel = (label: string, lexicon: Lexicon): string[] =>
  areInitials(label) ? [foldWords(label.replace(DOTS, ''))] : plainWords(label, lexicon)

/** `T.R.`, `O. F` */
export const areInitials = (name: string): boolean => INITIALS.test(name)

const INITIALS = /^\p{Lu}(?:\. ?\p{Lu}){1,3}\.?$/u

/**
 * A given name comes first where it does so anywhere: `Ada Falk` is Ada, `Young Ada` has a word before her. Only another
 * given name stands before it else, but for family names: those in capitals, and those that a language writes first.
 */
function rightWay(
  label: string,
  own: readonly string[],
  fuller: readonly Candidate[],
  { languages }: Lexicon
): readonly Candidate[] {
  const [first, second] = own
  if (first === undefined || second !== undefined || !isGivenName(first)) return fuller
  const opening = fuller.filter(({ words }) => words[0] === first)
  if (opening.length > 0) return opening
  if (isCapitals(label) || languages.some(({ id }) => FAMILY_FIRST.has(id))) return fuller
  return fuller.filter(({ words }) => isGivenName(words[0] as string))
}

/** `Ida Falk` of `Tremendous Ida Falk`, where the text says nothing but `Ida` else: the word before a given name is no name. */
function behindWord([first = '', ...more]: readonly string[], candidates: readonly Candidate[]): string | undefined {
  if (more.length > 0 || !isGivenName(first)) return undefined
  const isLed = ({ words, wordy }: Candidate): boolean =>
    !wordy && words.length === 3 && words[1] === first && !isGivenName(words[0] as string)
  return candidates.find(isLed)?.text.split(/\s+/).slice(1).join(' ')
}

/**
 * `Ida Falk` of `Harbour master Ida Falk`, where the text writes `the harbour master Ida Falk`: what opens the label in capitals
 * is no part of the name.
 */
function behindOffice(label: string, candidates: readonly Candidate[]): string | undefined {
  const isLed = ({ text, words, wordy, mentions }: Candidate): boolean => {
    const lead = label.slice(0, -text.length)
    if (wordy || words.length < 2 || !lead.endsWith(' ') || !label.endsWith(text)) return false
    return mentions.some(({ piece, from }) => {
      const before = piece.text.slice(Math.max(0, from - lead.length), from)
      return isUpper(lead.charCodeAt(0)) && before === lead.toLowerCase()
    })
  }
  return candidates.find(isLed)?.text
}

/** Whether a label is a role, which may be a title, and a name: `Chairman Lowe`, but not `Respondent A` or `Host 2`. */
export function isRoleWithName(label: string, { labels }: Lexicon): boolean {
  const space = label.indexOf(' ')
  const role = space > 0 ? labels.get(foldWords(label.slice(0, space))) : undefined
  const isRole = Boolean(role?.interviewer || role?.interviewee)
  return isRole && isUpper(label.charCodeAt(space + 1)) && !isNumberedLetter(labelKey(label.slice(space + 1)))
}

/** `Interviewer L. Prado` is `L. Prado`; the letter of `Respondent A` is no name. */
function withoutRole(label: string, lexicon: Lexicon): string {
  const space = label.indexOf(' ')
  return isRoleWithName(label, lexicon) && !lexicon.labels.get(foldWords(label.slice(0, space)))?.honorific
    ? label.slice(space + 1)
    : label
}

/** `Iris said`, as chats are copied, is `Iris`. */
function withoutVerb(label: string, lexicon: Lexicon): string {
  const space = label.lastIndexOf(' ')
  return space > 0 && wordMarks(lexicon, label.slice(space + 1)).whole & Word.reporting ? label.slice(0, space) : label
}

/** Mentions in titles and fields count most. */
function weightOf({ mentions }: Candidate): number {
  let sum = 0
  for (const { piece } of mentions)
    sum +=
      piece.site === Site.title || piece.site >= Site.authorField
        ? 3
        : piece.site === Site.question || piece.site === Site.answer
          ? 1
          : 2
  return sum
}

/** What is less like a person's name than this is none, however well it fits a label. */
const LEAST_LIKENESS = -180

/** How unlike a person's name a name may be for its mentions to outweigh it: a mention is worth this much. */
const MENTION = 40

function best(candidates: readonly Candidate[], likeness: (candidate: Candidate) => number): Candidate | undefined {
  let found: Candidate | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const weight = likeness(candidate) + MENTION * Math.min(6, weightOf(candidate))
    if (weight <= most) continue
    found = candidate
    most = weight
  }
  return found
}

function isFuller(
  label: string,
  own: readonly string[],
  { words: spelled, wordy }: Candidate,
  lexicon: Lexicon
): boolean {
  // The initials of a publication are as good as those of a person; its words are no surnames.
  if (wordy) return own.length === 1 && spelled.length >= 2 && isInitials(label, own[0] as string, spelled, lexicon)
  const words = spelled.map(withoutAccents)
  const first = own[0] as string
  const last = own.at(-1) as string
  if (
    own.length === 1 &&
    first.length > 1 &&
    words.length > 1 &&
    words.length <= 4 &&
    (words[0] === first || words.at(-1) === first)
  )
    return true
  // `Hettie Crewe` in `Hettie L. Crewe`, `L. Prado` in `Lia Prado`
  if (
    own.length > 1 &&
    words.length >= own.length &&
    words.at(-1) === last &&
    (words[0] === first || (first.length === 1 && words[0]?.startsWith(first)))
  )
    return words.length > own.length || first.length === 1
  // `Maria O.` in `Maria Oduya`
  if (own.length > 1 && last.length === 1 && words.length >= own.length)
    return words[0] === first && (words.at(-1) as string).length > 1 && (words.at(-1) as string).startsWith(last)
  // `Van der Meulen` in `Ludovica van der Meulen`
  if (own.length > 1 && lexicon.particles.has(first) && words.length > own.length)
    return !lexicon.particles.has(words[0] as string) && endsWith(words, own)
  return own.length === 1 && words.length >= 2 && isInitials(label, own[0] as string, words, lexicon)
}

const endsWith = (words: readonly string[], own: readonly string[]): boolean =>
  own.every((word, at) => words[words.length - own.length + at] === word)

/** `GvdM` of `Griet van der Molen`, `LPW` of `Lise Perot-Wood`, `EV` of `Edda B. Vorn`. */
function isInitials(label: string, letters: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (
    letters.length < 2 ||
    letters.length > 5 ||
    !isUpper(label.charCodeAt(0)) ||
    !isUpper(label.replace(DOTS, '').charCodeAt(letters.length - 1))
  )
    return false
  const first = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('')
  const plain = words.filter((word) => !lexicon.particles.has(word))
  const split = words.flatMap((word) => word.split('-'))
  const ends = [words[0] as string, words.at(-1) as string]
  return [words, plain, split, ends].some((list) => first(list) === letters)
}

const DOTS = /[\s.]/g

/** `TAM ORRICK` as the document writes it elsewhere; as the label stands where it does not. */
function asWritten(label: string, own: readonly string[], candidates: readonly Candidate[]): string {
  if (label !== label.toUpperCase() || label === label.toLowerCase()) return label
  const key = own.join(' ')
  return candidates.find((candidate) => withoutAccents(candidate.key) === key)?.text ?? label
}

/** `川辺さん` is `川辺`, and that `川辺 悠` where it stands. */
function cjkName(
  label: string,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  likeness: (candidate: Candidate) => number
): string {
  const name = withoutSuffix(label, lexicon)
  const byFamily = isInHiragana(lexicon)
  const fuller = candidates.filter((candidate) => isFullerUnspaced(name, candidate, byFamily))
  return best(fuller, likeness)?.text ?? name
}

export function withoutSuffix(label: string, lexicon: Lexicon): string {
  for (let length = 3; length >= 1; length--) {
    const name = label.slice(0, -length).trimEnd()
    if (name.length >= 2 && lexicon.labels.get(label.slice(-length))?.honorific) return name
  }
  return label
}

import { isGivenName } from '../../languages/given-names.ts'
import { Word } from '../../languages/lexicon.ts'
import type { Candidate, Mention, Scanned } from './candidates.ts'
import type { Wanted } from './features.ts'
import { Site } from './pieces.ts'
import { startsSentence } from './scan.ts'

/** Between a greeting and the name stand so many UTF-16 units at most: `Thank you so much, Ida.` */
const LONGEST_BETWEEN = 16
/** So many of the first paragraphs that somebody says, and of the last, hold greetings. */
const GREETED = 2

/**
 * Whom the first or last words of the other greet or thank by name, where nothing else names those who have no label: `Hi
 * Ida! How …` asks Ida, `Thanks for having me, Bo.` answers Bo. The first question may begin with her name alone: `Ida, how
 * many …`.
 * @returns undefined where nobody is greeted so, or more than one
 */
export function calledName(
  { candidates, pieces, lower }: Scanned,
  wanted: Wanted,
  isTaken: (candidate: Candidate) => boolean
): Candidate | undefined {
  const site = wanted === 'interviewee' ? Site.question : Site.answer
  const said = pieces.filter((piece) => piece.site === site)
  const near = new Set([...said.slice(0, GREETED), ...said.slice(-GREETED)])
  const isCalled = (candidate: Candidate): boolean =>
    isFirstName(candidate, lower) &&
    candidate.mentions.some((own) => (near.has(own.piece) && isGreeted(own)) || opensAddress(own, said[0]))
  const [only, ...more] = candidates.filter(isCalled)
  return only && more.length === 0 && !isTaken(only) ? only : undefined
}

/** `Hi Ida!`, but not `Hello Everybody!` */
const isFirstName = ({ words, wordy }: Candidate, lower: ReadonlySet<string>): boolean =>
  !wordy && words.length === 1 && isGivenName(words[0] as string) && !lower.has(words[0] as string)

/** `Ida, how many …` as the first words that are asked. */
const opensAddress = ({ piece, from, to }: Mention, first: unknown): boolean =>
  piece === first && piece.site === Site.question && from === 0 && piece.text.startsWith(', ', to)

function isGreeted({ piece, from, to }: Mention): boolean {
  const { text } = piece
  if (!NAME_ENDS.test(text.slice(to, to + 2))) return false
  const near = piece.phrases().filter((phrase) => phrase.to < from && from - phrase.to <= LONGEST_BETWEEN)
  // `Hi, I'm Ida.`
  if (near.some(({ mask }) => (mask & Word.first) !== 0)) return false
  return near.some(({ mask, from: start, to: end }) => {
    if (!startsSentence(text, start)) return false
    const between = text.slice(end, from)
    return (
      ((mask & Word.greeting) !== 0 && SMALL_WORDS.test(between)) ||
      ((mask & Word.answerOpener) !== 0 && JOINT.test(between))
    )
  })
}

const NAME_ENDS = /^ ?(?:[,.!?…:;–—-]|$)/
/** ` so much, `: what stands between has no capital. */
const SMALL_WORDS = /^[\p{Ll} ]*,? $/u
/** `Thanks, Ida`, but not `It's with Ida`. */
const JOINT = /^,? $/

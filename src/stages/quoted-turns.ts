import { asksAt, asksAtEnd, isLetter, isLower, isSpace, isTerminal, skipSpace, trimEnd } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { cutsOf } from './split.ts'

/** So many quotations are a habit of the document. */
const FEWEST = 2
/** What part of their paragraphs is quoted, the same where most words around ask, and what part of the document those are. */
const MOST = { quoted: 0.6, answers: 0.4, document: 0.5 }

/** The marks that close what another opens: also `”so”` and `»so«`. */
const CLOSES: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“”',
  ',,': '”"',
  '"': '"'
}

const OPENS = /["«»“”„]|,,/g

interface Quotation {
  from: number
  /** Behind the mark that closes it and the period behind that. */
  to: number
}

/**
 * `Is it hard? “On the knees.” You come down on Thursdays. “For the bread.” …`: line breaks are lost, and what is said
 * stands in quotation marks behind what is asked. Words around them are sentences of their own, for whoever tells of
 * somebody goes on around quotations; and most is quoted.
 * @returns by unit where it is cut; empty where this is no habit
 */
export function quotedTurns(units: readonly Unit[]): ReadonlyMap<number, readonly number[]> {
  const found = units.map(turnsOf)
  const sums = { quotations: 0, quoted: 0, letters: 0, prompts: 0, asked: 0 }
  for (const [index, quotations] of found.entries()) {
    const { text } = units[index] as Unit
    let before = 0
    for (const { from, to } of quotations) {
      sums.quotations++
      sums.quoted += to - from
      if (from > before) sums.prompts++
      if (asksAtEnd(text.slice(before, from))) sums.asked++
      before = to
    }
    if (quotations.length > 0) sums.letters += text.length
  }
  const all = units.reduce((sum, { text }) => sum + text.length, 0)
  const least = sums.asked * 2 > sums.prompts ? MOST.answers : MOST.quoted
  const isQuoted = sums.quotations >= FEWEST && sums.quoted > least * sums.letters
  const isHabit = isQuoted && sums.asked > 0 && sums.letters > MOST.document * all
  if (!isHabit) return new Map()
  const cuts = found.map((own, index) => [index, cutsOf(own.flatMap(({ from, to }) => [from, to]))] as const)
  return new Map(cuts.filter(([, own]) => own.length > 0))
}

/** The quotations of a paragraph, if each stands between sentences. */
function turnsOf({ text, kind, data }: Unit): readonly Quotation[] {
  if (kind !== Kind.paragraph || data) return []
  const found = quotationsIn(text)
  const isApart = found.every(({ from, to }, at) => {
    const end = trimEnd(text, found[at - 1]?.to ?? 0, from)
    return (end === 0 || endsSentence(text, end - 1)) && !isLower(text.charCodeAt(skipSpace(text, to, text.length)))
  })
  return isApart ? found : []
}

/** Also at the quotation right before. */
const endsSentence = (text: string, at: number): boolean =>
  isTerminal(text.charCodeAt(at)) || asksAt(text, at) || ':”"»«“'.includes(text.charAt(at))

/** The last may be cut off. */
function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  let at = 0
  for (const { 0: mark, index: from } of text.matchAll(OPENS)) {
    if (from < at || (from > 0 && !isSpace(text.charCodeAt(from - 1)))) continue
    const closes = CLOSES[mark] as string
    let to = from + 2
    while (to < text.length && (!closes.includes(text.charAt(to)) || isLetter(text.charCodeAt(to + 1)))) to++
    to = Math.min(to + 1, text.length)
    while (isTerminal(text.charCodeAt(to))) to++
    found.push({ from, to })
    at = to
  }
  return found
}

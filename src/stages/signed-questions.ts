import { foldWords } from '../languages/fold.ts'
import { labelWords, Word } from '../languages/lexicon.ts'
import { TAG } from '../model/chain.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'
import { creditWords } from './interviewer-credit.ts'
import { type ToldPerson, withPersons } from './told-persons.ts'

/** What ends a question, and a dash after it. */
const ENDS = '?!.…"”»'
const DASHES = '-–—~'
/** What stands in no name. */
const NO_NAME = /[?!…:"“”]/u
/** A longer end of a line is no signature, in UTF-16 units. */
const LONGEST = 44
/** More words are no signature. */
const MOST_WORDS = 6

/**
 * Readers who ask, and sign their questions: each signature is a person of the cast. One name for all of them is no
 * signature, and a few questions that end so may end so by chance.
 */
export function withSignedQuestions(analysis: Analysis): Analysis {
  const turns = openQuestions(analysis)
  const signed = turns.flatMap((turn): ToldPerson[] => {
    const { text } = analysis.units[turn.last] as Unit
    const name = signatureOf(text) ?? bracketedAt(text) ?? askerOf(turn.last, analysis)
    return name === undefined ? [] : [{ name, role: 1, from: turn.first, to: turn.last + 1 }]
  })
  const names = new Set(signed.map(({ name }) => name))
  return names.size > 1 && signed.length * 2 >= turns.length ? withPersons(analysis, signed) : analysis
}

/** Runs of units that ask and have no label. */
function openQuestions({ tags, cast, units }: Analysis): { first: number; last: number }[] {
  const turns: { first: number; last: number }[] = []
  let isOpen = false
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as number
    if (units[index]?.text === '') continue
    const asks = tag === TAG.question && (cast.opens[index] as number) < 0
    const open = turns.at(-1)
    if (asks && isOpen && open) open.last = index
    else if (asks) turns.push({ first: index, last: index })
    isOpen = asks
  }
  return turns
}

/** `Asked by Ada two years ago` as the last line of a question: the word after the phrase. */
function askerOf(last: number, { units, marks, lexicon }: Analysis): string | undefined {
  if (((marks[last] as Marks).words.opening & Word.interviewerByline) === 0) return undefined
  const { text } = units[last] as Unit
  const from = creditWords(text, lexicon)?.length ?? text.length
  const [, name] = /^ ([\p{L}\p{M}\d_-]+)/u.exec(text.slice(from)) ?? []
  return name === undefined || labelWords(lexicon, foldWords(name))?.generic ? undefined : name
}

/** `How high was it? - Ana`, `… with the pears? — Bo (8), Leeds`: the name after the end of a question and a dash. */
function signatureOf(text: string): string | undefined {
  for (let dash = text.length - 1; dash > Math.max(0, text.length - LONGEST); dash--) {
    if (!DASHES.includes(text.charAt(dash))) continue
    let before = dash
    while (before > 0 && ` ${DASHES}`.includes(text.charAt(before - 1))) before--
    if (!ENDS.includes(text.charAt(before - 1) || ' ')) continue
    const name = text.slice(dash + 1).trim()
    return isSignature(name) ? name : undefined
  }
  return undefined
}

/** `Is one of them you? (Ana)`: the name in brackets behind a question. */
function bracketedAt(text: string): string | undefined {
  const [, name = ''] = /[?!…] ?\(([^()]+)\)$/.exec(text.slice(-LONGEST)) ?? []
  return isSignature(name) ? name : undefined
}

const isSignature = (name: string): boolean =>
  isUpper(name.charCodeAt(0)) && name.split(' ').length <= MOST_WORDS && !NO_NAME.test(name)

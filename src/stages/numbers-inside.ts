import { Kind, type Unit } from '../types.ts'
import { askedRuns } from './asked-runs.ts'
import { cutsOf, cutUnit } from './split.ts'

/** Fewer numbers in one paragraph may be a list, or chance. */
const FEWEST = 3
/** What part of the words behind them has to ask and to go on. */
const MOST = 0.6

/** ` 2) Where`, `.3- Where`, ` 4.- ¿Where`: a number with its sign, before words. */
const NUMBER = /(\d{1,2}) ?([.)]-?|[-–]) ?(?=[\p{L}¿¡«“"'([《〈「『])/gu
const BEFORE = /[\s.?!…»”")\]]/u

/**
 * `1) Scales or a good eye? An eye. 2) Who pays? Whoever eats. 3) …`: line breaks are lost, and one paragraph holds all the
 * numbered questions with their answers. Each number begins a turn, and so does what stands behind the words that ask.
 */
export function withNumbersInside(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  return units.flatMap((unit) => {
    const cuts = mayHold(unit) ? cutsIn(unit) : []
    return cuts.length > 0 ? withMarkers(cutUnit(unit, cuts, source, starts)) : [unit]
  })
}

/** Each number as the marker of the words behind it. */
function withMarkers(pieces: readonly Unit[]): Unit[] {
  return pieces.flatMap((piece, index) => {
    if (LONE.test(piece.text)) return []
    const { text = '', start } = pieces[index - 1] ?? piece
    return LONE.test(text) ? [{ ...piece, marker: text, number: Number.parseInt(text, 10), start }] : [piece]
  })
}

const LONE = /^\d{1,2} ?(?:[.)]-?|[-–])$/

/** One question is shorter than a paragraph with several and all that answers them. */
const SHORTEST = 120

const mayHold = ({ kind, data, text }: Unit): boolean => kind === Kind.paragraph && !data && text.length > SHORTEST

function cutsIn({ text, number }: Unit): number[] {
  const numbers = numbersIn(text, number)
  if (numbers.length < FEWEST) return []
  const answers = numbers.flatMap(({ to }, index) => {
    const own = text.slice(to, numbers[index + 1]?.from)
    const [asked] = askedRuns(own)
    return asked && asked.to < own.length ? [to + asked.to] : []
  })
  const isTalk = answers.length >= MOST * numbers.length
  return isTalk
    ? cutsOf(
        numbers.flatMap(({ from, to }) => [from, to]),
        answers
      )
    : []
}

interface NumberInside {
  from: number
  /** Index behind its sign. */
  to: number
}

/**
 * The numbers that count on from one, all with the same sign.
 * @param front the number that the text has in front, taken off; -1 if none
 */
function numbersIn(text: string, front: number): NumberInside[] {
  const found = front < 0 ? [] : [{ from: 0, to: 0 }]
  let next = front < 0 ? 1 : front + 1
  let own = ''
  for (const { 0: all, 1: digits, 2: sign = '', index } of text.matchAll(NUMBER)) {
    if (Number(digits) !== next || (own !== '' && own !== sign)) continue
    if (index > 0 && !BEFORE.test(text.charAt(index - 1))) continue
    own = sign
    found.push({ from: index, to: index + all.length })
    next++
  }
  return found
}

import { isDigit, isLetter } from '../read/text-marks.ts'
import type { Exchange, PullQuote } from '../schema.ts'
import type { Unit } from '../types.ts'
import type { ExchangeDraft } from './7-turns.ts'
import type { Analysis } from './analyse.ts'
import { inlineOf, type Place } from './blocks.ts'

interface Talk {
  drafts: readonly ExchangeDraft[]
  exchanges: readonly Exchange[]
}

/** A quote as long as this is compared word for word; longer ones by their sequences of words alone. */
const COMPARED = 2000

/**
 * A pull-quote, tied to the words that it repeats.
 * `exact` where its words stand there in the same order, whatever the punctuation; `near` where most of them do.
 */
export function pullQuoteOf(analysis: Analysis, run: readonly number[], before: number, talk: Talk, place: Place): PullQuote {
  const { units, echoes } = analysis
  const own = run.map((index) => units[index] as Unit)
  const text = own.map((unit) => inlineOf(unit, 0, true).text).join('\n')
  const position = place((own[0] as Unit).start, (own.at(-1) as Unit).end)
  const index = run.find((at) => (echoes.source[at] ?? -1) >= 0) ?? -1
  const source = index < 0 ? -1 : (echoes.source[index] ?? -1)
  const exchange = source < 0 ? -1 : exchangeAt(talk.drafts, source)
  if (source < 0 || exchange < 0) return { before, text, speaker: null, exchange: null, match: 'none', position }
  const unit = units[source] as Unit
  const said = ` ${wordsOnly(unit.text)} `
  const words = wordsOnly(own.map((each) => each.text).join(' '))
  const exact = words.length <= COMPARED && said.length <= COMPARED * 50 && said.includes(` ${words} `)
  const near = (echoes.share[index] ?? 0) >= 2
  if (!exact && !near) return { before, text, speaker: null, exchange: null, match: 'none', position }
  return { before, text, speaker: speakerAt(talk, exchange, source), exchange, match: exact ? 'exact' : 'near', source: place(unit.start, unit.end), position }
}

function wordsOnly(text: string): string {
  let words = ''
  let space = false
  for (const char of text.toLowerCase()) {
    const code = char.charCodeAt(0)
    if (isLetter(code) || isDigit(code) || char.length > 1) {
      if (space && words !== '') words += ' '
      words += char
      space = false
    } else if (char !== '’' && char !== "'") space = true
  }
  return words
}

function exchangeAt(drafts: readonly ExchangeDraft[], unit: number): number {
  let low = 0
  let high = drafts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const draft = drafts[middle] as ExchangeDraft
    if (unit < draft.first) high = middle - 1
    else if (unit > draft.last) low = middle + 1
    else return middle
  }
  return -1
}

function speakerAt({ drafts, exchanges }: Talk, exchange: number, unit: number): string | null {
  const draft = drafts[exchange]
  for (const part of ['question', 'answer'] as const) {
    for (const [index, turn] of (draft?.[part] ?? []).entries()) {
      if (turn.units.includes(unit)) return exchanges[exchange]?.[part][index]?.speaker ?? null
    }
  }
  return null
}

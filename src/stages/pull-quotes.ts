import type { Exchange, PullQuote, Turn } from '../schema.ts'
import type { Unit } from '../types.ts'
import type { ExchangeDraft } from './7-turns.ts'
import type { Analysis } from './analyse.ts'
import { inlineOf, type Place } from './blocks.ts'
import { NEAR } from './echoes.ts'
import { saidWords } from './said-words.ts'
import { shortQuoteFinder } from './short-quotes.ts'
import { isSignature, signatureText, signerFinder } from './signatures.ts'

interface Talk {
  drafts: readonly ExchangeDraft[]
  exchanges: readonly Exchange[]
}

/** Where a unit is said, and its words by what they begin with, once a pull-quote has asked. */
interface Said {
  exchange: number
  speaker: string | null
  sequences: Map<number, Sequences>
}

interface Told {
  /** By unit. */
  said: Map<number, Said>
  /** The ids of the persons who have turns. */
  speakers: Map<number, string | null>
}

interface Sequences {
  words: string[]
  starts: Map<string, number[]>
}

/** A quote is looked for wherever its first words stand, so many of them, at so many places: a phrase seldom recurs more. */
const FIRST_WORDS = 3
const PLACES = 8

/**
 * Ties pull-quotes to the words that they repeat. Costs one pass over the words of quotes and of what they quote.
 * `exact` where a quote's words stand there in the same order, whatever the punctuation; `near` where most of them do.
 */
export function pullQuoteReader(
  analysis: Analysis,
  talk: Talk,
  place: Place
): (run: readonly number[], before: number) => PullQuote {
  const { units, echoes, cast } = analysis
  const signerOf = signerFinder(cast)
  // Most documents quote nothing.
  let told: Told | undefined
  const findShort = shortQuoteFinder(units, talk.drafts)
  return (run, before) => {
    told ??= toldIn(talk)
    const own = run.map((index) => units[index] as Unit)
    const text = own.map(textOf).join('\n')
    const position = place((own[0] as Unit).start, (own.at(-1) as Unit).end)
    const signer = own.length > 1 ? signerOf(own.at(-1) as Unit) : -1
    const quoted = signer < 0 ? own : own.slice(0, -1)
    const index = run.find((at) => (echoes.source[at] as number) >= 0) ?? -1
    const words = saidWords(quoted.map((each) => each.text).join(' '))
    const source = echoes.source[index] ?? findShort(words)
    const where = told.said.get(source)
    const unmatched = {
      before,
      text,
      speaker: told.speakers.get(signer) ?? null,
      exchange: null,
      match: 'none',
      position
    } as const
    if (!where) return unmatched
    const unit = units[source] as Unit
    const exact = holds(where, unit.text, words)
    if (!exact && (echoes.share[index] as number) < NEAR) return unmatched
    const { exchange, speaker } = where
    return {
      before,
      text,
      speaker,
      exchange,
      match: exact ? 'exact' : 'near',
      source: place(unit.start, unit.end),
      position
    }
  }
}

/** A quotation shows its words without markup, a signature below it its dash. */
const textOf = (unit: Unit, index: number): string =>
  index > 0 && isSignature(unit) && unit.marker !== '' ? signatureText(unit) : inlineOf(unit, 0, true).text

function toldIn({ drafts, exchanges }: Talk): Told {
  const said: Told['said'] = new Map()
  const speakers: Told['speakers'] = new Map()
  for (const [exchange, draft] of drafts.entries()) {
    for (const part of ['question', 'answer'] as const) {
      for (const [at, { person, units }] of draft[part].entries()) {
        const { speaker } = (exchanges[exchange] as Exchange)[part][at] as Turn
        if (person >= 0 && !speakers.has(person)) speakers.set(person, speaker)
        for (const unit of units) said.set(unit, { exchange, speaker, sequences: new Map() })
      }
    }
  }
  return { said, speakers }
}

/** Whether words stand in a text one after the other. */
function holds(said: Said, text: string, words: readonly string[]): boolean {
  const size = Math.min(FIRST_WORDS, words.length)
  let sequences = said.sequences.get(size)
  if (!sequences) {
    sequences = sequencesOf(saidWords(text), size)
    said.sequences.set(size, sequences)
  }
  const { words: all, starts } = sequences
  const places = starts.get(words.slice(0, size).join(' ')) ?? []
  return places.some((place) => words.every((word, at) => all[place + at] === word))
}

function sequencesOf(words: string[], size: number): Sequences {
  const starts = new Map<string, number[]>()
  for (let at = 0; at + size <= words.length; at++) {
    const key = words.slice(at, at + size).join(' ')
    const places = starts.get(key)
    if (!places) starts.set(key, [at])
    else if (places.length < PLACES) places.push(at)
  }
  return { words, starts }
}

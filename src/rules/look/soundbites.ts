import { isSpeech, TAG } from '../../model/chain.ts'
import { isLetter, isOpeningQuote } from '../../read/text-marks.ts'
import { saidWords } from '../../stages/said-words.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** A quotation of so many words that stands in an answer, too, was taken from it. */
const WORDS = 3
/** What it is about stands before it, in so many UTF-16 units. */
const LONGEST_LEAD = 80
const MANY = 2

/**
 * What was said, picked out above the talk: `On the tides: “They come when they please.”` Where most of such lines prove
 * to stand in answers, the short ones that prove nothing do, too.
 */
export const soundbites: Look = {
  id: 'soundbites',
  why: 'one of several quotations above the talk, most of which stand in answers',
  look({ tags, units, heads }) {
    const start = tags.findIndex(isSpeech)
    const bites = new Map<number, string[]>()
    for (let index = 0; index < start; index++) {
      const quotation = heads[index] || tags[index] === TAG.title ? '' : quotationIn((units[index] as Unit).text)
      if (quotation !== '') bites.set(index, saidWords(quotation))
    }
    if (bites.size < MANY) return tags
    const said = spaced(units.flatMap(({ text }, index) => (tags[index] === TAG.answer ? saidWords(text) : [])))
    const proven = [...bites.values()].filter((words) => words.length >= WORDS && said.includes(spaced(words)))
    if (proven.length < MANY || proven.length * 2 < bites.size) return tags
    return tags.map((tag, index) => (bites.has(index) ? TAG.pullQuote : tag))
  }
}

/** What stands in quotation marks behind a colon, to the end of the line; empty where nothing does. */
function quotationIn(text: string): string {
  const colon = text.slice(0, LONGEST_LEAD).search(/[:：]/)
  if (colon < 1) return ''
  const quotation = text.slice(colon + 1).trim()
  return isOpeningQuote(quotation.charAt(0)) && !isLetter(quotation.charCodeAt(quotation.length - 1)) ? quotation : ''
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `

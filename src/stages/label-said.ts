import type { Lexicon } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { share } from '../model/features.ts'
import { isCjk, isClosing, isDigit, isSpace, isTerminal, trimEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { LabelGroup } from './label-groups.ts'
import type { LabelShape } from './label-shapes.ts'

/** What stands after a label on its line. */
export const Said = {
  /** Nothing: the words are below. */
  nothing: 0,
  /** `Price: 3 francs`, `Source: "The Weir"`, `More: https://…` */
  fact: 1,
  /** Words that are no sentence, or hold the end of one. To them is added 1 for `I` and `we`, 2 for `you`. */
  words: 2,
  sentence: 5
} as const

/** So much of what stands after a label is read, in UTF-16 units. */
const READ = 400

/** `Source: "The Weir"` names a work; longer words in quotation marks are somebody's. */
const QUOTED = 80

/** One more than the most that `saidAfter` gives. */
export const SAID = 8

/** How the words after a label look: like a fact, like a note, or like what somebody says. */
export function saidAfter(unit: Unit, shape: Pick<LabelShape, 'body'>, lexicon: Lexicon): number {
  const kind = kindSaid(unit, shape)
  if (kind < Said.words) return kind
  const { firstPersons, secondPersons } = wordMarks(lexicon, unit.text, shape.body)
  return kind + (firstPersons > 0 ? 1 : secondPersons > 0 ? 2 : 0)
}

/** The same without what `I`, `we` and `you` add. */
export function kindSaid({ text }: Unit, { body }: Pick<LabelShape, 'body'>): number {
  const end = trimEnd(text, body, text.length)
  if (body >= end) return Said.nothing
  const isTitle = '"“„«'.includes(text.charAt(body)) && end - body < QUOTED
  if (isDigit(text.charCodeAt(body)) || isTitle || /^(?:https?:|www\.)/u.test(text.slice(body, body + 8)))
    return Said.fact
  return holdsSentence(text, body, end) ? Said.sentence : Said.words
}

/** Whether somebody says what stands after a label: `"I would mend it."` is no title. */
export const saysSomething = (unit: Unit, shape: Pick<LabelShape, 'body'>): boolean =>
  kindSaid(unit, shape) >= Said.words || QUOTED_SENTENCE.test(unit.text.slice(shape.body))

const QUOTED_SENTENCE = /^["“„«][^"”“»]*[.!?…]["”“»]\s*$/u

/** So many places of a label are looked at. */
const LOOKED = 8

/** At which share of a label's places somebody says something, there or below. */
export function speaking(
  units: readonly Unit[],
  { units: places, shapes }: Pick<LabelGroup, 'units' | 'shapes'>
): number {
  const looked = Math.min(LOOKED, places.length)
  let speaks = 0
  for (let at = 0; at < looked; at++) {
    const kind = kindSaid(units[places[at] as number] as Unit, shapes[at] as LabelShape)
    if (kind >= Said.sentence || kind === Said.nothing) speaks++
  }
  return share(speaks, looked)
}

/** The end of a sentence in the first words: where a page has left its marks behind, the last ones are none. */
function holdsSentence(text: string, from: number, to: number): boolean {
  const last = Math.min(to, from + READ)
  for (let at = from + 1; at < last; at++) {
    const code = text.charCodeAt(at)
    if (!isTerminal(code) && text[at] !== '…') continue
    const next = text.charCodeAt(at + 1)
    if (at + 1 >= to || isSpace(next) || isCjk(code) || isClosing(text.charAt(at + 1))) return true
  }
  return false
}

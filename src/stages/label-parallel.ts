import { foldWords } from '../languages/fold.ts'
import { isGivenName } from '../languages/given-names.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { isFullName } from './full-names.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import type { FirstVerdict } from './label-second.ts'

/** So many who ask once each are a crowd with one guest. */
const FEWEST_ASKERS = 3

/**
 * `lockside: Ann, when did it begin?` once, right above the first `Ann Lowe:`, where the talk goes on without labels.
 * @returns keys
 */
export function openingAsker(
  { groups, units }: LabelEvidence,
  { accepted, first }: FirstVerdict,
  lexicon: Lexicon
): string[] {
  const others = accepted.filter(({ units: [index] }) => index === first)
  if (others.length !== 1 || accepted.length > 2) return []
  return groups
    .filter((group) => asksOnce(group, units) && group.units[0] === first - 1 && isCalled(group, lexicon))
    .map(({ key }) => key)
}

/** A word or two that are not words of a sentence. */
const isCalled = ({ key }: LabelGroup, lexicon: Lexicon): boolean => {
  const words = foldWords(key).split(' ')
  return words.length < 3 && !labelWords(lexicon, key)?.lookAlike && !words.some((word) => lexicon.frequent.has(word))
}

/**
 * `Ann Lowe: When?`, `Bo Ek: And why?`, each once, with an answer below each that has no label: many ask one guest.
 * @returns keys
 */
export function askersInTurn(groups: readonly LabelGroup[], units: readonly Unit[]): ReadonlySet<string> {
  const asking = groups.filter((group) => isFullName(group.name) && speaksOnce(group))
  const places = new Set(asking.map(({ units: [index = 0] }) => index))
  const isAnswered = [...places].every((index) => index + 1 < units.length && !places.has(index + 1))
  const asked = [...places].filter((index) => hasQuestion((units[index] as Unit).text)).length
  const given = asking.filter(({ key }) => isGivenName(key.split(' ', 1)[0] as string)).length
  const isCrowd =
    asking.length >= FEWEST_ASKERS && isAnswered && asked * 2 > asking.length && given * 3 >= asking.length
  return new Set(isCrowd ? asking.map(({ key }) => key) : [])
}

const hasQuestion = (text: string): boolean => /[?？؟]/.test(text)

const speaksOnce = ({ units, shapes: [shape] }: LabelGroup): boolean =>
  units.length === 1 && shape?.separator === Separator.colon

/** Once, with a colon, and a question behind it. */
const asksOnce = (group: LabelGroup, units: readonly Unit[]): boolean =>
  speaksOnce(group) && asksAtEnd((units[group.units[0] as number] as Unit).text)

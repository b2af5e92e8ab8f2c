import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import type { FirstVerdict } from './label-second.ts'
import type { LabelShape } from './label-shapes.ts'
import { isBracketedName } from './line-forms.ts'

/** Keys of labels with brackets that are labels because others with brackets are. */
export const labelsInBrackets = (evidence: LabelEvidence, before: FirstVerdict): string[] => [
  ...bracketedLabels(evidence, before),
  ...squareLabels(evidence, before.accepted)
]

/** So many lines are a name and what is quoted behind it, so long on an average: headlines of other pages are shorter. */
const QUOTED = { fewest: 3, length: 32 }

/**
 * `葉山（染め）「重いです。」`: lines of several, each a name, maybe with brackets, and one quotation to the end. A name once
 * in the document is one where the others are.
 * @returns keys
 */
export function cornerLabels({ groups, units }: LabelEvidence): string[] {
  const isQuoted = ({ name, units: places, shapes }: LabelGroup): boolean =>
    NAMED.test(name) &&
    shapes.every(({ separator }) => separator === Separator.quote) &&
    places.every((index, at) => (units[index] as Unit).text[(shapes[at] as LabelShape).body] === '「')
  const own = groups.filter(isQuoted)
  const lines = own.flatMap((group) => group.units.map((index) => (units[index] as Unit).text.length))
  const letters = lines.reduce((sum, length) => sum + length, 0)
  const isTalk = own.length > 1 && lines.length >= QUOTED.fewest && letters >= lines.length * QUOTED.length
  return isTalk ? own.map(({ key }) => key) : []
}

/** `葉山`, `葉山 悠（染め）`, `マリ`: no small words between, as in `彼の声は「`. */
const NAMED = /^[\p{sc=Han}\p{sc=Katakana}ー・\w \u3000]{1,10}(?:[（(][^()（）]{1,24}[)）])?$/u

/** `Piet Moss (Analysts)` on its own line, between `Ann Lowe (Executives)` and others of that form. */
function bracketedLabels({ groups }: LabelEvidence, { accepted, first, last }: FirstVerdict): string[] {
  const isBracketed = ({ name, shapes }: LabelGroup): boolean =>
    shapes.every(({ separator }) => separator === Separator.line) && isBracketedName(name)
  if (accepted.filter(isBracketed).length < 2) return []
  const isBetween = (index: number): boolean => index > first && index < last
  return groups.filter((group) => group.units.every(isBetween) && isBracketed(group)).map(({ key }) => key)
}

/** `【環境課長】` on its own line above what somebody says, where `【市長】` and `【記者】` are labels. */
function squareLabels({ groups, units }: LabelEvidence, accepted: readonly LabelGroup[]): string[] {
  const isAlone = (index: number, { separator, from, body }: LabelShape): boolean => {
    const { text } = units[index] as Unit
    return separator === Separator.bracket && text[from - 1] === '【' && body >= text.length
  }
  const isSquare = ({ units: places, shapes }: LabelGroup): boolean =>
    places.every((index, at) => isAlone(index, shapes[at] as LabelShape))
  if (accepted.filter(isSquare).length < 2) return []
  const isAboveSpeech = (index: number): boolean => units[index + 1]?.text.startsWith('【') === false
  return groups.filter((group) => isSquare(group) && group.units.every(isAboveSpeech)).map(({ key }) => key)
}

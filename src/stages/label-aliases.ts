import { isCjk, isLetter } from '../read/text-marks.ts'
import { Separator } from './label-found.ts'
import type { LabelGroup } from './label-groups.ts'
import { labelKey } from './label-shapes.ts'
import { insideBrackets } from './namesakes.ts'

/**
 * The label that brackets promise: `falk` of `Ada Falk (hereafter Falk)`, `楠見` of `楠見周作（以下楠見）`, where that is a
 * label of the document. Which word says "hereafter" does not matter: the label stands last.
 * @param label as written
 * @param isLabel whether a key is that of a label
 */
export function aliasIn(label: string, isLabel: (key: string) => boolean): string | undefined {
  const inside = insideBrackets(label)
  const own = labelKey(label)
  for (let at = 0; at < inside.length; at++) {
    const opensWord = at === 0 || !isLetter(inside.charCodeAt(at - 1)) || isCjk(inside.charCodeAt(at))
    const key = opensWord && isLetter(inside.charCodeAt(at)) ? inside.slice(at) : ''
    if (key !== '' && key !== own && isLabel(key)) return key
  }
  return undefined
}

/** `Ada Falk (hereafter Falk): …` once, where `Falk: …` is a label. */
export function aliasLabels(groups: readonly LabelGroup[], accepted: readonly LabelGroup[]): string[] {
  const keys = new Set(accepted.map(({ key }) => key))
  const isColon = ({ shapes }: LabelGroup): boolean => shapes.every(({ separator }) => separator === Separator.colon)
  return groups
    .filter((group) => isColon(group) && aliasIn(group.name, (key) => keys.has(key)) !== undefined)
    .map(({ key }) => key)
}

import type { Lexicon } from '../languages/lexicon.ts'
import { sumOf } from '../model/verdict.ts'
import { isClosing, isSpace, isTerminal } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { featuresOf, labelEvidence, type LabelGroup } from './label-groups.ts'
import { labelKey, type LabelShape, labelShape, Separator, shapeAt } from './label-shapes.ts'
import { cutUnit } from './split.ts'

/** A verdict on one label-like head, kept for `--explain`. */
export interface LabelVerdict {
  key: string
  name: string
  count: number
  /** Sum of weights; above 0 it is a label. */
  sum: number
  features: readonly number[]
}

export interface Labelled {
  units: Unit[]
  /** The label at the head of each unit, if it has one. */
  heads: (LabelShape | undefined)[]
  verdicts: LabelVerdict[]
}

/**
 * Decides over the whole document which label-like heads are labels, and cuts units where a label stands inside.
 * @param weights for the features of `label-groups.ts`
 */
export function decideLabels(units: readonly Unit[], lexicon: Lexicon, weights: ArrayLike<number>, source: string, starts: readonly number[], hints: ReadonlySet<string> = new Set()): Labelled {
  const evidence = labelEvidence(units)
  const verdicts: LabelVerdict[] = []
  const accepted = new Set<LabelGroup>()
  for (const group of evidence.groups) {
    const features = featuresOf(group, evidence, units, lexicon)
    const sum = hints.has(group.key) ? Number.POSITIVE_INFINITY : sumOf(weights, features)
    verdicts.push({ key: group.key, name: group.name, count: group.units.length, sum, features })
    if (sum > 0) accepted.add(group)
  }
  const keys = new Set<string>(hints)
  for (const group of accepted) if (group.shapes.some((shape) => shape.separator === Separator.colon || shape.separator === Separator.bracket)) keys.add(group.key)
  const result: Labelled = { units: [], heads: [], verdicts }
  for (const [index, unit] of units.entries()) {
    const group = evidence.groups[evidence.groupOf[index] ?? -1]
    const head = group && accepted.has(group) ? labelShape(unit) : undefined
    cutAtLabels(result, unit, head, keys, source, starts)
  }
  return result
}

/** `… the new weir. Pascal: The first thing … Anneke: I would say …`: one unit a turn. */
function cutAtLabels(result: Labelled, unit: Unit, head: LabelShape | undefined, keys: ReadonlySet<string>, source: string, starts: readonly number[]): void {
  const cuts = keys.size > 0 && unit.kind <= Kind.heading ? innerLabels(unit.text, head?.body ?? 0, keys) : []
  if (cuts.length === 0) {
    result.units.push(unit)
    result.heads.push(head)
    return
  }
  for (const [at, piece] of cutUnit(unit, cuts, source, starts).entries()) {
    result.units.push(piece)
    result.heads.push(at === 0 ? head : shapeAt(piece, 0))
  }
}

/** Where known labels stand before a colon inside a text, each after the end of a sentence. */
function innerLabels(text: string, from: number, keys: ReadonlySet<string>): number[] {
  const cuts: number[] = []
  let least = from
  for (let colon = from; colon < text.length; colon++) {
    const code = text.charCodeAt(colon)
    if (code !== 58 && code !== 0xff1a) continue
    const cut = labelBefore(text, Math.max(least, colon - 64), colon, keys)
    if (cut > 0) cuts.push(cut)
    least = colon + 1
  }
  return cuts
}

function labelBefore(text: string, least: number, colon: number, keys: ReadonlySet<string>): number {
  for (let at = colon - 1; at > least; at--) {
    if (!isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))) continue
    if (!keys.has(labelKey(text.slice(at, colon)))) continue
    let before = at - 1
    while (before > least && (isSpace(text.charCodeAt(before)) || isClosing(text[before] ?? '') || '-–—>*'.includes(text[before] ?? ''))) before--
    if (!isTerminal(text.charCodeAt(before)) && text[before] !== ']') continue
    let cut = before + 1
    // Closing marks stay with the sentence that they close.
    while (cut < at && isClosing(text[cut] ?? '')) cut++
    return cut
  }
  return -1
}

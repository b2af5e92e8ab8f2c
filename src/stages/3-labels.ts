import type { Lexicon } from '../languages/lexicon.ts'
import { sumOf } from '../model/verdict.ts'
import { isClosing, isSpace, isTerminal } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { chevronCuts } from './chevrons.ts'
import { CLOSES } from './clock.ts'
import { colonFinder, endsTurn } from './label-candidates.ts'
import { certainLabels, impliedLabels, impossibleLabels } from './label-certain.ts'
import { featuresOf } from './label-features.ts'
import { Separator } from './label-found.ts'
import { type LabelEvidence, type LabelGroup, type LabelLines, labelEvidence } from './label-groups.ts'
import { lonersOf } from './label-loners.ts'
import { cutsWith, type PairHead } from './label-pairs.ts'
import { nameBeforeAsking, nameBeforeRole } from './label-roles.ts'
import { firstVerdict, secondFeaturesOf } from './label-second.ts'
import { type LabelShape, labelKey, shapeAt } from './label-shapes.ts'
import { onlyTurns } from './legends.ts'
import { cutsOf, cutUnit } from './split.ts'

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

/** Every label-like head of a document and how much speaks for it. */
export interface WeighedLabels {
  evidence: LabelEvidence
  /** One for each of the evidence's groups. */
  verdicts: LabelVerdict[]
}

/** A sum that nobody doubts. */
const TAKEN = 400

/**
 * Weighs over the whole document which label-like heads are labels.
 * @param weights for the features of `label-features.ts`
 * @param hints keys of labels that are labels, whatever the document looks like
 */
export function weighLabels(
  lines: LabelLines,
  weights: ArrayLike<number>,
  hints: ReadonlySet<string> = new Set()
): WeighedLabels {
  const evidence = labelEvidence(lines)
  const own = evidence.groups.map((group) => featuresOf(group, evidence, lines.lexicon))
  const first = new Set([...hints, ...certainLabels(evidence, lines.lexicon)])
  const before = firstVerdict(
    evidence,
    own.map((features, at) => (first.has((evidence.groups[at] as LabelGroup).key) ? TAKEN : sumOf(weights, features)))
  )
  const certain = new Set([...first, ...impliedLabels(evidence, before, lines.lexicon)])
  const impossible = impossibleLabels(evidence, lines.lexicon)
  const statedSum = (key: string): number | undefined =>
    certain.has(key) ? Number.POSITIVE_INFINITY : impossible.has(key) ? Number.NEGATIVE_INFINITY : undefined
  const verdicts = evidence.groups.map((group, at): LabelVerdict => {
    const features = secondFeaturesOf(at, evidence, before)
    return {
      key: group.key,
      name: group.name,
      count: group.units.length,
      sum: statedSum(group.key) ?? (before.sums[at] as number) + sumOf(weights, features),
      features: [...(own[at] as number[]), ...features]
    }
  })
  return { evidence, verdicts }
}

/**
 * Takes the labels whose sum is above 0, and cuts units where a label stands inside.
 * @param lean added to every sum: above 0 more heads are taken for labels, below 0 fewer
 */
export function takeLabels(
  lines: LabelLines,
  { evidence, verdicts }: WeighedLabels,
  hints: ReadonlySet<string> = new Set(),
  lean = 0
): Labelled {
  const { units } = lines
  const likely = evidence.groups.filter((_, at) => (verdicts[at] as LabelVerdict).sum + lean > 0)
  const loners = lonersOf(likely, units, lines.lexicon)
  const accepted = new Set(likely.filter((group) => !loners.has(group)))
  const taken = new Set([...accepted].map(({ key }) => key))
  const pairs = takenPairs(evidence, taken)
  const keys = new Set<string>(hints)
  for (const heads of pairs.values()) for (const { key } of heads) keys.add(key)
  for (const group of accepted)
    for (const { key, separator } of group.shapes)
      if (separator === Separator.colon || separator === Separator.bracket) keys.add(key)
  const heads = onlyTurns(headsOf(evidence, accepted, taken, lines), units, lines.lexicon)
  const marks = cutsWith(chevronCuts(units), pairs)
  const leaning = lean === 0 ? verdicts : verdicts.map((verdict) => ({ ...verdict, sum: verdict.sum + lean }))
  const result: Labelled = { units: [], heads: [], verdicts: leaning }
  for (const [index, unit] of units.entries()) cutAtLabels(result, unit, heads[index], keys, marks.get(index), lines)
  return result
}

/** By line the words for questions and answers inside it that are labels, whatever parts them from what is said. */
function takenPairs({ pairs }: LabelEvidence, taken: ReadonlySet<string>): Map<number, PairHead[]> {
  const own = [...pairs].map(([index, heads]) => [index, heads.filter(({ key }) => taken.has(key))] as const)
  return new Map(own.filter(([, heads]) => heads.length > 0))
}

/** The accepted label at the head of each line. */
function headsOf(
  evidence: LabelEvidence,
  accepted: ReadonlySet<LabelGroup>,
  taken: ReadonlySet<string>,
  { units, lexicon }: LabelLines
): (LabelShape | undefined)[] {
  const heads: (LabelShape | undefined)[] = new Array(units.length)
  for (const group of accepted) {
    const asks = evidence.askers.has(group.key)
    for (const [at, index] of group.units.entries()) {
      const line = evidence.origin[index] as number
      if (index > 0 && evidence.origin[index - 1] === line) continue
      const shape = withoutRole(group.shapes[at] as LabelShape, taken, lexicon)
      heads[line] = asks ? { ...shape, asks } : shape
    }
  }
  return heads
}

/** `Ann Lowe, reporter` is `Ann Lowe`, and so is `Ann Lowe asks`. */
function withoutRole(shape: LabelShape, keys: ReadonlySet<string>, lexicon: Lexicon): LabelShape {
  const asking = shape.separator === Separator.colon ? nameBeforeAsking(shape.name, lexicon) : undefined
  if (asking !== undefined) return { ...shape, name: asking, key: labelKey(asking), written: shape.name, asks: true }
  const own = nameBeforeRole(shape.name)
  const isName = own !== undefined && (own.isWhole || keys.has(own.key))
  return isName ? { ...shape, name: own.name, key: own.key, written: shape.name } : shape
}

/** `… at the lock. Ilse: The first boat … Bo: I would wait …`: one unit a turn. */
function cutAtLabels(
  result: Labelled,
  unit: Unit,
  head: LabelShape | undefined,
  keys: ReadonlySet<string>,
  marks: readonly number[] | undefined,
  { source, starts }: LabelLines
): void {
  const inner = keys.size > 0 && unit.kind <= Kind.heading ? innerLabels(unit.text, head?.body ?? 0, keys) : []
  // What the reader says is a field or an aside is one, whatever stands in it.
  const cuts = unit.data?.part ? [] : marks ? cutsOf(inner, marks) : inner
  if (cuts.length === 0) {
    result.units.push(unit)
    result.heads.push(head)
    return
  }
  for (const [at, piece] of cutUnit(unit, cuts, source, starts).entries()) {
    result.units.push(piece)
    const shape = at === 0 ? head : shapeAt(piece, 0)
    result.heads.push(at === 0 || (shape && keys.has(shape.key)) ? shape : undefined)
  }
}

/** Where known labels stand before a colon inside a text, each after the end of a sentence. */
function innerLabels(text: string, from: number, keys: ReadonlySet<string>): number[] {
  const cuts: number[] = []
  let least = from
  const colonAfter = colonFinder(text)
  for (let colon = colonAfter(from); colon >= 0; colon = colonAfter(colon + 1)) {
    const cut = labelBefore(text, Math.max(least, colon - 64), colon, keys)
    if (cut > 0) cuts.push(cut)
    least = colon + 1
  }
  return cuts
}

function labelBefore(text: string, least: number, colon: number, keys: ReadonlySet<string>): number {
  for (let at = colon - 1; at > least; at--) {
    if (isSpace(text.charCodeAt(at)) || !startsWord(text, at)) continue
    if (!keys.has(labelKey(text.slice(at, colon)))) continue
    if (!endsTurn(text, at) || isThrownIn(text, at, colon)) continue
    // Closing marks stay with the sentence that they close, what opens a turn goes with the label.
    let cut = at
    while (cut > least && (isSpace(text.charCodeAt(cut - 1)) || '-–—>*'.includes(text.charAt(cut - 1)))) cut--
    return cut
  }
  return -1
}

/** `… down there. [Ann: Mm.] And then`: what somebody else says meanwhile, in brackets. */
const isThrownIn = (text: string, at: number, colon: number): boolean => {
  const close = CLOSES[text.charAt(at)]
  return close !== undefined && !text.slice(at, colon).includes(close)
}

const startsWord = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at - 1)) || isTerminal(text.charCodeAt(at - 1)) || isClosing(text.charAt(at - 1))

import type { ExplainedLine } from '../explain.ts'
import { STATE_COUNT, TAG_OF_STATE } from '../model/chain.ts'
import type { Models } from '../model/models.ts'
import type { Interview } from '../schema.ts'
import { lastNotAbove } from '../search.ts'
import type { Analysis } from '../stages/analyse.ts'
import { Separator } from '../stages/label-found.ts'
import type { LabelShape } from '../stages/label-shapes.ts'
import { lastWords } from '../stages/last-words.ts'
import { chainFeatures } from '../stages/unit-features.ts'
import { unitFeatures } from '../stages/unit-templates.ts'
import type { Unit } from '../types.ts'
import type { PlacedNode } from './lines.ts'
import { strongest } from './strongest.ts'

export type Reason = Pick<ExplainedLine, 'rule' | 'why' | 'features'>

const SEPARATORS = new Map<number, string>(Object.entries(Separator).map(([name, value]) => [value, name]))

/** How many features of a line are named. */
const NAMED = 3

/**
 * Says why a part of the source has its role.
 * @returns a function of the node that holds the part, and of the part's offset and length
 */
export function reasonsFor(
  interview: Interview,
  analysis: Analysis | undefined,
  models: Models
): (node: PlacedNode | undefined, offset: number, length: number) => Reason {
  if (!analysis)
    return (node) =>
      reason(
        node ? 'format/canonical' : 'none',
        node ? `the text states that it is ${node.role}` : 'no part of the result holds this'
      )
  const unitAt = unitFinder(analysis.units)
  const rows = chainFeatures(analysis.view)
  const labelCounts = countLabels(analysis.heads)
  return (node, offset, length) => {
    const index = unitAt(offset, offset + length)
    const unit = analysis.units[index]
    if (!node) return reason('none', 'no part of the result holds this')
    if (!unit) return reason(node.detail ?? `format/${interview.format}`, 'stated by the format')
    const features = (): Reason['features'] => chainReasons(analysis, models, rows, index)
    if (node.turn) {
      const opening = openingReason(node, unit, index, analysis, interview, labelCounts)
      const settled = settledReason(analysis, index)
      if (settled && (!opening || opening.rule.startsWith('chain/'))) return settled
      if (opening)
        return {
          ...opening,
          features: opening.rule.startsWith('layout/') || opening.rule.startsWith('chain/') ? features() : []
        }
      return reason('turn/more', `goes on with the ${node.role} above`, features())
    }
    if (unit.data?.part)
      return reason(
        node.role === 'boilerplate' ? (node.detail as string) : (unit.data.rule as string),
        'stated by the format'
      )
    if (node.role === 'boilerplate') return reason(node.detail as string, 'added by the page or the export', features())
    const settled = settledReason(analysis, index)
    if (settled) return settled
    return reason(`chain/${node.role}`, whyOf(node), features())
  }
}

const reason = (rule: string, why: string, features: Reason['features'] = []): Reason => ({ rule, why, features })

/** The last look at the whole document that decided on a unit; undefined where none changed what the chain says. */
function settledReason({ settledBy, tags, path }: Analysis, index: number): Reason | undefined {
  const last = lastWords[(settledBy[index] as number) - 1]
  if (last) return reason(`settle/${last.id}`, last.why)
  return tags[index] === path.tags[index] ? undefined : reason('settle/no-interview', 'nobody speaks in this text')
}

function whyOf({ role, detail }: PlacedNode): string {
  if (role === 'pull-quote')
    return detail === 'none' ? 'set apart from the talk' : `repeats words of the talk: ${detail}`
  if (role === 'aside') return `stands apart from the talk: ${detail}`
  if (role === 'metadata') return `says something about the document: ${detail}`
  return 'by its form and its place'
}

/** Why a turn starts in this unit; undefined where it goes on. */
function openingReason(
  node: PlacedNode,
  unit: Unit,
  index: number,
  { heads, hypotheses, cutBy, units }: Analysis,
  { format, layout: { id: named } }: Interview,
  counts: ReadonlyMap<string, number>
): Reason | undefined {
  const head = heads[index]
  if (head) {
    const times = counts.get(head.key) as number
    return reason(
      `label/${SEPARATORS.get(head.separator) as string}`,
      `label "${head.name}", ${times} ${times === 1 ? 'time' : 'times'}`
    )
  }
  const before = units[index - 1]
  if (before && before.start >= node.start) return undefined
  if (unit.data?.speaker !== undefined) return reason(`format/${format}`, `the format names "${unit.data.speaker}"`)
  if (unit.data?.opensTurn)
    return reason(`format/${format}`, `the format says that this ${node.role === 'question' ? 'asks' : 'answers'}`)
  const best = hypotheses.find(({ layout }) => layout.id === named) ?? hypotheses[0]
  const side = node.role === 'question' ? 1 : 2
  if (best?.proposal[index] === side) {
    const { layout } = cutBy?.layout.id === named ? cutBy : best
    return reason(`layout/${layout.id}`, layout.why)
  }
  return reason(`chain/${node.role}`, 'by its form and its place')
}

function countLabels(heads: readonly (LabelShape | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const head of heads) if (head) counts.set(head.key, (counts.get(head.key) ?? 0) + 1)
  return counts
}

/** The features that speak most for a unit's state, beside what they say for the other tags on average. */
function chainReasons(
  { path }: Analysis,
  { chain }: Models,
  rows: readonly (readonly number[])[],
  index: number
): Reason['features'] {
  const state = path.states[index] as number
  const tag = TAG_OF_STATE[state]
  const others: number[] = []
  for (let other = 0; other < STATE_COUNT; other++) if (TAG_OF_STATE[other] !== tag) others.push(other)
  const gain = (feature: number): number => {
    const weight = (at: number): number => chain.emissions[feature * STATE_COUNT + at] as number
    return weight(state) - others.reduce((sum, at) => sum + weight(at), 0) / Math.max(1, others.length)
  }
  const own = rows[index] as readonly number[]
  return strongest(own, unitFeatures, (feature) => Math.max(0, gain(feature)), NAMED)
}

/** Finds the unit that starts in a range of the source or holds its start; -1 if none does. */
function unitFinder(units: readonly Unit[]): (from: number, to: number) => number {
  const order = units.map((_, index) => index).sort((a, b) => (units[a] as Unit).start - (units[b] as Unit).start)
  const startOf = (at: number): number => (units[order[at] as number] as Unit).start
  return (from, to) => {
    const last = lastNotAbove(order.length, startOf, from)
    const around = order[last] ?? -1
    const inside = order[last + 1] ?? -1
    if (around >= 0 && (units[around] as Unit).end > from) return around
    return inside >= 0 && (units[inside] as Unit).start < to ? inside : -1
  }
}

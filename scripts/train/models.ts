/** Trains every model on labelled documents, in the order in which they build on one another. */
import type { Models } from '../../src/model/models.ts'
import { SCALE } from '../../src/model/verdict.ts'
import { TAG } from '../../src/model/chain.ts'
import { readWith, sniff, sourceOf } from '../../src/read/index.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { readers } from '../../src/all.ts'
import { asksOf, chainView, labelledBy, layoutView, type Lines, linesIn, openDocument } from '../../src/stages/analyse.ts'
import { layoutFeatures, rankLayouts, spreadProposal } from '../../src/stages/6-layout.ts'
import { featuresOf, labelEvidence, labelFeatures } from '../../src/stages/label-groups.ts'
import { labelKey } from '../../src/stages/label-shapes.ts'
import { askFeatures, askFeaturesOf, isWordy } from '../../src/stages/local-features.ts'
import { decideRoles, roleFeatures, roleFeaturesOf } from '../../src/stages/person-roles.ts'
import { chainFeatures, stepsOf, unitFeatures } from '../../src/stages/unit-features.ts'
import type { LabelledDocument } from '../corpus.ts'
import { allowedTags, isMixed, roleOf } from './align.ts'
import { type ChainOptions, trainChain } from './chain.ts'
import { type Example, trainLogistic } from './logistic.ts'
import { type Ranking, trainRanking } from './ranking.ts'

export interface Prepared {
  document: LabelledDocument
  lines: Lines
}

/** Reads a document once: its lines do not hang on any weight. */
export function prepare(document: LabelledDocument): Prepared {
  const source = sourceOf(document.text, document.name)
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error(`no reader claims ${document.name}`)
  const { root } = readWith(claim.reader, source)
  return { document, lines: linesIn(root, document.text, lineStarts(document.text)) }
}

const whole = (weights: ArrayLike<number>): number[] => Array.from(weights, (weight) => Math.round(weight * SCALE) || 0)

export interface TuneOptions {
  chain?: ChainOptions
}

export function trainModels(documents: readonly Prepared[], options: TuneOptions = {}): Models {
  const labels = whole(trainLogistic(documents.flatMap(labelExamples), labelFeatures.size))
  const opened = documents.map((entry) => ({ ...entry, opened: openDocument(entry.lines, { labels }) }))
  const asks = whole(trainLogistic(opened.flatMap(askExamples), askFeatures.size, { l2: 0.01 }))
  const asked = opened.map((entry) => ({ ...entry, asks: asksOf(entry.opened, asks) }))
  const roles = whole(trainLogistic(asked.flatMap(roleExamples), roleFeatures.size))
  const cast = asked.map((entry) => {
    const verdicts = decideRoles(entry.opened.cast, roleFeaturesOf(entry.opened.cast, entry.opened.units, entry.opened.marks, entry.asks), roles, new Map())
    return { ...entry, labelled: labelledBy(entry.opened.cast, verdicts) }
  })
  const layouts = whole(trainRanking(cast.flatMap(layoutRanking), layoutFeatures.size))
  const examples = cast.map((entry) => {
    const hypotheses = rankLayouts(layoutView(entry.opened, entry.asks, entry.labelled), layouts)
    const view = chainView(entry.opened, entry.asks, entry.labelled, hypotheses)
    const { units } = entry.opened
    return {
      features: chainFeatures(view),
      steps: stepsOf(view),
      allowed: allowedTags(entry.document.gold, units, entry.labelled),
      weight: 4 / Math.sqrt(Math.max(4, units.length))
    }
  })
  const chain = trainChain(examples, unitFeatures.size, options.chain)
  return {
    labels,
    asks,
    roles,
    layouts,
    chain: { emissions: whole(chain.emissions), transitions: whole(chain.transitions), starts: whole(chain.starts), ends: whole(chain.ends) }
  }
}

type Opened = Prepared & { opened: ReturnType<typeof openDocument> }
type Asked = Opened & { asks: Uint8Array }
type WithCast = Asked & { labelled: Uint8Array }

function labelExamples({ document: { gold }, lines }: Prepared): Example[] {
  const evidence = labelEvidence(lines.units)
  const keys = new Set<string>()
  for (const { labels } of gold.speakers.values()) for (const label of labels) keys.add(labelKey(label))
  return evidence.groups.map((group) => {
    const spoken = group.units.filter((at) => /[QA]/.test(gold.labels.get((lines.units[at]?.row ?? 0) + 1)?.role ?? '')).length
    return {
      features: featuresOf(group, evidence, lines.units, lines.lexicon),
      positive: !gold.none && keys.has(group.key) && spoken * 2 >= group.units.length,
      weight: Math.min(4, Math.sqrt(group.units.length))
    }
  })
}

function askExamples({ document: { gold }, opened: { units, marks } }: Opened): Example[] {
  if (gold.none) return []
  return units.flatMap((unit, index): Example[] => {
    const own = marks[index]
    const role = roleOf(gold, unit)
    if (!own || role === undefined || !isWordy(unit, own) || isMixed(gold, unit)) return []
    const spoken = role === 'Q' || role === 'A'
    return [{ features: askFeaturesOf(unit, own), positive: role === 'Q', weight: (spoken ? 1 : 0.4) * (4 / Math.sqrt(units.length)) }]
  })
}

function roleExamples({ document: { gold }, opened: { cast, units, marks }, asks }: Asked): Example[] {
  const features = roleFeaturesOf(cast, units, marks, asks)
  return cast.persons.flatMap((person, at): Example[] => {
    const speaker = [...gold.speakers.values()].find(({ labels }) => labels.some((label) => person.keys.includes(labelKey(label)) || person.labels.includes(label)))
    if (!speaker || speaker.role === 'other') return []
    return [{ features: features[at] ?? [], positive: speaker.role === 'interviewer', weight: 1 / Math.sqrt(cast.persons.length) }]
  })
}

/** How well each layout's proposal agrees with the labels: F1 of its questions. */
function layoutRanking({ document: { gold }, opened, asks, labelled }: WithCast): Ranking[] {
  if (gold.none) return []
  const hypotheses = rankLayouts(layoutView(opened, asks, labelled), new Float64Array(layoutFeatures.size))
  if (hypotheses.length < 2) return []
  const allowed = allowedTags(gold, opened.units, labelled)
  const candidates = hypotheses.map(({ features, proposal }) => {
    const states = spreadProposal(proposal)
    let right = 0
    let found = 0
    let wanted = 0
    for (const [index, state] of states.entries()) {
      const mask = allowed[index] ?? 0
      if ((mask & ((1 << TAG.question) | (1 << TAG.answer))) === 0) continue
      const isQuestion = (mask & (1 << TAG.question)) !== 0
      if (state === 1) found++
      if (isQuestion) wanted++
      if (state === 1 && isQuestion) right++
    }
    return { features, merit: found + wanted === 0 ? 0 : (2 * right) / (found + wanted) }
  })
  return [{ candidates }]
}

/** Trains every model on labelled documents, in the order in which they build on one another. */

import { readers } from '../../src/all.ts'
import { detectLanguages } from '../../src/languages/detect.ts'
import { languages } from '../../src/languages/index.ts'
import { TAG } from '../../src/model/chain.ts'
import type { AloneName, Models } from '../../src/model/models.ts'
import { readWith, sniff, sourceOf } from '../../src/read/index.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { type Hypothesis, layoutFeatures, rankLayouts, spreadProposal } from '../../src/stages/6-layout.ts'
import { chainView, type Lines, labelledBy, layoutView, linesIn, openDocument } from '../../src/stages/analyse.ts'
import { decideRoles } from '../../src/stages/decide-roles.ts'
import { type Alone, judgeAlone } from '../../src/stages/judge-alone.ts'
import { labelKey } from '../../src/stages/label-shapes.ts'
import { roleFeatures, roleFeaturesOf } from '../../src/stages/person-roles.ts'
import { chainFeatures, stepsOf } from '../../src/stages/unit-features.ts'
import { unitFeatures } from '../../src/stages/unit-templates.ts'
import { foldsOf, type LabelledDocument } from '../corpus.ts'
import { allowedStates, allowedTags } from './align.ts'
import { trainAlone } from './alone.ts'
import { type ChainExample, type ChainOptions, type FloatChain, flatten, trainChain, trainMeanChain } from './chain.ts'
import { trainConfidence } from './confidence.ts'
import { trainLabels } from './labels.ts'
import { type Example, trainLogistic } from './logistic.ts'
import { trainPeople } from './people.ts'
import { type Ranking, trainRanking } from './ranking.ts'
import { readingRanking, trainReadings } from './readings.ts'
import { wholeWeights } from './whole.ts'

export interface Prepared {
  document: LabelledDocument
  lines: Lines
}

/** Reads a document once: its lines do not hang on any weight. */
export function prepare(document: LabelledDocument): Prepared {
  const { text } = document
  const source = sourceOf(text, document.name)
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error(`no reader claims ${document.name}`)
  const { root } = readWith(claim.reader, source)
  return { document, lines: linesIn(root, text, lineStarts(text), detectLanguages(text, languages)) }
}

export interface TuneOptions {
  chain?: ChainOptions
  /** Into how many parts the documents are split to judge each by weights that have not seen it. */
  parts?: number
}

/** Every verdict learns from it, not one alone. */
const isWhole = ({ document }: Prepared): boolean => document.only === undefined

/** What a verdict learns from that has documents of its own. */
const ownAnd = (documents: readonly Prepared[], only: LabelledDocument['only']): Prepared[] =>
  documents.filter((entry) => isWhole(entry) || entry.document.only === only)

/** Every weight but those of the chain. */
type Verdicts = Pick<Models, 'labels' | AloneName | 'words' | 'roles' | 'layouts'>

function trainVerdicts(documents: readonly Prepared[]): Verdicts {
  const labels = trainLabels(ownAnd(documents, 'labels'))
  const opened = ownAnd(documents, 'roles').map((entry) => ({
    ...entry,
    opened: openDocument(entry.lines, { labels })
  }))
  const alone = trainAlone(opened.filter(isWhole))
  const spoken = opened.map((entry) => ({ ...entry, ...judgeAlone(entry.opened, alone) }))
  const roles = wholeWeights(trainLogistic(spoken.flatMap(roleExamples), roleFeatures.size, { l2: 0.5 }))
  const asked = spoken.filter(isWhole)
  const layouts = wholeWeights(
    trainRanking(asked.map((entry) => withCast(entry, roles)).flatMap(layoutRanking), layoutFeatures.size)
  )
  return { labels, ...alone, roles, layouts }
}

function withCast(entry: Asked, roles: ArrayLike<number>): WithCast {
  const { cast, units, marks } = entry.opened
  return {
    ...entry,
    labelled: labelledBy(cast, decideRoles(cast, roleFeaturesOf(cast, units, marks, entry.asks), roles, new Map()))
  }
}

export type Judged = WithCast & { hypotheses: Hypothesis[] }

/** All verdicts on a document but the chain's. */
function judge(entry: Prepared, verdicts: Verdicts): Judged {
  const opened = openDocument(entry.lines, verdicts)
  const cast = withCast({ ...entry, opened, ...judgeAlone(opened, verdicts) }, verdicts.roles)
  return { ...cast, hypotheses: rankLayouts(layoutView(opened, cast.asks, cast.labelled), verdicts.layouts) }
}

/** A part of the documents, and what was trained on all others. */
interface Part {
  documents: Prepared[]
  verdicts: Verdicts
  judged: Judged[]
}

/**
 * Judges every document by weights that were trained without its part: the chain has to learn how far such verdicts
 * can be trusted on documents that no weight has seen.
 */
function judgeApart(documents: readonly Prepared[], parts: number): Part[] {
  const folds = foldsOf(
    documents.filter(isWhole).map(({ document }) => document),
    parts
  )
  return folds.map((fold): Part => {
    const left = new Set(fold)
    const own = documents.filter(({ document }) => left.has(document))
    const verdicts = trainVerdicts(documents.filter(({ document }) => !left.has(document)))
    return { documents: own, verdicts, judged: own.map((entry) => judge(entry, verdicts)) }
  })
}

/** How much a document counts; one in which nobody talks more: whatever is made of it is wrong as a whole. */
const COUNTS = { talk: 4, none: 8 }

function chainExample({ document, opened, labelled, hypotheses, ...alone }: Judged): ChainExample {
  const view = chainView(opened, alone, labelled, hypotheses)
  return {
    ...flatten(chainFeatures(view)),
    steps: stepsOf(view),
    allowed: allowedStates(allowedTags(document.gold, opened.units, labelled), labelled),
    weight:
      (COUNTS[document.gold.none ? 'none' : 'talk'] * (document.weight ?? 1)) /
      Math.sqrt(Math.max(4, opened.units.length))
  }
}

export function trainModels(documents: readonly Prepared[], options: TuneOptions = {}): Models {
  const verdicts = trainVerdicts(documents)
  const parts = judgeApart(documents, options.parts ?? 4)
  const examples = parts.map(({ judged }) => judged.map(chainExample))
  const trials = parts.map((_, part) =>
    scaled(trainChain(examples.filter((_, other) => other !== part).flat(), unitFeatures.size, options.chain))
  )
  const unseen = { people: [], confidence: [], readings: [] }
  const rankings = parts.flatMap((part, at) =>
    part.documents.flatMap((entry) =>
      readingRanking(entry, { ...part.verdicts, ...unseen, chain: trials[at] as FloatChain })
    )
  )
  const trialOf = new Map(parts.flatMap(({ judged }, at) => judged.map((entry) => [entry, trials[at]] as const)))
  const models: Models = {
    ...verdicts,
    people: [],
    confidence: trainConfidence([...trialOf.keys()], (entry) => trialOf.get(entry) as FloatChain),
    readings: trainReadings(rankings),
    chain: scaled(trainMeanChain(examples.flat(), unitFeatures.size, options.chain))
  }
  return { ...models, people: trainPeople(ownAnd(documents, 'names'), models) }
}

/** Weights in the unit that the package uses: margins count in it. */
function scaled({ emissions, transitions, starts, ends }: FloatChain): FloatChain {
  const times = (weights: Float64Array): Float64Array => Float64Array.from(wholeWeights(weights, 10))
  return { emissions: times(emissions), transitions: times(transitions), starts: times(starts), ends: times(ends) }
}

export type Opened = Prepared & { opened: ReturnType<typeof openDocument> }
type Asked = Opened & Alone
type WithCast = Asked & { labelled: Uint8Array }

function roleExamples({ document: { gold, weight = 1 }, opened: { cast, units, marks }, asks }: Asked): Example[] {
  const features = roleFeaturesOf(cast, units, marks, asks)
  return cast.persons.flatMap((person, at): Example[] => {
    const speaker = [...gold.speakers.values()].find(({ labels }) =>
      labels.some((label) => person.keys.includes(labelKey(label)) || person.labels.includes(label))
    )
    if (!speaker || speaker.role === 'other') return []
    return [
      {
        features: features[at] ?? [],
        positive: speaker.role === 'interviewer',
        weight: weight / Math.sqrt(cast.persons.length)
      }
    ]
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

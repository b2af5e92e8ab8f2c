/** Trains what the verdicts on a document say of their own worth, on documents that the chain has not seen. */
import { bestPath, emit, STATE_COUNT, TAG } from '../../src/model/chain.ts'
import { confidenceFeatures, confidenceFeaturesOf } from '../../src/model/confidence.ts'
import { SCALE } from '../../src/model/verdict.ts'
import { chainView } from '../../src/stages/analyse.ts'
import { chainFeatures, stepsOf } from '../../src/stages/unit-features.ts'
import { unitFeatures } from '../../src/stages/unit-templates.ts'
import { foldsOf } from '../corpus.ts'
import { allowedTags } from './align.ts'
import { type ChainExample, type ChainOptions, type FloatChain, trainChain } from './chain.ts'
import { type Example, trainLogistic } from './logistic.ts'
import type { Judged } from './models.ts'

const PARTS = 3

export function trainConfidence(
  judged: readonly Judged[],
  examples: readonly ChainExample[],
  options: ChainOptions = {}
): number[] {
  const folds = foldsOf(
    judged.map(({ document }) => document),
    PARTS
  )
  const results: Example[] = []
  for (const fold of folds) {
    const left = new Set(fold)
    const chain = scaled(
      trainChain(
        examples.filter((_, at) => !left.has((judged[at] as Judged).document)),
        unitFeatures.size,
        options
      )
    )
    for (const entry of judged)
      if (left.has(entry.document) && !entry.document.gold.none) results.push(resultOf(entry, chain))
  }
  return Array.from(
    trainLogistic(results, confidenceFeatures.size, { l2: 0.1 }),
    (weight) => Math.round(weight * SCALE) || 0
  )
}

/** Weights in the unit that the package uses: margins count in it. */
function scaled({ emissions, transitions, starts, ends }: FloatChain): FloatChain {
  const times = (weights: Float64Array): Float64Array => weights.map((weight) => Math.round(weight * SCALE))
  return { emissions: times(emissions), transitions: times(transitions), starts: times(starts), ends: times(ends) }
}

/** Whether every question, answer and pull-quote of a document is told right. */
function resultOf({ document: { gold }, opened, asks, labelled, hypotheses }: Judged, chain: FloatChain): Example {
  const view = chainView(opened, asks, labelled, hypotheses)
  const scores = new Float64Array(opened.units.length * STATE_COUNT)
  for (const [at, features] of chainFeatures(view).entries()) emit(chain, features, scores, at * STATE_COUNT)
  const path = bestPath(chain, scores, stepsOf(view))
  const body = (1 << TAG.question) | (1 << TAG.answer) | (1 << TAG.pullQuote)
  const wrong = allowedTags(gold, opened.units, labelled).some((mask, at) => {
    const tag = 1 << (path.tags[at] as number)
    return mask !== 0 && !(mask & tag) && ((mask | tag) & body) !== 0
  })
  return {
    features: confidenceFeaturesOf({
      path,
      marks: opened.marks,
      asks,
      labelled,
      layoutShare: hypotheses[0]?.share ?? 0
    }),
    positive: !wrong,
    weight: 1
  }
}

/** Trains what the verdicts on a document say of their own worth, on documents that the chain has not seen. */
import { bestPath, emit, STATE_COUNT, TAG } from '../../src/model/chain.ts'
import { confidenceFeatures, confidenceNumbersOf } from '../../src/model/confidence.ts'
import { chainView } from '../../src/stages/analyse.ts'
import { chainFeatures, stepsOf } from '../../src/stages/unit-features.ts'
import { allowedTags } from './align.ts'
import type { FloatChain } from './chain.ts'
import { type Example, trainLogistic } from './logistic.ts'
import type { Judged } from './models.ts'
import { wholeWeights } from './whole.ts'

/** @param chainOf the chain that was trained without a document */
export function trainConfidence(judged: readonly Judged[], chainOf: (entry: Judged) => FloatChain): number[] {
  const results = judged.filter(({ document }) => !document.gold.none).map((entry) => resultOf(entry, chainOf(entry)))
  return wholeWeights(trainLogistic(results, confidenceFeatures.size, { l2: 0.1 }))
}

/** Whether every question, answer and pull-quote of a document is told right. */
function resultOf({ document: { gold }, opened, labelled, hypotheses, ...alone }: Judged, chain: FloatChain): Example {
  const view = chainView(opened, alone, labelled, hypotheses)
  const scores = new Float64Array(opened.units.length * STATE_COUNT)
  for (const [at, features] of chainFeatures(view).entries()) emit(chain, features, scores, at * STATE_COUNT)
  const path = bestPath(chain, scores, stepsOf(view))
  const body = (1 << TAG.question) | (1 << TAG.answer) | (1 << TAG.pullQuote)
  const wrong = allowedTags(gold, opened.units, labelled).some((mask, at) => {
    const tag = 1 << (path.tags[at] as number)
    return mask !== 0 && !(mask & tag) && ((mask | tag) & body) !== 0
  })
  return {
    features: confidenceNumbersOf({
      path,
      marks: opened.marks,
      asks: alone.asks,
      labelled,
      layoutShare: hypotheses[0]?.share ?? 0
    }),
    positive: !wrong,
    weight: 1
  }
}

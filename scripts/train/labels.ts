/** Trains the two verdicts on labels: what a label is by itself, and what it is among the labels that the first verdict took. */
import { SCALE, sumOf } from '../../src/model/verdict.ts'
import type { Lines } from '../../src/stages/analyse.ts'
import { featuresOf, labelFeatures } from '../../src/stages/label-features.ts'
import { type LabelEvidence, labelEvidence } from '../../src/stages/label-groups.ts'
import { firstVerdict, secondFeaturesOf } from '../../src/stages/label-second.ts'
import { labelKey } from '../../src/stages/label-shapes.ts'
import { knownWords, stemOf } from '../../src/stages/label-words.ts'
import type { Unit } from '../../src/types.ts'
import type { LabelledDocument } from '../corpus.ts'
import { noSquares, step } from './adagrad.ts'
import { roleOf } from './align.ts'
import { type Example, sigmoid, trainLogistic } from './logistic.ts'
import { wholeWeights } from './whole.ts'

export interface LabelSource {
  document: LabelledDocument
  lines: Lines
}

interface Examples {
  evidence: LabelEvidence
  examples: Example[]
}

/** Parts of the documents: the second verdict learns from what the first makes of documents it has not seen. */
const PARTS = 4

export function trainLabels(documents: readonly LabelSource[]): number[] {
  const all = documents.map((document) => ({
    evidence: labelEvidence(document.lines),
    examples: labelExamples(document)
  }))
  const seconds: Correction[] = []
  for (let part = 0; part < PARTS; part++) {
    const others = wholeWeights(
      trainLogistic(
        all.flatMap(({ examples }, at) => (at % PARTS === part ? [] : examples)),
        labelFeatures.size,
        { l2: 0.05 }
      )
    )
    for (const [at, own] of all.entries()) if (at % PARTS === part) seconds.push(...corrections(own, others))
  }
  const first = wholeWeights(
    trainLogistic(
      all.flatMap(({ examples }) => examples),
      labelFeatures.size,
      { l2: 0.05 }
    )
  )
  const second = wholeWeights(trainCorrection(seconds, labelFeatures.size))
  return first.map((weight, at) => weight + (second[at] ?? 0))
}

/** Every label-like head of a document, and whether it is a label. */
function labelExamples({ document: { gold }, lines }: LabelSource): Example[] {
  const evidence = labelEvidence(lines)
  const { units } = evidence
  const { lexicon } = lines
  const keys = new Set<string>()
  for (const { labels } of gold.speakers.values())
    for (const label of labels) keys.add(stemOf(labelKey(label), lexicon))
  return evidence.groups.map((group) => {
    const roles = group.units.map((at) => roleOf(gold, units[at] as Unit))
    const share = (role: string): number => roles.filter((own) => own === role).length / roles.length
    // The gold names labels of people who are named; `Q:` of a nameless interviewer is a label all the same.
    const words = knownWords(lexicon, group.key)
    const nameless = words !== undefined && ((words.question && share('Q') > 0.7) || (words.answer && share('A') > 0.7))
    return {
      features: featuresOf(group, evidence, lexicon),
      positive: !gold.none && (nameless || (keys.has(group.key) && share('Q') + share('A') >= 0.5)),
      weight: Math.min(4, Math.sqrt(group.units.length))
    }
  })
}

/** An example of the second verdict: it starts from the sum of the first. */
interface Correction extends Example {
  offset: number
}

function corrections({ evidence, examples }: Examples, weights: ArrayLike<number>): Correction[] {
  const sums = examples.map(({ features }) => sumOf(weights, features))
  const before = firstVerdict(evidence, sums)
  return examples.map((example, at) => ({
    ...example,
    features: secondFeaturesOf(at, evidence, before),
    offset: (sums[at] as number) / SCALE
  }))
}

/** Logistic regression on top of given sums, by the same descent as `trainLogistic`. */
function trainCorrection(
  examples: readonly Correction[],
  size: number,
  l2 = 0.5,
  rounds = 150,
  rate = 0.2
): Float64Array {
  const weights = new Float64Array(size)
  const squares = noSquares(size)
  const gradient = new Float64Array(size)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) gradient[at] = (l2 / 100) * (weights[at] as number)
    for (const { features, positive, weight, offset } of examples) {
      const error = (sigmoid(offset + sumOf(weights, features)) - (positive ? 1 : 0)) * (weight / total)
      for (const feature of features) gradient[feature] = (gradient[feature] as number) + error
    }
    step(weights, squares, gradient, rate)
  }
  return weights
}

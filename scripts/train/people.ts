/** Trains who of all that are named in a document asks and answers, on what the other verdicts make of it. */
import type { Models } from '../../src/model/models.ts'
import type { Analysis, Lines } from '../../src/stages/analyse.ts'
import { candidatesOf, keyOfName } from '../../src/stages/people/candidates.ts'
import { evidenceOf, featuresFor, nobodyFeatures, peopleFeatures, WANTED } from '../../src/stages/people/features.ts'
import { baseForm } from '../../src/stages/people/variants.ts'
import { analyse } from '../../src/stages/readings.ts'
import type { LabelledDocument } from '../corpus.ts'
import { type Ranking, trainRanking } from './ranking.ts'
import { wholeWeights } from './whole.ts'

const ROUNDS = 120
const RATE = 0.3
/** Pull towards zero: there are few documents and many features. */
const L2 = 0.001

export function trainPeople(
  documents: readonly { document: LabelledDocument; lines: Lines }[],
  models: Models
): number[] {
  const rankings = documents.flatMap(({ document, lines }) => peopleRankings(document, analyse(lines, models)))
  return wholeWeights(trainRanking(rankings, peopleFeatures.size, { rounds: ROUNDS, rate: RATE, l2: L2 }))
}

/** For the one who asks and the one who answers: every name of the document, and nobody, who is right where no name is. */
function peopleRankings(
  { gold, weight = 1 }: LabelledDocument,
  analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads' | 'roles'>
): Ranking[] {
  if (gold.none) return []
  const scanned = candidatesOf(analysis)
  const evidence = evidenceOf(scanned, analysis.lexicon)
  const speakers = [...gold.speakers.values()].map(({ name, role }) => ({
    key: keyOfName(name.replace(/["“”„()]/g, ''), analysis.lexicon),
    role
  }))
  return WANTED.map((wanted): Ranking => {
    const right = new Set(speakers.flatMap(({ key, role }) => (role === wanted ? [key] : [])))
    const candidates = scanned.candidates.flatMap((candidate, index) => {
      const isRight =
        right.has(candidate.key) || right.has(baseForm(candidate, scanned.candidates, analysis.lexicon).key)
      // A first name says nothing beside the whole one: who finds it finds the other.
      if (!isRight && isPartOf(candidate.words, right)) return []
      return [{ features: featuresFor(wanted, evidence(index)), merit: isRight ? 1 : 0 }]
    })
    const isLabelled = analysis.roles.some(({ role }) => role === (wanted === 'interviewer' ? 1 : 2))
    return {
      weight,
      candidates: [
        {
          features: nobodyFeatures(wanted, scanned, isLabelled),
          merit: candidates.some(({ merit }) => merit === 1) ? 0 : 1
        },
        ...candidates
      ]
    }
  })
}

function isPartOf(words: readonly string[], names: ReadonlySet<string>): boolean {
  for (const name of names) {
    const whole = name.split(' ')
    if (words.length < whole.length && words.every((word) => whole.includes(word))) return true
  }
  return false
}

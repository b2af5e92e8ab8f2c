/** Trains who of all that are named in a document asks and answers, on what the other verdicts make of it. */
import type { Models } from '../../src/model/models.ts'
import { SCALE } from '../../src/model/verdict.ts'
import type { Analysis, Lines } from '../../src/stages/analyse.ts'
import { analyse } from '../../src/stages/readings.ts'
import { candidatesOf, keyOfName } from '../../src/stages/people/candidates.ts'
import { evidenceOf, featuresFor, nobodyFeatures, peopleFeatures, WANTED } from '../../src/stages/people/features.ts'
import type { LabelledDocument } from '../corpus.ts'
import { type Ranking, trainRanking } from './ranking.ts'

const ROUNDS = 120
const RATE = 0.3
/** Pull towards zero: there are few documents and many features. */
const L2 = 0.003

export function trainPeople(
  documents: readonly { document: LabelledDocument; lines: Lines }[],
  models: Models
): number[] {
  const rankings = documents.flatMap(({ document, lines }) => peopleRankings(document, analyse(lines, models)))
  return Array.from(
    trainRanking(rankings, peopleFeatures.size, { rounds: ROUNDS, rate: RATE, l2: L2 }),
    (weight) => Math.round(weight * SCALE) || 0
  )
}

/** For the one who asks and the one who answers: every name of the document, and nobody, who is right where no name is. */
function peopleRankings(
  { gold }: LabelledDocument,
  analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads'>
): Ranking[] {
  if (gold.none) return []
  const scanned = candidatesOf(analysis)
  const evidence = evidenceOf(scanned, analysis.lexicon)
  const speakers = [...gold.speakers.values()].map(({ name, role }) => ({
    key: keyOfName(name, analysis.lexicon),
    role
  }))
  return WANTED.map((wanted): Ranking => {
    const candidates = scanned.candidates.flatMap(({ key }, index) => {
      const speaker = speakers.find((entry) => entry.key === key)
      return speaker && speaker.role !== wanted
        ? []
        : [{ features: featuresFor(wanted, evidence(index)), merit: speaker ? 1 : 0 }]
    })
    return {
      candidates: [
        { features: nobodyFeatures(wanted), merit: candidates.some(({ merit }) => merit === 1) ? 0 : 1 },
        ...candidates
      ]
    }
  })
}

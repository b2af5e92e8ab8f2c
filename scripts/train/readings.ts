/** Trains what tells the right reading of a document among others, on documents that no weight has seen. */
import { isSpeech, TAG } from '../../src/model/chain.ts'
import type { Models } from '../../src/model/models.ts'
import { turnsOf } from '../../src/stages/7-turns.ts'
import type { Analysis } from '../../src/stages/analyse.ts'
import { readingFeatures } from '../../src/stages/reading-features.ts'
import { readingsOf } from '../../src/stages/readings.ts'
import type { Gold, GoldLabel, GoldRole } from '../gold.ts'
import { nameKey } from '../measure.ts'
import type { Prepared } from './models.ts'
import { type Ranking, trainRanking } from './ranking.ts'
import { wholeWeights } from './whole.ts'

/** Longer documents have but one reading each that is worth the time. */
const MOST_UNITS = 900

/** The readings of one document, and how right each is. */
export function readingRanking({ document: { gold }, lines }: Prepared, models: Models): Ranking[] {
  if (lines.units.length > MOST_UNITS) return []
  const readings = readingsOf(lines, models)
  if (readings.length < 2) return []
  const candidates = readings.map(({ analysis, features }) => ({ features, merit: meritOf(gold, analysis) }))
  const merits = candidates.map(({ merit }) => merit)
  return [{ candidates, weight: 4 * (Math.max(...merits) - Math.min(...merits)) }]
}

export function trainReadings(rankings: readonly Ranking[]): number[] {
  return wholeWeights(trainRanking(rankings, readingFeatures.size, { rounds: 600, l2: 0.3, sharpness: 7 }))
}

const BODY: Partial<Record<GoldRole, number>> = { Q: TAG.question, A: TAG.answer, P: TAG.pullQuote }
const APART = -1
const bodyOf = (tag: number): number => (isSpeech(tag) || tag === TAG.pullQuote ? tag : APART)

/** The share of lines that are given to the right part and, where a label says whose they are, to the right person. */
export function meritOf(gold: Gold, analysis: Analysis): number {
  const { units, tags } = analysis
  if (gold.none) return tags.some(isSpeech) ? 0 : 1
  const persons = new Int32Array(units.length).fill(-1)
  for (const turn of turnsOf(analysis)) for (const unit of turn.units) persons[unit] = turn.person
  let right = 0
  let total = 0
  for (const [index, { row, endRow }] of units.entries())
    for (let line = row + 1; line <= endRow + 1; line++) {
      const want = gold.labels.get(line)
      if (!want || want.role === '-') continue
      total++
      if (isRight(gold, want, tags[index] as number, persons[index] as number, analysis)) right++
    }
  return total > 0 ? right / total : 1
}

function isRight(gold: Gold, want: GoldLabel, tag: number, person: number, { cast }: Analysis): boolean {
  if (want.mixed) return isSpeech(tag)
  if ((BODY[want.role] ?? APART) !== bodyOf(tag)) return false
  const speaker = want.speaker === undefined ? undefined : gold.speakers.get(want.speaker)
  const own = cast.persons[person]
  if (!speaker) return true
  if (!own) return speaker.labels.length === 0
  const names = [speaker.name, ...speaker.labels].map(nameKey)
  // `Q`, or a voice that only a mark tells from others: the name is found elsewhere.
  return own.word !== undefined || own.labels.length === 0 || own.labels.some((label) => names.includes(nameKey(label)))
}

/** Weights between those of several trainings. */
import { ALONE, type Models } from '../../src/model/models.ts'

/** Every verdict is a sum, so that the mean of its weights says what all trainings say together. */
export function meanOf(members: readonly Models[]): Models {
  const mean = (weightsIn: (models: Models) => ArrayLike<number>, step = 1): Int32Array => {
    const all = members.map(weightsIn)
    return Int32Array.from(all[0] as ArrayLike<number>, (_, at) => {
      const sum = all.reduce((total, weights) => total + (weights[at] as number), 0)
      return step * Math.round(sum / (step * all.length))
    })
  }
  return {
    labels: mean(({ labels }) => labels),
    asks: mean(({ asks }) => asks),
    page: mean(({ page }) => page),
    told: mean(({ told }) => told),
    words: meanWords(members.map(({ words }) => words)),
    roles: mean(({ roles }) => roles),
    layouts: mean(({ layouts }) => layouts),
    people: mean(({ people }) => people),
    confidence: mean(({ confidence }) => confidence),
    readings: mean(({ readings }) => readings),
    chain: {
      emissions: mean(({ chain }) => chain.emissions, FIVES),
      transitions: mean(({ chain }) => chain.transitions, FIVES),
      starts: mean(({ chain }) => chain.starts, FIVES),
      ends: mean(({ chain }) => chain.ends, FIVES)
    }
  }
}

/** What a training has no weight for weighs nothing in it. Words that hardly weigh anything would cost a page and tell nothing. */
function meanWords(members: readonly Models['words'][]): Models['words'] {
  const meanAt = (word: string, at: number): number => {
    const sum = members.reduce((total, member) => total + (member.get(word)?.[at] ?? 0), 0)
    return FIVES * Math.round(sum / (FIVES * members.length)) || 0
  }
  const words = new Set(members.flatMap((member) => [...member.keys()]))
  const means = [...words].map((word) => [word, ALONE.map((_, at) => meanAt(word, at))] as const)
  return new Map(means.filter(([, weights]) => weights.some((weight) => Math.abs(weight) > FIVES)))
}

/**
 * The chain's weights are tens, as training leaves them, and what lies between two of them: finer steps would cost a page
 * 7 KB and tell nothing more, and rounded to tens all means would lean one way. Those of words are rounded alike.
 */
const FIVES = 5

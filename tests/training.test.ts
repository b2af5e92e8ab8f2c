import { describe, expect, it } from 'vitest'
import { chance, shuffle } from '../scripts/random.ts'
import { adamW } from '../scripts/train/adam.ts'
import { trainRanking } from '../scripts/train/ranking.ts'

/** Goes down the slope of (weight - wanted)² for some steps. */
function descend(wanted: readonly number[], steps: number, decay = 0): number[] {
  const weights = new Float64Array(wanted.length)
  const slopes = new Float64Array(wanted.length)
  const step = adamW([weights], [slopes], decay)
  for (let at = 0; at < steps; at++) {
    for (const [index, goal] of wanted.entries()) slopes[index] = 2 * ((weights[index] as number) - goal)
    step(0.05 * (1 - at / steps))
  }
  return [...weights]
}

describe('steps of a length of their own', () => {
  it('reach the lowest place from slopes of any size', () => {
    const [small = 0, large = 0] = descend([0.01, -3], 2000)
    expect(small).toBeCloseTo(0.01, 2)
    expect(large).toBeCloseTo(-3, 2)
  })

  it('pull towards zero what has no slope', () => {
    const weights = new Float64Array([1])
    const step = adamW([weights], [new Float64Array(1)], 0.5)
    for (let at = 0; at < 10; at++) step(0.1)
    expect(weights[0]).toBeCloseTo(0.95 ** 10, 10)
  })
})

describe('chance', () => {
  it('is the same for the same seed, and spread from 0 to 1', () => {
    const draw = (seed: number) => Array.from({ length: 1000 }, chance(seed))
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
    const mean = draw(3).reduce((sum, value) => sum + value, 0) / 1000
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
  })

  it('puts a list in another order and loses nothing', () => {
    const list = Array.from({ length: 50 }, (_, at) => at)
    const other = [...list]
    shuffle(other, chance(1))
    expect(other).not.toEqual(list)
    expect(other.sort((a, b) => a - b)).toEqual(list)
  })
})

describe('a ranking', () => {
  it('learns which feature the better candidates have, the more the sharper', () => {
    const ranking = {
      candidates: [
        { features: [0], merit: 0.4 },
        { features: [1], merit: 0.9 }
      ]
    }
    const gap = (sharpness: number) => {
      const [worse = 0, better = 0] = trainRanking([ranking], 2, { sharpness })
      return better - worse
    }
    expect(gap(4)).toBeGreaterThan(0)
    expect(gap(12)).toBeGreaterThan(gap(4))
  })
})

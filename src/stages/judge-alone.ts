import { ALONE, type AloneName, type Models } from '../model/models.ts'
import { likelihood, sumOf } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { aloneFeatures, aloneFeaturesOf, isWordy } from './local-features.ts'
import { openingWords } from './opening-words.ts'
import { twinsOf } from './twins.ts'

/** How much each unit is like a question, like what a page adds, and like what an author tells, by itself: 0 to 100. */
export type Alone = Pick<ChainView, AloneName>

/**
 * What each unit looks like and the words with which it opens, weighed without the others.
 * @param before another reading of the document: of units whose marks are the same the verdicts are taken over
 */
export function judgeAlone(
  { units, marks }: Pick<ChainView, 'units' | 'marks'>,
  models: Pick<Models, AloneName | 'words'>,
  before?: Alone & Pick<ChainView, 'units' | 'marks'>
): Alone {
  const alone = {
    asks: new Uint8Array(units.length),
    page: new Uint8Array(units.length),
    told: new Uint8Array(units.length)
  }
  const gatherer = aloneFeatures.gatherer()
  const twins = before && twinsOf(before.units, units)
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit
    const own = marks[index] as Marks
    const twin = twins?.[index] ?? -1
    if (before && twin >= 0 && before.marks[twin] === own) {
      for (const verdict of ALONE) alone[verdict][index] = before[verdict][twin] as number
    } else if (isWordy(unit, own)) {
      const features = aloneFeaturesOf(unit, own, gatherer)
      const sums = ALONE.map((verdict) => sumOf(models[verdict], features))
      for (const word of openingWords(unit.text)) {
        const weights = models.words.get(word)
        if (!weights) continue
        for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number)
      }
      for (const [at, verdict] of ALONE.entries())
        alone[verdict][index] = Math.round(100 * likelihood(sums[at] as number))
    }
  }
  return alone
}

import { foldWords } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { kindSaid, Said } from './label-said.ts'
import type { FirstVerdict } from './label-second.ts'
import type { LabelShape } from './label-shapes.ts'

/** So much says who speaks, in UTF-16 units; less is a list of those who take part. */
const LEAST_SAID = 60
/** A title and the words of a name. */
const MOST_WORDS = 4

/** `Senator Crail: Mr. President, I must object …` once, where others have labels: a title, a name, and sentences. */
export function honouredLabels(
  { groups, units }: LabelEvidence,
  { accepted }: FirstVerdict,
  lexicon: Lexicon
): string[] {
  if (accepted.length === 0) return []
  const isHonoured = ({ name, units: [index = 0], shapes }: LabelGroup): boolean => {
    const unit = units[index] as Unit
    const shape = shapes[0] as LabelShape
    const words = name.split(' ')
    return (
      shape.separator === Separator.colon &&
      words.length > 1 &&
      words.length <= MOST_WORDS &&
      words.every((word) => isUpper(word.charCodeAt(0))) &&
      labelWords(lexicon, foldWords(words[0] as string))?.honorific === true &&
      unit.text.length - shape.body >= LEAST_SAID &&
      kindSaid(unit, shape) >= Said.sentence
    )
  }
  return groups.filter((group) => group.units.length === 1 && isHonoured(group)).map(({ key }) => key)
}

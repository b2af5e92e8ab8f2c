import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { nameBeforeRole } from './label-roles.ts'
import { kindSaid, Said } from './label-said.ts'
import type { LabelShape } from './label-shapes.ts'

/** So many persons, and how much each says, in UTF-16 units: a list of those who take part says less. */
const FEWEST = 3
const LEAST_SAID = 60

/**
 * `Ann Lowe, Depot Supervisor: I was the only girl in the building …`, then `Bo Kern, Fitter: My nan did it before me …`: the
 * same was asked of several persons, and each label is whole and stands once.
 */
export function roledLabels({ groups, units }: LabelEvidence): string[] {
  const isPerson = ({ name, units: [index = 0], shapes }: LabelGroup): boolean => {
    const unit = units[index] as Unit
    const shape = shapes[0] as LabelShape
    return (
      nameBeforeRole(name)?.isWhole === true &&
      (shape.separator === Separator.colon || shape.separator === Separator.dash) &&
      unit.items.length === 0 &&
      unit.text.length - shape.body > LEAST_SAID &&
      kindSaid(unit, shape) >= Said.sentence
    )
  }
  const persons = groups.filter(isPerson)
  return persons.length >= FEWEST ? persons.map(({ key }) => key) : []
}

import type { Unit } from '../types.ts'
import type { LabelShape } from './label-shapes.ts'

/** Units and the label at the head of each. */
export interface Headed {
  units: Unit[]
  heads: (LabelShape | undefined)[]
}

/** The units in the pieces that they are cut into: the label stays with the first of them. */
export const inPieces = (pieces: readonly (readonly Unit[])[], heads: Headed['heads']): Headed => ({
  units: pieces.flat(),
  heads: pieces.flatMap((parts, index) => parts.map((_, at) => (at === 0 ? heads[index] : undefined)))
})

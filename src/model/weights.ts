import type { Models } from './models.ts'
import table from './weights.json' with { type: 'json' }
import { modelsOf, type WeightTable } from './weights-table.ts'

/** The weights that the package ships. The build puts what `packModels` makes of them in the place of this file. */
export const models: Models = modelsOf(table as WeightTable)

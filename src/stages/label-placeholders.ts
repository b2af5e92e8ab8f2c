import { groupBy } from '../group.ts'
import { indicesWhere } from '../indices.ts'
import { Separator } from './label-found.ts'
import type { LabelShape } from './label-shapes.ts'

/** So many such lines, and nearly all of ten, stand above a name. */
const LEAST = 4
const OF_TEN = 9

/**
 * `speaker` above `Ann Lowe` above her words, at every turn: what a page shows where her picture was. The name is the label,
 * and a line between it and the words says what her office is: `Treasurer`.
 * Changes the shapes.
 */
export function withoutPlaceholders(shapes: (LabelShape | undefined)[]): void {
  const isLine = (index: number): boolean => shapes[index]?.separator === Separator.line
  const lines = indicesWhere(shapes.length, isLine)
  for (const [key, places] of groupBy(lines, (index) => (shapes[index] as LabelShape).key)) {
    if (places.length < LEAST) continue
    const above = places.filter((index) => isLine(index + 1) && shapes[index + 2]?.key !== key)
    const names = new Set(above.map((index) => shapes[index + 1]?.key))
    // One name may be a question that nobody answers, and names that do not come back are none.
    const areNames = names.size > 1 && names.size * 3 <= above.length * 2
    // Where one button stands below the other, hardly any have more than a word below them.
    const below = above.filter((index) => isLine(index + 2) && !isLine(index + 3))
    const offices = new Set(areOffices(shapes, below) ? below : [])
    const isOffice = (index: number): boolean => offices.has(index)
    const said = above.filter((index) => !isLine(index + 2) || isOffice(index))
    if (!areNames || above.length * 10 < places.length * OF_TEN || said.length * 2 < above.length) continue
    for (const index of places) {
      const name = shapes[index + 1]
      shapes[index] = undefined
      if (isOffice(index)) shapes[index + 2] = undefined
      if (name?.separator === Separator.line) shapes[index + 1] = { ...name, written: name.name }
    }
  }
}

/** Whether each name, wherever it comes, has the same line below it, and another has another: buttons are the same for all. */
function areOffices(shapes: readonly (LabelShape | undefined)[], places: readonly number[]): boolean {
  const names = new Set(places.map((index) => shapes[index + 1]?.key))
  const offices = new Set(places.map((index) => shapes[index + 2]?.key))
  const both = new Set(places.map((index) => `${shapes[index + 1]?.key}\n${shapes[index + 2]?.key}`))
  return offices.size > 1 && both.size === names.size
}

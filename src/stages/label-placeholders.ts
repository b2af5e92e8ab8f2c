import { groupBy } from '../group.ts'
import { indicesWhere } from '../indices.ts'
import { Separator } from './label-found.ts'
import type { LabelShape } from './label-shapes.ts'

/** So many such lines, and nearly all of ten, stand above a name. */
const LEAST = 4
const OF_TEN = 9

/**
 * `speaker` above `Ann Lowe` above her words, at every turn: what a page shows where her picture was. The name is the label.
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
    const said = above.filter((index) => !isLine(index + 2))
    if (!areNames || above.length * 10 < places.length * OF_TEN || said.length * 2 < above.length) continue
    for (const index of places) {
      const name = shapes[index + 1]
      shapes[index] = undefined
      if (name?.separator === Separator.line) shapes[index + 1] = { ...name, written: name.name }
    }
  }
}

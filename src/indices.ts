/** The indices below a number for which something holds, ascending. */
export function indicesWhere(count: number, holds: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let index = 0; index < count; index++) if (holds(index)) found.push(index)
  return found
}

/** The indices below a number for which something holds, ascending. */
export function indicesWhere(count: number, holds: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let index = 0; index < count; index++) if (holds(index)) found.push(index)
  return found
}

/** The same in runs: indices that follow one another stand together. */
export function runsWhere(count: number, holds: (index: number) => boolean): number[][] {
  const runs: number[][] = []
  for (const index of indicesWhere(count, holds)) {
    const run = runs.at(-1)
    if (run?.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

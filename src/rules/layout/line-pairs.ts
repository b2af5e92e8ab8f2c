import type { Layout, Proposal } from './layout.ts'

/** The first line of every block of lines asks, the lines below answer. */
export const linePairs: Layout = {
  id: 'line-pairs',
  why: 'The first line of every block of lines asks, the lines below answer.',
  propose(view) {
    const proposal: Proposal = new Uint8Array(view.units.length)
    let pairs = 0
    for (const [index, unit] of view.units.entries()) {
      const next = view.units[index + 1]
      const opens = (unit.gap > 0 || index === 0) && next !== undefined && next.gap === 0 && next.row > unit.endRow
      if (opens) proposal[index] = 1
      else if (index > 0 && proposal[index - 1] === 1) {
        proposal[index] = 2
        pairs++
      }
    }
    return pairs >= 2 ? proposal : undefined
  },
  example: 'When did you start?\nIn 1990, with a pencil.\n\nThe teacher\nNobody did.\n'
}

import type { Layout, Proposal } from './layout.ts'
import { fitParity } from './parity.ts'

/** Every turn opens with a dash, questions and answers alike; they alternate. */
export const dashTurns: Layout = {
  id: 'dash-turns',
  why: 'Every turn opens with a dash, questions and answers alike; they alternate.',
  propose(view) {
    const proposal: Proposal = new Uint8Array(view.units.length)
    let turns = 0
    let above: string | undefined
    for (const [index, marks] of view.marks.entries()) {
      if (marks.marker !== 1) continue
      // A turn that stands twice is one: `— Why here?` above `— Why here?— I like it.`
      const text = view.units[index]?.text
      if (text !== above) turns++
      above = text
      proposal[index] = turns % 2 === 1 ? 1 : 2
    }
    return turns >= 4 ? fitParity(view, proposal) : undefined
  },
  example: '— When did you start?\n\n— In 1990, with a pencil.\n\n— Who taught you?\n\n— Nobody did.\n'
}

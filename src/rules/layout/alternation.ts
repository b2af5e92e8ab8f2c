import type { Layout, Proposal } from './layout.ts'
import { fitParity } from './parity.ts'

/** Paragraphs alternate between two voices; nothing else tells them apart. */
export const alternation: Layout = {
  id: 'alternation',
  why: 'Paragraphs alternate between two voices; nothing else tells them apart.',
  propose(view) {
    const proposal: Proposal = new Uint8Array(view.units.length)
    let turns = 0
    for (const [index, unit] of view.units.entries()) {
      if (view.marks[index]?.length === 0 || (unit.gap === 0 && unit.soft === 'soft')) continue
      proposal[index] = turns++ % 2 === 0 ? 1 : 2
    }
    return turns >= 4 ? fitParity(view, proposal) : undefined
  },
  example: 'When did you start?\n\nIn 1990, with a pencil.\n\nSo early.\n\nI was five, and it rained.\n'
}

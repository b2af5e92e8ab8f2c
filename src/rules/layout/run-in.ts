import { End } from '../../stages/5-marks.ts'
import type { Layout, Proposal } from './layout.ts'

/** Question and answer share a paragraph: what asks stands first. */
export const runIn: Layout = {
  id: 'run-in',
  why: 'Question and answer share a paragraph: what asks stands first.',
  propose(view) {
    const proposal: Proposal = new Uint8Array(view.units.length)
    let found = 0
    for (const [index, marks] of view.marks.entries()) {
      if (!marks.asksFirst || marks.sentences < 2 || marks.end === End.question) continue
      proposal[index] = 1
      found++
    }
    return found >= 2 ? proposal : undefined
  },
  example:
    'When did you start? In 1990, with a pencil.\n\nWho taught you? Nobody did.\n\nWhat do you draw today? Bridges, because they stand still.\n'
}

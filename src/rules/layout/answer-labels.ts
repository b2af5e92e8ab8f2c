import type { Layout, Proposal } from './layout.ts'

/** Only the answers have a label; what stands between them asks. */
export const answerLabels: Layout = {
  id: 'answer-labels',
  why: 'Only the answers have a label; what stands between them asks.',
  propose(view) {
    if (view.labelled.includes(1) || !view.labelled.includes(2)) return undefined
    const proposal: Proposal = new Uint8Array(view.units.length)
    for (let index = 1; index < proposal.length; index++) {
      if (view.labelled[index] !== 2) continue
      proposal[index] = 2
      // The unit right before an answer asks; of longer runs the scores of the words tell how far up it reaches.
      if (view.labelled[index - 1] !== 2 && proposal[index - 1] === 0) proposal[index - 1] = 1
    }
    return proposal
  },
  example: 'When did you start?\n\nBo Kern: In 1990, with a pencil.\n\nWho taught you?\n\nBo Kern: Nobody did.\n'
}

import type { LayoutView, Proposal } from './layout.ts'

/**
 * Turns an alternation round where that makes its questions ask more: a page may start with an answer.
 */
export function fitParity(view: LayoutView, proposal: Proposal): Proposal {
  let even = 0
  let odd = 0
  for (let index = 0; index < proposal.length; index++) {
    if (proposal[index] === 1) even += view.asks[index] as number
    else if (proposal[index] === 2) odd += view.asks[index] as number
  }
  return odd > even ? proposal.map((opens) => (opens === 0 ? 0 : 3 - opens)) : proposal
}

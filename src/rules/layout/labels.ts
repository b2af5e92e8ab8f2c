import type { Layout } from './layout.ts'

/** Labels open the turns of both sides. */
export const labels: Layout = {
  id: 'labels',
  why: 'Labels open the turns of both sides.',
  propose(view) {
    let both = 0
    for (let index = 0; index < view.labelled.length; index++) both |= view.labelled[index] as number
    return both === 3 ? view.labelled : undefined
  },
  example:
    'Ann Lowe: When did you start?\n\nBo Kern: In 1990, with a pencil.\n\nAnn Lowe: Who taught you?\n\nBo Kern: Nobody did.\n'
}

import { type Layout, markedQuestions } from './layout.ts'

/** Only the questions have a label; what follows each answers. */
export const questionLabels: Layout = {
  id: 'question-labels',
  why: 'Only the questions have a label; what follows each answers.',
  propose(view) {
    if (view.labelled.includes(2) || !view.labelled.includes(1)) return undefined
    return markedQuestions(view, (index) => view.labelled[index] === 1, 1)
  },
  example: 'Ann Lowe: When did you start?\n\nIn 1990, with a pencil.\n\nAnn Lowe: Who taught you?\n\nNobody did.\n'
}

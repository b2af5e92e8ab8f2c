import { type Layout, markedQuestions } from './layout.ts'

/** Questions open with a dash; what has none answers. */
export const dashQuestions: Layout = {
  id: 'dash-questions',
  why: 'Questions open with a dash; what has none answers.',
  propose: (view) => markedQuestions(view, (index) => view.marks[index]?.marker === 1),
  example: '– When did you start?\n\nIn 1990, with a pencil.\n\n– Who taught you?\n\nNobody did.\n'
}

import { type Layout, markedQuestions } from './layout.ts'

/** Questions are numbered; the text after each answers. */
export const numbered: Layout = {
  id: 'numbered-questions',
  why: 'Questions are numbered; the text after each answers.',
  propose: (view) =>
    markedQuestions(view, (index) => (view.marks[index]?.number ?? -1) >= 0 && (view.marks[index]?.number ?? 0) < 200),
  example: '1. When did you start?\nIn 1990, with a pencil.\n\n2. Who taught you?\nNobody did.\n'
}

import type { Marks } from '../../stages/5-marks.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Questions are numbered; the text after each answers. */
export const numberedQuestions: Layout = {
  id: 'numbered-questions',
  why: 'Questions are numbered; the text after each answers.',
  propose: (view) =>
    markedQuestions(
      view,
      (index) => (view.marks[index] as Marks).number >= 0 && (view.marks[index] as Marks).number < 200
    ),
  example: '1. When did you start?\n\nIn 1990, with a pencil.\n\n2. Who taught you?\n\nNobody did.\n'
}

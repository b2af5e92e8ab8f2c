import type { Marks } from '../../stages/5-marks.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Questions are set in capitals; the rest answers. */
export const capitalQuestions: Layout = {
  id: 'capital-questions',
  why: 'Questions are set in capitals; the rest answers.',
  propose: (view) =>
    markedQuestions(view, (index) => view.marks[index]?.caps === true && (view.marks[index] as Marks).length >= 8),
  example: 'WHEN DID YOU START?\n\nIn 1990, with a pencil.\n\nWHO TAUGHT YOU?\n\nNobody did.\n'
}

import { Cover } from '../../stages/5-marks.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Questions are set in italics; what follows in plain type answers. */
export const italicQuestions: Layout = {
  id: 'italic-questions',
  why: 'Questions are set in italics; what follows in plain type answers.',
  propose: (view) =>
    markedQuestions(view, (index) => view.units[index]?.heading === 0 && view.marks[index]?.italic === Cover.whole),
  example: '*When did you start?*\n\nIn 1990, with a pencil.\n\n*Who taught you?*\n\nNobody did.\n'
}

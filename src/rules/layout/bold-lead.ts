import type { Marks } from '../../stages/5-marks.ts'
import { Cover } from '../../stages/5-marks.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Each question is the bold opening of a paragraph, and its answer goes on in the same paragraph. */
export const boldLead: Layout = {
  id: 'bold-lead',
  why: 'Each question is the bold opening of a paragraph, and its answer goes on in the same paragraph.',
  propose: (view) =>
    markedQuestions(
      view,
      (index) =>
        view.units[index]?.heading === 0 &&
        view.marks[index]?.bold === Cover.lead &&
        (view.marks[index] as Marks).questions > 0
    ),
  example: '**When did you start?** In 1990, with a pencil.\n\n**Who taught you?** Nobody did.\n'
}

import type { Unit } from '../../types.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Questions are block quotations; the text below answers. */
export const blockquoteQuestions: Layout = {
  id: 'blockquote-questions',
  why: 'Questions are block quotations; the text below answers.',
  propose: (view) => markedQuestions(view, (index) => (view.units[index] as Unit).quotes > 0),
  example: '> When did you start?\n\nIn 1990, with a pencil.\n\n> Who taught you?\n\nNobody did.\n'
}

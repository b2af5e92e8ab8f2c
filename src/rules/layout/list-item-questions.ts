import type { Unit } from '../../types.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Questions are items of a list; the text between the items answers. */
export const listItemQuestions: Layout = {
  id: 'list-item-questions',
  why: 'Questions are items of a list; the text between the items answers.',
  propose: (view) =>
    markedQuestions(view, (index) => view.marks[index]?.marker === 2 || (view.units[index] as Unit).items.length > 0),
  example: '* When did you start?\n\nIn 1990, with a pencil.\n\n* Who taught you?\n\nNobody did.\n'
}

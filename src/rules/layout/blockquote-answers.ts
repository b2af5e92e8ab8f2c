import { type Layout, markedQuestions } from './layout.ts'

/** Answers are block quotations; the text outside asks. */
export const blockquoteAnswers: Layout = {
  id: 'blockquote-answers',
  why: 'Answers are block quotations; the text outside asks.',
  propose(view) {
    if (!view.units.some((unit) => unit.quotes > 0)) return undefined
    return markedQuestions(view, (index) => view.units[index]?.quotes === 0 && (view.units[index + 1]?.quotes ?? 0) > 0)
  },
  example: 'When did you start?\n\n> In 1990, with a pencil.\n\nWho taught you?\n\n> Nobody did.\n'
}

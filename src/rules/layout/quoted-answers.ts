import { type Layout, markedQuestions } from './layout.ts'

/** Answers stand in quotation marks; what stands outside asks. */
export const quotedAnswers: Layout = {
  id: 'quoted-answers',
  why: 'Answers stand in quotation marks; what stands outside asks.',
  propose(view) {
    if (view.marks.filter((marks) => marks.quoted > 0).length < 2) return undefined
    return markedQuestions(view, (index) => view.marks[index]?.quoted === 0 && (view.marks[index + 1]?.quoted ?? 0) > 0)
  },
  example: 'When did you start?\n\n“In 1990, with a pencil.”\n\nWho taught you?\n\n“Nobody did.”\n'
}

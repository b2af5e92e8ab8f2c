import { RATHER_ASKS } from '../../model/verdict.ts'
import { type Layout, markedQuestions } from './layout.ts'

/** Nothing marks the questions but their words: what asks is a question, what follows answers. */
export const bareQuestions: Layout = {
  id: 'bare-questions',
  why: 'Nothing marks the questions but their words: what asks is a question, what follows answers.',
  propose: (view) => markedQuestions(view, (index) => (view.asks[index] as number) >= RATHER_ASKS),
  example: 'When did you start?\n\nIn 1990, with a pencil.\n\nWho taught you?\n\nNobody did.\n'
}

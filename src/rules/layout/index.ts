import { alternation } from './alternation.ts'
import { answerLabels } from './answer-labels.ts'
import { bareQuestions } from './bare-questions.ts'
import { blockquoteAnswers } from './blockquote-answers.ts'
import { blockquoteQuestions } from './blockquote-questions.ts'
import { boldLead } from './bold-lead.ts'
import { boldQuestions } from './bold-questions.ts'
import { capitalQuestions } from './capital-questions.ts'
import { dashQuestions } from './dash-questions.ts'
import { dashTurns } from './dash-turns.ts'
import { headingQuestions } from './heading-questions.ts'
import { italicQuestions } from './italic-questions.ts'
import { labels } from './labels.ts'
import type { Layout } from './layout.ts'
import { linePairs } from './line-pairs.ts'
import { listItemQuestions } from './list-item-questions.ts'
import { numberedQuestions } from './numbered-questions.ts'
import { questionLabels } from './question-labels.ts'
import { quotedAnswers } from './quoted-answers.ts'
import { runIn } from './run-in.ts'

/** Every layout, in the order in which ties are broken: the more a layout marks, the earlier it stands. */
export const layouts: readonly Layout[] = [
  labels,
  questionLabels,
  answerLabels,
  boldQuestions,
  headingQuestions,
  italicQuestions,
  boldLead,
  numberedQuestions,
  blockquoteQuestions,
  blockquoteAnswers,
  quotedAnswers,
  dashQuestions,
  dashTurns,
  listItemQuestions,
  capitalQuestions,
  linePairs,
  bareQuestions,
  runIn,
  alternation
]

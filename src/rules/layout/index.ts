import { alternation } from './alternation.ts'
import { answerLabels } from './answer-labels.ts'
import { asking } from './asking.ts'
import { bold } from './bold.ts'
import { boldLead } from './bold-lead.ts'
import { caps } from './caps.ts'
import { dash } from './dash.ts'
import { dashBoth } from './dash-both.ts'
import { firstOfBlock } from './first-of-block.ts'
import { heading } from './heading.ts'
import { italic } from './italic.ts'
import { labels } from './labels.ts'
import type { Layout } from './layout.ts'
import { listItem } from './list-item.ts'
import { numbered } from './numbered.ts'
import { questionLabels } from './question-labels.ts'
import { quoteAnswers } from './quote-answers.ts'
import { quoteQuestions } from './quote-questions.ts'
import { quotedAnswers } from './quoted-answers.ts'
import { runIn } from './run-in.ts'

/** Every layout, in the order in which ties are broken: the more a layout marks, the earlier it stands. */
export const layouts: readonly Layout[] = [
  labels,
  questionLabels,
  answerLabels,
  bold,
  heading,
  italic,
  boldLead,
  numbered,
  quoteQuestions,
  quoteAnswers,
  quotedAnswers,
  dash,
  dashBoth,
  listItem,
  caps,
  firstOfBlock,
  asking,
  runIn,
  alternation
]

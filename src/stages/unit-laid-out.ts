import { bucket } from '../model/features.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import type { Overview, QuestionEdges } from './overview.ts'
import { styleKind } from './unit-style.ts'
import type { Put } from './unit-templates.ts'

/** Adds the features of a unit that hang on what the likeliest layouts make of it. */
export function putLaidOut(
  view: ChainView,
  { form, furniture }: Overview,
  regime: number,
  { firstQuestion, lastQuestion }: QuestionEdges,
  index: number,
  put: Put
): void {
  const unit = view.units[index] as Unit
  const own = view.marks[index] as Marks
  const place = index < firstQuestion ? 0 : index > lastQuestion ? 2 : 1
  put('furniture-form', form * 6 + (furniture[index] as number) * 3 + place)
  put('link-form', (form * 3 + place) * 4 + own.link)
  const state = view.states[index] as number
  const sure = view.layoutShare > 0.9 ? 2 : view.layoutShare > 0.6 ? 1 : 0
  put('state', state * 3 + sure)
  put('state-layout', view.layout * 3 + state)
  put('opens-layout', view.layout * 3 + (view.opens[index] as number))
  if (index < firstQuestion) put('before-questions', Math.min(3, firstQuestion - index - 1))
  if (index > lastQuestion) put('after-questions', bucket(index - lastQuestion))
  if (lastQuestion < 0) put('no-questions')
  put('style-state', styleKind(unit, own) * 4 + state)
  const { questions, answers } = view.votes
  const vote = Math.floor((questions[index] as number) / 10)
  put('vote', vote)
  put('vote-answer', Math.floor((answers[index] as number) / 10))
  put('vote-regime', regime * 11 + vote)
  put('two-states', state * 3 + (view.second[index] as number))
}

import { bucket } from '../model/features.ts'
import type { Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { lengthStep } from './local-features.ts'
import { type Labelling, Regime } from './overview.ts'
import type { Put } from './unit-templates.ts'

/** Adds the features of a unit that hang on where labels stand, and whose. */
export function putLabelled(
  view: Pick<ChainView, 'marks' | 'asks' | 'labelled'>,
  labelling: Labelling,
  index: number,
  put: Put
): void {
  const { regime, firstLabel, lastLabel } = labelling
  put('asks-regime', regime * 11 + Math.floor((view.asks[index] as number) / 10))
  const label = view.labelled[index] as number
  put('label', regime * 4 + label)
  if (label === 0 && isBelowLabel(view, index)) put('below-label', view.labelled[index - 1])
  if (regime === Regime.none) return
  const carry = labelling.carried[index] as number
  const distance = labelling.since[index] as number
  const since = Math.min(4, distance)
  put('carry', regime * 12 + carry * 3 + Math.min(2, since))
  if (since > 2) put('carry-far', regime * 12 + carry * 3 + Math.min(2, bucket(distance) - 3))
  put('next-label', regime * 4 + (labelling.nextLabel[index] as number))
  if (index < firstLabel) put('before-labels', Math.min(4, firstLabel - index - 1))
  if (index < lastLabel) return
  const own = view.marks[index] as Marks
  const after = Math.min(4, index - lastLabel)
  put('after-labels', after)
  put('after-labels-asks', after * 3 + Math.min(2, own.words.firstPersons))
  put('after-labels-length', after * 12 + lengthStep(own.length))
}

/** The first words below a label that stands alone on its line. */
export function isBelowLabel({ labelled, marks }: Pick<ChainView, 'labelled' | 'marks'>, index: number): boolean {
  return (labelled[index - 1] ?? 0) > 0 && marks[index - 1]?.length === 0
}

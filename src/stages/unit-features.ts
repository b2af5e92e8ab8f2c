import { type ChainWeights, STEP } from '../model/chain.ts'
import { type Emitter, emitterOf } from '../model/emissions.ts'
import type { Gatherer } from '../model/features.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { putLocal } from './local-features.ts'
import {
  type Labelling,
  labellingOf,
  type Overview,
  overview,
  questionEdges,
  Regime,
  regimeOf,
  type Seen
} from './overview.ts'
import { twinsOf } from './twins.ts'
import { isBelowLabel, putLabelled } from './unit-labelled.ts'
import { putLaidOut } from './unit-laid-out.ts'
import { putOwn } from './unit-own.ts'
import { type Put, type UnitName, unitFeatures } from './unit-templates.ts'

/** The features of every unit: numbers of `unitFeatures`. */
export function chainFeatures(view: ChainView): number[][] {
  const document = overview(view)
  const labelling = labellingOf(view.labelled)
  const edges = questionEdges(view.opens)
  const gatherer = unitFeatures.gatherer()
  return view.units.map((_, index) => {
    gatherer.count = 0
    putLocal(view.units[index] as Unit, view.marks[index] as Marks, gatherer.put)
    putOwn(view, document, index, gatherer.put)
    putLabelled(view, labelling, index, gatherer.put)
    putLaidOut(view, document, labelling.regime, edges, index, gatherer.put)
    return Array.from(gatherer.numbers.subarray(0, gatherer.count))
  })
}

/**
 * What those features say of each unit that hang neither on labels nor on a layout. These are most of them, and the
 * same in every reading of a document that has the same units.
 */
export interface OwnSums {
  emitter: Emitter
  gatherer: Gatherer<UnitName>
  document: Overview
  /** What each unit looks like by itself. */
  local: Float64Array
  /** The same and what stands around it. */
  sums: Float64Array
}

/** The same with what labels say: the same in every reading that has the same roles, too. */
export interface LabelledSums extends OwnSums {
  labelling: Labelling
}

/** @param before another reading of the document: what each unit looks like by itself is taken over where that is the same */
export function ownSums(seen: Seen, weights: ChainWeights, before?: Seen & { own: OwnSums }): OwnSums {
  const { units, marks } = seen
  const emitter = before?.own.emitter ?? emitterOf(weights)
  const gatherer = before?.own.gatherer ?? unitFeatures.gatherer()
  const document = overview(seen)
  const local = emitter.sums(units.length)
  const twins = before && twinsOf(before.units, units)
  for (let index = 0; index < units.length; index++) {
    const twin = twins?.[index] ?? -1
    if (before && twin >= 0 && before.marks[twin] === marks[index]) emitter.copy(before.own.local, twin, local, index)
    else {
      gatherer.count = 0
      putLocal(units[index] as Unit, marks[index] as Marks, gatherer.put)
      emitter.add(gatherer.numbers, gatherer.count, local, index)
    }
  }
  const own = { emitter, gatherer, document, local, sums: local.slice() }
  addAll(own, own.sums, units.length, (index, put) => putOwn(seen, document, index, put))
  return own
}

export function labelledSums({ marks, asks }: Seen, labelled: Uint8Array, own: OwnSums): LabelledSums {
  const labelling = labellingOf(labelled)
  const seen = { marks, asks, labelled }
  const sums = own.sums.slice()
  addAll(own, sums, marks.length, (index, put) => putLabelled(seen, labelling, index, put))
  return { ...own, sums, labelling }
}

/** What the features of every unit say for each state: units times states. */
export function chainScores(view: ChainView, labelled: LabelledSums): Float64Array {
  const { emitter, document, labelling } = labelled
  const all = labelled.sums.slice()
  const edges = questionEdges(view.opens)
  addAll(labelled, all, view.units.length, (index, put) =>
    putLaidOut(view, document, labelling.regime, edges, index, put)
  )
  return emitter.scores(all)
}

/** Adds up what some features of each unit say. */
function addAll(
  { emitter, gatherer }: Pick<OwnSums, 'emitter' | 'gatherer'>,
  sums: Float64Array,
  units: number,
  gather: (index: number, put: Put) => void
): void {
  for (let index = 0; index < units; index++) {
    gatherer.count = 0
    gather(index, gatherer.put)
    emitter.add(gatherer.numbers, gatherer.count, sums, index)
  }
}

/** Which transition weights lead into each unit: see `STEP`. */
export function stepsOf(view: ChainView): Uint8Array {
  const regime = regimeOf(view.labelled)
  return view.labelled.map((label, index) => {
    if (label > 0) return STEP.label
    const gap = (view.units[index] as Unit).gap > 0
    if (regime === Regime.none) return gap ? STEP.bareGap : STEP.bare
    if (view.changesMarked || isBelowLabel(view, index)) return STEP.goesOn
    if (regime !== Regime.both) return STEP.partly
    return gap ? STEP.unlabelledGap : STEP.unlabelled
  })
}

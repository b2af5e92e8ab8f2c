import { en } from '../../src/languages/en.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { TAG } from '../../src/model/chain.ts'
import { candidatesOf } from '../../src/stages/people/candidates.ts'
import {
  evidenceOf,
  featuresFor,
  nobodyFeatures,
  peopleFeatures,
  type Wanted
} from '../../src/stages/people/features.ts'
import type { Unit } from '../../src/types.ts'
import { namesOf, unitWith } from './features.ts'

/** A line and what it was told to be. */
export type Line = readonly [keyof typeof TAG, string, Partial<Unit>?]

const lexicon = lexiconOf([en])

function scannedIn(lines: readonly Line[]) {
  const units = lines.map(([, text, unit], at) => unitWith({ text, row: at, endRow: at, ...unit }))
  return candidatesOf({ units, tags: Uint8Array.from(lines, ([tag]) => TAG[tag]), heads: [], lexicon })
}

/** What a document says of a name, for one who answers; first what it says whoever it is. */
export function saidOf(name: string, lines: readonly Line[]): string[] {
  const scanned = scannedIn(lines)
  const index = scanned.candidates.findIndex(({ text }) => text === name)
  if (index < 0) return ['nobody']
  const names = namesOf(peopleFeatures, featuresFor('interviewee', evidenceOf(scanned, lexicon)(index)))
  return names.map((each) => each.replace(/^interviewee-/, '')).filter((each) => each !== 'words=0')
}

/** What says that no name of a document is the one. */
export const nobodyIn = (wanted: Wanted, lines: readonly Line[], isLabelled = false): string =>
  namesOf(peopleFeatures, nobodyFeatures(wanted, scannedIn(lines), isLabelled)).join(' ')

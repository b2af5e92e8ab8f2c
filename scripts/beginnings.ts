/** The beginnings of labelled documents: what a feed, a search result or a hurried copy keeps of a page. */
import type { LabelledDocument } from './corpus.ts'
import { linesOf } from './gold.ts'

/** How much is kept, in UTF-16 units: a few turns, a screen, a page. */
const LENGTHS = [700, 1400, 2800]
/** A document that is cut off is no longer than this many times what is kept. */
const LEAST_CUT = 1.5
/** How much a beginning counts in training beside its document: as much again made whole documents 0.4 worse. */
const WEIGHT = 0.5

/** Formats whose beginning is a document too; a table or a tree that breaks off is not. */
const CUTTABLE: ReadonlySet<string> = new Set(['txt', 'md'])

/** A document's beginnings, with their labels. Without them training knows few documents that end within the talk. */
export function beginningsOf(document: LabelledDocument): LabelledDocument[] {
  if (!CUTTABLE.has(document.extension) || document.only) return []
  const lengths = LENGTHS.filter((length) => document.text.length >= LEAST_CUT * length)
  return lengths.flatMap((length) => beginningOf(document, length) ?? [])
}

/** Cut wherever it happens to end. @returns undefined if nobody asks and answers in what is left of a talk */
function beginningOf(document: LabelledDocument, length: number): LabelledDocument | undefined {
  const { name, text, gold, weight = 1 } = document
  const kept = text.slice(0, length)
  const beginning = { ...document, name: `${name} to ${length}`, text: kept, weight: WEIGHT * weight }
  if (gold.none) return beginning
  const last = linesOf(kept.trimEnd()).length
  const labels = new Map([...gold.labels].filter(([line]) => line <= last))
  const roles = new Set([...labels.values()].map(({ role }) => role))
  if (!roles.has('Q') || !roles.has('A')) return undefined
  const heard = new Set([...labels.values()].map(({ speaker }) => speaker))
  const speakers = new Map([...gold.speakers].filter(([code]) => heard.has(code)))
  return { ...beginning, gold: { ...gold, labels, speakers, empty: gold.empty.filter((line) => line <= last) } }
}

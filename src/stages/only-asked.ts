import { indicesWhere } from '../indices.ts'
import { isSpeech } from '../model/chain.ts'
import { RATHER_ASKS } from '../model/verdict.ts'
import type { Analysis } from './analyse.ts'

/** A talk of fewer lines may have lost its answers. */
const FEWEST = 5
/** So large a share of all that is said asks. */
const SHARE = 0.8

/**
 * `1. What made you draw it?` `2. Who were you thinking of?` …: questions for whoever wants to put or answer them. Where
 * next to nothing but questions is said, and nobody has a label, nobody talks.
 */
export function isOnlyAsked({
  tags,
  labelled,
  marks,
  asks
}: Pick<Analysis, 'tags' | 'labelled' | 'marks' | 'asks'>): boolean {
  if (labelled.some((role) => role !== 0)) return false
  const said = indicesWhere(tags.length, (index) => isSpeech(tags[index]) && marks[index]?.length !== 0)
  const asking = said.filter((index) => (asks[index] as number) >= RATHER_ASKS)
  return said.length >= FEWEST && asking.length >= said.length * SHARE
}

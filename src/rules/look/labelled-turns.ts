import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'

/** So many labelled turns of each side show that whoever talks has a label. */
export const LABELLED_TURNS = 3

export const bothSidesHaveLabels = (analysis: Pick<Analysis, 'tags' | 'labelled'>): boolean =>
  labelledTurns(analysis).eachSide >= LABELLED_TURNS

/** The units that open a turn with a label, and how many of them each side has at least. */
export function labelledTurns({ tags, labelled }: Pick<Analysis, 'tags' | 'labelled'>): {
  turns: number[]
  eachSide: number
} {
  const turns = indicesWhere(tags.length, (index) => isSpeech(tags[index]) && labelled[index] !== 0)
  const asked = turns.filter((index) => tags[index] === TAG.question).length
  return { turns, eachSide: Math.min(asked, turns.length - asked) }
}

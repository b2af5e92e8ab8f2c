import { labels } from '../rules/layout/labels.ts'
import type { Hypothesis } from './6-layout.ts'
import type { TurnDraft } from './7-turns.ts'

/** So many of all turns at least have a label where labels tell the turns apart. */
const NEARLY_ALL = 0.9

/**
 * The layout that tells the turns apart: that of the likeliest hypothesis; but where nearly every turn of either side has
 * a label, the labels do, whatever else would, and so they do where several talk of whom nobody asks.
 * @returns its id; `none` without turns
 */
export function layoutName(hypotheses: readonly Hypothesis[], turns: readonly TurnDraft[]): string {
  if (turns.length === 0) return 'none'
  const stated = turns.filter((turn) => turn.stated)
  const isBoth = stated.some(({ side }) => side === 1) && stated.some(({ side }) => side === 2)
  if (isBoth && stated.length >= NEARLY_ALL * turns.length) return labels.id
  if (stated.length === turns.length && new Set(stated.map(({ person }) => person)).size > 1) return labels.id
  return hypotheses[0]?.layout.id ?? 'alternation'
}

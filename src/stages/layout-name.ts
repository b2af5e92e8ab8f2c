import { alternation } from '../rules/layout/alternation.ts'
import { bareQuestions } from '../rules/layout/bare-questions.ts'
import { layouts } from '../rules/layout/index.ts'
import { labels } from '../rules/layout/labels.ts'
import { type Hypothesis, spreadProposal } from './6-layout.ts'
import type { TurnDraft } from './7-turns.ts'
import type { Analysis } from './analyse.ts'

/** So many of all turns at least have a label where labels tell the turns apart. */
const NEARLY_ALL = 0.9

/**
 * The layout that tells the turns apart: that of the likeliest hypothesis; but where nearly every turn of either side has
 * a label, or several talk of whom nobody asks, the labels do; where paragraphs had to be cut, what cut them; and where
 * only words and their order told them apart, a layout that finds the same turns by a mark: the more a layout marks, the
 * earlier it stands in the index.
 * @returns its id; `none` without turns
 */
export function layoutName(
  { hypotheses, cutBy }: Pick<Analysis, 'hypotheses' | 'cutBy'>,
  turns: readonly TurnDraft[]
): string {
  if (turns.length === 0) return 'none'
  const stated = turns.filter((turn) => turn.stated)
  const isBoth = stated.some(({ side }) => side === 1) && stated.some(({ side }) => side === 2)
  if (isBoth && stated.length >= NEARLY_ALL * turns.length) return labels.id
  if (stated.length === turns.length && new Set(stated.map(({ person }) => person)).size > 1) return labels.id
  if (cutBy) return cutBy.layout.id
  const best = hypotheses[0]
  if (!best) return alternation.id
  const isUnmarked = best.layout === bareQuestions || best.layout === alternation
  if (!isUnmarked && finds(best, turns)) return best.layout.id
  const same = hypotheses.filter((own) => finds(own, turns)).map(({ layout }) => layout)
  const telling = layouts.find((layout) => same.includes(layout) && layout !== bareQuestions && layout !== alternation)
  if (telling) return telling.id
  return best.layout === alternation && same.includes(bareQuestions) ? bareQuestions.id : best.layout.id
}

/** Whether its questions and answers are those that the turns are made of. */
function finds({ proposal }: Hypothesis, turns: readonly TurnDraft[]): boolean {
  const states = spreadProposal(proposal)
  return turns.every(({ side, units }) => units.every((unit) => states[unit] === side))
}

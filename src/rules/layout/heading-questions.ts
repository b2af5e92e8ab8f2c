import { type Layout, type LayoutView, markedQuestions } from './layout.ts'

/** The depth of heading that asks most, 0 if none does. */
function questionDepth(view: LayoutView): number {
  const asking = new Uint32Array(7)
  for (const [index, unit] of view.units.entries())
    asking[unit.heading] = (asking[unit.heading] as number) + (view.asks[index] as number)
  let best = 0
  for (let depth = 1; depth < 7; depth++)
    if ((asking[depth] as number) > (best === 0 ? 0 : (asking[best] as number))) best = depth
  return best
}

/** Questions are headings; the text below answers. */
export const headingQuestions: Layout = {
  id: 'heading-questions',
  why: 'Questions are headings; the text below answers.',
  propose(view) {
    const depth = questionDepth(view)
    return depth === 0 ? undefined : markedQuestions(view, (index) => view.units[index]?.heading === depth)
  },
  example: '## When did you start?\n\nIn 1990, with a pencil.\n\n## Who taught you?\n\nNobody did.\n'
}

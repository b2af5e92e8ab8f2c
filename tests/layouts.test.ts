import { describe, expect, it } from 'vitest'
import { readers } from '../src/all.ts'
import { parseInterview } from '../src/index.ts'
import { models } from '../src/model/weights.ts'
import { readWith, sniff, sourceOf } from '../src/read/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import { layouts } from '../src/rules/layout/index.ts'
import type { LayoutView } from '../src/rules/layout/layout.ts'
import { labelledBy, layoutView, linesIn } from '../src/stages/analyse.ts'
import { analyse } from '../src/stages/readings.ts'
import { languagesOf } from './support/lines.ts'

function viewOf(text: string, name = 'example.md'): LayoutView {
  const source = sourceOf(text, name)
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error('no reader')
  const analysis = analyse(
    linesIn(readWith(claim.reader, source).root, text, lineStarts(text), languagesOf(text)),
    models
  )
  return layoutView(analysis, analysis.asks, labelledBy(analysis.cast, analysis.roles))
}

/** Labels and question-likeness as a reader would judge the examples, where weights must not matter. */
function judged(text: string, name?: string): LayoutView {
  const view = viewOf(text, name)
  return {
    ...view,
    asks: Uint8Array.from(view.units, ({ text }) => (text.endsWith('?') || text.endsWith('?**') ? 90 : 5)),
    labelled: Uint8Array.from(view.units, ({ text, marker }) =>
      text.startsWith('Ann Lowe:') && !marker ? 1 : text.startsWith('Bo Kern:') ? 2 : 0
    )
  }
}

const named = (id: string) => {
  const layout = layouts.find((entry) => entry.id === id)
  if (!layout) throw new Error(id)
  return layout
}

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
  it('proposes its example: questions first, then answers', () => {
    const proposal = layout.propose(judged(layout.example, layout.id === 'line-pairs' ? 'example.txt' : undefined))
    expect(proposal).toBeDefined()
    expect([...(proposal ?? [])].filter((opens) => opens === 1).length).toBeGreaterThanOrEqual(2)
    expect([...(proposal ?? [])].find((opens) => opens > 0)).toBe(1)
  })

  it('has nothing to propose for one plain sentence', () => {
    expect(layout.propose(judged('The kiln was lit on Monday.\n'))).toBeUndefined()
  })
})

describe('a layout', () => {
  it('has a name of its own and one sentence of explanation', () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length)
    for (const { why } of layouts) expect(why).toMatch(/^[A-Z][^\n]+\.$/)
  })

  it('turns an alternation round where that makes its questions ask', () => {
    const proposal = named('dash-turns').propose(
      judged('— In 1990, with a pencil.\n\n— Who taught you?\n\n— Nobody did.\n\n— And today?\n')
    )
    expect([...(proposal ?? [])]).toEqual([2, 1, 2, 1])
  })

  it('takes headings of the depth that asks, not those that name a topic', () => {
    const view = judged('# The kiln\n\n## When did you start?\n\nIn 1990.\n\n## Who taught you?\n\nNobody did.\n')
    const proposal = named('heading-questions').propose(view)
    expect(view.units.filter((_, at) => proposal?.[at] === 1).map(({ heading }) => heading)).toEqual([2, 2])
  })
})

describe('the built weights', () => {
  it.each([
    'bold-questions',
    'heading-questions',
    'labels',
    'numbered-questions',
    'bare-questions',
    'blockquote-questions'
  ])('read the example of %s', (id) => {
    const { exchanges } = parseInterview(named(id).example, { format: 'markdown' })
    expect(exchanges).toHaveLength(2)
  })
})

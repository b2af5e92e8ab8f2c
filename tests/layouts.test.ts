import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../scripts/files.ts'
import { readers } from '../src/all.ts'
import { parseInterview, toText } from '../src/index.ts'
import { models } from '../src/model/weights.ts'
import { readWith, sniff, sourceOf } from '../src/read/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import { layouts } from '../src/rules/layout/index.ts'
import type { LayoutView } from '../src/rules/layout/layout.ts'
import { layoutView, linesIn, openDocument } from '../src/stages/analyse.ts'
import { judgeAlone } from '../src/stages/judge-alone.ts'
import { languagesOf } from './support/lines.ts'

function viewOf(text: string, name = 'example.md'): LayoutView {
  const source = sourceOf(text, name)
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error('no reader')
  const lines = linesIn(readWith(claim.reader, source).root, text, lineStarts(text), languagesOf(text))
  const opened = openDocument(lines, models)
  return layoutView(opened, judgeAlone(opened, models).asks, new Uint8Array(opened.units.length))
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

/** Turns that ask, and that answer. */
const ONE_EACH = [1, 1]

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
  it('stands in a file of its name', () => {
    const files = filesUnder('src/rules/layout', '.ts').map((file) => basename(file, '.ts'))
    expect(files.filter((file) => !['index', 'layout', 'parity'].includes(file)).sort()).toEqual(
      layouts.map(({ id }) => id).sort()
    )
  })

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

/** `1` opens a question, `2` an answer, `0` goes on with what is open; nothing where there is no proposal. */
describe('of a document', () => {
  it.each<[string, string[], string]>([
    ['labels', ['Ann Lowe: Why?', 'Ann Lowe: And?'], ''],
    ['labels', ['Bo Kern: So.', 'Bo Kern: No.'], ''],
    ['labels', ['A boat.', 'Ann Lowe: Why?', 'It was.', 'Bo Kern: So.'], '0102'],
    ['question-labels', ['Ann Lowe: Why?', 'It was late.', 'It rained.'], '120'],
    ['question-labels', ['Ann Lowe: Why?', 'Bo Kern: So.'], ''],
    ['question-labels', ['It was late.', 'It rained.'], ''],
    [
      'answer-labels',
      ['Bo Kern: So.', 'A boat.', 'Who taught you?', 'Bo Kern: No.', 'Bo Kern: Yes.', 'The end.'],
      '001220'
    ],
    ['answer-labels', ['Ann Lowe: Why?', 'Bo Kern: So.'], ''],
    ['answer-labels', ['It was late.', 'It rained.'], ''],
    [
      'bold-questions',
      ['A boat.', '**Why?**', '**And how?**', 'So.', 'Thus.', '***', '**When?**', '***', 'Late.'],
      '011200102'
    ],
    ['bold-questions', ['**Why?**', 'So.', '**Late** it was.'], ''],
    ['bold-questions', ['## **Why?**', 'So.', '## **When?**', 'Late.'], ''],
    ['heading-questions', ['## Why?', 'So.', '### When?', 'Late.'], ''],
    ['heading-questions', ['# Boats', '### Why?', 'So.', '### When?', 'Late.'], '01212'],
    ['heading-questions', ['Why?', 'So.'], ''],
    ['heading-questions', ['###### Why?', 'So.', '###### When?', 'Late.'], '1212'],
    ['italic-questions', ['*Why?*', 'So.', '*When?*', 'Late.'], '1212'],
    ['italic-questions', ['## *Why?*', 'So.', '## *When?*', 'Late.'], ''],
    ['bold-lead', ['**Why?** So.', 'Thus.', '**When?** Late.'], '121'],
    ['bold-lead', ['**Why** so.', '**When** late.'], ''],
    ['bold-lead', ['## **Why?** So.', '## **When?** Late.'], ''],
    ['numbered-questions', ['1. Why?', 'So.', '199. When?', 'Late.'], '1212'],
    ['numbered-questions', ['1. Why?', 'So.', '200. When?', 'Late.'], ''],
    ['numbered-questions', ['0. Why?', 'So.', '1. When?', 'Late.'], '1212'],
    ['blockquote-questions', ['> Why?', 'So.', '> When?', 'Late.', 'Dark.'], '12120'],
    ['blockquote-answers', ['Boats.', 'Why?', '> So.', 'Thus.', 'When?', '> Late.', '> Dark.'], '0120120'],
    ['blockquote-answers', ['Why?', 'So.', 'When?', 'Late.'], ''],
    ['quoted-answers', ['Boats.', 'Why?', '“So.”', 'Thus.', 'When?', '“Late.”', '“Dark.”'], '0120120'],
    ['quoted-answers', ['Why?', '“So.”', 'When?', 'Late.'], ''],
    ['dash-questions', ['– Why?', 'So.', '– When?', 'Late.', 'Dark.'], '12120'],
    ['dash-questions', ['– Why?', 'So.'], ''],
    ['dash-turns', ['— Why?', '— So.', '— When?'], ''],
    ['dash-turns', ['— Why?', 'Boats.', '— So.', '— When?', '— Late.', '— Dark.'], '102121'],
    ['list-item-questions', ['* Why?', 'So.', '* When?', 'Late.', 'Dark.'], '12120'],
    ['list-item-questions', ['Why?', 'So.'], ''],
    ['capital-questions', ['WHY SO LATE?', 'So.', 'WHEN WAS IT?', 'Late.'], '1212'],
    ['capital-questions', ['WHY SO?', 'So.', 'WHEN?', 'Late.'], ''],
    ['capital-questions', ['WHY SO LO?', 'So.', 'WHEN I GO?', 'Late.'], ''],
    ['capital-questions', ['WHY SO LOW?', 'So.', 'HOW SO LOW?', 'Late.'], '1212'],
    ['bare-questions', ['Boats.', 'Why?', 'And how?', 'So.', 'Thus.', 'When?', 'Late.'], '0112012'],
    ['bare-questions', ['Why?', 'So.'], ''],
    ['run-in', ['Why? It was late.', 'Thus.', 'When? At night.'], '101'],
    ['run-in', ['Why? It was late.', 'When? At night?'], ''],
    ['run-in', ['Why?', 'When?'], ''],
    ['run-in', ['It was late. Why? So.', 'When? At night.', 'How? So.'], '011'],
    ['alternation', ['Why?', 'So.', 'When?'], ''],
    ['alternation', ['Why?', '***', 'So.', 'When?', 'Late.', 'Dark.'], '102121'],
    ['alternation', ['So.', 'Why?', 'Late.', 'When?'], '2121'],
    ['line-pairs', ['Why?\nSo.', 'When?\nLate.\nDark.', 'The end.'], '121200'],
    ['line-pairs', ['Why?\nSo.', 'When?'], '']
  ])('%s makes of %j "%s"', (id, parts, opens) => {
    const view = judged(`${parts.join('\n\n')}\n`, id === 'line-pairs' ? 'example.txt' : undefined)
    expect([...(named(id).propose(view) ?? [])].join('')).toBe(opens)
  })
})

describe('the built weights', () => {
  it.each(layouts.map(({ id }) => id))('read the example of %s as what it is: a question, an answer', (id) => {
    const { example } = named(id)
    const { layout, exchanges } = parseInterview(example)
    expect(layout.id).toBe(id)
    expect(exchanges.map(({ question, answer }) => [question.length, answer.length])).toEqual(
      id === 'run-in' ? [ONE_EACH, ONE_EACH, ONE_EACH] : [ONE_EACH, ONE_EACH]
    )
  })

  it('name the layout that cut the paragraphs of a longer talk, too', () => {
    const talk = [
      '**When did you start?** In 1990, with a pencil. My aunt had left one in the drawer, and I took it.',
      '**Who taught you?** Nobody did. I looked at what the others drew and drew it again until it was like theirs.',
      '**What do you draw today?** Mostly bridges, because they stand still. Sometimes a heron below them.',
      '**Where can one see it?** In the old mill, until October, on every day but Monday.'
    ].join('\n\n')
    const { layout, exchanges } = parseInterview(talk)
    expect(layout.id).toBe('bold-lead')
    expect(exchanges.map(({ question: [turn] }) => turn && toText(turn))).toEqual([
      'When did you start?',
      'Who taught you?',
      'What do you draw today?',
      'Where can one see it?'
    ])
  })

  it.each([
    ['heading-questions', '## When did you start?\n\nIn 1990.\n\n## Who taught you?\n\nNobody did.\n'],
    ['answer-labels', 'When was it?\n\nBo Kern: In 1990.\n\nWho else?\n\nBo Kern: No one.\n\nWhy?\n\nBo Kern: So.\n']
  ])('name %s where others find the same turns by less', (id, text) => {
    expect(parseInterview(text).layout.id).toBe(id)
  })
})

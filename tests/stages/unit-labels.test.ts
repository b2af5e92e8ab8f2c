import { describe, expect, it } from 'vitest'
import { STEP } from '../../src/model/chain.ts'
import type { ChainView } from '../../src/stages/chain-view.ts'
import { labellingOf, overview, questionEdges, regimeOf } from '../../src/stages/overview.ts'
import { chainFeatures, stepsOf } from '../../src/stages/unit-features.ts'
import { isBelowLabel, putLabelled } from '../../src/stages/unit-labelled.ts'
import { putLaidOut } from '../../src/stages/unit-laid-out.ts'
import { unitFeatures } from '../../src/stages/unit-templates.ts'
import { type MarksChanges, namesOf, only, type Row, seenOf, times, told } from '../support/features.ts'

/** Whose label opens each unit: 1 asks, 2 answers, 0 none. */
function labelled(rows: readonly Row[], labels: readonly number[], index: number): string {
  const labelled = Uint8Array.from(labels)
  const gatherer = unitFeatures.gatherer()
  putLabelled({ ...seenOf(rows), labelled }, labellingOf(labelled), index, gatherer.put)
  return namesOf(unitFeatures, gatherer.numbers.subarray(0, gatherer.count)).join(' ')
}

const few = (labels: readonly number[]): Row[] => times(labels.length, 'a')

describe('a unit and the labels around it', () => {
  it.each<[string, number[], number, string]>([
    ['no labels', [0, 0], 1, 'asks-regime=0 label=0'],
    ['a label that asks', [1, 2, 1], 0, 'asks-regime=33 label=13 carry=39 next-label=14'],
    ['a label that answers', [1, 2, 1, 0, 2], 1, 'asks-regime=33 label=14 carry=42 next-label=13'],
    ['below one that answers', [1, 2, 0, 1], 2, 'asks-regime=33 label=12 carry=43 next-label=13'],
    ['two below', [1, 2, 0, 0, 1], 3, 'asks-regime=33 label=12 carry=44 next-label=13'],
    ['three below', [1, 2, 0, 0, 0, 1], 4, 'asks-regime=33 label=12 carry=44 carry-far=42 next-label=13'],
    ['four below', [1, 2, 0, 0, 0, 0, 1], 5, 'asks-regime=33 label=12 carry=44 carry-far=42 next-label=13'],
    ['five below', [1, 2, 0, 0, 0, 0, 0, 1], 6, 'asks-regime=33 label=12 carry=44 carry-far=43 next-label=13'],
    ['nine below', [1, 2, ...Array(9).fill(0), 1], 10, 'asks-regime=33 label=12 carry=44 carry-far=44 next-label=13'],
    ['just above the first', [0, 1, 2, 1], 0, 'asks-regime=33 label=12 carry=37 next-label=13 before-labels=0'],
    [
      'five above the first',
      [0, 0, 0, 0, 0, 1, 2, 1],
      0,
      'asks-regime=33 label=12 carry=37 next-label=13 before-labels=4'
    ],
    [
      'six above the first',
      [0, 0, 0, 0, 0, 0, 1, 2, 1],
      0,
      'asks-regime=33 label=12 carry=37 next-label=13 before-labels=4'
    ],
    ['where only questions have labels', [1, 0, 1, 0, 1, 0, 1], 1, 'asks-regime=11 label=4 carry=16 next-label=5'],
    ['where only answers have labels', [2, 0, 2, 0, 2, 0, 2], 1, 'asks-regime=22 label=8 carry=31 next-label=10'],
    ['where few have labels', [1, 0, 2], 1, 'asks-regime=44 label=16 carry=52 next-label=18'],
    [
      'just below the last',
      [1, 2, 1, 0],
      3,
      'asks-regime=33 label=12 carry=40 next-label=12 after-labels=1 after-labels-asks=3 after-labels-length=18'
    ],
    [
      'three below the last',
      [1, 2, 1, 0, 0, 0],
      5,
      'asks-regime=33 label=12 carry=41 carry-far=39 next-label=12 after-labels=3 after-labels-asks=9 after-labels-length=42'
    ],
    [
      'far below the last',
      [1, 2, 1, 0, 0, 0, 0, 0, 0],
      8,
      'asks-regime=33 label=12 carry=41 carry-far=40 next-label=12 after-labels=4 after-labels-asks=12 after-labels-length=54'
    ],
    [
      'the last itself',
      [1, 2, 1],
      2,
      'asks-regime=33 label=13 carry=39 next-label=12 after-labels=0 after-labels-asks=0 after-labels-length=6'
    ]
  ])('%s', (_, labels, index, features) => {
    expect(labelled(few(labels), labels, index)).toBe(features)
  })

  it.each<[string, Row, string]>([
    [
      'of nobody',
      told(9),
      'asks-regime=33 label=12 carry=40 next-label=12 after-labels=1 after-labels-asks=3 after-labels-length=14'
    ],
    [
      'of me',
      told(9, { words: { firstPersons: 1 } }),
      'asks-regime=33 label=12 carry=40 next-label=12 after-labels=1 after-labels-asks=4 after-labels-length=14'
    ],
    [
      'of us',
      told(901, { words: { firstPersons: 5 } }),
      'asks-regime=33 label=12 carry=40 next-label=12 after-labels=1 after-labels-asks=5 after-labels-length=23'
    ],
    [
      'asking',
      { asks: 99 },
      'asks-regime=42 label=12 carry=40 next-label=12 after-labels=1 after-labels-asks=3 after-labels-length=16'
    ]
  ])('speaks below the last label %s', (_, row, features) => {
    expect(labelled(['a', 'a', 'a', row], [1, 2, 1, 0], 3)).toBe(features)
  })

  it('may be the first words below a label that stands alone', () => {
    const alone: MarksChanges = { length: 0 }
    expect(labelled(['a', { marks: alone }, 'a', 'a', 'a'], [1, 2, 0, 1, 2], 2)).toBe(
      'asks-regime=33 label=12 below-label=2 carry=43 next-label=13'
    )
    expect(labelled(['a', { marks: alone }, 'a', 'a', 'a'], [1, 2, 1, 1, 2], 2)).not.toContain('below-label')
    expect(labelled(['a', 'a', 'a', 'a', 'a'], [0, 0, 1, 2, 1], 1)).toContain('before-labels=0')
    const below = (labels: number[], index: number) =>
      isBelowLabel({ ...seenOf([{ marks: alone }, 'a', 'a']), labelled: Uint8Array.from(labels) }, index)
    expect([below([1, 0, 0], 1), below([0, 0, 0], 1), below([0, 1, 0], 2), below([1, 0, 0], 0)]).toEqual([
      true,
      false,
      false,
      false
    ])
  })
})

const viewOf = (rows: readonly Row[], changes: Partial<ChainView> = {}): ChainView => {
  const none = () => new Uint8Array(rows.length)
  return {
    ...seenOf(rows),
    labelled: none(),
    changesMarked: false,
    layout: 3,
    layoutShare: 0.5,
    states: none(),
    opens: none(),
    second: none(),
    votes: { questions: none(), answers: none() },
    ...changes
  }
}

function laidOut(view: ChainView, index: number): string[] {
  const gatherer = unitFeatures.gatherer()
  putLaidOut(view, overview(view), regimeOf(view.labelled), questionEdges(view.opens), index, gatherer.put)
  return namesOf(unitFeatures, gatherer.numbers.subarray(0, gatherer.count))
}

describe('a unit and what layouts make of it', () => {
  const talk = viewOf(['a', 'q', 'a', 'q', 'a', 'a'], {
    states: Uint8Array.of(0, 1, 2, 1, 2, 2),
    opens: Uint8Array.of(0, 1, 2, 1, 2, 0),
    second: Uint8Array.of(0, 0, 1, 2, 2, 2),
    votes: { questions: Uint8Array.of(0, 100, 9, 10, 45, 0), answers: Uint8Array.of(0, 0, 90, 29, 30, 55) }
  })
  it.each([
    [
      0,
      'furniture-form=0 link-form=0 state=0 state-layout=9 opens-layout=9 before-questions=0 style-state=0 vote=0 vote-answer=0 vote-regime=0 two-states=0'
    ],
    [
      1,
      'furniture-form=1 link-form=4 state=3 state-layout=10 opens-layout=10 style-state=1 vote=10 vote-answer=0 vote-regime=10 two-states=3'
    ],
    [
      2,
      'furniture-form=1 link-form=4 state=6 state-layout=11 opens-layout=11 style-state=2 vote=0 vote-answer=9 vote-regime=0 two-states=7'
    ],
    [
      3,
      'furniture-form=1 link-form=4 state=3 state-layout=10 opens-layout=10 style-state=1 vote=1 vote-answer=2 vote-regime=1 two-states=5'
    ],
    [
      4,
      'furniture-form=2 link-form=8 state=6 state-layout=11 opens-layout=11 after-questions=1 style-state=2 vote=4 vote-answer=3 vote-regime=4 two-states=8'
    ],
    [
      5,
      'furniture-form=2 link-form=8 state=6 state-layout=11 opens-layout=9 after-questions=2 style-state=2 vote=0 vote-answer=5 vote-regime=0 two-states=8'
    ]
  ])('has these features at %d', (index, features) => {
    expect(laidOut(talk, index).join(' ')).toBe(features)
  })

  it.each([
    [0, 'state=3'],
    [0.6, 'state=3'],
    [0.61, 'state=4'],
    [0.9, 'state=4'],
    [0.91, 'state=5']
  ])('is surer where the layout has more of the belief: %d', (layoutShare, features) => {
    expect(only(laidOut({ ...talk, layoutShare }, 1), 'state')).toBe(features)
  })

  it.each([
    [0, 5, 'before-questions=3'],
    [1, 5, 'before-questions=3'],
    [2, 5, 'before-questions=2'],
    [4, 5, 'before-questions=0'],
    [9, 5, 'after-questions=3'],
    [9, 0, 'after-questions=5'],
    [9, -1, 'before-questions=0 after-questions=5 no-questions=0']
  ])('stands %d where %d opens the only question', (index, question, features) => {
    const opens = new Uint8Array(10)
    if (question >= 0) opens[question] = 1
    const view = viewOf(times(10, 'a'), { opens })
    expect(only(laidOut(view, index), 'before-questions', 'after-questions', 'no-questions')).toBe(features)
  })

  it.each<[string, Row, Row, string]>([
    [
      'a link on a page',
      { marks: { link: 3 } },
      { unit: { data: { part: 'boilerplate' } } },
      'furniture-form=12 link-form=27 style-state=2 | furniture-form=13 link-form=31 style-state=0 | furniture-form=14 link-form=35 style-state=0'
    ],
    [
      'furniture',
      { marks: { words: { opening: 1 << 9 } } },
      'a',
      'furniture-form=3 link-form=0 style-state=2 | furniture-form=4 link-form=4 style-state=0 | furniture-form=5 link-form=8 style-state=0'
    ],
    [
      'furniture in Markdown',
      { marks: { words: { opening: 1 << 9 } } },
      { unit: { heading: 1 } },
      'furniture-form=9 link-form=12 style-state=2 | furniture-form=10 link-form=16 style-state=0 | furniture-form=11 link-form=20 style-state=0'
    ],
    [
      'a bold line',
      { marks: { bold: 3 } },
      'a',
      'furniture-form=0 link-form=0 style-state=6 | furniture-form=1 link-form=4 style-state=4 | furniture-form=2 link-form=8 style-state=4'
    ]
  ])('%s', (_, row, other, features) => {
    const between = viewOf(['q', row, other, 'q'], { opens: Uint8Array.of(1, 0, 0, 1) })
    const above = viewOf([row, other], { opens: Uint8Array.of(0, 1), states: Uint8Array.of(2, 1) })
    const below = viewOf(['q', other, row], { opens: Uint8Array.of(1, 0, 0) })
    const templates = ['furniture-form', 'link-form', 'style-state']
    const all = [laidOut(above, 0), laidOut(between, 1), laidOut(below, 2)]
    expect(all.map((names) => only(names, ...templates)).join(' | ')).toBe(features)
  })

  it('weighs votes by how the document uses labels', () => {
    const regime = (...labels: number[]) =>
      only(laidOut({ ...talk, labelled: Uint8Array.from([...labels, 0, 0, 0].slice(0, 6)) }, 4), 'vote-regime')
    expect([regime(0, 0, 0), regime(1, 1, 1), regime(2, 2, 2), regime(1, 2, 1), regime(1, 2, 0)].join(' ')).toBe(
      'vote-regime=4 vote-regime=15 vote-regime=26 vote-regime=37 vote-regime=48'
    )
  })
})

describe('all features of a unit', () => {
  it('are those of its own, of its labels and of its layout, in every reading of it', () => {
    const view = viewOf(['a', 'q'])
    expect(
      chainFeatures(view)
        .map((own) => namesOf(unitFeatures, own).length)
        .join(' ')
    ).toBe('80 83')
    const [first = []] = chainFeatures(view)
    const names = namesOf(unitFeatures, first)
    expect(only(names, 'length', 'place', 'label', 'vote')).toBe('length=6 place=0 label=0 vote=0')
  })
})

describe('the step into a unit', () => {
  const steps = (labels: number[], gaps: number[], changes: Partial<ChainView> = {}): number[] => {
    const rows = gaps.map((gap): Row => ({ unit: { gap } }))
    return [...stepsOf(viewOf(rows, { labelled: Uint8Array.from(labels), ...changes }))]
  }
  const { label, bare, bareGap, goesOn, partly, unlabelled, unlabelledGap } = STEP
  it.each<[string, number[], number[]]>([
    ['no labels', [0, 0, 0, 0], [bare, bareGap, bare, bare]],
    ['both sides with labels', [1, 2, 1, 0], [label, label, label, unlabelled]],
    ['a gap below both', [1, 0, 2, 1], [label, unlabelledGap, label, label]],
    ['one side with labels', [1, 0, 1, 1], [label, partly, label, label]],
    ['few labels', [1, 0, 0, 2], [label, partly, partly, label]]
  ])('%s', (_, labels, expected) => {
    expect(steps(labels, [0, 1, 0, 0])).toEqual(expected)
  })

  it('goes on where every change of voices is marked, and below a label alone', () => {
    expect(steps([1, 0, 2, 1], [0, 1, 0, 0], { changesMarked: true })).toEqual([label, goesOn, label, label])
    const marks = seenOf(['-', 'a', 'a', 'a']).marks
    expect(steps([1, 0, 2, 1], [0, 1, 0, 0], { marks })).toEqual([label, goesOn, label, label])
    expect(steps([0, 0, 0, 0], [0, 1, 0, 0], { changesMarked: true })).toEqual([bare, bareGap, bare, bare])
  })
})

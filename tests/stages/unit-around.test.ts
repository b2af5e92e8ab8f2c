import { describe, expect, it } from 'vitest'
import { Word } from '../../src/languages/lexicon.ts'
import { End } from '../../src/stages/5-marks.ts'
import { type MarksChanges, of, type Row, times, told } from '../support/features.ts'

describe('how far a unit is from those that ask', () => {
  const SHAPE = ['since-asker', 'until-asker', 'between-askers', 'askers-left', 'askers-before', 'turn-shape']
  const far: Row[] = ['q', ...times(8, 'a'), 'q', ...times(5, 'q')]
  it.each<[string, Row[], number, string]>([
    [
      'where nobody asks',
      ['a', 'a'],
      0,
      'since-asker=8 until-asker=8 between-askers=35 askers-left=0 askers-before=0 turn-shape=35'
    ],
    [
      'itself asks',
      ['a', 'q', 'a'],
      1,
      'since-asker=8 until-asker=8 between-askers=35 askers-left=1 askers-before=0 turn-shape=30'
    ],
    [
      'just below',
      ['q', 'a', 'a', 'q'],
      1,
      'since-asker=1 until-asker=2 between-askers=1 askers-left=1 askers-before=1 turn-shape=13'
    ],
    [
      'just above',
      ['q', 'a', 'a', 'q'],
      2,
      'since-asker=2 until-asker=1 between-askers=6 askers-left=1 askers-before=1 turn-shape=22'
    ],
    [
      'in the middle of many',
      far,
      4,
      'since-asker=3 until-asker=4 between-askers=15 askers-left=4 askers-before=1 turn-shape=31'
    ],
    [
      'the last of many',
      far,
      8,
      'since-asker=4 until-asker=1 between-askers=18 askers-left=4 askers-before=1 turn-shape=31'
    ],
    [
      'among many that ask',
      far,
      11,
      'since-asker=1 until-asker=1 between-askers=0 askers-left=4 askers-before=3 turn-shape=12'
    ],
    [
      'the last that asks',
      far,
      14,
      'since-asker=1 until-asker=8 between-askers=5 askers-left=1 askers-before=4 turn-shape=12'
    ]
  ])('%s', (_, rows, index, features) => {
    expect(of(rows, index, ...SHAPE)).toBe(features)
  })

  const usual = (after: number): Row[] => ['q', 'a', 'q', 'a', 'q', ...times(after, 'a')]
  it.each([
    [1, 'past-usual=0 past-usual-end=0'],
    [2, 'past-usual=0 past-usual-end=0'],
    [3, 'past-usual=1 past-usual-end=1'],
    [4, 'past-usual=2 past-usual-end=2'],
    [5, 'past-usual=2 past-usual-end=2'],
    [6, 'past-usual=3 past-usual-end=3'],
    [10, 'past-usual=3 past-usual-end=3'],
    [11, 'past-usual=4 past-usual-end=4']
  ])('%d below the last that asks, where two is usual', (after, features) => {
    expect(of(usual(after), 4 + after, 'past-usual', 'past-usual-end')).toBe(features)
    expect(of([...usual(after), 'q'], 4 + after, 'past-usual-end')).toBe('')
  })

  it('has no usual distance above the first or with but one that asks', () => {
    expect(of(['a', 'q', 'a', 'q'], 0, 'past-usual')).toBe('')
    expect(of(['a', 'q', 'a'], 2, 'past-usual')).toBe('')
  })

  it.each([
    [1, 'against-median=0 against-asker=1'],
    [8, 'against-median=1 against-asker=2'],
    [22, 'against-median=2 against-asker=3'],
    [69, 'against-median=3 against-asker=5'],
    [70, 'against-median=4 against-asker=5'],
    [100, 'against-median=4 against-asker=5'],
    [143, 'against-median=4 against-asker=6'],
    [144, 'against-median=5 against-asker=6'],
    [2000, 'against-median=7 against-asker=7']
  ])('%d letters, where answers have 100 and questions 40', (length, features) => {
    const rows: Row[] = [told(length), 'q', 'a', 'q', 'a']
    expect(of(rows, 0, 'against-median', 'against-asker')).toBe(features)
  })

  it('has no usual length without a question', () => {
    expect(of(['a', 'a'], 0, 'against-median', 'against-asker', 'turn-shape')).toBe(
      'against-median=8 against-asker=8 turn-shape=35'
    )
  })

  it.each<[Row[], string]>([
    [['a'], 'asker-share=0 asker-share-style=0 after-asker-kind=20'],
    [['a', 'q'], 'asker-share=3 asker-share-style=1 after-asker-kind=20'],
    [['a', 'q', 'q'], 'asker-share=4 asker-share-style=2 after-asker-kind=20'],
    [['a', ...times(9, 'q')], 'asker-share=5 asker-share-style=2 after-asker-kind=20'],
    [['q', ...times(9, 'a')], 'asker-share=1 asker-share-style=0 after-asker-kind=20'],
    [[{ unit: { heading: 1 } }, 'q'], 'asker-share=3 asker-share-style=13 after-asker-kind=23'],
    [['q'], 'asker-share=6 asker-share-style=3 after-asker-kind=20']
  ])('what share asks: %j', (rows, features) => {
    expect(of(rows, 0, 'asker-share', 'asker-share-style', 'after-asker-kind')).toBe(features)
  })

  it.each<[string, Row[], number, string]>([
    ['a heading below a question', ['q', { unit: { heading: 1 } }], 1, 'turn-shape=13 after-asker-kind=3'],
    ['two below', ['q', 'a', { unit: { heading: 1 } }], 2, 'turn-shape=21 after-asker-kind=13'],
    ['three below', ['q', 'a', 'a', { unit: { heading: 1 } }], 3, 'turn-shape=30 after-asker-kind=23'],
    ['four below', ['q', 'a', 'a', 'a', { unit: { heading: 1 } }], 4, 'turn-shape=30 after-asker-kind=23']
  ])('%s', (_, rows, index, features) => {
    expect(of(rows, index, 'after-asker-kind', 'turn-shape')).toBe(features)
  })

  it.each<[string, MarksChanges, string]>([
    ['most of it in something longer', { echo: 5, echoLonger: true, length: 24 }, 'repeats=10'],
    ['less of it', { echo: 4, echoLonger: true }, ''],
    ['in something shorter', { echo: 6 }, ''],
    ['a phrase', { echo: 6, echoLonger: true, length: 23 }, ''],
    ['in quotation marks', { echo: 6, echoLonger: true, quoted: 1 }, 'repeats=18']
  ])('which repeats %s', (_, marks, features) => {
    expect(of([{ marks }, 'q'], 0, 'repeats')).toBe(features)
    expect(of(['q', { marks: { echo: 6, echoLonger: true } }], 1, 'repeats')).toBe('repeats=0')
  })
})

describe('what stands next to a unit', () => {
  const AROUND = ['asks', 'previous-asks', 'next-asks', 'asks-and-next']
  const asking = (asks: number): Row => ({ asks })
  it.each<[number, number, number, string]>([
    [0, 0, 0, 'previous-asks=0 next-asks=0 asks-and-next=0 asks=0'],
    [9, 20, 20, 'previous-asks=0 next-asks=0 asks-and-next=0 asks=0'],
    [10, 21, 21, 'previous-asks=1 next-asks=1 asks-and-next=1 asks=1'],
    [20, 41, 42, 'previous-asks=1 next-asks=2 asks-and-next=2 asks=2'],
    [21, 62, 63, 'previous-asks=2 next-asks=3 asks-and-next=9 asks=2'],
    [100, 83, 84, 'previous-asks=3 next-asks=4 asks-and-next=28 asks=10']
  ])('asks %d between %d and %d', (own, above, below, features) => {
    expect(of([asking(above), asking(own), asking(below)], 1, ...AROUND)).toBe(features)
  })

  it.each<[string, Row[], number, string]>([
    ['nothing', ['q'], 0, 'previous-asks=5 next-asks=5 asks-and-next=23 asks=8'],
    ['rules', ['q', '-', 'a', '-', 'q'], 2, 'previous-asks=3 next-asks=3 asks-and-next=3 asks=0'],
    [
      'too many rules',
      ['q', ...times(5, '-'), 'a', ...times(5, '-'), 'q'],
      6,
      'previous-asks=5 next-asks=5 asks-and-next=5 asks=0'
    ],
    [
      'as many rules as may be',
      ['q', ...times(4, '-'), 'a', ...times(4, '-'), 'q'],
      5,
      'previous-asks=3 next-asks=3 asks-and-next=3 asks=0'
    ]
  ])('%s', (_, rows, index, features) => {
    expect(of(rows, index, ...AROUND)).toBe(features)
  })

  const BESIDE = ['previous-end', 'previous-length', 'previous-heading', 'previous-marker', 'same-style-before']
  const BELOW = ['next-length', 'length-next', 'next-heading', 'same-style-after', 'previous-open', 'ends-open']
  const heading: Row = { unit: { heading: 2 }, marks: { length: 12, end: End.none } }
  const numbered: Row = { marks: { marker: 3 } }
  it.each<[string, Row[], string]>([
    [
      'below a heading',
      [heading, 'a'],
      'previous-end=0 previous-length=2 previous-heading=1 previous-open=1 ends-open=0'
    ],
    ['above a heading', ['a', heading], 'previous-end=1 previous-length=6 previous-open=0 ends-open=1'],
    [
      'numbered like the one above',
      [numbered, numbered],
      'previous-end=1 previous-length=4 previous-marker=1 same-style-before=1 previous-open=0 ends-open=0'
    ],
    [
      'numbered below bullets',
      [{ marks: { marker: 2 } }, numbered],
      'previous-end=1 previous-length=4 previous-open=0 ends-open=0'
    ],
    [
      'below an open sentence',
      [told(9, { end: End.comma }), 'a'],
      'previous-end=7 previous-length=2 same-style-before=1 previous-open=2 ends-open=0'
    ],
    [
      'below a colon',
      [told(9, { end: End.colon }), told(9, { end: End.colon })],
      'previous-end=4 previous-length=2 same-style-before=1 previous-open=2 ends-open=2'
    ],
    [
      'below a question',
      ['q', told(9, { end: End.comma })],
      'previous-end=2 previous-length=4 same-style-before=1 previous-open=0 ends-open=2'
    ],
    [
      'below an ellipsis',
      [told(300, { end: End.ellipsis }), told(9, { end: End.none })],
      'previous-end=5 previous-length=8 same-style-before=1 previous-open=0 ends-open=1'
    ]
  ])('%s', (_, rows, features) => {
    expect(of(rows, rows.length - 1, ...BESIDE, ...BELOW)).toBe(features)
  })

  it.each<[string, Row[], string]>([
    ['above a heading', ['a', heading], 'next-length=2 length-next=74 next-heading=1 ends-open=0'],
    ['above one like it', [told(9), told(300)], 'next-length=8 length-next=32 same-style-after=1 ends-open=0'],
    ['above a rule alone', ['a', '-'], 'ends-open=0']
  ])('%s', (_, rows, features) => {
    expect(of(rows, 0, ...BELOW)).toBe(features)
  })

  it.each<[number, string]>([
    [1, 'run-short=1 repeated=0'],
    [2, 'run-short=2 repeated=1'],
    [3, 'run-short=3 repeated=2'],
    [5, 'run-short=4 repeated=3'],
    [9, 'run-short=5 repeated=3']
  ])('%d short lines in a row that are the same', (count, features) => {
    expect(of(times(count, told(9)), 0, 'run-short', 'repeated')).toBe(features)
  })

  const page: Row = { marks: { length: 30, words: { opening: Word.boilerplate } } }
  it.each<[string, Row[], number, string]>([
    ['none', ['a', 'a'], 1, 'furniture-near=0'],
    ['itself', ['a', page, 'a'], 1, 'furniture-near=0'],
    ['three above', [page, 'a', 'a', 'a'], 3, 'furniture-near=1'],
    ['four above', [page, 'a', 'a', 'a', 'a'], 4, 'furniture-near=0'],
    ['three below', ['a', 'a', 'a', page], 0, 'furniture-near=1'],
    ['four below', ['a', 'a', 'a', 'a', page], 0, 'furniture-near=0'],
    ['many', [page, page, 'a', page, page], 2, 'furniture-near=3']
  ])('furniture: %s', (_, rows, index, features) => {
    expect(of(rows, index, 'furniture-near')).toBe(features)
  })
})

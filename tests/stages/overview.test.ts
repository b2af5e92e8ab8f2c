import { describe, expect, it } from 'vitest'
import { Word } from '../../src/languages/lexicon.ts'
import { Cover, End } from '../../src/stages/5-marks.ts'
import { Form, formOf, labellingOf, overview, questionEdges, Regime, regimeOf } from '../../src/stages/overview.ts'
import { styleKind, styleOf } from '../../src/stages/unit-style.ts'
import { Kind } from '../../src/types.ts'
import { type MarksChanges, marksWith, type Row, seenOf, type UnitChanges, unitWith } from '../support/features.ts'

const of = (...rows: Row[]) => overview(seenOf(rows))

describe('where words are', () => {
  it('counts units with words before each', () => {
    const { wordy, wordyBefore } = of('a', '-', 'q', 'a')
    expect(wordy).toBe(3)
    expect([...wordyBefore]).toEqual([0, 1, 1, 2])
  })

  it('counts in how many other units short texts stand, three at most', () => {
    const text = (letters: number): Row => ({ unit: { text: 'x'.repeat(letters) } })
    const repeats = (...letters: number[]) => [...of(...letters.map(text)).repeats]
    expect(repeats(119, 119, 120, 120, 0, 0, 3)).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(repeats(1, 1, 1, 1, 1, 2, 2)).toEqual([3, 3, 3, 3, 3, 1, 1])
  })

  it('tells texts apart that differ in one character', () => {
    const text = (words: string): Row => ({ unit: { text: words } })
    const { repeats } = of(text('The weir was dry.'), text('The weir was wet.'), text('The weir was dry.'))
    expect([...repeats]).toEqual([1, 0, 1])
  })

  it('counts short units in a row that do not ask, for all of the row', () => {
    const short = (length: number, end: number = End.none): Row => ({ marks: { length, end } })
    const runs = (...rows: Row[]) => [...of(...rows).shortRun]
    expect(runs(short(39), short(39), short(39))).toEqual([3, 3, 3])
    expect(runs(short(40), short(39), short(1), short(0), short(1))).toEqual([0, 2, 2, 0, 1])
    expect(runs(short(9), short(9, End.question), short(9), short(9))).toEqual([1, 0, 2, 2])
    expect(runs(...Array.from({ length: 260 }, () => short(9))).slice(247)).toEqual(Array(13).fill(250))
  })

  it.each<[string, MarksChanges, number]>([
    ['opens with words of a page', { words: { opening: Word.boilerplate } }, 1],
    ['opens with a count of a page', { words: { opening: Word.boilerplateCount } }, 1],
    ['opens with a heading of a page', { words: { opening: Word.boilerplateHeading } }, 1],
    ['is a line of a page', { words: { whole: Word.boilerplateLine } }, 1],
    ['opens with a line of a page', { words: { opening: Word.boilerplateLine } }, 0],
    ['is 199 letters long', { length: 199, words: { opening: Word.boilerplate } }, 1],
    ['is 200 letters long', { length: 200, words: { opening: Word.boilerplate } }, 0],
    ['has none of these', {}, 0]
  ])('takes for furniture what %s: %o', (_, marks, furniture) => {
    expect([...of({ marks }).furniture]).toEqual([furniture])
  })
})

describe('how units look', () => {
  it('counts those that look alike, and how much they ask', () => {
    const bold: Row = { marks: { bold: Cover.whole }, asks: 90 }
    const { styles, styleCounts, styleAsks } = of(bold, 'a', bold, { unit: { heading: 2 }, asks: 7 })
    expect([...styles]).toEqual([8, 0, 8, 2])
    expect([...styleCounts]).toEqual([2, 1, 2, 1])
    expect([...styleAsks]).toEqual([180, 5, 180, 7])
  })

  it.each<[string, UnitChanges, MarksChanges, number, number]>([
    ['plain', {}, {}, 0, 0],
    ['a heading', { heading: 3 }, { bold: Cover.whole }, 11, 3],
    ['bold', {}, { bold: Cover.whole, italic: Cover.whole }, 24, 1],
    ['bold in front', {}, { bold: Cover.lead }, 0, 0],
    ['italic', {}, { italic: Cover.whole, marker: 3 }, 112, 2],
    ['italic in part', {}, { italic: Cover.part }, 0, 0],
    ['numbered', {}, { marker: 3 }, 96, 4],
    ['behind a dash', {}, { marker: 1 }, 32, 5],
    ['behind a bullet', {}, { marker: 2 }, 64, 6],
    ['behind a letter', {}, { marker: 4 }, 128, 6],
    ['behind another sign', {}, { marker: 5 }, 160, 6],
    ['a quotation', { quotes: 1 }, { quoted: 1 }, 1280, 7],
    ['a quotation of a quotation', { quotes: 2 }, {}, 256, 7],
    ['in quotation marks', {}, { quoted: 1, caps: true }, 1536, 8],
    ['wholly in quotation marks', {}, { quoted: 2 }, 1024, 8],
    ['in capitals', {}, { caps: true }, 512, 9],
    ['in a list', { items: [1, 1] }, {}, 2048, 0],
    ['in a table', { kind: Kind.table }, {}, 4096, 0]
  ])('%s', (_, unit, marks, style, kind) => {
    expect([styleOf(unitWith(unit), marksWith(marks)), styleKind(unitWith(unit), marksWith(marks))]).toEqual([
      style,
      kind
    ])
  })
})

describe('what a document is written in', () => {
  const spans = [{ type: 'strong', from: 0, to: 3 } as const]
  it.each<[string, UnitChanges[], number]>([
    ['no markup', [{}, {}], Form.plain],
    ['a heading', [{}, { heading: 1 }], Form.marked],
    ['bold words', [{ spans }, {}], Form.marked],
    ['furniture by its markup', [{ heading: 1 }, { data: { part: 'boilerplate' } }, { heading: 1 }], Form.page],
    ['other parts by its markup', [{ data: { part: 'title' } }], Form.plain],
    ['times', [{ data: { part: 'boilerplate' } }, { data: { time: { start: 1 } } }], Form.timed],
    ['nothing', [], Form.plain]
  ])('%s', (_, units, form) => {
    expect(formOf(units.map(unitWith))).toBe(form)
    expect(overview(seenOf(units.map((unit) => ({ unit })))).form).toBe(form)
  })
})

describe('who asks without a label', () => {
  it('tells how far every unit is from one that asks', () => {
    const { sinceAsker, untilAsker, askersBefore, askers } = of('a', 'q', '-', 'a', 'a', 'q', 'a')
    expect(askers).toBe(2)
    expect([...askersBefore]).toEqual([0, 0, 1, 1, 1, 1, 2])
    expect([...sinceAsker]).toEqual([250, 250, 1, 1, 2, 3, 1])
    expect([...untilAsker]).toEqual([1, 3, 3, 2, 1, 250, 250])
  })

  it('counts no further than 250', () => {
    const rows = Array.from({ length: 300 }, (): Row => 'a')
    const { sinceAsker, untilAsker } = of('q', ...rows, 'q')
    expect([sinceAsker[249], sinceAsker[250], sinceAsker[251], sinceAsker[301]]).toEqual([249, 250, 250, 250])
    expect([untilAsker[52], untilAsker[51], untilAsker[50], untilAsker[1]]).toEqual([249, 250, 250, 250])
  })

  it('begins to ask at 60 of 100', () => {
    expect(of({ asks: 59 }).askers).toBe(0)
    expect(of({ asks: 60 }).askers).toBe(1)
    expect([...of('a', { asks: 60 }).untilAsker]).toEqual([1, 250])
    expect([...of('a', { asks: 59 }).untilAsker]).toEqual([250, 250])
    expect(of({ asks: 99, marks: { length: 0 } }).askers).toBe(0)
  })

  it('tells how long answers and questions usually are, and how many units a turn has', () => {
    const a = (length: number): Row => ({ marks: { length } })
    const q = (length: number): Row => ({ marks: { length }, asks: 80 })
    const usual = (...rows: Row[]) => {
      const { usualLength, usualAsker, usualGap } = of(...rows)
      return [usualLength, usualAsker, usualGap]
    }
    expect(usual(a(900), q(30), a(100), a(50), q(20), a(70), q(10))).toEqual([70, 20, 3])
    expect(usual(a(900))).toEqual([0, 0, 0])
    expect(usual(a(900), q(30))).toEqual([0, 30, 0])
    expect(usual(q(30), a(7), a(5))).toEqual([7, 30, 0])
    // Four of five gaps are 1 long, the fifth and longest counts.
    const one = [q(5), q(5), q(5), q(5), q(5)]
    expect(usual(...one, a(9), a(9), q(5))).toEqual([9, 5, 3])
    expect(usual(q(5), ...one, a(9), a(9), q(5))).toEqual([9, 5, 1])
  })
})

describe('where labels stand', () => {
  it('carries every label on to the next', () => {
    expect(labellingOf(Uint8Array.of(0, 1, 0, 2, 0, 0, 1, 0))).toEqual({
      regime: Regime.both,
      firstLabel: 1,
      lastLabel: 6,
      carried: Uint8Array.of(0, 1, 1, 2, 2, 2, 1, 1),
      since: Int32Array.of(1, 0, 1, 0, 1, 2, 0, 1),
      nextLabel: Uint8Array.of(1, 2, 2, 1, 1, 1, 0, 0)
    })
    expect(labellingOf(Uint8Array.of(0, 0))).toMatchObject({ firstLabel: 2, lastLabel: -1, regime: Regime.none })
  })

  it.each([
    [[0, 0], Regime.none],
    [[1, 2], Regime.few],
    [[1, 1], Regime.few],
    [[1, 1, 0, 1], Regime.questions],
    [[2, 2, 3], Regime.answers],
    [[3, 3, 3], Regime.answers],
    [[1, 2, 1], Regime.both],
    [[2, 2, 1], Regime.both]
  ])('%j', (labelled, regime) => {
    expect(regimeOf(Uint8Array.from(labelled))).toBe(regime)
  })

  it.each([
    [[0, 1, 0, 2, 1, 0], 1, 4],
    [[1], 0, 0],
    [[2, 0], 2, -1],
    [[], 0, -1]
  ])('knows where the questions of %j start and end', (opens, firstQuestion, lastQuestion) => {
    expect(questionEdges(Uint8Array.from(opens))).toEqual({ firstQuestion, lastQuestion })
  })
})

import { describe, expect, it } from 'vitest'
import { Word } from '../../src/languages/lexicon.ts'
import { Cover, End } from '../../src/stages/5-marks.ts'
import { type MarksChanges, of, ownFeatures, type Row, times, told, type UnitChanges } from '../support/features.ts'

describe('a short talk', () => {
  const talk: Row[] = [told(20, { end: End.none }), 'q', 'a', 'q', 'a', 'a']
  it.each([
    [
      0,
      'bias place=0 from-start=0 from-end=5 gap=0 gap-after=0 list=0 document-length=4 document-form=0 end-form=5 start-voice=9 start-length=3 style-count=4 style-asks=1 style-kind=1 since-asker=8 until-asker=1 between-askers=30 askers-left=2 askers-before=0 against-median=2 against-asker=3 asker-share=2 asker-share-style=1 turn-shape=29 after-asker-kind=20 previous-asks=5 next-asks=3 asks-and-next=3 page-around=30 told-around=30 told-far=30 page-far=30 next-length=4 length-next=40 same-style-after=1 ends-open=1 run-short=1 repeated=3 furniture-near=0 asks=0 page=0 told=0'
    ],
    [
      1,
      'bias place=1 from-start=1 from-end=4 gap=0 gap-after=0 list=0 document-length=4 document-form=0 end-form=4 start-voice=18 start-length=16 style-count=4 style-asks=1 style-kind=1 since-asker=8 until-asker=2 between-askers=31 askers-left=2 askers-before=0 against-median=3 against-asker=4 asker-share=2 asker-share-style=1 turn-shape=30 after-asker-kind=20 previous-asks=0 next-asks=0 asks-and-next=18 page-around=0 told-around=0 told-far=0 page-far=0 previous-end=0 previous-length=3 same-style-before=1 previous-open=1 next-length=6 length-next=54 same-style-after=1 ends-open=0 run-short=0 repeated=3 furniture-near=0 asks=8 page=0 told=0'
    ],
    [
      2,
      'bias place=3 from-start=2 from-end=3 gap=0 gap-after=0 list=0 document-length=4 document-form=0 end-form=3 style-count=4 style-asks=1 style-kind=1 since-asker=1 until-asker=1 between-askers=0 askers-left=1 askers-before=1 past-usual=0 against-median=4 against-asker=5 asker-share=2 asker-share-style=1 turn-shape=13 after-asker-kind=0 previous-asks=3 next-asks=3 asks-and-next=3 page-around=0 told-around=0 told-far=0 page-far=0 previous-end=2 previous-length=4 same-style-before=1 previous-open=0 next-length=4 length-next=76 same-style-after=1 ends-open=0 run-short=0 repeated=3 furniture-near=0 asks=0 page=0 told=0'
    ],
    [
      4,
      'bias place=6 from-start=4 from-end=1 gap=0 gap-after=0 list=0 document-length=4 document-form=0 end-form=1 style-count=4 style-asks=1 style-kind=1 since-asker=1 until-asker=8 between-askers=5 askers-left=0 askers-before=2 past-usual=0 past-usual-end=0 against-median=4 against-asker=5 asker-share=2 asker-share-style=1 turn-shape=13 after-asker-kind=0 previous-asks=3 next-asks=0 asks-and-next=0 page-around=0 told-around=0 told-far=0 page-far=0 previous-end=2 previous-length=4 same-style-before=1 previous-open=0 next-length=6 length-next=78 same-style-after=1 ends-open=0 run-short=0 repeated=3 furniture-near=0 asks=0 page=0 told=0'
    ],
    [
      5,
      'bias place=8 from-start=5 from-end=0 gap=0 gap-after=3 list=0 document-length=4 document-form=0 end-form=0 last-end=1 style-count=4 style-asks=1 style-kind=1 since-asker=2 until-asker=8 between-askers=11 askers-left=0 askers-before=2 past-usual=0 past-usual-end=0 against-median=4 against-asker=5 asker-share=2 asker-share-style=1 turn-shape=22 after-asker-kind=10 previous-asks=0 next-asks=5 asks-and-next=5 page-around=5 told-around=5 told-far=5 page-far=5 previous-end=1 previous-length=6 same-style-before=1 previous-open=0 ends-open=0 run-short=0 repeated=3 furniture-near=0 asks=0 page=0 told=0'
    ]
  ])('has these features at %d', (index, features) => {
    expect(ownFeatures(talk, index).join(' ')).toBe(features)
  })
})

describe('what is told of units by themselves', () => {
  const row = (toldBy: number, page = 0): Row => ({ marks: { length: 40 }, told: toldBy, page })
  const rows: Row[] = [row(100), row(80, 90), row(62), '-', row(10, 45), row(20), row(90), row(30)]

  it('is a feature of each, of the next on both sides, and of the next three', () => {
    expect(of(rows, 4, 'told', 'page', 'told-around', 'told-far', 'page-far')).toBe(
      'told-around=12 told-far=20 page-far=6 page=4 told=1'
    )
    expect(of(rows, 0, 'told', 'told-around', 'told-far')).toBe('told-around=33 told-far=32 told=10')
    expect(of(rows, 7, 'told-around', 'told-far', 'page-far')).toBe('told-around=29 told-far=11 page-far=5')
  })

  it('reaches no further than seven units', () => {
    const far = (gap: number): string => of([row(100), ...times(gap, '-'), row(0)], gap + 1, 'told-far')
    expect(far(6)).toBe('told-far=29')
    expect(far(7)).toBe('told-far=35')
  })
})

describe('where a unit stands', () => {
  it.each([
    [0, 20, 'place=0 from-start=0 document-length=6'],
    [1, 20, 'place=0 from-start=1 document-length=6'],
    [5, 20, 'place=2 from-start=5 document-length=6'],
    [6, 20, 'place=2 document-length=6'],
    [13, 20, 'place=6 document-length=6'],
    [14, 20, 'place=6 from-end=5 document-length=6 end-form=5'],
    [19, 20, 'place=9 from-end=0 document-length=6 end-form=0'],
    [19, 21, 'place=9 from-end=1 document-length=6 end-form=1']
  ])('%d of %d', (index, count, features) => {
    expect(of(times(count, 'a'), index, 'place', 'from-start', 'from-end', 'end-form', 'document-length')).toBe(
      features
    )
  })

  it.each<[string, UnitChanges, string]>([
    ['below no blank line', { gap: 0 }, 'gap=0 gap-after=2 list=0 document-form=0'],
    ['below three blank lines', { gap: 3 }, 'gap=3 gap-after=2 list=0 document-form=0'],
    ['below nine blank lines', { gap: 9 }, 'gap=3 gap-after=2 list=0 document-form=0'],
    ['indented', { indent: 1 }, 'gap=0 gap-after=2 indent=1 list=0 document-form=0'],
    ['in a list', { items: [1, 1] }, 'gap=0 gap-after=2 list=1 document-form=0'],
    ['in a list of a list', { items: [1, 1, 2, 1] }, 'gap=0 gap-after=2 list=2 document-form=0'],
    ['in a numbered list', { items: [1, 1], ordered: true }, 'gap=0 gap-after=2 list=1 ordered=1 document-form=0'],
    ['with nothing stated', { data: {} }, 'gap=0 gap-after=2 list=0 part=0 document-form=0'],
    ['in a stated introduction', { data: { part: 'introduction' } }, 'gap=0 gap-after=2 list=0 part=3 document-form=0'],
    ['in stated furniture', { data: { part: 'boilerplate' } }, 'gap=0 gap-after=2 list=0 part=7 document-form=2'],
    [
      'of one who asks',
      { data: { role: 'interviewer' } },
      'gap=0 gap-after=2 list=0 part=0 markup-role=1 document-form=0'
    ],
    [
      'of one who answers',
      { data: { role: 'interviewee' } },
      'gap=0 gap-after=2 list=0 part=0 markup-role=2 document-form=0'
    ],
    ['as a wrapped form', { data: { wrapped: true } }, 'gap=0 gap-after=2 list=0 part=0 form=1 document-form=0']
  ])('%s', (_, unit, features) => {
    const templates = ['gap', 'gap-after', 'indent', 'list', 'ordered', 'part', 'markup-role', 'form', 'document-form']
    expect(of(['a', { unit }, { unit: { gap: 2 } }], 1, ...templates)).toBe(features)
  })

  it.each([
    [{ gap: 1 }, 'gap-after=1'],
    [{ gap: 9 }, 'gap-after=3']
  ])('above %o', (unit, features) => {
    expect(of(['a', 'a', { unit }], 1, 'gap-after')).toBe(features)
    expect(of(['a', 'a'], 1, 'gap-after')).toBe('gap-after=3')
  })

  it.each(
    ['title', 'metadata', 'introduction', 'section', 'aside', 'conclusion', 'boilerplate'].map(
      (part, at) => [part, at + 1] as const
    )
  )('a stated part %s is %d', (part, value) => {
    expect(of([{ unit: { data: { part: part as 'title' } } }], 0, 'part')).toBe(`part=${value}`)
  })

  it.each<[UnitChanges[], string]>([
    [[{}], 'document-form=0 end-form=0'],
    [[{ heading: 1 }], 'document-form=1 end-form=6'],
    [[{ data: { part: 'boilerplate' } }], 'document-form=2 end-form=12'],
    [[{ data: { time: { start: 0 } } }], 'document-form=3 end-form=18']
  ])('in a document of %j', (units, features) => {
    expect(of([...units.map((unit) => ({ unit })), 'a'], 1, 'document-form', 'end-form')).toBe(features)
  })
})

describe('signs of other machines', () => {
  it.each([
    ['{{< image >}}', 'braces=1'],
    ['<Note>', 'braces=1'],
    ['[[note]]', 'braces=1'],
    ['[note]', ''],
    ['[^1]: A note.', 'braces=2'],
    ['== tape ends ==', 'braces=3'],
    ['--- cut ---', 'braces=3'],
    ['**cut**', 'braces=3'],
    ['~~cut~~', 'braces=3'],
    ['__cut__', 'braces=3'],
    ['=x==', ''],
    ['== x =', ''],
    ['= x ==', ''],
    ['====', ''],
    ['=====', 'braces=3'],
    ['++ x ++', ''],
    ['', ''],
    ['The boat', '']
  ])('%s', (text, features) => {
    expect(of([{ unit: { text } }], 0, 'braces')).toBe(features)
  })
})

describe('the first and the last words of a paste', () => {
  const me: MarksChanges = { words: { firstPersons: 1 } }
  const you: MarksChanges = { words: { secondPersons: 1 } }
  it.each<[string, Row[], number, string]>([
    ['first, above an answer', ['a', 'a'], 0, 'start-voice=0 start-length=6'],
    ['first, above a question', ['a', 'q'], 0, 'start-voice=9 start-length=6'],
    ['first, above nothing', ['a'], 0, 'start-voice=0 start-length=6'],
    ['first of me', [told(40, me), 'q'], 0, 'start-voice=12 start-length=4'],
    [
      'first of us all',
      [told(40, { words: { firstPersons: 9, secondPersons: 9 } }), 'a'],
      0,
      'start-voice=8 start-length=4'
    ],
    ['first to you', [told(40, you), 'a'], 0, 'start-voice=1 start-length=4'],
    ['second', ['a', told(9), 'q'], 1, 'start-voice=27 start-length=14'],
    ['second of me', ['a', told(9, me), 'a'], 1, 'start-voice=21 start-length=14'],
    ['third', ['a', 'a', 'a'], 2, ''],
    ['first below a rule', ['-', 'a', 'a'], 1, 'start-voice=0 start-length=6'],
    ['a rule', ['-', 'a', 'a'], 0, ''],
    ['above one that asks 59 of 100', ['a', { asks: 59 }], 0, 'start-voice=0 start-length=6'],
    ['above one that asks 60 of 100', ['a', { asks: 60 }], 0, 'start-voice=9 start-length=6'],
    ['far above one that asks', ['a', ...times(4, '-'), 'q'], 0, 'start-voice=9 start-length=6'],
    ['too far above one that asks', ['a', ...times(5, '-'), 'q'], 0, 'start-voice=0 start-length=6']
  ])('%s', (_, rows, index, features) => {
    expect(of(rows, index, 'start-voice', 'start-length')).toBe(features)
  })

  it.each<[string, Row[], number, string]>([
    ['ends in a period', ['q', 'a'], 1, 'last-end=1'],
    ['ends in a colon', ['q', told(40, { end: End.colon })], 1, 'last-end=4'],
    ['breaks off', ['q', told(40, { end: End.none })], 1, 'last-end=0 cut-off=0 cut-off-length=4'],
    ['breaks off at a comma', ['q', told(41, { end: End.comma })], 1, 'last-end=7 cut-off=0 cut-off-length=4'],
    [
      'breaks off and begins small',
      ['q', told(9, { end: End.none, start: 0 })],
      1,
      'last-end=0 cut-off=4 cut-off-length=2'
    ],
    [
      'breaks off asking',
      ['q', told(90, { end: End.none, words: { opening: Word.prompt } })],
      1,
      'last-end=0 cut-off=1 cut-off-length=5'
    ],
    [
      'breaks off greeting',
      ['q', told(90, { end: End.none, words: { opening: Word.greeting } })],
      1,
      'last-end=0 cut-off=0 cut-off-length=5'
    ],
    [
      'breaks off like one other',
      [{ unit: { heading: 1 } }, 'a', told(40, { end: End.none })],
      2,
      'last-end=0 cut-off=0 cut-off-length=4'
    ],
    ['breaks off like two others', ['q', 'a', told(40, { end: End.none })], 2, 'last-end=0 cut-off=2 cut-off-length=4'],
    ['breaks off above a rule', ['q', told(40, { end: End.none }), '-'], 1, 'last-end=0 cut-off=2 cut-off-length=4'],
    ['breaks off in between', ['q', told(40, { end: End.none }), 'a'], 1, ''],
    ['is a rule', ['q', told(40), '-'], 2, '']
  ])('%s', (_, rows, index, features) => {
    expect(of(rows, index, 'last-end', 'cut-off', 'cut-off-length')).toBe(features)
  })
})

describe('units that look alike', () => {
  const bold = (asks: number): Row => ({ marks: { bold: Cover.whole }, asks })
  it.each<[string, Row[], string]>([
    ['alone', [bold(80), 'a'], 'style-count=1 style-rare=1 style-asks=7 style-kind=7'],
    ['two', [bold(80), bold(0), 'a'], 'style-count=2 style-rare=1 style-asks=2 style-kind=5'],
    ['three', [bold(80), bold(80), bold(80), 'a'], 'style-count=3 style-asks=5 style-kind=7'],
    ['two that ask 14', [bold(14), bold(14)], 'style-count=2 style-rare=1 style-asks=0 style-kind=4'],
    ['two that ask 15', [bold(15), bold(15)], 'style-count=2 style-rare=1 style-asks=1 style-kind=4'],
    ['two that ask 25', [bold(25), bold(25)], 'style-count=2 style-rare=1 style-asks=1 style-kind=4'],
    ['two that ask 26', [bold(26), bold(26)], 'style-count=2 style-rare=1 style-asks=1 style-kind=5'],
    ['two that ask 100', [bold(100), bold(100)], 'style-count=2 style-rare=1 style-asks=6 style-kind=7'],
    ['five', [bold(0), bold(0), bold(0), bold(0), bold(0)], 'style-count=4 style-asks=0 style-kind=4']
  ])('%s', (_, rows, features) => {
    expect(of(rows, 0, 'style-count', 'style-rare', 'style-asks', 'style-kind')).toBe(features)
  })

  it.each<[string, Row[], number, string]>([
    ['above all that ask', [bold(0), 'q', 'a', 'q'], 0, 'lone-style=4'],
    ['between', ['a', 'q', bold(0), 'a', 'q'], 2, 'lone-style=6'],
    ['below all that ask', ['q', 'a', bold(0)], 2, 'lone-style=5'],
    ['where another looks so', ['q', bold(0), bold(0)], 2, '']
  ])('or are like no other: %s', (_, rows, index, features) => {
    expect(of(rows, index, 'lone-style')).toBe(features)
  })
})

import { describe, expect, it } from 'vitest'
import { Kind } from '../../src/types.ts'
import { times } from '../support/features.ts'
import { type Line, of, standing } from '../support/label-lines.ts'

const LONG = 'and nobody had come before the rain did, nor after it.'

describe('where a label stands', () => {
  const PLACES = ['first-at', 'spread', 'paragraph-start', 'alternates', 'dense']
  const gap = (text: string): Line => ({ text, gap: 1 })
  const first = (text: string): Line => ({ text, soft: 'first' })
  it.each<[string, Line[], string]>([
    ['at the top alone', ['Dorn: Late.', LONG, LONG, LONG, LONG], 'paragraph-start=6'],
    ['second of five', [LONG, 'Dorn: Late.', LONG, LONG, LONG], 'first-at=1'],
    ['last of five', [LONG, LONG, LONG, LONG, 'Dorn: Late.'], 'first-at=4'],
    ['twice in a row', ['Dorn: Late.', 'Dorn: So.', LONG, LONG], 'paragraph-start=3 dense=6 spread=2'],
    ['twice, apart', ['Dorn: Late.', LONG, LONG, 'Dorn: So.'], 'paragraph-start=3 spread=4'],
    ['below blank lines', [LONG, gap('Dorn: Late.'), LONG, gap('Dorn: So.')], 'paragraph-start=6 first-at=1 spread=3'],
    ['as paragraphs', [LONG, first('Dorn: Late.'), LONG, 'Dorn: So.'], 'paragraph-start=3 first-at=1 spread=3'],
    ['taking turns', ['Dorn: Late.', 'Wim: So.', 'Dorn: Late.', 'Wim: So.'], 'paragraph-start=3 alternates=6 spread=3'],
    [
      'once with another between',
      ['Dorn: Late.', 'Wim: So.', 'Dorn: Late.', 'Dorn: So.', 'Wim: No.'],
      'paragraph-start=2 alternates=3 dense=3 spread=3'
    ],
    ['with one between that stands once', ['Dorn: Late.', 'Wim: So.', 'Dorn: Late.'], 'paragraph-start=3 spread=4'],
    [
      'with one far between',
      ['Dorn: So.', ...times(38, LONG), 'Wim: So.', 'Dorn: So.', 'Wim: No.'],
      'paragraph-start=3 alternates=6 spread=5'
    ],
    [
      'with one too far between',
      ['Dorn: So.', ...times(39, LONG), 'Wim: So.', 'Dorn: So.', 'Wim: No.'],
      'paragraph-start=3 alternates=6 spread=5'
    ],
    ['forty apart', ['Dorn: So.', ...times(39, LONG), 'Dorn: So.'], 'paragraph-start=3 spread=5'],
    ['forty-one apart', ['Dorn: So.', ...times(40, LONG), 'Dorn: So.'], 'paragraph-start=3 alternates=6 spread=5']
  ])('%s', (_, lines, features) => {
    expect(standing(lines, ...PLACES)).toBe(features)
  })
})

describe('what stands before and behind it', () => {
  const BESIDE = ['sentence-before', 'sentence-before-once', 'glued', 'asks', 'body']
  it.each<[string, string]>([
    ['Was it late?', 'body=6 sentence-before=2 sentence-before-once=2'],
    ['Was it late?”', 'body=6 sentence-before=2 sentence-before-once=2'],
    ['Was it late? ', 'body=6 sentence-before=2 sentence-before-once=2'],
    ['It was late.', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['It was late!', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['It was late…', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['遅い。', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['遅い！', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['He said »late»', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['He said “late”', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['He said "late"', 'body=6 sentence-before=1 sentence-before-once=1'],
    ['It was late', 'body=6'],
    ['It was late,', 'body=6'],
    ['', 'body=6']
  ])('below %j', (above, features) => {
    expect(standing([above, 'Dorn: So.'], ...BESIDE)).toBe(features)
    expect(standing([above, 'Dorn: So.', 'Dorn: So.'], 'sentence-before-once')).toBe('')
  })

  it.each<[string, Line[], string]>([
    ['glued to its words', ['Dorn:So.'], 'body=6 glued=1'],
    ['alone', ['Dorn:'], ''],
    ['with a wide colon', ['Dorn：So.'], 'body=6'],
    ['half of them alone', ['Dorn: So.', 'Dorn:'], 'body=3'],
    ['asking', ['Dorn: So?'], 'asks=6 body=6'],
    ['asking in quotation marks', ['Dorn: “So?” '], 'asks=6 body=6'],
    ['asking once in three', ['Dorn: So?', 'Dorn: So.', 'Dorn: No.'], 'asks=2 body=6']
  ])('%s', (_, lines, features) => {
    expect(standing(lines, ...BESIDE)).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['thrice the same', times(3, 'Dorn: So it is.'), 'same-next'],
    ['the same in eight letters', ['Dorn: 12345678a', 'Dorn: 12345678b', 'Dorn: 12345678c'], 'same-next'],
    ['the same in seven letters', ['Dorn: 1234567a', 'Dorn: 1234567b', 'Dorn: 1234567c'], ''],
    ['twice the same', times(2, 'Dorn: So it is.'), ''],
    ['nothing thrice', times(3, 'Dorn:'), ''],
    ['nothing once', [...times(3, 'Dorn: So it is.'), 'Dorn:'], '']
  ])('%s', (_, lines, features) => {
    expect(of(lines, 'same-next')).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['a role that says something', ['Host: It has begun.'], 'role-says=1'],
    ['that says twelve letters', ['Host: It is begun.'], 'role-says=0'],
    ['that says no sentence', ['Host: Ida Orr of the Weir'], 'role-says=0'],
    ['often', times(2, 'Host: It has begun.'), 'role-says=3'],
    ['often a field', times(2, 'Host: Ida Orr'), 'role-says=2'],
    ['one who answers', ['Guest: It has begun.'], 'role-says=1'],
    ['a word for questions', ['Question: It has begun.'], 'role-says=1'],
    ['a short one', ['Q: It has begun at noon.'], ''],
    ['of two letters', ['Qn: It has begun at noon.'], ''],
    ['of three letters', ['Que: It has begun at noon.'], 'role-says=1'],
    ['another voice', ['Audience: It has begun.'], '']
  ])('%s', (_, lines, features) => {
    expect(of(lines, 'role-says')).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['a fact', ['Dorn: 3 boats'], 'said-once=1 speaks=0'],
    ['words', ['Dorn: oak'], 'said-once=2 speaks=0'],
    ['nothing', ['Dorn:'], 'said-once=0 speaks=6'],
    ['a sentence, then a fact', ['Dorn: So it is. ', 'Dorn: 3 boats'], 'said-first=5 speaks=3'],
    ['a fact, then sentences', ['Dorn: 3 boats', ...times(3, 'Dorn: So it is. ')], 'said-first=1 speaks=4'],
    [
      'eight facts, then sentences',
      [...times(8, 'Dorn: 3 boats'), ...times(9, 'Dorn: So it is. ')],
      'said-first=1 speaks=0'
    ],
    [
      'seven facts, then sentences',
      [...times(7, 'Dorn: 3 boats'), ...times(9, 'Dorn: So it is. ')],
      'said-first=1 speaks=1'
    ],
    ['what I say', ['Dorn: I saw it. Then'], 'said-once=6 speaks=6']
  ])('says %s', (_, lines, features) => {
    expect(of(lines, 'said-once', 'said-first', 'speaks')).toBe(features)
  })
})

describe('labels alone on their lines', () => {
  const BELOW = ['below', 'below-count']
  it.each<[string, Line[], string]>([
    ['with words on the line', ['Dorn: So.', LONG], ''],
    ['above words', ['Dorn:', LONG], 'below=6 below-count=1'],
    ['above words, five times', [1, 2, 3, 4, 5].flatMap(() => ['Dorn:', LONG]), 'below=6 below-count=4'],
    ['above words, nine times', [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(() => ['Dorn:', LONG]), 'below=6 below-count=5'],
    ['above nothing', ['Dorn:'], 'below=0 below-count=0'],
    ['above a heading', ['Dorn:', { text: LONG, heading: 1 }], 'below=0 below-count=0'],
    ['above html', ['Dorn:', { text: LONG, kind: Kind.html }], 'below=6 below-count=1'],
    ['above a definition', ['Dorn:', { text: LONG, kind: Kind.definition }], 'below=0 below-count=0'],
    ['two blank lines above words', ['Dorn:', { text: LONG, gap: 2 }], 'below=6 below-count=1'],
    ['three blank lines above words', ['Dorn:', { text: LONG, gap: 3 }], 'below=0 below-count=0'],
    ['above a sign', ['Dorn:', '*'], 'below=0 below-count=0'],
    ['above two signs', ['Dorn:', '**'], 'below=6 below-count=1'],
    ['above another that recurs', ['Dorn:', 'Wim: So.', 'Wim: No.'], 'below=0 below-count=0'],
    ['above another that stands once', ['Dorn:', 'Wim: So.'], 'below=6 below-count=1'],
    ['above itself', ['Dorn:', 'Dorn:', LONG], 'below=6 below-count=2'],
    ['half above words', ['Dorn:', LONG, 'Dorn:', { text: LONG, gap: 3 }], 'below=3 below-count=1']
  ])('%s', (_, lines, features) => {
    expect(of(lines, ...BELOW)).toBe(features)
  })
})

describe('labels of one form', () => {
  const FORM = ['class-recurs', 'class-keys', 'class-size', 'class-cover', 'class-dense', 'class-rank', 'partner']
  const one = 'Dorn: So.'
  it.each<[string, Line[], string]>([
    [
      'one, once',
      [one, LONG, LONG],
      'class-recurs-once=0 class-keys=0 class-size=0 class-cover=0 class-dense=0 class-rank=1 partner=0'
    ],
    [
      'one, twice',
      [one, one, LONG],
      'class-recurs=6 class-keys=1 class-size=2 class-cover=4 class-dense=6 class-rank=1 partner=1'
    ],
    [
      'one, twice, apart',
      [one, LONG, LONG, one],
      'class-recurs=6 class-keys=1 class-size=2 class-cover=3 class-dense=3 class-rank=1 partner=1'
    ],
    [
      'two, twice each',
      [one, 'Wim: No.', one, 'Wim: No.'],
      'class-recurs=6 class-keys=2 class-size=3 class-cover=6 class-dense=6 class-rank=1 partner=2'
    ],
    [
      'three, twice each',
      [one, 'Wim: No.', 'Jet: No.', one, 'Wim: No.', 'Jet: No.'],
      'class-recurs=6 class-keys=3 class-size=4 class-cover=6 class-dense=6 class-rank=1 partner=2'
    ],
    [
      'one that recurs, others not',
      [one, 'Wim: No.', 'Jet: No.', one],
      'class-recurs=3 class-keys=1 class-size=2 class-cover=3 class-dense=3 class-rank=1 partner=1'
    ],
    [
      'another form',
      [one, 'Wim - No.', 'Wim - No.', one],
      'class-recurs=6 class-keys=1 class-size=2 class-cover=3 class-dense=3 class-rank=1 partner=1'
    ],
    [
      'half as often as another',
      [one, one, ...times(4, 'Wim: No.')],
      'class-recurs=6 class-keys=2 class-size=4 class-cover=6 class-dense=6 class-rank=2 partner=2'
    ],
    [
      'an eighth as often as another',
      [one, ...times(8, 'Wim: No.')],
      'class-recurs-once=5 class-keys=1 class-size=4 class-cover=5 class-dense=6 class-rank=4 partner=1'
    ],
    [
      'a thirtieth as often as another',
      [one, ...times(30, 'Wim: No.')],
      'class-recurs-once=5 class-keys=1 class-size=6 class-cover=5 class-dense=6 class-rank=4 partner=1'
    ],
    [
      'once, above two others',
      [one, 'Wim: So.', LONG, 'Wim: No.', LONG],
      'class-recurs-once=4 class-keys=1 class-size=2 class-cover=2 class-dense=4 class-rank=2 partner=1'
    ],
    [
      'in two forms',
      [one, 'Dorn - So.', 'Dorn - No.'],
      'class-recurs=6 class-keys=1 class-size=1 class-cover=2 class-dense=6 class-rank=0 partner=1'
    ]
  ])('%s', (_, lines, features) => {
    expect(of(lines, ...FORM, 'class-recurs-once')).toBe(features)
  })

  it.each<[string, Partial<Exclude<Line, string>>]>([
    ['bold', { spans: [{ type: 'strong', from: 0, to: 4 }] }],
    ['headings', { heading: 1 }],
    ['lists', { items: [1, 1] }],
    ['quotations', { quotes: 1 }],
    ['times', { text: '[0:15] Dorn: So.' }],
    ['brackets', { text: '[Dorn]: So.' }]
  ])('%s are another form', (_, change) => {
    const other = { text: 'Dorn: So.', ...change }
    expect(of([one, one, 'Wim: No.', 'Wim: No.'], 'class-keys')).toBe('class-keys=2')
    expect(of([other, other, 'Wim: No.', 'Wim: No.'], 'class-keys')).toBe('class-keys=1')
  })
})

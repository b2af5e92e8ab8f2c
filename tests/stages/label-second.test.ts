import { describe, expect, it } from 'vitest'
import { labelFeatures } from '../../src/stages/label-features.ts'
import { labelEvidence } from '../../src/stages/label-groups.ts'
import { firstVerdict, secondFeaturesOf } from '../../src/stages/label-second.ts'
import { namesOf, only, times } from '../support/features.ts'
import { type Line, labelLines } from '../support/label-lines.ts'

const LONG = 'and nobody had come before the rain did, nor after it.'

/** What the second verdict sees of a label where the first took those with a plus in front: `+Dorn: So.` */
function secondOf(lines: readonly Line[], key = 'dorn'): string[] {
  const taken = new Set<string>()
  const plain = lines.map((line) => {
    if (typeof line !== 'string' || !line.startsWith('+')) return line
    const text = line.slice(1)
    for (const group of labelEvidence(labelLines([text])).groups) taken.add(group.key)
    return text
  })
  const evidence = labelEvidence(labelLines(plain))
  const sums = evidence.groups.map((group) => (taken.has(group.key) ? 1 : 0))
  const at = evidence.groups.findIndex((group) => group.key === key)
  return namesOf(labelFeatures, secondFeaturesOf(at, evidence, firstVerdict(evidence, sums)))
}

const of = (lines: readonly Line[], ...templates: string[]): string => only(secondOf(lines), ...templates)

describe('a label among those that were taken', () => {
  it.each<[string, Line[], string]>([
    [
      'alone, not taken',
      ['Dorn: So.', LONG],
      'then-bias then-count=0 then-form=0 then-alias=3 then-between=2 then-cover=0 then-others=0 then-kind=0'
    ],
    [
      'alone, taken',
      ['+Dorn: So.', LONG],
      'then-bias then-count=0 then-form=0 then-alias=3 then-between=2 then-cover=0 then-others=0 then-kind=0'
    ],
    [
      'between two others',
      ['+Wim: So.', 'Dorn: So.', '+Jet: So.', LONG],
      'then-bias then-count=0 then-form=2 then-alias=0 then-between=1 then-cover=3 then-others=2 then-kind=0 then-around=2 then-pattern=6'
    ],
    [
      'taken, between two others',
      ['+Wim: So.', '+Dorn: So.', '+Jet: So.', '+Wim: No.', '+Dorn: No.'],
      'then-bias then-count=1 then-form=7 then-alias=4 then-between=4 then-cover=10 then-others=7 then-kind=5 then-around=7 then-pattern=13'
    ]
  ])('%s', (_, lines, features) => {
    expect(secondOf(lines).join(' ')).toBe(features)
  })

  it.each([
    [
      1,
      'then-bias then-count=0 then-form=2 then-alias=0 then-between=1 then-cover=3 then-others=2 then-kind=0 then-around=2 then-pattern=6'
    ],
    [
      2,
      'then-bias then-count=1 then-form=7 then-alias=4 then-between=4 then-cover=9 then-others=7 then-kind=5 then-around=7 then-pattern=13'
    ],
    [
      3,
      'then-bias then-count=2 then-form=12 then-alias=8 then-between=7 then-cover=16 then-others=12 then-kind=10 then-around=12 then-pattern=20'
    ],
    [
      4,
      'then-bias then-count=2 then-form=12 then-alias=8 then-between=7 then-cover=16 then-others=12 then-kind=10 then-around=12 then-pattern=20'
    ],
    [
      5,
      'then-bias then-count=3 then-form=17 then-alias=12 then-between=10 then-cover=23 then-others=17 then-kind=15 then-around=17 then-pattern=27'
    ],
    [
      9,
      'then-bias then-count=3 then-form=17 then-alias=12 then-between=10 then-cover=22 then-others=17 then-kind=15 then-around=17 then-pattern=27'
    ]
  ])('counts differently where it stands %d times', (count, features) => {
    expect(secondOf(['+Wim: No.', ...times(count, 'Dorn: So.'), '+Jet: No.', LONG]).join(' ')).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['above all others', ['Dorn: So.', '+Wim: So.', '+Jet: So.'], 'then-between=0 then-around=4'],
    ['below all others', ['+Wim: So.', '+Jet: So.', 'Dorn: So.'], 'then-between=0 then-around=3'],
    ['between one and itself', ['+Wim: So.', 'Dorn: So.', '+Wim: So.'], 'then-between=1 then-around=1'],
    ['between two', ['+Wim: So.', 'Dorn: So.', '+Jet: So.'], 'then-between=1 then-around=2'],
    [
      'at the first of two',
      ['+Wim: So.', LONG, 'Dorn: So.', LONG, '+Jet: So.', '+Wim: So.'],
      'then-between=1 then-around=2'
    ],
    ['taken, above all others', ['+Dorn: So.', '+Wim: So.', '+Dorn: No.'], 'then-between=3 then-around=9'],
    ['taken, below all others', ['+Wim: So.', '+Dorn: So.', '+Dorn: No.'], 'then-between=4 then-around=8'],
    [
      'taken twice in a row above another',
      ['+Dorn: So.', '+Dorn: No.', '+Wim: So.', '+Dorn: So.'],
      'then-between=6 then-around=14'
    ],
    ['with none but itself', ['+Dorn: So.', LONG, '+Dorn: So.'], 'then-between=5']
  ])('%s', (_, lines, features) => {
    expect(of(lines, 'then-around', 'then-between')).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['none of its form', ['Dorn - So.', '+Wim: So.'], 'then-form=0 then-cover=3 then-others=1'],
    ['one', ['Dorn: So.', '+Wim: So.'], 'then-form=1 then-cover=3 then-others=1'],
    ['itself', ['+Dorn: So.', '+Wim - So.'], 'then-form=0 then-cover=3 then-others=1'],
    [
      'five',
      ['Dorn: So.', '+Wim: So.', '+Jet: So.', '+Kees: So.', '+Roos: So.', '+Ans: So.'],
      'then-form=4 then-cover=5 then-others=4'
    ],
    ['a third of all lines', ['Dorn: So.', '+Wim: So.', LONG, LONG], 'then-form=1 then-cover=2 then-others=1'],
    ['all other lines', ['+Dorn: So.', '+Wim: So.', '+Wim: So.'], 'then-form=1 then-cover=4 then-others=1'],
    ['its own lines', [...times(4, '+Dorn: So.'), '+Wim: So.'], 'then-form=11 then-cover=15 then-others=11']
  ])('%s', (_, lines, features) => {
    expect(of(lines, 'then-form', 'then-others', 'then-cover')).toBe(features)
  })
})

describe('another name for one that was taken', () => {
  const alias = (label: string, ...taken: string[]): string =>
    only(
      secondOf([`${label}: So.`, ...taken.map((each) => `+${each}: So.`)], label.toLowerCase().replaceAll('.', '')),
      'then-alias',
      'then-abbreviation'
    )
  it.each([
    ['Dorn', 'Wim', 'then-alias=0'],
    ['Dorn', 'Wim Dorn', 'then-alias=2'],
    ['Wim Dorn', 'Dorn', 'then-alias=1'],
    ['Wim Dorn', 'Dorn Wim', 'then-alias=2'],
    ['WD', 'Wim Dorn', 'then-alias=2 then-abbreviation=0'],
    ['W.D.', 'Wim Dorn', 'then-alias=2 then-abbreviation=0'],
    ['W', 'Wim Dorn', 'then-alias=2'],
    ['D', 'Wim Dorn', 'then-alias=2'],
    ['W', 'Wim', 'then-alias=2'],
    ['DW', 'Wim Dorn', 'then-alias=0'],
    ['W D', 'Wim Dorn', 'then-alias=0 then-abbreviation=0'],
    ['WDER', 'Wim Dorn Eb Ro', 'then-alias=2 then-abbreviation=0'],
    ['WDERS', 'Wim Dorn Eb Ro Su', 'then-alias=0 then-abbreviation=0'],
    ['Dörn', 'Dorn', 'then-alias=0']
  ])('%s beside %s', (label, taken, features) => {
    expect(alias(label, taken)).toBe(features)
  })

  it('is not its own', () => {
    expect(of(['+Dorn: So.', '+Wim: So.'], 'then-alias')).toBe('then-alias=0')
    expect(of(['+Dorn: So.', '+Wim Dorn: So.'], 'then-alias')).toBe('then-alias=2')
    expect(of(['+Dorn: So.'], 'then-alias')).toBe('then-alias=3')
  })

  it.each<[string, Line[], string]>([
    ['one of a series', ['Dorn 1: So.', '+Dorn 2: So.'], 'then-serial=1'],
    ['the only one taken', ['+Dorn 1: So.', '+Wim: So.'], 'then-serial=0'],
    ['one of two taken', ['+Dorn 1: So.', '+Dorn 2: So.'], 'then-serial=1'],
    ['none taken', ['Dorn 1: So.', 'Dorn 2: So.', '+Wim: So.'], 'then-serial=0'],
    ['twice, beside another', ['Dorn 1: So.', 'Dorn 1: So.', 'Dorn 1: So.', '+Dorn 2: So.'], 'then-serial=5']
  ])('%s', (_, lines, features) => {
    expect(only(secondOf(lines, 'dorn 1'), 'then-serial')).toBe(features)
  })
})

describe('labels that are written alike', () => {
  const alike = (label: string, ...others: string[]): string =>
    only(
      secondOf([`${label}: So it is.`, ...others.map((each) => `+${each}: So it is.`)], label.toLowerCase()),
      'then-pattern'
    )
  it.each([
    ['Dorn', 'Wim', 'then-pattern=6'],
    ['Dorn', 'WIM', 'then-pattern=0'],
    ['Dorn', 'wim', 'then-pattern=0'],
    ['DORN', 'WIMS', 'then-pattern=6'],
    ['DORN', 'WIM', 'then-pattern=0'],
    ['DOR', 'WIM', 'then-pattern=6'],
    ['Dorn Wim', 'Jet Kees', 'then-pattern=6'],
    ['Dorn Wim', 'Jet', 'then-pattern=0'],
    ['Dorn wim', 'Jet kees', 'then-pattern=6'],
    ['Dorn wim', 'Jet Kees', 'then-pattern=0'],
    ['Dorn Wim Eb', 'Jet Kees Ro Su', 'then-pattern=6'],
    ['dorn', 'wim', 'then-pattern=6'],
    ['片桐', '田中', 'then-pattern=6'],
    ['片桐', 'wim', 'then-pattern=0'],
    ['DoRn', 'Wim', 'then-pattern=6']
  ])('%s and %s', (label, other, features) => {
    expect(alike(label, other)).toBe(features)
  })

  it('are counted without the label itself', () => {
    expect(alike('Dorn', 'Wim', 'JET')).toBe('then-pattern=3')
    expect(of(['+Dorn: So.', '+WIM: So.'], 'then-pattern')).toBe('then-pattern=0')
    expect(of(['+Dorn: So.', '+Wim: So.', '+JETS: So.'], 'then-pattern')).toBe('then-pattern=3')
  })
})

describe('what a label looks like', () => {
  const strong: Line = { text: 'Dorn So it is', spans: [{ type: 'strong', from: 0, to: 4 }] }
  it.each<[string, Line[], string]>([
    ['a colon', ['Dorn: So.'], 'then-kind=0'],
    ['a colon alone', ['Dorn:'], 'then-kind=2'],
    ['a bracket', ['[Dorn] So.'], 'then-kind=0'],
    ['a chevron', ['dorn> So.'], 'then-kind=0'],
    ['a time', ['Dorn (0:15) So.'], 'then-kind=0'],
    ['a time alone', ['Dorn 0:15'], 'then-kind=2'],
    ['a dash', ['Dorn - So.'], 'then-kind=3'],
    ['a period', ['DORN. So.'], 'then-kind=3'],
    ['a gap', ['Dorn\tSo.'], 'then-kind=3'],
    ['a line', ['Dorn'], 'then-kind=1'],
    ['a space', ['Dorn So late', 'Dorn No late', 'Dorn At last'], 'then-kind=14'],
    ['a quotation mark', ['Dorn «So late»'], 'then-kind=4'],
    ['bold type', [strong], 'then-kind=4']
  ])('%s', (_, lines, features) => {
    expect(only(secondOf([...lines, LONG]), 'then-kind')).toBe(features)
  })
})

describe('the first verdict', () => {
  it('keeps what is needed of the labels that were taken', () => {
    const evidence = labelEvidence(
      labelLines(['Wim Dorn: So.', 'Jet 2: No.', LONG, 'Wim Dorn: So.', 'Kees - No.', 'Jet 2: So.', LONG])
    )
    const before = firstVerdict(evidence, [10, 5, -1])
    expect(before.accepted.map(({ key }) => key)).toEqual(['wim dorn', 'jet 2'])
    expect([...before.forms]).toEqual([[0, { keys: 2, places: 4 }]])
    expect([...before.words]).toEqual([
      ['wim', 1],
      ['dorn', 1],
      ['jet', 1],
      ['2', 1]
    ])
    expect([...before.initials]).toEqual(['wd', 'w', 'd', 'j2', 'j', '2'])
    expect([...before.abbreviations]).toEqual(['wd', 'j2'])
    expect([...before.serials]).toEqual([['jet ', 1]])
    expect([...before.patterns]).toEqual([
      ['title 2', 1],
      ['some 2', 1]
    ])
    expect([...before.above]).toEqual([-1, 0, 1, 1, 0, 0, 1])
    expect([...before.below]).toEqual([1, 0, 0, 1, 1, -1, -1])
    expect([before.first, before.last, before.places]).toEqual([0, 5, 4])
  })

  it('takes nothing where no sum is above 0', () => {
    const before = firstVerdict(labelEvidence(labelLines(['Wim: So.', LONG])), [0])
    expect([before.first, before.last, before.places, before.accepted.length]).toEqual([2, -1, 0, 0])
  })
})

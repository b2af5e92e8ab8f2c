import { describe, expect, it } from 'vitest'
import { usualSeparator } from '../../src/stages/label-features.ts'
import type { LabelGroup } from '../../src/stages/label-groups.ts'
import { Kind } from '../../src/types.ts'
import { times } from '../support/features.ts'
import { featuresIn, type Line, of, standing } from '../support/label-lines.ts'

const SAID = 'It was late, and nobody had come.'

/** A document in which a label stands once, or more often. */
const once = (label: string): Line[] => [`${label}: ${SAID}`, 'Nobody went home.']
const twice = (label: string): Line[] => [...once(label), `${label}: ${SAID}`]

describe('a label in a small document', () => {
  it('has these features where it stands once', () => {
    expect(featuresIn(once('Dorn')).join(' ')).toBe(
      'bias count=1 separator=0 separator-once=0 styled=0 heading=0 in-list=0 in-quote=0 timed=0 words=1 letters=3 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0 contains-frequent=0 named=0 named-once=0 given=0 given-once=0 peers-once=0 mentioned=0 initials=0 short-of=0 long-of=0 serial=0 asks=0 body=6 paragraph-start=6 first-at=0 spread=0 sentence-before=0 sentence-before-once=0 glued=0 said-once=5 speaks=6 class-recurs-once=0 class-keys=0 class-size=0 class-cover=0 class-dense=0 class-rank=1 partner=0'
    )
  })

  it('has these where two take turns', () => {
    const talk = ['Dorn: Is it late?', 'Wim: It is, and I go home.', 'Dorn: And who stays?', 'Wim: I do.']
    expect(featuresIn(talk, 'dorn').join(' ')).toBe(
      'bias count=2 separator=0 separator-often=0 styled=0 heading=0 in-list=0 in-quote=0 timed=0 words=1 letters=3 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0 contains-frequent=0 named=0 given=0 mentioned=0 initials=0 short-of=0 long-of=0 serial=0 asks=6 body=6 paragraph-start=3 alternates=6 dense=0 first-at=0 spread=3 sentence-before=0 glued=0 said-first=5 speaks=6 class-recurs=6 class-keys=2 class-size=3 class-cover=6 class-dense=6 class-rank=1 partner=2'
    )
    expect(featuresIn(talk, 'wim').join(' ')).toBe(
      'bias count=2 separator=0 separator-often=0 styled=0 heading=0 in-list=0 in-quote=0 timed=0 words=1 letters=3 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0 contains-frequent=0 named=0 given=2 peers=0 mentioned=0 initials=0 short-of=0 long-of=0 serial=0 asks=0 body=6 paragraph-start=0 alternates=6 dense=0 first-at=1 spread=3 sentence-before=2 glued=0 said-first=6 speaks=6 class-recurs=6 class-keys=2 class-size=3 class-cover=6 class-dense=6 class-rank=1 partner=2'
    )
  })
})

describe('how a label is written', () => {
  const SPELLING = [
    'words',
    'letters',
    'capital',
    'all-caps',
    'capital-words',
    'inner-mark',
    'digits',
    'numbered',
    'cjk'
  ]
  it.each([
    ['Dorn', 'words=1 letters=3 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0'],
    ['dorn', 'words=1 letters=3 capital=0 all-caps=0 capital-words=0 inner-mark=0 digits=0'],
    ['DORN', 'words=1 letters=3 capital=2 all-caps=1 capital-words=2 inner-mark=0 digits=0'],
    ['D', 'words=1 letters=1 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0'],
    ['Dorn Wim', 'words=2 letters=4 capital=2 all-caps=0 capital-words=2 inner-mark=0 digits=0'],
    ['Dorn wim', 'words=2 letters=4 capital=2 all-caps=0 capital-words=0 inner-mark=0 digits=0'],
    ['Dorn Wim odd', 'words=3 letters=5 capital=2 all-caps=0 capital-words=1 inner-mark=0 digits=0'],
    ['Dorn van der Wim', 'words=4 letters=5 capital=2 all-caps=0 capital-words=1 inner-mark=0 digits=0'],
    ['Dorn, odd', 'words=2 letters=4 capital=2 all-caps=0 capital-words=0 inner-mark=1 digits=0'],
    ['Dorn=odd', 'words=1 letters=4 capital=2 all-caps=0 capital-words=2 inner-mark=1 digits=0'],
    ['Dorn|odd', 'words=1 letters=4 capital=2 all-caps=0 capital-words=2 inner-mark=1 digits=0'],
    ['Dorn "odd"', 'words=2 letters=4 capital=2 all-caps=0 capital-words=0 inner-mark=1 digits=0'],
    ['Dorn 4', 'words=2 letters=4 capital=2 all-caps=0 capital-words=0 inner-mark=0 digits=1 numbered'],
    ['4 Dorn', 'words=2 letters=4 capital=1 all-caps=0 capital-words=0 inner-mark=0 digits=1'],
    ['One two three 4', 'words=4 letters=5 capital=2 all-caps=0 capital-words=0 inner-mark=0 digits=1'],
    ['One two 4', 'words=3 letters=5 capital=2 all-caps=0 capital-words=0 inner-mark=0 digits=1 numbered'],
    ['片桐', 'words=1 letters=2 capital=1 cjk all-caps=0 capital-words=2 inner-mark=0 digits=0'],
    ['ßorn', 'words=1 letters=3 capital=0 all-caps=0 capital-words=0 inner-mark=0 digits=0'],
    [
      'One two three four five six seven eight nine',
      'words=7 letters=7 capital=2 all-caps=0 capital-words=0 inner-mark=0 digits=0'
    ]
  ])('%s', (label, features) => {
    expect(of(once(label), ...SPELLING)).toBe(features)
  })
})

describe('what a label means', () => {
  const [PLAIN, PLAIN_TWICE] = [featuresIn(once('Dorn')), featuresIn(twice('Dorn'))]
  const MEANING = /^(?!words|letters|capital|all-caps|digits|numbered|given|initials|peers|inner)/
  const means = (lines: readonly Line[], plain: readonly string[]): string =>
    featuresIn(lines)
      .filter((name) => MEANING.test(name) && !plain.includes(name))
      .join(' ')
  it.each([
    ['Question', 'question-word role-says=1', 'question-word role-says=3'],
    ['Q7', 'question-word', 'question-word'],
    ['Answer', 'answer-word role-says=1', 'answer-word role-says=3'],
    ['Host', 'interviewer-word metadata-once role-says=1', 'interviewer-word metadata role-says=3'],
    [
      'Guest',
      'interviewee-word generic-word metadata-once page-word role-says=1',
      'interviewee-word generic-word metadata page-word role-says=3'
    ],
    ['Audience', 'other-word', 'other-word'],
    [
      'Speaker 2',
      'interviewee-word generic-word honorific serial=1 role-says=1',
      'interviewee-word generic-word honorific serial=1 role-says=3'
    ],
    [
      'SPEAKER_00',
      'interviewee-word generic-word serial=1 role-says=1',
      'interviewee-word generic-word serial=1 role-says=3'
    ],
    ['Standards Moderator', 'role-inside', 'role-inside'],
    ['Moderator Dorn', 'role-inside', 'role-inside'],
    ['Note', 'look-alike-once page-word', 'look-alike page-word'],
    [
      'Author',
      'interviewee-word metadata-once page-word role-says=1',
      'interviewee-word metadata page-word role-says=3'
    ],
    [
      'The Host',
      'interviewer-word metadata-once function-word contains-frequent=1 role-says=1',
      'interviewer-word metadata function-word contains-frequent=1 role-says=3'
    ],
    ['The Dorn', 'function-word contains-frequent=1', 'function-word contains-frequent=1'],
    ['Dorn and Wim of the', 'contains-frequent=2', 'contains-frequent=2'],
    ['Dr Dorn', 'honorific', 'honorific'],
    ['Dr', '', ''],
    ['What happened', 'function-word contains-frequent=1 speech-word', 'function-word contains-frequent=1 speech-word'],
    ['Hello', 'speech-word', 'speech-word'],
    ['Subscribe', 'page-word', 'page-word'],
    ['Photo', 'metadata-once page-word', 'metadata page-word'],
    ['Laughs', 'stage-word', 'stage-word'],
    ['Tell me', 'speech-word', 'speech-word'],
    ['Would', 'function-word contains-frequent=1 speech-word', 'function-word contains-frequent=1 speech-word'],
    ['I', 'speech-word', 'speech-word'],
    ['You', 'function-word contains-frequent=1 speech-word', 'function-word contains-frequent=1 speech-word'],
    ['Yes', 'look-alike-once speech-word page-word', 'look-alike speech-word page-word'],
    ['May', 'speech-word page-word', 'speech-word page-word']
  ])('%s', (label, single, often) => {
    expect(means(once(label), PLAIN)).toBe(single)
    expect(means(twice(label), PLAIN_TWICE)).toBe(often)
  })
})

describe('whether a label is a name', () => {
  const NAME = ['given', 'given-once', 'initials', 'named', 'named-once', 'mentioned', 'peers', 'peers-once', 'serial']
  const named = (lines: readonly Line[]): string => standing(lines, ...NAME)
  it.each([
    ['Anna', 'given=2 given-once=2'],
    ['Anna Dorn', 'given=1 given-once=1'],
    ['Dorn Anna', 'given=4 given-once=4'],
    ['Dr odd old sea Anna', ''],
    ['Dr odd old Anna', 'given=4 given-once=4'],
    ['田中', 'given=3 given-once=3'],
    ['山本太郎', 'given=3 given-once=3'],
    ['鳴鳴', ''],
    ['Dorn 2', 'serial=1']
  ])('%s', (label, features) => {
    expect(named(once(label))).toBe(features)
    expect(named(twice(label)).includes('once')).toBe(false)
  })

  it.each<[string, Line[], string]>([
    [
      'named above',
      ['Dorn: It was late, and nobody came.', 'We met Dorn at the weir.'],
      'named=2 named-once=2 mentioned=2'
    ],
    ['named as often as it opens', [...twice('Dorn'), 'We met Dorn and Dorn.'], 'named=2 mentioned=2'],
    [
      'half of it named',
      ['Dorn Wim: It was late, and nobody came.', 'We met Wim at the weir.'],
      'named=1 named-once=1 given=4 given-once=4 mentioned=1'
    ],
    [
      'a whole name',
      ['Dorn Wim: It was late, and nobody came.', 'Dorn met Wim Dorn at the weir.'],
      'named=2 named-once=2 given=4 given-once=4 mentioned=2'
    ],
    [
      'with common words',
      ['The Dorn: It was late, and nobody came.', 'We met Dorn at the weir.'],
      'named=2 named-once=2 mentioned=2'
    ],
    ['as initials', ['DW: It was late, and nobody came.', 'We met Dorn Wim at the weir.'], 'initials=1'],
    ['as initials with dots', ['D.W.: It was late, and nobody came.', 'We met Dorn Wim at the weir.'], 'initials=1'],
    ['as initials of nobody', ['DW: It was late, and nobody came.', 'We met Dorn at the weir.'], ''],
    ['as initials of five', ['DABCW: It was late, and nobody came.', 'We met Dorn A B C Wim.'], ''],
    ['beside others like it', [...once('Dorn'), ...once('Wim'), ...twice('Jet')], 'peers-once=3'],
    ['among many like it', [...once('Dorn'), ...times(70, `Wim: ${SAID}`)], 'peers-once=6'],
    [
      'one of a series',
      [...once('Dorn 1'), ...once('Dorn 2'), ...once('Dorn 31')],
      'named=1 named-once=1 mentioned=1 serial=3'
    ],
    [
      'one of a long series',
      [1, 2, 3, 4].flatMap((at) => once(`Dorn ${at}`)),
      'named=1 named-once=1 mentioned=1 serial=3'
    ]
  ])('%s', (_, lines, features) => {
    expect(named(lines)).toBe(features)
  })

  it.each<[string, Line[], string]>([
    ['once, where short labels recur', ['Dorn Wim: Late.', 'DW: So.', 'DW: No.'], 'short-of=0 long-of=1'],
    [
      'thrice, where short labels recur',
      [...times(3, 'Dorn Wim: Late.'), 'DW: So.', 'DW: No.'],
      'short-of=2 long-of=3'
    ],
    ['once, where a longer one stands', ['DW: Late.', 'Dorn Wim: So.'], 'short-of=1 long-of=0'],
    ['thrice, where a longer one stands', [...times(3, 'Dorn: Late.'), 'Dorn Wim: So.'], 'short-of=3 long-of=2'],
    ['twice, where none does', ['Dorn: Late.', 'Dorn: So.'], 'short-of=0 long-of=0']
  ])('%s', (_, lines, features) => {
    expect(of(lines, 'short-of', 'long-of')).toBe(features)
  })
})

describe('what parts it, and what is around it', () => {
  const FORM = [
    'count',
    'separator',
    'separator-once',
    'separator-often',
    'bracket-colon',
    'styled',
    'heading',
    'in-list'
  ]
  const strong = (text: string): Line => ({ text, spans: [{ type: 'strong', from: 0, to: 4 }] })
  it.each<[string, Line[], string]>([
    ['a bracket', ['[Dorn] Late.'], 'count=1 separator=3 separator-once=3'],
    ['a bracket and a colon', ['[Dorn]: Late.'], 'count=1 separator=3 separator-once=3 bracket-colon'],
    ['a wide bracket and colon', ['（Dorn）：Late.'], 'count=1 separator=3 separator-once=3 bracket-colon'],
    ['a bracket at the end', ['[Dorn]'], 'count=1 separator=3 separator-once=3'],
    ['a colon and a colon in brackets', ['Dorn: :late.'], 'count=1'],
    ['dashes mostly', ['Dorn: Late.', 'Dorn - Late.', 'Dorn - So.'], 'count=3 separator=1 separator-often=1'],
    ['as many dashes', ['Dorn: Late.', 'Dorn - Late.'], 'count=2'],
    ['bold once', [strong('Dorn: Late.')], 'count=1 styled=1'],
    ['bold always', [strong('Dorn: Late.'), strong('Dorn: So.')], 'count=2 styled=2'],
    ['bold at first', [strong('Dorn: Late.'), 'Dorn: So.'], 'count=2 styled=1'],
    ['bold later', ['Dorn: So.', strong('Dorn: Late.')], 'count=2'],
    ['a heading', [{ text: 'Dorn: So.', heading: 2, kind: Kind.heading }], 'count=1 heading=1'],
    ['a list', [{ text: 'Dorn: So.', items: [1, 1] }], 'count=1 in-list=1'],
    ['a quotation', [{ text: 'Dorn: So.', quotes: 1 }], 'count=1 in-quote=1'],
    ['a time', ['[0:15] Dorn: So.'], 'count=1 timed=1'],
    ['nine times', times(9, 'Dorn: So.'), 'count=5']
  ])('%s', (_, lines, features) => {
    expect(standing(lines, ...FORM, 'in-quote', 'timed')).toBe(features)
  })

  it('is the most frequent separator, the first of equals', () => {
    const separators = (...own: number[]) =>
      usualSeparator({ shapes: own.map((separator) => ({ separator })) } as unknown as LabelGroup)
    expect([separators(3, 0), separators(0, 3), separators(3, 0, 0), separators(0, 1, 11, 11)]).toEqual([3, 0, 0, 11])
  })
})

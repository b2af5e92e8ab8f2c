import { describe, expect, it } from 'vitest'
import { type Line, nobodyIn, saidOf } from '../support/evidence.ts'
import { changed } from '../support/features.ts'

const NAME = 'Ada Falk'
const title: Line = ['title', 'A talk on boats']
const talk: Line[] = [
  ['question', 'Why boats?'],
  ['answer', 'For the river.'],
  ['question', 'And how?'],
  ['answer', 'With an axe.']
]
const base: Line[] = [title, ['introduction', `${NAME} builds boats in Kirn.`], ...talk]
const known = saidOf(NAME, base)
const told = (lines: readonly Line[], name = NAME): string => changed(known, saidOf(name, lines))
const introduced = (...texts: string[]): Line[] => [
  title,
  ...texts.map((text): Line => ['introduction', text]),
  ...talk
]
const field = (key: string, text = NAME): Line[] => [
  ['metadata', text, { data: { part: 'metadata', key } }],
  title,
  ...talk
]

describe('words on the other side of the end of a sentence', () => {
  it.each(['. ', '! ', '？', '！', '。', '… '])('say nothing of a name: %j', (end) => {
    expect(told(introduced(`Ask the baker${end}Ada Falk builds boats.`))).not.toContain('before=')
  })

  it.each([' ', ', ', '.org '])('do where %j ends none', (between) => {
    expect(told(introduced(`Ask the baker${between}Ada Falk builds boats.`))).toContain('before=')
  })
})

describe('a name that opens the introduction', () => {
  it('says so much', () => {
    expect(known.join(' ')).toBe(
      'name-words=2 words=2 name-script=0 site=10 personal-site=7 rank=0 personal-rank=1 order=1 above=1 above-rank=1 title-rank=0 where=2 name-parts=0 held=0 name-known-word=0 name-lower-elsewhere=0 name-given=1 given=1 name-caps-word=0 name-sentence-starts opens=3 name-tail=0 name-head=0'
    )
  })

  it.each([
    ['Dr. Ada Falk builds boats.', 'name-titled -opens'],
    ['Ada Falk (34) builds boats.', 'name-age'],
    ['Ada Falk, 34, builds boats.', 'name-age'],
    ['Ada Falk (345) builds boats.', ''],
    ['Ada Falk is a baker in Kirn.', 'after=13 right-after=4 name-around=9 after=16 name-around=11'],
    ['The baker Ada Falk builds boats.', 'before=16 right-before=5 name-around=10 -name-sentence-starts -opens'],
    [
      'Ada Falk’s author builds boats.',
      'name-owns after=4 right-after=1 name-around=3 after=16 right-after=5 name-around=11'
    ],
    [
      'An interview with Ada Falk.',
      'before=1 right-before=0 name-around=0 name-after-frequent -name-sentence-starts -opens'
    ],
    [
      'Interview by Ada Falk.',
      'before=4 right-before=1 name-around=2 before=7 right-before=2 name-around=4 before=1 name-around=0 signs=0 -name-sentence-starts -opens'
    ],
    [
      'We spoke to Ada Falk.',
      'before=10 right-before=3 name-around=6 before=22 name-around=14 name-after-frequent -name-sentence-starts -opens'
    ],
    ['Boats are what Ada Falk builds.', 'name-after-frequent -name-sentence-starts -opens'],
    ['Here the Ada Falk is built.', 'name-after-frequent -name-sentence-starts -opens']
  ])('says more or less by the words around it: %s', (text, features) => {
    expect(told(introduced(text))).toBe(features)
  })

  it.each([
    ['ADA FALK', 'personal-rank=0 order=0 above-rank=0 name-capitals -name-caps-word'],
    ['Ada Falk2', 'name-digits'],
    ['Ada Mae Falk', 'name-words=3 words=3'],
    ['Ada', 'name-words=1 words=1 personal-rank=0 order=0 above-rank=0 name-given=2 given=2 -name-tail -name-head'],
    ['Weir Ada', 'personal-site=6 personal-rank=0 name-given=4 given=4'],
    ['Weir Kirn Ada', 'name-words=3 words=3 personal-site=6 personal-rank=0 name-given=5 given=5'],
    ['Weir Kirn', 'personal-site=6 personal-rank=0 name-given=0 given=0'],
    ['Ada LunaFalk', 'name-inner-capital'],
    ['Ada McFalk', ''],
    ['Ada FALK', 'name-caps-word=2'],
    ['ADA Falk', 'name-caps-word=1']
  ])('says more or less by how it is written: %s', (name, features) => {
    expect(told(introduced(`${name} builds boats.`), name)).toBe(features)
  })
})

describe('a name elsewhere, too', () => {
  it.each([
    ['Ada Falk', 'site=1 personal-site=1 title-rank=1 where=3 opens=0 title-part=0'],
    ['Ada Falk: a talk on boats', 'site=1 personal-site=1 title-rank=1 where=3 opens=0 title-part=1'],
    ['Ada Falk – on boats', 'site=1 personal-site=1 title-rank=1 where=3 opens=0 title-part=1'],
    ['Boats: Ada Falk', 'site=1 personal-site=1 title-rank=1 where=3 title-part=2'],
    ['On boats | Ada Falk', 'site=1 personal-site=1 title-rank=1 where=3 title-part=2 -name-sentence-starts'],
    [
      'A talk on boats with Ada Falk',
      'site=1 personal-site=1 title-rank=1 where=3 title-part=3 name-after-frequent -name-sentence-starts'
    ],
    ['See /ada-falk.jpg', 'name-slug']
  ])('may be in the title: %s', (text, features) => {
    expect(told(base.with(0, ['title', text]))).toBe(features)
  })

  it.each<[number, Line, string]>([
    [2, ['question', 'Ada, why boats?'], 'name-parts=1 first-name-called=0'],
    [4, ['question', 'And how, Ada?'], 'name-parts=1 first-name-called=0'],
    [2, ['question', 'Ada Falk, why boats?'], 'site=19 personal-site=13 where=6 opens=6 called=0'],
    [
      3,
      ['answer', 'I am Ada Falk.'],
      'site=22 personal-site=15 where=10 before=23 name-around=14 called=2 says-so=2 -name-sentence-starts'
    ],
    [
      3,
      ['answer', 'So, Ada Falk, it was.'],
      'site=22 personal-site=15 where=10 after=26 right-after=8 name-around=17 called=2 -name-sentence-starts'
    ]
  ])('may be said in line %i: %s', (at, line, features) => {
    expect(told(base.with(at, line))).toBe(features)
  })

  it.each<[string, readonly Line[], string]>([
    ['one above it', introduced('Bo Kern rows.', 'Ada Falk builds boats.'), 'rank=1 order=2'],
    ['one below it', introduced('Ada Falk builds boats.', 'Bo Kern rows.'), 'above=2 above-rank=2'],
    [
      'one more often',
      introduced('Ada Falk builds boats.', 'Bo Kern rows. Bo Kern sings. Bo Kern eats.'),
      'rank=1 above=2 above-rank=2'
    ],
    ['its last word', introduced('Ada Falk builds boats.', 'And Falk sings.'), 'above=2 name-parts=1 name-tail=1'],
    [
      'its own with another word',
      introduced('Ada Falk builds boats.', 'Engineer Ada Falk sings.'),
      'site=11 before=16 right-before=5 name-around=10 -name-sentence-starts'
    ],
    [
      'nothing for long',
      introduced('Ada Falk builds boats.', ...Array.from({ length: 5 }, () => 'So it was.')),
      'above=5'
    ]
  ])('stands beside %s', (_, lines, features) => {
    expect(told(lines)).toBe(features)
  })

  it('holds another name', () => {
    expect(told(introduced('Ada Falk builds boats.', 'Ada Falk Boats sings.'), 'Ada Falk Boats')).toBe(
      'name-words=3 words=3 rank=1 personal-rank=3 order=2 name-lower-elsewhere=1 name-head=1'
    )
  })
})

describe('a name in one place only', () => {
  const below = (tag: Line[0], text = NAME): Line[] => [title, ...talk, [tag, text]]

  it.each<[string, readonly Line[], string]>([
    [
      'the end',
      below('conclusion', `${NAME} builds boats.`),
      'site=13 personal-site=9 above=0 above-rank=0 where=0 opens=4'
    ],
    ['the furniture', below('boilerplate'), 'site=25 personal-site=17 above=0 above-rank=0 where=0 opens=8'],
    ['a field of guests', field('guest'), 'site=34 personal-site=23 above=2 where=0 opens=11'],
    ['a field of authors', field('author'), 'site=28 personal-site=19 above=2 where=0 opens=9 signs=0'],
    [
      'a field of text',
      field('description', `${NAME}: boats`),
      'site=37 personal-site=25 above=2 opens=12 title-part=1'
    ]
  ])('%s', (_, lines, features) => {
    expect(told(lines)).toBe(features)
  })

  it('is none where the document writes its words small', () => {
    expect(saidOf(NAME, base.with(2, ['question', 'Why ada and falk?']))).toEqual(['nobody'])
  })
})

describe('that nobody is named', () => {
  it('hangs on labels, fields and how many names there are', () => {
    expect(nobodyIn('interviewer', base, true)).toContain('interviewer-nobody-labelled=1 interviewer-nobody-field=0')
    expect(nobodyIn('interviewee', base)).toContain('interviewee-nobody-labelled=0 interviewee-nobody-field=0')
    expect(nobodyIn('interviewee', field('guest'))).toContain('nobody-field=1')
    expect(nobodyIn('interviewee', field('author'))).toContain('nobody-field=2')
    expect(nobodyIn('interviewer', field('guest'))).toContain('nobody-field=0')
    expect(nobodyIn('interviewee', introduced('Bo Kern and Cleo Moss row. So do Ina Wold and Ada Falk.'))).toContain(
      'nobody-names=3'
    )
    expect(nobodyIn('interviewee', talk)).toContain('nobody-names=0')
  })
})

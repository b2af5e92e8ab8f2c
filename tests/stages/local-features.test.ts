import { describe, expect, it } from 'vitest'
import { Word } from '../../src/languages/lexicon.ts'
import { Cover, End } from '../../src/stages/5-marks.ts'
import { aloneFeatures, aloneFeaturesOf, isWordy } from '../../src/stages/local-features.ts'
import { Kind } from '../../src/types.ts'
import { changed, type MarksChanges, marksWith, namesOf, type UnitChanges, unitWith } from '../support/features.ts'

const featuresOf = (marks: MarksChanges = {}, unit: UnitChanges = {}): string[] =>
  namesOf(aloneFeatures, aloneFeaturesOf(unitWith(unit), marksWith(marks)))

const PLAIN = featuresOf()

/** What is other than in a plain sentence of forty letters. */
const standing = (marks: MarksChanges, unit?: UnitChanges): string => changed(PLAIN, featuresOf(marks, unit))

const numbered = (words: (keyof typeof Word)[]) => words.map((word, at): [keyof typeof Word, number] => [word, at])

describe('a plain sentence of forty letters', () => {
  it('has these features', () => {
    expect(PLAIN.join(' ')).toBe(
      'bias length=4 end=1 end-short=1 start=1 questions=0 asks-first=0 sentences=1 kind=0 marker=0 quotes=0 bold=0 italic=0 link=0 quoted=0 digits=0 echo=0 first-persons=0 second-persons=0 third-persons=0 person-balance=4 no-known-word ask-words=0'
    )
  })
})

describe('how long a unit is', () => {
  it.each([
    [0, 'length=0'],
    [1, 'length=1'],
    [8, 'length=1'],
    [9, 'length=2'],
    [16, 'length=2'],
    [17, 'length=3'],
    [32, 'length=3'],
    [33, ''],
    [64, ''],
    [65, 'length=5'],
    [96, 'length=5'],
    [97, 'length=6 -end-short'],
    [140, 'length=6 -end-short'],
    [141, 'length=7 -end-short'],
    [200, 'length=7 -end-short'],
    [201, 'length=8 -end-short'],
    [300, 'length=8 -end-short'],
    [301, 'length=9 -end-short'],
    [500, 'length=9 -end-short'],
    [501, 'length=10 -end-short'],
    [900, 'length=10 -end-short'],
    [901, 'length=11 -end-short']
  ])('%d letters: %s', (length, features) => {
    expect(standing({ length })).toBe(features)
  })
})

describe('what its marks say', () => {
  it.each<[string, MarksChanges, string]>([
    ['a question', { end: End.question }, 'end=2 end-short=2'],
    [
      'one of a single sentence',
      { end: End.question, asksFirst: true, questions: 1 },
      'end=2 end-short=2 questions=1 asks-first=3'
    ],
    [
      'the first of two',
      { end: End.question, asksFirst: true, questions: 2, sentences: 2 },
      'end=2 end-short=2 questions=2 asks-first=2 sentences=2'
    ],
    [
      'a first sentence that asks',
      { asksFirst: true, questions: 1, sentences: 2 },
      'questions=1 asks-first=1 sentences=2'
    ],
    ['many questions', { questions: 9 }, 'questions=4'],
    ['no sentence', { sentences: 0 }, 'sentences=0'],
    ['many sentences', { sentences: 9 }, 'sentences=5'],
    ['a quotation mark in front', { quoted: 1, start: 3 }, 'start=3 quoted=1 quoted-length=4'],
    ['quotation marks around it', { quoted: 2, start: 3, length: 65 }, 'length=5 start=3 quoted=2 quoted-length=5'],
    ['brackets', { bracketed: true, start: 5 }, 'start=5 bracketed=1'],
    ['an address', { address: true }, 'address=1'],
    ['capitals', { caps: true }, 'caps=1'],
    ['bold', { bold: Cover.whole }, 'bold=3'],
    ['italics in front', { italic: Cover.lead }, 'italic=2'],
    ['a link in it', { link: Cover.part }, 'link=1'],
    ['a number in front', { marker: 3, number: 4 }, 'marker=3'],
    ['a part of it elsewhere', { echo: 2 }, 'echo=2'],
    ['all of it in something longer', { echo: 6, echoLonger: true }, 'echo=6 echo-longer=6'],
    ['none of it in something longer', { echo: 0, echoLonger: true }, 'echo-longer=0']
  ])('%s', (_, marks, features) => {
    expect(standing(marks)).toBe(features)
  })

  it.each([
    [0, 40, ''],
    [1, 40, 'digits=1'],
    [2, 40, 'digits=1'],
    [3, 40, 'digits=2'],
    [13, 40, 'digits=2'],
    [14, 40, 'digits=3'],
    [13, 39, 'digits=2'],
    [2, 5, 'length=1 digits=3'],
    [2, 6, 'length=1 digits=1']
  ])('%d digits of %d', (digits, length, features) => {
    expect(standing({ digits, length })).toBe(features)
  })
})

describe('what the unit says', () => {
  it.each<[string, UnitChanges, string]>([
    ['a heading', { kind: Kind.heading, heading: 2 }, 'kind=1 heading=2'],
    ['a heading of the first order', { heading: 1 }, 'heading=1'],
    ['a table', { kind: Kind.table }, 'kind=3'],
    ['a quotation', { quotes: 1 }, 'quotes=1'],
    ['a quotation in quotations', { quotes: 4 }, 'quotes=2']
  ])('%s', (_, unit, features) => {
    expect(standing({}, unit)).toBe(features)
  })
})

describe('whom it speaks of', () => {
  it.each([
    [{ firstPersons: 1 }, 'first-persons=1 person-balance=3'],
    [{ firstPersons: 2 }, 'first-persons=2 person-balance=2'],
    [{ firstPersons: 3 }, 'first-persons=3 person-balance=1'],
    [{ secondPersons: 1 }, 'second-persons=1 person-balance=5'],
    [{ secondPersons: 4 }, 'second-persons=3 person-balance=8'],
    [{ secondPersons: 5 }, 'second-persons=3 person-balance=8'],
    [{ firstPersons: 9 }, 'first-persons=3 person-balance=0'],
    [{ firstPersons: 2, secondPersons: 1 }, 'first-persons=2 second-persons=1 person-balance=3'],
    [{ firstPersons: 1, secondPersons: 1 }, 'first-persons=1 second-persons=1'],
    [{ thirdPersons: 1 }, 'third-persons=1'],
    [{ thirdPersons: 5 }, 'third-persons=3']
  ])('%o', (words, features) => {
    expect(standing({ words })).toBe(features)
  })
})

describe('the words that open it', () => {
  it.each<[keyof typeof Word, number]>(
    numbered([
      'interrogative',
      'auxiliary',
      'prompt',
      'nounPrompt',
      'answerOpener',
      'greeting',
      'byline',
      'interviewerByline',
      'interviewWord',
      'boilerplate',
      'boilerplateHeading',
      'conclusionHeading',
      'conclusionPhrase',
      'introductionPhrase',
      'conversationHeading',
      'advertisement',
      'editorsNote',
      'caption',
      'date',
      'first',
      'second',
      'third',
      'metadataKey'
    ])
  )('%s is %d', (word, number) => {
    expect(standing({ words: { opening: Word[word] } })).toContain(`open=${number} open-short=${number}`)
  })
  it('leave out others', () => {
    expect(standing({ words: { opening: Word.guesting } })).toBe('')
  })

  it('say less at the head of a long unit', () => {
    expect(standing({ length: 97, words: { opening: Word.byline | Word.date } })).toBe(
      'length=6 open=6 open=18 -end-short'
    )
  })

  it.each([
    ['prompt', End.question, 'end=2 end-short=2 open=2 open-short=2 ask-words=2'],
    ['prompt', End.period, 'open=2 open-short=2 ask-words=1'],
    ['byline', End.question, 'end=2 end-short=2 open=6 open-short=6']
  ] as const)('ask, and more so before a question mark: %s %d', (word, end, features) => {
    expect(standing({ end, words: { opening: Word[word] } })).toBe(features)
  })
})

describe('the words that are all of it', () => {
  it.each<[keyof typeof Word, number]>(
    numbered([
      'boilerplateLine',
      'boilerplate',
      'boilerplateHeading',
      'conclusionHeading',
      'conversationHeading',
      'stageDirection',
      'date',
      'metadataKey',
      'advertisement',
      'answerOpener',
      'interrogative'
    ])
  )('%s is %d', (word, number) => {
    expect(standing({ words: { whole: Word[word] } })).toContain(`whole=${number}`)
  })
  it('leave out others', () => {
    expect(standing({ words: { whole: Word.third } })).toBe('')
  })
})

describe('the words anywhere in it', () => {
  it.each<[keyof typeof Word, number]>(
    numbered([
      'boilerplateCount',
      'biography',
      'occupation',
      'date',
      'reporting',
      'interviewWord',
      'questionTail',
      'conclusionPhrase',
      'introductionPhrase',
      'prompt',
      'greeting',
      'caption',
      'stageDirection',
      'interviewerByline',
      'hosting',
      'guesting'
    ])
  )('%s is %d', (word, number) => {
    expect(standing({ words: { anywhere: Word[word] } })).toContain(`anywhere=${number}`)
  })
  it('leave out others', () => {
    expect(standing({ words: { anywhere: Word.third } })).toBe('-no-known-word')
  })
})

describe('text that could be speech', () => {
  it.each<[string, UnitChanges, number, boolean]>([
    ['a paragraph', { kind: Kind.paragraph }, 1, true],
    ['a paragraph of signs', { kind: Kind.paragraph }, 0, false],
    ['a heading', { kind: Kind.heading }, 9, true],
    ['code', { kind: Kind.code }, 9, false],
    ['a table', { kind: Kind.table }, 9, true],
    ['a picture', { kind: Kind.media }, 9, false],
    ['what the reader says is a title', { data: { part: 'title' } }, 9, false],
    ['what the reader says is spoken', { data: { speaker: 'Ann' } }, 9, true]
  ])('%s', (_, unit, length, wordy) => {
    expect(isWordy(unitWith(unit), marksWith({ length }))).toBe(wordy)
  })
})

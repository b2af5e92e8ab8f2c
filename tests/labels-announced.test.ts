import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { aliasIn } from '../src/stages/label-aliases.ts'
import { lonersOf } from '../src/stages/label-loners.ts'
import { unitWith } from './support/features.ts'
import { lexiconFor } from './support/lines.ts'

const speakersOf = (text: string): string[] =>
  parseInterview(text).speakers.map(({ name, labels }) => `${name}: ${labels.join(' | ')}`)

const talk = (first: string, then: string, asks = 'Magazine: '): string =>
  [
    `${first}Words of one kind, and it was a long while ago.`,
    `${asks}How did it begin?`,
    `${then}With a pencil.`,
    `${asks}And then?`,
    `${then}With a pen.`,
    `${asks}Why?`,
    `${then}It was there.`
  ].join('\n\n')

describe('a label that brackets announce', () => {
  it.each([
    ['Ada Falk (hereafter Falk): ', 'Falk: ', 'Ada Falk: Ada Falk (hereafter Falk) | Falk'],
    ['Ada Falk (im Folgenden AF): ', 'AF: ', 'Ada Falk: Ada Falk (im Folgenden AF) | AF'],
    ['Ада Фальк (далее — Фальк): ', 'Фальк: ', 'Ада Фальк: Ада Фальк (далее — Фальк) | Фальк'],
    ['牧野小丰（以下简称牧野）：', '牧野：', '牧野小丰: 牧野小丰（以下简称牧野） | 牧野'],
    ['Henrik Ljung-Bahr (HL): ', 'HL: ', 'Henrik Ljung-Bahr: Henrik Ljung-Bahr (HL) | HL']
  ])('%s is one with %s', (first, then, speaker) => {
    expect(speakersOf(talk(first, then))).toContain(speaker)
  })

  it('is another’s where the brackets hold no label', () => {
    expect(speakersOf(talk('Ada Falk (laughing): ', 'Bo Orr: '))).toContain('Bo Orr: Bo Orr')
  })

  it('stands last in the brackets, at the start of a word', () => {
    const has =
      (...keys: string[]) =>
      (key: string) =>
        keys.includes(key)
    expect(aliasIn('Ada Falk (hereafter Falk)', has('falk'))).toBe('falk')
    expect(aliasIn('Ada Falk (Falkirk)', has('kirk'))).toBeUndefined()
    expect(aliasIn('Ada Falk (Falk of Mere)', has('falk'))).toBeUndefined()
    expect(aliasIn('楠見周作（以下楠見）', has('楠見'))).toBe('楠見')
    expect(aliasIn('Ada Falk', has('falk'))).toBeUndefined()
    expect(aliasIn('Falk (Falk)', has('falk'))).toBeUndefined()
  })
})

describe('a label in brackets among the words of somebody else', () => {
  const spoken = [
    'E: How old were you when you had your first net?',
    'L: Eight, and it was larger than the kitchen. [E: Oh, was it.]',
    'E: Did they let you mend it by yourself? [L: Never,]',
    'L: Never, my brother held the other end. [E: I see.] He sang.',
    'E: Who rang the bell of the harbour?',
    'L: Whoever came in first.'
  ].join('\n')

  it('is thrown in, and no turn', () => {
    const { exchanges, asides } = parseInterview(spoken)
    expect(exchanges.map(({ question, answer }) => [question.length, answer.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1]
    ])
    expect(asides).toEqual([])
  })

  it('is a turn where the brackets hold nothing but the label', () => {
    const { exchanges } = parseInterview(spoken.replaceAll(/\[(\w):([^\]]+)\]/g, '[$1]:$2'))
    expect(exchanges.flatMap(({ question, answer }) => [...question, ...answer]).length).toBeGreaterThan(6)
  })
})

describe('a colon in a word', () => {
  const votes = (asked: string): string =>
    [
      `**Mihin ${asked} rahoja pitäisi käyttää?**`,
      'Lyhtyihin. Laituri on pimeä.',
      '**Entä sitten?**',
      'Veneeseen.'
    ].join('\n\n')

  it.each(['MLK:n', 'EU:ssa', 'AIK:s'])('%s stands before an ending', (word) => {
    expect(parseInterview(votes(word)).speakers).toEqual([])
  })

  it.each(['AF:hi there, and welcome to the pier', 'AF: hi', 'Af:hello there'])('%s parts a label', (line) => {
    const text = [line, 'Bo: Good morning.', line, 'Bo: Good day.', line, 'Bo: Good night.'].join('\n\n')
    expect(speakersOf(text).join()).toMatch(/af: af/i)
  })
})

describe('one label far down', () => {
  const asked = ['Who are you?', 'How did you begin?', 'Why this game?', 'What was hard?']
  const answered = ['A clerk by day.', 'My brother let me watch.', 'It was the first that I finished.']
  const last = 'Brass Heron: The Weir Wars came out in two forms, and the second had lost its sounds.'
  const written = (answers: readonly string[]): string =>
    asked.map((question, at) => `${at + 1}. ${question}\n\n${answers[at]}`).join('\n\n')

  it('among answers without any is said', () => {
    expect(parseInterview(written([...answered, last])).speakers).toEqual([])
  })

  it('is who answers throughout where fewer than three questions stand above it', () => {
    const group = { key: 'piet', name: 'Piet', shapes: [], units: [2] }
    const lines = ['Who are you?', 'How did you begin?', 'Piet: By the river.'].map((text) => unitWith({ text }))
    const lexicon = lexiconFor('How did you begin?')
    expect(lonersOf([group], lines, lexicon).size).toBe(0)
    const above = [unitWith({ text: 'Why there?' }), ...lines]
    expect(lonersOf([{ ...group, units: [3] }], above, lexicon).size).toBe(1)
    expect(lonersOf([{ ...group, units: [3, 4] }], above, lexicon).size).toBe(0)
    expect(
      lonersOf(
        [
          { ...group, units: [3] },
          { ...group, key: 'bo', units: [4] }
        ],
        above,
        lexicon
      ).size
    ).toBe(2)
  })
})

describe('who reads and asks', () => {
  const board = (...asks: string[]): string =>
    asks.map((ask) => `*${ask}*\n### Which rope do you take in winter?\n\nThe old hemp one.`).join('\n\n')

  it('stands above the question with a handle, by any form of the verb', () => {
    const { exchanges, speakers } = parseInterview(board('@ida_mere asks:', '@bo_orr asked:', '@millhand ask:'))
    expect(speakers.map(({ name }) => name)).toEqual(['@ida_mere', '@bo_orr', '@millhand'])
    expect(exchanges.map(({ question }) => question[0]?.speaker)).toEqual(speakers.map(({ id }) => id))
  })
})

describe('one question and one answer', () => {
  const asked = 'How many lanterns were mended in the year of the storm?'
  const said = 'Two hundred, most of them in May.'
  const countOf = (...lines: string[]): number[] => {
    const { exchanges, speakers } = parseInterview(lines.join('\n\n'))
    return [exchanges.length, speakers.length]
  }

  it.each([
    ['QUESTION:', 'REPLY:'],
    ['Q:', 'A:'],
    ['Question:', 'Answer:']
  ])('have labels on lines of their own: %s %s', (question, answer) => {
    expect(countOf(question, asked, answer, said)).toEqual([1, 2])
  })

  it('do not both have one that nothing stands between or below, or that come in another order', () => {
    expect(countOf('QUESTION:', 'REPLY:', asked, said)[1]).toBe(0)
    expect(countOf('REPLY:', said, 'QUESTION:', asked)[1]).toBeLessThan(2)
    expect(countOf('QUESTION:', asked, said, 'REPLY:')[1]).toBe(0)
  })
})

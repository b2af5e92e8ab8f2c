import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { hear, openDocument } from '../src/stages/analyse.ts'
import { askedByAll } from '../src/stages/asked-by-all.ts'
import { headsAboveDashes } from '../src/stages/label-above-dashes.ts'
import { lettersInOrder } from '../src/stages/label-alphabet.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { firstVerdict } from '../src/stages/label-second.ts'
import type { LabelShape } from '../src/stages/label-shapes.ts'
import { spelledBefore } from '../src/stages/label-then-letters.ts'
import { linesOfText } from './support/lines.ts'

const parsed = (lines: readonly string[]) => parseInterview({ value: lines.join('\n\n'), path: 'x.txt' })
const namesIn = (lines: readonly string[]): string[] => parsed(lines).speakers.map(({ name }) => name)
const questionsIn = (lines: readonly string[]): number => parsed(lines).exchanges.length

const unitsOf = (lines: readonly string[]) => linesOfText(lines.join('\n\n')).units

describe('names on lines above words that open with a dash', () => {
  const talk = (...names: string[]): string[] =>
    names.flatMap((name, at) => [name, at % 2 ? '– I row it across when the bell rings.' : '– Who rows the ferry now?'])
  const heads = (lines: readonly string[]): string[] => {
    const units = unitsOf(lines)
    const shapes: (LabelShape | undefined)[] = units.map(() => undefined)
    headsAboveDashes(units, shapes)
    return shapes.flatMap((shape) => shape?.name ?? [])
  }

  it('say whose words these are', () => {
    const both = ['A. Falk', 'Bo Orr', 'A. Falk', 'B. K. Orr']
    expect(heads(talk(...both))).toEqual(both)
    expect(namesIn(talk('Ada Falk', 'Bo Orr', 'Ada Falk', 'Bo Orr'))).toEqual(['Ada Falk', 'Bo Orr'])
  })

  it.each([
    ['each stands once', talk('Ada Falk', 'Bo Orr', 'Cy Moss', 'Di Ek')],
    ['there is but one', talk('Ada Falk', 'Ada Falk', 'Ada Falk', 'Ada Falk')],
    ['there are few turns', talk('Ada Falk', 'Bo Orr', 'Ada Falk')],
    ['they are one word', talk('Fixed', 'Added', 'Fixed', 'Added')],
    [
      'most lines with a dash have none',
      talk('Ada Falk', 'Bo Orr', 'Ada Falk', 'Bo Orr').flatMap((line) => [line, '– A rope.'])
    ]
  ])('are none where %s', (_, lines) => {
    expect(heads(lines)).toEqual([])
  })
})

describe('letters in the order of the alphabet', () => {
  const prompts = ['Anchor', 'Bell', 'Deck', 'Eel'].flatMap((word) => [
    `${word.charAt(0)} - ${word}: Which one do you like best?`,
    `The ${word.toLowerCase()} of the old ferry`
  ])
  const letters = (lines: readonly string[]): string[] =>
    [...lettersInOrder(labelEvidence(linesOfText(lines.join('\n\n'))))].map(({ name }) => name)

  it('are no labels', () => {
    expect(letters(prompts)).toEqual(['A', 'B', 'D', 'E'])
    expect(parsed(prompts).exchanges).toHaveLength(4)
  })

  it.each([
    ['come back', [...prompts, 'A - Anchor: And the other one?']],
    ['are few', prompts.slice(0, 6)],
    ['stand in another order', [...prompts.slice(2), ...prompts.slice(0, 2)]]
  ])('may be labels where they %s', (_, lines) => {
    expect(letters(lines)).toEqual([])
  })
})

describe('labels spelled out above their letters', () => {
  const rest = [
    'L: And who asked you to stay?',
    'M: The whole yard did, and the cook with them.',
    'L: Would you do it again?',
    'M: With another cook, yes.'
  ]
  const first = ['Lantern: So how long have you been here?', 'Dean Ida Mayhew: Nine years, and one winter in a tent.']
  const spelled = (lines: readonly string[], letters = 'lm'): string[] => {
    const evidence = labelEvidence(linesOfText(lines.join('\n\n')))
    const sums = evidence.groups.map(({ key }) => (letters.includes(key) ? 1 : -1))
    return spelledBefore(evidence, firstVerdict(evidence, sums))
  }

  it('are who the letters are', () => {
    expect(spelled([...first, ...rest])).toEqual(['lantern', 'dean ida mayhew'])
    expect(namesIn([...first, ...rest])).toEqual(['Lantern', 'Dean Ida Mayhew'])
  })

  it.each([
    ['one letter has none', first.slice(0, 1), 'lm'],
    ['they begin otherwise', [first[0] as string, 'Warden Ida Crewe: Nine years.'], 'lm'],
    ['both begin alike', ['Lantern: So how long?', 'Lena Lowe: Nine years.'], 'lm'],
    ['one letter alone is a label', first, 'l']
  ])('are not where %s', (_, above, letters) => {
    expect(spelled([...above, ...rest], letters)).toEqual([])
  })
})

describe('those whom a nameless Q asks', () => {
  const answered = (source: readonly string[]): string[] => {
    const opened = openDocument(linesOfText(source.join('\n\n')), models)
    return askedByAll(opened, hear(opened, models).asks).flatMap((at) => opened.cast.persons[at]?.labels ?? [])
  }
  const asked = ['Q: Which side closes first?', 'Q: And the buses?', 'Q: How long will it take?', 'Q: Who pays for it?']
  const mayor = ['On the ninth.', 'They stop on the far bank.', 'Eleven weeks.', 'The county does.']
  const talk = (label: string): string[] => asked.flatMap((line, at) => [line, `${label}: ${mayor[at]}`])

  it('answer, and so does who says whose turn it is', () => {
    expect(
      answered([
        'MR. LOWE: Afternoon, same rules as last time.',
        ...talk('THE MAYOR'),
        'MR. LOWE: One more.',
        'MR. LOWE: Thank you.'
      ])
    ).toEqual(['MR. LOWE', 'THE MAYOR'])
  })

  it('do not where `A` answers, nor do those who ask', () => {
    expect(answered(talk('A'))).toEqual([])
    expect(answered([...talk('THE MAYOR'), 'MS. FALK: Will the ferry run?', 'MS. FALK: And who steers it?'])).toEqual([
      'THE MAYOR'
    ])
  })

  it('are nobody in particular where `Q` stands seldom', () => {
    expect(answered(talk('THE MAYOR').slice(0, 6))).toEqual([])
  })
})

describe('a letter that asks, before nothing but a space', () => {
  const briefing = (sign: string): string[] => [
    `MR. LOWE: Afternoon, everybody.${sign}`,
    'Q Which side closes first?',
    `MR. LOWE: The north side, on the ninth.${sign}`,
    'Q And the buses stop where?',
    `MR. LOWE: On the far bank.${sign}`,
    'Q Thanks. How long will it take?',
    `MR. LOWE: Eleven weeks.${sign}`
  ]

  it('is a label below sentences', () => {
    expect(questionsIn(briefing(''))).toBe(4)
    expect(parsed(briefing(' (Laughter.)')).exchanges).toHaveLength(4)
  })
})

describe('a byline in capitals', () => {
  it('names nobody who examines, but with a colon or right above a question', () => {
    const talk = (by: string, ...between: string[]): string[] => [
      'BRIEFING',
      by,
      ...between,
      'MR. HALVOR: Good morning. We have little today.',
      ...['Q. Is there money for planes?', 'MR. HALVOR: There is none, as I said on Monday.'],
      ...['Q. And for boats?', 'MR. HALVOR: For one boat.'],
      ...['Q. Which one is it?', 'MR. HALVOR: The small one.']
    ]
    const asks = (lines: string[]): (string | undefined)[] => {
      const { speakers, exchanges } = parsed(lines)
      return exchanges.map(({ question: [turn] }) => speakers.find(({ id }) => id === turn?.speaker)?.name)
    }
    expect(asks(talk('BY KNUT HALVOR', 'The Map Room'))).not.toContain('KNUT HALVOR')
  })
})

describe('a word cut short before brackets', () => {
  it('is no label', () => {
    const talk = [
      'Ida: Which table do you write at?',
      'Bo: At the one by the stove.',
      'Ida: And what lies under it?',
      'Bo: Two cats.'
    ]
    expect(namesIn(['A (new) column of The Weir: tables and what lies under them.', ...talk])).toEqual(['Ida', 'Bo'])
  })
})

describe('words that are properties of an object in a program', () => {
  const page = (asked: string, said: string): string[] => [
    'export const page = {',
    ...[1, 2, 3].flatMap((at) => [
      asked.replace('…', `How do you mend oar ${at}?`),
      said.replace('…', `I glue it, and wait ${at} days.`)
    ]),
    '}'
  ]

  it.each([
    ['in single quotation marks', "text: '…',", "text: '…'"],
    ['between backticks', 'body: `…`', 'body: `…`'],
    ['in double ones with a comma', 'ask: "…",', 'reply: "…",']
  ])('name nobody: %s', (_, asked, said) => {
    expect(namesIn(page(asked, said))).toEqual([])
  })

  it.each([
    ['words are said in quotation marks', 'ada: "…"', 'bo: "…"'],
    ['it is a name', "Ada: '…'", "Bo: '…'"]
  ])('are labels where %s', (_, asked, said) => {
    expect(namesIn(page(asked, said)).map((name) => name.toLowerCase())).toEqual(['ada', 'bo'])
  })
})

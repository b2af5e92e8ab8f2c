import { describe, expect, it } from 'vitest'
import { captionReaders } from '../src/read/captions/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import type { Reader } from '../src/read/reader.ts'
import { linesIn } from '../src/stages/analyse.ts'
import { languagesOf, linesOfMarkdown, linesOfText } from './support/lines.ts'

const texts = (text: string) => linesOfText(text).units.map((unit) => unit.text)

describe('a question that a sign opens', () => {
  it.each([
    ['goes on below', ['- ¿Escribes a mano o', 'en computador?', 'A mano, con lápiz.'], 2],
    ['goes on with what stands before the next', ['¿Quién toca la', 'campana? ¿Y cuándo?'], 1],
    ['ends on its line', ['¿Quién toca?', 'La campana?'], 2],
    ['ends nowhere', ['¿Quién toca la', 'Campana de noche.'], 2],
    ['is not the one that ends', ['¿Quién toca la', 'Campana. ¿Y cuándo?'], 2],
    ['does not end below an empty line', ['¿Quién toca la', '', 'Campana?'], 2],
    ['does not end in an item', ['¿Quién toca la', '- Campana?'], 2]
  ])('%s', (_, lines, count) => {
    expect(texts(lines.join('\n'))).toHaveLength(count)
  })
})

describe('a dash on a line of its own', () => {
  const talk = (dash: string, count: number): string[] =>
    texts(Array.from({ length: count }, (_, at) => `${dash}\n水は冷たいですか${at}\n\n葉山\nはい。`).join('\n\n'))

  it('belongs to the line right below, where there are several', () => {
    expect(talk('――', 4).slice(0, 3)).toEqual(['―― 水は冷たいですか0', '葉山', 'はい。'])
  })

  it('is a line for itself where there are few, and a hyphen always', () => {
    expect(talk('――', 3)[0]).toBe('――')
    expect(talk('-', 4)).not.toContain('- 水は冷たいですか0')
  })
})

describe('hard-wrapped text', () => {
  it('is joined where lines are full, and ends with its paragraph', () => {
    const text = [
      'The harbour had been closed since the autumn, and nobody in',
      'the village could say when the boats would go out again, or',
      'whether there would be any fish left for them to look for',
      'once they did.',
      '',
      'Some said that the fish had moved to the other side of the',
      'island, where the water is a little warmer and where no one',
      'had put out a net for as long as the oldest could remember.'
    ].join('\n')
    expect(texts(text)).toHaveLength(2)
  })

  it('breaks at a label that recurs', () => {
    const text = [
      'Ilse: The harbour had been closed since the autumn and who',
      'in the village could say when the boats would go out again?',
      'Kern: Nobody could, and those who said so knew the least of',
      'all, which is how it has always been with us on the island.',
      'Ilse: And the fish, did they wait for you on the other side',
      'of the island until somebody came with a net to fetch them?',
      'Kern: They did not, and it would have been foolish of them.'
    ].join('\n')
    expect(texts(text).map((line) => line.slice(0, 5))).toEqual(['Ilse:', 'Kern:', 'Ilse:', 'Kern:'])
  })
})

describe('lines that are turns', () => {
  it('stay apart', () => {
    expect(texts('Was it cold?\nVery.\nAnd the soup?\nGone.\nWho ate it?\nThe dog.')).toHaveLength(6)
  })
  it('stay apart in Markdown where each opens with a label and says something, once or more often', () => {
    const [one, other] = [
      'Orla: I would go to the lake, where it is quiet.',
      'Nils: I would stay here with the geese, and so would she.'
    ]
    expect(linesOfMarkdown(`${one}\n${other}`).units).toHaveLength(2)
    expect(linesOfMarkdown(`${one}\nPhoto: Nils Ek`).units).toHaveLength(1)
    expect(linesOfMarkdown(`Words: Orla Ek\n${other}`).units).toHaveLength(1)
    expect(linesOfMarkdown(`${one}\nNils: I would stay here with the geese, and so would she, or`).units).toHaveLength(
      1
    )
  })
  it('stay apart where each opens with a time, in Markdown too', () => {
    const text =
      '[00:00:00] we had been there before and nobody\n[00:01:00] knew the way so we went along the\n[00:02:01] shore until we came to a house that was\n[00:03:02] not there when we had come the first time'
    expect(linesOfMarkdown(text).units).toHaveLength(4)
  })
  it('a year at the start of a wrapped line opens nothing', () => {
    const text = [
      'We had bought the mill from an old man in the summer of the',
      '2020. It was the driest that anybody could remember and the',
      'river had sunk so low that you could walk to the other side',
      'with dry feet, if you did not mind the mud between the toes',
      'or the mayor, who stood on the bank and shouted that it was',
      'not allowed.'
    ].join('\n')
    expect(texts(text)).toHaveLength(1)
  })
})

describe('cues', () => {
  it('of one turn are one paragraph, though numbers and times stand between their lines', () => {
    const text =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ilse>We went along\n\n2\n00:00:02.000 --> 00:00:03.000\nthe shore\n\n3\n00:00:03.000 --> 00:00:04.000\n<v Bo>And then?\n'
    const reader = captionReaders.find(({ id }) => id === 'vtt') as Reader
    const { root } = reader.read({ text, shift: 0 })
    const spoken = linesIn(root, text, lineStarts(text), languagesOf(text)).units.filter((unit) => unit.data?.speaker)
    expect(spoken.map((unit) => [unit.data?.speaker, unit.text])).toEqual([
      ['Ilse', 'We went along the shore'],
      ['Bo', 'And then?']
    ])
  })
})

describe('a dash at the start of a line', () => {
  const wrapped = (dashed: string, after: string[] = []): string[] =>
    linesOfMarkdown(
      [
        'The harbour had been closed since the autumn, and nobody in',
        'the village could say when the boats would go out again, or',
        'whether there would be any fish left for them. My uncle had',
        dashed,
        'came in, whatever the weather was and whoever was at the oar.',
        ...after,
        '',
        'Some said that the fish had moved to the other side of the',
        'island, where the water is a little warmer and where no one',
        'had put out a net for as long as the oldest could remember.'
      ].join('\n')
    ).units.map((unit) => unit.text)

  it('goes on with the sentence that a column broke', () => {
    const [first] = wrapped('- he was a **tall** man - always known when the next one')
    expect(first).toContain('My uncle had - he was a tall man - always')
  })

  it('opens a list where another item follows', () => {
    const units = wrapped('- he was a tall man who always knew when the next one', ['- and my aunt was a tall one too'])
    expect(units[0]).toMatch(/My uncle had$/)
  })
})

describe('a note on a line of its own in the middle of a paragraph', () => {
  const around = (note: string): string[] =>
    texts(
      [
        'The harbour had been closed since the autumn, and nobody in',
        'the village could say when the boats would go out again, or',
        note,
        'whether there would be any fish left for them to look for,',
        'which is how it has always been with us who live out on the',
        'island, where the water is a little warmer and where no one',
        'had put out a net for as long as the oldest could remember.'
      ].join('\n')
    )
  const isApart = (note: string): boolean => around(note).includes(note)

  it.each(['[Reel 1, side B ends]', '[The tape ends]', '[Nobody talks.]', '[Äpfel fallen]'])(
    'stays apart: %s',
    (note) => {
      expect(isApart(note)).toBe(true)
      expect(around(note)).toHaveLength(3)
    }
  )

  it.each([
    '[reel 1, side B ends]',
    '[1, side B of the reel]',
    '(Reel 1, side B ends)',
    '[Reel 1, side B ends] and',
    'Reel 1, side B ends]',
    'the [Reel 1, side B ends]'
  ])('is one of the words otherwise: %s', (note) => {
    expect(isApart(note)).toBe(false)
  })

  it.each([
    ['[Interludes]', false],
    ['[Interludes.]', true]
  ])('is longer than a name: %s', (note, is) => {
    expect(isApart(note)).toBe(is)
  })
})

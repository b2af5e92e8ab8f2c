import { describe, expect, it } from 'vitest'
import { Separator } from '../../src/stages/label-found.ts'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

/** What becomes of a line between a question and an answer that was taken for a part of the answer. */
function between(text: string, { head, tag = 'answer' }: { head?: LabelShape; tag?: Tag } = {}): Tag {
  const analysis = toldAs([
    { tag: 'question', text: 'Who winds the clock?', labelled: 0 },
    { tag, text, labelled: 0 },
    { tag: 'answer', text: 'The baker does.', labelled: 0 }
  ])
  return seenBy('credits-are-shown', {
    ...analysis,
    heads: analysis.heads.map((own, at) => (at === 1 ? head : own))
  })[1] as Tag
}

/** A line of so many letters from its first words to its last. */
const filled = (from: string, length: number, to = ''): string =>
  `${from}${'and the clock in the mill '.repeat(40).slice(0, length - from.length - to.length - 1)}x${to}`

const cases = (tag: Tag, lines: readonly string[]) =>
  it.each(lines)(`${tag === 'aside' ? 'is one' : 'is none'}: %s`, (text) => {
    expect(between(text)).toBe(tag)
  })

describe('a name and a paper in brackets behind what a picture shows', () => {
  cases('aside', [
    'Tilda winds the clock. (Ruben Dale/The Mill Post)',
    'Tilda winds the clock! (Ruben Dale/The Mill Post)',
    'Does Tilda wind it? (Ruben Dale/The Mill Post)',
    'Tilda winds “the clock” (Ruben Dale/The Mill Post)',
    'Tilda winds the "clock" (Ruben Dale/The Mill Post)',
    'Tilda winds the clock. (Ruben Dale/The Mill Post).',
    'Tilda winds the clock. (Ruben Otto Karl Dale/Post)',
    'Tilda winds the clock. (R D/Po)',
    `Tilda winds the clock. (Ruben ${'D'.repeat(34)}/Post)`,
    `Tilda winds the clock. (Ruben Dale/P${'o'.repeat(40)})`
  ])

  cases('answer', [
    'Tilda winds the clock (Ruben Dale/The Mill Post)',
    'Tilda winds the clock. Ruben Dale/The Mill Post',
    'Tilda winds the clock. (Ruben Dale/The Mill Post) And so on.',
    'Tilda winds the clock. (Ruben Dale, The Mill Post)',
    'Tilda winds the clock. (Ruben/The Mill Post)',
    'Tilda winds the clock. (Ruben dale/The Mill Post)',
    'Tilda winds the clock. (early Dale/The Mill Post)',
    'Tilda winds the clock. (Ruben Dale/the mill post)',
    'Tilda winds the clock. (Ruben Otto Karl Udo Dale/Post)',
    'Tilda winds the clock. (Ruben Dale/Post/Mill)',
    'Tilda winds the clock. (Ruben (Dale)/The Mill Post)',
    'Tilda winds the clock. (Ruben Dale/P)',
    `Tilda winds the clock. (Ruben ${'D'.repeat(35)}/Post)`,
    `Tilda winds the clock. (Ruben Dale/P${'o'.repeat(41)})`
  ])

  it('may stand behind a long line, up to six hundred letters', () => {
    const source = '. (Ruben Dale/The Mill Post)'
    const line = (length: number) => filled('Tilda ', length, source)
    expect(between(line(201))).toBe('aside')
    expect(between(line(600))).toBe('aside')
    expect(between(line(601))).toBe('answer')
  })
})

describe('words of a caption and a name behind what a picture shows', () => {
  cases('aside', [
    'Tilda at the clock. Photo: Ruben Dale',
    'Tilda at the clock. Photo by Ruben Dale',
    'Tilda at the clock. Photo by Ruben Dale.',
    'Tilda at the clock (Photo: Ruben Dale)',
    'Tilda at the clock (Photo by Ruben Dale).',
    'Tilda at the clock | Photo: Ruben Dale',
    'Tilda at the clock; Photo: Ruben Dale',
    'Tilda at the clock – Photo: Ruben Dale',
    'Tilda at the clock. Photo: Ruben',
    'Tilda at the clock. Photo by Jo',
    'Tilda at the clock. Photo: Ruben Otto Karl Dale'
  ])

  cases('answer', [
    'Tilda at the clock Photo: Ruben Dale',
    'Tilda at the clock. Photo: Ruben Otto Karl Udo Dale',
    'Tilda at the clock. Photo by',
    'Tilda at the clock. Photo by the baker',
    'Tilda at the clock. Baker: Ruben Dale',
    'Tilda at the clock. Baker by Ruben Dale',
    'Tilda at the clock. Ruben Dale',
    'Tilda at the clock.'
  ])

  it('may stand behind two hundred letters, and more beside the name of a picture', () => {
    const credit = '. Photo by Ruben Dale'
    const line = (length: number, name = '') => filled(`${name}Tilda `, length, credit)
    expect(between(line(200))).toBe('aside')
    expect(between(line(201))).toBe('answer')
    expect(between(line(600, 'clock.jpg '))).toBe('aside')
    expect(between(line(601, 'clock.jpg '))).toBe('answer')
  })

  it('stay where the line has a label', () => {
    const head = {} as LabelShape
    expect(between('Tilda at the clock. Photo by Ruben Dale', { head })).toBe('answer')
    expect(between('Tilda winds the clock. (Ruben Dale/The Mill Post)', { head })).toBe('answer')
  })

  it.each<[Tag]>([['introduction'], ['conclusion'], ['metadata']])('stay where they are no turn but %s', (tag) => {
    expect(between('Tilda at the clock. Photo by Ruben Dale', { tag })).toBe(tag)
  })

  it('are a credit below a question, too', () => {
    expect(between('Tilda at the clock. Photo by Ruben Dale', { tag: 'question' })).toBe('aside')
  })
})

describe('words of a caption and a colon that open a line', () => {
  it('are a credit up to a hundred letters, and beyond beside the name of a picture', () => {
    const line = (length: number, from: string) => filled(from, length)
    expect(between(line(100, 'Photo: Tilda '))).toBe('aside')
    expect(between(line(101, 'Photo: Tilda '))).toBe('answer')
    expect(between(line(300, 'Photo: clock.jpg Tilda '))).toBe('aside')
  })

  it('are a credit with a label as well', () => {
    expect(between('Photo: Tilda and the clock', { head: {} as LabelShape })).toBe('aside')
    expect(between('Tilda: the clock is a photo', { head: {} as LabelShape })).toBe('answer')
  })
})

describe('a credit behind what a picture shows', () => {
  cases('aside', [
    'Tilda winds the clock. / Photo: Ruben Dale',
    'Tilda winds the clock. Photo: archive of the mill',
    'Tilda winds the clock. Photo Ruben Dale',
    'Tilda winds the clock. Photo by Ruben',
    'Tilda winds the clock. Image courtesy of the mill',
    'Tilda winds the clock © Ruben Dale',
    '© Ruben Otto Karl Dale'
  ])

  cases('answer', [
    'Tilda winds the clock. Photo Ruben',
    'Tilda winds the clock. Photo by the mill',
    'Tilda winds the clock. Photo: the clock in the mill',
    'Tilda winds the clock. Photo:',
    'Tilda winds the clock. Ruben Dale',
    'Tilda winds the clock © the mill',
    'Tilda winds© Ruben Dale',
    '© Ruben Otto Karl Udo Dale'
  ])
})

describe('a line that opens with a triangle', () => {
  const shown = (...rows: Told[]): string => lookedAt('triangles-show', rows).join(' ')
  const asked = told('question', 'Who winds the clock?')
  const answered = told('answer', 'The baker does.')
  const picture = told('answer', '▲ The baker on the ladder')

  it('is shown, whatever it was told to be', () => {
    expect(shown(asked, answered, picture)).toBe('question answer aside')
    expect(shown(told('metadata', '▲ The baker on the ladder'), asked, answered)).toBe('aside question answer')
    expect(shown(asked, answered, told('boilerplate', '▲ Back to the top'))).toBe('question answer boilerplate')
  })

  it('opens turns where one asks or stands below a question', () => {
    expect(shown(asked, picture, asked, answered, picture)).toBe('question answer question answer answer')
    expect(shown(told('question', '▲ Who winds it?'), answered, picture)).toBe('question answer answer')
  })

  it('is one line and no long one', () => {
    const long = (length: number): Told => told('answer', filled('▲ The baker ', length))
    expect(shown(asked, answered, long(200))).toBe('question answer aside')
    expect(shown(asked, answered, long(201))).toBe('question answer answer')
    expect(shown(asked, answered, told('answer', '▲ The baker on\nthe ladder'))).toBe('question answer answer')
    expect(shown(asked, answered, told('answer', '# ▲ The baker'))).toBe('question answer answer')
  })
})

describe('a credit behind what a picture shows of somebody whose label has no sign behind it', () => {
  const head = (separator: number): LabelShape => ({
    name: 'Tilda',
    key: 'tilda',
    separator,
    body: 6,
    from: 0,
    to: 5,
    styled: false,
    time: undefined
  })

  it('says that nobody speaks', () => {
    expect(between('Tilda in the mill (Photo: Ruben Dale)', { head: head(Separator.space) })).toBe('aside')
    expect(between('Tilda I wind it at night.', { head: head(Separator.space) })).toBe('answer')
    expect(between('Tilda: in the mill (Photo: Ruben Dale)', { head: head(Separator.colon) })).toBe('answer')
  })
})

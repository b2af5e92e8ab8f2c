import { describe, expect, it } from 'vitest'
import { parseInterview, toMarkdown } from '../src/index.ts'
import { markdownOf, type Run, tidy } from '../src/print/runs.ts'

const words = (value: string, marks: Partial<Run> = {}): Run => ({
  kind: 'text',
  value,
  strong: false,
  emphasis: false,
  link: undefined,
  ...marks
})
const strong = (value: string, marks: Partial<Run> = {}): Run => words(value, { strong: true, ...marks })
const code = (value: string): Run => strong(value, { kind: 'code' })

/** Printed, and printed again as it was read. */
const printed = (...runs: Run[]): string => {
  const row = tidy(runs)
  expect(tidy(row)).toEqual(row)
  return markdownOf(row)
}

describe('strong words with a colon that open a line', () => {
  it('have other signs than a label', () => {
    expect(printed(strong('Key:'), words(' brass'))).toBe('__Key:__ brass')
    expect(printed(strong('Key'), words(': brass'))).toBe('__Key__: brass')
    expect(printed(strong('Key'), words(' of brass'))).toBe('**Key** of brass')
  })

  it('keep those of any where a letter follows, as no label ends so', () => {
    expect(printed(strong('Key: br'), words('ass'))).toBe('**Key: br**ass')
    expect(printed(strong('Key: '), strong('br', { emphasis: true }), strong('a'), words('ss'))).toBe(
      '**Key: *br*a**ss'
    )
  })

  it('have none where code or a picture is among them and a letter follows', () => {
    expect(printed(strong('Key:'), code('br'), words('ass'))).toBe('Key:`br`ass')
    expect(printed(code('br'), strong(': of a'), words('n alloy'))).toBe('`br`: of an alloy')
    const picture = strong('key', { kind: 'image', url: 'https://mill.example/k' })
    expect(printed(picture, words('ring'))).toBe('![key](https://mill.example/k)ring')
    expect(printed(picture, words(' ring'))).toBe('__![key](https://mill.example/k)__ ring')
  })

  it('have none where code or a picture stands before the words that a letter follows', () => {
    expect(printed(strong('Key: '), code('br'), strong('a'), words('ss'))).toBe('Key: `br`ass')
    expect(printed(strong('key', { kind: 'image', url: 'k:1' }), strong('ri'), words('ng'))).toBe('![key](k:1)ring')
    expect(printed(strong('key', { kind: 'image', url: '/k' }), strong('ri'), words('ng'))).toBe('**![key](/k)ri**ng')
    expect(printed(strong('Key '), code('br'), strong('a'), words('ss'))).toBe('**Key `br`a**ss')
    expect(printed(strong('Key: '), code('br'), strong('a'), words(' of it'))).toBe('__Key: `br`a__ of it')
  })

  it('have any further in, and in a link', () => {
    expect(printed(words('A '), strong('key: '), code('br'), strong('a'), words('ss'))).toBe('A **key: `br`a**ss')
    expect(printed(strong('Key:', { link: '/k' }), words('brass'))).toBe('[**Key:**](/k)brass')
    const line: Run = { ...words('\n'), kind: 'break' }
    expect(printed(words('A'), line, strong('key: '), code('br'), strong('a'), words('ss'))).toBe('A\\\nkey: `br`ass')
  })

  it('lose nothing of strong words later in the line', () => {
    expect(printed(strong('Key: '), code('br'), strong('a'), words('ss and '), strong('iron'))).toBe(
      'Key: `br`ass and **iron**'
    )
  })
})

describe('an answer whose first words are strong and have a colon', () => {
  it.each(['**Key: br**ass of the mill.', '**Key** of brass: the mill.'])('is read as it was printed: %s', (line) => {
    const source = `**Tilda:** What is it?\n\n**Ruben:** It is old.\n\n${line}\n\n**Tilda:** And this?\n\n**Ruben:** A key.\n`
    const interview = parseInterview(toMarkdown(parseInterview(source, { format: 'markdown' })))
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Tilda', 'Ruben'])
    expect(interview.exchanges[0]?.answer[0]?.blocks.at(-1)).toMatchObject({ type: 'paragraph', markdown: line })
  })
})

import type { Heading, Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { interviewFromMdast, parseInterview, toText } from '../src/index.ts'
import type { Interview } from '../src/schema.ts'

const turns = ['**Tilda:** Who winds the clock?', '**Ruben:** The baker does.']

/** Every heading, whether it parts the talk, stands in an answer or beside it. */
function headingsIn({ sections, exchanges, asides }: Interview): string[] {
  const turns = exchanges.flatMap(({ question, answer }) => [...question, ...answer])
  const blocks = [...turns, ...asides].flatMap((part) => part.blocks)
  return [...sections.map(({ text }) => text), ...blocks.filter(({ type }) => type === 'heading').map(toText)]
}

/** The headings of a talk with some lines between two of its exchanges. */
const headingsOf = (...lines: string[]): string[] =>
  headingsIn(parseInterview([...turns, lines.join('\n'), ...turns].join('\n\n'), { format: 'markdown' }))

describe('a line with a rule drawn below it', () => {
  it('is a heading where it is no sentence', () => {
    expect(headingsOf('On keys and clocks', '---')).toEqual(['On keys and clocks'])
    expect(headingsOf('On clock no. 7', '---')).toEqual(['On clock no. 7'])
    expect(headingsOf('On keys and clocks', '----------------------------------------')).toEqual(['On keys and clocks'])
  })

  it.each([
    'It struck at noon.',
    'It struck at noon:',
    'It struck “at noon.”',
    'It struck *at noon.*',
    'It rang.',
    'It struck at noon.   '
  ])('is none where it is one: %s', (line) => {
    expect(headingsOf(line, '---')).toEqual([])
  })

  it('is one all the same where the rule is as long, or nearly', () => {
    const line = 'It struck at noon.'
    const under = (more: number) => headingsOf(line, '-'.repeat(line.length + more))
    expect([-3, -2, 0, 2, 3].map((more) => under(more).length)).toEqual([0, 1, 1, 1, 0])
  })

  it('is one line, and not a long one', () => {
    expect(headingsOf('On keys', 'and clocks, which', '---')).toEqual([])
    const long = 'On keys and clocks '.repeat(20)
    expect(headingsOf(`${long.slice(0, 234)}x`, '---')).toHaveLength(1)
    expect(headingsOf(`${long.slice(0, 235)}x`, '---')).toEqual([])
  })
})

describe('a heading of a tree', () => {
  const paragraph = (name: string, words: string): RootContent => ({
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
      { type: 'text', value: ` ${words}` }
    ]
  })
  const talk = () => [paragraph('Tilda', 'Who winds the clock?'), paragraph('Ruben', 'The baker does.')]
  const heading = (position?: Heading['position']): Heading => ({
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: 'It struck at noon.' }],
    ...(position && { position })
  })
  const headingsFor = (own: Heading, source?: string): string[] => {
    const tree: Root = { type: 'root', children: [...talk(), own, ...talk()] }
    return headingsIn(interviewFromMdast(tree, source === undefined ? {} : { source }))
  }

  it('is one without a source to look at, over however many lines', () => {
    const lines = (end: number) => ({ start: { line: 5, column: 1 }, end: { line: end, column: 4 } })
    expect(headingsFor(heading(lines(5)))).toEqual(['It struck at noon.'])
    expect(headingsFor(heading(lines(6)))).toEqual(['It struck at noon.'])
    expect(headingsFor(heading(lines(7)))).toEqual(['It struck at noon.'])
  })

  it('is one without a place in its source', () => {
    expect(headingsFor(heading(), 'Who knows what it was made of.')).toEqual(['It struck at noon.'])
    expect(headingsFor(heading())).toEqual(['It struck at noon.'])
  })
})

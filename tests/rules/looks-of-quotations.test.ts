import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const quoted = (text: string, tag: Tag = 'answer'): Told => told(tag, `> ${text}`)

const asked = told('question', 'Who winds the clock?')
const pairs = (count: number): Told[] =>
  Array.from({ length: count }, (_, at) => [
    told('question', `And in year ${at + 2}?`),
    quoted(`Rain in ${at}.`)
  ]).flat()

describe('words in a block quotation where answers are quoted', () => {
  const seen = (...rows: Told[]): Tag[] => lookedAt('quoted-answers-hold', rows)
  const more = quoted('It struck at noon.', 'introduction')
  /** Whether they answer between so many turns. */
  const holds = (...rows: Told[]): boolean => seen(...rows.slice(0, 2), more, ...rows.slice(2))[2] === 'answer'

  it('answer from three quoted answers on', () => {
    expect(holds(...pairs(3))).toBe(true)
    expect(holds(...pairs(2))).toBe(false)
  })

  it('answer where four of five answers are quoted', () => {
    const plain = [asked, told('answer', 'The baker does.')]
    const more = [told('question', 'Who oils it?'), told('answer', 'Her son.')]
    expect(holds(...pairs(4), ...plain)).toBe(true)
    expect(holds(...pairs(3), ...plain)).toBe(false)
    expect(holds(...pairs(7), ...plain, ...more)).toBe(false)
    expect(holds(...pairs(8), ...plain, ...more)).toBe(true)
  })

  it('answer whatever has no words', () => {
    const line = told('answer', '***')
    expect(holds(...pairs(3), line, line)).toBe(true)
    expect(holds(...pairs(2), told('answer', '> ![](clock.jpg)'))).toBe(false)
  })

  it('do not where a question is quoted, but an empty one', () => {
    expect(holds(...pairs(4), quoted('And you?', 'question'), quoted('So.'))).toBe(false)
    expect(holds(...pairs(4), quoted('And you?', 'introduction'), quoted('So.'))).toBe(true)
  })

  it.each<[Tag, Tag]>([
    ['introduction', 'answer'],
    ['conclusion', 'answer'],
    ['aside', 'aside'],
    ['pullQuote', 'pullQuote'],
    ['section', 'section']
  ])('between turns: %s becomes %s', (tag, becomes) => {
    const rows = pairs(3)
    expect(seen(...rows.slice(0, 2), quoted('It struck.', tag), ...rows.slice(2))[2]).toBe(becomes)
  })

  it('stay what they are without the quotation', () => {
    const rows = pairs(3)
    expect(seen(...rows.slice(0, 2), told('introduction', 'It struck.'), ...rows.slice(2))[2]).toBe('introduction')
  })

  it('stay above the talk, and below what stands below it', () => {
    expect(seen(more, ...pairs(3))[0]).toBe('introduction')
    const end = quoted('It struck.', 'conclusion')
    expect(seen(...pairs(3), end, end).slice(6)).toEqual(['answer', 'answer'])
    expect(seen(...pairs(3), told('conclusion', 'It rained.'), end).slice(6)).toEqual(['conclusion', 'conclusion'])
  })
})

describe('a heading where answers are quoted', () => {
  const rows = pairs(4)
  const below = (line: Told): Tag =>
    lookedAt('quoted-answers-hold', [...rows.slice(0, 2), line, ...rows.slice(2)])[2] as Tag

  it('parts the talk, unless it is quoted or asks', () => {
    expect(below(told('answer', '## On keys'))).toBe('section')
    expect(below(quoted('## On keys'))).toBe('answer')
    expect(below(told('question', '## On keys'))).toBe('question')
    expect(below(told('answer', 'On keys'))).toBe('answer')
    expect(below(told('aside', '## On keys'))).toBe('aside')
  })

  it('may be the first turn or the last', () => {
    expect(lookedAt('quoted-answers-hold', [told('answer', '## On keys'), ...rows])[0]).toBe('section')
    expect(lookedAt('quoted-answers-hold', [...rows, told('answer', '## On keys')]).at(-1)).toBe('section')
  })

  it('stays what a format says it is', () => {
    const analysis = toldAs([...rows, told('answer', '## On keys')])
    const units = analysis.units.map((unit, at) => (at === 8 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('quoted-answers-hold', { ...analysis, units }).at(-1)).toBe('answer')
    expect(seenBy('quoted-answers-hold', analysis).at(-1)).toBe('section')
  })
})

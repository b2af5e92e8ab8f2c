import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { linesOfMarkdown } from './support/lines.ts'

const textsOf = (text: string): string[] => linesOfMarkdown(text).units.map((unit) => unit.text)

describe('bold questions inside one paragraph', () => {
  const talk =
    'Ada keeps bells. **When did you start?** In 1990, with *my* father. **And who rings? Who oils?** I do. **Why?** They ask.'

  it('are turns, and so is what stands between them', () => {
    expect(textsOf(talk)).toEqual([
      'Ada keeps bells.',
      'When did you start?',
      'In 1990, with my father.',
      'And who rings? Who oils?',
      'I do.',
      'Why?',
      'They ask.'
    ])
    const { units } = linesOfMarkdown(talk)
    expect(units.slice(1).map(({ start, end }) => talk.slice(start, end))).toEqual([
      'When did you start?',
      'In 1990, with *my* father.',
      'And who rings? Who oils?',
      'I do.',
      'Why?',
      'They ask.'
    ])
  })

  it('are so in HTML, too', () => {
    const html = '<p><b>When did you start?</b> In 1990. <strong>And who rings now?</strong> I do, on Sundays.</p>'
    expect(parseInterview(html).exchanges).toHaveLength(2)
  })

  it.each([
    ['a single one', 'Ada keeps bells. **When did she start?** In 1990, with her father.'],
    ['words that ask nothing', 'Ada keeps **bells** and **ropes**, and oils them **all**.'],
    ['two in a row', '**When did you start?** **And why?** In 1990.']
  ])('are words of their paragraph where there is %s', (_, text) => {
    expect(textsOf(text)).toHaveLength(1)
  })
})

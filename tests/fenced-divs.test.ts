import { describe, expect, it } from 'vitest'
import { withoutFencedDivs } from '../src/read/markdown/fenced-divs.ts'

const BOX = ['::: .question', 'Why?', ':::', '', 'So.']

describe('lines that open and close a box', () => {
  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR LF', '\r\n']
  ])('are blank, and all else stays where it is, with %s', (_, end) => {
    const text = BOX.join(end)
    const read = withoutFencedDivs(text)
    expect(read).toBe(['             ', 'Why?', '   ', '', 'So.'].join(end))
    expect(read).toHaveLength(text.length)
  })

  it('are words where nothing is closed, in code, and inside a line', () => {
    for (const text of ['::: .question\nWhy?', '```\n::: a\n:::\n```', 'So ::: why?\n:::', 'No box.'])
      expect(withoutFencedDivs(text)).toBe(text)
  })
})

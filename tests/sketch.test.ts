import type { Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { sketchOf } from '../src/read/sketch.ts'

const place = (line: number, from: number, length: number) => ({
  start: { line, column: 1, offset: from },
  end: { line, column: 1 + length, offset: from + length }
})

/** A paragraph that says where it stands. */
function words(value: string, line: number, from: number): Paragraph {
  const position = place(line, from, value.length)
  return { type: 'paragraph', position, children: [{ type: 'text', value, position }] }
}

const root = (...children: Root['children']): Root => ({ type: 'root', children })

describe('the text that a tree was read from', () => {
  it('has words and marks at their places, and blanks for all else', () => {
    const text = '# Ann *Lowe*\n\n> - one\n> - **two**\n'
    expect(sketchOf(fromMarkdown(text))?.replace(/\s/g, ' ')).toBe('# Ann *Lowe*  > - one   - **two** ')
  })

  it('has no mark where nothing is behind it, or no room', () => {
    expect(sketchOf(fromMarkdown('one\n\n-\n'))?.trimEnd()).toBe('one')
    const quoted = (from: number): Root =>
      root({ type: 'blockquote', position: place(1, 0, from + 3), children: [words('one', 1, from)] })
    expect(sketchOf(quoted(2))).toBe('> one')
    expect(sketchOf(quoted(0))).toBe('one')
  })

  it('breaks no word where positions say that a line begins inside it', () => {
    expect(sketchOf(root(words('one two', 1, 0), words('three', 4, 7)))).toBe('one\ntwothree')
  })
})

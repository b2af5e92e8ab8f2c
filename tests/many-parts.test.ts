/** So many parts of one kind that no call could take them as its arguments. */
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { timedHeaders } from '../src/read/exports/timed-headers.ts'
import { htmlReader } from '../src/read/html/index.ts'
import { markdownReader } from '../src/read/markdown.ts'

const MANY = 130_000

describe('so many parts', () => {
  it('may be paragraphs of an introduction', () => {
    const { introduction } = parseInterview('x\n\n'.repeat(MANY), { format: 'text', language: 'en' })
    expect(introduction).toHaveLength(MANY)
  })

  it('may be pictures of a list', () => {
    const list = '- ![p](a.jpg)\n'.repeat(MANY)
    const { introduction, asides } = parseInterview(list, { format: 'markdown', language: 'en' })
    expect(introduction.length + asides.flatMap(({ blocks }) => blocks).length).toBe(MANY)
  })

  it('may be signatures below one quotation', () => {
    const talk = '**Ann:** Why?\n\n**Bo:** So.\n\n**Ann:** How?\n\n**Bo:** Thus.\n\n'
    const { pullQuotes } = parseInterview(`${talk}> So it was.\n${'> — Bo\n'.repeat(40_000)}`, { format: 'markdown' })
    expect(pullQuotes.map(({ text, speaker }) => [text.split('\n').length, speaker])).toEqual([[40_001, 'bo']])
  })

  it('may be definitions of links', () => {
    const text = Array.from({ length: MANY }, (_, at) => `[l${at}]: u\n`).join('')
    expect(markdownReader.read({ text, shift: 0 }).root.children).toHaveLength(MANY)
  })

  it('may be rows of a table', () => {
    const rows = '<tr><td>a<td>b'.repeat(MANY)
    const text = `<p>${'word '.repeat(MANY)}</p><table><tbody>${rows}</tbody></table>`
    const { children } = htmlReader.read({ text, shift: 0 }).root
    expect(children.map((node) => (node.type === 'table' ? node.children.length : node.type))).toEqual([
      'paragraph',
      MANY
    ])
  })

  it('may be paragraphs below one name and time', () => {
    const turn = (name: string, time: string): string => `${name}  ${time}\nWe went up.\n\n`
    const text = `${turn('Ann Lowe', '0:05')}${turn('Bo Reed', '0:09')}${turn('Ann Lowe', '0:15')}${'So.\n\n'.repeat(MANY)}`
    expect(timedHeaders.read({ text, shift: 0 }).root.children).toHaveLength(MANY + 3)
  })
})

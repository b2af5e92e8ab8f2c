import { describe, expect, it } from 'vitest'
import { parseInterview, toMarkdown } from '../src/all.ts'
import { violations } from './invariants.ts'

const PAIRS = [
  ['How did you come to the lantern shop?', 'I swept its floor.'],
  ['What breaks first?', 'The hinge, which nobody oils.'],
  ['Who brings you oil lamps?', 'The boats do.']
]

const talk = (line: (question: string, answer: string) => string): string =>
  PAIRS.map(([question = '', answer = '']) => line(question, answer)).join('\n\n')

const saidIn = (source: string): (string | undefined)[][] => {
  const interview = parseInterview({ value: source, path: 'talk.txt' })
  expect(violations(source, interview, parseInterview)).toEqual([])
  return interview.exchanges.map(({ question, answer }) =>
    [question, answer].map(([turn]) => (turn?.blocks[0]?.type === 'paragraph' ? turn.blocks[0].text : undefined))
  )
}

describe('bold words of forums and wikis', () => {
  it.each([
    ['[b]', '[/b]'],
    ['[B]', '[/B]'],
    ['[i]', '[/i]'],
    ["'''", "'''"]
  ])('are bold or slanted between %s and %s, and the marks are none of the words', (open, close) => {
    expect(saidIn(talk((asked, said) => `${open}${asked}${close}\n\n${said}`))).toEqual(PAIRS)
  })

  it('may be labels, before a colon or with it', () => {
    const names = (source: string): (string | null)[] => parseInterview(source).speakers.map(({ name }) => name)
    for (const bold of [(name: string) => `[b]${name}:[/b]`, (name: string) => `'''${name}''':`]) {
      const source = talk((asked, said) => `${bold('Jost Amsel')} ${asked}\n\n${bold('Ida Falk')} ${said}`)
      expect(saidIn(source)).toEqual(PAIRS)
      expect(names(source)).toEqual(['Jost Amsel', 'Ida Falk'])
    }
  })

  it('stay bold in Markdown', () => {
    const source = talk((asked, said) => `[b]Jost:[/b] ${asked}\n\n[b]Ida:[/b] ${said} [b]Always.[/b]`)
    expect(toMarkdown(parseInterview(source))).toContain('**Always.**')
  })

  it.each([
    ['in one line alone', '[b]How did you begin?[/b]\n\nI swept the floor.\n\nWhat breaks?\n\nThe hinge.'],
    ['that nothing closes on their line', talk((asked, said) => `[b]${asked}\n\n${said}[/b]`)],
    ['with nothing between them', talk((asked, said) => `[b][/b]${asked}\n\n${said}`)],
    ['of two apostrophes', talk((asked, said) => `''${asked}''\n\n${said}`)]
  ])('are plain words %s', (_, source) => {
    const interview = parseInterview({ value: source, path: 'talk.txt' })
    expect(violations(source, interview, parseInterview)).toEqual([])
    expect(JSON.stringify(interview)).not.toContain('"strong"')
    expect(JSON.stringify(interview)).toMatch(/\[b\]|''/)
  })

  it('are found where a line holds many that nothing closes', () => {
    const source = `${talk((asked, said) => `[b]${asked}[/b]\n\n${said}`)}\n\n${'[b]'.repeat(50_000)}\n`
    expect(parseInterview(source).exchanges.length).toBeGreaterThanOrEqual(PAIRS.length)
  })
})

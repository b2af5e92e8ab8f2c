import { describe, expect, it } from 'vitest'
import { lookedAt, type Told, told } from '../support/looks.ts'

const pair: Told[] = [told('question', 'Ann: Why the river?', 1), told('answer', 'Bo: Because it was there.', 2)]
const talk = [...pair, ...pair, told('question', 'Ann: And the oven?', 1), told('answer', 'Bo: I wrote it down:', 2)]
const seen = (...rows: Told[]) => lookedAt('shown-at-the-end', rows)

describe('what is set apart right below the last answer', () => {
  it('belongs to it, up to the first words that do not', () => {
    const rows = [
      told('aside', '```\nbake()\n```'),
      told('conclusion', 'Ann lives by the mill.'),
      told('aside', '```\nrun()\n```')
    ]
    expect(seen(...talk, ...rows).slice(-3)).toEqual(['answer', 'conclusion', 'aside'])
  })

  it('is no answer below a question, nor a pull-quote', () => {
    expect(seen(...talk.slice(0, -1), told('aside', '```\nbake()\n```')).at(-1)).toBe('aside')
    expect(seen(...talk, told('pullQuote', '> Because it was there.')).at(-1)).toBe('pullQuote')
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/index.ts'

/** What the quotation of a talk is found to be, and in which exchange. */
function found(quote: string, answer: string): [match: string | undefined, exchange: number | null | undefined] {
  const talk = `**Ann:** When did you begin?\n\n**Bo:** ${answer}\n\n> “${quote}”\n\n**Ann:** And who rows?\n\n**Bo:** Nobody rows at all.\n`
  const [own] = parseInterview({ value: talk, path: 'talk.md' }, { rules: { layouts: undefined } } as never).pullQuotes
  return [own?.match, own?.exchange]
}

describe('a quotation of two or three words', () => {
  const answer = 'In May, when the oven came down the road on a cart.'

  it('is found where it stands once', () => {
    expect(found('the oven came', answer)).toEqual(['exact', 0])
    expect(found('down the road', answer)).toEqual(['exact', 0])
  })

  it('is not where it stands twice, hardly says anything, or is said nowhere', () => {
    expect(found('the oven came', `${answer} The oven came twice.`)[0]).not.toBe('exact')
    expect(found('on a cart', answer)[0]).not.toBe('exact')
    expect(found('the river came', answer)[0]).not.toBe('exact')
  })

  it('is not where its first words stand everywhere', () => {
    const often = 'The oven broke and the oven was mended. '.repeat(60)
    expect(found('the oven came', `${often}${answer}`)[0]).not.toBe('exact')
  })
})

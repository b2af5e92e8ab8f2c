import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Interview, interviewSchema } from '../src/index.ts'
import { remarkInterview } from '../src/unified.ts'

const talk =
  '# The oar makers\n\n**Nela:** Where did it *begin*?\n\n**Tobin:** In a shed.\n\n**Nela:** And now?\n\n**Tobin:** A larger one.\n'

describe('remarkInterview', () => {
  it('compiles to an Interview with positions in the file', () => {
    const file = unified().use(remarkParse).use(remarkInterview).processSync(talk)
    expectTypeOf(file.result).toEqualTypeOf<Interview>()
    const interview = interviewSchema.parse(file.result)
    expect(interview.exchanges).toHaveLength(2)
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Nela', 'Tobin'])
    const position = interview.title?.position
    expect(talk.slice(position?.start.offset, position?.end.offset)).toContain('The oar makers')
  })

  it('takes the options of parseInterview', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkInterview, { speakers: [{ name: 'Tobin Ash', role: 'interviewer' }] })
    expect(processor.processSync(talk).result.speakers.find(({ name }) => name === 'Tobin Ash')?.role).toBe(
      'interviewer'
    )
    expect(() => unified().use(remarkParse).use(remarkInterview, { language: 'xx' }).processSync(talk)).toThrow(
      'options.language'
    )
  })
})

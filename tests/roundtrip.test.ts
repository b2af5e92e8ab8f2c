import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../src/print/markdown.ts'
import { toJson } from '../src/print/json.ts'
import { readCanonical } from '../src/read/canonical.ts'
import { type Interview, interviewSchema } from '../src/schema.ts'
import { interviews } from './support/interviews.ts'

/** An Interview without what printing does not keep. */
function kept(interview: Interview): unknown {
  const { format, boilerplate, ...rest } = JSON.parse(toJson(interview, { positions: false })) as Interview
  void format
  void boilerplate
  return rest
}

function read(markdown: string): Interview {
  const interview = readCanonical(markdown)
  if (!interview) throw new Error(`not read as canonical:\n${markdown}`)
  return interview
}

describe('round trip', () => {
  it('reads back what it printed, and prints it the same again', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const markdown = toMarkdown(interview)
        const again = read(markdown)
        expect(kept(again)).toEqual(kept(interview))
        expect(toMarkdown(again)).toBe(markdown)
      }),
      { numRuns: 400 }
    )
  })
})

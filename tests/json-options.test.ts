import { describe, expect, it } from 'vitest'
import { parseInterview, toJson } from '../src/all.ts'
import { jsonPieces } from '../src/print/json.ts'

const interview = parseInterview('Tilda: Who winds the clock?\n\nRuben: The baker does.\n')

/** The same options for both ways to print. */
const printed = (options: unknown): string => {
  const pieces = [...jsonPieces(interview, options as never)].join('')
  expect(toJson(interview, options as never)).toBe(pieces)
  return pieces
}

/** What is wrong with them, as both ways say it. */
const wrong = (options: unknown): string => {
  for (const print of [toJson, (...all: Parameters<typeof toJson>) => [...jsonPieces(...all)]])
    expect(() => print(interview, options as never)).toThrow(TypeError)
  try {
    return toJson(interview, options as never)
  } catch (error) {
    return (error as TypeError).message
  }
}

describe('what JSON is asked for', () => {
  it.each([[null], [7], ['indent'], [true]])('is an object, and %j is none', (options) => {
    expect(wrong(options)).toBe('options: expected an object')
  })

  it('has two names only', () => {
    expect(wrong({ tabs: 2 })).toBe('options.tabs: no such option; there are positions, indent')
    expect(wrong({ indent: 1, position: true })).toContain('options.position:')
  })

  it('says of positions whether, and of no number of them', () => {
    expect(printed({ positions: true })).toContain('"offset"')
    expect(printed({ positions: false })).not.toContain('"offset"')
    expect(printed({ positions: undefined })).toBe(printed({ positions: true }))
    for (const positions of ['no', 0, null])
      expect(wrong({ positions })).toBe('options.positions: expected true or false')
  })

  it.each([[-1], [11], [0.5], ['2'], [null], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'is no indent such as %j',
    (indent) => {
      expect(wrong({ indent })).toBe('options.indent: expected a whole number from 0 to 10')
    }
  )

  it.each([[0], [1], [10]])('may be an indent of %i', (indent) => {
    const lines = printed({ indent }).split('\n')
    expect(lines.length > 1).toBe(indent > 0)
    if (indent > 0) expect(lines[1]).toBe(`${' '.repeat(indent)}"type": "interview",`)
  })

  it('is one line where nothing is asked for', () => {
    expect(printed({})).toBe(printed({ indent: 0, positions: true }))
    expect(printed({ indent: undefined })).not.toContain('\n')
    expect(toJson(interview)).toBe(printed({}))
  })
})

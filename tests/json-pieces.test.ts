import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { jsonPieces, toJson } from '../src/print/json.ts'
import { Later, piecesOf } from '../src/print/json-pieces.ts'
import { interviews } from './support/interviews.ts'

const joined = (pieces: Iterable<string>) => [...pieces].join('')

describe('JSON in pieces', () => {
  it('is the JSON of toJson', () => {
    fc.assert(
      fc.property(interviews, fc.nat(10), fc.boolean(), (interview, indent, positions) => {
        expect(joined(jsonPieces(interview, { indent, positions }))).toBe(toJson(interview, { indent, positions }))
      }),
      { numRuns: 100 }
    )
  })

  it('is the JSON of a large interview, and no piece is long', () => {
    const turns = Array.from({ length: 1500 }, (_, at) => `Ann: Why ${at}?\n\nBo: Because “${at}”.\\n`).join('\n\n')
    const interview = parseInterview(`${turns}\n\nBo: ${'It goes on.\n\n'.repeat(3000)}`)
    for (const indent of [0, 2]) {
      const pieces = [...jsonPieces(interview, { indent })]
      expect(pieces.length).toBeGreaterThan(4)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 20)
      expect(pieces.join('')).toBe(toJson(interview, { indent }))
    }
  })

  it('is that of any value', () => {
    const long = Array.from({ length: 4000 }, (_, at) => ({ at, none: undefined, 'a\n"b"': [`line\nend ${at}`] }))
    const value = { none: undefined, empty: [], nothing: {}, long, deep: { long: [long, [], {}, null, 7, 'x'] } }
    for (const indent of [0, 1, 2, 10])
      expect(joined(piecesOf(value, indent))).toBe(JSON.stringify(value, undefined, indent))
    const all = (made: unknown) => ({ none: made, one: 1 })
    const later = new Later(long, (entry) => ({ entry }))
    expect(joined(piecesOf(all(later), 2))).toBe(JSON.stringify(all(later), undefined, 2))
    expect(joined(piecesOf(new Later([], String), 2))).toBe('[]')
    expect(joined(piecesOf({ none: undefined, later: new Later([], String) }, 2))).toBe('{\n  "later": []\n}')
  })

  it('says what to do where a string cannot hold it', () => {
    const interview = parseInterview('Ann: Why?\n\nBo: So.\n')
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length')
    })
    try {
      expect(() => toJson(interview)).toThrow(/toJson: .*positions: false.*command line/)
      stringify.mockImplementation(() => {
        throw new TypeError('cyclic')
      })
      expect(() => toJson(interview)).toThrow(/^cyclic$/)
    } finally {
      stringify.mockRestore()
    }
  })
})

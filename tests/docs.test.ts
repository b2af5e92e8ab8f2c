import { describe, expect, it } from 'vitest'
import { fill, staleDocs } from '../scripts/docs.ts'

describe('generated files', () => {
  it('are current (else run `npm run docs`)', () => {
    // The list of regular expressions takes seconds to make: regexes.test.ts compares it with the ones it checks.
    expect(staleDocs(['docs/regexes.md'])).toEqual([])
  })

  it('keep what stands outside their marks', () => {
    const page = 'before\n<!-- a -->\nold\n<!-- /a -->\nafter\n'
    expect(fill(page, { a: 'new' })).toBe('before\n<!-- a -->\nnew\n<!-- /a -->\nafter\n')
    expect(fill(page, { a: undefined })).toBe(page)
    expect(() => fill(page, { b: 'new' })).toThrow('no marks')
  })
})

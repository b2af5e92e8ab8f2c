import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { findMojibake } from '../src/read/mojibake.ts'

/** Bytes of UTF-8 read one by one, as Latin-1 has them. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('UTF-8 read in another encoding', () => {
  it.each(['é', 'कैसे', '\ud7fb', '€', '😀', '\u{10ffff}'])('is told of characters of any length: %s', (char) => {
    const [first] = char
    const text = `Ã© is not enough, ${misread(char)} is.`
    expect(findMojibake(text)).toEqual({ offset: 0, seen: 'Ã©', meant: 'é', count: 1 + [...char].length })
    expect(findMojibake(`Ã, ${misread(char)}${misread(char)}`)?.meant).toBe(first)
  })

  it.each([
    ['overlong', [0xe0, 0x9f, 0x80]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['overlong, of four', [0xf0, 0x8f, 0x80, 0x80]],
    ['past the last character', [0xf4, 0x90, 0x80, 0x80]]
  ])('is no sequence of bytes that no character has: %s', (_, bytes) => {
    expect(findMojibake(`Ã ${String.fromCharCode(...bytes)}`)).toBeUndefined()
  })

  it('is counted where it stands more than once', () => {
    const messages = (text: string) =>
      parseInterview(text).warnings.flatMap(({ message }) => message.match(/; \d+ such/) ?? [])
    expect(messages('Ana: So â€œwhyâ€\u009d?\n\nBo: No.')).toEqual(['; 2 such'])
    expect(messages('Ana: So â€œwhy?\n\nBo: No.')).toEqual([])
    expect(findMojibake('Ana: So â€œwhy?')?.count).toBe(1)
  })
})

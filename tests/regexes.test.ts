import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { checkRegex, checkSources, findRegexes, renderRegexes } from '../scripts/regexes.ts'

const checked = checkSources()

describe('regular expressions', () => {
  it('match in linear time', () => {
    const unsafe = checked.filter(({ status }) => status !== 'safe')
    expect(
      unsafe.map(({ file, line, source, flags, complexity }) => `${file}:${line} /${source}/${flags}: ${complexity}`)
    ).toEqual([])
  })

  it('are all in docs/regexes.md (else run `npm run docs`)', () => {
    expect(readFileSync(join(root, 'docs/regexes.md'), 'utf8')).toBe(renderRegexes(checked))
  })

  it('are found wherever they are made', () => {
    const text = [
      'const a = /a+/u',
      "const b = new RegExp('b', 'g')",
      'const c = RegExp(String.raw`\\d`)',
      'const d = (word: string) => new RegExp(word)',
      "const e = 'no /regex/ here'"
    ].join('\n')
    expect(findRegexes('sample.ts', text).map(({ line, source, flags }) => [line, source, flags])).toEqual([
      [1, 'a+', 'u'],
      [2, 'b', 'g'],
      [3, '\\d', ''],
      [4, expect.any(String), '']
    ])
  })

  it.each([
    ['const trailing = /\\s+$/', 'vulnerable', '2nd degree polynomial'],
    ['const nested = /^(a+)+$/', 'vulnerable', 'exponential'],
    ['const built = new RegExp(word)', 'unknown', 'built at run time'],
    ['const fine = /^\\p{Lu}\\p{L}*:/u', 'safe', 'linear']
  ])('%s is %s', (text, status, complexity) => {
    expect(findRegexes('sample.ts', text).map(checkRegex)).toMatchObject([{ status, complexity }])
  })
})

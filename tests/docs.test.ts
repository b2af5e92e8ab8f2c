import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleCeilings } from '../scripts/bundle.ts'
import { fill, staleDocs } from '../scripts/docs.ts'
import { root } from '../scripts/files.ts'

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

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')

  it.each(Object.entries(bundleCeilings))('says what %s costs a page', (entry, ceiling) => {
    expect(readme.split('\n').find((line) => line.startsWith(`| \`${entry}\` |`))).toMatch(
      new RegExp(`; ${ceiling} KB( of a page after gzip)? \\|$`)
    )
  })

  it('links to nothing that is not in the package', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !files.includes(link))).toEqual([])
  })

  it('counts every document in one of the groups', () => {
    const rows = [...readme.matchAll(/^\| ([a-z ]+) \| (\d+) \| [\d.]+ \|/gm)].map(([, name, number]) => [
      name,
      Number(number)
    ])
    const [all, ...groups] = rows
    expect(all?.[0]).toBe('all')
    expect(groups.reduce((sum, [, number]) => sum + (number as number), 0)).toBe(all?.[1])
  })
})

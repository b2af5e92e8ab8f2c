import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { readFixtures } from '../scripts/fixture-folders.ts'
import { expectedOf } from '../scripts/fixtures.ts'

const fixtures = readFixtures()

describe('fixtures together', () => {
  // Turkish has letter cases of its own; Chatham is three quarters of an hour off, and on the other side of midnight.
  it('give the same in another locale and time zone', () => {
    const program = `
      const { readFixtures } = await import('./scripts/fixture-folders.ts')
      const { expectedOf } = await import('./scripts/fixtures.ts')
      const some = readFixtures().filter((_, at) => at % 12 === 0)
      const place = Intl.DateTimeFormat().resolvedOptions()
      console.log(JSON.stringify({ locale: place.locale, zone: place.timeZone, made: some.map(expectedOf) }))`
    const env = { PATH: process.env.PATH, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Chatham' }
    const args = ['--import', 'tsx', '--input-type=module', '-e', program]
    const there = JSON.parse(
      execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 26 })
    )
    expect(there).toMatchObject({ locale: 'tr-TR', zone: 'Pacific/Chatham' })
    expect(there.made).toEqual(fixtures.filter((_, at) => at % 12 === 0).map(expectedOf))
  })
})

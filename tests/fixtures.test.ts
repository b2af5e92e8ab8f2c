import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFixtures } from '../scripts/fixture-folders.ts'
import { expectedOf } from '../scripts/fixtures.ts'

const fixtures = readFixtures()

describe('fixtures', () => {
  it('are many', () => {
    expect(fixtures.length).toBeGreaterThan(200)
  })

  for (const fixture of fixtures) {
    it(`${fixture.name} gives what stands beside it`, () => {
      for (const [file, wanted] of Object.entries(expectedOf(fixture)))
        expect(wanted, file).toBe(readFileSync(join(fixture.folder, file), 'utf8'))
    })
  }
})

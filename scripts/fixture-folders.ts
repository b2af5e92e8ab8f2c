/** The documents of `fixtures`: one folder each, `source.*` with its labels in `gold`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ParseOptions } from '../src/options.ts'
import type { LabelledDocument } from './corpus.ts'
import { root } from './files.ts'
import { readGold } from './gold.ts'

export interface Fixture {
  /** `family--case`. */
  name: string
  folder: string
  /** `source.md`. */
  file: string
  text: string
  options: ParseOptions
}

/** @returns every fixture, by name */
export function readFixtures(): Fixture[] {
  const fixtures = join(root, 'fixtures')
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = join(fixtures, name)
      const file = readdirSync(folder).find((entry) => entry.startsWith('source.'))
      if (file === undefined) throw new Error(`fixtures/${name}: no source`)
      const options = join(folder, 'options.json')
      return {
        name,
        folder,
        file,
        text: readFileSync(join(folder, file), 'utf8'),
        options: existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as ParseOptions) : {}
      }
    })
}

/** The fixtures as labelled documents. Each is a source of its own. */
export function labelledFixtures(): LabelledDocument[] {
  return readFixtures().map(({ name, folder, file, text }) => {
    try {
      const gold = readGold(readFileSync(join(folder, 'gold'), 'utf8'), text)
      return {
        name: `${name}${extname(file)}`,
        text,
        gold,
        source: `fixture ${name}`,
        extension: extname(file).slice(1)
      }
    } catch (error) {
      throw new Error(`fixtures/${name}/gold: ${error instanceof Error ? error.message : error}`)
    }
  })
}

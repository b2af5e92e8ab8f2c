import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Starts processes, needs a build, reads the sources as text, or looks at other things than what is changed. */
const LEFT_OUT = [
  'cli',
  'core',
  'decode',
  'docs',
  'fixtures-together',
  'languages',
  'meta',
  'package',
  'packing',
  'properties',
  'regexes',
  'schema-json',
  'scoring',
  'training'
]

/** Takes long, so comes after all others: most mutants are dead by then. */
const LAST = ['inline', 'exports', 'safe-output', 'roundtrip', 'fixtures', 'labelled-documents']

const rank = ({ moduleId }: TestSpecification): number =>
  LAST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))

class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** The tests that look for mutants, `npm run mutation`: those that call the library, so that a mutant costs seconds. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: LEFT_OUT.map((name) => `tests/${name}.test.ts`),
    setupFiles: ['tests/support/seed.ts'],
    // One worker reads the sources once for all files.
    isolate: false,
    sequence: { sequencer: CheapFirst },
    // What is changed for a trial runs several times slower.
    testTimeout: 600_000
  }
})

/**
 * Changes the sources a little, one change at a time, and counts the changes that no test notices.
 *
 *   npm run mutation -- src/print                  # every mutant of a folder or of files
 *   npm run mutation -- --sample 100 --seed 7      # a hundred each of src/print, src/rules and src/stages
 *
 * Stryker makes the mutants, lists them and runs the tests of `mutation.vitest.ts`, those that reach the changed place
 * only, until one fails. A sample is drawn from a folder's list without weights, so that the share found in it estimates
 * the share in the folder. Mutants of constants that a module makes when it is loaded are drawn but not run: each would need
 * all tests in a new process. They are in no figure but `unrun`. A mutant that no test reaches counts as survived.
 *
 * Prints every mutant that survives, and one line of JSON per folder at the end. With `--write` the figures are kept in
 * `docs/trust.json` and the survivors in `docs/mutation.json`; a reason written there stays as long as the change does.
 */
import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { filesUnder, root } from './files.ts'
import { chance, shuffle } from './random.ts'
import { type Survivor, writeSurvivors } from './survivors.ts'
import { type MutationFigures, readTrust, writeTrust } from './trust.ts'

const FOLDERS = ['src/print', 'src/rules', 'src/stages']

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number]
type Mutant = Pick<Result, 'fileName' | 'location' | 'replacement'>

const keyOf = ({ fileName, location: { start, end }, replacement }: Mutant): string =>
  [relative(root, fileName), start.line, start.column, end.line, end.column, replacement].join(':')

/** Of the mutants that Stryker is about to run only these, if not all. */
let drawn: ReadonlySet<string> | undefined
let tried = 0

type Plan = { plan: string; mutant: Mutant & { status?: string } }

/** Stryker has ranges of code to choose by, in which other mutants than the drawn ones nest: a reporter sees the plan. */
export const strykerPlugins = [
  {
    kind: 'Reporter',
    name: 'drawn',
    value: {
      onMutationTestingPlanReady({ mutantPlans }: { mutantPlans: Plan[] }) {
        for (const each of mutantPlans) {
          if (!drawn || drawn.has(keyOf(each.mutant))) continue
          each.plan = 'EarlyResult'
          each.mutant.status = 'Ignored'
        }
      },
      onMutantTested(mutant: Result) {
        if (mutant.status === 'Ignored') return
        process.stderr.write(`\r${++tried} `)
        if (!survived(mutant)) return
        const { file, place, code, change } = survivorOf(mutant)
        console.log(`${file}:${place}\n    ${code}\n    ${change}`)
      }
    }
  }
]

const survived = ({ status }: Result): boolean => status === 'Survived' || status === 'NoCoverage'

const found = ({ status }: Result): boolean => status === 'Killed' || status === 'Timeout'

/** Results count lines and columns from 1, all else of Stryker from 0. */
function planned({ fileName, location: { start, end }, replacement }: Result): Mutant {
  const earlier = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 })
  return {
    fileName: join(root, relative(root, fileName)),
    location: { start: earlier(start), end: earlier(end) },
    replacement
  }
}

function survivorOf(result: Result): Survivor {
  const {
    fileName,
    location: { start, end },
    replacement
  } = planned(result)
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const within = lines.slice(start.line, end.line + 1)
  within.push((within.pop() as string).slice(0, end.column))
  within.unshift((within.shift() as string).slice(start.column))
  const short = (text = '') => text.replace(/\s+/g, ' ').slice(0, 160)
  return {
    file: relative(root, fileName),
    place: `${start.line + 1}:${start.column + 1}`,
    code: short(within.join('\n')),
    change: short(replacement)
  }
}

/** Every mutant that Stryker would make of these files. */
async function mutantsOf(files: readonly string[]): Promise<readonly Mutant[]> {
  const quiet = { debug() {}, info() {}, isDebugEnabled: () => false } as unknown as ConstructorParameters<
    typeof Instrumenter
  >[0]
  const sources = files.map((name) => ({
    name: join(root, name),
    content: readFileSync(join(root, name), 'utf8'),
    mutate: true
  }))
  const options = { plugins: null, excludedMutations: [], ignorers: [] }
  return (await new Instrumenter(quiet).instrument(sources, options)).mutants
}

function some<Item>(list: readonly Item[], count: number, seed: number): Item[] {
  const order = list.map((_, at) => at)
  shuffle(order, chance(seed))
  return order.slice(0, count).map((at) => list[at] as Item)
}

/** As Stryker's `mutate` has it: lines from 1, columns from 0. */
const rangeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${relative(root, fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`

function run(mutate: string[]): Promise<Result[]> {
  const options = {
    mutate,
    plugins: ['@stryker-mutator/vitest-runner', import.meta.filename],
    reporters: ['drawn'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation.vitest.ts', related: false },
    coverageAnalysis: 'perTest' as const,
    ignoreStatic: true,
    ignorePatterns: ['bench', 'coverage', 'dist'],
    disableTypeChecks: false,
    allowConsoleColors: false,
    concurrency: 1,
    // Workers warn that they cannot load this file, of which they need nothing.
    logLevel: 'error' as never,
    warnings: false
  }
  return new Stryker(options).runMutationTest()
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean' }
    }
  })
  const sample = values.sample === undefined ? undefined : Number(values.sample)
  const seed = Number(values.seed)
  if (!Number.isInteger(sample ?? 1) || !Number.isInteger(seed))
    throw new TypeError('usage: mutation [FOLDER | FILE]... [--sample COUNT --seed NUMBER] [--write]')
  const places = positionals.length > 0 ? positionals.map((place) => place.replace(/\/$/, '')) : FOLDERS
  const files = places.flatMap((place) =>
    statSync(join(root, place)).isDirectory() ? filesUnder(place, '.ts') : [place]
  )
  const all = await mutantsOf(files)
  const inside = (place: string) => (each: Mutant) => `${relative(root, each.fileName)}/`.startsWith(`${place}/`)
  const chosen = sample === undefined ? all : places.flatMap((place) => some(all.filter(inside(place)), sample, seed))
  drawn = new Set(chosen.map(keyOf))
  const results = (await run(sample === undefined ? files : chosen.map(rangeOf))).filter((each) =>
    drawn?.has(keyOf(planned(each)))
  )
  const figures: Record<string, MutationFigures> = {}
  const survivors: Record<string, Survivor[]> = {}
  for (const place of places) {
    const here = results.filter(inside(place))
    const killed = here.filter(found).length
    survivors[place] = here.filter(survived).map(survivorOf)
    figures[place] = {
      of: all.filter(inside(place)).length,
      ...(sample !== undefined && { seed }),
      mutants: killed + survivors[place].length,
      killed,
      unrun: here.length - killed - survivors[place].length
    }
    console.log(JSON.stringify({ place, ...figures[place] }))
  }
  if (!values.write) return
  writeTrust({ mutation: { ...readTrust().mutation, ...figures } })
  writeSurvivors(survivors)
}

// Not awaited: Stryker imports this file, as a plugin, before main is done.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main()

/**
 * Holds the guarantees of `tests/invariants.ts` against as many texts as there is time for.
 *
 *   npm run soak -- --cases 100000 --seed 1
 *
 * With `--write` the figures are kept in `docs/trust.json`. Prints one line of JSON at the end, or when it is interrupted: seed, cases, failures, seconds. Every kind of failure is
 * printed once, with its shortest text; a text that fails goes into `tests/properties.test.ts`, as small as it can be made.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { parseInterview } from '../src/all.ts'
import { anyText, easy, generated, mutated } from '../tests/generate.ts'
import { lineEndsChangeNothing, pure, safeMarkdown, spokenOf, violations } from '../tests/invariants.ts'
import { root } from './files.ts'
import { writeTrust } from './trust.ts'

interface Failure {
  count: number
  problem: string
  source: string
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean' }
  }
})
const cases = Number(values.cases)
const seed = Number(values.seed)
if (!Number.isInteger(cases) || !Number.isInteger(seed) || cases < 1)
  throw new TypeError('usage: soak --cases COUNT --seed NUMBER')

const parse = (source: string) => parseInterview(source)

function fixtureSources(): string[] {
  const fixtures = join(root, 'fixtures')
  return readdirSync(fixtures)
    .filter((name) => existsSync(join(fixtures, name, 'gold')))
    .sort()
    .flatMap((name) =>
      readdirSync(join(fixtures, name))
        .filter((file) => file.startsWith('source.'))
        .map((file) => readFileSync(join(fixtures, name, file), 'utf8'))
    )
}

/** What is wrong with one text; the costly checks only for every fourth. */
function problemsOf(source: string, index: number): string[] {
  const interview = parse(source)
  const problems = violations(source, interview, parse)
  if (index % 4 === 0)
    problems.push(
      ...safeMarkdown(interview),
      ...lineEndsChangeNothing(source, parse),
      ...pure(source, parse, 'Ann: Why?\n\nBo: So.')
    )
  return problems
}

/** Whether everybody says in a text what its exchanges let them say. */
function otherExchanges(source: string, exchanges: unknown): string[] {
  return JSON.stringify(spokenOf(parse(source))) === JSON.stringify(exchanges) ? [] : ['easy: other exchanges']
}

/** What a check finds; that it throws is a problem like others, and ends nothing. */
function guarded(check: () => string[]): string[] {
  try {
    return check()
  } catch (error) {
    return [`thrown: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' | ') : String(error)}`]
  }
}

/** A kind of failure: its words without what differs from text to text. */
const kindOf = (problem: string): string =>
  problem
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+/g, '0')
    .slice(0, 90)

const failures = new Map<string, Failure>()
let done = 0
let failed = 0

function note(problems: readonly string[], source: string): void {
  done++
  if (problems.length > 0) failed++
  for (const problem of problems) {
    const known = failures.get(kindOf(problem))
    if (!known) failures.set(kindOf(problem), { count: 1, problem, source })
    else {
      known.count++
      if (source.length < known.source.length) Object.assign(known, { problem, source })
    }
  }
}

const sources = fixtureSources()
const kinds = [
  anyText,
  fc.constantFrom(...sources).chain(mutated),
  generated.map(({ source }) => source),
  generated.chain(({ source }) => mutated(source))
]
const BATCH = 250
const begin = performance.now()
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopped = true))
for (let batch = 0; done < cases && !stopped; batch++) {
  // Signals are heard between batches.
  await new Promise((next) => setImmediate(next))
  const numRuns = Math.min(BATCH, cases - done)
  const at = batch % (kinds.length + 1)
  const kind = kinds[at]
  if (kind)
    for (const [index, source] of fc.sample(kind, { numRuns, seed: seed + batch }).entries())
      note(
        guarded(() => problemsOf(source, index)),
        source
      )
  else {
    for (const { source, exchanges } of fc.sample(easy, { numRuns, seed: seed + batch }))
      note(
        guarded(() => otherExchanges(source, exchanges)),
        source
      )
  }
}
for (const { count, problem, source } of failures.values())
  console.log(`${count} × ${problem}\n    ${JSON.stringify(source.slice(0, 1500))}`)
console.log(
  JSON.stringify({
    seed,
    cases: done,
    failed,
    seconds: Math.round((performance.now() - begin) / 100) / 10,
    node: process.version
  })
)
if (values.write) writeTrust({ soak: { seed, cases: done, failed } })
process.exitCode = failed > 0 ? 1 : 0

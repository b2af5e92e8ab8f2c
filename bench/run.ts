/**
 * npm run bench -- [--kind plain,markdown,...] [--size 10,100,1000] [--rounds N] [--write]
 *
 * Measures the built `parseInterview`, validation included, beside its peers on the same texts in the same run.
 * Sizes are in KB. `--write` keeps the figures in bench/results.json and in the README.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDocs } from '../scripts/docs.ts'
import { root } from '../scripts/files.ts'
import { generate, kinds } from './generate.ts'
import { compare } from './measure.ts'
import { peers } from './peers.ts'
import { type Case, type Results, rounded, table } from './report.ts'

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', default: kinds.join() },
    size: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '9' },
    write: { type: 'boolean', default: false }
  }
})

const built = pathToFileURL(join(root, 'dist/all.js')).href
const { parseInterview } = (await import(built)) as { parseInterview(text: string): { format: string } }

/** Texts enough for a sample of 100 KB, so that the clock's grain and one slow moment do not show. */
function textsOf(kind: Case['kind'], bytes: number): string[] {
  const count = Math.max(1, Math.round(100_000 / bytes))
  return Array.from({ length: count }, (_, index) => generate(kind, bytes, index + 1))
}

function measureCase(kind: Case['kind'], bytes: number): Case {
  const contenders = [
    { name: 'parseInterview', run: (text: string) => parseInterview(text) },
    ...peers.filter((peer) => peer.kinds.includes(kind))
  ]
  return { kind, bytes, timings: compare(contenders, textsOf(kind, bytes), Number(options.rounds)) }
}

const chosen = kinds.filter((kind) => options.kind.split(',').includes(kind))
const sizes = options.size.split(',').map((kilobytes) => Number(kilobytes) * 1000)
const cases: Case[] = []
for (const kind of chosen) {
  // Once at full length first: the engine has then compiled every path, whichever length is measured first.
  measureCase(kind, 100_000)
  for (const bytes of sizes) {
    cases.push(measureCase(kind, bytes))
    console.error(`${kind} ${bytes / 1000} KB done, read as ${parseInterview(generate(kind, 10_000)).format}`)
  }
}

const results: Results = rounded({ node: process.version, machine: cpus()[0]?.model.trim() ?? '', cases })
console.log(table(results))
if (options.write) {
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeDocs(['README.md'])
}

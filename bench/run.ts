/**
 * npm run bench -- [--kind plain,markdown,...] [--size 10,100,1000,10000] [--rounds N] [--write] [--profile]
 *
 * Measures the built `parseInterview`, validation included, beside its peers on the same texts in the same run; then
 * many short documents, printing, and memory. Sizes are in KB. `--write` keeps the figures in bench/results.json and in
 * the README. `--profile` measures nothing and says where the time goes.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDocs } from '../scripts/docs.ts'
import { root } from '../scripts/files.ts'
import type { Reader } from '../src/read/reader.ts'
import type { Interview } from '../src/schema.ts'
import { generate, type Kind, kinds } from './generate.ts'
import { compare } from './measure.ts'
import { peakPerByte } from './memory.ts'
import { peers } from './peers.ts'
import { profile, profileTable } from './profile.ts'
import { type Case, type Memory, type Printing, type Reading, type Results, rounded, tables } from './report.ts'

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', default: kinds.join() },
    size: { type: 'string', default: '10,100,1000,10000' },
    rounds: { type: 'string', default: '9' },
    write: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false }
  }
})

interface Built {
  readers: readonly Reader[]
  parseInterview(text: string): Interview
  toJson(interview: Interview): string
  toMarkdown(interview: Interview): string
}

const { readers, parseInterview, toJson, toMarkdown } = (await import(
  pathToFileURL(join(root, 'dist/all.js')).href
)) as Built
const parser = { name: 'parseInterview', run: (text: string) => parseInterview(text) }

/** Books are slow to read and tell enough in few rounds. */
const roundsFor = (bytes: number): number => Math.min(Number(options.rounds), bytes >= 10_000_000 ? 3 : 99)

/** Texts enough for a sample of 100 KB, so that the clock's grain and one slow moment do not show. */
function textsOf(kind: Kind, bytes: number): string[] {
  const count = Math.max(1, Math.round(100_000 / bytes))
  return Array.from({ length: count }, (_, index) => generate(kind, bytes, index + 1))
}

function measureCase(kind: Kind, bytes: number): Case {
  const contenders = [parser, ...peers.filter((peer) => peer.kinds.includes(kind))]
  return { kind, bytes, timings: compare(contenders, textsOf(kind, bytes), roundsFor(bytes)) }
}

/** A folder of pages: what a call costs before it reads a word shows here. */
function measureMany(): Case {
  const texts = Array.from({ length: 5000 }, (_, index) => generate('plain', 8000, index + 1))
  const split = peers.filter(({ name }) => name.startsWith('split'))
  return { kind: 'plain', bytes: 8000, documents: texts.length, timings: compare([parser, ...split], texts, 1) }
}

/** The format's reader alone, before any verdict, beside the first of its peers. */
function measureReading(kind: Kind, bytes: number): Reading[] {
  const reader = readers.find(({ id }) => id === (kind === 'plain' ? 'text' : kind))
  const peer = peers.find(({ kinds: own }) => own.includes(kind))
  if (!reader || !peer) return []
  const alone = { name: reader.name, run: (text: string) => reader.read({ text, shift: 0 }) }
  const ratio = compare([alone, peer], [generate(kind, bytes)], Number(options.rounds))[1]?.ratio ?? Number.NaN
  return [{ kind, bytes, peer: peer.name, ratio }]
}

/** How long printing takes beside what it is nearest to. */
function measurePrinting(kind: Kind, bytes: number): Printing {
  const text = generate(kind, bytes)
  const interview = parseInterview(text)
  const json = [
    { name: 'JSON.stringify', run: () => JSON.stringify(interview) },
    { name: 'toJson', run: () => toJson(interview) }
  ]
  const markdown = [parser, { name: 'toMarkdown', run: () => toMarkdown(interview) }]
  const ratioOf = (contenders: typeof json | typeof markdown): number =>
    compare(contenders, [text], Number(options.rounds))[1]?.ratio ?? Number.NaN
  return { kind, bytes, toJson: ratioOf(json), toMarkdown: ratioOf(markdown) }
}

async function measureAll(chosen: readonly Kind[], sizes: readonly number[]): Promise<void> {
  const cases: Case[] = []
  const printing: Printing[] = []
  const memory: Memory[] = []
  const reading: Reading[] = []
  for (const kind of chosen) {
    // Once at full length first: the engine has then compiled every path, whichever length is measured first.
    measureCase(kind, 100_000)
    for (const bytes of sizes) {
      cases.push(measureCase(kind, bytes))
      console.error(`${kind} ${bytes / 1000} KB done, read as ${parseInterview(generate(kind, 10_000)).format}`)
    }
    reading.push(...measureReading(kind, 1_000_000))
    printing.push(measurePrinting(kind, 100_000))
    const bytes = Math.max(...sizes)
    memory.push({ kind, bytes, perByte: peakPerByte(kind, bytes) })
  }
  if (chosen.includes('plain')) cases.push(measureMany())
  const machine = cpus()[0]?.model.trim() ?? ''
  const results: Results = rounded({ node: process.version, machine, cases, reading, printing, memory })
  console.log(tables(results))
  if (!options.write) return
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeDocs(['README.md'])
}

const chosen = kinds.filter((kind) => options.kind.split(',').includes(kind))
const sizes = options.size.split(',').map((kilobytes) => Number(kilobytes) * 1000)
if (options.profile) {
  for (const kind of chosen)
    for (const bytes of sizes.filter((size) => size <= 1_000_000))
      console.log(`${kind}, ${bytes / 1000} KB\n\n${profileTable(await profile(kind, bytes, 4000))}\n`)
} else await measureAll(chosen, sizes)

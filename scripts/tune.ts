/**
 * npm run tune -- FOLDER... [--fixtures] [--folds K] [--members N] [--jobs N] [--rounds N] [--write] [--keep VERDICTS] [-v]
 *   [--only TEXT] [--json FILE] [--report] [--weights DIR] [--with FILE]...
 *
 * Trains the weights of every verdict on labelled documents and their beginnings. Without `--write` it measures: in each
 * fold whole sources are left out, the rest trains, and the documents left out are scored. With `--write` it trains on all
 * of them and writes `src/model/weights.json`, but for the verdicts of `--keep`, `labels,roles`, whose weights stay as they
 * are. With `--fixtures` the project's own documents (`fixtures`, `training`) train
 * too; they are never scored here. `--with` names further labelled documents that train and are never scored, in the form
 * of those in `training`. What is scored or written is the mean of `--members` trainings (`scripts/train/members.ts`).
 * `--jobs` says how many trainings run at a time, each in a process of its own.
 * `--weights` keeps what each training learned in a folder, and takes it from there where it is: errors on sources left
 * out can be looked at again and again, as long as no feature changes.
 * `--report` writes the figures to `docs/accuracy.json`, from which `npm run docs` makes the tables.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readers } from '../src/all.ts'
import { groupBy } from '../src/group.ts'
import { parseDetailed } from '../src/interview.ts'
import { languages } from '../src/languages/index.ts'
import type { Models } from '../src/model/models.ts'
import { modelsOf, type WeightTable } from '../src/model/weights-table.ts'
import { beginningsOf } from './beginnings.ts'
import { compactJson } from './compact-json.ts'
import { foldsOf, type LabelledDocument, readFolder } from './corpus.ts'
import { labelledFixtures } from './fixture-folders.ts'
import type { AccuracyReport } from './pages.ts'
import {
  calibration,
  type DocumentScore,
  kindOf,
  means,
  meansBySource,
  measureNames,
  mistakeLine,
  percent,
  score
} from './scoring.ts'
import { taggedDocuments, taggedFile } from './tagged.ts'
import { meanOf } from './train/mean.ts'
import { documentsOf } from './train/members.ts'
import { prepare, trainModels } from './train/models.ts'
import { tableOf } from './train/weights-table.ts'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    fixtures: { type: 'boolean', default: false },
    folds: { type: 'string', default: '6' },
    members: { type: 'string', default: '4' },
    jobs: { type: 'string', default: '1' },
    part: { type: 'string' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
    keep: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'string' },
    weights: { type: 'string' },
    with: { type: 'string', multiple: true, default: [] },
    report: { type: 'boolean', default: false }
  }
})

const documents = folders.flatMap((folder) => readFolder(folder))
const chain = options.rounds === undefined ? {} : { rounds: Number(options.rounds) }
const extra = [
  ...(options.fixtures ? [...labelledFixtures(), ...taggedDocuments()] : []),
  ...options.with.flatMap(taggedFile)
]
const memberCount = Number(options.members)
const folds = foldsOf(documents, Number(options.folds))
const weightFolder = options.weights ?? mkdtempSync(join(tmpdir(), 'tune-'))

/** One training: a member of what is measured in a fold or, without one, of what is written. */
interface Training {
  fold?: number | undefined
  member: number
}

const members = [...Array(memberCount).keys()]
const trainings: Training[] = options.write
  ? members.map((member) => ({ member }))
  : [...folds.entries()].flatMap(([fold, left]) =>
      left.some(isWanted) ? members.map((member) => ({ fold, member })) : []
    )

/** In a process of its own, one training alone. */
if (options.part === undefined) await main()
else train(trainings[Number(options.part)] as Training)

async function main(): Promise<void> {
  mkdirSync(weightFolder, { recursive: true })
  const waiting = [...trainings.entries()].filter(([, training]) => !existsSync(fileOf(training)))
  await Promise.all(Array.from({ length: Number(options.jobs) }, () => trainNext(waiting)))
  if (options.write) {
    const shipped = new URL('../src/model/weights.json', import.meta.url)
    const before = modelsIn(shipped)
    const kept = options.keep.split(',').filter((name): name is keyof Models => name in before)
    const models = { ...meanOfMembers(), ...Object.fromEntries(kept.map((name) => [name, before[name]])) }
    writeFileSync(shipped, compactJson(tableOf(models)))
  } else tell([...folds.entries()].flatMap(([fold, left]) => scoredWith(left.filter(isWanted), fold)))
}

/** One after the other, as long as there are some that no process has taken. */
async function trainNext(waiting: [part: number, Training][]): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await inProcess(next[0])
}

function train(training: Training): void {
  const left = new Set(training.fold === undefined ? [] : folds[training.fold])
  const own = documents.filter((document) => !left.has(document))
  const learned = documentsOf(training.member, memberCount, own, extra, beginningsOf)
  writeFileSync(fileOf(training), compactJson(tableOf(trainModels(learned.map(prepare), { chain }))))
}

function fileOf({ fold, member }: Training): string {
  const left = fold === undefined ? 'all' : `${fold}-of-${options.folds}`
  return join(weightFolder, `${left}-member-${member}-of-${memberCount}.json`)
}

function meanOfMembers(fold?: number): Models {
  return meanOf(members.map((member) => modelsIn(fileOf({ fold, member }))))
}

function modelsIn(file: string | URL): Models {
  return modelsOf(JSON.parse(readFileSync(file, 'utf8')) as WeightTable)
}

function scoredWith(left: readonly LabelledDocument[], fold: number): DocumentScore[] {
  if (left.length === 0) return []
  const models = meanOfMembers(fold)
  return score(left, ({ text, name }) => parseDetailed(text, { path: name }, { readers, models, languages }).interview)
}

function isWanted({ name }: LabelledDocument): boolean {
  return name.includes(options.only)
}

async function inProcess(part: number): Promise<void> {
  const passed = ['--weights', weightFolder, '--part', String(part)]
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1), ...passed], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`training ${part} ended with status ${code}`)
}

function tell(results: DocumentScore[]): void {
  results.sort((a, b) => (a.document.name < b.document.name ? -1 : 1))
  for (const { document, scores, lost, mistakes, crash } of results) {
    if (!options.verbose) continue
    console.log(
      `${document.name.padEnd(44)} ${measureNames.map((name) => percent(scores[name]).padStart(5)).join(' ')} ${lost} ${crash ?? ''}`
    )
    for (const mistake of mistakes.slice(0, 12)) console.log(mistakeLine(mistake))
  }
  const groups = new Map([['all', results], ...groupBy(results, kindOf)])
  console.log(`${'left out'.padEnd(14)} ${measureNames.map((name) => name.slice(0, 7).padStart(7)).join(' ')}`)
  for (const [kind, members] of groups) {
    const values = means(members)
    console.log(
      `${`${kind} (${members.length})`.padEnd(14)} ${measureNames.map((name) => percent(values[name]).padStart(7)).join(' ')}`
    )
  }
  if (options.report) writeReport(results, groups)
  if (options.json)
    writeFileSync(
      options.json,
      JSON.stringify(results.map(({ document, ...rest }) => ({ name: document.name, ...rest })))
    )
}

function writeReport(results: readonly DocumentScore[], groups: ReadonlyMap<string, readonly DocumentScore[]>): void {
  const report: AccuracyReport = {
    documents: results.length,
    sources: new Set(results.map(({ document }) => document.source)).size,
    folds: Number(options.folds),
    lost: results.reduce((sum, { lost }) => sum + lost, 0),
    bySource: meansBySource(results),
    groups: [...groups].map(([name, members]) => ({ name, documents: members.length, means: means(members) })),
    calibration: calibration(results, 5)
  }
  writeFileSync(
    new URL('../docs/accuracy.json', import.meta.url),
    `${JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value), 1)}\n`
  )
}

/**
 * npm run tune -- FOLDER... [--fixtures] [--folds K] [--jobs N] [--rounds N] [--write] [--blend] [-v] [--only TEXT]
 *   [--json FILE] [--report] [--weights DIR] [--before DIR] [--with FILE]...
 *
 * Trains the weights of every verdict on labelled documents and their beginnings. Without `--write` it measures: in each
 * fold whole sources are left out, the rest trains, and the documents left out are scored. With `--write` it trains on all
 * of them and writes `src/model/weights.json`, with `--blend` a mean of what it trained and of what stood there. With
 * `--fixtures` the project's own documents (`fixtures`, `training`) train too; they are never scored here. `--with` names
 * further labelled documents that train and are never scored, in the form of those in `training`. `--jobs` shares the
 * folds out among processes.
 * `--weights` keeps what each fold trained in a folder, and takes it from there where it is: errors on sources left out
 * can be looked at again and again, as long as no feature changes. With `--before`, a folder of the same kind, what each
 * fold trained is blended with what it had trained then, as `--blend` does with the weights that ship.
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
import { prepare, trainModels } from './train/models.ts'
import { tableOf } from './train/weights-table.ts'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    fixtures: { type: 'boolean', default: false },
    folds: { type: 'string', default: '6' },
    jobs: { type: 'string', default: '1' },
    part: { type: 'string', default: '0/1' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
    blend: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'string' },
    weights: { type: 'string' },
    before: { type: 'string' },
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

/** What is made of a document, once for all folds. */
function madeOnce<T>(make: (document: LabelledDocument) => T): (document: LabelledDocument) => T {
  const made = new Map<LabelledDocument, T>()
  return (document) => {
    const own = made.get(document) ?? make(document)
    made.set(document, own)
    return own
  }
}

const preparedOnce = madeOnce(prepare)
const beginningsOnce = madeOnce(beginningsOf)

/** Trains on some documents and their beginnings, and on the project's own with `--fixtures`. */
function trainedOn(own: readonly LabelledDocument[]): Models {
  const whole = [...own, ...extra]
  return trainModels([...whole, ...whole.flatMap(beginningsOnce)].map(preparedOnce), { chain })
}

if (options.write) {
  const shipped = new URL('../src/model/weights.json', import.meta.url)
  const trained = trainedOn(documents)
  const before = modelsOf(tableIn(shipped))
  writeFileSync(shipped, compactJson(tableOf(options.blend ? meanOf(trained, before) : trained)))
} else {
  const jobs = Number(options.jobs)
  const results =
    jobs > 1
      ? (await Promise.all(Array.from({ length: jobs }, (_, job) => inProcess(job, jobs)))).flat()
      : leftOutScores(options.part)
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

/** @param part `0/2`: the first, third … fold */
function leftOutScores(part: string): DocumentScore[] {
  const [first = 0, step = 1] = part.split('/').map(Number)
  return foldsOf(documents, Number(options.folds)).flatMap((fold, index) => {
    if (index % step !== first || !fold.some(({ name }) => name.includes(options.only))) return []
    const left = new Set(fold.map(({ name }) => name))
    const trained = modelsOf(keptOr(index, () => tableOf(trainedOn(documents.filter(({ name }) => !left.has(name))))))
    const models =
      options.before === undefined ? trained : meanOf(trained, modelsOf(tableIn(fileOfFold(options.before, index))))
    return score(
      fold.filter(({ name }) => name.includes(options.only)),
      ({ text, name }) => parseDetailed(text, { path: name }, { readers, models, languages }).interview
    )
  })
}

/** The weights of a fold, from the folder that keeps them or else trained and kept. */
function keptOr(fold: number, train: () => WeightTable): WeightTable {
  if (!options.weights) return train()
  const file = fileOfFold(options.weights, fold)
  if (existsSync(file)) return tableIn(file)
  const table = train()
  mkdirSync(options.weights, { recursive: true })
  writeFileSync(file, compactJson(table))
  return table
}

function fileOfFold(folder: string, fold: number): string {
  return join(folder, `${fold}-of-${options.folds}.json`)
}

function tableIn(file: string | URL): WeightTable {
  return JSON.parse(readFileSync(file, 'utf8')) as WeightTable
}

/** One part of the folds in a process of its own. */
async function inProcess(job: number, jobs: number): Promise<DocumentScore[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'tune-')), 'scores.json')
  const own = ['--jobs', '1', '--part', `${job}/${jobs}`, '--json', file]
  const passed = [...folders, '--folds', options.folds, '--only', options.only]
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      process.argv[1] as string,
      ...passed,
      ...(options.fixtures ? ['--fixtures'] : []),
      ...(options.rounds ? ['--rounds', options.rounds] : []),
      ...(options.weights ? ['--weights', options.weights] : []),
      ...(options.before ? ['--before', options.before] : []),
      ...options.with.flatMap((file) => ['--with', file]),
      ...own
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] }
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`part ${job} of ${jobs} ended with status ${code}`)
  const scores = JSON.parse(readFileSync(file, 'utf8')) as (DocumentScore & { name: string })[]
  return scores.map(({ name, ...rest }) => ({ ...rest, document: documentNamed(name) }))
}

function documentNamed(name: string): LabelledDocument {
  const document = documents.find((own) => own.name === name)
  if (!document) throw new Error(`no document ${name}`)
  return document
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

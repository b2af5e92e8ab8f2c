/**
 * npm run score -- FOLDER... [--folds K] [--only TEXT] [--parser MODULE] [-v] [--json FILE]
 *
 * Scores the parser on labelled documents (`scripts/gold.ts` has the format): each document, the means, the means by
 * source, language and format, and how well `layout.confidence` tells which documents are right.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { groupBy } from '../src/group.ts'
import type { Interview } from '../src/schema.ts'
import { foldsOf, readFolder } from './corpus.ts'
import type { Scores } from './measure.ts'
import {
  type CalibrationBin,
  calibration,
  calibrationError,
  type DocumentScore,
  kindOf,
  means,
  meansBySource,
  measureNames,
  mistakeLine,
  percent,
  score
} from './scoring.ts'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    only: { type: 'string' },
    parser: { type: 'string', default: 'src/all.ts' },
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'string' }
  }
})

const nameWidth = 44
const row = (name: string, scores: Scores, end = '') =>
  [
    name.slice(0, nameWidth).padEnd(nameWidth),
    ...measureNames.map((key) => percent(scores[key]).padStart(8)),
    end.padStart(5)
  ].join(' ')

function printDocuments(results: readonly DocumentScore[]): void {
  for (const { document, scores, lost, mistakes, crash } of results) {
    console.log(row(document.name, scores, String(lost)) + (crash ? `  threw ${crash.split('\n', 2).join(' ')}` : ''))
    if (!options.verbose) continue
    for (const mistake of mistakes.slice(0, 25)) console.log(mistakeLine(mistake))
  }
}

function printGroups(title: string, groups: Map<string, DocumentScore[]>): void {
  console.log(`\n${title}`)
  for (const [name, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const lost = members.reduce((sum, result) => sum + result.lost, 0)
    console.log(row(`${name} (${members.length})`, means(members), String(lost)))
  }
}

function printCalibration(bins: readonly CalibrationBin[]): void {
  console.log('\nconfidence   documents  mean confidence  perfect')
  for (const { from, to, documents, confidence, perfect } of bins) {
    const range = `${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(12)
    console.log(
      `${range} ${String(documents).padStart(9)} ${percent(confidence).padStart(16)} ${percent(perfect).padStart(8)}`
    )
  }
  console.log(`mean distance of confidence from perfect: ${percent(calibrationError(bins))}`)
}

if (folders.length === 0) {
  console.error('usage: npm run score -- FOLDER... [--folds K] [--only TEXT] [--parser MODULE] [-v] [--json FILE]')
  process.exit(2)
}

const { parseInterview } = (await import(pathToFileURL(resolve(options.parser)).href)) as {
  parseInterview(source: string, options: { path: string }): Interview
}
const documents = folders.flatMap((folder) => readFolder(folder, options.only))
const results = score(documents, ({ text, name }) => parseInterview(text, { path: name }))

console.log(
  `${row('document', {}).slice(0, nameWidth) + measureNames.map((name) => name.slice(0, 8).padStart(9)).join('')}  lost`
)
printDocuments(results)
printGroups('by kind', groupBy(results, kindOf))
printGroups(
  'by language',
  groupBy(results, ({ document }) => document.language ?? 'not stated')
)
printGroups(
  'by format',
  groupBy(results, ({ format }) => format ?? 'none')
)
printGroups(
  'by layout',
  groupBy(results, ({ layout }) => layout?.id ?? 'none')
)
if (options.folds) {
  const folds = foldsOf(documents, Number(options.folds))
  const foldOf = new Map(
    folds.flatMap((fold, index) => fold.map((document) => [document, `fold ${index + 1}`] as const))
  )
  printGroups(
    'by fold',
    groupBy(results, ({ document }) => foldOf.get(document) ?? '')
  )
}
const bins = calibration(results)
printCalibration(bins)
const lost = results.reduce((sum, result) => sum + result.lost, 0)
const sources = new Set(documents.map(({ source }) => source)).size
console.log(`\n${row(`mean by source (${sources})`, meansBySource(results))}`)
console.log(row(`mean (${results.length})`, means(results), String(lost)))

if (options.json) {
  const report = results.map(({ document: { name, source, language }, ...result }) => ({
    name,
    source,
    language,
    ...result
  }))
  writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`)
}

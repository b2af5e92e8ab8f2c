/**
 * npm run ablate -- FOLDER... [--weights FILE]
 *
 * What each look at the whole document is worth: documents are read without it, one look after the other, and it is counted
 * which of them get better and which worse. The documents are the project's own and those of the folders. The weights that
 * ship have learned from most of them; `--weights` takes those of a training that has not (`npm run tune -- --weights DIR`).
 * A look that changes nothing, or more wrong than right, is better gone.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { models as shipped } from '../src/model/weights.ts'
import { modelsOf } from '../src/model/weights-table.ts'
import { looks } from '../src/rules/look/index.ts'
import type { Analysis } from '../src/stages/analyse.ts'
import { analyse } from '../src/stages/readings.ts'
import { readFolder } from './corpus.ts'
import { labelledFixtures } from './fixture-folders.ts'
import { taggedDocuments } from './tagged.ts'
import { prepare } from './train/models.ts'
import { meritOf } from './train/readings.ts'

/** In longer documents a look changes little of the whole. */
const MOST_UNITS = 900

const { values, positionals } = parseArgs({ allowPositionals: true, options: { weights: { type: 'string' } } })
const models = values.weights === undefined ? shipped : modelsOf(JSON.parse(readFileSync(values.weights, 'utf8')))

/** What the looks make of a document, but for one. */
function lookedAt(whole: Analysis, without?: number): Analysis {
  const others = looks.filter((_, at) => at !== without)
  return others.reduce((seen, { look }) => ({ ...whole, tags: look(seen) }), whole)
}

const worth = looks.map(({ id }) => ({ id, changed: 0, better: 0, worse: 0, gain: 0 }))
for (const document of [
  ...positionals.flatMap((folder) => readFolder(folder)),
  ...labelledFixtures(),
  ...taggedDocuments()
]) {
  const { lines } = prepare(document)
  if (lines.units.length > MOST_UNITS) continue
  const whole = analyse(lines, models)
  const { tags } = lookedAt(whole)
  const merit = meritOf(document.gold, { ...whole, tags })
  for (const [at, own] of worth.entries()) {
    const without = lookedAt(whole, at)
    if (without.tags.every((tag, index) => tag === tags[index])) continue
    const gain = merit - meritOf(document.gold, without)
    own.changed++
    if (gain > 0) own.better++
    if (gain < 0) own.worse++
    own.gain += gain
  }
}
console.log('look                            changed  better   worse  documents')
for (const { id, changed, better, worse, gain } of worth.sort((one, other) => one.gain - other.gain))
  console.log(
    `${id.padEnd(32)}${[changed, better, worse].map((count) => String(count).padStart(7)).join(' ')}  ${gain.toFixed(2).padStart(8)}`
  )

/**
 * How time grows with length on the families of `families.ts`, for reading and for printing.
 *
 *   npm run bench:growth                          # every family, a Markdown table
 *   npm run bench:growth -- --only label --scale 0.5
 *   npm run bench:growth -- --write               # keep the figures in docs/trust.json
 *
 * Times are processor time of this process, the best of some runs at n, 2n and 4n repetitions. Growth is per doubling:
 * 2 is linear, and the garbage collector can make it 2.4. Ends with status 1 if a family grows by more than 2.6 and
 * takes long enough for the figure to mean anything.
 */
import { parseArgs } from 'node:util'
import { type Growth, writeTrust } from '../scripts/trust.ts'
import { parseInterview } from '../src/all.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { type Family, families } from './families.ts'

const LIMIT = 2.6
/** What is measured again. */
const DOUBTFUL = 2.2
/** Shorter times, in milliseconds, are mostly start-up and chance. */
const LEAST = 400

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    scale: { type: 'string', default: '1' },
    write: { type: 'boolean' }
  }
})
const scale = Number(values.scale)

function cpu(run: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    run()
    const { user } = process.cpuUsage(before)
    best = Math.min(best, user / 1000)
  }
  return best
}

const growthOf = (times: readonly number[]): number => Math.sqrt((times[2] ?? 0) / Math.max(1, times[0] ?? 1))
const cells = (times: readonly number[]): string =>
  `${times.map((time) => time.toFixed(0)).join(' ')} | ${growthOf(times).toFixed(2)}`

// What is measured should be compiled by then.
for (let round = 0; round < 30; round++) toMarkdown(parseInterview('Ann: Why?\n\nBo: No.\n\n'.repeat(50)))

let failed = 0
const most = { reading: { family: '', perDoubling: 0 }, printing: { family: '', perDoubling: 0 } }

/** Growth of a family that takes long enough for the figure to mean anything. */
function note(family: string, times: readonly number[], greatest: Growth): void {
  const perDoubling = Math.round(growthOf(times) * 100) / 100
  if ((times[2] ?? 0) > LEAST && perDoubling > greatest.perDoubling) Object.assign(greatest, { family, perDoubling })
}

console.log(
  '| family | characters | reading, ms at n, 2n, 4n | growth | printing, ms | growth |\n| --- | --- | --- | --- | --- | --- |'
)
/** Times of reading and of printing at n, 2n and 4n. */
function measure({ size, make }: Family): { length: number; reading: number[]; printing: number[] } {
  const reading: number[] = []
  const printing: number[] = []
  let length = 0
  for (const factor of [1, 2, 4]) {
    const source = make(Math.ceil(size * scale * factor))
    length = source.length
    let interview = parseInterview('')
    reading.push(
      cpu(
        () => {
          interview = parseInterview(source)
        },
        factor === 4 ? 2 : 3
      )
    )
    printing.push(
      cpu(() => {
        toMarkdown(interview)
        toJson(interview)
      }, 2)
    )
  }
  return { length, reading, printing }
}

/** The times of two measurements that are less disturbed. */
const quieter = (a: readonly number[], b: readonly number[]): number[] => (growthOf(b) < growthOf(a) ? [...b] : [...a])

for (const family of families) {
  const { id } = family
  if (!id.includes(values.only)) continue
  let { length, reading, printing } = measure(family)
  const isLong = (times: readonly number[]): boolean => (times[2] ?? 0) > LEAST
  // What else the machine does makes single figures high: a family that grows does so twice.
  if ([reading, printing].some((times) => growthOf(times) > DOUBTFUL && isLong(times))) {
    const again = measure(family)
    reading = quieter(reading, again.reading)
    printing = quieter(printing, again.printing)
  }
  const grows = [reading, printing].some((times) => growthOf(times) > LIMIT && isLong(times))
  if (grows) failed++
  note(id, reading, most.reading)
  note(id, printing, most.printing)
  console.log(`| ${id} | ${length} | ${cells(reading)} | ${cells(printing)} |${grows ? ' **grows**' : ''}`)
}
const { reading, printing } = most
if (values.write && values.only === '')
  writeTrust({ growth: { families: families.length, reading, ...(printing.family !== '' && { printing }) } })
process.exitCode = failed > 0 ? 1 : 0

import type { Kind } from './generate.ts'
import type { Timing } from './measure.ts'

export interface Case {
  kind: Kind
  /** Length of one text. */
  bytes: number
  /** `parseInterview` first, then its peers. */
  timings: Timing[]
}

export interface Results {
  node: string
  machine: string
  cases: Case[]
}

const round = (value: number) => Number(value.toPrecision(3))

/** Figures of a run with three digits: more would only be noise. */
export function rounded(results: Results): Results {
  const timing = ({ name, milliseconds, ratio }: Timing) => ({
    name,
    milliseconds: round(milliseconds),
    ratio: round(ratio)
  })
  return { ...results, cases: results.cases.map((entry) => ({ ...entry, timings: entry.timings.map(timing) })) }
}

function size(bytes: number): string {
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e3)} KB`
}

const speed = (bytes: number, milliseconds: number) => `${round(bytes / 1e3 / milliseconds)} MB/s`

/** How much longer a text of twice the length takes, from the smallest and the largest text of a kind; 2 is linear. */
function growthPerDoubling(cases: readonly Case[]): number | undefined {
  const sorted = [...cases].sort((a, b) => a.bytes - b.bytes)
  const [low, high] = [sorted[0], sorted.at(-1)]
  const times = [low?.timings[0]?.milliseconds, high?.timings[0]?.milliseconds]
  if (!low || !high || low === high || !times[0] || !times[1]) return undefined
  return 2 ** (Math.log(times[1] / times[0]) / Math.log(high.bytes / low.bytes))
}

/** A Markdown table: one row for each kind and length. */
export function table({ cases }: Results): string {
  const rows = cases.map(({ kind, bytes, timings: [own, ...peers] }) => {
    const beside = peers.map((peer) => `${round(peer.ratio)} × ${peer.name}`).join(', ')
    const growth = growthPerDoubling(cases.filter((other) => other.kind === kind))
    return `| ${kind} | ${size(bytes)} | ${speed(bytes, own?.milliseconds ?? Number.NaN)} | ${beside} | ${growth?.toFixed(2) ?? ''} |`
  })
  return [
    '| text | length | speed | speed beside | growth per doubling |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

import type { Kind } from './generate.ts'
import type { Timing } from './measure.ts'

export interface Case {
  kind: Kind
  /** Length of one text. */
  bytes: number
  /** How many texts a run goes over, where that is what is measured. */
  documents?: number
  /** `parseInterview` first, then its peers. */
  timings: Timing[]
}

/** A format's reader alone. */
export interface Reading {
  kind: Kind
  bytes: number
  peer: string
  /** The peer's time as a part of the reader's. */
  ratio: number
}

export interface Printing {
  kind: Kind
  /** Length of the source. */
  bytes: number
  /** Time of `toJson`, as a part of that of `JSON.stringify` on the same Interview. */
  toJson: number
  /** Time of `toMarkdown`, as a part of that of `parseInterview` on the source. */
  toMarkdown: number
}

export interface Memory {
  kind: Kind
  bytes: number
  /** By how much the process grows while it parses, for every byte of the source. */
  perByte: number
}

export interface Results {
  node: string
  machine: string
  cases: Case[]
  reading?: Reading[]
  printing?: Printing[]
  memory?: Memory[]
}

const round = (value: number) => Number(value.toPrecision(3))

/** Figures of a run with three digits: more would only be noise. */
export function rounded(results: Results): Results {
  const timing = ({ name, milliseconds, ratio }: Timing) => ({
    name,
    milliseconds: round(milliseconds),
    ratio: round(ratio)
  })
  const { reading = [], printing = [], memory = [] } = results
  return {
    ...results,
    cases: results.cases.map((entry) => ({ ...entry, timings: entry.timings.map(timing) })),
    reading: reading.map((entry) => ({ ...entry, ratio: round(entry.ratio) })),
    printing: printing.map((entry) => ({ ...entry, toJson: round(entry.toJson), toMarkdown: round(entry.toMarkdown) })),
    memory: memory.map((entry) => ({ ...entry, perByte: round(entry.perByte) }))
  }
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

/** Markdown tables: one row for each kind and length; then how it grows, what printing and memory cost, by kind. */
export function tables(results: Results): string {
  return [speedTable(results.cases), costTable(results)].filter((text) => text !== '').join('\n\n')
}

function speedTable(cases: readonly Case[]): string {
  const rows = cases.map(({ kind, bytes, documents, timings: [own, ...peers] }) => {
    const beside = peers.map((peer) => `${round(peer.ratio)} × ${peer.name}`).join(', ')
    const length = documents === undefined ? size(bytes) : `${documents} × ${size(bytes)}`
    return `| ${kind} | ${length} | ${speed(bytes, own?.milliseconds ?? Number.NaN)} | ${beside} |`
  })
  return ['| text | length | speed | speed beside |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function costTable({ cases, reading = [], printing = [], memory = [] }: Results): string {
  const kinds = [...new Set(cases.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const own = cases.filter((entry) => entry.kind === kind && entry.documents === undefined)
    const printed = printing.find((entry) => entry.kind === kind)
    const alone = reading.find((entry) => entry.kind === kind)
    const peak = memory.find((entry) => entry.kind === kind)
    const cells = [
      alone ? `${alone.ratio} × ${alone.peer}` : '',
      growthPerDoubling(own)?.toFixed(2) ?? '',
      growthBetween(own, 1e6, 1e7)?.toFixed(1) ?? '',
      peak ? `${peak.perByte} bytes` : '',
      printed ? `${printed.toJson} × JSON.stringify` : '',
      printed ? `${printed.toMarkdown} × parsing` : ''
    ]
    return `| ${kind} | ${cells.join(' | ')} |`
  })
  const head = [
    'text',
    'reading alone',
    'growth per doubling',
    '1 to 10 MB',
    'memory per byte',
    'time of toJson',
    'time of toMarkdown'
  ]
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n')
}

/** How many times as long the longer of two lengths takes. */
function growthBetween(cases: readonly Case[], low: number, high: number): number | undefined {
  const timeOf = (bytes: number) => cases.find((entry) => entry.bytes === bytes)?.timings[0]?.milliseconds
  const [short, long] = [timeOf(low), timeOf(high)]
  return short === undefined || long === undefined ? undefined : long / short
}

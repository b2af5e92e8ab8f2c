import type { ExplainedLine, Explanation, Weighed } from '../explain.ts'
import { isCjk } from '../read/text-marks.ts'
import { visible } from './terminal.ts'

export interface ExplainTextOptions {
  /** Sums, shares and the features behind them: figures that change whenever weights are tuned. True if left out. */
  sums?: boolean
}

/** Columns that the source's text takes at most. */
const TEXT_WIDTH = 56
const SPEAKER_WIDTH = 20
/** How many labels that were not taken are shown. */
const REJECTED = 8

/**
 * An explanation as plain text: every line of the source with a gutter, then the verdicts on the whole document.
 * Control characters of the source are escaped.
 * @returns text that ends with a line end
 */
export function explanationText(explanation: Explanation, { sums = true }: ExplainTextOptions = {}): string {
  const parts = [linesText(explanation.lines, sums), readersText(explanation, sums), layoutsText(explanation, sums)]
  if (sums && explanation.readings.length > 1) parts.push(readingsText(explanation))
  if (explanation.labels.length > 0) parts.push(labelsText(explanation, sums))
  if (explanation.people.length > 0) parts.push(peopleText(explanation, sums))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function linesText(lines: readonly ExplainedLine[], sums: boolean): string {
  const rows = lines.map((line, index) => [
    place(line, lines[index - 1], lines[index + 1]),
    line.role,
    line.speaker === undefined ? '' : cut(visible(line.speaker || '?'), SPEAKER_WIDTH),
    visible(line.rule),
    `│ ${cut(visible(line.text.slice(0, 4 * TEXT_WIDTH)), TEXT_WIDTH)}`,
    `← ${visible(line.why)}${sums && line.features.length > 0 ? `: ${weighed(line.features)}` : ''}`
  ])
  return aligned(rows, [0])
}

/** The number of the line, with the column where the line has several parts. */
function place(line: ExplainedLine, before: ExplainedLine | undefined, after: ExplainedLine | undefined): string {
  return before?.line === line.line || after?.line === line.line ? `${line.line}:${line.column}` : String(line.line)
}

function readersText({ format, readers }: Explanation, sums: boolean): string {
  const rows = readers
    .filter(({ id, confidence }) => sums || id === format || confidence >= 0.3)
    .map(({ id, confidence, evidence }) => [
      `  ${id === format ? '→' : ' '} ${id}`,
      ...(sums ? [confidence.toFixed(2)] : []),
      visible(evidence.join('; '))
    ])
  return `Format: ${format}\n${aligned(rows)}`.trimEnd()
}

function layoutsText({ layout, layouts }: Explanation, sums: boolean): string {
  if (!sums) {
    const others = layouts.map(({ id }) => id).filter((id) => id !== layout.id)
    return [
      `Layout: ${visible(layout.id)}`,
      ...(others.length > 0 ? [`    also weighed: ${others.sort().map(visible).join(', ')}`] : [])
    ].join('\n')
  }
  const rows = layouts.map(({ id, share, sum, why, features }, index) => [
    `  ${id === layout.id ? '→' : ' '} ${visible(id)}`,
    `${(share * 100).toFixed(1)} %`,
    signed(sum),
    visible(why),
    index < 2 ? weighed(features) : ''
  ])
  return `Layout: ${visible(layout.id)}, confidence ${layout.confidence}\n${aligned(rows, [1, 2])}`.trimEnd()
}

function readingsText({ readings }: Explanation): string {
  const rows = readings.map(({ differs, sum, features }, index) => [
    `  ${index === 0 ? '→' : ' '} ${differs.length > 0 ? differs.join(', ') : 'as each verdict says'}`,
    signed(sum),
    index < 2 ? weighed(features) : ''
  ])
  return `Readings: ${readings.length} weighed\n${aligned(rows, [1])}`
}

function labelsText({ labels }: Explanation, sums: boolean): string {
  const taken = labels.filter(({ accepted }) => accepted)
  const others = labels.filter(({ accepted }) => !accepted)
  const shown = sums
    ? others.slice(0, REJECTED)
    : [...others].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).slice(0, REJECTED)
  const rows = [...taken, ...shown].map(({ name, count, accepted, sum, features }) => [
    `  ${accepted ? '→' : ' '} ${cut(visible(name), 40)}`,
    `${count} ×`,
    ...(sums ? [sum === null ? 'stated' : signed(sum), weighed(features)] : [])
  ])
  return `Labels: ${taken.length} taken, ${others.length} not\n${aligned(rows, [1, 2])}`
}

function peopleText({ people }: Explanation, sums: boolean): string {
  const rows = people.map(({ labels, turns, role, sum, features }) => [
    `    ${cut(labels.map(visible).join(', '), 40)}`,
    `${turns} ${turns === 1 ? 'turn' : 'turns'}`,
    role,
    ...(sums ? [sum === null ? 'stated' : signed(sum), weighed(features)] : [])
  ])
  return `People:\n${aligned(rows, [1])}`
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

const weighed = (features: readonly Weighed[]): string =>
  features.map(({ name, weight }) => `${visible(name)} ${signed(weight)}`).join(', ')

/**
 * Columns with two spaces between them.
 * @param right columns that are set to the right
 */
function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell))
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const space = ' '.repeat((widths[at] as number) - width(cell))
        return right.includes(at) ? space + cell : cell + space
      })
      return cells.join('  ').trimEnd()
    })
    .join('\n')
}

/** Columns that a text takes on a terminal, as good as one can tell without asking it. */
function width(text: string): number {
  let sum = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x2e7f && isCjk(code)) sum++
  }
  return sum
}

function cut(text: string, most: number): string {
  if (width(text) <= most) return text
  let sum = 0
  let at = 0
  while (at < text.length && sum + width(text.charAt(at)) < most) sum += width(text.charAt(at++))
  if (isHighSurrogate(text.charCodeAt(at - 1))) at--
  return `${text.slice(0, at)}…`
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

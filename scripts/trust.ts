/**
 * Figures of the guarantees, as the scripts that measure them leave them in `docs/trust.json`; the README shows them.
 *
 *   npx tsx scripts/trust.ts     # keeps what `npm run coverage` has just measured
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './files.ts'

export interface TrustFigures {
  /** Percent of the sources that the tests run. */
  coverage?: { lines: number; branches: number }
  /** `npm run soak`: random, generated and changed texts that were held against the invariants. */
  soak?: { seed: number; cases: number; failed: number }
  /** `npm run bench:growth`: the family that grows most per doubling, for reading and for printing. */
  growth?: { families: number; reading: Growth; printing?: Growth }
  /** `npm run surroundings`: the fixtures under other versions of Node, locales and time zones. */
  surroundings?: { documents: number; nodes: string[]; settings: number; differing: number }
  /** `npm run mutation`, by the folder whose sources were changed. */
  mutation?: Record<string, MutationFigures>
}

export interface MutationFigures {
  /** How many changes there are in the folder, and the seed if only some of them were tried. */
  of: number
  seed?: number
  /** Changes that were tried, how many of them a test noticed, and how many could not be tried. */
  mutants: number
  killed: number
  unrun: number
}

export interface Growth {
  family: string
  perDoubling: number
}

const path = join(root, 'docs', 'trust.json')

export const readTrust = (): TrustFigures =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TrustFigures) : {}

/** Replaces the figures that are given and leaves the others. */
export function writeTrust(figures: TrustFigures): void {
  const all: TrustFigures = { ...readTrust(), ...figures }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 1)}\n`)
}

interface CoverageSummary {
  total: Record<'lines' | 'branches', { pct: number }>
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { total } = JSON.parse(readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8')) as CoverageSummary
  writeTrust({ coverage: { lines: total.lines.pct, branches: total.branches.pct } })
}

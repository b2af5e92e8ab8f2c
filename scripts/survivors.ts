/** Changes of the sources that no test notices, as `npm run mutation -- --write` leaves them in `docs/mutation.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.ts'

export interface Survivor {
  file: string
  /** Line and column, both from 1. */
  place: string
  code: string
  change: string
  /** Why no test notices; written by hand, kept as long as code and change are the same. */
  reason?: string
}

const path = join(root, 'docs', 'mutation.json')

/** By the folder or file that was looked at. */
export const readSurvivors = (): Record<string, Survivor[]> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Survivor[]>) : {}

const same = (a: Survivor, b: Survivor): boolean => a.file === b.file && a.code === b.code && a.change === b.change

/** Replaces the survivors of the places that are given, and leaves the others. */
export function writeSurvivors(survivors: Record<string, Survivor[]>): void {
  const known = readSurvivors()
  const reasoned = Object.entries(survivors).map(([place, list]) => [
    place,
    list.map((each) => {
      const reason = known[place]?.find((old) => same(old, each))?.reason
      return { ...each, ...(reason !== undefined && { reason }) }
    })
  ])
  writeFileSync(path, `${JSON.stringify({ ...known, ...Object.fromEntries(reasoned) }, null, 1)}\n`)
}

/** Where the time of a parse goes: samples of the engine's profiler, by the file that was running. */
import { Session } from 'node:inspector/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../scripts/files.ts'
import { parseInterview } from '../src/all.ts'
import { generate, type Kind } from './generate.ts'

/** Microseconds between two samples. */
const INTERVAL = 250

interface Share {
  place: string
  /** Of all samples, 0 to 1. */
  share: number
}

/** Time by source file, the largest first, garbage collection apart. Runs from the sources: the built files do not tell. */
export async function profile(kind: Kind, bytes: number, milliseconds: number): Promise<Share[]> {
  const texts = Array.from({ length: Math.max(1, Math.round(100_000 / bytes)) }, (_, index) =>
    generate(kind, bytes, index + 1)
  )
  const run = (): void => {
    const end = performance.now() + milliseconds
    while (performance.now() < end) for (const text of texts) parseInterview(text)
  }
  run()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
  await session.post('Profiler.start')
  run()
  const { profile: taken } = await session.post('Profiler.stop')
  session.disconnect()
  const places = new Map(taken.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame.functionName, callFrame.url)]))
  const counts = new Map<string, number>()
  const samples = taken.samples ?? []
  for (const id of samples) {
    const place = places.get(id) ?? 'engine'
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .map(([place, count]) => ({ place, share: count / samples.length }))
    .sort((a, b) => b.share - a.share)
}

function placeOf(name: string, url: string): string {
  if (name === '(garbage collector)') return 'garbage collection'
  if (!url.startsWith('file:')) return 'engine'
  const path = relative(root, fileURLToPath(url.split('?')[0] ?? url))
  return path.startsWith('src/') ? path : path.replace(/^.*node_modules\//, '').split('/')[0] || 'engine'
}

export function profileTable(shares: readonly Share[]): string {
  const rows = shares
    .filter(({ share }) => share >= 0.01)
    .map(({ place, share }) => `| ${place} | ${(share * 100).toFixed(1)} % |`)
  return ['| where | time |', '| --- | --- |', ...rows].join('\n')
}

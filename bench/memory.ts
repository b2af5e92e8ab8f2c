/**
 * How much memory a parse takes at its peak, in a process of its own: `node bench/memory.ts KIND BYTES` prints the bytes
 * by which the process grew beyond what it took before, text and program included.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { root } from '../scripts/files.ts'
import { generate, type Kind } from './generate.ts'

const self = fileURLToPath(import.meta.url)

/** Bytes at the peak of a parse for every byte of the source. */
export function peakPerByte(kind: Kind, bytes: number): number {
  const grown = execFileSync(process.execPath, ['--import', 'tsx', self, kind, String(bytes)], { encoding: 'utf8' })
  return Number(grown) / bytes
}

const peak = (): number => process.resourceUsage().maxRSS * 1024

if (process.argv[1] === self) {
  const { parseInterview } = (await import(pathToFileURL(join(root, 'dist/all.js')).href)) as {
    parseInterview(text: string): unknown
  }
  const kind = process.argv[2] as Kind
  const text = generate(kind, Number(process.argv[3]))
  for (let round = 0; round < 20; round++) parseInterview(generate(kind, 10_000, round))
  const before = peak()
  parseInterview(text)
  console.log(peak() - before)
}

/**
 * Holds what the built package makes of every fixture under other versions of Node, locales and time zones against what
 * it makes of them here: not a byte may differ.
 *
 *   npm run surroundings                          # this Node
 *   npm run surroundings -- 20 22 24              # these versions, out of the npm registry
 *   npm run surroundings -- /opt/node/bin/node    # a program
 *   npm run surroundings -- 20 22 24 --write      # keep the figures in docs/trust.json
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './files.ts'
import { readFixtures } from './fixture-folders.ts'
import { writeTrust } from './trust.ts'

/** Turkish has letter cases of its own, Thai and Arabic calendars and digits; two zones are no whole hours from UTC. */
const SETTINGS: readonly Readonly<Record<string, string>>[] = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8', TZ: 'America/New_York' },
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8', TZ: 'Pacific/Chatham' },
  { LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', TZ: 'Africa/Cairo' },
  { LC_ALL: 'lt_LT.UTF-8', LANG: 'lt_LT.UTF-8', TZ: 'Pacific/Kiritimati' }
]

type Digests = Record<string, string>

/** Runs in every Node, so it is plain JavaScript: given a file of sources, it prints a digest of each result. */
const PROGRAM = `
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
const { parseInterview, toJson, toMarkdown, toText } = await import(process.argv[1])
const digests = {}
for (const { name, file, text, options } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const interview = parseInterview({ value: text, path: file }, options)
  const printed = [toJson(interview), toMarkdown(interview), toText(interview)].join('\\0')
  digests[name] = createHash('sha256').update(printed).digest('hex')
}
console.log(JSON.stringify(digests))
`

function digestsIn(node: string, env: Readonly<Record<string, string>>): Digests {
  const entry = pathToFileURL(join(root, 'dist/all.js')).href
  const options = { encoding: 'utf8', maxBuffer: 1 << 26, env: { PATH: process.env.PATH, ...env } } as const
  return JSON.parse(execFileSync(node, ['--input-type=module', '-e', PROGRAM, entry, sources], options)) as Digests
}

/** The program of a version: a path is one already, a number is asked for at the registry. */
function programOf(version: string): string {
  if (!/^[\d.]+$/.test(version)) return version
  const args = ['exec', '--yes', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath']
  return execFileSync('npm', args, { encoding: 'utf8' }).trim()
}

const folder = mkdtempSync(join(tmpdir(), 'interview-parser-'))
const sources = join(folder, 'sources.json')
process.on('exit', () => rmSync(folder, { recursive: true }))

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const fixtures = readFixtures()
writeFileSync(sources, JSON.stringify(fixtures.map(({ name, file, text, options }) => ({ name, file, text, options }))))
const here = digestsIn(process.execPath, {})
const nodes: string[] = []
const differing = new Set<string>()
for (const node of positionals.length > 0 ? positionals.map(programOf) : [process.execPath]) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  nodes.push(version)
  for (const env of SETTINGS) {
    const there = digestsIn(node, env)
    const others = fixtures.map(({ name }) => name).filter((name) => there[name] !== here[name])
    for (const name of others) differing.add(name)
    console.log(`Node ${version} ${env.LC_ALL} ${env.TZ}: ${fixtures.length} documents, ${others.length} differ`)
    for (const name of others.slice(0, 5)) console.log(`  ${name}`)
  }
}
if (values.write)
  writeTrust({
    surroundings: { documents: fixtures.length, nodes, settings: SETTINGS.length, differing: differing.size }
  })
process.exitCode = differing.size > 0 ? 1 : 0

/**
 * npm run lock
 *
 * Completes package-lock.json. A registry that lacks the binaries of some platforms (mirrors do) makes npm leave them
 * out of the lock file, and `npm ci` then refuses that file. Every optional dependency gets an entry; npm installs
 * those of its own platform only.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './files.ts'

interface Entry {
  version?: string
  optionalDependencies?: Record<string, string>
  [key: string]: unknown
}

interface Lock {
  packages: Record<string, Entry>
  [key: string]: unknown
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

/** The platform that a package of binaries is for, by the parts of its name: `rollup-linux-arm64-musl`. */
function platformOf(name: string): Entry {
  const parts = name.split(/[-/]/)
  const os = parts.filter((part) => systems.includes(part))
  const cpu = parts.filter((part) => processors.includes(part))
  const libc = os.includes('linux') ? parts.filter((part) => /^(?:gnu|musl)/.test(part)) : []
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...(libc.length > 0 && { libc: libc.map((part) => (part.startsWith('musl') ? 'musl' : 'glibc')) })
  }
}

/** Whether a package at this place finds a dependency in its own folder or in one further up. */
function resolves(lock: Lock, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

/** Optional dependencies without an entry, and the entry that each should have. */
export function missingEntries(lock: Lock): [path: string, entry: Entry][] {
  return Object.entries(lock.packages).flatMap(([place, { optionalDependencies, dev }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !resolves(lock, place, name))
      .map(([name, version]): [string, Entry] => [
        lock.packages[`node_modules/${name}`] ? `${place}/node_modules/${name}` : `node_modules/${name}`,
        { version, ...platformOf(name), ...(dev === true && { dev }), optional: true }
      ])
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock
  const missing = missingEntries(lock)
  const packages = Object.fromEntries(
    [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  )
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(`added ${missing.length} entries`)
}

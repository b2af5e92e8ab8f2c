/** What importing the package costs a web page. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Most that `import { parseInterview }` from an entry may add to a page, in KB (1000 bytes) after gzip: the README says so. */
export const bundleCeilings = { 'interview-parser': 323, 'interview-parser/all': 637 }

/**
 * Bundles an entry for browsers, as an application would.
 * @param folder holds the entry and `node_modules`
 * @param entry file name of the module in it
 * @returns size of all scripts after gzip, in KB, and their text
 */
export async function bundle(folder: string, entry: string): Promise<{ kilobytes: number; code: string }> {
  const out = join(folder, 'bundle')
  const { NODE_ENV } = process.env
  // Tests run with `test`, for which packages would add what developers are told.
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: out, emptyOutDir: true, rollupOptions: { input: join(folder, entry) } }
    })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  const scripts = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.js'))
  const code = scripts.map((name) => readFileSync(join(out, 'assets', name), 'utf8')).join('\n')
  return { kilobytes: gzipSync(code, { level: 9 }).length / 1000, code }
}

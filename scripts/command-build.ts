/** The command line starts for one file at a time: what that file does not need stays on the disk. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Options } from 'tsup'
import { WORD_LISTS } from '../src/languages/language.ts'
import { packWords } from '../src/languages/packed.ts'
import { models } from '../src/model/weights.ts'
import { partsOf } from '../src/model/weights-packed.ts'
import { LANGUAGE_FILES, languageOf, WEIGHTS_FILE } from './packing.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The lists that tell which language a text is in. */
const NEAR = 2

/** The words of a language in a file of its own, read when a text in that language comes. */
function languageModule(id: string, folder: string): string {
  const language = languageOf(id)
  const { name, unspaced } = language
  writeFileSync(join(folder, `words-${id}.txt`), packWords(language, WORD_LISTS.slice(NEAR)))
  return `import { readFileSync } from 'node:fs'
import { unpackLanguage } from './packed.ts'
const head = ${JSON.stringify({ id, name, unspaced })}
const near = ${JSON.stringify(packWords(language, WORD_LISTS.slice(0, NEAR)))}
const far = () => readFileSync(new URL('./words-${id}.txt', import.meta.url), 'utf8')
export const ${id} = /* @__PURE__ */ unpackLanguage(head, near, undefined, undefined, far)
`
}

/** The weights as bytes: reading these costs less than going over a string. */
function weightsModule(folder: string): string {
  const weights = partsOf(models).flatMap((part) => Array.from(part))
  const bytes = Buffer.alloc(weights.length * 2)
  for (const [index, weight] of weights.entries()) bytes.writeInt16LE(weight, index * 2)
  writeFileSync(join(folder, 'weights.bin'), bytes)
  return `import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { modelsIn } from './weights-packed.ts'
const bytes = Buffer.from(readFileSync(new URL('./weights.bin', import.meta.url)))
if (endianness() === 'BE') bytes.swap16()
const { buffer, byteOffset, length } = bytes
const weights = new Int16Array(buffer.slice(byteOffset, byteOffset + length))
let at = 0
const words = ${JSON.stringify([...models.words.keys()])}
export const models = modelsIn(words, (size) => weights.subarray(at, (at += size)))
`
}

/** Words and weights as files. */
export const dataFiles: Plugin = {
  name: 'data-files',
  setup(build) {
    const folder = join(build.initialOptions.outdir ?? 'dist', 'cli')
    const module = (contents: (path: string) => string): Parameters<typeof build.onLoad>[1] => {
      return ({ path }) => {
        mkdirSync(folder, { recursive: true })
        return { contents: contents(path), loader: 'ts' }
      }
    }
    build.onLoad(
      { filter: LANGUAGE_FILES },
      module((path) => languageModule(basename(path, '.ts'), folder))
    )
    build.onLoad(
      { filter: WEIGHTS_FILE },
      module(() => weightsModule(folder))
    )
  }
}

/** Modules that export functions only, and that most files do not need. */
const LAZY =
  /[\\/](?:read[\\/](?:markdown[\\/]whole|document-values|html[\\/]entities)\.ts|decode-named-character-reference[\\/]index\.js)$/

/** Such a module becomes a file of its own, loaded when one of its functions is called. */
export const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup(build) {
    const folder = join(build.initialOptions.outdir ?? 'dist', 'cli')
    build.onLoad({ filter: LAZY }, async ({ path }) => {
      const name = basename(path.replace(/[\\/]index\.js$/, ''), '.ts')
      await build.esbuild.build({
        entryPoints: [path],
        outfile: join(folder, `${name}.cjs`),
        bundle: true,
        minify: true,
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        logLevel: 'error'
      })
      const source = await readFile(path, 'utf8')
      const names = [...source.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name]) => name)
      const stubs = names.map((name) => `export const ${name} = (...values) => load().${name}(...values)\n`)
      return {
        loader: 'js',
        contents: `import { createRequire } from 'node:module'
const load = () => createRequire(import.meta.url)('./${name}.cjs')
${stubs.join('')}`
      }
    })
  }
}

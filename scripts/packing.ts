/** Ships words and weights as short strings: the readable files stay the only source, the build writes the others. */
import type { Options } from 'tsup'
import { BASIC_LISTS } from '../src/languages/basic.ts'
import { languages } from '../src/languages/index.ts'
import type { Language, WORD_LISTS } from '../src/languages/language.ts'
import { LATIN_NAMES } from '../src/languages/latin-names.ts'
import { packWords } from '../src/languages/packed.ts'
import { packNames } from '../src/languages/packed-names.ts'
import { models } from '../src/model/weights.ts'
import { packModels } from '../src/model/weights-packed.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The call that makes a language again, marked so that a bundler drops it where it is not used. */
function call(language: Language, lists?: readonly (typeof WORD_LISTS)[number][]): string {
  const { id, name, unspaced } = language
  const rest = lists ? ', BASIC_LISTS, fallback' : ''
  return `/* @__PURE__ */ unpackLanguage(${JSON.stringify({ id, name, unspaced })}, ${JSON.stringify(packWords(language, lists))}${rest})`
}

export const LANGUAGE_FILES = /[\\/]src[\\/]languages[\\/][a-z]{2}\.ts$/

export const WEIGHTS_FILE = /[\\/]src[\\/]model[\\/]weights\.ts$/

const idOf = (path: string): string => path.slice(-5, -3)

export function languageOf(id: string): Language {
  const language = languages.find((language) => language.id === id)
  if (!language) throw new Error(`src/languages/index.ts does not list ${id}`)
  return language
}

const packedLanguage = (
  id: string
): string => `import { unpackLanguage } from './packed.ts'\nexport const ${id} = ${call(languageOf(id))}
`

const packedBasics = (): string => `import { BASIC_LISTS } from './basic.ts'
import { unpackLanguage } from './packed.ts'
import { fallback } from './und.ts'
export const basics = [
${languages
  .filter(({ id }) => id !== 'en')
  .map((language) => `  ${call(language, BASIC_LISTS)}`)
  .join(',\n')}
]
`

const packedWeights = (): string => `import { unpackModels } from './weights-packed.ts'
export const models = /* @__PURE__ */ unpackModels(${JSON.stringify(packModels(models))})
`

const packedNames = (): string => `import { unpackNames } from './packed-names.ts'
export const LATIN_NAMES = /* @__PURE__ */ unpackNames(${JSON.stringify(packNames(LATIN_NAMES))})
`

/** For esbuild: puts the packed form of words and weights in the place of the readable one. */
export const packing: Plugin = {
  name: 'packing',
  setup(build) {
    build.onLoad({ filter: LANGUAGE_FILES }, ({ path }) => ({ contents: packedLanguage(idOf(path)), loader: 'ts' }))
    build.onLoad({ filter: /[\\/]src[\\/]languages[\\/]basics\.ts$/ }, () => ({
      contents: packedBasics(),
      loader: 'ts'
    }))
    build.onLoad({ filter: /[\\/]src[\\/]languages[\\/]latin-names\.ts$/ }, () => ({
      contents: packedNames(),
      loader: 'ts'
    }))
    build.onLoad({ filter: WEIGHTS_FILE }, () => ({ contents: packedWeights(), loader: 'ts' }))
  }
}

import { basicOf } from './basic.ts'
import { languages } from './index.ts'
import type { Language } from './language.ts'

/** Every language but English with its commonest words. The build writes these words alone in the place of this file. */
export const basics: readonly Language[] = languages.filter(({ id }) => id !== 'en').map(basicOf)

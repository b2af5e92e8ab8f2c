import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'
import type { Language } from './language.ts'

/** Every language whose words are known. On a tie the earlier one wins, so English is first. */
export const languages: readonly Language[] = [
  en, de, fr, es, pt, it, nl, ru, zh, ja
]

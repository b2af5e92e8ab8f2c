import { isSpeech } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Analysis } from './analyse.ts'
import { leadsWithDash } from './line-forms.ts'

/** So many lines, and so great a part of all that open with a dash. */
const FEWEST = 3
const MOST = 0.4

/**
 * `– They will run away, – objected the grandmother. – Apples roll.`, line after line: a story tells who says what inside
 * the words themselves, and so does a portrait. Nobody wrote down a talk.
 */
export function isToldWithDashes({ units, tags, labelled }: Pick<Analysis, 'units' | 'tags' | 'labelled'>): boolean {
  if (labelled.some((role) => role !== 0)) return false
  const lines = units.filter((unit, index) => isSpeech(tags[index]) && leadsWithDash(unit))
  const told = lines.filter(isTold)
  return told.length >= FEWEST && told.length >= lines.length * MOST
}

/** A comma or what else ends words, a dash, small letters, and the end of their sentence: with another dash behind it or nothing. */
const TELLS = /[,.!?…»”"] [–—-] \p{Ll}[^.!?…–—-]{2,80}[.:](?: [–—-]|$)/u

const isTold = ({ text }: Unit): boolean => TELLS.test(text)

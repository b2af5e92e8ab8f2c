import { foldWords } from '../languages/fold.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { Cast } from './4-speakers.ts'
import { labelKey } from './label-shapes.ts'

/** `— Ada`, `-- Ada Falk, keeper of the weir` */
const SIGNATURE = /^(?:--|[-–—―]) ?(?=\p{L})([^,;(]{1,60})/u
/** A longer line tells more than whose words these are, in UTF-16 units. */
const LONGEST = 120
const MOST_NAMES = 4

/** The line as it stands there, though the dash makes an item of a list of it. */
export const signatureText = ({ text, marker }: Unit): string => (marker === '' ? text : `${marker} ${text}`)

/** The name behind a dash; undefined where something else stands there. */
function signedName(unit: Unit): string | undefined {
  const { text } = unit
  if (text.length > LONGEST) return undefined
  const name = SIGNATURE.exec(signatureText(unit))?.[1]?.trim()
  const words = name?.split(' ') ?? []
  return words.length <= MOST_NAMES && isUpper((words[0] ?? '').charCodeAt(0)) ? name : undefined
}

/** Whether a line has the form of a signature below somebody's words. */
export const isSignature = (unit: Unit): boolean => signedName(unit) !== undefined

/**
 * Who signs a quotation with a line of its own, by a name that labels turns too, or by a part of it.
 * @returns a function that gives the index of that person, -1 for nobody
 */
export function signerFinder({ persons }: Cast): (unit: Unit) => number {
  // Most documents sign nothing.
  let keys: Map<string, number> | undefined
  let words: Map<string, number> | undefined
  return (unit) => {
    const name = signedName(unit)
    if (name === undefined) return -1
    keys ??= personsByKey(persons)
    words ??= personsByWord(keys)
    return keys.get(labelKey(name)) ?? onlyOne(foldWords(name).split(' '), words)
  }
}

function personsByKey(persons: Cast['persons']): Map<string, number> {
  const byKey = new Map<string, number>()
  // Of two with one key the first counts.
  for (const [index, { keys, word }] of [...persons.entries()].reverse())
    if (word === undefined) for (const key of keys) byKey.set(key, index)
  return byKey
}

/** Words of labels that only one person has. */
function personsByWord(byKey: ReadonlyMap<string, number>): Map<string, number> {
  const byWord = new Map<string, number>()
  for (const [key, person] of byKey)
    for (const word of key.split(' ')) byWord.set(word, (byWord.get(word) ?? person) === person ? person : -1)
  return byWord
}

/** The one person that the words of a name are of; -1 where there is none, or two. */
function onlyOne(words: readonly string[], byWord: ReadonlyMap<string, number>): number {
  const found = new Set(words.flatMap((word) => byWord.get(word) ?? []))
  found.delete(-1)
  const [only = -1] = found.size === 1 ? found : []
  return only
}

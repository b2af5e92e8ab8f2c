import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'
import { areMostLines, spacedLabel } from './label-candidates.ts'
import { Separator } from './label-found.ts'
import type { LabelShape } from './label-shapes.ts'

/** `ida` of `ida moss why here?`, in a script that has no capitals. */
const FIRST_WORD = /^(\p{Lo}[^\s\p{Lu}\p{Ll}\p{P}\p{N}]+) (?=\S)/u

/** So many turns of two persons. */
const FEWEST = 4
/** So many of ten turns are followed by one of the other. */
const OF_TEN = 8

/**
 * `विभा कहाँ?` above `जतिन घाट पर।`, and `(जतिन तोमर से विभा नाग की बातचीत)` above both: in a script without capitals two words open
 * most lines by turns, and both are names of two words above. Changes the shapes.
 */
export function uncasedHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[]): void {
  const lines = [...units.keys()].flatMap((index) => {
    const { text, kind, data } = units[index] as Unit
    const isBare = kind <= Kind.heading && !data && shapes[index]?.separator !== Separator.colon
    const word = (isBare && FIRST_WORD.exec(text)?.[1]) || ''
    return word === '' ? [] : [{ index, word }]
  })
  const heads = [...groupBy(lines, ({ word }) => word)].filter(([, { length }]) => length >= FEWEST)
  if (heads.length !== 2) return
  const own = heads.flatMap(([, places]) => places).sort((a, b) => a.index - b.index)
  const places = own.map(({ index }) => index)
  const changes = own.filter(({ word }, at) => at > 0 && own[at - 1]?.word !== word).length
  if (changes * 10 < (own.length - 1) * OF_TEN) return
  if (!areMostLines(units, places)) return
  const above = units.slice(0, places[0]).map(({ text }) => text)
  const names = new Map(heads.map(([word]) => [word, fullNames(word, above)]))
  if ([...names.values()].some(({ size }) => size === 0)) return
  const nameAt = ({ index, word }: { index: number; word: string }): string => {
    const second = (units[index] as Unit).text.slice(word.length + 1).split(' ', 1)[0] as string
    return names.get(word)?.has(second) ? `${word} ${second}` : word
  }
  // `विभा जी यहाँ रहती हैं।` above the first line that has a whole name tells who she is.
  const begun = Math.max(
    0,
    own.findIndex((place) => nameAt(place) !== place.word)
  )
  for (const place of own.slice(begun)) {
    const name = nameAt(place)
    shapes[place.index] = { ...spacedLabel(name, name.length + 1), written: name }
  }
}

/** What stands behind a word inside the lines above the talk: the second words of its full name. */
function fullNames(word: string, above: readonly string[]): ReadonlySet<string> {
  const seconds = new Set<string>()
  for (const text of above) {
    const words = text.split(/[\s()（）,،:|]+/)
    for (const [at, own] of words.entries()) if (own === word && words[at + 1]) seconds.add(words[at + 1] as string)
  }
  return seconds
}

import { isTerminal, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import { isNameLike, type LabelShape, labelKey } from './label-shapes.ts'

/** A line with so many letters says who speaks, and so many of its words are the name. */
const LINE = 120
const NAME = { letters: 40, words: 5 }

/** So many such lines must stand twice, word for word. */
const RECURRING = 2

/**
 * `Ida Moss -- Mere Bank -- Analyst` above each of her turns: who speaks, and what she is, on a line of their own. It is
 * the same at every turn, which nobody's words are, or has the name twice. Changes the shapes.
 */
export function standingHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[]): void {
  const found = new Map<number, LabelShape>()
  const counts = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    const shape = index + 1 < units.length ? standingShape(unit) : undefined
    if (!shape) continue
    found.set(index, shape)
    const line = twiceNamed(unit.text) ?? unit.text
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const recurring = [...counts.values()].filter((count) => count > 1).length
  if (recurring < RECURRING) return
  // One below the other they are a list of those who take part.
  for (const [index, shape] of found) shapes[index] = found.has(index - 1) || found.has(index + 1) ? undefined : shape
}

function standingShape(unit: Unit): LabelShape | undefined {
  const { text, kind, data } = unit
  if (data?.part || data?.speaker || kind > Kind.heading || text.length > LINE || !isUpper(text.charCodeAt(0)))
    return undefined
  if (isTerminal(text.charCodeAt(text.length - 1))) return undefined
  const name = twiceNamed(text) ?? /^(\S+(?: [^\s–—-]\S*){0,4}) (?:--|–|—) \S/.exec(text)?.[1] ?? ''
  if (name === '' || name.length > NAME.letters || name.split(' ').length > NAME.words || !isNameLike(name))
    return undefined
  const key = labelKey(name)
  const body = text.length
  return {
    name,
    key,
    from: 0,
    to: body,
    body,
    separator: Separator.line,
    styled: false,
    time: undefined,
    written: text
  }
}

/** `Photo of Ida Moss Ida Moss Member for Mere`: the words below a picture, and the name beside it. */
function twiceNamed(text: string): string | undefined {
  const words = text.split(' ', MOST_WORDS)
  for (let from = 0; from + 3 < words.length; from++) {
    if (!isUpper((words[from] as string).charCodeAt(0))) continue
    for (let length = 2; length <= NAME.words; length++) {
      const isTwice = words
        .slice(from, from + length)
        .every((word, at) => isUpper(word.charCodeAt(0)) && words[from + length + at] === word)
      if (isTwice) return words.slice(from, from + length).join(' ')
    }
  }
  return undefined
}
const MOST_WORDS = 16

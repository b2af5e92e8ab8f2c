import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import type { FirstVerdict } from './label-second.ts'

/** So many letters are labels, and each is spelled out once. */
const FEWEST = 2

/**
 * `Beacon:` and `President Ann Lowe:` once each above `B:` and `L:`, turn by turn: who the letters are, in their first turns.
 * @returns keys of the labels that are spelled out
 */
export function spelledBefore({ groups }: LabelEvidence, { accepted }: FirstVerdict): string[] {
  const letters = accepted.filter(({ key }) => /^\p{L}$/u.test(key))
  const [first = 0] = letters.map(({ units: [index = 0] }) => index).sort((a, b) => a - b)
  const above = groups.filter(({ units, shapes: [shape] }) => {
    const [index = 0] = units
    return (
      units.length === 1 && index < first && index >= first - letters.length && shape?.separator === Separator.colon
    )
  })
  if (letters.length < FEWEST || above.length !== letters.length) return []
  const isSpelled = ({ key }: LabelGroup): boolean =>
    above.filter((group) => initialsOf(group).includes(key)).length === 1
  return letters.every(isSpelled) ? above.map(({ key }) => key) : []
}

/** `p`, `l`: of the first word and of the last, which is longer than a letter. */
function initialsOf({ key }: LabelGroup): string[] {
  const words = key.split(' ')
  const ends = [words[0], words.at(-1)] as string[]
  return ends.filter(({ length }) => length > 1).map((word) => word.charAt(0))
}

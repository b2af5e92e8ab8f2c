import { Word } from '../languages/lexicon.ts'
import { RATHER_ASKS } from '../model/verdict.ts'
import { End } from './5-marks.ts'
import type { Opened } from './analyse.ts'

/** Two of whom nobody asks are one who is interviewed and one who only nods. */
const FEWEST = 3

/**
 * Three and more who talk by name, and not a line that asks or that a host says: where there is nothing to tell an
 * interviewer by, there is none.
 */
export function isRoundTable({ cast: { persons, opens }, marks }: Opened, asks: Uint8Array): boolean {
  if (persons.length < FEWEST || persons.some(({ word, said }) => word !== undefined || said !== undefined))
    return false
  // Where a text breaks off before anybody comes again, the first may have asked without a question mark.
  if (persons.every(({ turns }) => turns === 1)) return false
  const first = opens.findIndex((person) => person >= 0)
  const opening = marks.at(first)
  if (opening && (opening.words.anywhere & Word.greeting) !== 0) return false
  const begins = Math.max(0, first - 1)
  return marks.every(
    ({ questions, end, words }, index) =>
      index < begins ||
      (questions === 0 &&
        end !== End.question &&
        (asks[index] as number) < RATHER_ASKS &&
        (words.anywhere & Word.hosting) === 0)
  )
}

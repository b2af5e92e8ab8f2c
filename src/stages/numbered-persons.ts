import { groupBy } from '../group.ts'

/** So many labels tell whether their number goes up. */
const FEWEST = 3
/** Counted questions seldom fall back, and then mostly to the first: where a section begins anew. */
const MOST_FALLS = 0.25
const MOST_ANEW = 0.4

/** `p1`, `p 1`, not `q1-2` */
const LETTER_AND_NUMBER = /^\D ?\d+$/

/**
 * Keys such as `p1` and `e2` whose number is no count of questions: a study gives each whom it talks to a letter and a
 * number, and theirs comes again and again.
 * @param keys of all labels in the order of the text
 */
export function numberedPersons(keys: readonly (string | undefined)[]): ReadonlySet<string> {
  const numbered = keys.filter((key): key is string => key !== undefined && LETTER_AND_NUMBER.test(key))
  const letters = groupBy(numbered, (key) => key.charAt(0))
  const series = groupBy([...letters.values()], (own) => own.map(numberOf).join())
  const persons = new Set<string>()
  for (const own of letters.values()) {
    const numbers = own.map(numberOf)
    // `Q1 A1 Q2 A2`, and from one again in the next section
    const isCounted = new Set(own).size > 1 && (series.get(numbers.join()) ?? []).length > 1
    if (numbers.length >= FEWEST && !isCounted && comeAgain(numbers)) for (const key of own) persons.add(key)
  }
  return persons
}

/** 14 of `p 14` */
const numberOf = (key: string): number => Number(key.slice(1))

function comeAgain(numbers: readonly number[]): boolean {
  if (new Set(numbers).size === 1) return true
  const first = Math.min(numbers[0] as number, numbers[1] as number)
  const falls = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] as number))
  const anew = falls.filter((number) => number <= first)
  const most = numbers.length - 1
  return falls.length - anew.length >= most * MOST_FALLS || falls.length >= most * MOST_ANEW
}

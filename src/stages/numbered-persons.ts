import { groupBy } from '../group.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'

/** So many labels tell whether their number goes up. */
const FEWEST = 3
/** Counted questions seldom fall back, and then mostly to the first: where a section begins anew. */
const MOST_FALLS = 0.25
const MOST_ANEW = 0.4

/** `p1`, `p 1`, `resp1`, `answer #2`, not `q1-2` */
const NUMBERED = /^\D+\d+$/

/**
 * Keys such as `p1`, `e2` and `resp 3` whose number is no count of questions: a study gives each whom it talks to a
 * letter or a word and a number, and theirs comes again and again. `Question 2` spelled out always counts.
 * @param keys of all labels in the order of the text
 */
export function numberedPersons(keys: readonly (string | undefined)[], lexicon: Lexicon): ReadonlySet<string> {
  const labels = keys.filter((key) => key !== undefined)
  const stems = groupBy(
    labels.filter((key) => NUMBERED.test(key)),
    unnumbered
  )
  const series = groupBy([...stems.values()], (own) => own.map(numberOf).join())
  const replying = stemsThatReply(labels)
  const persons = new Set<string>()
  for (const [stem, own] of stems) {
    const numbers = own.map(numberOf)
    // `Q1 A1 Q2 A2`, and from one again in the next section
    const isCounted = new Set(own).size > 1 && (series.get(numbers.join()) as string[][]).length > 1
    if (isCounted || isSpelledQuestion(stem, lexicon)) continue
    if (replying.has(stem) || (numbers.length >= FEWEST && comeAgain(numbers))) for (const key of own) persons.add(key)
  }
  return persons
}

/**
 * Keys such as `a1`, `a2`, `a3` beside `q1`, `q2`, `q3`, where `a` is no word of the language: they answer those questions.
 * @param keys of all labels in the order of the text
 */
export function countedAnswers(keys: readonly (string | undefined)[], lexicon: Lexicon): ReadonlySet<string> {
  const labels = keys.filter((key) => key !== undefined && NUMBERED.test(key)) as string[]
  const stems = [...groupBy(labels, unnumbered)].filter(([, own]) => own.length >= FEWEST)
  const asked = new Set(
    stems.filter(([stem]) => labelWords(lexicon, stem)?.question).map(([, own]) => own.map(numberOf).join())
  )
  const answers = stems.filter(([stem, own]) => !labelWords(lexicon, stem) && asked.has(own.map(numberOf).join()))
  return new Set(answers.length === 1 ? answers[0]?.[1] : [])
}

/** The label without what only counts: `a` of `a3` among counted answers. */
export const withoutCount = (key: string, counted: ReadonlySet<string>): string =>
  counted.has(key) ? unnumbered(key) : key

const isSpelledQuestion = (stem: string, lexicon: Lexicon): boolean =>
  stem.length > 1 && labelWords(lexicon, stem)?.question === true

/** `p` of `p 14` */
const unnumbered = (key: string): string => key.replace(/\d/g, '').trimEnd()

/** 14 of `p 14` */
const numberOf = (key: string): number => Number(key.replace(/\D/g, ''))

function comeAgain(numbers: readonly number[]): boolean {
  if (new Set(numbers).size === 1) return true
  const first = Math.min(numbers[0] as number, numbers[1] as number)
  const falls = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] as number))
  const anew = falls.filter((number) => number <= first)
  const most = numbers.length - 1
  return falls.length - anew.length >= most * MOST_FALLS || falls.length >= most * MOST_ANEW
}

/** Labels of one stem in a row, and the label above them. */
interface Run {
  stem: string
  above: string | undefined
  keys: string[]
}

/**
 * Stems of which several numbers stand in a row below one and the same label, again and again, each number once: those
 * of a group who reply to `MOD:` in turn.
 */
function stemsThatReply(labels: readonly string[]): ReadonlySet<string> {
  const runs: Run[] = []
  for (const [at, key] of labels.entries()) {
    if (!NUMBERED.test(key)) continue
    const stem = unnumbered(key)
    const above = labels[at - 1]
    const open = runs.at(-1)
    if (open && at > 0 && above === open.keys.at(-1) && open.stem === stem) open.keys.push(key)
    else runs.push({ stem, above, keys: [key] })
  }
  const replying = [...groupBy(runs, ({ stem }) => stem)].filter(([, own]) => {
    const [first, ...more] = own as [Run, ...Run[]]
    const known = new Set(first.keys)
    const several = own.filter(({ keys }) => new Set(keys).size > 1)
    return (
      first.above !== undefined &&
      more.every(({ above }) => above === first.above) &&
      more.some(({ keys }) => keys.some((key) => known.has(key))) &&
      several.length * 2 > own.length
    )
  })
  return new Set(replying.map(([stem]) => stem))
}

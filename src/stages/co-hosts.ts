import { indicesWhere } from '../indices.ts'
import { foldWords } from '../languages/fold.ts'
import { Word } from '../languages/lexicon.ts'
import { End, type Marks } from './5-marks.ts'
import type { Opened } from './analyse.ts'

/** Hosts say who they are in so many turns, each in so many UTF-16 units. */
const TURNS = 4
const REACH = 400

/** So many turns of banter, or of what is said later on, may stand above the welcome. */
const COLD_OPEN = 6

const WELCOMES = Word.greeting | Word.hosting | Word.introductionPhrase

/** A turn from its first unit to the next that opens one. */
interface OpeningTurn {
  person: number
  text: string
  asks: boolean
  /** Who speaks first may just greet; below a turn it takes more to be a welcome. */
  greets: boolean
  welcomes: boolean
}

/**
 * `Ada: Welcome to The Weir, I'm Ada Falk.` and right below `Bo: And I'm Bo Ek, with a wet foot.`: those who open the
 * talk together ask together. A guest is asked, or called by his name, before he says who he is.
 * @returns indices of the cast's persons; none where nobody joins the first
 */
export function coHosts(opened: Opened): number[] {
  const { persons } = opened.cast
  if (persons.length < 3) return []
  const opening = openingTurns(opened)
  const [one, two] = opening as [OpeningTurn, OpeningTurn]
  const isOpened = one.greets || (joins(two.text, opened) && tellsWho(one.text, opened))
  const from = isOpened ? 0 : opening.slice(0, COLD_OPEN + 1).findIndex(({ welcomes }) => welcomes)
  const turns = from < 0 ? [] : opening.slice(from, from + TURNS)
  const [first] = turns
  // Below `Q1:` those who say who they are answer.
  if (!first || persons[one.person]?.word === 'question') return []
  const saysOwn = ({ person, text }: OpeningTurn): boolean => holdsName(text, persons[person]?.labels)
  const hosts = new Set([first.person])
  for (const [at, turn] of turns.entries()) {
    const above = turns[at - 1]
    if (!above || above.asks || !hosts.has(above.person) || hosts.has(turn.person)) continue
    const isCalled = turns.slice(0, at).some(({ text }) => holdsName(text, persons[turn.person]?.labels))
    if (joins(turn.text, opened) || (!isCalled && saysOwn(turn) && saysOwn(above))) hosts.add(turn.person)
  }
  // Somebody is left to answer: the last who joins is the guest.
  return hosts.size > 1 ? [...hosts].slice(0, persons.length - 1) : []
}

function openingTurns({ cast: { opens }, units, marks }: Opened): OpeningTurn[] {
  const starts = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0).slice(0, COLD_OPEN + TURNS + 1)
  return starts.slice(0, COLD_OPEN + TURNS).map((from, at) => {
    const to = starts[at + 1] ?? units.length
    const own = marks.slice(from, to)
    const [head] = own as [Marks]
    const texts = units.slice(from, to).map(({ text }, index) => (index === 0 ? text.slice(head.body) : text))
    return {
      person: opens[from] as number,
      text: foldWords(texts.join(' ').slice(0, REACH)),
      asks: own.some(({ end }) => end === End.question),
      greets: own.some(({ words }) => (words.anywhere & WELCOMES) !== 0),
      welcomes: own.some(({ words }) => (words.anywhere & Word.hosting) !== 0)
    }
  })
}

/** The first name of a label, or all of a label without spaces, somewhere in the text. */
const holdsName = (text: string, labels: readonly string[] = []): boolean =>
  labels.some((label) => text.includes(foldWords(label.split(' ')[0] as string)))

const joins = (text: string, { lexicon }: Opened): boolean =>
  lexicon.languages.some(({ joining }) => joining.some((phrase) => text.startsWith(`${phrase} `)))

/** `I'm Ada Falk` of `and i'm`: whoever is joined has said who he is. */
const tellsWho = (text: string, { lexicon }: Opened): boolean =>
  lexicon.languages.some(({ joining }) =>
    joining.some((phrase) => phrase.includes(' ') && text.includes(`${phrase.slice(phrase.indexOf(' ') + 1)} `))
  )

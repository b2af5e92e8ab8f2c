import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Speaker } from '../../schema.ts'
import type { Person } from '../4-speakers.ts'
import { divided, isOccupation } from './facts.ts'

type Facts = Pick<Speaker, 'title' | 'affiliation'>

/** More words are no name of a firm or a paper. */
const MOST_WORDS = 6

/** What `ANN LOWE, HARBOUR PILOT:`, `Ann Lowe, Founder, Acme:` or `Ann Lowe (The Loaf):` says of the person by that label. */
export function factsInLabel({ office, labels }: Person, lexicon: Lexicon): Facts {
  if (office !== undefined) return factsOfOffice(office, lexicon)
  for (const label of labels) {
    const facts = factsInBrackets(label, lexicon)
    if (facts) return facts
  }
  return {}
}

/** `Founder, Acme`; `mayor, Lower Town` has no comma but that of the title. */
function factsOfOffice(office: string, lexicon: Lexicon): Facts {
  const [title = '', place = '', ...more] = office.split(',').map((part) => part.trim())
  // `Minister (Roads, Bridges and Ports)`
  const isPlace =
    more.length === 0 && !title.includes('(') && /^\p{Lu}/u.test(place) && place.split(' ').length <= MOST_WORDS
  return isPlace && isOccupation(title, lexicon) && !isOccupation(place, lexicon)
    ? divided(title, lexicon, place)
    : divided(office, lexicon, undefined)
}

/** `(harbour pilot)`, `[The Loaf]`; `(AL)`, `(quietly)`, `(Bo Kern)` are neither what somebody does nor where. */
function factsInBrackets(label: string, lexicon: Lexicon): Facts | undefined {
  const open = label.search(/[([]/)
  const said = open > 1 && /[)\]]$/.test(label) ? label.slice(open + 1, -1).trim() : ''
  const words = said.split(' ')
  if (said === '' || words.length > MOST_WORDS || /[()[\]\d]/.test(said)) return undefined
  if (isOccupation(said, lexicon)) return divided(said, lexicon, undefined)
  return isFirm(words, lexicon) ? { affiliation: said } : undefined
}

/** `The Loaf`: an article, and names; `PyImageSearch`. */
function isFirm([first = '', ...more]: readonly string[], lexicon: Lexicon): boolean {
  if (more.length === 0) return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first)
  return /^\p{Lu}/u.test(first) && lexicon.frequent.has(foldWords(first)) && more.every((word) => /^\p{Lu}/u.test(word))
}

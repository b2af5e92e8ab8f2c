import { isGivenName } from '../languages/given-names.ts'
import { type Lexicon, phraseMask } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { nameBeforeRole } from './label-roles.ts'
import type { LabelShape } from './label-shapes.ts'

/**
 * `Ann Lowe, The Weir: When was that?` and `Bo Kern, ferryman: In 1990.` right below it, each once, and further questions
 * that have no labels: the first exchange says who asks and who answers, and the rest is theirs. Where the text names Bo
 * Kern elsewhere, too, `Ann Lowe: Good morning.` need not ask.
 */
export function labelsOfFirstExchange({ units, groups, groupOf }: LabelEvidence, lexicon: Lexicon): string[] {
  const places = [...units.keys()].filter((index) => (units[index] as Unit).text !== '')
  const isElsewhere = (name: string | undefined, own: number): boolean =>
    name !== undefined && units.some(({ text }, index) => index !== own && text.includes(name))
  const onceAt = (at: number): LabelGroup | undefined => {
    const index = places[at] as number
    const group = groups[groupOf[index] as number]
    if (!group || group.units.at(-1) !== index || !isSaid(units[index] as Unit, group)) return undefined
    return isNamed(group, lexicon) || isElsewhere(wholeName(group), index) ? group : undefined
  }
  const first = places.slice(0, MOST_ABOVE + 1).findIndex((_, at) => onceAt(at) !== undefined)
  const [asker, answerer] = [onceAt(first), onceAt(first + 1)]
  if (!asker || !answerer) return []
  const asks = (at: number): boolean => isAsking(units[places[at] as number] as Unit)
  const asked = [...places.keys()].filter(asks)
  const isGreeting = (asked[0] ?? 0) > first && isElsewhere(wholeName(answerer), places[first + 1] as number)
  if (!(asks(first) || isGreeting) || asks(first + 1)) return []
  const later = asked.filter((at) => at > first + 1).length
  return later >= LEAST_LATER ? [asker.key, answerer.key] : []
}

/** So many lines may stand above the talk, and so many questions below its first exchange. */
const MOST_ABOVE = 60
const LEAST_LATER = 2

/** Two words and more in capitals, of which what follows a comma says what somebody does. */
function isNamed(group: LabelGroup, lexicon: Lexicon): boolean {
  const own = nameBeforeRole(group.name)
  if (own) return own.isWhole && !group.name.includes('?')
  return group.name.includes(' ') && isName(group, lexicon)
}

/** `Bo van der Kern` of `Bo van der Kern (ferryman)`: two to five words from capital to capital. */
const wholeName = ({ name }: LabelGroup): string | undefined => WHOLE.exec(name)?.[0]

const WHOLE = /^\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]*){0,3} \p{Lu}[\p{L}’'-]+(?=$| \()/u

const isSaid = ({ text, heading }: Unit, { shapes: [shape] }: LabelGroup): boolean =>
  heading === 0 && shape?.separator === Separator.colon && shape.body < text.length

const isAsking = ({ text }: Unit): boolean => /[?？؟\u037E]$/u.test(text)

/** Two or three words with capitals, maybe with a role in brackets behind them, or a given name; `Next Week`, `Title` and `Reading Time` say something else. */
function isName({ key, shapes: [shape] }: LabelGroup, lexicon: Lexicon): boolean {
  const [name = ''] = (shape as LabelShape).name.split(' (', 1)
  const words = name.split(' ')
  const saysMore = (word: string): boolean =>
    lexicon.frequent.has(word) || phraseMask(lexicon, word) !== 0 || lexicon.labels.has(word)
  return (
    words.length <= 3 &&
    words.every((word) => isUpper(word.charCodeAt(0))) &&
    ![key, ...key.split(' ')].some(saysMore) &&
    (words.length > 1 || isGivenName(key))
  )
}

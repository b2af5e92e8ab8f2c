import { foldWords } from '../languages/fold.ts'
import { isGivenName } from '../languages/given-names.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isUpper, lastOf } from '../read/text-marks.ts'
import { labelKey } from './label-shapes.ts'

/** The name that a label opens with before it says what that person does. */
interface NameBeforeRole {
  name: string
  key: string
  /** Two to four words in capitals, as whole names are: what follows is a role, whatever the document says elsewhere. */
  isWhole: boolean
}

/** What parts a name from a role. */
const PARTED = /, | (?:--|–|—) /

/** `Ann Lowe` of `Ann Lowe, reporter`, of `Ann Lowe -- Reporter` and of `ANN LOWE, HARBOUR PILOT`; none of `Ann Lowe, Ben Orr`, who are two. */
export function nameBeforeRole(label: string): NameBeforeRole | undefined {
  const parted = PARTED.exec(label)
  if (!parted || parted.index === 0) return undefined
  const name = label.slice(0, parted.index)
  // `Ann Lowe (now – Lowe)`
  if (lastOf(name, '([（') > lastOf(name, ')]）')) return undefined
  const words = name.split(' ')
  const [next = ''] = labelKey(label.slice(parted.index + parted[0].length)).split(' ')
  if (isGivenName(next)) return undefined
  const isWhole = words.length > 1 && words.length <= 4 && words.every((word) => isUpper(word.charCodeAt(0)))
  return { name, key: labelKey(name), isWhole }
}

/** More words before the verb are a sentence. */
const MOST_ASKING = 5

/** Endings of Korean names are written with them. */
const isHangul = (word: string): boolean => word.charCodeAt(0) >= 0xac00

/** `Ida from Mere` of `Ida from Mere asks`, above a question that was sent in; none of `She asks`. */
export function nameBeforeAsking(label: string, { languages }: Lexicon): string | undefined {
  const folded = foldWords(label)
  for (const { askingVerbs, unspaced, thirdPerson, firstPerson } of languages) {
    const verb = askingVerbs.find(
      (word) => folded.endsWith(unspaced || isHangul(word) ? word : ` ${word}`) && folded.length > word.length
    )
    if (verb === undefined) continue
    const name = label.slice(0, label.length - verb.length).trimEnd()
    const key = foldWords(name)
    const isPronoun = thirdPerson.includes(key) || firstPerson.includes(key)
    return isPronoun || name.split(' ').length > MOST_ASKING ? undefined : name
  }
  return undefined
}

const MEMBER = /^\p{Lu}[^()]{2,40} \([^()]{2,40}\) \([^()]{2,20}\)$/u

/** `Ida Moss (Upper Mere) (Ind)`: a member of parliament, with the seat and the party. */
export const isMember = (label: string): boolean => MEMBER.test(label)

import { foldWords } from '../languages/fold.ts'
import { isGivenName } from '../languages/given-names.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { usualSeparator } from './label-features.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { saysSomething } from './label-said.ts'
import type { FirstVerdict } from './label-second.ts'
import type { LabelShape } from './label-shapes.ts'

/** Of so many units above the talk so many UTF-16 units of each are read. */
const UNITS = 60
const REACH = 800
/** Of more that have the form of a label each alone says little. */
const MOST = 40
/** Words behind a label that stands once, in UTF-16 units: `Ida Moss: drums` is a list of members. */
const LEAST_SAID = 30

/**
 * `Ida Moss:`, `IM:` or `Ida:` once, between or below turns with labels that are parted from the words in the same way,
 * where the introduction names Ida Moss: she speaks as well, if the text goes no further or she says no more.
 */
export function introducedLabels(
  { groups, units }: LabelEvidence,
  { accepted, sums, first }: FirstVerdict,
  lexicon: Lexicon
): string[] {
  const separators = new Set(accepted.map(usualSeparator).filter((separator) => PARTED.includes(separator)))
  if (separators.size === 0) return []
  const saysMuch = (index: number, shape: LabelShape): boolean => {
    const unit = units[index] as Unit
    const isPlain = unit.heading === 0 && unit.items.length === 0
    return isPlain && unit.text.length - shape.body >= LEAST_SAID && saysSomething(unit, shape)
  }
  const open = groups.filter(
    (group, at) =>
      (sums[at] as number) <= 0 &&
      separators.has(usualSeparator(group)) &&
      group.units.every((index, place) => index > first && saysMuch(index, group.shapes[place] as LabelShape))
  )
  if (open.length === 0 || open.length > MOST) return []
  const above = units.slice(0, Math.min(first, UNITS)).map(({ text }) => text.slice(0, REACH))
  // Where letters in capitals stand before a colon again and again, the page says what they are short for.
  const areTerms = open.filter(({ name }) => INITIALS.test(name)).length > MOST_INITIALS
  const together = above.filter((text) => accepted.slice(0, MOST).some(({ name }) => holdsWholeName(text, name)))
  return open
    .filter((group) => !(areTerms && INITIALS.test(group.name)) && isIntroduced(group, above, together, lexicon))
    .map(({ key }) => key)
}

const MOST_INITIALS = 2

const PARTED: readonly number[] = [Separator.colon, Separator.dash, Separator.quote]

/** @param together of the lines above those that name somebody who has a label: `Ida Moss and Bo Kern of the ferry` */
function isIntroduced(
  { name, key }: LabelGroup,
  above: readonly string[],
  together: readonly string[],
  lexicon: Lexicon
): boolean {
  if (INITIALS.test(name)) return above.some((text) => holdsNameOf(name.replaceAll('.', ''), text, lexicon))
  const words = name.split(' ')
  if (words.length > 4 || ![words[0], words.at(-1)].every((word = '') => isUpper(word.charCodeAt(0)))) return false
  if (!isGivenName(key.split(' ', 1)[0] as string))
    return !lexicon.frequent.has(key) && together.some((text) => holdsWholeName(text, name))
  return above.some((text) => holdsWholeName(text, name))
}

const holdsWholeName = (text: string, name: string): boolean =>
  name.includes(' ') ? text.includes(name) : opensFullName(text, name)

/** `IM`, `I.M`, `I.M.` */
const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u
/** `Ida Moss`, `Ida “Fern” Moss`: the name, and behind it another word with a capital. */
function opensFullName(text: string, name: string): boolean {
  const at = text.indexOf(`${name} `)
  return at >= 0 && /^["'“„«]?\p{Lu}/u.test(text.slice(at + name.length + 1, at + name.length + 3))
}

/** `Ida Maria Moss`, `Ida van der Moss` for `IMM` and `IVDM`. */
function holdsNameOf(initials: string, text: string, lexicon: Lexicon): boolean {
  const words = text.split(' ', MOST_WORDS)
  return words.some((word, at) => {
    const own = words.slice(at, at + initials.length)
    const letters = own.map((part) => part.charAt(0)).join('')
    const isNamed = isUpper(letters.charCodeAt(0)) && isUpper(letters.charCodeAt(letters.length - 1))
    return isNamed && letters.toUpperCase() === initials && !lexicon.frequent.has(foldWords(word))
  })
}
const MOST_WORDS = 200

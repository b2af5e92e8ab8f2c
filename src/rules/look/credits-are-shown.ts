import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isUpper, lastOf } from '../../read/text-marks.ts'
import { Separator } from '../../stages/label-found.ts'
import { labelShape } from '../../stages/label-shapes.ts'
import { isCaptionWord } from '../../stages/label-words.ts'
import { holdsPictureName } from '../../stages/picture-names.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who took a picture, and one that describes it, in UTF-16 units. */
const LONGEST = 100
const LONGEST_CAPTION = 200
/** The name of a picture stands beside what is said of it. */
const LONGEST_FILED = 600

/** `Photo: Ada Falk` between two turns is the credit of a picture, and so is what it ends: `Ida at the weir. Photo: Ada Falk`. */
export const creditsAreShown: Look = {
  id: 'credits-are-shown',
  why: 'it says whose picture is shown here',
  look({ tags, units, heads, lexicon }) {
    return tags.map((tag, index) => {
      const unit = units[index]
      if (!isSpeech(tag) || !isParagraph(unit) || !isLine(unit)) return tag
      const shape = unit.text.length <= LONGEST || holdsPictureName(unit.text) ? labelShape(unit) : undefined
      const opensCredit = shape?.separator === Separator.colon && isCaptionWord(lexicon, shape.key)
      // `Ida at the weir (Photo: Ada Falk)` where `Ida` is a label without a sign behind it
      const isBare = !heads[index] || heads[index]?.separator === Separator.space
      return opensCredit ||
        (isBare && (endsInCredit(unit.text, lexicon) || endsInSource(unit.text) || OWNED.test(unit.text)))
        ? TAG.aside
        : tag
    })
  }
}

/** Below a credit of more than one line of the source something else may stand. */
const isLine = ({ row, endRow, text }: Unit): boolean =>
  row === endRow &&
  (text.length <= LONGEST_CAPTION || (text.length <= LONGEST_FILED && (holdsPictureName(text) || endsInSource(text))))

/** `Ida at the weir © Ada Falk` */
const OWNED = /(?:^| )© ?\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,3}$/u

const SOURCE = /[.!?”"] \(([^()/]{3,40})\/\p{Lu}[^()/]{1,40}\)\.?$/u

/** `Ida files a bell. (Ada Falk/The Mere Courier)`: whose picture it is, and for which paper. */
function endsInSource(text: string): boolean {
  const names = SOURCE.exec(text)?.[1]?.split(' ') ?? []
  return names.length > 1 && areNames(names)
}

/** A line that describes a picture and ends in whose it is. */
export const isCreditedCaption = (unit: Unit, lexicon: Lexicon): boolean =>
  isLine(unit) && (endsInCredit(unit.text, lexicon) || endsInSource(unit.text))

/** What is described, a full stop, a slash or a bracket, and a credit. */
function endsInCredit(text: string, lexicon: Lexicon): boolean {
  const from = lastOf(text, '.;(|–', text.length - 3)
  if (from <= 0) return false
  const tail = text.slice(from + 1).trim()
  const words = tail
    .slice(/^[/–-] /.test(tail) ? 2 : 0)
    .replace(/[.)]{1,2}$/, '')
    .split(' ')
  return [1, 2, 3].some((count) => isCredit(words.slice(0, count), words.slice(count), lexicon))
}

/** `Photo: the firm`, `Photo Ada Falk`, `Photo by Ada`, `From the archive of the weir`: the more it is a phrase, the less it takes to be a credit. */
function isCredit(phrase: readonly string[], source: readonly string[], lexicon: Lexicon): boolean {
  const [first = ''] = phrase
  const folded = foldWords(phrase.join(' ')).replace(/:$/, '')
  const isCaption = (phraseMask(lexicon, folded, foldWords(first).replace(/:$/, '')) & Word.caption) !== 0
  if (!isCaption || source.length === 0 || source.length > MOST_NAMES) return false
  const isOpen = first.endsWith(':') || phrase.length > 2
  return isOpen || (areNames(source) && source.length + phrase.length > 2)
}

const MOST_NAMES = 4
const areNames = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= MOST_NAMES && words.every((word) => isUpper(word.charCodeAt(0)))

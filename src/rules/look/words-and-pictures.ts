import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A name has so many words with a capital, and a credit two names at most: `Words: Lew Moss   Pictures: Nan Falk`. */
const CREDIT = /^(\p{L}+): ?\p{Lu}\S*(?: \p{Lu}\S*){0,3}(?:\s{2,}\p{L}+: ?\p{Lu}\S*(?: \p{Lu}\S*){0,3})?$/u
/** A longer line tells more, in UTF-16 units. */
const LONGEST = 80

/** `Words: Ida Moss` says who wrote the text, and counts nothing. */
export const wordsAndPictures: Look = {
  id: 'words-and-pictures',
  why: 'it says whose the words are, or the pictures',
  look({ tags, units, marks, lexicon }) {
    return tags.map((tag, index) => {
      const unit = units[index]
      if (tag !== TAG.boilerplate || !isParagraph(unit) || unit.text.length > LONGEST) return tag
      if (boilerplateRule(unit, marks[index] as Marks) !== 'page/count') return tag
      const key = CREDIT.exec(unit.text)?.[1]
      return key !== undefined && isByline(foldWords(key), lexicon) ? TAG.metadata : tag
    })
  }
}

/** `words by` opens bylines, so `Words:` does. */
const isByline = (key: string, { phrases }: Lexicon): boolean | undefined =>
  phrases.get(key)?.some(({ text, mask }) => (mask & Word.byline) !== 0 && text.lastIndexOf(' ') === key.length)

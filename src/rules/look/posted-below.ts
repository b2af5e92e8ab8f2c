import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'

const ABOUT = Word.metadataKey | Word.byline
/** `Phone: 06051 88770`, `Mail: ada@example.org` */
const CONTACT = /@|\d{3}[\d /-]{4}/
/** `Posted in Bells`, `Posted on March 3` */
const FILED = /^\S+ \S+ .*[\p{Lu}\d]/u

/** Longer lines are told, not filled in. */
const LONGEST = 150

/** `Posted in Bells | Tagged rope`, `Labels: bread`, `Translated by: Ada`: below the talk, what tells of the text. */
export const postedBelow: Look = {
  id: 'posted-below',
  why: 'it tells when, by whom or under what the text was posted',
  look({ tags, units, marks, lexicon }) {
    const last = tags.findLastIndex(isSpeech)
    if (last < 0) return tags
    const result = tags.slice()
    for (let index = last + 1; index < tags.length; index++) {
      const own = marks[index]
      const unit = units[index]
      const isBeside = tags[index] === TAG.boilerplate || tags[index] === TAG.conclusion
      if (!isBeside || !own || !unit || unit.data?.part || own.length > LONGEST) continue
      const words = own.words.opening
      if ((words & ABOUT) === 0 || CONTACT.test(unit.text)) continue
      const isFiled = (words & Word.boilerplate) !== 0 && FILED.test(unit.text) && !areButtons(unit.text, lexicon)
      // `Copyright © 2011 The Weir. All rights reserved.` says whose the page is.
      const isOfPage = isFiled && (own.sentences > 1 || own.address)
      // Further down what looks like a field tells of another page.
      const isBelow = isField(unit.text) && result[index - 1] !== TAG.boilerplate
      if (isOfPage) result[index] = TAG.boilerplate
      else if (isFiled || isBelow) result[index] = TAG.metadata
    }
    return result
  }
}

/** `Email This BlogThis! Share to Twitter`, `Facebook Print`: the first word is a button of the page, and `Posted in` is none. */
function areButtons(text: string, lexicon: Lexicon): boolean {
  const [first, second] = foldWords(text).split(' ') as [string, string]
  const isKey = (phraseMask(lexicon, `${first} ${second}`, first) & Word.metadataKey) !== 0
  return !isKey && !isField(text) && (phraseMask(lexicon, first) & Word.boilerplateLine) !== 0
}

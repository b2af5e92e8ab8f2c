import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { phraseKey } from '../../stages/people/words.ts'
import type { Look } from './look.ts'

/** A talk has so many lines at least. */
const LEAST_SAID = 3

/** A longer line is no heading. */
const LONGEST = 40
const LONGEST_ABOUT = 200

/** `2 comments:`, `(0) comments`, `Kommentare (14)`: a count before or behind what is counted. */
const COUNTED = /^(?:(?:\d{1,5}|\(\d{1,5}\)) (\p{L}[^\d:]*)|([^\d:(]*\p{L}) ?\(\d{1,5}\)):?$/u

/** `14 thoughts on “The bell at Mere”`, `3 Kommentare zu „Die Glocke“`: a count, what is counted, and the title. */
const ABOUT = /^\d{1,5} \p{L}[^\d"“”«„‘]{2,30}["“”«„‘](.{4,})["“”»’]$/u

/** Below `2 comments:` others talk: whoever has turns above is not heard there, however the comments are written. */
export const commentsBelow: Look = {
  id: 'comments-below',
  why: 'it stands below the count of the comments',
  look({ tags, units, lexicon }) {
    let [above, below] = [0, tags.filter(isSpeech).length]
    let titles: ReadonlyMap<string, number> | undefined
    const repeatsAbove = (text: string, index: number): boolean => {
      const title = text.length <= LONGEST_ABOUT ? ABOUT.exec(text)?.[1] : undefined
      if (title === undefined) return false
      titles ??= new Map(units.map((unit, at) => [unit.text, at] as const).reverse())
      return (titles.get(title) ?? index) < index
    }
    // More is said above the count than below.
    const from = units.findIndex(({ text }, index) => {
      const isSaid = isSpeech(tags[index])
      if (isSaid) below--
      const counts = (above > below && isCommentCount(text, lexicon)) || repeatsAbove(text, index)
      const opens = above >= LEAST_SAID && counts
      if (isSaid) above++
      return opens
    })
    if (from < 0) return tags
    return tags.map((tag, index) => (index >= from && !units[index]?.data?.part ? TAG.boilerplate : tag))
  }
}

function isCommentCount(text: string, lexicon: Lexicon): boolean {
  if (text.length > LONGEST) return false
  const [, before, behind] = COUNTED.exec(text) ?? []
  const counted = foldWords((before ?? behind ?? '').trim())
  return (phraseMask(lexicon, counted, phraseKey(counted)) & Word.boilerplateHeading) !== 0
}

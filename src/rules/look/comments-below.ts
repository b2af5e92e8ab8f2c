import { foldWords } from '../../languages/fold.ts'
import { phraseMask, Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'

/** A talk has so many lines at least. */
const LEAST_SAID = 3

/** A longer line is no heading. */
const LONGEST = 40

/** `2 comments:`, `Kommentare (14)`: a count before or behind what is counted. */
const COUNTED = /^(?:\d{1,5} (\p{L}[^\d:]*)|([^\d:(]*\p{L}) ?\(\d{1,5}\)):?$/u

/** Below `2 comments:` others talk: whoever has turns above is not heard there, however the comments are written. */
export const commentsBelow: Look = {
  id: 'comments-below',
  why: 'it stands below the count of the comments',
  look(analysis) {
    const { tags, units } = analysis
    const said = tags.filter(isSpeech).length
    let above = 0
    // More is said above the count than below.
    const from = units.findIndex((_, index) => {
      if (isSpeech(tags[index])) above++
      return above >= LEAST_SAID && above * 2 > said && isCommentCount(analysis, index)
    })
    if (from < 0) return tags
    return tags.map((tag, index) => (index >= from && !units[index]?.data?.part ? TAG.boilerplate : tag))
  }
}

function isCommentCount({ units, lexicon }: Analysis, index: number): boolean {
  const text = units[index]?.text ?? ''
  if (text.length > LONGEST) return false
  const [, before, behind] = COUNTED.exec(text) ?? []
  const counted = before ?? behind
  return counted !== undefined && (phraseMask(lexicon, foldWords(counted.trim())) & Word.boilerplateHeading) !== 0
}

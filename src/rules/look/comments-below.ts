import { foldWords } from '../../languages/fold.ts'
import { phraseMask, Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { phraseKey } from '../../stages/people/words.ts'
import type { Look } from './look.ts'

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
    const from = units.findIndex((_, index) => isCommentCount(analysis, index) && isMostlyAbove(tags, index))
    if (from < 0) return tags
    return tags.map((tag, index) => (index >= from && !units[index]?.data?.part ? TAG.boilerplate : tag))
  }
}

/** Whether more is said above an index than below. */
function isMostlyAbove(tags: Uint8Array, index: number): boolean {
  const above = tags.slice(0, index).filter(isSpeech).length
  return above > 2 && above > tags.slice(index + 1).filter(isSpeech).length
}

function isCommentCount({ units, lexicon }: Analysis, index: number): boolean {
  const text = units[index]?.text ?? ''
  if (text.length > LONGEST) return false
  const [, before, behind] = COUNTED.exec(text) ?? []
  const counted = foldWords((before ?? behind ?? '').trim())
  return (phraseMask(lexicon, counted, phraseKey(counted)) & Word.boilerplateHeading) !== 0
}

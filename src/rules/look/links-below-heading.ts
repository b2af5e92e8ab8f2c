import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many titles are shown at most, each in so few UTF-16 units. */
const TITLES = { most: 5, length: 110 }

const HEADING = Word.boilerplateHeading | Word.boilerplateLine | Word.boilerplate

/** `See also:` and the titles of two other pieces, in the middle of a labelled talk: nobody says those. */
export const linksBelowHeading: Look = {
  id: 'links-below-heading',
  why: 'it stands between what the page added and the next label',
  look(analysis) {
    const { tags, units, marks, heads } = analysis
    if (!bothSidesHaveLabels(analysis)) return tags
    const isTitle = (index: number): boolean => {
      const unit = units[index]
      return isParagraph(unit) && isSpeech(tags[index]) && !heads[index] && unit.text.length <= TITLES.length
    }
    const result = tags.slice()
    for (const [index, own] of marks.entries()) {
      if (tags[index] !== TAG.boilerplate || (own.words.whole & HEADING) === 0) continue
      let end = index + 1
      while (isTitle(end)) end++
      // What goes on below is a turn again only where a label says so.
      if (end - index - 1 <= TITLES.most && heads[end]) result.fill(TAG.boilerplate, index + 1, end)
    }
    return result
  }
}

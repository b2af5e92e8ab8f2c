import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** What a line above the talk may be taken for. */
const ABOVE: ReadonlySet<number> = new Set([TAG.title, TAG.metadata, TAG.introduction])

/** What only the words of a page open or are. */
const BY_WORDS: ReadonlySet<string> = new Set(['page/line', 'page/heading', 'page/phrase'])

/** These words also say who wrote the text, when, and under what it was filed, or head a part of it. */
const OF_THE_TEXT = Word.byline | Word.metadataKey | Word.conversationHeading | Word.conclusionHeading

/** A longer line tells something, in letters. */
const LONGEST = 100

/** `Skip to main content`, `Showing posts with label bread`, `Return to all transcripts` above the talk: neither its title nor told in introduction. */
export const furnitureAbove: Look = {
  id: 'furniture-above',
  why: 'it has the words of a page, above the talk',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const titles = tags.filter((tag) => tag === TAG.title).length
    return tags.map((tag, index) => {
      const unit = units[index]
      const own = marks[index] as Marks
      if (index >= first || !ABOVE.has(tag) || !isParagraph(unit) || own.length > LONGEST) return tag
      // `Play episode · 38 minutes` says how long it is.
      if (((own.words.opening | own.words.whole) & OF_THE_TEXT) !== 0 || own.digits > 0) return tag
      const rule = boilerplateRule(unit, own)
      // `Search the river` may well be a title, if nothing else is.
      if (rule === 'page/phrase' && tag === TAG.title && titles < 2) return tag
      return BY_WORDS.has(rule) ? TAG.boilerplate : tag
    })
  }
}

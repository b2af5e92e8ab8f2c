import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** Shorter ones are a word that the speaker left out, or a sigh. */
const NOTE = 40

/** `[This episode is sponsored by …]`, `(Translator's note: …)`, `(Laughter.)`: a paragraph in brackets is said by nobody who speaks. */
export const bracketedNotes: Look = {
  id: 'bracketed-notes',
  why: 'a paragraph in brackets is a note',
  look({ tags, units, marks, heads, cast }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      const unit = units[index]
      if (!isSpeech(tag) || !own?.bracketed || heads[index] || !unit || unit.data?.part) return tag
      // Where it is all that somebody answers, it is the answer.
      const isDirection =
        own.length < NOTE &&
        own.marker === 0 &&
        (cast.opens[index] as number) < 0 &&
        tags[index - 1] === tag &&
        (marks[index - 1] as Marks).length > 0 &&
        (own.words.whole & Word.stageDirection) !== 0
      const isNote =
        tag === TAG.answer &&
        own.length >= NOTE &&
        (unit.text.startsWith('[') || (own.words.anywhere & Word.editorsNote) !== 0)
      return isNote || isDirection ? TAG.aside : tag
    })
  }
}

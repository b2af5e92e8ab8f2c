import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'

/** Shorter ones are a word that the speaker left out, or a sigh. */
const NOTE = 40

/** `[This episode is sponsored by …]`, `(Translator's note: …)`: a paragraph in brackets is said by nobody who speaks. */
export const bracketedNotes: Look = {
  id: 'bracketed-notes',
  why: 'a paragraph in brackets is a note',
  look({ tags, units, marks, heads }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      const unit = units[index]
      if (tag !== TAG.answer || !own?.bracketed || own.length < NOTE || heads[index] || !unit || unit.data?.part)
        return tag
      const isNote = unit.text.startsWith('[') || (own.words.anywhere & Word.editorsNote) !== 0
      return isNote ? TAG.aside : tag
    })
  }
}

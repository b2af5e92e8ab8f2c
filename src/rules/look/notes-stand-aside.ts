import { isSpeech, TAG } from '../../model/chain.ts'
import { isFootnote } from '../../stages/parts.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** `[^1]: He laughed.` between two turns is a note on what is said there; below the last it belongs to what follows. */
export const notesStandAside: Look = {
  id: 'notes-stand-aside',
  why: 'it is a footnote, and nobody says it',
  look({ tags, units }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    return tags.map((tag, index) => {
      const isAround = tag === TAG.introduction || tag === TAG.conclusion
      if (!isAround || index < first || !isFootnote((units[index] as Unit).text)) return tag
      return index < last ? TAG.aside : TAG.conclusion
    })
  }
}

import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Cover, type Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { capitals, capitalsIn, isParagraph } from './units.ts'

/** Words of a conclusion: thanks, where more is to be read, who somebody is, what the page adds. */
const ENDS =
  Word.conclusionPhrase |
  Word.greeting |
  Word.interviewWord |
  Word.byline |
  Word.boilerplate |
  Word.boilerplateLine |
  Word.boilerplateHeading |
  Word.editorsNote |
  Word.advertisement |
  Word.biography |
  Word.metadataKey

/**
 * Fewer letters are a line of the page as likely as words of an answer; where nobody says `I`, or somebody says `you`, more
 * are a sentence or two of those who publish it.
 */
const LETTERS = { own: 60, any: 200 }

/**
 * A conclusion thanks, signs, tells of somebody by name or speaks to the readers. Words in the first person, or many,
 * right below the last answer that do nothing of the kind go on with it.
 */
export const lastAnswerGoesOn: Look = {
  id: 'last-answer-goes-on',
  why: 'it goes on with the last answer: it says I, or much, and neither thanks nor signs nor names anybody',
  look(analysis) {
    const { tags, units, marks, heads } = analysis
    const last = tags.findLastIndex(isSpeech)
    if (tags[last] !== TAG.answer) return tags
    const result = tags.slice()
    let known: ReadonlySet<string> | undefined
    for (let index = last + 1; index < tags.length; index++) {
      const own = marks[index] as Marks
      if (own.length === 0 && tags[index] !== TAG.section) continue
      const unit = units[index] as Unit
      if (tags[index] !== TAG.conclusion || heads[index] || !isPlain(unit, own)) break
      known ??= capitalsIn(analysis, ABOVE)
      if (capitals(unit.text).some((word) => known?.has(word))) break
      result[index] = TAG.answer
    }
    return result
  }
}

/** A paragraph of prose in which somebody tells of himself, and speaks to nobody. */
function isPlain(unit: Unit, own: Marks): boolean {
  const { opening, firstPersons, secondPersons } = own.words
  return (
    own.length >= (firstPersons > 0 && secondPersons === 0 ? LETTERS.own : LETTERS.any) &&
    unit.items.length === 0 &&
    isParagraph(unit) &&
    own.bold !== Cover.whole &&
    own.italic !== Cover.whole &&
    own.link !== Cover.whole &&
    !own.bracketed &&
    !own.address &&
    own.quoted === 0 &&
    (opening & ENDS) === 0
  )
}

/** Where the text says whom it is about. */
const ABOVE: ReadonlySet<number> = new Set([TAG.title, TAG.metadata, TAG.introduction])

import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isUpper } from '../../read/text-marks.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'

/** `[Interruption.]`, `[End of session 1]` */
const isSquare = (text: string): boolean => text.startsWith('[') && isUpper(text.charCodeAt(1))

/** `(The mayor looks at her clock.)`; `(I was six.)` is a remark of whoever speaks. */
const tellsOfOthers = (text: string, { words }: Marks): boolean =>
  isUpper(text.charCodeAt(1)) &&
  text.endsWith('.)') &&
  words.thirdPersons > 0 &&
  words.firstPersons + words.secondPersons === 0

/** Shorter ones are a word that the speaker left out, or a sigh. */
const NOTE = 40
/** So many answers that are all in brackets are so by habit. */
const ANSWERS = 3

/** `[This episode is sponsored by …]`, `(Translator's note: …)`, `(Laughter.)`: a paragraph in brackets is said by nobody who speaks. */
export const bracketedNotes: Look = {
  id: 'bracketed-notes',
  why: 'a paragraph in brackets is a note',
  look(analysis) {
    const { tags, units, marks, heads, cast } = analysis
    const areLabelled = bothSidesHaveLabels(analysis)
    const isWhole = (index: number): boolean =>
      marks[index]?.bracketed === true &&
      tags[index] === TAG.answer &&
      tags[index - 1] === TAG.question &&
      tags[index + 1] !== TAG.answer
    const whole = indicesWhere(tags.length, isWhole)
    const answers = new Set(whole.length >= ANSWERS ? whole : [])
    return tags.map((tag, index) => {
      const own = marks[index]
      const unit = units[index]
      if (!isSpeech(tag) || !own?.bracketed || heads[index] || !unit || unit.data?.part) return tag
      // Where it is all that somebody answers, it is the answer.
      const isBetween =
        own.marker === 0 &&
        (cast.opens[index] as number) < 0 &&
        tags[index - 1] === tag &&
        (marks[index - 1] as Marks).length > 0
      const isDirection =
        isBetween &&
        ((own.length < NOTE && (own.words.whole & Word.stageDirection) !== 0) ||
          (areLabelled && (isSquare(unit.text) || tellsOfOthers(unit.text, own))))
      const isNote =
        tag === TAG.answer &&
        !answers.has(index) &&
        own.length >= NOTE &&
        (unit.text.startsWith('[') || (own.words.anywhere & Word.editorsNote) !== 0)
      return isNote || isDirection ? TAG.aside : tag
    })
  }
}

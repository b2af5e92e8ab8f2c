import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import { isGreeting, isIntroduction } from './greeted-by-name.ts'
import type { Look } from './look.ts'
import { wordyBefore } from './units.ts'

/**
 * `Welcome Ada, it is good of you to have us.` right above the first turn, where `Ada` stands further up, belongs to what is
 * asked, although neither label nor mark says so; and so does what speaks to somebody right above an answer that nobody asked
 * for. `Dear Ada,` on a line of its own is how the question below it begins.
 */
export const greetingsAsk: Look = {
  id: 'greetings-ask',
  why: 'the first turn follows, and it speaks to somebody',
  look(analysis) {
    const { tags, marks, units } = analysis
    const first = tags.findIndex(isSpeech)
    const above = wordyBefore(marks, first)
    if (above < 0 || !isIntroduction(above, analysis)) return tags
    const { words, end } = marks[above] as Marks
    const greets = (words.opening & Word.greeting) > 0
    const speaksTo = (greets || end === End.question) && words.secondPersons > 0
    const asks =
      tags[first] === TAG.answer
        ? speaksTo || isGreeting(above, analysis)
        : (greets && speaksTo && isGreeting(above, analysis)) ||
          ((greets || units[first]?.gap === 0) && isSalutation(units[above] as Unit))
    if (!asks) return tags
    const result = tags.slice()
    result[above] = TAG.question
    return result
  }
}

/** What somebody is called is short, in UTF-16 units. */
const LONGEST_NAME = 40

const isSalutation = ({ text }: Unit): boolean => text.endsWith(',') && text.length <= LONGEST_NAME

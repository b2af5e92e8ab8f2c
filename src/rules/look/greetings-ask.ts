import { foldWords } from '../../languages/fold.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyBefore } from './units.ts'

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

const isIntroduction = (index: number, { tags, units, labelled }: Analysis): boolean =>
  tags[index] === TAG.introduction && labelled[index] === 0 && isParagraph(units[index])

/** `Ada, you …` or `Hi Ada! Thanks for …`, where `Ada` stands further up. */
function isGreeting(index: number, analysis: Analysis): boolean {
  const { text } = analysis.units[index] as Unit
  const { secondPersons, anywhere } = (analysis.marks[index] as Marks).words
  const [, name] = /^(?:\p{L}{1,12},? )?(\p{Lu}[\p{L}\p{M}]+) ?[,!] /u.exec(text) ?? []
  const speaksTo = secondPersons > 0 || (anywhere & Word.greeting) !== 0
  if (name === undefined || !speaksTo || !isIntroduction(index, analysis)) return false
  const key = foldWords(name)
  const isName = (above: Unit): boolean => wordsOf(above).includes(key)
  return analysis.units.slice(0, index).some(isName)
}

const wordsOf = ({ text }: Unit): string[] => foldWords(text).split(/[^\p{L}\p{M}]+/u)

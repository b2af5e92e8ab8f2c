import { foldWords } from '../../languages/fold.ts'
import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyBefore } from './units.ts'

/** `Ada, you have rung here for sixty years!` and `Thank you, I have.` above the first question: the talk has begun. */
export const greetedByName: Look = {
  id: 'greeted-by-name',
  why: 'somebody whom the text names is spoken to, and thanks or answers',
  look(analysis) {
    const { tags, marks } = analysis
    const asked = tags.indexOf(TAG.question)
    const answer = wordyBefore(marks, asked)
    const greeting = wordyBefore(marks, answer)
    if (asked < 0 || greeting < 0 || !isGreeting(greeting, analysis) || !isReply(answer, analysis)) return tags
    const result = tags.slice()
    result[greeting] = TAG.question
    result[answer] = TAG.answer
    return result
  }
}

export const isIntroduction = (index: number, { tags, units, labelled }: Analysis): boolean =>
  tags[index] === TAG.introduction && labelled[index] === 0 && isParagraph(units[index])

/** `Ada, you …` or `Hi Ada! Thanks for …`, where `Ada` stands further up. */
export function isGreeting(index: number, analysis: Analysis): boolean {
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

function isReply(index: number, analysis: Analysis): boolean {
  const { opening, firstPersons } = (analysis.marks[index] as Marks).words
  return (opening & (Word.answerOpener | Word.greeting)) !== 0 && firstPersons > 0 && isIntroduction(index, analysis)
}

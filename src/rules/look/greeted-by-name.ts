import { foldWords } from '../../languages/fold.ts'
import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
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

const isIntroduction = (index: number, { tags, units, labelled }: Analysis): boolean =>
  tags[index] === TAG.introduction && labelled[index] === 0 && isParagraph(units[index])

/** `Ada, you …` or `Hi Ada! Thanks for …`, where `Ada` stands further up. */
function isGreeting(index: number, analysis: Analysis): boolean {
  const { units, marks } = analysis
  const [, name] = /^(?:\p{L}{1,12},? )?(\p{Lu}[\p{L}\p{M}]+)[,!] /u.exec(units[index]?.text ?? '') ?? []
  const own = marks[index]?.words
  const speaksTo = (own?.secondPersons ?? 0) > 0 || ((own?.anywhere ?? 0) & Word.greeting) !== 0
  if (name === undefined || !speaksTo || !isIntroduction(index, analysis)) return false
  const key = foldWords(name)
  return units.slice(0, index).some(({ text }) =>
    foldWords(text)
      .split(/[^\p{L}\p{M}]+/u)
      .includes(key)
  )
}

function isReply(index: number, analysis: Analysis): boolean {
  const own = analysis.marks[index]?.words
  const replies = ((own?.opening ?? 0) & (Word.answerOpener | Word.greeting)) !== 0
  return replies && (own?.firstPersons ?? 0) > 0 && isIntroduction(index, analysis)
}

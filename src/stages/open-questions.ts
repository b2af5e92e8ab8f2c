import { ASKING, Word } from '../languages/lexicon.ts'
import { isLetter } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { breaksOff, End, type Marks } from './5-marks.ts'
import type { TurnDraft } from './7-turns.ts'
import type { Analysis } from './analyse.ts'

/**
 * Whether what nobody answers waits for an answer: it asks, by its words or by the format, or it breaks off. `Thanks for listening.` does neither,
 * though the one who asks says it and nobody speaks after.
 */
export function isOpenQuestion(turn: TurnDraft, { units, marks }: Pick<Analysis, 'units' | 'marks'>): boolean {
  const spoken = turn.units.filter((index) => (marks[index] as Marks).length > 0)
  const last = spoken.at(-1)
  if (turn.units.some((index) => (units[index] as Unit).data?.opensTurn)) return true
  if (last === undefined || (marks[spoken[0] as number] as Marks).number >= 0) return true
  return spoken.some((index) => asks(marks[index] as Marks)) || isCut(units[last] as Unit, marks[last] as Marks)
}

/** `What is it?` · `Tell us more.` Not what is learnt of questions: whoever asks also thanks at the end. */
function asks({ questions, words }: Marks): boolean {
  return questions > 0 || (words.opening & ASKING) !== 0 || (words.anywhere & (Word.prompt | Word.questionTail)) !== 0
}

/** `And when you write to us` · `On the new album:` */
function isCut({ text }: Unit, marks: Marks): boolean {
  const { end, words } = marks
  if ((words.anywhere & (Word.greeting | Word.conclusionPhrase)) !== 0) return false
  return end === End.colon || (breaksOff(marks) && (end === End.comma || isLetter(text.charCodeAt(text.length - 1))))
}

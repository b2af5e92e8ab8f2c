import { isSpeech, TAG } from '../model/chain.ts'
import type { Analysis } from './analyse.ts'

/** How much of a text is a talk; all but `questions` in letters. */
export interface TalkShare {
  /** Questions of one unit or of several that follow one another. */
  questions: number
  said: number
  /** What stands below the last turn. */
  below: number
  all: number
}

/** Counts over all units. */
export function talkShare({ tags, marks }: Pick<Analysis, 'tags' | 'marks'>): TalkShare {
  const last = tags.findLastIndex(isSpeech)
  const share: TalkShare = { questions: 0, said: 0, below: 0, all: 0 }
  for (const [index, { length }] of marks.entries()) {
    share.all += length
    if (index > last) share.below += length
    if (!isSpeech(tags[index])) continue
    share.said += length
    if (tags[index] === TAG.question && tags[index - 1] !== TAG.question) share.questions++
  }
  return share
}

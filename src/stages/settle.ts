import { TAG } from '../model/chain.ts'
import { confidenceOf } from '../model/confidence.ts'
import type { Analysis } from './analyse.ts'

/** An analysis that is final, and how sure it is. */
export interface Settled {
  analysis: Analysis
  /** 0 to 1, in hundredths. */
  confidence: number
}

/**
 * The last look at the whole document: whether there is a conversation at all, and how likely it is that every turn is told right.
 * @param weights of `confidenceFeatures`
 */
export function settle(analysis: Analysis, weights: ArrayLike<number>): Settled {
  const { tags, units } = analysis
  const layoutShare = analysis.hypotheses[0]?.share ?? 0
  if (isConversation(analysis))
    return { analysis, confidence: Math.round(confidenceOf({ ...analysis, layoutShare }, weights) * 100) / 100 }
  // What a format states stays where it is; everything else is what somebody wrote.
  const none = tags.map((tag, index) => (units[index]?.data?.part ? tag : TAG.introduction))
  return { analysis: { ...analysis, tags: none }, confidence: 0 }
}

function isConversation({ tags }: Analysis): boolean {
  return tags.includes(TAG.question) || tags.includes(TAG.answer)
}

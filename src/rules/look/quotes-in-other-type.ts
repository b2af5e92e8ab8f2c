import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { wholly } from '../../stages/wholly.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyBefore } from './units.ts'

/** One such line may be a motto. */
const FEWEST = 2
/** What is pulled is no shorter, in letters: a few words are a name or a title. */
const SENTENCE = 24
/** What a quotation that is set apart may be taken for. */
const TAKEN_FOR: ReadonlySet<number> = new Set([TAG.answer, TAG.introduction, TAG.aside, TAG.pullQuote])

/**
 * `*“They come when they please.”*` between a finished answer and the next question, in italics or bold as nothing that is
 * answered: where a page has several, they were pulled from the answers, though an editor changed their words.
 */
export const quotesInOtherType: Look = {
  id: 'quotes-in-other-type',
  why: 'one of several quotations in other type, none of which answers a question',
  look(analysis) {
    const { tags } = analysis
    const last = tags.findLastIndex(isSpeech)
    const quotes = indicesWhere(last, (index) => isApart(analysis, index))
    if (quotes.length < FEWEST || quotes.some((index) => answers(analysis, index))) return tags
    const result = tags.slice()
    for (const index of quotes) result[index] = TAG.pullQuote
    return result
  }
}

function isApart({ tags, units, marks }: Analysis, index: number): boolean {
  const unit = units[index]
  const own = marks[index]
  if (!isParagraph(unit) || !own || own.quoted !== 2 || own.length < SENTENCE) return false
  if (!TAKEN_FOR.has(tags[index] as number) || unit.quotes > 0) return false
  return wholly(unit, 'emphasis') || wholly(unit, 'strong')
}

/** Whether a question stands right above it, or another line of its block. */
function answers({ tags, units, marks }: Analysis, index: number): boolean {
  const above = wordyBefore(marks, index)
  return tags[above] === TAG.question || units[above]?.block === units[index]?.block
}

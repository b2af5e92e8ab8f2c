import { isSpeech, TAG } from '../../model/chain.ts'
import { Kind, type Unit } from '../../types.ts'
import { labelledTurns } from './labelled-turns.ts'
import type { Look } from './look.ts'

/**
 * `Bo: This is the plan:` and below it program code or a table: where everybody has a label, what is set apart right below
 * the last answer is what its speaker shows. A heading, a rule or a paragraph ends it. A quotation there is a note of the
 * page's as likely, unless a colon announces it.
 */
export const shownAtTheEnd: Look = {
  id: 'shown-at-the-end',
  why: 'everybody has a label here, so what is set apart right below the last answer belongs to it',
  look(analysis) {
    const { tags, units, labelled } = analysis
    const { turns, eachSide } = labelledTurns(analysis)
    const last = tags.findLastIndex(isSpeech)
    if (eachSide === 0 || tags[last] !== TAG.answer || labelled[turns.at(-1) as number] === 1) return tags
    const result = tags.slice()
    const said = units[last] as Unit
    for (let index = last + 1; index < units.length; index++) {
      if (!isShown(units[index] as Unit, said) || result[index] === TAG.pullQuote) break
      result[index] = TAG.answer
    }
    return result
  }
}

/** Code, a table, preformatted lines of a web page that has others, a quotation behind a colon. */
function isShown({ kind, quotes, data, text }: Unit, said: Unit): boolean {
  if (data?.part || text === '') return false
  if (kind === Kind.code || kind === Kind.table) return true
  const isPreformatted = data !== undefined && !data.wrapped && said.data?.wrapped === true && !said.data.time
  const isAnnounced = quotes > said.quotes && /[:：]$/.test(said.text)
  return kind === Kind.paragraph && (isPreformatted || isAnnounced)
}

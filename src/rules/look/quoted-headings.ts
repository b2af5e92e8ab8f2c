import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { NEAR } from '../../stages/echoes.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyAfter } from './units.ts'

/** A heading is no longer, in letters. */
const LONGEST = 60
/** What such a heading may be taken for. */
const TAKEN_FOR: ReadonlySet<number> = new Set([TAG.pullQuote, TAG.title, TAG.introduction, TAG.metadata, TAG.aside])
/** `came when they pleased.”`: a quotation that is pulled keeps the end of its sentence. */
const STOPPED = /[.。!?！？…]["”»“」』’]$/

/**
 * `«They came when they pleased»` right above a question, in no answer's words and without the end of a sentence: papers head
 * the parts of a talk so. Where one is that, the others of the page are, the first above the first question included.
 */
export const quotedHeadings: Look = {
  id: 'quoted-headings',
  why: 'a quotation that no answer has, right above a question, heads what follows',
  look(analysis) {
    const { tags } = analysis
    const first = tags.findIndex(isSpeech)
    const headings = indicesWhere(tags.length, (index) => mayHead(analysis, index))
    if (!headings.some((index) => index > first && tags[index] === TAG.pullQuote)) return tags
    const title = tags.indexOf(TAG.title)
    const result = tags.slice()
    for (const index of headings)
      if (index !== title && TAKEN_FOR.has(tags[index] as number)) result[index] = TAG.section
    return result
  }
}

function mayHead({ tags, units, marks, heads }: Analysis, index: number): boolean {
  const unit = units[index]
  const own = marks[index]
  if (own?.quoted !== 2 || own.length > LONGEST || own.echo >= NEAR || heads[index]) return false
  if (!isParagraph(unit) || unit.quotes > 0 || unit.items.length > 0 || STOPPED.test(unit.text)) return false
  return tags[wordyAfter(marks, index)] === TAG.question
}

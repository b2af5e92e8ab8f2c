import { runsWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'

/** Fewer fields may be the date and the section of a page. */
const FACTS = 3

const FURNITURE =
  Word.boilerplate | Word.boilerplateLine | Word.boilerplateHeading | Word.boilerplateCount | Word.byline

/** `Name: Ida`, `Subject: bells`, `Year: third`, one below the other above a question: who is asked, not what the page added. */
export const factsAreTold: Look = {
  id: 'facts-are-told',
  why: 'lines of facts about somebody',
  look(analysis) {
    const { tags } = analysis
    const last = tags.lastIndexOf(TAG.question)
    const result = tags.slice()
    for (const facts of runsWhere(Math.max(0, last), (index) => isFact(analysis, index)))
      if (facts.length >= FACTS) for (const index of facts) result[index] = TAG.introduction
    return result
  }
}

function isFact({ tags, units, marks }: Analysis, index: number): boolean {
  const unit = units[index]
  const own = marks[index]
  if (!unit || !own || tags[index] !== TAG.boilerplate || unit.data?.part) return false
  return isField(unit.text) && own.link === 0 && !own.address && (own.words.opening & FURNITURE) === 0
}

import { isSpeech, TAG } from '../../model/chain.ts'
import { Cover, End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { Kind, type Unit } from '../../types.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { isByPlace, isParagraph } from './units.ts'

/** A sentence of so many letters is no teaser and no button, even if it does not say `I`. */
const LONG = 35

/**
 * `A: I found it.` / `Advertisement` / `It taught me a lot, and I ...` / `Q: Do you teach?`: what a page puts into an
 * answer does not end it. Where both sides have labels, sentences before the next one still answer.
 */
export const sentencesGoOn: Look = {
  id: 'sentences-go-on',
  why: 'sentences before the next label go on with the answer, whatever the page put in between',
  look(analysis) {
    const { tags, units, labelled } = analysis
    if (!bothSidesHaveLabels(analysis)) return tags
    const result = tags.slice()
    const last = labelled.findLastIndex((role, index) => role !== 0 && isSpeech(tags[index]))
    let answers = false
    for (let index = 0; index < last; index++) {
      if (isSpeech(tags[index])) answers = tags[index] === TAG.answer
      else if (endsTalk(tags[index] as number, units[index] as Unit)) answers = false
      else if (answers && isSaid(analysis, index)) result[index] = TAG.answer
    }
    return result
  }
}

/** A heading may open another article, and below a rule may stand what an editor adds. */
const endsTalk = (tag: number, unit: Unit): boolean => tag === TAG.title || unit.heading > 0 || unit.kind === Kind.rule

function isSaid({ tags, units, marks }: Analysis, index: number): boolean {
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  if (tags[index] !== TAG.boilerplate || !isParagraph(unit) || own.bracketed || own.italic === Cover.whole) return false
  const isSentence = own.end === End.period || own.end === End.exclamation
  return isSentence && (own.length >= LONG || own.words.firstPersons > 0) && isByPlace(unit, own)
}

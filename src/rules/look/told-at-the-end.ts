import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { capitals, capitalsIn, isParagraph } from './units.ts'

/** So many paragraphs at the end may tell of the one who spoke, each in so many letters: fewer are a signature. */
const MOST = 2
const LETTERS = { least: 16, most: 240 }

const HEAD: ReadonlySet<number> = new Set([TAG.title, TAG.metadata])

/** `Thanks for coming by, Verity!` · `Saltmarsh is out on Friday.`: nobody talks like this of himself or of his work. */
export const toldAtTheEnd: Look = {
  id: 'told-at-the-end',
  why: 'it stands below the last turn, names whom or what the title names, and never says I',
  look(analysis) {
    const { tags, marks } = analysis
    const last = tags.findLastIndex(isSpeech)
    if (tags[last] !== TAG.answer) return tags
    const titled = capitalsIn(analysis, HEAD)
    const told: number[] = []
    for (let index = last; told.length < MOST && isTold(index, analysis, titled); index--) told.push(index)
    const above = last - told.length
    if (told.length === 0 || tags[above] !== TAG.answer || marks[above]?.length === 0) return tags
    const result = tags.slice()
    for (const index of told) result[index] = TAG.conclusion
    return result
  }
}

function isTold(
  index: number,
  { tags, units, marks, labelled, heads }: Analysis,
  titled: ReadonlySet<string>
): boolean {
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  return (
    tags[index] === TAG.answer &&
    labelled[index] === 0 &&
    !heads[index] &&
    isParagraph(unit) &&
    unit.items.length === 0 &&
    own.length >= LETTERS.least &&
    own.length <= LETTERS.most &&
    own.quoted === 0 &&
    own.marker === 0 &&
    !own.address &&
    own.words.firstPersons === 0 &&
    capitals(unit.text).some((word) => titled.has(word))
  )
}

import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A button has fewer letters. */
const LEAST = 60

/**
 * `If you have a bell to mend, you can [write to us](/contact), and we come.` below the talk of an article that somebody marked
 * up: its author says that in conclusion. A page's own links say neither we nor you, or in few words.
 */
export const toldWithLinks: Look = {
  id: 'told-with-links',
  why: 'whole sentences to the reader, with a link in them, below the talk of an article',
  look(analysis) {
    const { tags, units } = analysis
    const last = tags.findLastIndex(isSpeech)
    if (last < 0 || units.some(isFurniture)) return tags
    const isAdded = (index: number): boolean => index > last && tags[index] === TAG.boilerplate
    const told = new Set(indicesWhere(tags.length, (index) => isAdded(index) && isTold(index, analysis)))
    // `## Stay in touch` right above it heads it.
    for (const index of [...told]) if (isAdded(index - 1) && (units[index - 1] as Unit).heading > 0) told.add(index - 1)
    return told.size === 0 ? tags : tags.map((tag, index) => (told.has(index) ? TAG.conclusion : tag))
  }
}

/** Menus and share buttons that the markup states: a saved page, not an article alone. */
const isFurniture = ({ data }: Unit): boolean => data?.part === 'boilerplate' && FURNITURE.test(data.rule as string)
const FURNITURE = /^html\/(?:nav|share|related|comments|footer|cookie|newsletter|pagination|sidebar|form)$/

function isTold(index: number, { units, marks }: Analysis): boolean {
  const unit = units[index]
  const { length, end, link, words } = marks[index] as Marks
  if (!isParagraph(unit) || unit.items.length > 0) return false
  if (length < LEAST || (end !== End.period && end !== End.exclamation)) return false
  return link > 0 && words.firstPersons + words.secondPersons > 0
}

import { indicesWhere } from '../indices.ts'
import { foldWords } from '../languages/fold.ts'
import { type Lexicon, Word } from '../languages/lexicon.ts'
import { namesPersons } from '../languages/persons.ts'
import { saysI } from '../languages/said.ts'
import { TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'
import { opensWithTime } from './clock.ts'

/** Says that somebody was asked, whatever the questions look like. */
const TALK = Word.interviewWord | Word.introductionPhrase | Word.hosting | Word.guesting | Word.interviewerByline

/** A few lines may be all that was copied of a talk. */
const FEWEST = 16

/** So few questions of all may speak to a reader where no answer says `I`, and so few answers tell of oneself where none does. */
const FEW = { addressed: 0.2, own: 0.4 }

/**
 * Recipes, glossaries, explainers, stories: what looks like questions speaks to nobody, what looks like answers tells of
 * nobody's own, no label says who speaks and no word that anybody was asked. Only in languages whose sentences say who does
 * what.
 */
export function addressesNobody({ units, tags, marks, labelled, lexicon, cast }: Analysis): boolean {
  if (!namesPersons(lexicon) || (labelled.some((role) => role !== 0) && !areEntries(cast))) return false
  if (marks.filter(({ length }) => length > 0).length < FEWEST) return false
  if (marks.some(({ words }) => (words.anywhere & TALK) !== 0) || units.some(isTimed)) return false
  const asked = indicesWhere(tags.length, (index) => tags[index] === TAG.question)
  const told = indicesWhere(tags.length, (index) => tags[index] === TAG.answer)
  const addressed = asked.filter((index) => addresses(units[index] as Unit, marks[index] as Marks, lexicon)).length
  const own = told.filter((index) => saysI((units[index] as Unit).text, lexicon)).length
  const shared = told.filter((index) => (marks[index] as Marks).words.firstPersons > 0).length
  if (shared >= told.length * FEW.own) return false
  return addressed === 0 ? own < told.length * FEW.own : own === 0 && addressed < asked.length * FEW.addressed
}

/** What was recorded was said. */
const isTimed = ({ text, data }: Unit): boolean => data?.time !== undefined || opensWithTime(text, 12)

/** `Bob: …`, `Cambers: …`, `Dodge: …`: so many labels of which none comes back are what is explained. */
const areEntries = ({ persons }: Analysis['cast']): boolean =>
  persons.length >= FEWEST_ENTRIES && persons.every(({ turns }) => turns === 1)
const FEWEST_ENTRIES = 5

/** `What did you do?`, `Was wünschen Sie sich?`, `Ida, why is that?`, `Hello, Ida!` */
function addresses({ text }: Unit, { words }: Marks, lexicon: Lexicon): boolean {
  if (words.secondPersons > 0 || (words.anywhere & Word.greeting) !== 0) return true
  const [, called] = /^(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}-]*){0,2}), /u.exec(text) ?? []
  if (called !== undefined && !lexicon.frequent.has(foldWords(called))) return true
  const inside = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? []
  return inside.some((word) => lexicon.languages.some(({ thirdPerson }) => thirdPerson.includes(foldWords(word))))
}

import { type Lexicon, Word } from '../languages/lexicon.ts'
import type { WordMarks } from '../languages/word-marks.ts'
import { trimSpace } from '../read/text-marks.ts'
import type { Aside, Field } from '../schema.ts'
import { Kind, type Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import { Separator } from './label-found.ts'
import { labelShape } from './label-shapes.ts'
import { headLine, MAIL_HEAD, MAIL_SUBJECT } from './mail-heads.ts'
import { CALL } from './marked-asides.ts'
import { wholly } from './wholly.ts'

/** Why a line counts as what the page or the export added: an id that stays in the result. */
export function boilerplateRule(unit: Unit, marks: Marks): string {
  if (unit.data?.part === 'boilerplate' && unit.data.rule) return unit.data.rule
  if (unit.kind === Kind.rule) return 'markup/rule'
  if (unit.kind === Kind.definition) return 'markup/definition'
  if (unit.text === '') return 'markup/empty'
  const { words } = marks
  if (words.whole & (Word.boilerplateLine | Word.boilerplate)) return 'page/line'
  if (words.whole & Word.boilerplateHeading) return 'page/heading'
  if (words.opening & Word.boilerplate) return 'page/phrase'
  if (words.anywhere & Word.boilerplateCount) return 'page/count'
  if (marks.address) return 'page/address'
  if (marks.link > 0) return 'page/link'
  return 'page/place'
}

/** `[^1]: He laughed.` */
export const isFootnote = (text: string): boolean => text.startsWith('[^') && /^\[\^[^\]]{1,40}\]:/.test(text)

const MEDIA: ReadonlySet<string> = new Set(['page/picture-name', 'markup/component', CALL])

/** A caption is no longer. */
const CAPTION = 300

/**
 * What an aside is, by its form, its words and its place.
 * @param above the unit right above it
 */
export function asideKind(units: readonly Unit[], words: readonly WordMarks[], above?: Unit): Aside['kind'] {
  if (units.some((unit) => unit.kind === Kind.media)) return 'media'
  let seen = 0
  for (const entry of words) seen |= entry.opening | entry.whole
  const text = (units[0] as Unit).text
  const rule = units[0]?.data?.rule
  if (rule?.includes('caption')) return 'caption'
  if (rule !== undefined && MEDIA.has(rule)) return 'media'
  if (seen & Word.advertisement) return 'advertisement'
  if (seen & Word.editorsNote || isFootnote(text)) return 'note'
  if (words.some(saysWhoPays)) return 'advertisement'
  if (seen & Word.stageDirection) return 'stage-direction'
  if (seen & Word.caption) return 'caption'
  if (above?.kind === Kind.media && units.length === 1 && isCaptioned(units[0] as Unit, words)) return 'caption'
  if (/^[[(（*]/.test(text) && /[\])）*]$/.test(text)) return text.length < 60 ? 'stage-direction' : 'note'
  return 'other'
}

/** `This interview is sponsored by Acme Flour.` */
const saysWhoPays = ({ anywhere }: WordMarks): boolean =>
  (anywhere & Word.advertisement) !== 0 && (anywhere & Word.interviewWord) !== 0

/** `*The oven on its boat. Photo: Carl*`: in italics, or with a word of captions somewhere in it. */
function isCaptioned(unit: Unit, words: readonly WordMarks[]): boolean {
  const isNamed = words.some(({ anywhere }) => (anywhere & Word.caption) !== 0)
  return unit.kind <= Kind.heading && unit.text.length < CAPTION && (wholly(unit, 'emphasis') || isNamed)
}

/** `Date: 3 May` is a field `date`; a line without a key says by its words what it is. */
export function fieldKey(unit: Unit, words: WordMarks, lexicon: Lexicon): Pick<Field, 'key' | 'value'> {
  if (unit.data?.key !== undefined) return { key: unit.data.key, value: unit.text }
  const head = unit.data?.rule === MAIL_HEAD || unit.data?.rule === MAIL_SUBJECT ? headLine(unit) : undefined
  if (head) return { key: head.key, value: trimSpace(unit.text.slice(head.from)) }
  const shape = labelShape(unit)
  if (
    shape &&
    shape.separator === Separator.colon &&
    shape.body < unit.text.length &&
    lexicon.labels.get(shape.key)?.metadata
  ) {
    return { key: shape.key, value: trimSpace(unit.text.slice(shape.body)) }
  }
  const key =
    words.opening & (Word.byline | Word.interviewerByline)
      ? 'byline'
      : words.anywhere & Word.date
        ? 'date'
        : unit.text.startsWith('http')
          ? 'url'
          : 'text'
  return { key, value: unit.text }
}

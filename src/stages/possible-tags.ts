import { TAG } from '../model/chain.ts'
import { Kind, type Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Opened } from './analyse.ts'
import type { ChainView } from './chain-view.ts'
import { kindSaid, Said } from './label-said.ts'
import type { LabelShape } from './label-shapes.ts'
import { MAIL_SUBJECT } from './mail-heads.ts'
import { boilerplateRule, isFootnote } from './parts.ts'
import { isBelowLabel } from './unit-labelled.ts'

const TAG_OF_PART = {
  title: TAG.title,
  metadata: TAG.metadata,
  introduction: TAG.introduction,
  section: TAG.section,
  aside: TAG.aside,
  conclusion: TAG.conclusion,
  boilerplate: TAG.boilerplate
} as const

const SPEECH = (1 << TAG.question) | (1 << TAG.answer)

/** What a unit with a stated speaker can be: speech, or an advertisement that the speaker reads. */
const SPOKEN = SPEECH | (1 << TAG.aside)

/** What was spoken at a stated time may be anything but what stands around a conversation on a page. */
const TIMED = ~((1 << TAG.boilerplate) | (1 << TAG.metadata) | (1 << TAG.title))

/**
 * Bits for the tags that each unit can have: what the format or the caller states is no guess, and whose label opens a
 * unit decides on which side it is.
 * @param hinted keys of labels that the caller says are some
 */
export function possibleTags(
  { units, marks, heads }: Pick<Opened, 'units' | 'marks' | 'heads'>,
  labelled: Uint8Array,
  hinted: ReadonlySet<string>
): Int32Array {
  const tags = new Int32Array(units.length)
  const view = { labelled, marks }
  const above = labelsStandAbove(view)
  // What a mail is about heads it, and nothing below does.
  const open = units.some(({ data }) => data?.rule === MAIL_SUBJECT) ? ~(1 << TAG.title) : ~0
  for (let index = 0; index < units.length; index++) {
    const own = labelled[index] as number
    const below = above && own === 0 && isBelowLabel(view, index)
    const role = below ? (labelled[index - 1] as number) : own
    const head = heads[index]
    const unit = units[index] as Unit
    const usual = possibleTag(unit, marks[index] as Marks, role)
    const possible = head && hinted.has(head.key) ? usual & whenHinted(unit, head) : usual
    tags[index] = (below ? possible & SPEECH || possible : possible) & (unit.heading ? ~0 : open)
  }
  return tags
}

/**
 * Behind what the caller says is a label words are no title; where they are a sentence, that speaker says it. A heading
 * may still quote them: `# Ann Lowe: We never sold the boat.`
 */
function whenHinted(unit: Unit, head: LabelShape): number {
  if (unit.heading > 0 || head.body >= unit.text.length) return ~0
  return kindSaid(unit, head) >= Said.sentence ? SPOKEN : ~((1 << TAG.title) | (1 << TAG.section))
}

/** Below so many labels that stand alone, and most, there are always the words of the one named. */
const ABOVE = 3

/** Labels stand on a line of their own throughout: what is below each is what that person says. */
function labelsStandAbove(view: Pick<ChainView, 'labelled' | 'marks'>): boolean {
  let all = 0
  let alone = 0
  for (let index = 0; index < view.labelled.length; index++) {
    const role = view.labelled[index] as number
    if (role !== 0) all++
    else if (isBelowLabel(view, index)) alone++
  }
  return alone >= ABOVE && alone * 2 > all
}

function possibleTag(unit: Unit, marks: Marks, role: number): number {
  const side = role === 1 ? ~(1 << TAG.answer) : role === 2 ? ~(1 << TAG.question) : ~0
  const { data } = unit
  if (!data) return side & besideTalk(unit)
  if (data.part) return 1 << TAG_OF_PART[data.part]
  if (data.speaker !== undefined) return SPOKEN & side
  // Credits that captions show, `Subtitles by …`, are told by their words.
  return side & (data.time && boilerplateRule(unit, marks) === 'page/place' ? TIMED : ~0)
}

/** Nobody says a picture, or what stands below the text as `[^1]: …`. */
function besideTalk({ kind, text }: Unit): number {
  if (kind === Kind.media) return (1 << TAG.aside) | (1 << TAG.boilerplate)
  return isFootnote(text) ? ~SPEECH : ~0
}

import { TAG } from '../model/chain.ts'
import type { Time } from '../schema.ts'
import type { Unit } from '../types.ts'
import type { Cast } from './4-speakers.ts'
import type { Analysis } from './analyse.ts'
import { askedAnew } from './asked-anew.ts'
import type { RoleVerdict } from './decide-roles.ts'
import type { LabelShape } from './label-shapes.ts'

/** 1 asks, 2 answers. */
export type Side = 1 | 2

/** A turn before its person has a name. */
export interface TurnDraft {
  side: Side
  /** Index of the person in the cast; -1 where nobody is known by label. */
  person: number
  /** A label or the format's markup names the speaker. */
  stated: boolean
  head: LabelShape | undefined
  time: Time | undefined
  /** Indices of units, the one with the label included. */
  units: number[]
  /** It opens a question though one without an answer is open above. */
  isAnew: boolean
}

export interface ExchangeDraft {
  question: TurnDraft[]
  answer: TurnDraft[]
  first: number
  last: number
}

/**
 * Turns, from what the chain says of each unit and what the labels say of the speakers.
 * A unit without a label goes on with the turn before it if it is on the same side, and opens one if not.
 */
export function turnsOf(
  analysis: Pick<Analysis, 'units' | 'marks' | 'heads' | 'cast' | 'roles' | 'tags'>
): TurnDraft[] {
  const { units, heads, cast, roles, tags } = analysis
  const isAskedAnew = askedAnew(analysis)
  const turns: TurnDraft[] = []
  let open: TurnDraft | undefined
  /** What the line with the label of the open turn looked like, whoever it names. */
  let looked: Side | undefined
  const usual: Record<Side, number> = { 1: onlyPerson(roles, 1), 2: onlyPerson(roles, 2) }
  for (let index = 0; index < units.length; index++) {
    const tag = tags[index]
    const unit = units[index] as Unit
    const opener = cast.opens[index] as number
    const isSilent = opener >= 0 && saysNothing(unit)
    if (tag !== TAG.question && tag !== TAG.answer && !isSilent) {
      if (tag === TAG.introduction || tag === TAG.conclusion || tag === TAG.title) open = undefined
      continue
    }
    if (unit.text === '' && !isSilent) continue
    const tagged: Side = tag === TAG.question ? 1 : 2
    const own = cast.told?.[index] ?? -1
    // `A` is whoever the heading above names.
    const person = opener >= 0 && own >= 0 ? own : opener
    if (person >= 0) {
      const role = (roles[person] as RoleVerdict).role
      const side: Side = role === 1 ? 1 : 2
      const head = heads[index]
      if (open && open.person === person && open.stated && !head && !unit.data?.opensRecord) {
        goOn(open, index, unit)
        continue
      }
      open = { side, person, stated: true, head, time: head?.time ?? unit.data?.time, units: [index], isAnew: false }
      turns.push(open)
      looked = tagged
    } else {
      const goesOn = open && (open.side === tagged || looked === tagged) && (own < 0 || open.person === own)
      const above = goesOn ? open : undefined
      const isAnew = above !== undefined && isAskedAnew(index, above)
      if (above && !isAnew) {
        goOn(above, index, unit)
        continue
      }
      open = {
        side: tagged,
        person: own >= 0 ? own : usual[tagged] >= 0 ? usual[tagged] : lastOf(turns, tagged, cast, roles),
        stated: false,
        head: undefined,
        time: unit.data?.time,
        units: [index],
        isAnew
      }
      turns.push(open)
      looked = undefined
    }
  }
  return turns
}

/** `<v Bo></v>`, a cell with nothing in it: a paragraph that the format gives to somebody, and that has no words. */
const saysNothing = ({ text, node, data }: Unit): boolean =>
  text === '' && node?.type === 'paragraph' && (data?.speaker !== undefined || data?.opensTurn === true)

/** A turn lasts to the end of its last unit; where the format does not state that end, none is known. */
function goOn(turn: TurnDraft, index: number, unit: Unit): void {
  turn.units.push(index)
  const time = unit.data?.time
  if (!turn.time || !time) return
  turn.time = { start: turn.time.start, ...(time.end !== undefined && { end: time.end }) }
}

function onlyPerson(roles: Analysis['roles'], side: Side): number {
  let found = -1
  for (const [index, { role }] of roles.entries()) {
    if (role !== side) continue
    if (found >= 0) return -1
    found = index
  }
  return found
}

/**
 * Of several on a side, the one with a label who spoke last; before any of them did, the one who speaks first. Whoever
 * answers a question that has no label itself may be any of them.
 */
function lastOf(turns: readonly TurnDraft[], side: Side, { persons }: Cast, roles: Analysis['roles']): number {
  const before = turns.at(-1)
  if (side === 2 && before?.side === 1 && !before.stated) return -1
  for (let at = turns.length - 1; at >= Math.max(0, turns.length - 20); at--) {
    const turn = turns[at]
    if (turn?.side === side && persons[turn.person]?.named === undefined && turn.person >= 0) return turn.person
  }
  // The cast is in the order in which they speak.
  return turns.length === 0 ? persons.findIndex(({ named }, at) => named === undefined && roles[at]?.role === side) : -1
}

/**
 * Exchanges: what interviewers say, and everything that others say until an interviewer speaks again.
 */
export function exchangesOf(
  turns: readonly TurnDraft[],
  isNewQuestion: (before: TurnDraft, turn: TurnDraft) => boolean
): ExchangeDraft[] {
  const exchanges: ExchangeDraft[] = []
  for (const turn of turns) {
    const first = turn.units[0] as number
    const last = turn.units.at(-1) as number
    const open = exchanges.at(-1)
    const asked = open?.question.at(-1)
    const begins =
      !open || (turn.side === 1 && (open.answer.length > 0 || (asked !== undefined && isNewQuestion(asked, turn))))
    if (begins)
      exchanges.push(
        turn.side === 1 ? { question: [turn], answer: [], first, last } : { question: [], answer: [turn], first, last }
      )
    else {
      if (turn.side === 1) open.question.push(turn)
      else open.answer.push(turn)
      open.last = last
    }
  }
  return exchanges
}

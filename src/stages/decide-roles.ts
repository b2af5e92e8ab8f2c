import { sumOf } from '../model/verdict.ts'
import type { Cast, Person } from './4-speakers.ts'
import { roleFeatures } from './person-roles.ts'

/** 1 interviewer, 2 interviewee, 3 another voice. */
export type PersonRole = 1 | 2 | 3

export interface RoleVerdict {
  role: PersonRole
  sum: number
  features: readonly number[]
}

/** Indices of the cast's persons: those who run the talk, beside whom it takes more to ask, and those who put a question to it. */
interface SaidToAsk {
  hosts: ReadonlySet<number>
  /** Those who are introduced as the ones who are asked. */
  guests: ReadonlySet<number>
  askers: ReadonlySet<number>
  /** Those who answer what somebody without a label asks them all. */
  inRounds: ReadonlySet<number>
  /** Whether somebody without a label counts the questions, or signs them, and those with one answer them. */
  isCounted: boolean
  /** Whether nobody at all asks, or runs the talk. */
  isRoundTable: boolean
  /** Whether counsel examines a witness: who does neither, objects. */
  isExamination: boolean
}

const NOBODY: SaidToAsk = {
  hosts: new Set(),
  guests: new Set(),
  askers: new Set(),
  inRounds: new Set(),
  isCounted: false,
  isRoundTable: false,
  isExamination: false
}

/**
 * Who asks and who answers. What markup or the caller says wins; a conversation of two or more has somebody who asks
 * and somebody who answers, unless nobody comes near to asking.
 */
export function decideRoles(
  cast: Cast,
  features: readonly (readonly number[])[],
  weights: ArrayLike<number>,
  stated: ReadonlyMap<string, PersonRole>,
  told: Partial<SaidToAsk> = NOBODY
): RoleVerdict[] {
  const { hosts, guests, askers, inRounds, isCounted, isRoundTable, isExamination } = { ...NOBODY, ...told }
  const all = cast.persons.reduce((sum, { turns }) => sum + turns, 0)
  const said = cast.persons.map(
    (person, at) =>
      saidRole(person) ??
      (hosts.has(at) || (hasRoleOfHost(person) && (at === 0 || isBroadcast(cast, person)))
        ? 1
        : guests.has(at)
          ? 2
          : undefined)
  )
  const least = said.includes(1) ? BESIDE_HOST : 0
  const isWitnessed = isExamination && cast.persons.some(({ word }) => word === 'answer')
  const verdicts = cast.persons.map((person, at): RoleVerdict => {
    const own = features[at] as readonly number[]
    const sum = sumOf(weights, own)
    const given =
      person.keys.map((key) => stated.get(key)).find((role) => role !== undefined) ?? markupRole(person) ?? said[at]
    const isVoice =
      (person.word === 'other' &&
        !isParty(person, cast.persons.length, all) &&
        (at === 0 || !(sum > 0 && own.some(isOften)))) ||
      (person.word === undefined && isWitnessed)
    // Whoever speaks first announces.
    const isFromHall =
      askers.has(at) || (at > 0 && person.word === 'other' && cast.persons.length > 2 && own.some(isHalf))
    // Where an unlabelled line asks before nearly every labelled one, nobody who asks has a label.
    const answers = isCounted || isRoundTable || inRounds.has(at) || own.some(isMostlyPrompted)
    const most = isRoundTable || isCounted ? NEVER : ROUND_TABLE
    return {
      role:
        given ?? (isFromHall ? 1 : isVoice ? 3 : sum > (person.said === 'interviewer' ? 0 : least) && !answers ? 1 : 2),
      sum: given ? Number.POSITIVE_INFINITY : answers ? Math.min(sum, most) : sum,
      features: own
    }
  })
  const speaking = verdicts.filter(({ role }) => role !== 3)
  if (speaking.length < 2) return verdicts
  if (!speaking.some(({ role }) => role === 1)) {
    const nearest = speaking.reduce((best, entry) => (entry.sum > best.sum ? entry : best))
    if (nearest.sum > ROUND_TABLE && Number.isFinite(nearest.sum) && !nearest.features.some(isOpenlyAsked))
      nearest.role = 1
  } else if (!speaking.some(({ role }) => role === 2) && !speaking.every(asksInEveryTurn)) {
    const farthest = speaking.reduce((best, entry) => (entry.sum < best.sum ? entry : best))
    if (Number.isFinite(farthest.sum)) farthest.role = 2
  }
  return verdicts
}

/**
 * `Female:` with a good part of all turns is one of those who talk, no voice from the side. Where many talk, whoever is
 * heard so often calls the next: `Operator:`.
 */
const isParty = ({ turns }: Person, persons: number, all: number): boolean =>
  turns > 3 && turns * 4 >= all && persons <= FEW

const FEW = 3

/** Whether a feature is one of so many, by the number of the first. */
const oneOf =
  (first: number, count: number) =>
  (feature: number): boolean =>
    feature >= first && feature < first + count

/** Where all who have a label ask in nearly every turn, whoever answers has none. */
const isAlways = oneOf(roleFeatures.at('asks-share', 5), 2)
const asksInEveryTurn = ({ features }: RoleVerdict): boolean => features.some(isAlways)

/** Voices from the audience ask if most of their turns do, among three and more if half of them do. */
const isOften = oneOf(roleFeatures.at('asks-share', 4), 3)
const isHalf = oneOf(roleFeatures.at('asks-share', 3), 4)

/** Somebody without a label asks: above the first who has one, or again and again. */
const isOpenlyAsked = oneOf(roleFeatures.at('open-asks', 8), 24)

const isAskedAbove = oneOf(roleFeatures.at('open-asks', 16), 16)

/** Somebody without a label asks above the first who has one. */
export const isOpened = ({ features }: RoleVerdict): boolean => features.some(isAskedAbove)

const isMostlyPrompted = oneOf(roleFeatures.at('all-prompted', 4), 3)

/** Beside somebody whose label says that he asks, it takes more than this to be one who asks. */
const BESIDE_HOST = 60

/** Of several people none of whom mostly asks, one nearer to asking than this is taken for the host. */
const ROUND_TABLE = -250

/** So little that no reading makes anybody ask. */
const NEVER = -1000

/** `Q`, `Interviewer` and `Ida asks` ask and `A` answers, whatever their turns look like. */
function saidRole({ word, said }: Person): PersonRole | undefined {
  return word === 'question' || word === 'interviewer' || said === 'question' ? 1 : word === 'answer' ? 2 : undefined
}

/** `ANN LOWE, HOST`, if she speaks first: `Ann Lowe, editor` further down may be asked about her paper. */
const hasRoleOfHost = ({ said }: Person): boolean => said === 'interviewer'

/** `BO EK, BYLINE` below `ANN LOWE, HOST`: of those who work for a station one opens, and another reports. */
const isBroadcast = ({ persons: [first] }: Cast, { office = '' }: Person): boolean =>
  first?.said === 'interviewer' && office !== office.toLowerCase() && office === office.toUpperCase()

function markupRole(person: Person): PersonRole | undefined {
  return person.role === 'interviewer' ? 1 : person.role === 'interviewee' ? 2 : person.role === 'other' ? 3 : undefined
}

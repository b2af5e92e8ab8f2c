import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { SCALE, sumOf } from '../../model/verdict.ts'
import { isExplained } from './apposition.ts'
import type { Candidate, Scanned } from './candidates.ts'
import { evidenceOf, featuresFor, isPersonal, nobodyFeatures, WANTED, type Wanted } from './features.ts'
import { Site } from './pieces.ts'
import { isToldOf } from './told-of.ts'
import { areTwins, isCalledByFather, mayBeSame } from './variants.ts'

/** How much likelier than nobody being named a candidate is as either, in hundredths of a logarithm of odds. */
export type SumOf = (wanted: Wanted, index: number) => number

/**
 * @param isLabelled whether a label such as `Q` says that there is somebody
 * @returns sums by the index of the candidate, worked out when first asked for
 */
export function sumsOf(
  scanned: Scanned,
  lexicon: Lexicon,
  weights: ArrayLike<number>,
  isLabelled: Record<Wanted, boolean>
): SumOf {
  const evidence = evidenceOf(scanned, lexicon)
  const sums: Record<Wanted, (number | undefined)[]> = { interviewee: [], interviewer: [] }
  const nobody = { interviewee: 0, interviewer: 0 }
  for (const wanted of WANTED) nobody[wanted] = sumOf(weights, nobodyFeatures(wanted, scanned, isLabelled[wanted]))
  return (wanted, index) => {
    const own = sums[wanted]
    own[index] ??= sumOf(weights, featuresFor(wanted, evidence(index))) - nobody[wanted]
    return own[index]
  }
}

/**
 * The least share of a name that is given, beside nobody and the next likely person: no name is better than a wrong
 * one. Less where a label says that there is somebody, and a wrong name is still known by the label.
 * Measured on documents whose sources were left out; all the unlikely names together do not count against a likely one.
 */
const LEAST: Record<Wanted, number> = { interviewee: 0.62, interviewer: 0.5 }
const LEAST_LABELLED = 0.4
/** Of the one who is asked, where a title ends in the name alone: `Twelve Questions: Ida Moss`. */
const LEAST_TITLED = 0.5
/** Of the one who is asked, where the text above the talk says something of the name: `Ida Moss, who keeps the weir`. */
const LEAST_EXPLAINED = 0.4

/** Candidates with a smaller sum are no names to choose: they only make the others less sure. */
const FAINT = -250

/** Whose name is sought, and whether a label such as `Q` says that there is somebody. */
export type Sought = Partial<Record<Wanted, { isLabelled: boolean }>>

/** What a candidate weighs for each of the two, nobody weighing 1; 0 where no name is sought. */
interface Weighed {
  candidate: Candidate
  weights: Record<Wanted, number>
}

/**
 * Who asks and who answers where no label says so; nobody where no name stands out. Nobody does both: who is surely
 * the one is not the other. Two names that come close to one another are two people, and neither is the one.
 */
export function choose(
  candidates: readonly Candidate[],
  sums: SumOf,
  sought: Sought,
  isTaken: (candidate: Candidate) => boolean,
  lexicon: Lexicon
): Partial<Record<Wanted, Candidate>> {
  const all: Record<Wanted, number> = { interviewee: 1, interviewer: 1 }
  const found: Partial<Record<Wanted, Candidate>> = {}
  if (!sought.interviewee && !sought.interviewer) return found
  const weighed: Weighed[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (isTaken(candidate)) continue
    const weights: Record<Wanted, number> = { interviewee: 0, interviewer: 0 }
    for (const wanted of WANTED) if (sought[wanted]) weights[wanted] = Math.exp(sums(wanted, index) / SCALE)
    for (const wanted of WANTED) all[wanted] += weights[wanted]
    if (Math.max(weights.interviewee, weights.interviewer) > Math.exp(FAINT / SCALE))
      weighed.push({ candidate, weights })
  }
  const persons = weighed.map((own) => formsOf(own, weighed))
  for (const wanted of WANTED) {
    const other = wanted === 'interviewee' ? 'interviewer' : 'interviewee'
    /** What a person weighs as the one, when somebody else, or nobody, is the other. */
    const weightOf = (forms: readonly Weighed[]): number =>
      sum(forms, ({ weights }) => weights[wanted]) * (all[other] - sum(forms, ({ weights }) => weights[other]))
    const best = likeliest(weighed, wanted)
    if (best < 0) continue
    const own = new Set(persons[best])
    // Beside `Ida Moss directs the Eel Lab.` the lab is no second person.
    const isAlone = wanted === 'interviewee' && isToldOf((weighed[best] as Weighed).candidate)
    // `Jonas` may be Jonas Wiebe and Jonas Falk: he counts for the likelier, and not against him.
    const rivals = weighed.flatMap((form, at) =>
      own.has(form) || (isAlone && !isPersonal(form.candidate))
        ? []
        : [(persons[at] as Weighed[]).filter((twin) => !own.has(twin))]
    )
    const weight = weightOf([...own])
    const share = weight / (weight + Math.max(0, ...rivals.map(weightOf)) + all[other])
    const forms = persons[best] as Weighed[]
    const first = weighed[best] as Weighed
    const likely = forms.find(({ candidate }) => isCalledByFather(candidate, first.candidate)) ?? first
    const least = sought[wanted]?.isLabelled ? LEAST_LABELLED : leastOf(wanted, likely.candidate, lexicon)
    if (share >= least) found[wanted] = inOwnScript(likely, forms, wanted)
  }
  return found
}

function leastOf(wanted: Wanted, candidate: Candidate, lexicon: Lexicon): number {
  if (wanted === 'interviewer') return LEAST.interviewer
  if (isExplained(candidate, lexicon)) return LEAST_EXPLAINED
  return endsTitle(candidate) ? LEAST_TITLED : LEAST.interviewee
}

/** `Twelve Questions: Ida Moss`, `Bow Maker of the Month – Ida Moss!`, or all of a title: `Ida Moss (Leeds)`. */
function endsTitle({ mentions, words }: Candidate): boolean {
  const isTail = ({ piece: { site, text }, from, to }: Candidate['mentions'][number]): boolean =>
    site === Site.title &&
    (from === 0 ? isGivenName(words[0] as string) : /[:–—|-] $/.test(text.slice(0, from))) &&
    /^[!.]?(?: \([^()]*\))?$/.test(text.slice(to))
  return words.length > 1 && mentions.some(isTail)
}

/** All that may be names of the same person, in the scripts in which the document spells it. */
function formsOf({ candidate }: Weighed, weighed: readonly Weighed[]): Weighed[] {
  const twins = weighed.map((other) => other.candidate).filter((other) => areTwins(other, candidate))
  const spelled = [candidate, ...twins]
  return weighed.filter(({ candidate: other }) =>
    spelled.some(
      (name) => mayBeSame(other.words, name.words) || isCalledByFather(other, name) || isCalledByFather(name, other)
    )
  )
}

/** Of a name in two scripts the form that the document uses more, if that weighs something, too. */
function inOwnScript({ candidate, weights }: Weighed, forms: readonly Weighed[], wanted: Wanted): Candidate {
  const isOther = (form: Weighed): boolean =>
    !mayBeSame(form.candidate.words, candidate.words) &&
    !isCalledByFather(candidate, form.candidate) &&
    form.weights[wanted] * MUCH_LESS >= weights[wanted]
  return forms.reduce(
    (most, form) => (isOther(form) && form.candidate.mentions.length > most.mentions.length ? form.candidate : most),
    candidate
  )
}

/** A form that weighs less than this part of the best is no name. */
const MUCH_LESS = 10

/** Index of the form of a name that weighs most; -1 where none weighs anything. */
function likeliest(weighed: readonly Weighed[], wanted: Wanted): number {
  let best = -1
  let most = 0
  for (const [at, { weights }] of weighed.entries()) {
    if (weights[wanted] <= most) continue
    most = weights[wanted]
    best = at
  }
  return best
}

const sum = <Item>(list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((total, item) => total + of(item), 0)

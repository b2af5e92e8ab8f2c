import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import { wordsMask } from '../../languages/lexicon.ts'
import { isSpeech } from '../../model/chain.ts'
import { isUpper } from '../../read/text-marks.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'
import { saysWhoAnswers } from '../interviewer-credit.ts'
import { isAskedThrough } from './asked-through.ts'
import { isAskedUnspaced } from './asked-unspaced.ts'
import { isCalledInAnswer, isWriterInTitle } from './asker-in-title.ts'
import type { Candidate, Mention, Scanned } from './candidates.ts'
import type { Sought, SumOf } from './choose.ts'
import {
  isAskedInTitle,
  isCreditedBehind,
  isInterviewed,
  isInterviewerCredit,
  isIntroduced,
  isOurReporter,
  isOwner,
  isQuotedInTitle,
  isReporterBelow
} from './credits.ts'
import { beginsAsName } from './dictionary-form.ts'
import { FIELD_OF, WANTED, type Wanted } from './features.ts'
import { pairOf } from './pairs.ts'
import { Site } from './pieces.ts'

/** Who asks and who answers where a field, a credit, a title or a sentence says so: no weighing is needed. */
export function statedPersons(
  { tags, units, lexicon }: Pick<Analysis, 'tags' | 'units' | 'lexicon'>,
  { candidates, lower }: Scanned,
  sums: SumOf,
  sought: Sought,
  isTaken: (candidate: Candidate) => boolean
): Partial<Record<Wanted, Candidate>> {
  const stated: Partial<Record<Wanted, Candidate>> = {}
  if (!sought.interviewer && !sought.interviewee) return stated
  const begun = tags.findIndex(isSpeech)
  const ended = tags.findLastIndex(isSpeech)
  const isCredit = (candidate: Candidate, mention: Mention): boolean =>
    isInterviewerCredit(candidate, mention, begun, lexicon)
  const says: Record<Wanted, (candidate: Candidate, mention: Mention) => boolean> = {
    interviewer: (candidate, mention) =>
      isCredit(candidate, mention) ||
      isCreditedBehind(candidate, mention, begun, lexicon) ||
      isOurReporter(mention, lexicon) ||
      isOwner(candidate, mention, begun) ||
      isAskerInTitle(candidate, mention) ||
      isAskedThrough(candidate, mention, candidates, lexicon) ||
      isReporterBelow(candidate, ended, lexicon),
    interviewee: (candidate, mention) =>
      isQuotedInTitle(candidate, mention) ||
      isIntroduced(candidate, mention, begun) ||
      isAskedUnspaced(candidate, mention, lexicon) ||
      ((isAskedInTitle(candidate, mention, lexicon) || isInterviewed(candidate, mention, lexicon)) &&
        isPerson(candidate) &&
        !isWriter(candidate))
  }
  const isPerson = (candidate: Candidate): boolean => {
    const sum = (): number => sums('interviewee', candidates.indexOf(candidate))
    if (candidate.words.length > 1) return beginsAsName(candidate.text, lexicon) || sum() > 0
    return sum() > LEAST_ALONE && isOnlyName(candidate, candidates, lower) && !goesOn(candidate, units)
  }
  const isWriter = (candidate: Candidate): boolean =>
    isWriterInTitle(candidate, candidates, (index) => sums('interviewee', index))
  const isAskerInTitle = (candidate: Candidate, mention: Mention): boolean =>
    isAskedInTitle(candidate, mention, lexicon) &&
    isPerson(candidate) &&
    (sought.interviewee ? isWriter(candidate) : isCalledInAnswer(candidate, candidates))
  // `Interview: Ida Moss` says who asked, unless another line does, `Questions: Bo Ek`: then it says who was asked.
  const mayAnswer = ({ mentions }: Candidate): boolean =>
    mentions.some(({ piece: { site, unit } }) => {
      if (site !== Site.interviewerField) return false
      const key = keyOf((units[unit] as Unit).text)
      return !lexicon.labels.get(key)?.interviewer && saysWhoAnswers(wordsMask(lexicon, key))
    })
  // `A Weir Times interview conducted by Ida Moss`: not with her.
  const told = pairOf(candidates, lexicon, isPerson)
  const pair = told?.interviewee.mentions.some((mention) => isCredit(told.interviewee, mention)) ? undefined : told
  for (const wanted of WANTED) {
    if (!sought[wanted]) continue
    const isStated = (candidate: Candidate): boolean =>
      candidate.mentions.some((mention) => isWhole(mention, FIELD_OF[wanted]) || says[wanted](candidate, mention))
    const all = candidates.filter((candidate) => isStated(candidate) && !isTaken(candidate))
    const sure = wanted === 'interviewer' && all.length > 1 ? all.filter((candidate) => !mayAnswer(candidate)) : all
    const one = sure.length === 1 ? sure[0] : undefined
    const asked = one && all.length === 2 ? all.find((candidate) => candidate !== one) : undefined
    if (asked && sought.interviewee) stated.interviewee ??= asked
    const paired = pair?.[wanted]
    // `Interview with Tore Lind by Ida Moss`: the words right before her name do not say that she was asked.
    const other = pair?.[wanted === 'interviewer' ? 'interviewee' : 'interviewer']
    const found = (one === other ? undefined : one) ?? (paired && !isTaken(paired) ? paired : undefined)
    if (found) stated[wanted] = found
  }
  return stated
}

/** `interview` of `Interview: Ida Moss` */
const keyOf = (text: string): string => foldWords(text.slice(0, LONGEST_KEY).split(/[:：]/, 1)[0] as string).trim()

const LONGEST_KEY = 60

/** A single word that weighs less is a word of the page. */
const LEAST_ALONE = -100

/** `Interview with Thimble`: a word that comes again or is a given name, and that nobody has in a fuller name. */
function isOnlyName(own: Candidate, candidates: readonly Candidate[], lower: ReadonlySet<string>): boolean {
  const [word = ''] = own.words
  const isKnown = own.mentions.length > 1 || isGivenName(word)
  const isPart = ({ words }: Candidate): boolean => words.length > 1 && words.includes(word)
  return isKnown && !lower.has(word) && !candidates.some(isPart)
}

/** `Nina Brook` anywhere in the text: `Nina` is not all of the name. */
function goesOn({ text: name }: Candidate, units: readonly Unit[]): boolean {
  return units.some(({ text }) => {
    const at = text.indexOf(`${name} `)
    return at >= 0 && isUpper(text.charCodeAt(at + name.length + 1))
  })
}

/** `interviewer: Ada Falk`: a field that says whose name is sought, and holds one name only. */
const isWhole = ({ piece, from, to }: Mention, site: number): boolean =>
  piece.site === site && from === 0 && to === piece.text.length

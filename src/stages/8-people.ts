import { foldWords } from '../languages/fold.ts'
import { isSpeech, TAG } from '../model/chain.ts'
import { isUnspaced } from '../read/text-marks.ts'
import type { Person } from './4-speakers.ts'
import type { Analysis } from './analyse.ts'
import type { RoleVerdict } from './decide-roles.ts'
import { addressedName } from './people/addressed-name.ts'
import { calledName } from './people/called-name.ts'
import { type Candidate, candidatesOf, keyOfName } from './people/candidates.ts'
import { choose, type Sought, sumsOf } from './people/choose.ts'
import { isPictureCredit } from './people/credits.ts'
import { dictionaryForm } from './people/dictionary-form.ts'
import { explainedLabels } from './people/explained-labels.ts'
import type { Wanted } from './people/features.ts'
import { handleInTitle } from './people/handle-in-title.ts'
import { areInitials, isRoleWithName, nameOfLabel } from './people/labels.ts'
import { namesOfLetters } from './people/letter-labels.ts'
import { isNobodysName } from './people/nobodys-name.ts'
import { ownName, ownNames } from './people/own-name.ts'
import { isPersonField } from './people/pieces.ts'
import { withRoleLetters } from './people/role-letters.ts'
import { statedPersons } from './people/stated.ts'
import { baseForm, mayBeSame, wholeForm } from './people/variants.ts'
import { isWhatItIsOf } from './people/what-it-is-of.ts'

/** Everybody who speaks, with the fullest name that the document gives. */
export interface People {
  /** By index of the cast's person; undefined where the label is no name, as `Q`, and no name is found. */
  names: (string | undefined)[]
  /** Who asks and who answers where no label says so. */
  interviewer: string | undefined
  interviewee: string | undefined
}

/**
 * @param weights for the features of `people/features.ts`
 * @param known names that the caller gives to those whom no label names
 */
export function peopleOf(
  analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads' | 'cast' | 'roles'>,
  weights: ArrayLike<number>,
  known: Partial<Record<Wanted, string>> = {}
): People {
  const { cast, lexicon } = analysis
  const roles = spokenRoles(analysis)
  const scanned = candidatesOf(analysis)
  const sums = sumsOf(scanned, lexicon, weights, {
    interviewee: roles.some(({ role }) => role === 2),
    interviewer: roles.some(({ role }) => role === 1)
  })
  const places = new Map(scanned.candidates.map((candidate, index) => [candidate, index]))
  const likeness = (candidate: Candidate): number => {
    const index = places.get(candidate) as number
    return Math.max(sums('interviewee', index), sums('interviewer', index))
  }
  const labelled = byLabel(cast.persons)
  const ofOne = scanned.candidates.flatMap((candidate) => {
    if (!namesTwo(candidate.words, labelled)) return [candidate]
    const each = eachOf(candidate, labelled)
    for (const own of each) places.set(own, places.get(candidate) as number)
    return each
  })
  const explained = explainedLabels(ofOne)
  const lettered = namesOfLetters(cast.persons, ofOne, likeness)
  const nameBehind = (person: Person): string =>
    person.labels.map((label) => explained.get(label.toLowerCase())?.text).find((name) => name !== undefined) ??
    lettered.get(person.index)?.text ??
    nameOfLabel(person, ofOne, lexicon, likeness)
  // Whom `Chairman Lowe` calls has a fuller name where the text has one.
  const fullerThanRole = (person: Person): string | undefined => {
    if (!person.labels.some((label) => isRoleWithName(label, lexicon))) return undefined
    const name = nameBehind(person)
    return person.labels.some((label) => label.includes(name)) ? undefined : name
  }
  const persons = withRoleLetters(cast.persons, roles, nameBehind, lexicon)
  const names = persons.map(
    (person) => person.named ?? (person.word === undefined ? nameBehind(person) : fullerThanRole(person))
  )
  const keys = new Set(names.flatMap((name) => (name === undefined ? [] : [keyOfName(name, lexicon)])))
  for (const { labels } of persons) for (const label of labels) keys.add(foldWords(label))
  const taken = names.flatMap((name) => (name === undefined ? [] : [keyOfName(name, lexicon).split(' ')]))
  // Whom the caller names needs not say it.
  const own = Object.keys(known).length > 0 ? new Map<number, string>() : ownNames(analysis)
  for (const name of own.values()) taken.push(keyOfName(name, lexicon).split(' '))
  const isTaken = ({ key, words, text, mentions }: Candidate): boolean =>
    keys.has(key) ||
    taken.some((other) => mayBeSame(words, other)) ||
    mentions.every((mention) => isPictureCredit(mention, lexicon)) ||
    isNobodysName({ mentions }, lexicon) ||
    isWhatItIsOf({ text, mentions }, lexicon)
  const hasNamed = (role: number): boolean =>
    persons.some(({ word }, index) => roles[index]?.role === role && word === undefined)
  const seeks = (wanted: 'interviewee' | 'interviewer'): Sought => {
    const role = wanted === 'interviewee' ? 2 : 1
    return hasNamed(role) ? {} : { [wanted]: { isLabelled: roles.some((verdict) => verdict.role === role) } }
  }
  const sought = { ...seeks('interviewee'), ...seeks('interviewer') }
  const stated = statedPersons(analysis, scanned, sums, sought, isTaken)
  const isStated = (candidate: Candidate): boolean => Object.values(stated).includes(candidate)
  const open = Object.fromEntries(Object.entries(sought).filter(([wanted]) => !(wanted in stated)))
  const chosen = (but?: Candidate): Partial<Record<Wanted, Candidate>> =>
    choose(
      scanned.candidates,
      sums,
      open,
      (candidate) => candidate === but || isTaken(candidate) || isStated(candidate),
      lexicon
    )
  const found = { ...chosen(), ...stated }
  const introduced = sought.interviewer && ownName(analysis, 'interviewer')
  const self = introduced && !stated.interviewee && found.interviewee?.key === keyOfName(introduced, lexicon)
  // Who introduces himself above the talk may be the one who is asked in it; but not where somebody else is, or in a question.
  const other = self ? chosen(found.interviewee).interviewee : undefined
  const isAsking = self && ownName(analysis, 'interviewer', [TAG.question]) === introduced
  if (other || isAsking) Object.assign(found, { interviewer: found.interviewee, ...stated, interviewee: other })
  // A name of one word stands for the fuller one that holds it, where one does.
  const fullName = (name: string): string => nameOfLabel({ labels: [name] }, scanned.candidates, lexicon, likeness)
  const fullest = (candidate: Candidate): string =>
    withNick(candidate) ??
    (candidate.words.length > 1 && !areInitials(candidate.text)
      ? dictionaryForm(
          wholeForm(baseForm(candidate, scanned.candidates, lexicon), scanned.candidates, lexicon).text,
          lexicon
        )
      : fullName(candidate.text))
  const nameOf = (wanted: Wanted, said: () => string | undefined): string | undefined => {
    const candidate = found[wanted]
    const name = known[wanted] ?? (candidate && fullest(candidate))
    if (name !== undefined) return name
    const own = said() ?? (sought[wanted] && calledName(scanned, wanted, isTaken)?.text)
    if (own) return fullName(own)
    return wanted === 'interviewee' && sought.interviewee
      ? addressedName(scanned, lexicon, isTaken, fullName)
      : undefined
  }
  const handle = sought.interviewee && !stated.interviewee && !known.interviewee && handleInTitle(analysis, lexicon)
  const interviewee = handle || nameOf('interviewee', () => sought.interviewee && ownName(analysis, 'interviewee'))
  const asking = nameOf('interviewer', () => introduced)
  const interviewer = asking !== undefined && asking === interviewee ? undefined : asking
  const isModerated = persons.some(({ word }, index) => word === 'interviewer' && roles[index]?.role === 1)
  const ofRole = (role: number): number => roles.filter((verdict) => verdict.role === role).length
  return {
    names: persons.map(({ word, labels, keys, turns }, index) => {
      if (word === undefined || names[index] !== undefined) return names[index]
      const role = (roles[index] as RoleVerdict).role
      const said = own.get(index)
      if (said !== undefined) return fullName(said)
      const name = role === 1 ? interviewer : role === 2 ? interviewee : undefined
      if (name !== undefined && ofRole(role) === 1 && word !== 'other') return name
      // Beside a moderator, `Q` is whoever of the press or the hall has the floor: nobody.
      if (word === 'question' && role === 1 && isModerated) return undefined
      // Where nobody has a name, `Q` is still one and the same speaker: the label is all there is to call them by.
      // `Question 4` calls nobody, `Informant 4` and an `R4` that comes again do.
      const isOnce = (word === 'question' || word === 'answer') && turns === 1 && !keys.some(isNumbered)
      const isCount = word !== 'generic' && (labels.length > 1 || isOnce)
      return isCount && labels.some(isNumbered) ? undefined : labels[0]
    }),
    interviewer,
    interviewee
  }
}

/** `Jo Ek: Lovely!` among the comments below the talk is a label, and nobody who talks: nobody's role is left. */
function spokenRoles({ cast, roles, tags }: Pick<Analysis, 'cast' | 'roles' | 'tags'>): readonly RoleVerdict[] {
  const speaking = new Set<number>()
  const opening = new Set<number>()
  for (const [unit, person] of cast.opens.entries()) (isSpeech(tags[unit]) ? speaking : opening).add(person)
  return roles.map((verdict, index) => (opening.has(index) && !speaking.has(index) ? { ...verdict, role: 3 } : verdict))
}

/** The key of a label that counts has lost its number. */
const isNumbered = (key: string): boolean => /\d/.test(key)

/** Whose label each word is that is a whole label. */
function byLabel(persons: readonly Person[]): ReadonlyMap<string, number> {
  const byLabel = new Map<string, number>()
  for (const { index, word, labels } of persons)
    if (word === undefined) for (const label of labels) byLabel.set(foldWords(label), index)
  return byLabel
}

/** `Ida Falk and Jost`: words with the labels of two, and another between them, are nobody's name. */
function namesTwo(name: readonly string[], labelled: ReadonlyMap<string, number>): boolean {
  // Two names in Han characters with a space between them are one word.
  const words = name.flatMap((word) => word.split(' '))
  const first = words.findIndex((word) => labelled.has(word))
  const own = labelled.get(words[first] as string)
  // Of `須藤　卜部` each may be a family's name; in `Ida Falk` the second is Ida's, whoever else is called so.
  const next = isUnspaced((words[first] ?? '').charCodeAt(0)) ? first + 1 : first + 2
  return first >= 0 && words.slice(next).some((word) => labelled.has(word) && labelled.get(word) !== own)
}

/** `Ida Roth` and `Jost Falk` of `Ida Roth y Jost Falk`, where both are labels: what has more words than the label. */
function eachOf(candidate: Candidate, labelled: ReadonlyMap<string, number>): Candidate[] {
  const { words, text, mentions } = candidate
  const spelled = text.split(/\s+/)
  if (spelled.length !== words.length) return []
  const at = words.findLastIndex((word) => labelled.has(word))
  const part = (first: number, end: number): Candidate => {
    const skipped = spelled.slice(0, first).join(' ').length + Math.min(1, first)
    const own = spelled.slice(first, end).join(' ')
    const moved = mentions.map(({ piece, from }) => ({ piece, from: from + skipped, to: from + skipped + own.length }))
    const kept = words.slice(first, end)
    return { ...candidate, words: kept, key: kept.join(' '), text: own, mentions: moved }
  }
  return [part(0, at - 1), part(at, words.length)].filter(({ words: own }) => own.length > 1)
}

/** `author: Ada Falk (kiln)`: a field that holds a name and a nickname, and nothing else, gives both. */
function withNick({ mentions }: Candidate): string | undefined {
  const fields = mentions.filter(({ piece, from }) => isPersonField(piece.site) && from === 0)
  return fields.find(({ piece, to }) => /^ \([\p{L}\d_-]{2,24}\)$/u.test(piece.text.slice(to)))?.piece.text
}

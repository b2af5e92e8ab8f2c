import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import type { Person } from '../4-speakers.ts'
import type { Candidate } from './candidates.ts'
import { isSpoken, Site } from './pieces.ts'
import { mayBeSame } from './variants.ts'

/** What is less like a person's name, in hundredths of a logarithm of odds, is one only if it is a given name. */
const LEAST_LIKENESS = -150

/** No more people talk behind letters. */
const MOST_LETTERS = 12

/**
 * Names of those whose label is one letter, `O:` and `D:` above whose talk stand Ombra and Dalil: the only name outside the
 * talk that begins so. Where one of them has no such name the letters may be anything, and nobody has one.
 * @returns names by index of the person
 */
export function namesOfLetters(
  persons: readonly Person[],
  candidates: readonly Candidate[],
  likeness: (candidate: Candidate) => number
): ReadonlyMap<number, Candidate> {
  const names = new Map<number, Candidate>()
  const open = persons.filter(({ word, labels }) => word === undefined && isLetterLabel(labels))
  if (open.length > MOST_LETTERS) return names
  for (const { index, labels } of open) {
    const letter = foldWords(labels[0] as string).charAt(0)
    const own = candidates.filter((candidate) => isNameWith(letter, candidate, likeness))
    const name = own.reduce<Candidate | undefined>(
      (best, other) => (best === undefined || other.words.length > best.words.length ? other : best),
      undefined
    )
    if (!name || own.some(({ words }) => !mayBeSame(words, name.words))) return new Map()
    names.set(index, name)
  }
  return names
}

/** Who is known by the place of her answers has no label. */
const isLetterLabel = (labels: readonly string[]): boolean =>
  labels.length > 0 && labels.every((label) => /^\p{Lu}\.?$/u.test(label))

function isNameWith(letter: string, candidate: Candidate, likeness: (candidate: Candidate) => number): boolean {
  const { words, wordy, mentions } = candidate
  const [first = ''] = words
  if (wordy || first.length < 2 || !first.startsWith(letter)) return false
  const isTold = mentions.some(
    ({ piece: { site } }) => !isSpoken(site) && site !== Site.furniture && site !== Site.aside
  )
  return isTold && (isGivenName(first) || likeness(candidate) > LEAST_LIKENESS)
}

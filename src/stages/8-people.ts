import { foldWords } from '../languages/fold.ts'
import { type Lexicon, Word } from '../languages/lexicon.ts'
import { TAG } from '../model/chain.ts'
import { isCjk, isSpace } from '../read/text-marks.ts'
import type { Speaker } from '../schema.ts'
import type { Analysis } from './analyse.ts'
import { nameRuns } from './names.ts'
import type { Person } from './4-speakers.ts'

/** A name seen in what surrounds the talk. */
interface Mention {
  text: string
  words: string[]
  /** How much it counts: more in a title. */
  weight: number
  /** The words right before and after it, folded. */
  before: string
  after: string
  tag: number
}

/** How many units are read for names, and how much of each. */
const READ_UNITS = 160
const READ_LENGTH = 1200

/** Names in titles, fields, introductions, captions and conclusions, and in the first words of the talk. */
export function mentionsOf({ units, tags, lexicon, heads }: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads'>): Mention[] {
  const mentions: Mention[] = []
  let read = 0
  let speech = 0
  for (let index = 0; index < units.length && read < READ_UNITS; index++) {
    const tag = tags[index] ?? 0
    const spoken = tag === TAG.question || tag === TAG.answer
    if (spoken ? speech++ > 4 : tag === TAG.boilerplate) continue
    const unit = units[index]
    if (!unit || unit.text === '') continue
    read++
    const from = spoken ? (heads[index]?.body ?? 0) : 0
    const text = unit.text.slice(from, from + READ_LENGTH)
    const weight = tag === TAG.title ? 6 : spoken ? 1 : tag === TAG.metadata ? 3 : 2
    for (const { text: name, words, at } of nameRuns(text, lexicon)) {
      mentions.push({ text: name, words, weight, before: foldWords(text.slice(Math.max(0, at - 30), at)), after: foldWords(text.slice(at + name.length, at + name.length + 60)), tag })
    }
  }
  return mentions
}

/** Everybody who speaks, with the fullest name that the document gives; `undefined` for persons who have no turn. */
export interface People {
  /** By index of the cast's person; for the unnamed interviewer and interviewee at the two last places. */
  names: (string | undefined)[]
  interviewer: string | undefined
  interviewee: string | undefined
}

export function peopleOf(analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads' | 'cast' | 'roles'>, mentions: readonly Mention[]): People {
  const { cast, roles, lexicon } = analysis
  const named = cast.persons.map((person) => (person.word ? undefined : fullName(person, mentions, lexicon)))
  const taken = new Set(named.filter((name) => name !== undefined).map(foldWords))
  const hasNamed = (role: number): boolean => cast.persons.some((person, index) => roles[index]?.role === role && !person.word)
  const interviewee = hasNamed(2) ? undefined : guess(mentions, taken, lexicon, 'interviewee')
  const interviewer = hasNamed(1) ? undefined : guess(mentions, interviewee ? new Set([...taken, foldWords(interviewee)]) : taken, lexicon, 'interviewer')
  const names = cast.persons.map((person, index) => {
    if (!person.word) return named[index]
    const only = cast.persons.filter((_, other) => roles[other]?.role === roles[index]?.role).length === 1
    const found = roles[index]?.role === 1 ? interviewer : interviewee
    return only && found && person.word !== 'other' ? found : undefined
  })
  return { names: names.map((name, index) => name ?? longest(cast.persons[index] as Person)), interviewer, interviewee }
}

const longest = (person: Person): string => person.labels.reduce((best, label) => (label.length > best.length ? label : best), person.labels[0] ?? '')

/** The name that a label is part of, as the document's surroundings give it. */
function fullName(person: Person, mentions: readonly Mention[], lexicon: Lexicon): string | undefined {
  const label = longest(person)
  if (isCjk(label.charCodeAt(0))) return undefined
  const words = wordsOf(label, lexicon)
  if (words.length === 0 || words.length > 3) return undefined
  const votes = new Map<string, { text: string; weight: number }>()
  for (const mention of mentions) {
    const full = extended(words, mention)
    if (!full) continue
    const key = foldWords(full)
    const entry = votes.get(key)
    if (entry) entry.weight += mention.weight
    else votes.set(key, { text: full, weight: mention.weight })
  }
  let best: { text: string; weight: number } | undefined
  for (const entry of votes.values()) {
    const better = !best || entry.weight > best.weight || (entry.weight === best.weight && entry.text.length > best.text.length)
    if (better) best = entry
  }
  return best?.text
}

function wordsOf(name: string, lexicon: Lexicon): string[] {
  const words = foldWords(name).split(/[\s.]+/).filter((word) => word !== '')
  while (words.length > 1 && lexicon.labels.get(words[0] as string)?.honorific) words.shift()
  return words
}

/** `Sayak` in `Meet Sayak Paul`: from the word on. `Oswald` in `Irma Oswald`: up to the word. `IO`: both. */
function extended(words: readonly string[], mention: Mention): string | undefined {
  const { words: run } = mention
  const at = run.indexOf(words[0] as string)
  if (at >= 0 && words.every((word, index) => run[at + index] === word)) {
    if (run.length === words.length) return undefined
    const from = at + words.length < run.length ? at : 0
    return piece(mention, from, Math.min(run.length, from + 4))
  }
  if (words.length === 1 && (words[0] as string).length >= 2 && (words[0] as string).length <= 4) {
    const letters = words[0] as string
    for (let from = 0; from + 2 <= run.length; from++) {
      const size = letters.length === 2 && run.length - from === 3 && !mention.words[from + 1]?.[0]?.startsWith(letters[1] ?? '') ? 3 : letters.length
      const initials = run.slice(from, from + size).map((word) => word[0] ?? '')
      const matches = size === 3 && letters.length === 2 ? initials[0] === letters[0] && initials[2] === letters[1] : initials.join('') === letters
      if (matches && initials.length === size) return piece(mention, from, from + size)
    }
  }
  return undefined
}

function piece(mention: Mention, from: number, to: number): string | undefined {
  const parts = mention.text.split(/\s+/)
  if (parts.length < to) return to - from === mention.words.length ? mention.text : undefined
  return parts.slice(from, to).join(' ')
}

/**
 * Who talks where no label names them: the name in the title after `interview with`, the one whose life the introduction
 * tells; the interviewer where a byline says who asked. Nobody, where no name stands out.
 */
function guess(mentions: readonly Mention[], taken: ReadonlySet<string>, lexicon: Lexicon, who: 'interviewer' | 'interviewee'): string | undefined {
  const scores = new Map<string, { text: string; sum: number }>()
  const surnames = new Map<string, number>()
  for (const { words } of mentions) for (const word of new Set(words)) surnames.set(word, (surnames.get(word) ?? 0) + 1)
  for (const mention of mentions) {
    if (mention.words.length < 2 || mention.words.length > 4 || mention.words.some((word) => lexicon.labels.has(word) && word.length > 1 && !lexicon.labels.get(word)?.honorific)) continue
    const key = foldWords(mention.text)
    if (taken.has(key)) continue
    const sum = who === 'interviewer' ? interviewerSum(mention, lexicon) : intervieweeSum(mention, lexicon, surnames)
    const entry = scores.get(key)
    if (entry) entry.sum += sum
    else scores.set(key, { text: mention.text, sum })
  }
  let best: { text: string; sum: number } | undefined
  for (const entry of scores.values()) if (!best || entry.sum > best.sum) best = entry
  return best && best.sum >= (who === 'interviewer' ? 5 : 6) ? best.text : undefined
}

function follows(lexicon: Lexicon, before: string, mask: number): boolean {
  const words = before.split(/[^\p{L}\p{M}']+/u).filter((word) => word !== '')
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const phrase = words.slice(from).join(' ')
    if (lexicon.phrases.get(words[from] as string)?.some(({ text, mask: kinds }) => text === phrase && (kinds & mask) !== 0)) return true
  }
  return false
}

function interviewerSum({ before, tag }: Mention, lexicon: Lexicon): number {
  if (follows(lexicon, before, Word.interviewerByline)) return 8
  if (follows(lexicon, before, Word.byline)) return tag === TAG.metadata || tag === TAG.title ? 3 : 1
  return 0
}

function intervieweeSum({ before, after, weight, words, tag }: Mention, lexicon: Lexicon, surnames: ReadonlyMap<string, number>): number {
  if (follows(lexicon, before, Word.byline | Word.interviewerByline | Word.caption)) return -6
  let sum = tag === TAG.title ? 4 : tag === TAG.metadata ? 0 : 1
  if (follows(lexicon, before, Word.interviewWord)) sum += 4
  if (isBiography(after, lexicon)) sum += 2
  sum += Math.min(2, ((surnames.get(words.at(-1) ?? '') ?? 1) - 1) / 2)
  return weight > 0 ? sum : 0
}

function isBiography(after: string, lexicon: Lexicon): boolean {
  const start = skip(after)
  const first = /^[\p{L}\p{M}']+/u.exec(after.slice(start))?.[0]
  if (first === undefined) return false
  return lexicon.phrases.get(first)?.some(({ text, mask }) => (mask & (Word.biography | Word.occupation)) !== 0 && after.startsWith(text, start)) ?? false
}

function skip(text: string): number {
  let at = 0
  while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === ',' || text[at] === '(')) at++
  return at
}

/** What a person does and where, as a title line or an introduction states it after the name. */
export function factsOf(name: string, analysis: Pick<Analysis, 'units' | 'tags' | 'lexicon'>): Pick<Speaker, 'title' | 'affiliation'> {
  const { units, tags, lexicon } = analysis
  let read = 0
  for (let index = 0; index < units.length && read < READ_UNITS; index++) {
    const tag = tags[index]
    if (tag === TAG.question || tag === TAG.answer || tag === TAG.boilerplate) continue
    const text = units[index]?.text ?? ''
    read++
    const at = text.slice(0, READ_LENGTH).indexOf(name)
    if (at < 0) continue
    const facts = apposition(text.slice(at + name.length, at + name.length + 200), lexicon) ?? predicate(text.slice(at + name.length, at + name.length + 240), lexicon)
    if (facts) return facts
  }
  return {}
}

const isOccupation = (text: string, lexicon: Lexicon): boolean =>
  foldWords(text)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => lexicon.phrases.get(word)?.some(({ text: phrase, mask }) => phrase === word && (mask & Word.occupation) !== 0) ?? false)

/** `, Deep Learning Associate, PyImageSearch` up to the end of the line or sentence. */
function apposition(after: string, lexicon: Lexicon): Pick<Speaker, 'title' | 'affiliation'> | undefined {
  if (!/^\s?[,(–-]/.test(after)) return undefined
  const rest = after.replace(/^\s?[,(–-]\s?/, '')
  const end = rest.search(/[.!?:;()|]|\s[–—-]\s/)
  const parts = (end < 0 ? rest : rest.slice(0, end)).split(',').map((part) => part.trim())
  const [title = '', next = ''] = parts
  if (title === '' || title.length > 80 || !isOccupation(title, lexicon)) return undefined
  return divided(title, lexicon, /^\p{Lu}/u.test(next) && next.split(' ').length <= 6 ? next : undefined)
}

/** ` is a Deep Learning Associate at PyImageSearch where he …`. */
function predicate(after: string, lexicon: Lexicon): Pick<Speaker, 'title' | 'affiliation'> | undefined {
  const folded = foldWords(after)
  const start = skip(folded)
  const first = /^[\p{L}\p{M}']+/u.exec(folded.slice(start))?.[0]
  const phrase = first === undefined ? undefined : lexicon.phrases.get(first)?.find(({ text, mask }) => (mask & Word.biography) !== 0 && folded.startsWith(`${text} `, start))
  if (!phrase) return undefined
  const rest = after.slice(start + phrase.text.length + 1)
  const end = rest.search(/[.!?;(,]|\s(?:where|who|which|and|with|for|qui|que|der|die|und|y|et)\s/)
  const title = (end < 0 ? rest : rest.slice(0, end)).trim()
  if (title.length > 90 || !isOccupation(title, lexicon)) return undefined
  return divided(title, lexicon, undefined)
}

/** `Associate at PyImageSearch` is a title and an affiliation. */
function divided(title: string, lexicon: Lexicon, affiliation: string | undefined): Pick<Speaker, 'title' | 'affiliation'> {
  if (affiliation !== undefined) return { title, affiliation }
  const words = title.split(' ')
  for (let at = words.length - 2; at > 0; at--) {
    if (!lexicon.languages.some(({ affiliationWords }) => affiliationWords.includes(foldWords(words[at] as string)))) continue
    const place = words.slice(at + 1).join(' ')
    if (/^\p{Lu}/u.test(place)) return { title: words.slice(0, at).join(' '), affiliation: place }
  }
  return { title }
}

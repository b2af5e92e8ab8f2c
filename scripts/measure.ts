/** How far an Interview agrees with gold labels. Every measure is a share from 0 to 1, or null where it says nothing. */
import type { Block, Interview, Position, Speaker, Turn } from '../src/schema.ts'
import { type Gold, type GoldLabel, type GoldRole, type GoldSpeaker, goldExchanges, isBlank, linesOf } from './gold.ts'

/** The measures in the order in which reports print them. */
export const measures = {
  body: 'lines given to the right one of question, answer, pull-quote or neither, and to the right speaker',
  full: 'lines given to exactly the right part of the interview and the right speaker',
  exchanges: 'F1 of exchanges whose question and answer hold exactly the right lines',
  perfect: 'documents in which every line of `body` and every exchange is right',
  pullQuotes: 'F1 of lines of pull-quotes',
  boilerplate: 'F1 of lines of boilerplate',
  lists: 'F1 of lines of list items',
  speakers: 'F1 of speakers, known by any of their names',
  speakerRoles: 'speakers found with their role',
  fullNames: 'speakers found with the fullest name that the document gives',
  empty: 'F1 of questions without an answer'
} as const

export type Measure = keyof typeof measures

interface Mistake {
  line: number
  /** Right for `body`, wrong for `full` only. */
  minor: boolean
  want: string
  got: string
  text: string
}

export type Scores = Partial<Record<Measure, number | null>>

export interface Result {
  scores: Scores
  /** Lines in no node of the result. */
  lost: number
  mistakes: Mistake[]
  /** Speakers who are missing, have another name or another role; then with `not` those whom the labels do not know so. */
  misnamed: string[]
}

interface Attribution {
  role: GoldRole
  speaker?: Speaker | undefined
}

type Positioned = { position?: Position | undefined }

/** Lines of a node, first to last. */
function* linesIn({ position }: Positioned): Generator<number> {
  if (!position) return
  for (let line = position.start.line; line <= position.end.line; line++) yield line
}

/** Lines of a turn: where it starts, its label, its blocks; not the blank or foreign lines between them. */
function linesOfTurn(turn: Turn): Set<number> {
  const lines = new Set<number>(turn.position ? [turn.position.start.line] : [])
  for (const node of turn.label ? [turn.label, ...turn.blocks] : turn.blocks)
    for (const line of linesIn(node)) lines.add(line)
  return lines
}

/** What the Interview says of each line. Where nodes overlap, what stands apart from the conversation wins. */
function attributions(interview: Interview): Map<number, Attribution> {
  const found = new Map<number, Attribution>()
  const speakers = new Map(interview.speakers.map((speaker) => [speaker.id, speaker]))
  const speech = (turns: readonly Turn[], role: GoldRole) => {
    for (const turn of turns) {
      const speaker = turn.speaker === null ? undefined : speakers.get(turn.speaker)
      for (const line of linesOfTurn(turn)) found.set(line, { role, speaker })
    }
  }
  for (const { question, answer } of interview.exchanges) {
    speech(question, 'Q')
    speech(answer, 'A')
  }
  const apart: [GoldRole, readonly Positioned[]][] = [
    ['T', interview.title ? [interview.title] : []],
    ['F', interview.metadata],
    ['I', interview.introduction],
    ['H', interview.sections],
    ['X', interview.asides],
    ['O', interview.conclusion],
    ['N', interview.boilerplate],
    ['P', interview.pullQuotes]
  ]
  for (const [role, nodes] of apart)
    for (const node of nodes) for (const line of linesIn(node)) found.set(line, { role })
  return found
}

/** Lines of lists, those in quotations included. */
function listLines(interview: Interview): Set<number> {
  const lines = new Set<number>()
  const turns = interview.exchanges.flatMap(({ question, answer }) => [...question, ...answer])
  const waiting: Block[] = [
    ...interview.introduction,
    ...interview.conclusion,
    ...interview.asides.flatMap(({ blocks }) => blocks),
    ...turns.flatMap(({ blocks }) => blocks)
  ]
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'list') for (const line of linesIn(block)) lines.add(line)
    if (block.type === 'quote') waiting.push(...block.blocks)
  }
  return lines
}

/** Names compare without case, punctuation and width. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

function nameKeys(speaker: { name: string; labels: readonly string[] } | undefined): string[] {
  return speaker ? [speaker.name, ...speaker.labels].filter((name) => name !== '').map(nameKey) : []
}

function samePerson(a: string[], b: string[]): boolean {
  return a.some((name) => b.includes(name))
}

/** Where the document never labels the speaker, an unnamed turn is as good as the name. */
function speakerAgrees(gold: Gold, want: GoldLabel, got: Attribution): boolean {
  const wanted = want.speaker === undefined ? undefined : gold.speakers.get(want.speaker)
  if (!wanted) return true
  if (!got.speaker && wanted.labels.length === 0) return true
  return samePerson(nameKeys(wanted), nameKeys(got.speaker))
}

const isSpeech = (role: GoldRole) => role === 'Q' || role === 'A'
const bodyRole = (role: GoldRole) => (isSpeech(role) || role === 'P' ? role : 'apart')

type Verdict = 'full' | 'body' | 'wrong'

/** A line that holds parts of two turns is right as either. */
function judge(gold: Gold, want: GoldLabel, got: Attribution | undefined): Verdict {
  if (!got) return 'wrong'
  if (want.mixed) return isSpeech(got.role) ? 'full' : 'wrong'
  if (bodyRole(want.role) !== bodyRole(got.role)) return 'wrong'
  if (isSpeech(want.role) && !speakerAgrees(gold, want, got)) return 'wrong'
  return want.role === got.role ? 'full' : 'body'
}

/** F1 of two sets by their sizes; null where both are empty. */
function f1(found: number, right: number, wanted: number): number | null {
  return found + wanted === 0 ? null : (2 * right) / (found + wanted)
}

function overlap(found: ReadonlySet<number>, wanted: ReadonlySet<number>): number | null {
  return f1(found.size, [...found].filter((line) => wanted.has(line)).length, wanted.size)
}

/** Exchanges as text: the lines of the question, the lines of the answer. Lines that cannot be judged are left out. */
function exchangeKeys(
  gold: Gold,
  interview: Interview,
  lines: readonly string[]
): { found: string[]; wanted: string[] } {
  const judged = (line: number) => !isBlank(lines[line - 1] ?? '') && isSpeech(gold.labels.get(line)?.role ?? 'Q')
  const key = (question: Iterable<number>, answer: Iterable<number>) =>
    [question, answer]
      .map((part) =>
        [...new Set(part)]
          .filter(judged)
          .sort((a, b) => a - b)
          .join()
      )
      .join('|')
  const spoken = (turns: readonly Turn[]) => turns.flatMap((turn) => [...linesOfTurn(turn)])
  return {
    wanted: goldExchanges(gold).map(({ question, answer }) => key(question, answer)),
    found: interview.exchanges.map(({ question, answer }) => key(spoken(question), spoken(answer)))
  }
}

/** The same person under the fullest name and in the same role; a nameless one is known by her labels alone. */
function sameSpeaker(want: GoldSpeaker, got: Speaker): boolean {
  const named = want.name === '' || nameKey(want.name) === nameKey(got.name)
  return named && want.role === got.role && samePerson(nameKeys(want), nameKeys(got))
}

function misnamedSpeakers(gold: Gold, { speakers }: Interview): string[] {
  const wanted = [...gold.speakers.values()].filter(({ name, labels }) => name !== '' || labels.length > 0)
  const entry = ({ role, name, labels }: GoldSpeaker | Speaker): string => `${role} ${name || labels[0] || '?'}`
  return [
    ...wanted.filter((want) => !speakers.some((got) => sameSpeaker(want, got))).map(entry),
    ...speakers.filter((got) => !wanted.some((want) => sameSpeaker(want, got))).map((got) => `not ${entry(got)}`)
  ]
}

function speakerScores(gold: Gold, interview: Interview): Scores {
  const wanted = [...gold.speakers.values()].map((speaker) => ({ ...speaker, keys: nameKeys(speaker) }))
  const found = interview.speakers.map((speaker) => ({ ...speaker, keys: nameKeys(speaker) }))
  const hits = found.filter(({ keys }) => wanted.some((want) => samePerson(want.keys, keys)))
  const roles = hits.filter(({ role, keys }) =>
    wanted.some((want) => want.role === role && samePerson(want.keys, keys))
  )
  const named = wanted.filter(({ name }) => found.some((speaker) => nameKey(speaker.name) === nameKey(name)))
  const share = (part: unknown[]) => (wanted.length === 0 ? null : part.length / wanted.length)
  return {
    speakers: f1(found.length, hits.length, wanted.length),
    speakerRoles: share(roles),
    fullNames: share(named)
  }
}

/** A warning may stand at the question or at the empty label some lines below it. */
function emptyScore(gold: Gold, interview: Interview): number | null {
  const found = interview.warnings
    .filter(({ code }) => code === 'empty-answer' || code === 'missing-answer')
    .map(({ position }) => position?.end.line ?? Number.NaN)
  const right = gold.empty.filter((line) => found.some((at) => at >= line && at <= line + 4))
  return f1(found.length, right.length, gold.empty.length)
}

/**
 * Compares one document's Interview with its gold labels.
 * @param source the document
 * @param gold its labels
 */
export function measure(source: string, gold: Gold, interview: Interview): Result {
  if (gold.none)
    return { scores: { perfect: interview.exchanges.length === 0 ? 1 : 0 }, lost: 0, mistakes: [], misnamed: [] }
  const lines = linesOf(source)
  const found = attributions(interview)
  const scored = [...gold.labels].filter(([, { role }]) => role !== '-')
  const verdicts = scored.map(([line, want]) => ({
    line,
    want,
    got: found.get(line),
    is: judge(gold, want, found.get(line))
  }))
  const body = verdicts.filter(({ is }) => is !== 'wrong').length
  const full = verdicts.filter(({ is }) => is === 'full').length
  const scoredLines = new Set(scored.map(([line]) => line))
  const wantedLines = (holds: (label: GoldLabel) => boolean) =>
    new Set(scored.filter(([, label]) => holds(label)).map(([line]) => line))
  const foundLines = (role: GoldRole) => new Set([...scoredLines].filter((line) => found.get(line)?.role === role))
  const lists = listLines(interview)
  const keys = exchangeKeys(gold, interview, lines)
  const right = keys.found.filter((key) => keys.wanted.includes(key)).length
  const mixed = [...gold.labels.values()].some((label) => label.mixed)
  const exchangesRight = right === keys.wanted.length && keys.found.length === keys.wanted.length
  return {
    scores: {
      body: body / scored.length,
      full: full / scored.length,
      exchanges: mixed ? null : f1(keys.found.length, right, keys.wanted.length),
      perfect: body === scored.length && (mixed || exchangesRight) ? 1 : 0,
      pullQuotes: overlap(
        foundLines('P'),
        wantedLines(({ role }) => role === 'P')
      ),
      boilerplate: overlap(
        foundLines('N'),
        wantedLines(({ role }) => role === 'N')
      ),
      lists: overlap(
        new Set([...scoredLines].filter((line) => lists.has(line))),
        wantedLines(({ list }) => list)
      ),
      ...speakerScores(gold, interview),
      empty: emptyScore(gold, interview)
    },
    lost: verdicts.filter(({ got }) => !got).length,
    mistakes: verdicts
      .filter(({ is }) => is !== 'full')
      .map(({ line, want, got, is }) => ({
        line,
        minor: is === 'body',
        want: `${want.role} ${want.speaker ?? ''}`,
        got: got ? `${got.role} ${got.speaker?.name ?? ''}` : 'lost',
        text: lines[line - 1] ?? ''
      })),
    misnamed: misnamedSpeakers(gold, interview)
  }
}

/** The mean of the values that say something; null where none does. */
export function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value): value is number => typeof value === 'number' && !Number.isNaN(value))
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

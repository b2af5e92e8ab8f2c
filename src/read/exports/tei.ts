import { decodeEntities } from '../captions/entities.ts'
import { clockAt } from '../clock.ts'
import { headOf } from '../head.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { attributesOf, type Token, xmlTokens } from '../xml.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { linesOf } from './lines.ts'

/** TEI: `<u who="#ann">` of spoken corpora, `<sp><speaker>` of plays and printed interviews; names from `<person>`. */
export const tei: Reader = {
  id: 'tei',
  name: 'TEI',
  about:
    'Utterances `<u who="#ann">` or speeches `<sp><speaker>Ann</speaker>`, with names from `<person xml:id>`, also `<annotationBlock who start>` and the times of a `<timeline>`. The title of the header is kept, heads are sections, incidents and stage directions asides; all other markup and header text is boilerplate.',
  extensions: ['xml', 'tei'],
  sniff: ({ text }) => {
    const head = headOf(text)
    if (!head.trimStart().startsWith('<')) return undefined
    const turns = head.split('<u ').length + head.split('<u>').length + head.split('<speaker').length - 3
    const root = head.includes('<TEI')
    const evidence = [root ? 'a TEI document' : 'elements u or speaker']
    return turns > 0 && (root || (turns > 1 && !head.includes('<body class') && head.includes('who=')))
      ? { confidence: 0.96, evidence }
      : undefined
  },
  read: readTei,
  example:
    '<TEI><teiHeader><title>Kite talk</title><person xml:id="ann"><persName>Ann Lowe</persName></person></teiHeader><text><body>\n<u who="#ann">Who built it?</u>\n<u who="#bo">My <pause/> aunt did.</u>\n</body></text></TEI>\n'
}

type Voice = Pick<Entry, 'speaker' | 'speakerRange' | 'role' | 'time'>

interface State {
  text: string
  names: ReadonlyMap<string, string>
  entries: Entry[]
  open: Entry | undefined
  /** Inside `<sp>`: what its paragraphs share. */
  voice: Voice | undefined
  /** What `<annotationBlock who="#ann" start="#T0">` says of the utterance in it. */
  block: Voice | undefined
  /** Seconds of the points of `<timeline>`, by their ids. */
  points: ReadonlyMap<string, number>
  /** Ids of persons whose role is to ask. */
  askers: ReadonlySet<string>
  speech: boolean
  /** Where an `<sp>` begins whose first paragraph is still to come: its speaker's name lies in that. */
  speechFrom: number | undefined
  /** What is seen or heard beside the words, or stands above them, and the element that holds it. */
  apart: { name: string; entry: Entry } | undefined
  /** Where the words of an open `<speaker>` or header `<title>` begin. */
  named: number | undefined
  titled: number | undefined
  header: boolean
  hasTitle: boolean
  /** Where the last words end, and whether the text they were in ends there too. */
  wordsEnd: number
  glued: boolean
}

function readTei({ text }: Source): ReadResult {
  const state: State = {
    text,
    names: personNames(text),
    entries: [],
    open: undefined,
    voice: undefined,
    block: undefined,
    points: timelinePoints(text),
    askers: askersOf(text),
    speech: false,
    speechFrom: undefined,
    apart: undefined,
    named: undefined,
    titled: undefined,
    header: false,
    hasTitle: false,
    wordsEnd: -1,
    glued: false
  }
  for (const token of xmlTokens(text)) {
    if (token.kind === 'text') addWords(state, token)
    else if (token.kind === 'open') openTag(state, token)
    else if (token.kind === 'close') closeTag(state, token)
    else state.glued = false
  }
  finish(state, text.length)
  return toTree(text, 'tei', state.entries)
}

function openTag(state: State, tag: Token): void {
  if (tag.name === 'teiheader') state.header = true
  if (tag.name === 'title' && state.header && !state.hasTitle) state.titled = tag.to
  if (tag.name === 'annotationblock') state.block = voiceOf(state, tag)
  if (tag.name === 'u' || tag.name === 'sp') {
    finish(state, tag.from)
    state.voice = { ...state.block, ...voiceOf(state, tag) }
    state.speech = tag.name === 'sp'
    state.speechFrom = state.speech ? tag.from : undefined
  }
  const part = APART.get(tag.name)
  if (part && !state.apart && !state.header) {
    const entry: Entry = { from: tag.from, to: tag.to, body: [], values: [], part, rule: `tei/${tag.name}` }
    state.apart = { name: tag.name, entry }
  }
  if (tag.name === 'speaker') state.named = tag.to
  if (tag.name === 'u' || (state.speech && (tag.name === 'p' || tag.name === 'l' || tag.name === 'ab'))) {
    finish(state, tag.from)
    state.open = { from: state.speechFrom ?? tag.from, to: tag.to, body: [], values: [], ...state.voice }
    state.speechFrom = undefined
  }
}

function closeTag(state: State, tag: Token): void {
  if (tag.name === 'teiheader') state.header = false
  if (tag.name === 'annotationblock') state.block = undefined
  if (tag.name === state.apart?.name) closeApart(state, state.apart.entry, tag.to)
  if (tag.name === 'title' && state.titled !== undefined) {
    const words = trimRange(state.text, state.titled, tag.from)
    if (words[0] < words[1]) {
      state.hasTitle = true
      state.entries.push({
        from: words[0],
        to: words[1],
        body: [words],
        values: [decodeEntities(state.text.slice(...words))],
        part: 'title',
        rule: 'tei/title'
      })
    }
    state.titled = undefined
  }
  if (tag.name === 'speaker' && state.named !== undefined) {
    const [from, to] = trimRange(state.text, state.named, tag.from)
    const raw = decodeEntities(state.text.slice(from, to))
    const speaker = raw.endsWith(':') || raw.endsWith('.') ? raw.slice(0, -1).trimEnd() : raw
    if (speaker !== '') state.voice = { ...state.voice, speaker, speakerRange: [from, from + speaker.length] }
    state.named = undefined
  }
  const paragraph = tag.name === 'u' || tag.name === 'p' || tag.name === 'l' || tag.name === 'ab'
  if (paragraph) finish(state, tag.to)
  if (tag.name === 'sp') coverEnd(state, tag)
  if (tag.name === 'sp' || tag.name === 'u') {
    state.voice = undefined
    state.speech = false
  }
}

/** `</sp>` belongs to the paragraph before it. */
function coverEnd({ text, entries }: State, tag: Token): void {
  const last = entries.at(-1)
  if (last && text.slice(last.to, tag.from).trim() === '') last.to = tag.to
}

/** What is no speech, by its element. */
const APART = new Map<string, NonNullable<Entry['part']>>([
  ['stage', 'aside'],
  ['incident', 'aside'],
  ['vocal', 'aside'],
  ['kinesic', 'aside'],
  ['writing', 'aside'],
  ['head', 'section']
])

/** A cough in the middle of a sentence is left out of its words; anywhere else it stands apart. */
function closeApart(state: State, entry: Entry, to: number): void {
  state.apart = undefined
  state.glued = false
  if (entry.body.length === 0 || state.open?.body.length) return
  if (state.open) {
    state.entries.push({ ...entry, from: state.open.from, to })
    state.open.from = to
  } else state.entries.push({ ...entry, to })
}

/** Words that only a tag parts (`re<hi>d</hi>`) are one text. */
function addWords(state: State, token: Token): void {
  const { text } = state
  const open = state.apart?.entry ?? state.open
  if (!open?.values || state.named !== undefined) return
  for (const line of linesOf(text.slice(token.from, token.to))) {
    const range = trimRange(text, token.from + line.start, token.from + line.end)
    if (range[0] === range[1]) continue
    const words = decodeEntities(text.slice(...range))
    const last = open.body.at(-1)
    if (last && range[0] === token.from && state.wordsEnd === last[1] && state.glued) {
      open.body[open.body.length - 1] = [last[0], range[1]]
      open.values[open.values.length - 1] += words
    } else {
      open.body.push(range)
      open.values.push(words)
    }
    state.wordsEnd = range[1]
  }
  state.glued = state.wordsEnd === token.to
}

function finish(state: State, to: number): void {
  const { open } = state
  state.open = undefined
  state.apart = undefined
  if (!open || open.body.length === 0) return
  const last = open.body.at(-1) as Range
  state.entries.push({ ...open, to: Math.max(Math.min(to, trimRange(state.text, open.from, to)[1]), last[1]) })
}

function voiceOf(state: State, tag: Token): Voice {
  const attributes = attributesOf(state.text, tag.from, tag.to)
  const who = attributes.get('who')
  const start = pointOf(state, attributes.get('start')?.value)
  const end = pointOf(state, attributes.get('end')?.value)
  const time = start === undefined ? {} : { time: { start, ...(end !== undefined && end >= start && { end }) } }
  if (!who || who.value.trim() === '') return time
  const id = who.value.startsWith('#') ? who.value.slice(1) : who.value
  return {
    ...time,
    speaker: state.names.get(id) ?? decodeEntities(id),
    speakerRange: [who.from + who.value.length - id.length, who.to],
    ...(state.askers.has(id) && { role: 'interviewer' as const })
  }
}

/** Seconds of `start="#T3"`, a point of the timeline, or of `start="12.5"`. */
function pointOf({ points }: State, value: string | undefined): number | undefined {
  return value?.startsWith('#') ? points.get(value.slice(1)) : value === undefined ? undefined : decimal(value)
}

const attributeOf = (text: string, tag: Token, name: string): string | undefined =>
  attributesOf(text, tag.from, tag.to).get(name)?.value

function decimal(value: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined
}

/** `<timeline unit="s"><when xml:id="T0" absolute="0"/><when xml:id="T1" interval="2.5" since="#T0"/>` */
function timelinePoints(text: string): Map<string, number> {
  const points = new Map<string, number>()
  let unit = 1
  for (const tag of xmlTokens(text)) {
    if (tag.name === 'timeline' && tag.kind === 'open') unit = attributeOf(text, tag, 'unit') === 'ms' ? 0.001 : 1
    if (tag.name !== 'when') continue
    const attributes = attributesOf(text, tag.from, tag.to)
    const id = attributes.get('id')?.value
    if (id === undefined) continue
    const since = attributes.get('since')?.value ?? ''
    const interval = decimal(attributes.get('interval')?.value ?? '')
    const absolute = attributes.get('absolute')?.value ?? ''
    const from = points.get(since.startsWith('#') ? since.slice(1) : since) ?? 0
    if (interval !== undefined) points.set(id, Math.round((from + interval * unit) * 1000) / 1000)
    else points.set(id, clockAt(absolute, 0, absolute.length)?.seconds ?? (decimal(absolute) ?? 0) * unit)
  }
  return points
}

/** Ids of `<person xml:id="ann" role="interviewer">`. */
function askersOf(text: string): Set<string> {
  const askers = new Set<string>()
  for (const tag of xmlTokens(text)) {
    if (tag.name !== 'person') continue
    const attributes = attributesOf(text, tag.from, tag.to)
    const id = attributes.get('id')?.value
    const role = attributes.get('role')?.value.toLowerCase()
    if (id !== undefined && (role === 'interviewer' || role === 'investigator')) askers.add(id)
  }
  return askers
}

/** `<person xml:id="ann"><persName>Ann <surname>Lowe</surname></persName></person>` */
function personNames(text: string): Map<string, string> {
  const names = new Map<string, string>()
  let id: string | undefined
  let words: string[] | undefined
  for (const token of xmlTokens(text)) {
    if (token.name === 'person' && token.kind !== 'close') id = attributeOf(text, token, 'id')
    if (token.name === 'persname') words = token.kind === 'open' && id !== undefined ? [] : named(names, id, words)
    if (token.name === 'person' && token.kind === 'close') id = undefined
    if (token.kind === 'text') words?.push(decodeEntities(text.slice(token.from, token.to)).trim())
  }
  return names
}

function named(names: Map<string, string>, id: string | undefined, words: string[] | undefined): undefined {
  const name = words?.filter((word) => word !== '').join(' ')
  if (id !== undefined && name && !names.has(id)) names.set(id, name.split(/\s+/).join(' '))
  return undefined
}

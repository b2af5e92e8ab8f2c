import { clockAt } from '../clock.ts'
import { tokensOf } from '../furniture-names.ts'
import type { NodeData } from '../reader.ts'
import { decode } from './entities.ts'
import { attribute, type Element } from './tree.ts'

/** What a page's own markup sets apart as names of speakers and as times; kinds of elements, see `kindOf`. */
export interface Voices {
  names: ReadonlySet<string>
  times: ReadonlySet<string>
}

/** What names, times, or both say of the block after them. */
export interface SpeakerMark {
  data: Pick<NodeData, 'speaker' | 'speakerPosition' | 'time' | 'role' | 'opensTurn'>
  /** Where the first of them begins: the block that takes the mark begins there. */
  from: number
}

const NAME_WORDS = new Set('speaker speakername speakerlabel participant talker interlocutor voice'.split(' '))
/** A class that people on cards have as well. */
const CARD_WORD = 'name'
const TIME_WORDS = new Set('timestamp timecode time ts stamp'.split(' '))
const LONGEST_NAME = 60

/** A tag with its class: `span.speaker`. */
export function kindOf(element: Element, text: string): string {
  return `${element.name}.${attribute(element, 'class', text) ?? ''}`
}

/** What elements of each kind hold, gathered while the page is walked. */
export interface VoiceCounts {
  names: Map<string, string[]>
  times: Map<string, (number | undefined)[]>
}

export function countVoice({ names, times }: VoiceCounts, element: Element, text: string): void {
  if (element.text === 0 || element.text > LONGEST_NAME * 2) return
  const tokens = element.attributes.length > 0 ? tokensOf(attribute(element, 'class', text) ?? '') : []
  const named = element.name === 'dt' || tokens.some((token) => NAME_WORDS.has(token) || token === CARD_WORD)
  const timed = element.name === 'time' || tokens.some((token) => TIME_WORDS.has(token))
  if (named) push(names, kindOf(element, text), nameIn(element, text)?.value ?? '')
  if (timed) push(times, kindOf(element, text), timeIn(element, text))
}

/** The kinds that are what they are called: names recur and look like names, times are times. Where nobody is named, times stay in the text. */
export function voicesOf(counts: VoiceCounts): Voices {
  const names = new Set([...counts.names].filter(([kind, found]) => areNames(kind, found)).map(([kind]) => kind))
  const times = new Set([...counts.times].filter(([, found]) => areTimes(found)).map(([kind]) => kind))
  return { names, times: names.size > 0 ? times : new Set() }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function areNames(kind: string, found: readonly string[]): boolean {
  const times = new Map<string, number>()
  for (const name of found) times.set(name, (times.get(name) ?? 0) + 1)
  const isCard = tokensOf(kind).every((token) => !NAME_WORDS.has(token)) && !kind.startsWith('dt.')
  const recurs = isCard ? recurOften([...times.values()]) : times.size * 2 <= found.length + 1
  return found.length >= 3 && times.size > 1 && recurs && found.every(isNameLike)
}

/** Cards name everybody once or twice; in a talk some name comes again and again, and most names come again. */
function recurOften(times: readonly number[]): boolean {
  const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
  return times.some((count) => count > 2) && sumOf(times.filter((count) => count > 1)) * 2 > sumOf(times)
}

const isNameLike = (name: string): boolean =>
  name !== '' && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[?!;。？！]/u.test(name) && !endsSentence(name)

/** `It was.`, but not `Bo K.` or `Jr.` */
function endsSentence(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return last.endsWith('.') && last.length > 4 && last.indexOf('.') === last.length - 1
}

const areTimes = (found: readonly (number | undefined)[]): boolean =>
  found.length >= 3 && found.every((time) => time !== undefined)

/** The one text in an element, however many elements hold it; a name ends before its colon. */
export function nameIn(element: Element, text: string): { value: string; start: number; end: number } | undefined {
  const leaf = onlyText(element, text)
  if (!leaf) return undefined
  let { start, end } = leaf
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && (text.charCodeAt(end - 1) <= 32 || ':：'.includes(text[end - 1] as string))) end--
  const value = decode(text.slice(start, end)).trim()
  return value ? { value, start, end } : undefined
}

function onlyText(element: Element, text: string): Element | undefined {
  let node = element
  for (;;) {
    const inked = node.children.filter(({ name, start, end }) => name !== 'img' && text.slice(start, end).trim() !== '')
    const [child] = inked
    if (!child || inked.length > 1) return undefined
    if (child.name === '#text') return child
    node = child
  }
}

/** `0:05`, `[00:05]`, `(1:02:03)` in seconds. */
export function timeIn(element: Element, text: string): number | undefined {
  const leaf = onlyText(element, text)
  const written = leaf ? decode(text.slice(leaf.start, leaf.end)).trim() : ''
  const bare = written.startsWith('[') || written.startsWith('(') ? written.slice(1, -1) : written
  const clock = clockAt(bare, 0, bare.length)
  return clock && clock.after === bare.length ? clock.seconds : undefined
}

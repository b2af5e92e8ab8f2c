import type { Position } from '../../schema.ts'
import { positionAt } from '../lines.ts'
import { HEADING } from './elements.ts'
import { namesOf } from './names.ts'
import { attribute, type Element } from './tree.ts'
import { countVoice, type VoiceCounts, type Voices, voicesOf } from './voices.ts'

/** A stretch of the source, its end exclusive. */
export interface Span {
  start: number
  end: number
}

/** A stretch of source that is no text: a script, a comment, program code. */
export interface Region extends Span {
  rule: string
}

/** What the whole page tells, needed to judge any part of it. */
export interface Page {
  text: string
  starts: readonly number[]
  root: Element
  /** The innermost element that the page itself calls its content. */
  main: Element | undefined
  /** Classes tell both questions and answers, so that a wrapper's class can be trusted. */
  bothRoles: boolean
  /** How often each class, or each presentational attribute with its value, occurs. */
  counts: ReadonlyMap<string, number>
  hasHeading1: boolean
  /** Heading tags, with their class, that hold running text made to look big. */
  prose: ReadonlySet<string>
  /** Elements that the page sets apart as names of speakers and as times. */
  voices: Voices
}

/** More characters than this, and a heading is suspected to be running text. */
const LONG_HEADING = 300

/** @param starts from `lineStarts` */
export function studyPage(text: string, starts: readonly number[], root: Element): Page {
  const counts = new Map<string, number>()
  const roles = new Set<string>()
  let main: Element | undefined
  const headings = new Map<string, { all: number; long: number }>()
  let hasHeading1 = false
  const voices: VoiceCounts = { names: new Map(), times: new Map() }
  const stack = [...root.children]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === '#text') continue
    if (element.name === 'h1' && element.text > 0) hasHeading1 = true
    if (HEADING.has(element.name)) countHeading(headings, element, text)
    countVoice(voices, element, text)
    if (isContent(element, text) && outranks(element, main)) main = element
    const { marks, role } = namesOf(element, text)
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    if (role) roles.add(role)
    for (const child of element.children) stack.push(child)
  }
  if (main && main.text * 4 < root.text) main = undefined
  const prose = new Set([...headings].filter(([, { all, long }]) => long * 4 > all).map(([kind]) => kind))
  return { text, starts, root, main, bothRoles: roles.size > 1, counts, hasHeading1, prose, voices: voicesOf(voices) }
}

function countHeading(headings: Map<string, { all: number; long: number }>, element: Element, text: string): void {
  if (element.text === 0) return
  const kind = headingKind(element, text)
  const count = headings.get(kind) ?? { all: 0, long: 0 }
  count.all++
  if (element.text > LONG_HEADING) count.long++
  headings.set(kind, count)
}

export const headingKind = (element: Element, text: string): string =>
  `${element.name}.${attribute(element, 'class', text) ?? ''}`

const isContent = (element: Element, text: string): boolean =>
  element.name === 'main' ||
  element.name === 'article' ||
  attribute(element, 'role', text) === 'main' ||
  (attribute(element, 'itemprop', text) ?? '').toLowerCase() === 'articlebody'

/** Of two content elements the one with more text; an inner one that holds nearly all of the outer one's. */
function outranks(candidate: Element, known: Element | undefined): boolean {
  if (!known) return true
  return candidate.start > known.start && candidate.end <= known.end
    ? candidate.text * 10 >= known.text * 9
    : candidate.text > known.text
}

export const place = (page: Page, start: number, end: number): Position => positionAt(page.starts, start, end)

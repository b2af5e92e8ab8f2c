import { isDigit, isSpace, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { isPictureName } from './picture-names.ts'

/** A caption has so many lines at most; one that is never closed is one line. */
const CAPTION = 12

/**
 * Units whose markup says that they stand beside the talk say so themselves, as if the format had: `<figcaption>` and
 * components such as `<Tweet id="1" />` in Markdown, also over several lines, and what readers have written below.
 * @param units lines, before any are joined
 */
export function withMarkedAsides(units: readonly Unit[], source: string): readonly Unit[] {
  const rules = new Map<number, string>()
  for (const [index, unit] of units.entries()) {
    if (unit.kind === Kind.html && opensComments(source, unit)) {
      mark(rules, index, units.length - 1, COMMENTS_BELOW)
      break
    }
    if (unit.kind === Kind.paragraph && isPictureName(unit.text)) rules.set(index, 'page/picture-name')
    if (OPENS_CALL.test(unit.text)) mark(rules, index, callEnd(units, index), CALL)
    if (isReaction(unit.text)) rules.set(index, REACTIONS)
    if (unit.kind === Kind.paragraph && (isContents(unit.text) || isOneOfLinks(units, index)))
      rules.set(index, CONTENTS)
    if (source.charCodeAt(unit.start) !== 60 || unit.kind === Kind.code || rules.has(index)) continue
    const isCaption = unit.kind === Kind.html && source.startsWith('<figcaption', unit.start)
    const [, embed] = EMBED.exec(source.slice(unit.start, unit.start + LONGEST_TAG)) ?? []
    if (isCaption) mark(rules, index, captionEnd(units, index, source), 'markup/caption')
    else if (embed !== undefined) mark(rules, index, embedEnd(units, index, source, embed), 'markup/component')
    else if (opensComponent(unit, units[index + 1], source))
      mark(rules, index, componentEnd(units, index, source), 'markup/component')
  }
  if (rules.size === 0) return units
  return units.map((unit, index) => {
    const rule = rules.get(index)
    if (rule === undefined || (unit.data && rule !== REACTIONS)) return unit
    return { ...unit, data: { part: FURNITURE.has(rule) ? 'boilerplate' : 'aside', rule } }
  })
}

function mark(rules: Map<number, string>, from: number, to: number, rule: string): void {
  for (let index = from; index <= to; index++) rules.set(index, rule)
}

/** The unit in which an element is closed; where it opens, if that is far below. */
function closedAt(units: readonly Unit[], from: number, source: string, closes: (markup: string) => boolean): number {
  for (let index = from; index < Math.min(units.length, from + CAPTION); index++) {
    const { start, end } = units[index] as Unit
    if (closes(source.slice(start, end))) return index
  }
  return from
}

/** The rule of a call of the page’s template over several lines. */
export const CALL = 'markup/call'

/** `{{ picture(` opens a call of a template over several lines, `) }}` ends it. */
const OPENS_CALL = /^\{[{%][<%-]? ?[\w.-]+ ?\(?$/
const ENDS_CALL = /[%}]\}$/

/** The last line of a call; the line above it, if no line of its block ends it. */
function callEnd(units: readonly Unit[], from: number): number {
  const lines = units.slice(from, from + CAPTION)
  const end = lines.findIndex(({ text, gap }, at) => ENDS_CALL.test(text) || (at > 0 && gap > 0))
  return end > 0 && lines[end]?.gap === 0 ? from + end : from - 1
}

const captionEnd = (units: readonly Unit[], from: number, source: string): number =>
  closedAt(units, from, source, (markup) => markup.includes('</figcaption>'))

/** What is shown in a frame of its own: nothing between its tags is said. */
const EMBED = /^<(iframe|video|audio|object)[\s>]/i

const embedEnd = (units: readonly Unit[], from: number, source: string, name: string): number =>
  closedAt(units, from, source, (markup) => markup.toLowerCase().includes(`</${name.toLowerCase()}`))

function componentEnd(units: readonly Unit[], from: number, source: string): number {
  let index = from
  while (!closes(units[index] as Unit, source) && units[index + 1]?.gap === 0) index++
  return index
}

/** The rule of HTML pages for what readers have written. */
const COMMENTS_BELOW = 'html/comments'

/** What blogs call the list of what readers have written. */
const COMMENTS: ReadonlySet<string> = new Set([
  'comments',
  'commentlist',
  'comment-list',
  'comments-area',
  'comment-thread',
  'disqus_thread'
])

/**
 * `<ol class="commentlist">`, `<div id="comments">` left in Markdown: all that follows is below the text. One that holds
 * words and ends on its line says how many there are.
 */
function opensComments(source: string, { start, end, text }: Unit): boolean {
  const [tag] = /^<(?:ul|ol|div|section)\s[^<>]*/i.exec(source.slice(start, start + LONGEST_TAG)) ?? ['']
  const isCount = text !== '' && source.slice(start, end).includes('</')
  return !isCount && tag.split(/[\s"'=]+/).some((word) => COMMENTS.has(word))
}

const LONGEST_TAG = 200

const CONTENTS = 'page/contents'
const REACTIONS = 'page/reactions'

/** What the page or the program added; the rest was shown beside the talk. */
const FURNITURE: ReadonlySet<string> = new Set([COMMENTS_BELOW, CONTENTS, REACTIONS])

/** `😂 31`, `❤️ 118` below a message. */
const isReaction = (text: string): boolean =>
  text.length <= LONGEST_REACTION &&
  /^\p{Extended_Pictographic}\S{0,8} ?\d{1,6}$/u.test(text) &&
  !isDigit(text.charCodeAt(0))

const LONGEST_REACTION = 16

/** So many headings in one line are a list of contents. */
const FEWEST_HEADINGS = 4

/** `1 About Ann 2 The talk 2.1 Youth 2.2 Work 3 Notes`: what is left of a wiki's list of contents where it was pasted as text. */
function isContents(text: string): boolean {
  if (!text.startsWith('1 ')) return false
  let [chapter, headings] = [0, 0]
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    if (!/^[^\p{Ll}\P{L}]/u.test(words[at + 1] ?? '')) continue
    if (word === `${chapter + 1}`) chapter++
    else if (!word.startsWith(`${chapter}.`) || !/^[\d.]+$/.test(word)) continue
    headings++
  }
  return chapter >= 2 && headings >= FEWEST_HEADINGS
}

/** `- [Where it began](#where-it-began)` among others of its kind: what stands below, to jump to. */
const isOneOfLinks = (units: readonly Unit[], index: number): boolean =>
  jumps(units[index]) && (jumps(units[index - 1]) || jumps(units[index + 1]))

const jumps = (unit: Unit | undefined): boolean =>
  unit?.items.length !== 0 &&
  unit?.spans.some(
    ({ type, url, from, to }) => type === 'link' && url?.[0] === '#' && to - from >= unit.text.length - 1
  ) === true

/** `<Tweet id="1" />`, or `<Tweet` alone above its attributes; `<Ann> hello` is somebody who talks. */
function opensComponent(unit: Unit, next: Unit | undefined, source: string): boolean {
  if (!isUpper(source.charCodeAt(unit.start + 1))) return false
  let end = unit.start + 1
  while (end < unit.end && /[\w.]/.test(source.charAt(end))) end++
  if (end < unit.end) return isSpace(source.charCodeAt(end)) && closes(unit, source)
  return next !== undefined && next.gap === 0 && /^\s*[\w:-]{1,40}=/.test(source.slice(next.start, next.start + 60))
}

const closes = ({ start, end }: Unit, source: string): boolean => source.startsWith('/>', Math.max(start, end - 2))

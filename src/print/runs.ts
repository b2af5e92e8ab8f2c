import { escapeLine, isBlank, isWord, longestTicks, needsReference, reference } from './escape.ts'

/**
 * A stretch of inline content with the marks that hold for all of it. A row of runs, unlike a tree,
 * has one form only: whatever nesting was read, it is printed as links around strong around emphasis.
 */
export interface Run {
  kind: 'text' | 'code' | 'image' | 'break'
  /** Words; a picture's alternative text; `\n` of a break. */
  value: string
  strong: boolean
  emphasis: boolean
  /** Where the words link to. */
  link: string | undefined
  /** Where a picture is. */
  url?: string | undefined
}

type Mark = 'strong' | 'emphasis'

/**
 * Code that Markdown cannot hold: characters that need a reference, and in a link `]:`, which at a paragraph's start
 * would make a definition of all of it, so that no reader showed it.
 */
function isUnprintableCode({ kind, value, link }: Run): boolean {
  if (kind !== 'code') return false
  if (link !== undefined && value.includes(']:')) return true
  return [...value].some((char) => needsReference(char.codePointAt(0) as number))
}

/** Text is split at line ends into text and breaks; code that Markdown cannot hold becomes text. */
function split(run: Run): Run[] {
  if (isUnprintableCode(run)) return split({ ...run, kind: 'text' })
  if (run.kind !== 'text' || !run.value.includes('\n')) return [run]
  return run.value
    .split('\n')
    .flatMap((value, at): Run[] => [
      ...(at > 0 ? [{ ...run, kind: 'break' as const, value: '\n' }] : []),
      { ...run, value }
    ])
}

/** Whitespace at the edges of a marked text is set apart: `**so **` is `**so** `. */
function setEdgesApart(run: Run): Run[] {
  if (run.kind !== 'text' || !(run.strong || run.emphasis || run.link)) return [run]
  const { value } = run
  const core = value.trim()
  if (core === '') return [run]
  const start = value.length - value.trimStart().length
  const parts = [value.slice(0, start), core, value.slice(start + core.length)]
  return parts.map((part) => ({ ...run, value: part }))
}

const isSpace = (run: Run): boolean => run.kind === 'break' || (run.kind === 'text' && run.value.trim() === '')

/** Whitespace and breaks carry the marks that both neighbours share. */
function markSpaces(runs: readonly Run[]): Run[] {
  const result = [...runs]
  const next: (Run | undefined)[] = []
  let later: Run | undefined
  for (let at = runs.length - 1; at >= 0; at--) {
    next[at] = later
    const run = runs[at] as Run
    if (!isSpace(run)) later = run
  }
  let before: Run | undefined
  runs.forEach((run, at) => {
    if (!isSpace(run)) before = run
    else {
      const after = next[at]
      const sameLink = before?.link === after?.link
      const sameStrong = sameLink && before?.strong === after?.strong
      result[at] = {
        ...run,
        link: sameLink ? before?.link : undefined,
        strong: sameStrong && before?.strong === true,
        emphasis: sameStrong && before?.emphasis === true && after?.emphasis === true
      }
    }
  })
  return result
}

/** Adjacent runs that can be one are one; empty runs are dropped. */
function merge(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    if (run.value === '' && run.kind !== 'image') continue
    const last = result[result.length - 1]
    const joins =
      last &&
      run.kind === last.kind &&
      (run.kind === 'text' || run.kind === 'code') &&
      run.strong === last.strong &&
      run.emphasis === last.emphasis &&
      run.link === last.link
    if (joins) parts(last).push(run.value)
    else result.push({ ...run })
  }
  for (const run of result) close(run)
  return result
}

/* Values that are joined are collected first, so that many small ones cost no more than one long one. */
interface Growing extends Run {
  parts?: string[]
}
function parts(run: Growing): string[] {
  run.parts ??= [run.value]
  return run.parts
}
function close(run: Growing): void {
  if (run.parts) run.value = run.parts.join('')
  delete run.parts
}

/** A group of runs from `start` up to `end` that one pair of delimiters encloses. */
interface Group {
  start: number
  end: number
}

function sameGroup(mark: Mark, a: Run | undefined, b: Run | undefined): boolean {
  if (!a || !b || !a[mark] || !b[mark] || a.link !== b.link) return false
  return mark === 'strong' || a.strong === b.strong
}

function groupsOf(runs: readonly Run[], mark: Mark): Group[] {
  const groups: Group[] = []
  let start = 0
  for (let at = 0; at < runs.length; at++) {
    if (!(runs[at] as Run)[mark]) continue
    if (!sameGroup(mark, runs[at - 1], runs[at])) start = at
    if (!sameGroup(mark, runs[at], runs[at + 1])) groups.push({ start, end: at + 1 })
  }
  return groups
}

const lastChar = (text: string): string => {
  const code = text.charCodeAt(text.length - 1)
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(-2) : text.slice(-1)
}
const firstChar = (text: string): string => text.slice(0, (text.codePointAt(0) as number) > 0xffff ? 2 : 1)

function isAsciiPunctuation(char: string): boolean {
  return char.length === 1 && char > ' ' && char < '\x7f' && !isWord(char)
}

/**
 * Whether every Markdown reader sees a word's edge here: outside is a space, the line's edge or ASCII
 * punctuation. Readers differ on other punctuation and on symbols.
 */
function opensOutside(runs: readonly Run[], inside: number, outside: number): boolean {
  const run = runs[outside]
  if (run?.kind !== 'text' || run.link !== runs[inside]?.link) return true
  const char = outside < inside ? lastChar(run.value) : firstChar(run.value)
  return isBlank(char) || isAsciiPunctuation(char)
}

/** Whether a letter or digit of a text without further marks touches the delimiter from inside. */
function wordInside(run: Run | undefined, edge: 'first' | 'last', mark: Mark): boolean {
  if (run?.kind !== 'text' || (mark === 'strong' && run.emphasis)) return false
  return isWord(edge === 'first' ? firstChar(run.value) : lastChar(run.value))
}

/** Whether strong begins or ends between two runs. */
function strongEdge(a: Run | undefined, b: Run | undefined): boolean {
  const sameLink = a?.link === b?.link
  return Boolean(a?.strong) !== Boolean(b?.strong) || (!sameLink && (a?.strong || b?.strong) === true)
}

/** Whether the delimiters of a group are read as such by all; if not, its mark is dropped. */
function holds(runs: readonly Run[], mark: Mark, { start, end }: Group): boolean {
  const left = opensOutside(runs, start, start - 1)
  const right = opensOutside(runs, end - 1, end)
  if (left && right) return true
  if (!left && !wordInside(runs[start], 'first', mark)) return false
  if (!right && !wordInside(runs[end - 1], 'last', mark)) return false
  // Inside a word only `*` works, and `*` beside `**` is `***`, which readers take in different ways.
  const touches = strongEdge(runs[start - 1], runs[start]) || strongEdge(runs[end - 1], runs[end])
  return mark === 'strong' || !touches
}

function dropUnreadable(runs: Run[], mark: Mark): Run[] {
  const result = [...runs]
  for (const group of groupsOf(runs, mark)) {
    if (holds(runs, mark, group)) continue
    for (let at = group.start; at < group.end; at++) result[at] = { ...(runs[at] as Run), [mark]: false }
  }
  return merge(result)
}

/** At a line's start `**Ana:** ` is a label; strong words that look like one are written `__Note:__ `. */
interface Lookalike {
  looks: boolean
  possible: boolean
}
function labelLike(runs: readonly Run[], { start, end }: Group): Lookalike {
  const before = runs[start - 1]
  const inner = runs.slice(start, end)
  const next = runs[end]
  const follows = next?.kind === 'text' ? firstChar(next.value) : ''
  const looks =
    (!before || before.kind === 'break') &&
    runs[start]?.link === undefined &&
    (follows === ':' || inner.some((run) => run.value.includes(':') || run.url?.includes(':')))
  return { looks, possible: opensOutside(runs, end - 1, end) }
}

function dropLookalikes(runs: Run[]): Run[] {
  const result = [...runs]
  for (const group of groupsOf(runs, 'strong')) {
    const { looks, possible } = labelLike(runs, group)
    if (!looks || possible || runs.slice(group.start, group.end).every((run) => run.kind === 'text')) continue
    for (let at = group.start; at < group.end; at++) result[at] = { ...(runs[at] as Run), strong: false }
  }
  return merge(result)
}

/** Unreadable marks go, and what that leaves is set in order again. */
function settle(runs: readonly Run[]): Run[] {
  let row = merge(markSpaces(runs.flatMap(setEdgesApart)))
  row = dropUnreadable(row, 'emphasis')
  row = dropUnreadable(row, 'strong')
  return dropLookalikes(row)
}

/** The one canonical row for some runs; tidying it again changes nothing. */
export function tidy(runs: readonly Run[]): Run[] {
  const row = merge(runs.flatMap(split))
  if (row.every((run) => run.kind === 'text' && !run.strong && !run.emphasis && !run.link)) return row
  return settle(row)
}

function codeSpan(value: string): string {
  const isPadded = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== ''
  const space = value.startsWith('`') || value.endsWith('`') || isPadded ? ' ' : ''
  const fence = '`'.repeat(longestTicks(value) + 1)
  return fence + space + value + space + fence
}

/** An address between round brackets. What would end it or wake a reader is percent-encoded. */
function destination(url: string): string {
  const encoded = url
    .replace(/\p{Cs}/gu, '%EF%BF%BD')
    .replace(/[\s<>()\\`"\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (char) => {
      if (char === '(') return '%28'
      return char === ')' ? '%29' : encodeURIComponent(char)
    })
  return encoded.replace(/&/g, (_: string, at: number) => (isNamed(encoded, at) ? '&amp;' : '&'))
}
function isNamed(text: string, at: number): boolean {
  let end = at + 1
  while (end < at + 34 && /[#0-9A-Za-z]/.test(text.charAt(end))) end++
  return text[end] === ';'
}

function leaf(run: Run, lineStart: boolean, lineEnd: boolean): string {
  if (run.kind === 'break') return '\\\n'
  if (run.kind === 'code') return codeSpan(run.value)
  if (run.kind === 'image') return `![${escapeLine(run.value, { brackets: true })}](${destination(run.url as string)})`
  return escapeLine(run.value, { lineStart, lineEnd, brackets: run.link !== undefined })
}

/** Which delimiter opens or closes where: emphasis `_`, or `*` inside words; strong `**`. */
function delimiters(runs: readonly Run[], opening: string[], closing: string[]): void {
  const underscored = new Set<number>()
  for (const { start, end } of groupsOf(runs, 'strong')) {
    const { looks, possible } = labelLike(runs, { start, end })
    const delimiter = looks && possible ? '__' : '**'
    if (delimiter === '__') underscored.add(start).add(end)
    opening[start] = delimiter
    closing[end - 1] = delimiter
  }
  for (const { start, end } of groupsOf(runs, 'emphasis')) {
    const inWord = !opensOutside(runs, start, start - 1) || !opensOutside(runs, end - 1, end)
    const delimiter = inWord || underscored.has(start) || underscored.has(end) ? '*' : '_'
    opening[start] = (opening[start] ?? '') + delimiter
    closing[end - 1] = delimiter + (closing[end - 1] ?? '')
  }
}

/** Prints a tidy row. */
export function markdownOf(runs: readonly Run[]): string {
  const opening: string[] = []
  const closing: string[] = []
  delimiters(runs, opening, closing)
  let first = 0
  let last = runs.length - 1
  while (runs[first]?.kind === 'break') first++
  while (runs[last]?.kind === 'break') last--
  let result = ''
  runs.forEach((run, at) => {
    const previous = runs[at - 1]
    const next = runs[at + 1]
    if (run.link !== undefined && previous?.link !== run.link) result += '['
    result += opening[at] ?? ''
    const lineStart = !previous || previous.kind === 'break'
    const lineEnd = !next || next.kind === 'break'
    result += at < first || at > last ? reference(10) : leaf(run, lineStart, lineEnd)
    result += closing[at] ?? ''
    if (run.link !== undefined && next?.link !== run.link) result += `](${destination(run.link)})`
  })
  return result
}

import type { Html, RootContent } from 'mdast'
import { endOf, lineAt, positionAt, startOf } from '../lines.ts'
import { skipSpace, trimEnd } from '../text-marks.ts'
import type { Region } from './page.ts'

/** Up to this many lines of bare tags belong to the block beside them; more are markup of their own. */
const FEW_LINES = 8

/**
 * Sees that every line that is not blank lies in a block: scripts, comments and code between the blocks become
 * nodes, lines that hold only tags are added to the block that they close or open.
 * @param blocks positioned
 * @param regions in the order of the source
 */
export function coverLines(
  text: string,
  starts: readonly number[],
  blocks: readonly RootContent[],
  regions: readonly Region[]
): RootContent[] {
  const result: RootContent[] = []
  const sorted = [...blocks].sort((a, b) => startOf(a) - startOf(b))
  const cursor = { region: 0, at: 0 }
  const fill = (until: number, next: RootContent | undefined): void => {
    for (; ; cursor.region++) {
      const region = regions[cursor.region]
      if (!region || region.start >= until) break
      if (region.start < cursor.at || isBesideWords(starts, region, result.at(-1), next)) continue
      const node = raw(text, starts, region)
      bridge(text, starts, result, cursor.at, region.start, node)
      append(text, starts, result, node)
      cursor.at = region.end
    }
    bridge(text, starts, result, cursor.at, until, next)
  }
  for (const block of sorted) {
    fill(startOf(block), block)
    result.push(block)
    cursor.at = Math.max(cursor.at, endOf(block))
  }
  fill(text.length, undefined)
  return result
}

/** `<h3><a href="#why"><svg …></svg></a>Why moss?</h3>`: a drawing or a comment on the line of words is markup of theirs. */
function isBesideWords(
  starts: readonly number[],
  { start, end, rule }: Region,
  previous: RootContent | undefined,
  next: RootContent | undefined
): boolean {
  if (rule !== 'html/svg' && rule !== 'html/comment') return false
  const follows = previous && isRendered(previous) && lineAt(starts, endOf(previous)) === lineAt(starts, start)
  const leads = next && isRendered(next) && lineAt(starts, startOf(next)) === lineAt(starts, end)
  return Boolean(follows || leads)
}

function raw(text: string, starts: readonly number[], { start, end, rule }: Region): Html {
  let stop = end
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--
  return {
    type: 'html',
    value: text.slice(start, stop),
    position: positionAt(starts, start, stop),
    data: { interview: { part: 'boilerplate', rule } }
  }
}

/** Neighbours by one rule, with nothing visible between, are one node. */
function append(text: string, starts: readonly number[], result: RootContent[], node: Html): void {
  const previous = result.at(-1)
  const sameRule = previous?.type === 'html' && previous.data?.interview?.rule === node.data?.interview?.rule
  if (!sameRule || text.slice(endOf(previous), startOf(node)).trim() !== '') {
    result.push(node)
    return
  }
  const start = startOf(previous)
  const end = endOf(node)
  previous.position = positionAt(starts, start, end)
  previous.value = text.slice(start, end)
}

/**
 * Covers what stands between two blocks, which is tags alone: end tags belong to the block before, start tags to the
 * one after. Of many lines of tags only those go to a block that begin or end on its own line.
 */
function bridge(
  text: string,
  starts: readonly number[],
  result: RootContent[],
  from: number,
  to: number,
  next: RootContent | undefined
): void {
  const previous = result.at(-1)
  const [start, end] = tight(text, from, to)
  if (start >= end) return
  const firstLine = lineAt(starts, start)
  const lastLine = lineAt(starts, end - 1)
  const few = lastLine - firstLine < FEW_LINES
  const takesAll = few && [previous, next].some((node) => node && isRendered(node))
  const lineEnd = Math.min(starts[firstLine + 1] ?? text.length, end)
  const lineStart = Math.max(starts[lastLine] as number, start)
  const previousLine = previous ? lineAt(starts, endOf(previous)) : -1
  const nextLine = next ? lineAt(starts, startOf(next)) : -1
  // `</p><b>Why?</b>`: end tags on the line of the next words go with those, not with words of a line above.
  const isBelow = previous && next && isRendered(next) && nextLine > previousLine
  const closed = Math.min(closingEnd(text, start, end), isBelow ? Math.max(start, starts[nextLine] as number) : end)
  let left = start
  let right = end
  if (previous) {
    // `words</p><br>`: what else stands on its last line would pull the next block onto it
    const ownLine = next && previousLine === firstLine && nextLine !== firstLine
    if (takesAll && isRendered(previous))
      left = next && isRendered(next) ? (ownLine ? Math.max(closed, lineEnd) : closed) : end
    else if (previousLine === firstLine) left = Math.min(next ? closed : end, lineEnd)
  }
  if (next) {
    if (takesAll && isRendered(next)) right = left
    else if (nextLine === lastLine) right = Math.max(left, lineStart)
  }
  if (previous && left > start) stretch(text, starts, previous, startOf(previous), tight(text, start, left)[1])
  const [restStart, restEnd] = tight(text, left, right)
  if (restStart < restEnd)
    append(text, starts, result, raw(text, starts, { start: restStart, end: restEnd, rule: 'html/markup' }))
  if (next && right < end) stretch(text, starts, next, tight(text, right, end)[0], endOf(next))
}

/** Metadata takes tags of its own lines only, so that its place stays telling. */
const isRendered = (node: RootContent): boolean => {
  const part = node.data?.interview?.part
  return node.type !== 'html' && part !== 'metadata' && part !== 'title'
}

function stretch(text: string, starts: readonly number[], node: RootContent, start: number, end: number): void {
  node.position = positionAt(starts, start, end)
  if (node.type === 'html') node.value = text.slice(start, end)
}

/** Where the end tags end that a stretch of tags begins with; it may begin within a tag, after an attribute. */
function closingEnd(text: string, start: number, end: number): number {
  let at = start
  if (text[at] !== '<') {
    const close = text.indexOf('>', at)
    if (close < 0 || close >= end) return end
    at = close + 1
    at = skipSpace(text, at, end)
  }
  while (text.startsWith('</', at) && at < end) {
    const close = text.indexOf('>', at)
    if (close < 0 || close >= end) return end
    at = close + 1
    at = skipSpace(text, at, end)
  }
  return Math.min(at, end)
}

function tight(text: string, from: number, to: number): [number, number] {
  const start = skipSpace(text, from, to)
  return [start, trimEnd(text, start, to)]
}

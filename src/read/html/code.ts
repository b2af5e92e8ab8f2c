import { finder } from '../../search.ts'
import type { Region, Span } from './page.ts'

/** Program code around and within HTML, by its brackets. A `{%` must close on its line. */
const BRACKETS: readonly { open: string; close: string; oneLine: boolean }[] = [
  { open: '<?', close: '?>', oneLine: false },
  { open: '<%', close: '%>', oneLine: false },
  { open: '{%', close: '%}', oneLine: true },
  { open: '{#', close: '#}', oneLine: true }
]

/** Word writes `<?xml:namespace prefix = o />`, which no `?>` ends: to HTML it is a comment up to the next `>`. */
const SMART_TAG = '<?xml:'

/**
 * Where program code stands: `<?php … ?>`, `<% … %>`, `{% … %}`, and a script's lines around a text in backticks.
 * @returns regions in the order of the source, none within another
 */
export function codeRegions(text: string): Region[] {
  const regions: Region[] = wrapper(text)
  for (const { open, close, oneLine } of BRACKETS) {
    const lineEnd = oneLine ? endOnLine(text, close) : undefined
    let at = text.indexOf(open)
    while (at >= 0) {
      const isComment = text.startsWith(SMART_TAG, at)
      const end = isComment ? undefined : lineEnd ? lineEnd(at) : endAnywhere(text, at, close)
      if (end === undefined) at = text.indexOf(open, at + 2)
      else {
        regions.push({ start: at, end, rule: 'html/code' })
        at = text.indexOf(open, end)
      }
    }
  }
  return disjoint(regions)
}

function endAnywhere(text: string, at: number, close: string): number {
  const end = text.indexOf(close, at + 2)
  return end < 0 ? text.length : end + close.length
}

/** A comment may go on to its `{% endcomment %}`, which is looked for once, however many comments never end. */
function endOnLine(text: string, close: string): (at: number) => number | undefined {
  const nextLast = finder(text, 'endcomment')
  const nextClose = finder(text, close)
  return (at) => {
    const line = text.slice(at, at + 500)
    const end = line.indexOf(close)
    if (end < 0 || line.slice(0, end).includes('\n')) return undefined
    const commentEnd = /^\{%-? *comment\b/.test(line) ? nextClose(nextLast(at)) : Number.POSITIVE_INFINITY
    return (commentEnd === Number.POSITIVE_INFINITY ? at + end : commentEnd) + close.length
  }
}

function disjoint(regions: Region[]): Region[] {
  const kept: Region[] = []
  let end = 0
  for (const region of regions.sort((a, b) => a.start - b.start)) {
    if (region.start < end) continue
    kept.push(region)
    end = region.end
  }
  return kept
}

const SCRIPT_START = ['export ', 'import ', 'module.exports', 'const ', 'let ', 'var ']

/** ``export default ` `` before and `` ` `` after the HTML of a script. */
function wrapper(text: string): Region[] {
  const head = text.slice(0, 2000).trimStart()
  if (!SCRIPT_START.some((start) => head.startsWith(start))) return []
  const tag = text.indexOf('<')
  const open = text.lastIndexOf('`', tag)
  if (tag < 0 || open < 0) return []
  const regions: Region[] = [{ start: 0, end: open + 1, rule: 'html/code' }]
  const close = text.lastIndexOf('`')
  if (close > tag && !text.slice(close).includes('<'))
    regions.push({ start: close, end: text.length, rule: 'html/code' })
  return regions
}

/** The text with regions blanked out, so that every offset stays. */
export function mask(text: string, regions: readonly Span[]): string {
  if (regions.length === 0) return text
  let result = ''
  let done = 0
  for (const { start, end } of regions) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    done = end
  }
  return result + text.slice(done)
}

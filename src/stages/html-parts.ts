/** Tags that part lines on a page. */
export const PARTS =
  /^<(?:br|hr|\/?(?:p|div|details|summary|ul|ol|li|dl|dt|dd|blockquote|h[1-6]|table|tr|td|th|section|article|figure|figcaption|pre))\b/i

/** A range of the source, end exclusive. */
type Range = readonly [from: number, to: number]

/**
 * The parts of a line of HTML that a page shows apart: `<summary>long story</summary>` and `I forgot the knife.</details>`.
 * Each holds words; a line with a comment or a shortcode is one.
 */
export function partsOfLine(source: string, start: number, end: number): Range[] {
  const line = source.slice(start, end)
  if (line.includes('<!--') || line.includes('{{<')) return [[start, end]]
  const last = line.lastIndexOf('>')
  const parts: Range[] = []
  let from = 0
  let cut = -1
  let hasWords = false
  let at = 0
  while (at < line.length) {
    const tag = at < last ? tagEnd(line, at) : -1
    if (tag < 0) {
      if (line[at] !== ' ' && line[at] !== '\t') {
        if (hasWords && cut > from) {
          parts.push([start + from, start + cut])
          from = cut
        }
        cut = -1
        hasWords = true
      }
      at++
      continue
    }
    const written = line.slice(at, tag)
    if (hasWords && PARTS.test(written)) {
      const closes = written.startsWith('</') || /^<[bh]r\b/i.test(written)
      if (closes) cut = tag
      else if (cut < 0) cut = at
    }
    at = tag
  }
  parts.push([start + from, end])
  return parts
}

/** Where the tag that begins at an index ends; -1 where none begins. */
function tagEnd(line: string, at: number): number {
  if (line.charCodeAt(at) !== 60) return -1
  const code = line.charCodeAt(line[at + 1] === '/' ? at + 2 : at + 1) | 32
  const close = code >= 97 && code <= 122 ? line.indexOf('>', at) : -1
  return close < 0 ? -1 : close + 1
}

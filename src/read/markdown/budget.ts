import { listMarker } from './starts.ts'

/** The whole parser's time grows faster than its input in all of these; what people write stays far below. */
export const MAX_NESTING = 24
const MAX_DELIMITERS = 600
const MAX_ITEMS = 400

/** Whether the whole parser can read a part of a text in time that is linear in the text. */
export function isAffordable(text: string): boolean {
  let delimiters = 0
  let items = 0
  let nesting = 0
  let atHead = true
  let isBlankLine = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      if (isBlankLine) delimiters = 0
      atHead = isBlankLine = true
      nesting = 0
      continue
    }
    if (code === 32 || code === 9) continue
    isBlankLine = false
    if (atHead) {
      const marker = code === 62 ? undefined : listMarker(text, at, headEnd(text, at), false)
      if (code === 62 || marker) {
        if (++nesting > MAX_NESTING) return false
        if (marker && ++items > MAX_ITEMS) return false
        if (marker) at = marker.end - 1
        continue
      }
      atHead = false
    }
    if (isDelimiter(code) && ++delimiters > MAX_DELIMITERS) return false
  }
  return true
}

/** A marker is short: as much of the line as decides what it is. */
function headEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 12 && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return end
}

/** ``! * < [ ] _ ` `` */
function isDelimiter(code: number): boolean {
  return code === 42 || code === 95 || code === 91 || code === 93 || code === 96 || code === 60 || code === 33
}

/** What is known of the backticks ahead: runs are looked for once, however many open nothing. */
export interface Ticks {
  isComplete: boolean
  /** By size of run: the last offset at which one was seen. */
  last: Map<number, number>
}

/**
 * The run of backticks that closes a code span.
 * @returns its offset, -1 if there is none before `to`
 */
export function tickCloser(text: string, from: number, to: number, size: number, ticks: Ticks): number {
  if (ticks.isComplete && (ticks.last.get(size) as number) < from) return -1
  let at = text.indexOf('`', from)
  while (at >= 0 && at < to) {
    let end = at + 1
    while (end < to && text.charCodeAt(end) === 96) end++
    ticks.last.set(end - at, Math.max(at, ticks.last.get(end - at) ?? -1))
    if (end - at === size) return at
    at = text.indexOf('`', end)
  }
  ticks.isComplete = true
  return -1
}

/** A span's text: one blank or line end goes at either end, unless there is nothing else. */
export function codeValue(raw: string): string {
  const head = padding(raw, 0)
  const tail = padding(raw, raw.length - 1)
  if (head === 0 || tail === 0) return raw
  for (let at = 0; at < raw.length; at++) if (padding(raw, at) === 0) return raw.slice(head, raw.length - tail)
  return raw
}

/** How many characters of blank there are: CR LF counts as one line end. */
function padding(raw: string, at: number): number {
  const code = raw.charCodeAt(at)
  if (code === 13 && at === 0 && raw.charCodeAt(1) === 10) return 2
  if (code === 10 && at === raw.length - 1 && raw.charCodeAt(at - 1) === 13) return 2
  return code === 32 || code === 10 || code === 13 ? 1 : 0
}

import { clockAt } from '../clock.ts'

/** The sentence that Meet puts over or under every transcript. */
export function isFooter(line: string): boolean {
  return line.length < 300 && line.includes('editable transcript was computer generated')
}

/** `Meeting ended after 01:06:59 👋`, `### Transcription ended after 01:15:14` */
export function isEnd(line: string): boolean {
  if (!line.includes(' ended after ')) return false
  const bare = bareLine(line)
  const start = ['Meeting ended after ', 'Transcription ended after '].find((phrase) => bare.startsWith(phrase))
  return start !== undefined && clockAt(bare, start.length, bare.length) !== undefined
}

/** The heading over the talk, as `bareLine` gives it. */
export function isTalkHeading(bare: string): boolean {
  return bare === 'Transcript' || bare === '📖 Transcript'
}

/** The line without the marks of a heading, emphasis or quotation around it. */
export function bareLine(line: string): string {
  let from = 0
  let to = line.length
  while (from < to && '#*_> \t\u00a0'.includes(line[from] as string)) from++
  while (to > from && '*_ \t\u00a0'.includes(line[to - 1] as string)) to--
  return line.slice(from, to)
}

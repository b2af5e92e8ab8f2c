import type { Mark } from './line-format.ts'

/** `[12-Mar-24 08:01 PM] wickedpine#0001`, `[2024-03-12 20:01] wickedpine (pinned)`: a day, a time, and a name alone. */
const HEADER =
  /^\[\d{1,4}[-./ ](?:\d{1,2}|\p{L}{3,10}\.?)[-./ ]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0\u202f][AaPp]\.?[Mm]\.?)?\] (?=\S)/u
const LONGEST_NAME = 48
/** `#0001`: the number that names had until 2023. */
const NUMBER = /#\d{4}$/
/** `{Reactions}`, `{Attachments}`: what the program lists below a message. */
const LISTED = /^\{\p{L}{3,20}\}$/u

/** At least as many as the program draws above and below its messages. */
const FRAME = '='.repeat(20)

/**
 * What the lines of a chat are that was exported as plain text from Discord (DiscordChatExporter).
 * @param lines the whole document, blank lines too
 * @returns by the index of the line among those that are not blank; nothing where this is no such export
 */
export function discordExport(lines: readonly string[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>()
  const names = new Set<string>()
  let known = false
  let alone = 0
  let headers = 0
  let listed = false
  let above: Mark | undefined
  let index = 0
  for (const line of lines) {
    if (line.trim() === '') {
      listed = false
      continue
    }
    const header = headerOf(line)
    const isList = !header && headers > 0 && LISTED.test(line.trim())
    if (header) {
      headers++
      if (above) alone++
      known ||= header.numbered || names.has(header.mark.speaker)
      names.add(header.mark.speaker)
      marks.set(index, header.mark)
    } else if (isList) {
      known = true
      marks.set(index, { kind: 'note', part: 'aside', rule: 'messengers/listed', goesOn: true })
    } else if (listed) marks.set(index, { kind: 'more' })
    listed = !header && (isList || listed)
    above = header?.mark
    index++
  }
  if (!known || headers < 2 || alone * 5 > headers) return new Map()
  for (const at of framed(lines)) marks.set(at, { kind: 'note', part: 'boilerplate', rule: 'messengers/frame' })
  return marks
}

type Header = { mark: Extract<Mark, { kind: 'message' }>; numbered: boolean }

function headerOf(line: string): Header | undefined {
  if (!line.startsWith('[')) return undefined
  const from = HEADER.exec(line)?.[0].length
  if (from === undefined || line.length > from + LONGEST_NAME + 16) return undefined
  const written = line.slice(from).trimEnd()
  const shown = written.endsWith(' (pinned)') ? written.slice(0, -' (pinned)'.length) : written
  const speaker = shown.replace(NUMBER, '').trimEnd()
  // `[7/11/2017, 8:20:41 PM] Ann: text`
  if (speaker === '' || speaker.length > LONGEST_NAME || speaker.includes(': ') || speaker.endsWith(':'))
    return undefined
  const mark = { kind: 'message', speaker, speakerAt: [from, from + speaker.length], bodyAt: line.length } as const
  return { mark, numbered: NUMBER.test(shown) }
}

/** Lines of `=====` at both ends of the document, and what stands between two of them: the channel, how many messages. */
function framed(lines: readonly string[]): number[] {
  const written = lines.flatMap((line) => (line.trim() === '' ? [] : line.trim()))
  const isFrame = (at: number): boolean => written[at]?.startsWith(FRAME) === true
  const last = written.length - 1
  const head = isFrame(0) ? written.findIndex((_, at) => at > 0 && isFrame(at)) : -1
  const foot = isFrame(last) ? written.findLastIndex((_, at) => at < last && isFrame(at)) : -1
  return written.flatMap((_, at) => (at <= head || (foot > head && at >= foot) ? [at] : []))
}

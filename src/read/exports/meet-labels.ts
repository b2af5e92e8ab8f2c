import { onlyClock } from '../clock.ts'
import type { Line } from './lines.ts'
import { bareLine } from './meet-marks.ts'

/** A name and its colon at the start of a line; offsets in the line. */
export interface MeetLabel {
  name: string
  bold: boolean
  /** Where the bold marks or the name begin. */
  from: number
  nameFrom: number
  after: number
}

const longestName = 60

/** `Ann Lowe: `, `**Ann Lowe:** `, `**Ann Lowe: **`, `**Ann Lowe**: `. */
export function labelAt(line: string): MeetLabel | undefined {
  const from = line.length - line.trimStart().length
  const nameFrom = line.startsWith('**', from) ? from + 2 : from
  const colon = line.slice(0, nameFrom + longestName + 4).indexOf(':', nameFrom)
  if (colon < 0) return undefined
  const bold = nameFrom > from
  const name = line.slice(nameFrom, colon).replaceAll('*', '').trimEnd()
  if (name === '' || name.length > longestName || !isNameLike(name) || (bold && !line.includes('**', nameFrom)))
    return undefined
  let after = colon + 1
  if (after < line.length && !' \t\u00a0*'.includes(line[after] as string)) return undefined
  while (bold && after < line.length && ' *'.includes(line[after] as string)) after++
  return { name, bold, from, nameFrom, after }
}

/** No sentence, no list, no time: at most six words, none of the marks that names lack. */
function isNameLike(name: string): boolean {
  if (/[?!;#>]/.test(name) || onlyClock(name) !== undefined || name.split(' ').length > 6) return false
  const first = name[0] as string
  return !'-•*([0123456789'.includes(first)
}

/**
 * Which labels are speakers: the bold ones where names are bold; else attendees, names that recur, and, where attendees
 * are not listed, any without a word in lower case.
 */
export function speakerTest(lines: readonly Line[]): (label: MeetLabel) => boolean {
  const labels = lines.flatMap((line) => labelAt(line.text) ?? [])
  if (labels.filter((label) => label.bold).length * 2 > labels.length) return (label) => label.bold
  const attendees = attendeesIn(lines)
  const counts = new Map<string, number>()
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1)
  return ({ name }) =>
    attendees.has(name) || (counts.get(name) as number) > 1 || (attendees.size === 0 && !hasLowerCaseWord(name))
}

function hasLowerCaseWord(name: string): boolean {
  return name.split(' ').some((word) => word !== '' && word[0] !== word[0]?.toUpperCase())
}

/** The names on the line below `Attendees`; `Ann Lowe's Presentation` is no person. */
function attendeesIn(lines: readonly Line[]): Set<string> {
  const at = lines.findIndex((line) => bareLine(line.text) === 'Attendees')
  const list = at < 0 ? undefined : lines.slice(at + 1).find((line) => line.text.trim() !== '')
  const names = (list?.text ?? '').split(',').map((name) => name.trim())
  return new Set(
    names.filter((name) => name !== '' && !name.endsWith("'s Presentation") && !name.endsWith('’s Presentation'))
  )
}

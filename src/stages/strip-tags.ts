import { decodeEntities } from '../read/markdown/entities.ts'
import { skipSpace, trimEnd } from '../read/text-marks.ts'
import type { InlineSpan, Unit } from '../types.ts'
import { isAngleRemark } from './angle-remarks.ts'

/** A line of HTML inside Markdown. */
interface Markup {
  source: string
  from: number
  to: number
  /** Names of the end tags in the block. */
  closed: () => ReadonlySet<string>
}

/** Two asterisks, which stay as they are inside HTML but mean bold type to whoever wrote them: `<p>**Why?**</p>`. */
const ASTERISKS = '**'

const TYPES: ReadonlyMap<string, InlineSpan['type']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  [ASTERISKS, 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis']
])

/**
 * Adds the words of a line, without tags and comments, to a unit, and where they are bold or in italics.
 * @param inComment whether a comment is open where the line begins
 * @returns whether one is open where it ends
 */
export function stripTags({ source, from, to, closed }: Markup, inComment: boolean, unit: Unit): boolean {
  const line = source.slice(from, to)
  const marks = line.split(ASTERISKS).length - 1
  const hasBold = marks > 0 && marks % 2 === 0
  const open: { type: InlineSpan['type']; from: number }[] = []
  const turn = (name: string, isEnd: boolean): void => {
    const type = TYPES.get(name)
    if (type === undefined) return
    const last = open.findLastIndex((own) => own.type === type)
    if (!isEnd) open.push({ type, from: unit.text.length })
    else if (last >= 0) addSpan(unit, open.splice(last, 1)[0] as (typeof open)[number])
  }
  let comment = inComment
  let at = from
  while (at < to) {
    if (hasBold && !comment && source.startsWith(ASTERISKS, at)) {
      turn(
        ASTERISKS,
        open.some(({ type }) => type === 'strong')
      )
      at += ASTERISKS.length
      continue
    }
    if (comment) {
      const end = line.indexOf('-->', at - from)
      if (end < 0) return true
      comment = false
      at = from + end + 3
      continue
    }
    if (source.startsWith('<!--', at)) {
      comment = true
      at += 4
      continue
    }
    if (source.charCodeAt(at) === 60 && opensTag(source, at + 1)) {
      const end = line.indexOf('>', at - from)
      if (end < 0) return false
      const tag = line.slice(at - from, end + 1)
      if (!isAngleRemark(tag, closed)) {
        turn(/[a-z0-9]+/i.exec(tag)?.[0].toLowerCase() ?? '', tag.startsWith('</'))
        at = from + end + 1
        continue
      }
    }
    let end = at + 1
    while (end < to && source.charCodeAt(end) !== 60 && !(hasBold && source.startsWith(ASTERISKS, end))) end++
    if (unit.text !== '' || skipSpace(source, at, end) < end) {
      const skip = unit.text === '' ? skipSpace(source, at, end) : at
      unit.map.push(unit.text.length, skip)
      unit.text += decodeEntities(source.slice(skip, end))
    }
    at = end
  }
  unit.text = unit.text.slice(0, trimEnd(unit.text, 0, unit.text.length))
  return comment
}

function addSpan(unit: Unit, { type, from }: Pick<InlineSpan, 'type' | 'from'>): void {
  const to = trimEnd(unit.text, from, unit.text.length)
  if (to > from) unit.spans = [...unit.spans, { type, from, to }]
}

/** Whether a `<` before an index opens a tag: a letter follows, `!`, `?`, or a slash and a letter. */
function opensTag(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code === 33 || code === 63) return true
  const name = (code === 47 ? source.charCodeAt(at + 1) : code) | 32
  return name >= 97 && name <= 122
}

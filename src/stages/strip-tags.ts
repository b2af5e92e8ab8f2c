import { decodeEntities } from '../read/markdown/entities.ts'
import { skipSpace, trimEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { isAngleRemark } from './angle-remarks.ts'

/** A line of HTML inside Markdown. */
interface Markup {
  source: string
  from: number
  to: number
  /** Names of the end tags in the block. */
  closed: () => ReadonlySet<string>
}

/**
 * Adds the words of a line, without tags and comments, to a unit.
 * @param inComment whether a comment is open where the line begins
 * @returns whether one is open where it ends
 */
export function stripTags({ source, from, to, closed }: Markup, inComment: boolean, unit: Unit): boolean {
  const line = source.slice(from, to)
  let comment = inComment
  let at = from
  while (at < to) {
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
      if (!isAngleRemark(line.slice(at - from, end + 1), closed)) {
        at = from + end + 1
        continue
      }
    }
    let end = at + 1
    while (end < to && source.charCodeAt(end) !== 60) end++
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

/** Whether a `<` before an index opens a tag: a letter follows, `!`, `?`, or a slash and a letter. */
function opensTag(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code === 33 || code === 63) return true
  const name = (code === 47 ? source.charCodeAt(at + 1) : code) | 32
  return name >= 97 && name <= 122
}

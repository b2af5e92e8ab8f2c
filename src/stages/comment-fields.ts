import type { NodeData } from '../read/reader.ts'
import { trimSpace } from '../read/text-marks.ts'

const FIELD = /^([A-Za-z][\w -]{0,30}):[ \t]+(\S.*)$/
const OPENS = /^<!-{2,}$/
const CLOSES = /^-{2,}>$/

/** A field in a comment: what is kept of it, and its value. */
export interface CommentField {
  data: NodeData
  value: string
}

/**
 * What a site's own editors tell their program, in a comment of nothing but fields:
 *
 *     <!---
 *     Publish: yes
 *     Topics: bread, rope
 *     --->
 *
 * @returns a function from a line of the comment to the field in it; undefined where a comment holds anything else
 */
export function commentFields(markup: string): ((line: string) => CommentField | undefined) | undefined {
  if (!markup.startsWith('<!--')) return undefined
  const lines = markup.split(/\r\n|\r|\n/).map(trimSpace)
  const inner = lines.slice(1, -1).filter((line) => line !== '')
  if (!OPENS.test(lines[0] as string) || !CLOSES.test(lines.at(-1) as string)) return undefined
  if (inner.length < 2 || !inner.every((line) => FIELD.test(line))) return undefined
  return (line) => {
    const [, key, value] = FIELD.exec(line) ?? []
    if (key === undefined || value === undefined) return undefined
    return { data: { part: 'metadata', key: key.toLowerCase(), rule: 'markup/comment-field' }, value }
  }
}

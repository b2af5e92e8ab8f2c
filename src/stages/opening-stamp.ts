import { skipSpace } from '../read/text-marks.ts'
import type { Time } from '../schema.ts'
import { stampAt } from './clock.ts'

/** The longest stamp: `[00:00:00,000 --> 00:00:00,000]`, and a colon. */
const LONGEST = 40

/** The time in brackets that a paragraph opens with, and where its words begin; undefined where there is none. */
export function openingStamp(text: string): { time: Time; body: number } | undefined {
  if (text[0] !== '[' && text[0] !== '(') return undefined
  const stamp = stampAt(text, 0, Math.min(text.length, LONGEST))
  if (!stamp) return undefined
  const after = skipSpace(text, stamp.end, text.length)
  return { time: stamp.time, body: text[after] === ':' ? after + 1 : stamp.end }
}

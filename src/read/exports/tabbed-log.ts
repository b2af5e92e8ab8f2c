import { clockAt } from '../clock.ts'
import type { Range } from './build.ts'

/** What a line of a log in columns says; offsets in the line. */
export interface TabbedLine {
  /** Seconds of the day. */
  time: number
  /** The nickname, without the sign of its rank; undefined where the program itself speaks: `-->`, `--`. */
  nick?: Range
  bodyAt: number
}

const DATED = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\t/
const RANKS = '@+%&~! '

/**
 * One line of WeeChat's logs, `2025-02-03 20:00:41⇥@ann⇥Who built it?`; in ` *⇥ann waves` the nickname stands
 * before the words, in `-->⇥ann has joined` nobody speaks.
 */
export function tabbedLine(line: string): TabbedLine | undefined {
  const stamp = DATED.exec(line)?.[0].length
  if (stamp === undefined) return undefined
  const tab = line.indexOf('\t', stamp)
  if (tab < 0) return undefined
  const time = clockAt(line, 11, stamp - 1)?.seconds ?? 0
  const column = line.slice(stamp, tab)
  if (column.trim() === '*') {
    const end = line.indexOf(' ', tab + 1)
    return end > tab + 1 ? { time, nick: [tab + 1, end], bodyAt: end } : { time, bodyAt: tab + 1 }
  }
  let from = stamp
  while (from < tab && RANKS.includes(line[from] as string)) from++
  const isNick = /^\S{1,32}$/.test(line.slice(from, tab)) && /[\p{L}\d_]/u.test(column)
  return isNick ? { time, nick: [from, tab], bodyAt: tab + 1 } : { time, bodyAt: tab + 1 }
}

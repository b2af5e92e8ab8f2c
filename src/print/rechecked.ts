import { asksAtEnd } from '../read/text-marks.ts'
import type { Exchange, Turn, Warning } from '../schema.ts'
import { type WarningCode, warningOf } from '../warnings.ts'
import { isPrinted } from './blocks.ts'
import { toText } from './text.ts'

/** Codes of warnings that tell of a turn of an exchange. */
const CHECKED = ['missing-answer', 'empty-answer', 'inferred-speaker'] as const satisfies WarningCode[]
type Checked = (typeof CHECKED)[number]

const isChecked = (code: string): code is Checked => (CHECKED as readonly string[]).includes(code)

/**
 * The warnings of a text that somebody may have edited: those that tell of what is no longer so are dropped, and those
 * that tell of what is so now are added. Others, and the order, stay.
 */
export function rechecked(exchanges: readonly Exchange[], warnings: readonly Warning[]): Warning[] {
  const left = exchanges.map(turnsToTell)
  const kept = warnings.filter(({ code, exchange }) => {
    if (code === 'no-interview') return exchanges.length === 0
    if (!isChecked(code) || exchange === undefined) return true
    return left[exchange]?.[code].pop() !== undefined
  })
  const added = left.flatMap((turns, exchange) =>
    CHECKED.flatMap((code) =>
      turns[code]
        .reverse()
        .filter((turn) => code !== 'missing-answer' || asks(turn))
        .map((turn) => toldOf(code, turn, exchange))
    )
  )
  if (exchanges.length === 0 && !kept.some(({ code }) => code === 'no-interview')) added.push(warningOf('no-interview'))
  return merged(kept, added)
}

/** For each code the turns that it may tell of, the last first. */
function turnsToTell({ question, answer }: Exchange): Record<Checked, Turn[]> {
  const asked = question.at(-1)
  const isStated = question.some(({ attribution }) => attribution === 'stated')
  const isEmpty = (turn: Turn): boolean => !turn.blocks.some(isPrinted)
  return {
    'missing-answer': asked && answer.length === 0 ? [asked] : [],
    'empty-answer': answer.filter(isEmpty).reverse(),
    'inferred-speaker': answer.filter((turn) => isStated && turn.attribution === 'inferred' && !isEmpty(turn)).reverse()
  }
}

/** `Thanks for listening.` waits for no answer. */
const asks = ({ blocks }: Turn): boolean => asksAtEnd(toText(blocks))

const toldOf = (code: Checked, { position }: Turn, exchange: number): Warning =>
  warningOf(code, { exchange, ...(position && { position }) })

/** Each added one stands before the first kept one of a later exchange. */
function merged(kept: readonly Warning[], added: readonly Warning[]): Warning[] {
  const all: Warning[] = []
  let next = 0
  for (const warning of kept) {
    for (let at = added[next]; at && isBefore(at, warning); at = added[++next]) all.push(at)
    all.push(warning)
  }
  return [...all, ...added.slice(next)]
}

const isBefore = (a: Warning, b: Warning): boolean =>
  a.exchange !== undefined && b.exchange !== undefined && a.exchange < b.exchange

import { styleText } from 'node:util'
import { visible } from '../print/terminal.ts'
import type { Warning } from '../schema.ts'

/** A line for standard error. */
export interface Message {
  place: string
  severity: 'error' | 'warning' | 'info'
  message: string
  code: string
}

/** @param file how the user calls the file */
export function messagesOf(warnings: readonly Warning[], file: string): Message[] {
  return warnings.map(({ code, message, severity, position }) => ({
    place: position ? `${file}:${position.start.line}:${position.start.column}` : file,
    severity,
    message,
    code
  }))
}

/** Columns wider than this are not waited for by the other lines. */
const WIDEST = 90

/**
 * `file:line:column  warning  message  code`, aligned. What comes from files is escaped.
 * @param colours whether to use them
 * @returns lines, each with its end
 */
export function messagesText(messages: readonly Message[], colours: boolean): string {
  const rows = messages.map(({ place, severity, message, code }) => ({
    place: visible(place),
    severity,
    message: visible(message),
    code: visible(code)
  }))
  const width = (key: 'place' | 'severity' | 'message'): number =>
    rows.reduce((most, row) => (row[key].length > WIDEST ? most : Math.max(most, row[key].length)), 0)
  const [places, severities, texts] = [width('place'), width('severity'), width('message')]
  return rows
    .map(({ place, severity, message, code }) => {
      const level = severity.padEnd(severities)
      return `${place.padEnd(places)}  ${colours ? styleText(COLOURS[severity], level, PLAIN) : level}  ${message.padEnd(texts)}  ${colours ? styleText('dim', code, PLAIN) : code}\n`
    })
    .join('')
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** Whether to colour is decided here, not by what standard output is. */
const PLAIN = { validateStream: false }

/** Colours only for people: on a terminal, unless NO_COLOR says no. */
export function wantsColours(stream: { isTTY?: boolean | undefined }, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

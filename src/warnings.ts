import type { Position, Warning } from './schema.ts'

/** What can be said of a document. Codes are stable; words may change. */
export const warningCatalogue = {
  'empty-answer': { severity: 'warning', message: 'The answer has a label but no words.', note: 'The label is kept as a turn without blocks.' },
  'missing-answer': { severity: 'warning', message: 'Nobody answers this question.', note: 'The exchange has an empty answer; the source may be cut off.' },
  'inferred-speaker': { severity: 'info', message: 'No label says who speaks here; the conversation implies it.', note: 'The turn has attribution `inferred`.' },
  'no-interview': { severity: 'warning', message: 'No conversation can be told in this text.', note: 'Everything is kept in the introduction.' },
  'low-confidence': { severity: 'info', message: 'How the turns are told apart is uncertain.', note: '`layout.confidence` is below 0.5; look at `--explain`.' },
  'unmatched-pull-quote': { severity: 'info', message: 'The words of this pull-quote stand nowhere else in the text.', note: 'Its `match` is `none`.' },
  'times-go-back': { severity: 'info', message: 'The time of this turn lies before the one above: a second recording, or a slip.', note: 'Times are kept as they stand.' },
  'markdown-too-deep': { severity: 'warning', message: 'This line nests or marks more than Markdown of people does; the text was read as plain text.', note: 'Such text would take the Markdown parser too long.' }
} as const satisfies Record<string, { severity: Warning['severity']; message: string; note: string }>

export type WarningCode = keyof typeof warningCatalogue

/** A warning of the catalogue at a place. */
export function warningOf(code: WarningCode, place: { position?: Position; exchange?: number } = {}, message: string = warningCatalogue[code].message): Warning {
  return {
    code,
    message,
    severity: warningCatalogue[code].severity,
    ...(place.exchange !== undefined && { exchange: place.exchange }),
    ...(place.position && { position: place.position })
  }
}

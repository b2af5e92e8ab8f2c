import type { Position, Warning } from './schema.ts'

/** What can be said of a document. Codes are stable; words may change. */
export const warningCatalogue = {
  'empty-answer': {
    severity: 'warning',
    message: 'The answer has a label but no words.',
    note: 'The label is kept as a turn without blocks.'
  },
  'missing-answer': {
    severity: 'warning',
    message: 'Nobody answers this question.',
    note: 'The exchange has an empty answer; the source may be cut off.'
  },
  'inferred-speaker': {
    severity: 'info',
    message: 'No label says who speaks here; the conversation implies it.',
    note: 'The turn has attribution `inferred`.'
  },
  'no-interview': {
    severity: 'warning',
    message: 'No conversation can be told in this text.',
    note: 'Everything is kept in the introduction.'
  },
  'low-confidence': {
    severity: 'info',
    message: 'How the turns are told apart is uncertain.',
    note: '`layout.confidence` is below 0.5; look at `--explain`.'
  },
  'unmatched-pull-quote': {
    severity: 'info',
    message: 'The words of this pull-quote stand nowhere else in the text.',
    note: 'Its `match` is `none`.'
  },
  'times-go-back': {
    severity: 'info',
    message: 'The time of this turn lies before the one above: a second recording, or a slip.',
    note: 'Times are kept as they stand.'
  },
  'malformed-cue': { severity: 'warning', message: 'This caption is malformed.', note: 'Its words are kept.' },
  'malformed-row': { severity: 'warning', message: 'This row of the table is malformed.', note: 'Its words are kept.' },
  'malformed-json': {
    severity: 'warning',
    message: 'The JSON is malformed here.',
    note: 'What is complete is read; the rest is kept as boilerplate.'
  },
  'no-transcript': {
    severity: 'warning',
    message: 'This file holds no transcript in a known form.',
    note: 'Its text is kept.'
  },
  'html-too-deep': {
    severity: 'warning',
    message: 'Elements are nested too deeply.',
    note: 'The tags inside are passed over, their text is kept.'
  },
  mojibake: {
    severity: 'warning',
    message: 'Letters look like UTF-8 that was read as another encoding.',
    note: 'Nothing is repaired: read the file again with `--encoding`.'
  },
  'encoding-guessed': {
    severity: 'warning',
    message: 'The file is not UTF-8; its encoding was guessed.',
    note: 'State it with `--encoding` if the guess is wrong.'
  },
  'no-positions': {
    severity: 'info',
    message: 'This format has no text positions.',
    note: 'Word documents: nothing in the result says where it stood.'
  },
  'markdown-too-deep': {
    severity: 'warning',
    message: 'This line nests or marks more than Markdown of people does; the text was read as plain text.',
    note: 'Such text would take the Markdown parser too long.'
  },
  'no-times': {
    severity: 'warning',
    message: 'Nothing in this text has a time, so there are no captions.',
    note: 'By the command line, with `--to vtt` and `--to srt`.'
  }
} as const satisfies Record<string, { severity: Warning['severity']; message: string; note: string }>

export type WarningCode = keyof typeof warningCatalogue

/** A warning of the catalogue at a place. */
export function warningOf(
  code: WarningCode,
  place: { position?: Position; exchange?: number } = {},
  message: string = warningCatalogue[code].message
): Warning {
  return {
    code,
    message,
    severity: warningCatalogue[code].severity,
    ...(place.exchange !== undefined && { exchange: place.exchange }),
    ...(place.position && { position: place.position })
  }
}

import { parseWithAnalysis, readers } from '../all.ts'
import { type Explanation, explain } from '../explain.ts'
import type { Parsed } from '../interview.ts'
import type { ParseOptions } from '../options.ts'
import { explanationText } from '../print/explain.ts'
import { PRINTERS, type Printer } from '../print/index.ts'
import { type JsonOptions, jsonPieces } from '../print/json.ts'
import { visibleJson } from '../print/terminal.ts'
import { withoutPositions } from '../print/without-positions.ts'
import type { Interview } from '../schema.ts'
import { warningOf } from '../warnings.ts'
import { guessWarning, withWarnings } from './added-warnings.ts'
import type { Settings } from './arguments.ts'
import { decode, decodeAs } from './decode.ts'
import { Failure } from './failure.ts'
import { isZip, magicOf } from './magic.ts'
import type { Pieces } from './streams.ts'

/** One file, read. */
export interface Converted {
  interview: Interview
  /** Only if the settings ask for it. */
  explanation?: Explanation | undefined
}

/**
 * Reads an interview out of the bytes of a file.
 * @param path how the user calls the file: a hint for its format
 * @throws Failure if these bytes are no text and no Word document
 */
export async function convert(bytes: Uint8Array, path: string, settings: Settings): Promise<Converted> {
  const options: ParseOptions = {
    ...(path !== '-' && { path }),
    ...(settings.from !== undefined && { format: settings.from }),
    ...(settings.language !== undefined && { language: settings.language }),
    ...(settings.speakers.length > 0 && { speakers: settings.speakers })
  }
  if (isZip(bytes)) return fromWord(bytes, options, settings)
  const magic = settings.encoding === undefined ? magicOf(bytes) : undefined
  if (magic) throw new Failure('not-text', `is ${magic.kind}; ${magic.advice}`)
  const decoded = settings.encoding === undefined ? await decode(bytes) : await decodeAs(bytes, settings.encoding)
  const parsed = parseWithAnalysis(decoded.text, options)
  const interview = withWarnings(parsed.interview, guessWarning(decoded))
  return explained({ ...parsed, interview }, options, settings)
}

async function fromWord(bytes: Uint8Array, options: ParseOptions, settings: Settings): Promise<Converted> {
  const { wordToHtml } = await import('./word.ts')
  const html = await wordToHtml(bytes, settings.maxSize)
  const parsed = parseWithAnalysis(html, { ...options, format: 'html' })
  const result = explained(parsed, options, settings)
  const interview = { ...withoutPositions(parsed.interview), format: 'docx' }
  return { ...result, interview: withWarnings(interview, [warningOf('no-positions')]) }
}

function explained(parsed: Parsed, { path }: ParseOptions, { explain: mode }: Settings): Converted {
  if (mode === undefined) return { interview: parsed.interview }
  return { interview: parsed.interview, explanation: explain(parsed, { readers, ...(path !== undefined && { path }) }) }
}

/** What is printed for a file, in pieces: together, text that ends with a line end. */
export function render(converted: Converted, path: string, settings: Settings): Pieces {
  const { interview, explanation } = converted
  if (settings.ndjson) return lineOf(converted, path, settings)
  if (explanation)
    return [
      settings.explain === 'json'
        ? `${jsonOf(explanation, 2)}\n`
        : explanationText(explanation, { sums: settings.explain === 'full' })
    ]
  return settings.to === 'json'
    ? visiblePieces(interview, { indent: 2, positions: settings.positions }, '', '\n')
    : [printed(interview, settings.to)]
}

/** An interview as JSON that is safe to look at, between two texts. */
function* visiblePieces(interview: Interview, options: JsonOptions, before: string, after: string): Generator<string> {
  yield before
  for (const piece of jsonPieces(interview, options)) yield visibleJson(piece)
  yield after
}

/** A value as JSON that is safe to look at; one line, unless it is indented. */
export const jsonOf = (value: object, indent = 0): string => visibleJson(JSON.stringify(value, null, indent))

/** One line of JSON. */
function lineOf({ interview, explanation }: Converted, path: string, { to, positions }: Settings): Pieces {
  if (explanation) return [`${jsonOf({ path, explanation })}\n`]
  if (to !== 'json') return [`${jsonOf({ path, output: printed(interview, to) })}\n`]
  return visiblePieces(interview, { positions }, `${jsonOf({ path }).slice(0, -1)},"interview":`, '}\n')
}

const printed = (interview: Interview, to: string): string => printerOf(to).print(interview)

/** @param id one that the options were checked for */
const printerOf = (id: string): Printer => PRINTERS.find((printer) => printer.id === id) as Printer

/** The ending of a file that `render` fills, without dot. */
export function extensionFor({ to, explain: mode }: Settings): string {
  if (mode !== undefined) return mode === 'json' ? 'explain.json' : 'explain.txt'
  return printerOf(to).extension
}

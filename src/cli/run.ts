import { fstatSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { readers } from '../all.ts'
import { languages } from '../languages/index.ts'
import { baseLanguage } from '../options.ts'
import { visible } from '../print/terminal.ts'
import type { Warning } from '../schema.ts'
import { warningOf } from '../warnings.ts'
import { known, type Settings, UsageError } from './arguments.ts'
import { convert, extensionFor, jsonOf, render } from './convert.ts'
import { decodeAs } from './decode.ts'
import { Failure } from './failure.ts'
import { formatsText } from './help.ts'
import { type Input, inputsOf } from './inputs.ts'
import { withoutRemains } from './interrupt.ts'
import { type Message, messagesOf } from './messages.ts'
import { outNames } from './out-names.ts'
import { readAll, readInput } from './read-file.ts'
import type { Pieces } from './streams.ts'
import { writeWhole } from './write-file.ts'

export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>
  print(text: string): Promise<void>
  tell(messages: readonly Message[]): Promise<void>
}

export const formats = (): string => formatsText(readers)

/** The options whose values only the loaded parser knows. */
async function check({ from, language, encoding }: Settings): Promise<void> {
  if (from !== undefined) known('from', from, [{ id: 'auto' }, ...readers])
  if (language !== undefined && !languages.some(({ id }) => id === baseLanguage(language)))
    known('language', language, [{ id: 'auto' }, ...languages])
  if (encoding === undefined) return
  try {
    await decodeAs(new Uint8Array(), encoding)
  } catch {
    throw new UsageError(
      `--encoding ${encoding}: no encoding has this name; there are utf-8, utf-16le, windows-1252, iso-8859-2, cp850, shift_jis and many more`
    )
  }
}

/**
 * Does one file after the other. A file that cannot be done is told and left out.
 * @returns the exit status
 * @throws UsageError if an option is wrong
 */
export async function run(settings: Settings, streams: Streams): Promise<number> {
  await check(settings)
  const inputs = await inputsOf(settings.inputs.length > 0 ? settings.inputs : ['-'])
  return settings.outDir === undefined
    ? doAll(inputs, settings, streams, new Set())
    : withoutRemains((unfinished) => doAll(inputs, settings, streams, unfinished))
}

async function doAll(
  inputs: readonly Input[],
  settings: Settings,
  streams: Streams,
  unfinished: Set<string>
): Promise<number> {
  const names =
    settings.outDir === undefined
      ? []
      : outNames(
          inputs.map(({ path }) => path),
          extensionFor(settings)
        )
  const out: Out = {
    unfinished,
    taken: new Map<string, string>(),
    protect: settings.outDir === undefined ? new Set<string>() : await realPaths(inputs)
  }
  let warned = false
  let failed = false
  let isFirst = true
  for (const [index, input] of inputs.entries()) {
    const shown = input.path === '-' ? '<stdin>' : input.path
    try {
      if (input.failure) throw input.failure
      const bytes =
        input.path === '-'
          ? await readStandardInput(streams.stdin, settings.maxSize)
          : await readInput(input.path, settings.maxSize)
      const { pieces, warnings } = await made(bytes, input.path, settings)
      if (settings.outDir !== undefined) await writeOnce(settings.outDir, names[index] as string, pieces, shown, out)
      else {
        const above = inputs.length > 1 ? aboveOf(shown, isFirst, settings) : ''
        if (above !== '') await streams.print(above)
        for (const piece of pieces) await streams.print(piece)
        isFirst = false
      }
      warned ||= warnings.some(({ severity }) => severity === 'warning')
      if (!settings.quiet && warnings.length > 0) await streams.tell(messagesOf(warnings, shown))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failed = true
      if (settings.ndjson)
        await streams.print(`${jsonOf({ path: input.path, error: { code: error.code, message: error.message } })}\n`)
      await streams.tell([{ place: shown, severity: 'error', message: error.message, code: error.code }])
    }
  }
  return failed ? 2 : warned && settings.strict ? 1 : 0
}

/**
 * What stands between the files on standard output, so that none goes on in the next: the last line of one above the
 * rule of the next would be a heading. JSON needs nothing; an explanation says of which file it is.
 */
function aboveOf(shown: string, isFirst: boolean, { to, explain, ndjson }: Settings): string {
  if (ndjson || explain === 'json' || (explain === undefined && to === 'json')) return ''
  return `${isFirst ? '' : '\n'}${explain === undefined ? '' : `==> ${visible(shown)} <==\n\n`}`
}

/** @throws Failure whatever happens, so that one file stops no other */
async function made(
  bytes: Uint8Array,
  path: string,
  settings: Settings
): Promise<{ pieces: Pieces; warnings: Warning[] }> {
  try {
    const converted = await convert(bytes, path, settings)
    const pieces = render(converted, path, settings)
    const { warnings } = converted.interview
    return { pieces, warnings: isEmptyOfCues(pieces, settings) ? [...warnings, warningOf('no-times')] : warnings }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('internal-error', `cannot be done, which is a bug of this program: ${(error as Error).message}`)
  }
}

/** Captions were asked for, and nothing of the text has a time. */
const isEmptyOfCues = (pieces: Pieces, { to, explain, ndjson }: Settings): boolean =>
  (to === 'vtt' || to === 'srt') &&
  explain === undefined &&
  !ndjson &&
  ![...pieces].some((piece) => piece.includes('-->'))

async function readStandardInput(stdin: Streams['stdin'], most: number): Promise<Uint8Array> {
  try {
    // `interview-parser - < FOLDER` would be an empty text.
    const { fd } = stdin as { fd?: number }
    if (fd !== undefined && fstatSync(fd).isDirectory()) throw new Failure('not-a-file', 'is a folder')
    return await readAll(stdin, most)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('cannot-read', `cannot be read: ${(error as Error).message}`)
  }
}

interface Out {
  /** Output names in lower case, and the input that each was made of. */
  taken: Map<string, string>
  protect: ReadonlySet<string>
  /** Paths of files that are not yet whole. */
  unfinished: Set<string>
}

/** Names that differ in case only are one file on many disks. */
async function writeOnce(
  folder: string,
  name: string,
  pieces: Pieces,
  shown: string,
  { taken, protect, unfinished }: Out
): Promise<void> {
  const key = name.normalize('NFC').toLowerCase()
  const other = taken.get(key)
  if (other !== undefined)
    throw new Failure('same-name', `would be written to ${name}, as ${other} was; give them different folders`)
  taken.set(key, shown)
  await writeWhole(folder, name, pieces, protect, unfinished)
}

async function realPaths(inputs: readonly Input[]): Promise<Set<string>> {
  const paths = await Promise.all(inputs.map(({ path }) => realpath(path).catch(() => undefined)))
  return new Set(paths.filter((path) => path !== undefined))
}

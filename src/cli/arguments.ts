import { parseArgs } from 'node:util'
import type { SpeakerHint } from '../options.ts'
import { PRINTERS } from '../print/index.ts'
import type { Role } from '../schema.ts'
import { nearest } from './nearest.ts'
import { type OptionName, type OptionSpec, optionSpecs } from './option-list.ts'

/** An option or a value that is wrong: what it says is for the user, the exit status is 2. */
export class UsageError extends Error {}

/** What the command line asks for. */
export interface Settings {
  action: 'run' | 'help' | 'version' | 'formats'
  /** Files, patterns and `-`, as given. */
  inputs: string[]
  to: string
  from: string | undefined
  explain: 'full' | 'brief' | 'json' | undefined
  speakers: SpeakerHint[]
  language: string | undefined
  encoding: string | undefined
  outDir: string | undefined
  ndjson: boolean
  positions: boolean
  strict: boolean
  quiet: boolean
  /** Bytes. */
  maxSize: number
}

const ROLES: readonly string[] = ['interviewer', 'interviewee', 'other'] satisfies Role[]
const MEGABYTE = 1 << 20
/** A text of more than 512 MB does not fit into one string. */
const MOST_MEGABYTES = 500

/**
 * Reads a command line.
 * @param args without the program's name
 * @throws UsageError that names the option which is wrong
 */
export function readArguments(args: readonly string[]): Settings {
  const { values, inputs } = collect(args)
  const one = (name: OptionName): string | undefined => values.get(name)?.at(-1)
  const settings: Settings = {
    action: values.has('help') ? 'help' : values.has('version') ? 'version' : values.has('formats') ? 'formats' : 'run',
    inputs,
    to: known('to', one('to') ?? 'json', PRINTERS),
    from: one('from'),
    explain: explainMode(values.has('explain') ? (one('explain') ?? '') : undefined),
    speakers: speakersOf(values.get('speaker') ?? [], values.get('label') ?? []),
    language: one('language'),
    encoding: one('encoding'),
    outDir: one('out-dir'),
    ndjson: values.has('ndjson'),
    positions: !values.has('no-positions'),
    strict: values.has('strict'),
    quiet: values.has('quiet'),
    maxSize: megabytes(one('max-size'))
  }
  if (settings.outDir !== undefined && settings.ndjson)
    throw new UsageError('--out-dir and --ndjson: one file for each input, or one line for each; not both')
  if (settings.explain !== undefined && values.has('to'))
    throw new UsageError('--explain and --to: it prints either the explanation or the interview')
  if (settings.outDir === '') throw new UsageError('--out-dir: needs the name of a folder')
  return settings
}

interface Collected {
  values: Map<string, string[]>
  inputs: string[]
}

function collect(args: readonly string[]): Collected {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      optionSpecs.map(({ name, short, value, optional }) => [
        name,
        { type: value && !optional ? 'string' : 'boolean', multiple: true, ...(short && { short }) } as const
      ])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const values = new Map<string, string[]>()
  const inputs: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind !== 'option') continue
    const value = valueGiven(token, specOf(token.name, token.rawName))
    values.set(token.name, [...(values.get(token.name) ?? []), ...(value === undefined ? [] : [value])])
  }
  return { values, inputs }
}

function specOf(name: string, raw: string): OptionSpec {
  const spec = optionSpecs.find((option) => option.name === name)
  if (spec) return spec
  const near = raw.startsWith('--')
    ? nearest(
        name,
        optionSpecs.map((option) => option.name)
      )
    : undefined
  throw new UsageError(`${raw}: no such option${near ? `; did you mean --${near}?` : ''}`)
}

function valueGiven(
  token: { rawName: string; value: string | undefined; inlineValue: boolean | undefined },
  { value, optional }: OptionSpec
): string | undefined {
  if (value === undefined) {
    if (token.value !== undefined) throw new UsageError(`${token.rawName}: takes no value`)
    return undefined
  }
  if (optional) return token.value
  if (token.value === undefined) throw new UsageError(`${token.rawName}: needs a value, ${value}`)
  // `--to --strict`: the value was forgotten.
  if (!token.inlineValue && token.value.startsWith('-') && token.value.length > 1) {
    throw new UsageError(
      `${token.rawName}: needs a value, ${value}; if ${token.value} is meant, write ${token.rawName}=${token.value}`
    )
  }
  return token.value
}

/**
 * A value that must be one of a list.
 * @throws UsageError that lists what there is
 */
export function known(option: string, value: string, list: readonly { id: string }[]): string {
  const ids = list.map(({ id }) => id)
  if (ids.includes(value)) return value
  const near = nearest(value.toLowerCase(), ids)
  throw new UsageError(`--${option} ${value}: ${near ? `did you mean ${near}? There` : 'there'} are ${ids.join(', ')}`)
}

function explainMode(value: string | undefined): Settings['explain'] {
  if (value === undefined) return undefined
  if (value === '') return 'full'
  if (value === 'brief' || value === 'json') return value
  throw new UsageError(`--explain=${value}: there are brief and json; without a value it prints everything`)
}

function megabytes(value: string | undefined): number {
  if (value === undefined) return 256 * MEGABYTE
  const size = Number(value)
  if (value.trim() === '' || !(size > 0 && size <= MOST_MEGABYTES))
    throw new UsageError(`--max-size ${value}: expected megabytes, above 0 and up to ${MOST_MEGABYTES}`)
  return Math.floor(size * MEGABYTE)
}

/** `Ann Lowe=interviewer`, `Ann Lowe`; `AL=Ann Lowe`. */
function speakersOf(speakers: readonly string[], labels: readonly string[]): SpeakerHint[] {
  const hints = new Map<string, SpeakerHint>()
  for (const value of speakers) {
    const { before: name, after: role } = split(value)
    if (name === '') throw new UsageError(`--speaker ${value}: expected NAME=ROLE, as in "Ann Lowe=interviewer"`)
    if (role !== undefined && !ROLES.includes(role)) {
      const near = nearest(role.toLowerCase(), ROLES)
      throw new UsageError(
        `--speaker ${value}: ${near ? `did you mean ${near}? The` : 'the'} roles are ${ROLES.join(', ')}`
      )
    }
    hints.set(name, { ...hints.get(name), name, ...(role !== undefined && { role: role as Role }) })
  }
  for (const value of labels) {
    const { before: label, after: name } = split(value)
    if (label === '' || !name) throw new UsageError(`--label ${value}: expected LABEL=NAME, as in "AL=Ann Lowe"`)
    const hint = hints.get(name) ?? { name }
    hints.set(name, { ...hint, labels: [...(hint.labels ?? []), label] })
  }
  return [...hints.values()]
}

function split(value: string): { before: string; after: string | undefined } {
  const at = value.lastIndexOf('=')
  if (at < 0) return { before: value.trim(), after: undefined }
  return { before: value.slice(0, at).trim(), after: value.slice(at + 1).trim() }
}

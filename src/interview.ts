import type { Root } from 'mdast'
import { coreLanguages, withWords } from './languages/core.ts'
import { detectLanguages } from './languages/detect.ts'
import type { Language } from './languages/language.ts'
import type { Models } from './model/models.ts'
import { models as shipped } from './model/weights.ts'
import { baseLanguage, checkLanguages, checkOptions, checkReaders, hintKeys, type ParseOptions } from './options.ts'
import { withoutPositions } from './print/without-positions.ts'
import { readCanonical } from './read/canonical.ts'
import { coreReaders, shiftPositions, sourceOf, surest } from './read/index.ts'
import { lineStarts } from './read/lines.ts'
import { mojibakeWarnings } from './read/mojibake.ts'
import type { Reader, Source } from './read/reader.ts'
import { sketchOf } from './read/sketch.ts'
import { type InterviewSource, pathOf, textOf } from './read/source-text.ts'
import { type Interview, interviewSchema, type Warning } from './schema.ts'
import { OWN } from './schema-shortcuts.ts'
import { assemble } from './stages/9-assemble.ts'
import { type Analysis, type Hints, type Lines, linesIn, NO_HINTS } from './stages/analyse.ts'
import { withNamedParts } from './stages/named-parts.ts'
import { withPersonSections } from './stages/person-sections.ts'
import { analyse } from './stages/readings.ts'
import { settle } from './stages/settle.ts'
import { withSignedQuestions } from './stages/signed-questions.ts'

/** The registered readers, the weights and the words: what `index.ts` and `all.ts` bind. */
export interface Setup {
  readers: readonly Reader[]
  models: Models
  languages: readonly Language[]
}

export const coreSetup: Setup = { readers: coreReaders, models: shipped, languages: coreLanguages }

/** The result and how it came about: for `--explain`. */
export interface Parsed {
  interview: Interview
  /** Undefined where the text states its structure itself, as canonical Markdown does. */
  analysis?: Analysis
  /** What the analysis points into: the text without a byte order mark, which only the interview's positions count. */
  source: string
}

/**
 * Reads an interview out of a text: the stages, top to bottom.
 * @throws TypeError if an option is wrong; never because of the text
 */
export function parseDetailed(input: InterviewSource, options: ParseOptions, setup: Setup): Parsed {
  const draft = draftOf(input, options, setup)
  const { analysis, source } = draft
  return { interview: validated(draft), ...(analysis && { analysis }), source }
}

/** The interview alone. What led to it is let go before the result is copied: at the peak only one of them is held. */
export function parse(input: InterviewSource, options: ParseOptions, setup: Setup): Interview {
  return validated(withoutAnalysis(draftOf(input, options, setup)))
}

/** An interview that nobody has validated yet. */
interface Draft extends Parsed {
  /** Length of the byte order mark that its positions do not count. */
  shift: number
  /** Each of its nodes has a place of its own. Those that canonical Markdown states may share theirs. */
  isApart: boolean
}

function withoutAnalysis({ interview, source, shift, isApart }: Draft): Draft {
  return { interview, source, shift, isApart }
}

function validated({ interview, shift, isApart }: Draft): Interview {
  const valid = interviewSchema.parse(interview, isApart ? OWN : undefined)
  return shift === 0 ? valid : shiftPositions(valid)
}

function draftOf(input: InterviewSource, options: ParseOptions, setup: Setup): Draft {
  const readers = knownReaders(options, setup)
  const languages = knownLanguages(options, readers, setup)
  const value = textOf(input)
  const path = options.path ?? pathOf(input)
  const source = sourceOf(value, path)
  const { text, shift } = source
  const isMarkdown = (options.format ?? 'auto') === 'auto' || options.format === 'markdown'
  const canonical = isMarkdown ? readCanonical(text, options.speakers) : undefined
  if (canonical) return { interview: canonical, source: text, shift, isApart: false }
  const reader = readers.find(({ id }) => id === options.format) ?? surest(source, readers)
  const opened = openingOf(reader, source, languages, options)
  return { ...draftFrom(opened, text, reader.id, setup.models, options), shift, isApart: true }
}

/** @throws TypeError if the caller's are none */
function knownReaders(options: ParseOptions, { readers }: Setup): readonly Reader[] {
  checkReaders(options?.readers)
  const own = options?.readers ?? []
  return [...readers.filter(({ id }) => !own.some((reader) => reader.id === id)), ...own]
}

/** @throws TypeError if an option is wrong */
function knownLanguages(options: ParseOptions, readers: readonly Reader[], { languages }: Setup): readonly Language[] {
  checkLanguages(options?.languages)
  const known = withWords(languages, options?.languages ?? [])
  checkOptions(
    options,
    readers.map(({ id }) => id),
    known.map(({ id }) => id)
  )
  return known
}

/** The lines of a document. The tree that they were read from is not held any longer: it is as large as the result. */
interface Opening {
  lines: Lines
  warnings: readonly Warning[]
  hints: Hints
}

function openingOf(reader: Reader, source: Source, languages: readonly Language[], options: ParseOptions): Opening {
  const { root, warnings } = reader.read(source)
  return opening(root, source.text, warnings, languages, options)
}

function opening(
  root: Root,
  source: string,
  warnings: readonly Warning[],
  languages: readonly Language[],
  options: ParseOptions
): Opening {
  const hints = hintsOf(options)
  const { language = 'auto' } = options
  const chosen = [language, baseLanguage(language)].flatMap((tag) => languages.find(({ id }) => id === tag) ?? [])[0]
  const spoken = chosen ? [chosen] : detectLanguages(source, languages)
  return { lines: linesIn(root, source, lineStarts(source), spoken, hints), warnings, hints }
}

function draftFrom(
  { lines, warnings, hints }: Opening,
  source: string,
  format: string,
  models: Models,
  options: ParseOptions
): Parsed {
  const { starts } = lines
  const { analysis: settled, confidence } = settle(analyse(lines, models, hints), models.confidence)
  const analysis = withSignedQuestions(withPersonSections(withNamedParts(settled, models.people)))
  const interview = assemble({
    source,
    starts,
    format,
    analysis,
    confidence,
    weights: models.people,
    warnings: [...warnings, ...mojibakeWarnings(source, starts)],
    hints: options.speakers ?? []
  })
  return { interview, analysis, source }
}

/**
 * The Interview in an mdast tree that the caller has: what `parseInterview` does after reading.
 * @param options `source`: the text that the tree's positions point into. Without it the tree's own lines and columns
 *   stand in the result; where it has no offsets, no positions do
 * @throws TypeError if the tree is none or an option is wrong; never because of what the tree holds
 */
export function interviewFromMdast(
  root: Root,
  options: ParseOptions & { source?: string } = {},
  setup: Setup = coreSetup
): Interview {
  checkTree(root)
  const { source: given, ...rest } = options ?? {}
  if (given !== undefined && typeof given !== 'string') throw new TypeError('options.source: expected a string')
  const languages = knownLanguages(options && rest, knownReaders(rest, setup), setup)
  const sketch = given ?? sketchOf(root)
  const source = sketch ?? ''
  const opened = opening(root, source, [], languages, rest)
  // A tree has no format to find out: `auto` is Markdown, as nothing is.
  const format = rest.format === undefined || rest.format === 'auto' ? 'markdown' : rest.format
  const draft = draftFrom(opened, source, format, setup.models, rest)
  const interview = interviewSchema.parse(draft.interview, OWN)
  return sketch === undefined ? withoutPositions(interview) : interview
}

/** @throws TypeError if it is no tree */
function checkTree(root: unknown): void {
  const { type, children } = (root ?? {}) as Partial<Root>
  if (typeof type !== 'string' || !Array.isArray(children))
    throw new TypeError('tree: expected an mdast tree, a root with children')
}

const ROLE_NUMBERS = { interviewer: 1, interviewee: 2, other: 3 } as const

function hintsOf({ speakers = [], rules }: ParseOptions): Hints {
  if (speakers.length === 0 && !rules) return NO_HINTS
  const labels = new Set<string>()
  const roles = new Map<string, 1 | 2 | 3>()
  for (const hint of speakers) {
    for (const key of hintKeys(hint)) {
      labels.add(key)
      if (hint.role) roles.set(key, ROLE_NUMBERS[hint.role])
    }
  }
  return {
    labels,
    roles,
    layouts: rules?.layouts ?? [],
    labelStyles: rules?.labels ?? [],
    boilerplate: rules?.boilerplate ?? []
  }
}

import { coreSetup, type InterviewSource, type Parsed, parseDetailed, type Setup } from './interview.ts'
import type { ParseOptions } from './options.ts'
import { languages } from './languages/index.ts'
import { captionReaders } from './read/captions/index.ts'
import { exportReaders } from './read/exports/index.ts'
import { htmlReader } from './read/html/index.ts'
import { coreReaders } from './read/index.ts'
import { jsonReaders } from './read/json/index.ts'
import type { Reader } from './read/reader.ts'
import type { Interview } from './schema.ts'

export * from './index.ts'

/** Every reader. Where two are as sure, the one listed first is taken. */
export const readers: readonly Reader[] = [
  ...coreReaders,
  ...captionReaders,
  ...jsonReaders,
  ...exportReaders,
  htmlReader
]

const setup: Setup = { ...coreSetup, readers, languages }

/** The same as `parseInterview` of `interview-parser`, with every reader registered. */
export function parseInterview(source: InterviewSource, options: ParseOptions = {}): Interview {
  return parseDetailed(source, options, setup).interview
}

/** The Interview together with what led to it, for tools that explain. */
export function parseWithAnalysis(source: InterviewSource, options: ParseOptions = {}): Parsed {
  return parseDetailed(source, options, setup)
}

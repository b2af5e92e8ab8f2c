import type { Root } from 'mdast'
import { interviewFromMdast as fromMdast, type Parsed, parse, parseDetailed, type Setup } from './interview.ts'
import { languages } from './languages/index.ts'
import { models } from './model/weights.ts'
import type { ParseOptions } from './options.ts'
import { captionReaders } from './read/captions/index.ts'
import { documentValue } from './read/document-values.ts'
import { exportReaders } from './read/exports/index.ts'
import { htmlReader } from './read/html/index.ts'
import { jsonReaders } from './read/json/index.ts'
import { markdownReaderWith } from './read/markdown.ts'
import type { Reader } from './read/reader.ts'
import type { InterviewSource } from './read/source-text.ts'
import { textReaderWith } from './read/text.ts'
import type { Interview } from './schema.ts'

export * from './index.ts'

/** Every reader. Where two are as sure, the one listed first is taken. */
export const readers: readonly Reader[] = [
  textReaderWith(documentValue),
  markdownReaderWith(documentValue),
  ...captionReaders,
  ...jsonReaders,
  ...exportReaders,
  htmlReader
]

const setup: Setup = { readers, models, languages }

/** The same as `parseInterview` of `interview-parser`, with every reader and all words of every language. */
export function parseInterview(source: InterviewSource, options: ParseOptions = {}): Interview {
  return parse(source, options, setup)
}

/** The same as `interviewFromMdast` of `interview-parser`, with all words of every language. */
export function interviewFromMdast(root: Root, options: ParseOptions & { source?: string } = {}): Interview {
  return fromMdast(root, options, setup)
}

/** The Interview together with what led to it, for tools that explain. */
export function parseWithAnalysis(source: InterviewSource, options: ParseOptions = {}): Parsed {
  return parseDetailed(source, options, setup)
}

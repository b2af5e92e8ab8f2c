import { coreSetup, parse } from './interview.ts'
import type { ParseOptions } from './options.ts'
import type { InterviewSource } from './read/source-text.ts'
import type { Interview } from './schema.ts'

export { interviewFromMdast } from './interview.ts'
export type { ExtraRules, ParseOptions, SpeakerHint } from './options.ts'
export { toJson } from './print/json.ts'
export { toMarkdown } from './print/markdown.ts'
export { toText } from './print/text.ts'
export type { NodeData, Reader, ReadResult, Sniff, Source } from './read/reader.ts'
export type { InterviewSource } from './read/source-text.ts'
export type { BoilerplateRule, LabelStyle } from './rules/extra.ts'

export type { Layout, LayoutView, Proposal } from './rules/layout/layout.ts'
export * from './schema.ts'

/**
 * Reads an interview: pasted text or Markdown. `interview-parser/all` reads every other format too.
 * @param source the text, or an object with `value` and `path`
 * @param options hints; none is needed
 * @returns a valid Interview, whatever the text: with the warning `no-interview` and no exchanges if there is none
 * @throws TypeError if an option is wrong; never because of the text
 */
export function parseInterview(source: InterviewSource, options: ParseOptions = {}): Interview {
  return parse(source, options, coreSetup)
}

/** A plugin for unified: `unified().use(remarkParse).use(remarkInterview)`. */
import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { interviewFromMdast } from './interview.ts'
import type { ParseOptions } from './options.ts'
import type { Interview } from './schema.ts'

declare module 'unified' {
  interface CompileResultMap {
    interview: Interview
  }
}

/**
 * Compiles Markdown to an Interview: `file.result` of `process`, or what `stringify` returns.
 * @param options the same as those of `parseInterview`
 * @throws TypeError if an option is wrong; never because of the text
 */
export const remarkInterview: Plugin<[options?: ParseOptions], Root, Interview> = function (
  this: Processor,
  options: ParseOptions = {}
) {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, Interview>
  self.compiler = (tree, file) => interviewFromMdast(tree, { ...options, source: String(file) })
}

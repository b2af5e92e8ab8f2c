import { markdownOf, type Run, tidy } from './runs.ts'

export { escapeText } from './escape.ts'
export { safeUrl } from './url.ts'

/** The words of a paragraph and, only where they are marked up, their canonical Markdown. */
export interface Inline {
  text: string
  markdown?: string
}

/** What `Paragraph` and `Heading` hold, from runs. */
export function inlineOfRuns(row: readonly Run[]): Inline {
  const runs = tidy(row)
  const text = runs.map((run) => run.value).join('')
  const marked = runs.some(
    (run) => run.strong || run.emphasis || run.link || run.kind === 'code' || run.kind === 'image'
  )
  return marked ? { text, markdown: markdownOf(runs) } : { text }
}

import type { RootContent } from 'mdast'
import { lineStarts } from '../lines.ts'
import { markdownReader } from '../markdown.ts'
import type { ReadResult, Source } from '../reader.ts'
import { talkOf } from '../talk-tables.ts'
import { linesOf } from './lines.ts'

/** `| --- | :-: |` below the first line that is not blank: a table as Markdown has it. */
export function opensMarkdownTable(text: string): boolean {
  const lines = linesOf(text.slice(0, 4000))
  const first = lines.findIndex((line) => line.text.trim() !== '')
  const below = lines[first + 1]?.text ?? ''
  return below.includes('-') && below.includes('|') && /^[\s|:-]+$/.test(below)
}

/**
 * Reads the text as Markdown. Rows of tables whose heads name columns of a conversation become its turns, with the
 * markup that their cells have; all else stays what it is.
 * @returns undefined where Markdown sees no such table
 */
export function readMarkdownTable(source: Source): ReadResult | undefined {
  const { root, warnings } = markdownReader.read(source)
  const starts = lineStarts(source.text)
  let found = false
  const children = root.children.flatMap((node): RootContent[] => {
    const talk = node.type === 'table' ? talkOf(node, source.text, starts, warnings) : undefined
    if (talk) found = true
    return talk ?? [node]
  })
  return found ? { root: { ...root, children }, warnings } : undefined
}

import { detectLanguages } from '../../src/languages/detect.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { markdownReader } from '../../src/read/markdown.ts'
import { readText } from '../../src/read/text.ts'
import { type Lines, linesIn } from '../../src/stages/analyse.ts'

/** Lines of a pasted text, wraps joined. */
export function linesOfText(text: string): Lines {
  return linesIn(readText({ text, shift: 0 }).root, text, lineStarts(text))
}

/** The same of Markdown. */
export function linesOfMarkdown(text: string): Lines {
  return linesIn(markdownReader.read({ text, shift: 0 }).root, text, lineStarts(text))
}

export const lexiconFor = (text: string) => lexiconOf(detectLanguages(text))

import { detectLanguages } from '../../src/languages/detect.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { htmlReader } from '../../src/read/html/index.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { markdownReader } from '../../src/read/markdown.ts'
import { readText } from '../../src/read/text.ts'
import { type Lines, linesIn } from '../../src/stages/analyse.ts'

/** Lines of a pasted text, wraps joined. */
export function linesOfText(text: string): Lines {
  return linesIn(readText({ text, shift: 0 }).root, text, lineStarts(text), languagesOf(text))
}

/** The same of Markdown. */
export function linesOfMarkdown(text: string): Lines {
  return linesIn(markdownReader.read({ text, shift: 0 }).root, text, lineStarts(text), languagesOf(text))
}

/** The same of HTML. */
export function linesOfHtml(text: string): Lines {
  return linesIn(htmlReader.read({ text, shift: 0 }).root, text, lineStarts(text), languagesOf(text))
}

export const languagesOf = (text: string): Language[] => detectLanguages(text, languages)

export const lexiconFor = (text: string) => lexiconOf(languagesOf(text))

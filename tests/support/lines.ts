import { detectLanguages } from '../../src/languages/detect.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { htmlReader } from '../../src/read/html/index.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { markdownReader } from '../../src/read/markdown.ts'
import type { Reader } from '../../src/read/reader.ts'
import { readText } from '../../src/read/text.ts'
import { type Lines, linesIn } from '../../src/stages/analyse.ts'

/** Lines of a pasted text, wraps joined. */
export const linesOfText = (text: string): Lines => linesFrom(readText, text)

/** The same of Markdown. */
export const linesOfMarkdown = (text: string): Lines => linesFrom(markdownReader.read, text)

/** The same of HTML. */
export const linesOfHtml = (text: string): Lines => linesFrom(htmlReader.read, text)

const linesFrom = (read: Reader['read'], text: string): Lines =>
  linesIn(read({ text, shift: 0 }).root, text, lineStarts(text), languagesOf(text))

export const languagesOf = (text: string): Language[] => detectLanguages(text, languages)

export const lexiconFor = (text: string) => lexiconOf(languagesOf(text))

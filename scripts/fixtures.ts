/**
 * npm run fixtures [-- --check]
 *
 * Writes what the parser makes of every fixture beside its source: `interview.json`, `interview.md`, `warnings.txt`,
 * `explain.txt`; and for each folder of labelled documents `misread.json`: the lines and speakers that it reads otherwise
 * than the labels say. Look at the difference before committing it. With `--check` it only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseWithAnalysis, readers } from '../src/all.ts'
import { explain } from '../src/explain.ts'
import { explanationText } from '../src/print/explain.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import type { Interview } from '../src/schema.ts'
import { compactJson } from './compact-json.ts'
import type { LabelledDocument } from './corpus.ts'
import { root } from './files.ts'
import { type Fixture, labelledFixtures, readFixtures } from './fixture-folders.ts'
import { score } from './scoring.ts'
import { taggedDocuments } from './tagged.ts'

/** What is expected of one fixture, by file name. */
export function expectedOf({ text, file, options }: Fixture): Record<string, string> {
  const parsed = parseWithAnalysis(text, { path: file, ...options })
  return {
    'interview.json': `${toJson(parsed.interview, { indent: 1 })}\n`,
    'interview.md': toMarkdown(parsed.interview),
    'warnings.txt': warningLines(parsed.interview),
    'explain.txt': explanationText(explain(parsed, { readers, path: file }), { sums: false })
  }
}

function warningLines({ warnings }: Interview): string {
  return warnings
    .map(
      ({ code, severity, message, position }) =>
        `${position ? `${position.start.line}:${position.start.column}` : '-'}  ${severity}  ${message}  ${code}\n`
    )
    .join('')
}

/** Of each document that is not read as its labels say, the lines and the speakers that are not. */
export function misreadings(documents: readonly LabelledDocument[]): Record<string, (number | string)[]> {
  const results = score(documents, ({ text, name }) => parseWithAnalysis(text, { path: name }).interview)
  const misread: Record<string, (number | string)[]> = {}
  for (const { document, mistakes, misnamed, scores } of results) {
    const wrong = [...mistakes.filter(({ minor }) => !minor).map(({ line }) => line), ...misnamed]
    if (wrong.length > 0 || scores.perfect !== 1) misread[document.name] = wrong
  }
  return misread
}

/** Folders of labelled documents, with the documents whose every label counts. */
export const labelledFolders: Record<string, () => LabelledDocument[]> = {
  fixtures: labelledFixtures,
  training: () => taggedDocuments().filter(({ only }) => !only)
}

/** Where the misreadings of a folder are kept. */
export const misreadPath = (folder: string): string => join(root, folder, 'misread.json')

/** Everything that is kept of what the parser makes, by its path. */
function* keptFiles(): Generator<[path: string, wanted: string]> {
  for (const fixture of readFixtures())
    for (const [file, wanted] of Object.entries(expectedOf(fixture))) yield [join(fixture.folder, file), wanted]
  for (const [folder, documents] of Object.entries(labelledFolders))
    yield [misreadPath(folder), compactJson(misreadings(documents()))]
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const write = !process.argv.includes('--check')
  for (const [path, wanted] of keptFiles()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue
    console.log(`${write ? 'wrote' : 'not current'} ${path.slice(root.length)}`)
    if (write) writeFileSync(path, wanted)
    else process.exitCode = 1
  }
}

/**
 * npm run fixtures [-- --check]
 *
 * Writes what the parser makes of every fixture beside its source: `interview.json`, `interview.md`, `warnings.txt`,
 * `explain.txt`, and for all of them `fixtures/unread.json`: the lines that it reads otherwise than the labels say.
 * Look at the difference before committing it. With `--check` it only compares.
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
import { root } from './files.ts'
import { type Fixture, labelledFixtures, readFixtures } from './fixture-folders.ts'
import { score } from './scoring.ts'

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

/** For each fixture that is not read as its labels say, the lines that are not. */
export function unreadLines(): Record<string, number[]> {
  const results = score(labelledFixtures(), ({ text, name }) => parseWithAnalysis(text, { path: name }).interview)
  const unread: Record<string, number[]> = {}
  for (const { document, mistakes, scores } of results) {
    const lines = mistakes.filter(({ minor }) => !minor).map(({ line }) => line)
    if (lines.length > 0 || scores.perfect !== 1) unread[document.name] = lines
  }
  return unread
}

export const unreadPath = join(root, 'fixtures', 'unread.json')

/** @returns what is in the folder and differs or is missing: paths relative to the project */
function staleFixtures(fixtures: readonly Fixture[], write: boolean): string[] {
  const stale: string[] = []
  const compare = (path: string, wanted: string): void => {
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return
    stale.push(path.slice(root.length))
    if (write) writeFileSync(path, wanted)
  }
  for (const fixture of fixtures)
    for (const [file, wanted] of Object.entries(expectedOf(fixture))) compare(join(fixture.folder, file), wanted)
  return stale
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const write = !process.argv.includes('--check')
  const stale = staleFixtures(readFixtures(), write)
  const unread = compactJson(unreadLines())
  if (!existsSync(unreadPath) || readFileSync(unreadPath, 'utf8') !== unread) {
    stale.push('fixtures/unread.json')
    if (write) writeFileSync(unreadPath, unread)
  }
  for (const path of stale) console.log(`${write ? 'wrote' : 'not current'} ${path}`)
  if (!write && stale.length > 0) process.exitCode = 1
}

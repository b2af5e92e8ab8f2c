/**
 * npm run docs [-- --check]
 *
 * Writes every file that is generated: JSON Schema, lists, figures of the README. With `--check` it only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Results, tables } from '../bench/report.ts'
import { root } from './files.ts'
import { installedWith, type LockedPackages } from './installed.ts'
import {
  type AccuracyReport,
  accuracyPage,
  accuracyTable,
  formatsPage,
  layoutsPage,
  mutationPage,
  trustTable,
  warningsPage
} from './pages.ts'
import { checkSources, renderRegexes } from './regexes.ts'
import { renderSchema } from './schema.ts'
import { readSurvivors } from './survivors.ts'
import { readTrust } from './trust.ts'

interface Generated {
  path: string
  /** @param current the file as it is, empty where there is none */
  render(current: string): string
}

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

/** Everything that is generated. To add a file, add a line. */
const generated: readonly Generated[] = [
  { path: 'schema.json', render: renderSchema },
  { path: 'docs/regexes.md', render: () => renderRegexes(checkSources()) },
  { path: 'docs/layouts.md', render: layoutsPage },
  { path: 'docs/formats.md', render: formatsPage },
  { path: 'docs/warnings.md', render: warningsPage },
  { path: 'docs/mutation.md', render: () => mutationPage(readTrust().mutation ?? {}, readSurvivors()) },
  {
    path: 'docs/accuracy.md',
    render: (current) => (accuracy() ? accuracyPage(accuracy() as AccuracyReport) : current)
  },
  {
    path: 'README.md',
    render: (current) =>
      fill(current, {
        bench: benchTable(),
        accuracy: accuracy() && accuracyTable(accuracy() as AccuracyReport),
        trust: trustTable(readTrust(), dependencies())
      })
  }
]

function accuracy(): AccuracyReport | undefined {
  const report = read('docs/accuracy.json')
  return report === '' ? undefined : (JSON.parse(report) as AccuracyReport)
}

function benchTable(): string | undefined {
  const results = read('bench/results.json')
  return results === '' ? undefined : tables(JSON.parse(results) as Results)
}

/** How many packages are asked for, and how many are installed with them. */
function dependencies(): { direct: number; installed: number } {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: LockedPackages }
  const direct = Object.keys(packages['']?.dependencies ?? {})
  return { direct: direct.length, installed: installedWith(direct, packages).length }
}

/**
 * Puts generated text between `<!-- name -->` and `<!-- /name -->`.
 * @param parts text by name; undefined leaves what stands there
 * @throws Error where a pair of marks is missing
 */
export function fill(document: string, parts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    if (part === undefined) return text
    const start = text.indexOf(`<!-- ${name} -->`)
    const end = text.indexOf(`<!-- /${name} -->`)
    if (start < 0 || end < start) throw new Error(`no marks <!-- ${name} --> and <!-- /${name} -->`)
    return `${text.slice(0, start)}<!-- ${name} -->\n${part}\n${text.slice(end)}`
  }, document)
}

/**
 * @param except paths that are not looked at
 * @returns paths of generated files that differ from what would be generated
 */
export function staleDocs(except: readonly string[] = []): string[] {
  return generated
    .filter(({ path }) => !except.includes(path))
    .filter(({ path, render }) => render(read(path)) !== read(path))
    .map(({ path }) => path)
}

/**
 * Writes generated files.
 * @param only these paths, else all
 * @returns paths of the files that changed
 */
export function writeDocs(only?: readonly string[]): string[] {
  return generated
    .filter(({ path }) => !only || only.includes(path))
    .filter(({ path, render }) => {
      const [before, after] = [read(path), render(read(path))]
      if (after !== before) writeFileSync(join(root, path), after)
      return after !== before
    })
    .map(({ path }) => path)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    const stale = staleDocs()
    for (const path of stale) console.error(`${path} is not current: run \`npm run docs\` and commit it`)
    if (stale.length > 0) process.exitCode = 1
  } else {
    for (const path of writeDocs()) console.log(`wrote ${path}`)
  }
}

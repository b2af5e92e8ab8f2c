/** Habits of the project that no other tool checks. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesUnder, root } from '../scripts/files.ts'
import { installedWith, type LockedPackages } from '../scripts/installed.ts'
import { missingEntries } from '../scripts/lock.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const sources = filesUnder('src', '.ts')
const isCommandLine = (file: string) => file === 'src/cli.ts' || file.startsWith('src/cli/')

/** Modules that a source file imports when it runs; types are left out. */
function importsOf(file: string): string[] {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest)
  return tree.statements.flatMap((statement) => {
    const typeOnly =
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly)
    if (typeOnly || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return []
    return statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : []
  })
}

/** Files and packages that an entry loads, directly or not. */
function reachable(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) waiting.push(join(dirname(file), name).replaceAll('\\', '/'))
      else packages.add(name)
    }
  }
  return { files, packages }
}

const locked: LockedPackages = JSON.parse(read('package-lock.json')).packages

describe('sources', () => {
  it.each(['index', 'all', 'html', 'languages', 'unified'])(
    'src/%s.ts needs neither Node nor the command line',
    (entry) => {
      const { files, packages } = reachable(`src/${entry}.ts`)
      expect([...files].filter(isCommandLine)).toEqual([])
      expect([...packages].filter((name) => name.startsWith('node:'))).toEqual([])
      for (const file of files) expect(read(file), file).not.toMatch(/\bprocess\.|\bBuffer\b|\b__dirname\b/)
    }
  )

  it('load heavy readers only outside the core', () => {
    const { files, packages } = reachable('src/index.ts')
    expect([...files].filter((file) => file.startsWith('src/read/html'))).toEqual([])
    const heavy = /rehype|hast|^zod$|^js-yaml$|^smol-toml$|^character-entities/
    expect([...packages].filter((name) => heavy.test(name))).toEqual([])
  })

  it('ask no clock, no locale and no chance', () => {
    const impure = /\bnew Date\b|\bDate\.now\b|\bperformance\b|\bIntl\b|\.toLocale|\.localeCompare\b|\bMath\.random\b/
    expect(sources.filter((file) => !isCommandLine(file) && impure.test(read(file)))).toEqual([])
  })

  it('write to a console only in the command line', () => {
    expect(sources.filter((file) => !isCommandLine(file) && /\bconsole\./.test(read(file)))).toEqual([])
  })

  it('stay short: no file over 400 lines but words and weights', () => {
    const isData = (file: string) => file.startsWith('src/languages/') || file.endsWith('weights.ts')
    expect(sources.filter((file) => !isData(file) && read(file).split('\n').length > 401)).toEqual([])
  })

  it('leave nothing for later', () => {
    // Put together here, so that this file does not find itself.
    const later = ['TO', 'FIX'].map((start) => start + (start === 'TO' ? 'DO' : 'ME'))
    const files = [...sources, ...filesUnder('scripts', '.ts'), ...filesUnder('tests', '.ts')]
    expect(files.filter((file) => later.some((word) => read(file).includes(word)))).toEqual([])
  })

  it('import with the file ending', () => {
    const relative = sources.flatMap((file) => importsOf(file).filter((name) => name.startsWith('.')))
    expect(relative.filter((name) => !name.endsWith('.ts') && !name.endsWith('.json'))).toEqual([])
  })
})

describe('papers', () => {
  const papers = ['README.md', 'contributing.md', 'architecture.md', 'security.md', 'bench/README.md']

  it.each(papers)('%s names only scripts that exist', (paper) => {
    const named = [...read(paper).matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, script]) => script ?? '')
    expect(named.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([])
  })

  it.each(papers)('%s links only to files that exist', (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '')
    expect(links.filter((target) => !existsSync(join(root, dirname(paper), target)))).toEqual([])
  })

  it('README.md starts with the two commands', () => {
    const [first = '', second = ''] = [...read('README.md').matchAll(/^npm ci && npm .*$/gm)].map(
      ([command]) => command
    )
    expect([first.includes('npm run demo'), second.includes('npm test')]).toEqual([true, true])
  })

  it('architecture.md gives a reason for every dependency', () => {
    const paper = read('architecture.md')
    expect(Object.keys(manifest.dependencies).filter((name) => !paper.includes(`\`${name}\``))).toEqual([])
  })

  it('the changelog has the version of the package', () => {
    expect(read('changelog.md')).toContain(`\n## ${manifest.version}\n`)
  })
})

describe('package.json', () => {
  it('has a lock file that `npm ci` accepts on every platform (else run `npm run lock`)', () => {
    expect(missingEntries(JSON.parse(read('package-lock.json'))).map(([path]) => path)).toEqual([])
  })

  it('depends on few packages, directly and in all, and none runs a script when it is installed', () => {
    const installed = installedWith(Object.keys(manifest.dependencies), locked)
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(15)
    expect(installed.length).toBeGreaterThan(30)
    expect(installed.length).toBeLessThanOrEqual(66)
    expect(installed.filter((path) => locked[path]?.hasInstallScript)).toEqual([])
  })

  it('depends on every package that the sources import, or on its types where it is types only', () => {
    const named = sources.flatMap((file) =>
      [...read(file).matchAll(/ from '([^.'][^']*)'/g)].map(([, path = '']) => path.split('/')[0] as string)
    )
    const missing = [...new Set(named)].filter(
      (name) =>
        !name.startsWith('node:') &&
        !Object.hasOwn(manifest.dependencies, name) &&
        !Object.hasOwn(manifest.dependencies, `@types/${name}`)
    )
    expect(missing).toEqual([])
  })

  it('runs only scripts that exist', () => {
    const files = Object.values<string>(manifest.scripts).flatMap(
      (script) => script.match(/\b(?:scripts|bench)\/\S+\.ts/g) ?? []
    )
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('builds every entry that it exports', () => {
    const targets = Object.values<string | { default: string }>(manifest.exports)
      .map((target) => (typeof target === 'string' ? target : target.default))
      .filter((target) => target.startsWith('./dist/'))
    const entries = [...targets, ...Object.values<string>(manifest.bin)].map((path) =>
      path.replace(/^(?:\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts')
    )
    expect(entries.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

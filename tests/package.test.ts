/** Builds and packs the project, and uses the tarball as a stranger would. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle, bundleCeilings } from '../scripts/bundle.ts'
import { root } from '../scripts/files.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'interview-parser-'))
/** What `npm pack` would be run in; built apart, so that nobody who uses `dist` meanwhile is disturbed. */
const stage = join(work, 'stage')
/** An empty project that installs the tarball. */
const user = join(work, 'user')
const tarball = join(work, `interview-parser-${manifest.version}.tgz`)

const transcript =
  'Nela: Where did it begin?\n\nTobin: In a shed by the canal.\n\nNela: And now?\n\nTobin: A larger shed.\n'

const tool = (name: string, script: string) => join(root, 'node_modules', name, script)
const quiet = { encoding: 'utf8', stdio: 'pipe' } as const
const node = (args: string[], cwd = user) => execFileSync(process.execPath, args, { cwd, ...quiet })
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, ...quiet, shell: process.platform === 'win32' })

/** Runs a command that may fail. @returns all that it printed, and its status */
async function attempt(args: string[], cwd = user): Promise<{ status: number; output: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd })
    return { status: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string }
    return { status: code ?? 1, output: `${stdout}${stderr}` }
  }
}

beforeAll(() => {
  node([tool('tsup', 'dist/cli-default.js'), '--out-dir', join(stage, 'dist'), '--silent'], root)
  for (const file of ['package.json', 'README.md', 'LICENSE', ...manifest.files]) {
    if (file !== 'dist') cpSync(join(root, file), join(stage, file), { recursive: true })
  }
  npm(['pack', '--ignore-scripts', '--pack-destination', work], stage)
  mkdirSync(user)
  writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], user)
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the packed package', () => {
  it('holds what it promises and nothing else', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
    const outside = files.filter((file) => !file.startsWith('package/dist/')).sort()
    expect(outside).toEqual(
      ['LICENSE', 'README.md', 'package.json', ...manifest.files.filter((file: string) => file !== 'dist')]
        .map((file) => `package/${file}`)
        .sort()
    )
  })

  it('has a file for every entry', () => {
    const targets = [...Object.values(manifest.exports), ...Object.values(manifest.bin)]
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target as object)))
      .map((target) => join(user, 'node_modules/interview-parser', target as string))
    expect(targets.filter((path) => !existsSync(path))).toEqual([])
  })

  it('is imported by plain Node', () => {
    writeFileSync(
      join(user, 'use.js'),
      `import { parseInterview, toJson, toMarkdown, toText, interviewSchema } from 'interview-parser'
       import * as all from 'interview-parser/all'
       import * as html from 'interview-parser/html'
       import { de, languages } from 'interview-parser/languages'
       import * as plugin from 'interview-parser/unified'
       import schema from 'interview-parser/schema.json' with { type: 'json' }
       const interview = parseInterview(${JSON.stringify(transcript)})
       console.log(JSON.stringify({
         exchanges: interview.exchanges.length,
         names: interview.speakers.map((speaker) => speaker.name),
         markdown: toMarkdown(interview).includes('A larger shed.'),
         json: JSON.parse(toJson(interview)).type,
         text: toText(interview.exchanges[0].answer).includes('In a shed by the canal.'),
         valid: interviewSchema.safeParse(interview).success,
         same: all.parseInterview(${JSON.stringify(transcript)}).exchanges.length,
         languages: [languages.length, de.occupations.length > 50],
         german: parseInterview('Frage: Wo?\\n\\nAntwort: Hier.\\n', { languages: [de] }).exchanges.length,
         entries: [html, plugin].map((module) => Object.keys(module).length > 0),
         schema: schema.title
       }))`
    )
    expect(JSON.parse(node(['--no-warnings', 'use.js']))).toEqual({
      exchanges: 2,
      names: ['Nela', 'Tobin'],
      markdown: true,
      json: 'interview',
      text: true,
      valid: true,
      same: 2,
      languages: [35, true],
      german: 1,
      entries: [true, true],
      schema: 'Interview'
    })
  })

  it('runs as a command', () => {
    writeFileSync(join(user, 'talk.txt'), transcript)
    const command = join(user, 'node_modules/interview-parser', manifest.bin['interview-parser'])
    expect(JSON.parse(node([command, '--to', 'json', 'talk.txt'])).exchanges).toHaveLength(2)
    expect(node([command, '--version']).trim()).toBe(manifest.version)
  })

  it.each(['typescript', 'typescript-6'])('type-checks a strict program with %s', async (compiler) => {
    writeFileSync(
      join(user, 'use.ts'),
      `import { parseInterview, toMarkdown, type Interview, type Turn } from 'interview-parser'
       import { parseInterview as parseAny } from 'interview-parser/all'
       const interview: Interview = parseInterview('Nela: Where?', { format: 'auto' })
       const turns: Turn[] = interview.exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer])
       const speaker: string | null | undefined = turns[0]?.speaker
       export const text: string = toMarkdown(parseAny('Nela: Where?'))
       // @ts-expect-error there is no such field
       export const wrong = interview.nothing
       export { speaker }`
    )
    const strict = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      types: []
    }
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, files: ['use.ts'] }))
    expect(await attempt([tool(compiler, 'bin/tsc'), '-p', '.'])).toEqual({ status: 0, output: '' })
  })

  it.each(Object.entries(bundleCeilings))('%s adds at most %d KB to a page', async (entry, ceiling) => {
    writeFileSync(join(user, 'page.js'), `import { parseInterview } from '${entry}'\nwindow.parse = parseInterview`)
    const { kilobytes, code } = await bundle(user, 'page.js')
    process.stdout.write(`import { parseInterview } from '${entry}': ${kilobytes.toFixed(1)} KB gzip\n`)
    expect(code).not.toMatch(/["'`]node:|__vite-browser-external/)
    expect(kilobytes).toBeGreaterThan(5)
    expect(kilobytes).toBeLessThanOrEqual(ceiling)
  })

  it('satisfies publint', async () => {
    const pkgDir = join(user, 'node_modules/interview-parser')
    const { messages } = await publint({ pkgDir, level: 'suggestion', strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('has types that resolve as its code does', async () => {
    const { status, output } = await attempt([
      tool('@arethetypeswrong/cli', 'dist/index.js'),
      tarball,
      '--profile=esm-only',
      '--exclude-entrypoints=schema.json',
      '--no-emoji',
      '--format=ascii'
    ])
    expect(output).toContain('"interview-parser/all"')
    expect(status, output).toBe(0)
  })
})

/**
 * npm run regexes: prints those that are not safe.
 *
 * Finds every regular expression of a TypeScript file and checks with `recheck` that no input makes it slow:
 * matching takes linear time on every input.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { filesUnder, root } from './files.ts'

// The backend written in JavaScript needs neither Java nor a binary, and gives the same answer everywhere.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

export interface FoundRegex {
  file: string
  line: number
  source: string
  flags: string
}

export interface Verdict extends FoundRegex {
  /** Anything but `safe` is a fault. */
  status: 'safe' | 'vulnerable' | 'unknown'
  /** `linear`, `2nd degree polynomial`; or why nothing is known. */
  complexity: string
}

/** Limit for one expression, in milliseconds. */
const timeout = 20_000

/** Checks one expression. */
export function checkRegex(regex: FoundRegex): Verdict {
  const { source, flags } = regex
  if (source === unreadable) return { ...regex, status: 'unknown', complexity: 'built at run time' }
  const diagnosis = checkSync(source, flags, { timeout })
  return diagnosis.status === 'unknown'
    ? { ...regex, status: 'unknown', complexity: diagnosis.error.kind }
    : { ...regex, status: diagnosis.status, complexity: diagnosis.complexity.summary }
}

/** Stands for a pattern that is not written out where it is made. */
const unreadable = '(?:)(?#)'

/**
 * Every literal, and every call of `RegExp`, in one file.
 * @param file its name in the result
 * @param text its TypeScript
 */
export function findRegexes(file: string, text: string): FoundRegex[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: FoundRegex[] = []
  const add = (node: ts.Node, source: string, flags: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    found.push({ file, line: line + 1, source, flags })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      add(node, node.text.slice(1, end), node.text.slice(end + 1))
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') {
      const [pattern, flags] = node.arguments ?? []
      add(node, constantOf(pattern) ?? unreadable, flags ? (constantOf(flags) ?? '') : '')
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The text of a string that is written out: `'a'`, `` `a` ``, `` String.raw`a` ``. */
function constantOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    return ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined
  }
  return undefined
}

/** Checks every regular expression under `src`, equal ones once. */
export function checkSources(): Verdict[] {
  const found = filesUnder('src', '.ts').flatMap((file) => findRegexes(file, readFileSync(join(root, file), 'utf8')))
  const keyOf = ({ source, flags }: FoundRegex): string => `/${source}/${flags}`
  const verdicts = new Map<string, Verdict>()
  for (const regex of found) {
    const key = keyOf(regex)
    if (!verdicts.has(key)) verdicts.set(key, checkRegex(regex))
  }
  return found.map((regex) => ({ ...(verdicts.get(keyOf(regex)) as Verdict), ...regex }))
}

/** A pattern as Markdown code; a table cell ends at `|`. */
function cell({ source, flags }: FoundRegex): string {
  const text = `/${source}/${flags}`.replaceAll('|', '\\|')
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** @returns text of `docs/regexes.md` */
export function renderRegexes(checked: readonly Verdict[]): string {
  const rows = checked.map((verdict) => `| ${cell(verdict)} | ${verdict.file} | ${verdict.complexity} |`)
  return `# Regular expressions

Every regular expression under \`src\`, with the time that matching takes in the length of the text, as found by
[recheck](https://makenowjust-labs.github.io/recheck/). \`linear\` and \`safe\` are proven; \`safe (fuzz)\` is too large for a
proof, and a search for a slow input found none. A test fails on everything else.

| expression | file | time |
| --- | --- | --- |
${[...new Set(rows)].join('\n')}
`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const unsafe = checkSources().filter(({ status }) => status !== 'safe')
  for (const { file, line, source, flags, complexity } of unsafe) {
    console.error(`${file}:${line}  /${source}/${flags}  ${complexity}`)
  }
  if (unsafe.length > 0) process.exitCode = 1
}

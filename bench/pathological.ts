/**
 * npm run bench:pathological -- [--size N] [--reader]
 *
 * Time of the Markdown reader and of the whole `parseInterview` on inputs that make parsers slow, at N, 2N and 4N
 * repetitions, and how much it grows per doubling: 2 is linear. The best of three runs counts.
 * `--reader` leaves `parseInterview` out.
 */
import { parseArgs } from 'node:util'
import { parseInterview } from '../src/all.ts'
import { markdownReader } from '../src/read/markdown.ts'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '5000' }, reader: { type: 'boolean', default: false } }
})
const size = Number(values.size)

const families: Record<string, (count: number) => string> = {
  'nested emphasis': (n) => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}`,
  'emphasis closers': (n) => 'a_ '.repeat(n),
  'emphasis openers': (n) => '_a '.repeat(n),
  'link closers': (n) => 'a]'.repeat(n),
  'link openers': (n) => '[a'.repeat(n),
  'mismatched openers and closers': (n) => '*a_ '.repeat(n),
  'openers and closers, multiples of 3': (n) => `a**b${'c* '.repeat(n)}`,
  'link openers and emphasis closers': (n) => '[ a_'.repeat(n),
  'pattern [ (](': (n) => '[ (]('.repeat(n),
  'pattern ![[]()': (n) => '![[]()'.repeat(n),
  'nested brackets': (n) => `${'['.repeat(n)}a${']'.repeat(n)}`,
  'nested images': (n) => `${'!['.repeat(n)}a${'](b)'.repeat(n)}`,
  'nested quotes': (n) => `${'> '.repeat(n)}a`,
  'nested items': (n) => `${'- '.repeat(n)}x${'\n'.repeat(n)}`,
  'items in items': (n) =>
    Array.from({ length: Math.round(Math.sqrt(n)) }, (_, at) => `${'  '.repeat(at)}* a\n`).join(''),
  'list items': (n) => '- a\n'.repeat(n),
  'list items after tabs': (n) => '-\ta\n'.repeat(n),
  'backslash and quote': (n) => `${'\\"'.repeat(n)}`,
  backticks: (n) => Array.from({ length: Math.round(Math.sqrt(n * 8)) }, (_, at) => `e${'`'.repeat(at)}`).join(''),
  'unclosed comments': (n) => `a ${'<!-- '.repeat(n)}`,
  'unclosed tags': (n) => 'a <b c="'.repeat(n),
  'unclosed <?': (n) => `a ${'<?'.repeat(n)}`,
  'unclosed links <b': (n) => '[a](<b'.repeat(n),
  'unclosed links b': (n) => '[a](b'.repeat(n),
  'unclosed titles': (n) => '[a](b (c '.repeat(n),
  'link definitions': (n) => Array.from({ length: n }, (_, at) => `[l${at}]: u\n`).join(''),
  'definitions and references': (n) =>
    Array.from({ length: n }, (_, at) => `[l${at}]: u\n\nsee [l${at}] [no]\n\n`).join(''),
  'table rows': (n) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(n)}`,
  'table columns': (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n`,
  'many tables': (n) => '|a|\n|-|\n\n'.repeat(n),
  entities: (n) => '&eacute; &x'.repeat(n),
  pipes: (n) => '| '.repeat(n)
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    run()
    least = Math.min(least, performance.now() - started)
  }
  return least
}

function row(name: string, make: (count: number) => string): string {
  const texts = [1, 2, 4].map((factor) => make(size * factor))
  const cells = [
    (text: string) => markdownReader.read({ text, shift: 0 }),
    ...(values.reader ? [] : [(text: string) => parseInterview(text, { format: 'markdown' })])
  ].map((run) => {
    const times = texts.map((text) => best(() => run(text)))
    const growth = Math.sqrt((times[2] ?? 0) / (times[0] ?? 1))
    return `${times.map((time) => time.toFixed(1)).join(' / ')} | ${growth.toFixed(2)}`
  })
  return `| ${name} | ${texts[0]?.length} | ${cells.join(' | ')} |`
}

const columns = ['input', 'length', 'reader, ms', 'growth', ...(values.reader ? [] : ['parseInterview, ms', 'growth'])]
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`)
for (const [name, make] of Object.entries(families)) console.log(row(name, make))

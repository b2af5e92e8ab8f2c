import type { Warning } from '../../schema.ts'
import { lineStarts, positionAt } from '../lines.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { warn } from '../warn.ts'
import { blocksOf } from './blocks.ts'
import { codeRegions, mask } from './code.ts'
import { coverLines } from './cover.ts'
import { frontMatter, headMetadata } from './metadata.ts'
import { type Region, type Span, studyPage } from './page.ts'
import { sniffHtml } from './sniff.ts'
import { aroundFields, templateFields } from './template-fields.ts'
import type { Token } from './tokens.ts'
import { tokenize } from './tokens.ts'
import { buildTree } from './tree.ts'

/** Reads HTML pages and fragments, broken ones included. */
export const htmlReader: Reader = {
  id: 'html',
  name: 'HTML',
  about:
    'A saved page or a fragment, told by its doctype or by how much of the text stands in block tags. Headings, ' +
    'paragraphs, lists, tables, quotations and pictures are kept with their class names; `<br>` breaks lines, ' +
    '`<cite>` and `<time>` before a paragraph name its speaker and time; menus, share buttons, comments and scripts ' +
    'become boilerplate.',
  extensions: ['html', 'htm', 'xhtml', 'php', 'vue'],
  sniff: sniffHtml,
  read: readHtml,
  example: `<!doctype html>
<title>The bell of Harrow Lane</title>
<nav><a href="/">Home</a></nav>
<h1>The bell of Harrow Lane</h1>
<p><b>Who rings it?</b><br>
My aunt does, on Sundays.</p>
<p><b>And when she is away?</b><br>
Nobody. We wait.</p>
`
}

/** @returns blocks with positions in `source.text`; a line that is not blank lies in one of them */
function readHtml({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const front = frontMatter(text, starts)
  const rest = front ? mask(text, [front.region]) : text
  const code = codeRegions(rest)
  const named = templateFields(text, starts, code)
  const masked = mask(mask(rest, code), named)
  const tokens = tokenize(masked)
  const { root, tooDeep } = buildTree(masked, tokens)
  const page = studyPage(masked, starts, root)
  const head = headMetadata(masked, starts, tokens)
  const template = spansIn(named, tokens, ({ type, name }) => type === 'text' || (type === 'raw' && name === 'title'))
  const fields = [...(front?.fields ?? []), ...template.map(({ node }) => node), ...head]
  const outside = spansIn(code, tokens, ({ type }) => type === 'text')
  const regions = [...tokens.flatMap(regionOf), ...aroundFields(outside, template)].sort((a, b) => a.start - b.start)
  const blocks = coverLines(text, starts, [...fields, ...blocksOf(page)], regions)
  const warnings: Warning[] = tooDeep ? [deepWarning(starts, tooDeep)] : []
  return { root: { type: 'root', children: blocks, position: positionAt(starts, 0, text.length) }, warnings }
}

const RAW_RULES: ReadonlyMap<string, string> = new Map([
  ['script', 'html/script'],
  ['noscript', 'html/script'],
  ['template', 'html/script'],
  ['style', 'html/style'],
  ['svg', 'html/svg'],
  ['math', 'html/svg'],
  ['textarea', 'html/form'],
  ['xmp', 'html/code'],
  ['noembed', 'html/script'],
  ['noframes', 'html/script']
])

function regionOf({ type, name, start, end }: Token): Region[] {
  const rule =
    type === 'comment' ? 'html/comment' : type === 'doctype' ? 'html/markup' : type === 'raw' && RAW_RULES.get(name)
  return rule ? [{ start, end, rule }] : []
}

/** Those that begin in some kind of token: code in an attribute, for one, is part of its tag. */
function spansIn<T extends Span>(
  spans: readonly T[],
  tokens: readonly Token[],
  isKind: (token: Token) => boolean
): T[] {
  let index = 0
  return spans.filter(({ start }) => {
    while ((tokens[index] as Token).end <= start) index++
    return isKind(tokens[index] as Token)
  })
}

const deepWarning = (starts: readonly number[], { start, end }: Token): Warning =>
  warn(
    'html-too-deep',
    'Unexpected nesting of more than 256 elements; the tags inside were passed over, their text was kept',
    'warning',
    positionAt(starts, start, end)
  )

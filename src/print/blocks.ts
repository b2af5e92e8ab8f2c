import { readInline } from '../read/canonical-inline.ts'
import type { Block, Code, Heading, List, ListItem, Media, Paragraph, Table } from '../schema.ts'
import { formatTime } from './clock.ts'
import { escapeLine, escapeText, isBlank, longestTicks, reference } from './escape.ts'
import { markdownOf, tidy } from './runs.ts'
import { toText } from './text.ts'
import { safeUrl } from './url.ts'

/** Lists and quotes nested deeper than this are printed as the words in them. */
export const MAX_DEPTH = 64

/** Inline Markdown of a block: its own, made canonical, where it says the same words; else the words. */
function inlineOf({ text, markdown }: Pick<Paragraph, 'text' | 'markdown'>): string {
  if (markdown === undefined) return escapeText(text)
  const runs = tidy(readInline(markdown))
  return runs.map((run) => run.value).join('') === text ? markdownOf(runs) : escapeText(text)
}

/** A paragraph's lines; more than one only where it has hard breaks. Empty if it has no words. */
function paragraphLines(block: Paragraph): string[] {
  const body = inlineOf(block)
  if (body === '') return []
  return `${block.time ? `[${formatTime(block.time)}] ` : ''}${body}`.split('\n')
}

/** A heading's one line. Number signs at its end would be read as its closing sequence. */
export function headingLine({ depth, ...words }: Pick<Heading, 'depth' | 'text' | 'markdown'>): string {
  const marks = '#'.repeat(Math.min(6, Math.max(1, depth)))
  const body = inlineOf(words).replaceAll('\\\n', reference(10))
  let end = body.length
  while (body[end - 1] === '#') end--
  const closes = end < body.length && (end === 0 || isBlank(body[end - 1] as string))
  const safe = closes ? `${body.slice(0, end)}\\${body.slice(end)}` : body
  return safe === '' ? marks : `${marks} ${safe}`
}

function closedHeading(block: Heading): string {
  const line = headingLine(block)
  return `${line} ${line.slice(0, line.search(/[^#]|$/))}`
}

function codeLines({ text, lang = '' }: Code): string[] {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1))
  const info = lang.replace(/[^\p{L}\p{N}+#.-]/gu, (char) => reference(char.codePointAt(0) as number))
  return [fence + info, ...(text === '' ? [] : text.split(/\r\n|\r|\n/)), fence]
}

/** The delimiter row marks columns that only longer rows have with a single hyphen. */
function tableLines({ rows }: Table): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const own = (rows[0] as string[]).length
  const line = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} |`).join('')}`
  const cell = (text: string): string => escapeLine(text, { lineStart: true, lineEnd: true, cell: true })
  const header = Array.from({ length: width }, (_, at) => cell(rows[0]?.[at] ?? ''))
  const delimiters = header.map((_, at) => (at < own ? '---' : '-'))
  return [line(header), line(delimiters), ...rows.slice(1).map((row) => line(row.map(cell)))]
}

/** The address stands in angle brackets, which tells a picture from a paragraph that holds one. */
function mediaLine({ text, url }: Media): string {
  const alt = escapeLine(text, { lineStart: true, lineEnd: true, brackets: true })
  if (url === undefined || (url !== '' && safeUrl(url) === undefined)) return `![${alt}]()`
  const address = url.replace(/[<>\\&`\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, (char) =>
    reference(char.codePointAt(0) as number)
  )
  return `![${alt}](<${address}>)`
}

/** Puts a prefix before each line; an empty line gets it without its space. */
export function prefixed(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, at) => {
    const prefix = at === 0 ? first : rest
    return line === '' ? prefix.trimEnd() : prefix + line
  })
}

/** Whether a list can follow its item's paragraph without an empty line and be read as a list. */
function canFollow(block: Block): block is List {
  if (block.type !== 'list' || (block.ordered && (block.start ?? 1) !== 1)) return false
  return block.items[0]?.blocks.find(isPrinted)?.type === 'paragraph'
}

function isSimple({ blocks }: ListItem): boolean {
  return blocks
    .filter(isPrinted)
    .every((block, at) => (at === 0 ? block.type === 'paragraph' : at === 1 && canFollow(block)))
}

/** `- ` before this gives `- - -`, a rule to all readers: empty items in lists in lists. */
const isDashes = (line: string | undefined): boolean => line !== undefined && /^-(?: -)+$/.test(line)

function listLines(list: List, alternate: boolean, depth: number): string[] {
  const between = list.items.every(isSimple) ? [] : ['']
  const start = Math.min(999_999_999, Math.max(0, list.start ?? 1))
  const items = list.items.map((item) => blockLines(item.blocks, { depth: depth + 1, tight: isSimple(item) }))
  const bullet = alternate ? '+' : items.some(([first]) => isDashes(first)) ? '*' : '-'
  return items.flatMap((lines, at) => {
    const number = Math.min(999_999_999, start + at)
    const marker = list.ordered ? `${number}${alternate ? ')' : '.'} ` : `${bullet} `
    // `* ***` is one rule.
    const whole = lines.length === 0 ? [''] : bullet === '*' && lines[0] === '***' ? ['___', ...lines.slice(1)] : lines
    const printed = prefixed(whole, marker, ' '.repeat(marker.length))
    return at === 0 ? printed : [...between, ...printed]
  })
}

function linesOf(block: Block, alternate: boolean, { depth = 0, spoken }: Context): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(block)
    case 'heading':
      return [spoken ? closedHeading(block) : headingLine(block)]
    case 'code':
      return codeLines(block)
    case 'table':
      return tableLines(block)
    case 'media':
      return [mediaLine(block)]
    case 'break':
      return ['***']
  }
  if (depth >= MAX_DEPTH) return paragraphLines({ type: 'paragraph', text: toText(block) })
  if (block.type === 'list') return listLines(block, alternate, depth)
  const lines = blockLines(block.blocks, { depth: depth + 1 })
  return prefixed(lines.length > 0 ? lines : [''], '> ', '> ')
}

/** Whether a block has anything to print. */
export function isPrinted(block: Block): boolean {
  if (block.type === 'paragraph') return block.text !== '' || inlineOf(block) !== ''
  if (block.type === 'table') return block.rows.some((row) => row.length > 0)
  return block.type !== 'list' || block.items.length > 0
}

/** Where blocks stand. */
interface Context {
  depth?: number
  /** The blocks of a short list item: no empty lines between them. */
  tight?: boolean
  /** The blocks of a turn: their headings have a closing sequence, which sections have not. */
  spoken?: boolean
}

/**
 * Blocks as lines of Markdown, an empty line between them. Of two lists in a row the second has
 * another marker, so that they stay two.
 */
export function blockLines(blocks: readonly Block[], context: Context = {}): string[] {
  const result: string[] = []
  let alternate = false
  let last: Block | undefined
  for (const block of blocks) {
    if (!isPrinted(block)) continue
    alternate = block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered && !alternate
    if (last && !context.tight) result.push('')
    for (const line of linesOf(block, alternate, context)) result.push(line)
    last = block
  }
  return result
}

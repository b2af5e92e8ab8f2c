import { readInline } from '../read/canonical-inline.ts'
import type { Aside, Block, Exchange, Interview, List, Paragraph, PullQuote, Section, Table, Turn } from '../schema.ts'
import { MAX_DEPTH } from './blocks.ts'
import { formatTime } from './clock.ts'
import { needsReference } from './escape.ts'
import { type Item, itemsBefore } from './items.ts'
import { type Run, tidy } from './runs.ts'
import { toText } from './text.ts'
import { safeUrl } from './url.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes words for text and attributes. What HTML cannot hold, and what reorders text, is U+FFFD. */
function escapeHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string)
  return escaped.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, (char) =>
    char === '\n' || !needsReference(char.codePointAt(0) as number) ? char : '\ufffd'
  )
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`
}

function runHtml(run: Run): string {
  if (run.kind === 'break') return '<br>'
  if (run.kind === 'code') return `<code>${escapeHtml(run.value)}</code>`
  if (run.kind === 'image') return `<img${attribute('src', run.url)}${attribute('alt', run.value)}>`
  return escapeHtml(run.value)
}

function inlineHtml({ text, markdown }: Pick<Paragraph, 'text' | 'markdown'>): string {
  const runs = markdown === undefined ? [] : tidy(readInline(markdown))
  if (runs.map((run) => run.value).join('') !== text) return escapeHtml(text).replaceAll('\n', '<br>\n')
  return runs
    .map((run) => {
      const emphasis = run.emphasis ? `<em>${runHtml(run)}</em>` : runHtml(run)
      const strong = run.strong ? `<strong>${emphasis}</strong>` : emphasis
      return run.link === undefined ? strong : `<a${attribute('href', run.link)}>${strong}</a>`
    })
    .join('')
}

function heading(depth: number, inner: string): string {
  const level = Math.min(6, Math.max(1, depth))
  return `<h${level}>${inner}</h${level}>`
}

function tableHtml({ rows }: Table): string {
  const row = (cells: readonly string[], name: string): string =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`
  return `<table>\n${rows.map((cells, at) => row(cells, at === 0 ? 'th' : 'td')).join('\n')}\n</table>`
}

function listHtml({ ordered, start, items }: List, depth: number): string {
  const name = ordered ? 'ol' : 'ul'
  const from = ordered && start !== undefined && start !== 1 ? ` start="${start}"` : ''
  const lines = items.map(({ blocks }) => {
    const only = blocks.length === 1 ? blocks[0] : undefined
    return `<li>${only?.type === 'paragraph' ? inlineHtml(only) : blocksHtml(blocks, depth + 1)}</li>`
  })
  return `<${name}${from}>\n${lines.join('\n')}\n</${name}>`
}

function blockHtml(block: Block, depth: number): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${attribute('data-time', block.time && formatTime(block.time))}>${inlineHtml(block)}</p>`
    case 'heading':
      return heading(block.depth, inlineHtml(block))
    case 'code':
      return `<pre><code${attribute('class', block.lang && `language-${block.lang.trim().split(/\s/, 1)[0]}`)}>${escapeHtml(block.text)}</code></pre>`
    case 'table':
      return tableHtml(block)
    case 'media': {
      const url = safeUrl(block.url ?? '')
      return url === undefined
        ? `<p>${escapeHtml(block.text)}</p>`
        : `<figure><img${attribute('src', url)}${attribute('alt', block.text)}></figure>`
    }
    case 'break':
      return '<hr>'
  }
  if (depth >= MAX_DEPTH) return `<p>${escapeHtml(toText(block))}</p>`
  if (block.type === 'list') return listHtml(block, depth)
  return `<blockquote>\n${blocksHtml(block.blocks, depth + 1)}\n</blockquote>`
}

function blocksHtml(blocks: readonly Block[], depth = 0): string {
  return blocks.map((block) => blockHtml(block, depth)).join('\n')
}

function turnHtml(turn: Turn, part: 'question' | 'answer', names: ReadonlyMap<string, string>): string {
  const name = (turn.speaker !== null ? names.get(turn.speaker) : undefined) ?? turn.label?.text
  const cite = name === undefined ? '' : `<cite>${escapeHtml(name)}</cite>\n`
  const time = attribute('data-time', turn.time && formatTime(turn.time))
  return `<div class="${part}"${attribute('data-speaker', turn.speaker ?? undefined)}${time}>\n${cite}${blocksHtml(turn.blocks)}\n</div>`
}

function exchangeHtml({ question, answer }: Exchange, names: ReadonlyMap<string, string>): string {
  const turns = [
    ...question.map((turn) => turnHtml(turn, 'question', names)),
    ...answer.map((turn) => turnHtml(turn, 'answer', names))
  ]
  return `<section class="exchange">\n${turns.join('\n')}\n</section>`
}

const asideHtml = ({ kind, blocks }: Aside): string =>
  `<aside${attribute('class', kind)}>\n${blocksHtml(blocks)}\n</aside>`
const quoteHtml = ({ text }: PullQuote): string =>
  `<aside class="pull-quote">\n<blockquote><p>${escapeHtml(text).replaceAll('\n', '<br>\n')}</p></blockquote>\n</aside>`

const sectionHtml = ({ depth, text }: Section): string => heading(depth, escapeHtml(text))

function itemHtml(item: Item): string {
  if ('section' in item) return sectionHtml(item.section)
  return 'aside' in item ? asideHtml(item.aside) : quoteHtml(item.quote)
}

const part = (name: string, inner: string): string[] =>
  inner === '' ? [] : [`<section class="${name}">\n${inner}\n</section>`]

/**
 * The Interview as an HTML `article`: an exchange is a `section`, a turn a `div` of class `question`
 * or `answer` with its speaker in `cite`; pull-quotes and asides are `aside`. All words are escaped,
 * no address can run anything. Front matter, warnings and boilerplate are not printed.
 */
export function toHtml(interview: Interview): string {
  const names = new Map(interview.speakers.map(({ id, name }) => [id, name]))
  const places = itemsBefore(interview).map((items) => items.map(itemHtml))
  return `${[
    '<article class="interview">',
    ...(interview.title ? [heading(1, escapeHtml(interview.title.text))] : []),
    ...part('introduction', blocksHtml(interview.introduction)),
    ...interview.exchanges.flatMap((exchange, at) => [...(places[at] as string[]), exchangeHtml(exchange, names)]),
    ...(places[interview.exchanges.length] as string[]),
    ...part('conclusion', blocksHtml(interview.conclusion)),
    '</article>'
  ].join('\n')}\n`
}

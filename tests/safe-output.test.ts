/**
 * Hostile words in every output, read back by other people's readers: what they see is what the Interview has.
 */
import { Parser } from 'commonmark'
import fc from 'fast-check'
import type { Element, Root as HtmlRoot } from 'hast'
import { JSON_SCHEMA, load } from 'js-yaml'
import MarkdownIt from 'markdown-it'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseInterview, parseWithAnalysis, readers } from '../src/all.ts'
import { messagesOf, messagesText } from '../src/cli/messages.ts'
import { explain } from '../src/explain.ts'
import { toSrt, toVtt } from '../src/print/captions.ts'
import { explanationText } from '../src/print/explain.ts'
import { toHtml } from '../src/print/html.ts'
import { PRINTERS } from '../src/print/index.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { visibleJson, visibleLines } from '../src/print/terminal.ts'
import { safeUrl } from '../src/print/url.ts'
import type { Block, Interview } from '../src/schema.ts'
import { safeMarkdown } from './invariants.ts'
import { HOSTILE, interviews } from './support/interviews.ts'

/** How many times the usual number of cases: `PROPERTY_RUNS=20 npm test`. */
const times = Number(process.env.PROPERTY_RUNS ?? 1)
// The same cases every time.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })

/** How many of each thing a reader sees; links and pictures by their address. */
interface Seen {
  heading: number
  code: number
  list: number
  item: number
  quote: number
  rule: number
  html: number
  urls: string[]
}

const nothing = (): Seen => ({ heading: 0, code: 0, list: 0, item: 0, quote: 0, rule: 0, html: 0, urls: [] })

function seenByRemark(markdown: string): Seen & { table: number } {
  const seen = { ...nothing(), table: 0 }
  const kinds = { heading: 'heading', code: 'code', list: 'list', listItem: 'item', blockquote: 'quote' } as const
  const open: Nodes[] = [
    fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  ]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type in kinds) seen[kinds[node.type as keyof typeof kinds]]++
    if (node.type === 'thematicBreak') seen.rule++
    if (node.type === 'table') seen.table++
    if (node.type === 'html' || node.type === 'definition') seen.html++
    if (node.type === 'link' || node.type === 'image') seen.urls.push(node.url)
    if ('children' in node) open.push(...[...node.children].reverse())
  }
  return seen
}

function seenByCommonmark(markdown: string): Seen {
  const seen = nothing()
  const kinds = {
    heading: 'heading',
    code_block: 'code',
    list: 'list',
    item: 'item',
    block_quote: 'quote',
    thematic_break: 'rule',
    html_block: 'html',
    html_inline: 'html'
  } as const
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, destination } = event.node
    if (!event.entering) continue
    if (type in kinds) seen[kinds[type as keyof typeof kinds]]++
    if (type === 'link' || type === 'image') seen.urls.push(destination ?? '')
  }
  return seen
}

function seenByMarkdownIt(markdown: string): Seen & { table: number } {
  const seen = { ...nothing(), table: 0 }
  const kinds = {
    heading_open: 'heading',
    fence: 'code',
    code_block: 'code',
    bullet_list_open: 'list',
    ordered_list_open: 'list',
    list_item_open: 'item',
    blockquote_open: 'quote',
    hr: 'rule',
    html_block: 'html',
    html_inline: 'html',
    table_open: 'table'
  } as const
  const tokens = new MarkdownIt('default', { html: true }).parse(markdown, {})
  for (const token of tokens.flatMap((each) => [each, ...(each.children ?? [])])) {
    if (token.type in kinds) seen[kinds[token.type as keyof typeof kinds]]++
    if (token.type === 'link_open') seen.urls.push(String(token.attrGet('href') ?? ''))
    if (token.type === 'image') seen.urls.push(String(token.attrGet('src') ?? ''))
  }
  return seen
}

/** What the Interview has; links are counted by the readers, and rules part its pieces. */
function held(interview: Interview): Omit<Seen, 'urls' | 'rule'> & { table: number } {
  const { rule: _, urls: __, ...seen } = { ...nothing(), table: 0 }
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'heading') seen.heading++
      if (block.type === 'code') seen.code++
      if (block.type === 'table') seen.table++
      if (block.type === 'quote') {
        seen.quote++
        visit(block.blocks)
      }
      if (block.type === 'list') {
        seen.list++
        for (const item of block.items) {
          seen.item++
          visit(item.blocks)
        }
      }
    }
  }
  const { introduction, conclusion, exchanges, asides, sections, pullQuotes, title } = interview
  visit([...introduction, ...conclusion])
  for (const { blocks } of exchanges.flatMap(({ question, answer }) => [...question, ...answer])) visit(blocks)
  for (const { blocks } of asides) visit(blocks)
  seen.heading += sections.length + (title ? 1 : 0)
  seen.quote += asides.length + pullQuotes.length
  return seen
}

const frontMatterOf = (markdown: string): string => markdown.slice(4, markdown.indexOf('\n---\n', 3))
/** What follows the front matter. */
const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n', 3) + 5).trimStart()

/** Readers differ in how they write an address; `%61` is `a` to all. */
const sameUrls = (urls: readonly string[]): string[] =>
  urls.map((url) => new URL(url.replaceAll('\\', '%5C'), 'https://base.example').href).sort()

const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u

/** A conversation in which somebody of this name says these words. */
const talkOf = (name: string, words: string): string =>
  `${name}: Why did you come to the harbour?\n\nBo Lund: ${words}\n\n${name}: And what do you do there now?\n\nBo Lund: I count boats.\n\n${words}\n`

describe('Markdown of any Interview', () => {
  it('has for every reader the structure that the Interview has', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const body = bodyOf(toMarkdown(interview))
        const { rule, urls, ...seen } = seenByRemark(body)
        expect(seen).toEqual(held(interview))
        for (const url of urls) expect(url === '' || safeUrl(url) !== undefined, url).toBe(true)
        const other = seenByMarkdownIt(body)
        expect({ ...other, urls: sameUrls(other.urls) }).toEqual({ ...seen, rule, urls: sameUrls(urls) })
        if (seen.table > 0) return
        const { table: _, ...plain } = seen
        const third = seenByCommonmark(body)
        expect({ ...third, urls: sameUrls(third.urls) }).toEqual({ ...plain, rule, urls: sameUrls(urls) })
      }),
      { numRuns: 100 * times }
    )
  })

  it('has front matter that YAML readers take for the same words', () => {
    fc.assert(
      fc.property(interviews, ({ exchanges: _, ...rest }) => {
        const interview = { ...rest, exchanges: [], sections: [], asides: [], pullQuotes: [] }
        const yaml = load(frontMatterOf(toMarkdown(interview)), { schema: JSON_SCHEMA }) as Record<string, unknown>
        const { metadata, speakers, warnings } = interview
        const pairs = (yaml.metadata ?? []) as object[]
        expect(pairs.flatMap((pair) => Object.entries(pair))).toEqual(metadata.map(({ key, value }) => [key, value]))
        const people = (yaml.speakers ?? []) as { name: string; title?: string; labels?: string[] }[]
        expect(people.map(({ name, title }) => [name, title])).toEqual(speakers.map(({ name, title }) => [name, title]))
        expect(people.map(({ name, labels }) => labels ?? [name])).toEqual(speakers.map(({ labels }) => labels))
        const told = (yaml.warnings ?? []) as { message: string }[]
        expect(told.map(({ message }) => message)).toEqual(warnings.map(({ message }) => message))
      }),
      { numRuns: 100 * times }
    )
  })
})

describe('a conversation of hostile words', () => {
  const elements = (html: string): Element[] => {
    const found: Element[] = []
    const open: (HtmlRoot | Element)[] = [unified().use(rehypeParse, { fragment: true }).parse(html)]
    for (let node = open.pop(); node; node = open.pop()) {
      for (const child of node.children) {
        if (child.type !== 'element') continue
        found.push(child)
        open.push(child)
      }
    }
    return found
  }
  const allowed = new Set('article section div cite p h1 h2 h3 h4 h5 h6 ul ol li blockquote aside'.split(' '))
  for (const name of 'pre code table tr th td tbody figure img hr br em strong a'.split(' ')) allowed.add(name)

  it.each(HOSTILE)('%j is safe in every output', (text) => {
    const name = text.replaceAll(/[\n\r]/g, ' ')
    for (const [format, asks] of [
      ['auto', name],
      ['markdown', 'Ana Ito'],
      ['html', 'Ana Ito']
    ] as const) {
      const source = talkOf(asks, text)
      const parsed = parseWithAnalysis(source, { format })
      const { interview } = parsed
      expect(safeMarkdown(interview)).toEqual([])
      const { rule: _, urls, ...seen } = seenByRemark(bodyOf(toMarkdown(interview)))
      expect(seen).toEqual(held(interview))
      for (const url of urls) expect(url === '' || safeUrl(url) !== undefined, url).toBe(true)
      for (const { tagName, properties } of elements(toHtml(interview))) {
        expect(allowed).toContain(tagName)
        expect(Object.keys(properties).filter((key) => /^on/i.test(key))).toEqual([])
        for (const url of [properties.href, properties.src])
          if (url !== undefined) expect(safeUrl(String(url)), String(url)).toBeDefined()
      }
      const explanation = explanationText(explain(parsed, { readers }))
      expect(explanation).not.toMatch(HIDDEN)
      const told = messagesText(messagesOf(interview.warnings, `${text}.txt`), false)
      expect(told).not.toMatch(HIDDEN)
      expect(told.split('\n')).toHaveLength(interview.warnings.length + 1)
      for (const { id, print } of PRINTERS) {
        const output = print(interview)
        expect(visibleLines(output), id).not.toMatch(HIDDEN)
        if (id === 'json') expect(JSON.parse(visibleLines(visibleJson(output)))).toEqual(JSON.parse(output))
        if (id !== 'text' && id !== 'csv' && id !== 'json')
          expect(output, id).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
      }
    }
  })
})

describe('captions of hostile words', () => {
  const timed = (text: string): Interview => {
    const name = text.replaceAll('\n', ' ')
    const interview = parseInterview(
      '[0:00:01] Ana: Why?\n\n[0:00:05] Bo: So.\n\n[0:00:09] Ana: And?\n\n[0:00:12] Bo: No.\n'
    )
    for (const speaker of interview.speakers) speaker.name = name
    for (const { question, answer } of interview.exchanges)
      for (const turn of [...question, ...answer]) turn.blocks = [{ type: 'paragraph', text }]
    return interview
  }

  it.each(HOSTILE)('%j stays in its cues', (text) => {
    const interview = timed(text)
    expect(interview.exchanges).toHaveLength(2)
    const cues = (captions: string): string[] => captions.trimEnd().split(/\n\n/)
    const vtt = cues(toVtt(interview)).slice(1)
    const srt = cues(toSrt(interview))
    expect([0, 4]).toContain(vtt.length)
    expect(srt).toHaveLength(Math.max(1, vtt.length))
    for (const cue of vtt) {
      const [time = '', ...words] = cue.split('\n')
      expect(time).toMatch(/^[\d:.]+ --> [\d:.]+$/)
      expect(words.join('\n')).toMatch(/^<v [^<>\n]*>[^<>]*$/)
    }
    if (vtt.length === 0) return
    for (const [at, cue] of srt.entries()) {
      const [number, time = '', ...words] = cue.split('\n')
      expect(number).toBe(String(at + 1))
      expect(time).toMatch(/^[\d:,]+ --> [\d:,]+$/)
      expect(words.join('\n')).not.toMatch(/-->|[<{]|^$/m)
    }
  })
})

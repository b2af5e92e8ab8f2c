import { headOf } from '../head.ts'
import { lineStarts } from '../lines.ts'
import type { Sniff, Source } from '../reader.ts'
import { codeRegions, mask } from './code.ts'
import { BLOCK } from './elements.ts'
import { frontMatter } from './metadata.ts'
import type { Region } from './page.ts'
import { tokenize } from './tokens.ts'

/**
 * Whole pages are told by their doctype or `<html>`, fragments by how much of the text stands within block tags:
 * Markdown may hold some HTML, HTML hardly any Markdown.
 */
export function sniffHtml({ text }: Source): Sniff | undefined {
  const sample = headOf(text)
  if (!sample.includes('<')) return undefined
  const opening = sample.slice(0, 1000).trimStart().toLowerCase()
  if (opening.startsWith('<!doctype html')) return { confidence: 0.97, evidence: ['begins with a doctype of HTML'] }
  if (opening.startsWith('<html')) return { confidence: 0.97, evidence: ['begins with <html>'] }
  if (opening.startsWith('<?xml') && !sample.toLowerCase().includes('<html')) return undefined
  const { inside, outside, marked, markedLines, blocks, page } = weigh(
    mask(sample, [...frontRegion(sample), ...codeRegions(sample)])
  )
  if (page) return { confidence: 0.9, evidence: ['has <html> or <body>'] }
  const all = inside + outside + marked
  if (blocks < 2 || all === 0) return undefined
  const share = inside / all
  const evidence = [`${Math.round(share * 100)} % of the text stands in block tags of HTML`]
  const isMarkdown = marked > all * 0.15 || (markedLines > 2 && markedLines * 6 > blocks)
  if (share >= 0.6 && !isMarkdown) return { confidence: 0.8, evidence }
  return share >= 0.3 ? { confidence: 0.3, evidence } : undefined
}

function frontRegion(text: string): Region[] {
  const front = frontMatter(text, lineStarts(text))
  return front ? [front.region] : []
}

interface Weight {
  /** Letters within block elements or on lines that `<br>` or a stray `</p>` ends. */
  inside: number
  outside: number
  /** Letters of lines that are written in Markdown. */
  marked: number
  markedLines: number
  blocks: number
  page: boolean
}

function weigh(text: string): Weight {
  const weight: Weight = { inside: 0, outside: 0, marked: 0, markedLines: 0, blocks: 0, page: false }
  const open = new Map<string, number>()
  let depth = 0
  let bare = 0
  for (const { type, name, start, end } of tokenize(text)) {
    if (type === 'text') bare = addText(weight, text.slice(start, end), depth > 0, bare)
    else if (name === 'html' || name === 'body') weight.page = true
    else if (name === 'br') {
      weight.blocks++
      weight.outside -= bare
      weight.inside += bare
      bare = 0
    } else if (BLOCK.has(name) && name !== 'hr') {
      weight.blocks++
      const before = bare
      bare = 0
      const count = open.get(name) ?? 0
      if (type === 'start' && !(UNCLOSED.has(name) && count > 0)) {
        open.set(name, count + 1)
        depth++
      } else if (type === 'end' && count > 0) {
        open.set(name, count - 1)
        depth--
      } else if (type === 'end') {
        weight.outside -= before
        weight.inside += before
      }
    }
  }
  return weight
}

/** Elements whose end tags are often left out. */
const UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr'])

/** @returns how many letters since the last blank line stand in no block */
function addText(weight: Weight, text: string, isInside: boolean, bare: number): number {
  const lines = text.split(/\r\n?|\n/)
  let inBlock = isInside
  let since = bare
  let blank = false
  for (const [index, line] of lines.entries()) {
    const length = line.trim().length
    if (length === 0) {
      // The first is the rest of a tag's own line.
      blank ||= index > 0
      continue
    }
    // Markdown ends a block of HTML at a blank line.
    if (blank) {
      inBlock = false
      since = 0
    }
    blank = false
    if (isMarked(line)) {
      weight.marked += length
      weight.markedLines++
    } else if (inBlock) weight.inside += length
    else {
      weight.outside += length
      since += length
    }
  }
  return blank && text.trim() === '' && lines.length > 2 ? 0 : since
}

function isMarked(line: string): boolean {
  const text = line.trim()
  return text.includes('**') || text.includes('](') || /^(?:#{1,6} |[*-] |> )/.test(text)
}

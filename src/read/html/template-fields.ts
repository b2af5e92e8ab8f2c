import type { Paragraph } from 'mdast'
import { field } from './metadata.ts'
import type { Region, Span } from './page.ts'

/** `$title = "The weir";`, `$page_description = '…';` on a line of their own. */
const ASSIGNED =
  /^[ \t]{0,20}(\$(?:page_?)?(title|description|author|date) {0,8}= {0,8}(["']))([^"'\\$\r\n]{1,300})\3 {0,8};/gim

/** `{% block title %}`, with words up to the next `{% … %}` on the same line. */
const BLOCK = /^\{%-? {0,4}block {1,4}(?:page_?|meta_?)?(title|description) {0,4}-?%\}$/i
const WORDS = /^[^<>{}\r\n]{1,300}$/

/** A template says what its page is called before the page begins: so many pieces of code, so many characters of each. */
const FIRST = 12
const REACH = 4000

/** A statement that says what a template's page is called, or who wrote it, and the field that it makes. */
export interface TemplateField extends Span {
  node: Paragraph
}

/**
 * What templates say of their page in code, as PHP, Twig, Jinja, Django, Liquid and Nunjucks have it.
 * @param code regions in the order of the source
 * @returns in the order of the source
 */
export function templateFields(text: string, starts: readonly number[], code: readonly Region[]): TemplateField[] {
  const made = (key: string, words: Span, place: Span): TemplateField => ({
    ...place,
    node: field(text, starts, { key: key.toLowerCase(), ...words }, place)
  })
  return code.slice(0, FIRST).flatMap(({ start, end }, at) => {
    const slice = text.slice(start, Math.min(end, start + REACH))
    if (slice.startsWith('<?')) {
      return [...slice.matchAll(ASSIGNED)].map(({ 0: whole, 1: lead = '', 2: key = '', 4: words = '', index }) => {
        const stop = start + index + whole.length
        const open = start + index + whole.indexOf(lead)
        const from = open + lead.length
        return made(key, { start: from, end: from + words.length }, { start: open, end: stop })
      })
    }
    const [, key] = BLOCK.exec(slice) ?? []
    const next = code[at + 1]
    if (key === undefined || !next || !WORDS.test(text.slice(end, Math.min(next.start, end + REACH)))) return []
    return [made(key, { start: end, end: next.start }, { start, end: next.end })]
  })
}

/** What is left of regions around the fields in them. */
export function aroundFields(regions: readonly Region[], fields: readonly Span[]): Region[] {
  const last = fields.at(-1)?.end ?? 0
  return regions.flatMap((region) => {
    if (region.start >= last) return [region]
    const inside = fields.filter(({ start, end }) => start < region.end && end > region.start)
    const edges = [region.start, ...inside.flatMap(({ start, end }) => [start, end]), region.end]
    return edges.flatMap((start, at) => {
      const end = edges[at + 1] ?? start
      return at % 2 === 0 && start < end ? [{ ...region, start, end }] : []
    })
  })
}

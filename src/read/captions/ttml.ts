import type { Warning } from '../../schema.ts'
import { headOf } from '../head.ts'
import { lineStarts, positionAt } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { warn } from '../warn.ts'
import { type Attribute, attributesOf, type Token, xmlTokens } from '../xml.ts'
import { addLine, type Cue, type CueLine, type Item, isBlank, isBlankRange, newCue, remark } from './cue.ts'
import { cuesToMdast } from './cues-to-mdast.ts'
import { decodeEntities } from './entities.ts'
import { addStyle, type Styles, textColour } from './ttml-colours.ts'
import { type TimeBase, ttmlSeconds } from './ttml-time.ts'
import { coloursAsClasses, inheritSpeakers } from './voices.ts'

/** https://www.w3.org/TR/ttml2/ */
export const ttmlReader: Reader = {
  id: 'ttml',
  name: 'Timed Text Markup Language (TTML, DFXP)',
  about:
    'A `<tt>` element with `<p begin="…">` in it. Kept: times in all their units, agents named in the head as speakers, the title, text colours where two or more tell voices apart. Broken markup is read as far as it goes.',
  extensions: ['ttml', 'dfxp', 'xml'],
  sniff,
  read,
  example: `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata">
  <head><metadata>
    <ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ana Diaz</ttm:name></ttm:agent>
    <ttm:agent xml:id="b1" type="person"><ttm:name type="full">Bo Lund</ttm:name></ttm:agent>
  </metadata></head>
  <body><div>
    <p begin="1s" end="3.5s" ttm:agent="a1">Why did you build the mill?</p>
    <p begin="00:00:04.000" end="00:00:07.250" ttm:agent="b1">Because the river<br/>was there.</p>
  </div></body>
</tt>
`
}

function sniff({ text }: Source): Sniff | undefined {
  const head = headOf(text)
  if (!head.slice(0, 4096).trimStart().startsWith('<')) return undefined
  const root = rootOf(head)
  if (root?.name !== 'tt') return undefined
  const named = head.slice(root.from, root.to).includes('/ns/tt') || head.slice(root.from, root.to).includes('/ttaf1')
  return { confidence: named ? 1 : 0.9, evidence: [named ? 'a <tt> element of the TTML namespace' : 'a <tt> element'] }
}

// the first tag: HTML pages hold <tt> elements too, further down
function rootOf(text: string): Token | undefined {
  for (const token of xmlTokens(text)) if (token.kind === 'open' || token.kind === 'empty') return token
  return undefined
}

interface Scan {
  text: string
  starts: readonly number[]
  items: Item[]
  warnings: Warning[]
  /** Names of agents by their id. */
  agents: Map<string, string>
  styles: Styles
  base: TimeBase
  /** The agent under way in the head. */
  agent: string | undefined
  /** The cue under way, and its line under way. */
  cue: Cue | undefined
  line: CueLine | undefined
  /** The element whose text is collected: `name`, `title`. */
  field: { name: string; from: number; textFrom: number } | undefined
}

function read({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const base = { frameRate: 30, tickRate: 1 }
  const scan: Scan = {
    text,
    starts,
    items: [],
    warnings: [],
    agents: new Map(),
    styles: new Map(),
    base,
    agent: undefined,
    cue: undefined,
    line: undefined,
    field: undefined
  }
  for (const token of xmlTokens(text)) readToken(scan, token)
  endLine(scan, 0)
  const cues = scan.items.filter((item): item is Cue => item.type === 'cue')
  inheritSpeakers(cues)
  coloursAsClasses(cues)
  return { root: cuesToMdast(text, starts, scan.items, 'ttml'), warnings: scan.warnings }
}

function readToken(scan: Scan, token: Token): void {
  switch (token.kind) {
    case 'open':
    case 'empty':
      openTag(scan, token)
      break
    case 'close':
      closeTag(scan, token)
      break
    case 'text':
      addText(scan, token.from, token.to, decodeEntities)
      break
    case 'cdata':
      addText(scan, token.from + 9, Math.max(token.from + 9, token.to - 3), (words) => words)
      break
    default:
      if (scan.cue !== undefined) scan.cue.to = token.to
  }
}

function openTag(scan: Scan, token: Token): void {
  const { text } = scan
  if (token.name === 'tt') readRates(scan.base, attributesOf(text, token.from, token.to))
  else if (token.name === 'style') addStyle(scan.styles, attributesOf(text, token.from, token.to))
  else if (token.name === 'agent') scan.agent = attributesOf(text, token.from, token.to).get('id')?.value
  else if ((token.name === 'name' || token.name === 'title') && scan.cue === undefined && token.kind === 'open') {
    scan.field = { name: token.name, from: token.from, textFrom: token.to }
  } else if (token.name === 'p') openCue(scan, token)
  else if (token.name === 'span') openSpan(scan, token)
  if (scan.cue === undefined) return
  scan.cue.to = token.to
  if (token.name === 'br') endLine(scan, token.to)
}

function readRates(base: TimeBase, attributes: Map<string, Attribute>): void {
  const frames = Number(attributes.get('framerate')?.value)
  if (frames > 0) base.frameRate = frames
  const ticks = Number(attributes.get('tickrate')?.value)
  if (ticks > 0) base.tickRate = ticks
}

function openCue(scan: Scan, token: Token): void {
  const attributes = attributesOf(scan.text, token.from, token.to)
  scan.field = undefined
  endLine(scan, token.from)
  const start = timeOf(scan, token, attributes.get('begin'))
  const end = endOf(scan, token, attributes, start)
  const cue = newCue(token.from, token.to, start, end)
  setAgent(scan, cue, attributes.get('agent'))
  cue.colour = textColour(attributes, scan.styles)
  scan.items.push(cue)
  scan.cue = token.kind === 'empty' ? undefined : cue
}

function endOf(
  scan: Scan,
  token: Token,
  attributes: Map<string, Attribute>,
  start: number | undefined
): number | undefined {
  const end = timeOf(scan, token, attributes.get('end'))
  if (end !== undefined || start === undefined) return end
  const length = timeOf(scan, token, attributes.get('dur'))
  return length === undefined ? undefined : Math.round((start + length) * 1000) / 1000
}

function timeOf(scan: Scan, token: Token, attribute: Attribute | undefined): number | undefined {
  if (attribute === undefined) return undefined
  const seconds = ttmlSeconds(attribute.value, scan.base)
  if (seconds === undefined) {
    const position = positionAt(scan.starts, token.from, token.to)
    scan.warnings.push(warn('malformed-cue', 'A time cannot be read; the text is kept without it', 'warning', position))
  }
  return seconds
}

/** The agent's name from the head, or its id where the head names nobody: only an id stands at the cue itself. */
function setAgent(scan: Scan, cue: Cue, attribute: Attribute | undefined): void {
  const id = attribute?.value.trim().split(/\s/)[0] ?? ''
  if (attribute === undefined || id === '') return
  const name = scan.agents.get(id)
  cue.speaker = name ?? id
  cue.speakerFrom = 0
  cue.speakerTo = 0
  if (name !== undefined && name !== id) return
  cue.speakerFrom = attribute.from + attribute.value.indexOf(id)
  cue.speakerTo = cue.speakerFrom + id.length
}

/** A span may have another agent or colour, and the times where its paragraph has none. */
function openSpan(scan: Scan, token: Token): void {
  if (scan.cue === undefined) return
  const attributes = attributesOf(scan.text, token.from, token.to)
  if (attributes.has('agent')) setAgent(scan, pieceAt(scan, scan.cue, token.from), attributes.get('agent'))
  const colour = textColour(attributes, scan.styles)
  if (colour !== undefined && colour !== scan.cue.colour) pieceAt(scan, scan.cue, token.from).colour = colour
  const begin = attributes.get('begin')
  const end = attributes.get('end')
  if (scan.cue.start === undefined && begin !== undefined) scan.cue.start = ttmlSeconds(begin.value, scan.base)
  if (scan.cue.end === undefined && end !== undefined) scan.cue.end = ttmlSeconds(end.value, scan.base)
}

function pieceAt(scan: Scan, before: Cue, at: number): Cue {
  endLine(scan, at)
  if (before.lines.length === 0) return before
  const piece = newCue(at, at, before.start, before.end)
  piece.colour = before.colour
  scan.items.push(piece)
  scan.cue = piece
  return piece
}

function closeTag(scan: Scan, token: Token): void {
  if (scan.field?.name === token.name) closeField(scan, scan.field, token)
  if (token.name === 'agent') scan.agent = undefined
  if (scan.cue === undefined) return
  if (token.name === 'p') {
    endLine(scan, token.to)
    scan.cue.to = token.to
    scan.cue = undefined
  } else if (token.name === 'body' || token.name === 'div' || token.name === 'tt') {
    // the paragraph was never closed
    endLine(scan, token.from)
    scan.cue = undefined
  } else scan.cue.to = token.to
}

// `<ttm:name type="full">Ana Diaz</ttm:name>`, `<ttm:title>The mill</ttm:title>`
function closeField(scan: Scan, field: { name: string; from: number; textFrom: number }, token: Token): void {
  const { text } = scan
  scan.field = undefined
  const value = decodeEntities(text.slice(field.textFrom, token.from)).trim()
  if (value === '') return
  if (field.name === 'name') {
    if (scan.agent !== undefined && !scan.agents.has(scan.agent)) scan.agents.set(scan.agent, value)
  } else {
    const title = remark(text, field.from, token.to, { part: 'title', rule: 'ttml/title' }, field.textFrom, token.from)
    scan.items.push({ ...title, text: value })
  }
}

/** Words of the cue; a line end in the source ends a line, as it does in the other formats. */
function addText(scan: Scan, from: number, to: number, decode: (words: string) => string): void {
  if (scan.cue === undefined) return
  const { text } = scan
  let at = from
  while (at < to) {
    let end = at
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    addWords(scan, at, end, decode)
    if (end < to) endLine(scan, end)
    at = end + 1
  }
}

function addWords(scan: Scan, from: number, to: number, decode: (words: string) => string): void {
  const { text, cue } = scan
  if (cue === undefined || from >= to) return
  if (isBlankRange(text, from, to)) {
    if (scan.line !== undefined && !scan.line.text.endsWith(' ')) scan.line.text += ' '
    return
  }
  let start = from
  while (isBlank(text.charCodeAt(start))) start++
  let end = to
  while (isBlank(text.charCodeAt(end - 1))) end--
  const words = decode(text.slice(start, end))
  const line = scan.line ?? { text: '', start, end, from: start, to: end }
  if (scan.line === undefined) addLine(cue, line)
  else if (start > from && !line.text.endsWith(' ')) line.text += ' '
  line.text += end < to ? `${words} ` : words
  line.end = line.to = end
  cue.to = Math.max(cue.to, end)
  scan.line = line
}

function endLine(scan: Scan, to: number): void {
  if (scan.line === undefined) return
  scan.line.text = scan.line.text.trim()
  scan.line.to = Math.max(scan.line.to, to)
  const cue = scan.cue as Cue
  cue.to = Math.max(cue.to, to)
  scan.line = undefined
}

import {
  BLOCK,
  FORMATTING,
  HEAD_CONTENT,
  HEADING,
  IMPLIED,
  KEEPS_PARAGRAPH,
  RAW,
  SCOPE,
  TABLE_PART,
  VOID
} from './elements.ts'
import type { Attribute, Token } from './tokens.ts'

/** An element, or with the name `#text` a stretch of text. */
export interface Element {
  name: string
  attributes: readonly Attribute[]
  parent: Element | undefined
  children: Element[]
  /** Where its start tag begins and ends. An element that goes on after a block has an empty start tag. */
  start: number
  contentStart: number
  /** After its end tag, or where something else ended it. */
  end: number
  /** Where formatting ends whose end tag stands inside a block that it holds. */
  formatEnd: number
  /** Visible characters, and how many of them are within links. */
  text: number
  linked: number
  /** Holds a block element. */
  hasBlock: boolean
  /** What its class, id and other attributes say, once it was asked for. */
  names?: Names
}

export interface Names {
  /** Class names, and presentational attributes as `name=value`: both may set questions apart from answers. */
  marks: readonly string[]
  /** Class names and ids that tell who speaks. */
  roles: readonly string[]
  /** `interviewer` where a class or id says that somebody asks, `interviewee` where it says who answers. */
  role: 'interviewer' | 'interviewee' | undefined
}

export interface Tree {
  root: Element
  /** The first tag that was nested too deeply to be kept. */
  tooDeep?: Token
}

/** Elements deeper than this are read as if their tags were absent; browsers keep 512. */
const MAX_DEPTH = 256

/** Formatting that goes on after a block ended it: more at once is passed over. */
const MAX_REOPENED = 8

interface Builder {
  text: string
  stack: Element[]
  /** How many elements of a name are open. */
  open: Map<string, number>
  /** End tags still to come minus start tags still to come, by formatting element. */
  ahead: Map<string, number>
  reopen: Element[]
  /** Start tags passed over for their depth, by name: as many end tags are theirs. */
  skipped: Map<string, number>
  tooDeep?: Token
}

/**
 * Elements from tokens, leniently: what browsers close by the way is closed, what they ignore is ignored. Unlike
 * theirs, the tree never grows beyond its tags: formatting is reopened only where its end tag is still to come,
 * and text between the rows of a table stays where it is.
 */
export function buildTree(text: string, tokens: readonly Token[]): Tree {
  const root = createElement('#root', [], undefined, 0, 0)
  const builder: Builder = {
    text,
    stack: [root],
    open: new Map(),
    ahead: countFormatting(tokens),
    reopen: [],
    skipped: new Map()
  }
  for (const token of tokens) {
    if (token.type === 'text') addText(builder, token)
    else if (token.type === 'start') startTag(builder, token)
    else if (token.type === 'end') endTag(builder, token)
    else if (token.type === 'raw') addRaw(builder, token)
  }
  while (builder.stack.length > 1) pop(builder, text.length, true)
  root.end = text.length
  return builder.tooDeep ? { root, tooDeep: builder.tooDeep } : { root }
}

function createElement(
  name: string,
  attributes: readonly Attribute[],
  parent: Element | undefined,
  start: number,
  contentStart: number
): Element {
  return {
    name,
    attributes,
    parent,
    children: NO_CHILDREN,
    start,
    contentStart,
    end: contentStart,
    formatEnd: Number.POSITIVE_INFINITY,
    text: 0,
    linked: 0,
    hasBlock: false
  }
}

const NO_CHILDREN: Element[] = []

/** A literal of one is a quarter of an empty array that grows, and most elements hold nothing or one stretch of text. */
function addChild(parent: Element, child: Element): void {
  if (parent.children.length === 0) parent.children = [child]
  else parent.children.push(child)
}

function countFormatting(tokens: readonly Token[]): Map<string, number> {
  const ahead = new Map<string, number>()
  for (const { type, name } of tokens) {
    if (FORMATTING.has(name)) ahead.set(name, (ahead.get(name) ?? 0) + (type === 'end' ? 1 : -1))
  }
  return ahead
}

const current = (builder: Builder): Element => builder.stack[builder.stack.length - 1] as Element

const openCount = (builder: Builder, name: string): number => builder.open.get(name) ?? 0

function addText(builder: Builder, token: Token): void {
  const visible = visibleLength(builder.text, token.start, token.end)
  if (visible > 0) {
    closeHead(builder, token)
    reopenFormatting(builder, token)
  }
  const parent = current(builder)
  const leaf = createElement('#text', token.attributes, parent, token.start, token.start)
  leaf.end = token.end
  addChild(parent, leaf)
  parent.text += visible
}

/** Length without the blanks at both ends; those within count, as words have them. */
function visibleLength(text: string, from: number, to: number): number {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return end - start
}

function addRaw(builder: Builder, token: Token): void {
  if (!HEAD_CONTENT.has(token.name)) closeHead(builder, token)
  const parent = current(builder)
  const leaf = createElement(token.name, token.attributes, parent, token.start, token.contentStart)
  leaf.end = token.end
  addChild(parent, leaf)
}

function startTag(builder: Builder, token: Token): void {
  const { name } = token
  if (FORMATTING.has(name)) builder.ahead.set(name, (builder.ahead.get(name) as number) + 1)
  if (name === 'html' || name === 'body') {
    closeHead(builder, token)
    return
  }
  if (!HEAD_CONTENT.has(name)) closeHead(builder, token)
  const block = BLOCK.has(name)
  if (block) closeForBlock(builder, token)
  closeImplied(builder, token)
  if (!block) reopenFormatting(builder, token)
  // A raw element that nothing ends is only its start tag, so that it hides nothing.
  const isVoid = VOID.has(name) || RAW.has(name) || (token.selfClosing && !BLOCK.has(name) && !FORMATTING.has(name))
  if (builder.stack.length >= MAX_DEPTH && !isVoid) {
    builder.tooDeep ??= token
    builder.skipped.set(name, (builder.skipped.get(name) ?? 0) + 1)
    if (!block) return
  }
  const parent = current(builder)
  const element = createElement(name, token.attributes, parent, token.start, token.end)
  addChild(parent, element)
  if (block) parent.hasBlock = true
  if (isVoid || builder.stack.length >= MAX_DEPTH) return
  push(builder, element)
}

function push(builder: Builder, element: Element): void {
  builder.stack.push(element)
  builder.open.set(element.name, openCount(builder, element.name) + 1)
}

function closeHead(builder: Builder, token: Token): void {
  if (token.name === 'head' || openCount(builder, 'head') === 0) return
  const head = builder.stack.findLastIndex(({ name }) => name === 'head')
  while (builder.stack.length > head) pop(builder, token.start, true)
}

function closeForBlock(builder: Builder, token: Token): void {
  if (!KEEPS_PARAGRAPH.has(token.name)) closeWithin(builder, 'p', SCOPE, token)
  if (HEADING.has(token.name) && HEADING.has(current(builder).name)) pop(builder, token.start, true)
}

function closeImplied(builder: Builder, token: Token): void {
  const rule = IMPLIED.get(token.name)
  if (!rule) return
  for (let index = builder.stack.length - 1; index > 0; index--) {
    const { name } = builder.stack[index] as Element
    if (rule.closes.has(name)) {
      while (builder.stack.length > index + 1) pop(builder, token.start, true)
      pop(builder, token.start, false)
      return
    }
    if (rule.within.has(name)) return
  }
}

/** Closes the innermost `name`, if one is open inside the nearest of `scope`. */
function closeWithin(builder: Builder, name: string, scope: ReadonlySet<string>, token: Token): boolean {
  if (openCount(builder, name) === 0) return false
  for (let index = builder.stack.length - 1; ; index--) {
    const element = builder.stack[index] as Element
    if (element.name === name) {
      while (builder.stack.length > index + 1) pop(builder, token.start, true)
      pop(builder, token.type === 'end' ? token.end : token.start, false)
      return true
    }
    if (scope.has(element.name)) return false
  }
}

const NO_SCOPE: ReadonlySet<string> = new Set()
const TABLE_SCOPE: ReadonlySet<string> = new Set(['table'])

/** `</p>` where none is open is an empty paragraph, as browsers have it: what stands around it are two. */
function endParagraph(builder: Builder, token: Token): void {
  if (closeWithin(builder, 'p', SCOPE, token)) return
  startTag(builder, { ...token, type: 'start' })
  closeWithin(builder, 'p', SCOPE, token)
}

function endTag(builder: Builder, token: Token): void {
  const { name } = token
  if (FORMATTING.has(name)) {
    builder.ahead.set(name, (builder.ahead.get(name) as number) - 1)
    if (!endSkipped(builder, name)) endFormatting(builder, token)
  } else if (endSkipped(builder, name)) {
    return
  } else if (name === 'br') {
    startTag(builder, { ...token, type: 'start' })
  } else if (name === 'p') {
    endParagraph(builder, token)
  } else if (HEADING.has(name)) {
    endHeading(builder, token)
  } else if (TABLE_PART.has(name)) {
    closeWithin(builder, name, name === 'table' ? NO_SCOPE : TABLE_SCOPE, token)
    builder.reopen = []
  } else if (name !== 'html' && name !== 'body') {
    closeWithin(builder, name, SCOPE, token)
  }
}

function endSkipped(builder: Builder, name: string): boolean {
  const count = builder.skipped.get(name) ?? 0
  if (count > 0) builder.skipped.set(name, count - 1)
  return count > 0
}

/** `<h2>…</h3>` ends the heading. */
function endHeading(builder: Builder, token: Token): void {
  for (let index = builder.stack.length - 1; index > 0; index--) {
    const { name } = builder.stack[index] as Element
    if (HEADING.has(name)) {
      closeWithin(builder, name, SCOPE, token)
      return
    }
    if (SCOPE.has(name)) return
  }
}

function endFormatting(builder: Builder, token: Token): void {
  const { name } = token
  const waiting = builder.reopen.findLastIndex((element) => element.name === name)
  if (waiting >= 0) {
    builder.reopen.splice(waiting, 1)
    return
  }
  if (openCount(builder, name) === 0) return
  let crossesBlock = false
  for (let index = builder.stack.length - 1; index > 0; index--) {
    const element = builder.stack[index] as Element
    if (element.name === name && element.formatEnd > token.start) {
      if (crossesBlock) element.formatEnd = token.start
      else {
        while (builder.stack.length > index + 1) pop(builder, token.start, true)
        pop(builder, token.end, false)
      }
      return
    }
    if (SCOPE.has(element.name)) return
    crossesBlock ||= BLOCK.has(element.name)
  }
}

function pop(builder: Builder, at: number, implied: boolean): void {
  const element = builder.stack.pop() as Element
  const { name } = element
  const parent = element.parent as Element
  builder.open.set(name, openCount(builder, name) - 1)
  element.end = Math.max(at, element.contentStart)
  if (name === 'a' && element.attributes.some(({ name: key }) => key === 'href')) element.linked = element.text
  parent.text += element.text
  parent.linked += element.linked
  parent.hasBlock ||= element.hasBlock
  const toCome = (builder.ahead.get(name) ?? 0) - openCount(builder, name) > 0
  const formats = implied && FORMATTING.has(name) && element.formatEnd === Number.POSITIVE_INFINITY
  if (formats && toCome && builder.reopen.length < MAX_REOPENED) builder.reopen.unshift(element)
}

function reopenFormatting(builder: Builder, token: Token): void {
  if (builder.reopen.length === 0) return
  const waiting = builder.reopen
  builder.reopen = []
  for (const { name, attributes } of waiting) {
    if (builder.stack.length >= MAX_DEPTH) return
    const parent = current(builder)
    const element = createElement(name, attributes, parent, token.start, token.start)
    addChild(parent, element)
    push(builder, element)
  }
}

/** The value of an attribute as it stands in the source, undecoded. */
export function attribute(element: Element, name: string, text: string): string | undefined {
  for (const { name: known, start, end } of element.attributes) if (known === name) return text.slice(start, end)
  return undefined
}

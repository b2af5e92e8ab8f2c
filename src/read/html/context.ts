import type { NodeData } from '../reader.ts'
import { namesOf } from './names.ts'
import type { Page } from './page.ts'
import type { Element } from './tree.ts'

/** What the block elements around a text say of it. */
export interface Context {
  /** The block that directly holds the text. */
  block: Element
  /** From blocks further out, only names that tell roles; `dt`, `dd` and table columns among them. */
  classes: readonly string[]
  role: NodeData['role'] | undefined
  /** Inline elements that hold whole blocks, as `<b><p>…</p></b>`. */
  marks: readonly Element[]
  /** Inside `<pre>`: line ends are kept. */
  pre: boolean
  /** Inside a heading: its depth. */
  heading: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  part: NodeData['part'] | undefined
  rule: string | undefined
}

export function rootContext(root: Element): Context {
  return {
    block: root,
    classes: [],
    role: undefined,
    marks: [],
    pre: false,
    heading: undefined,
    part: undefined,
    rule: undefined
  }
}

/** More class names than this on one block tell nothing. */
const MAX_CLASSES = 12

/** The context inside a block element. */
export function enter(context: Context, element: Element, page: Page, extra: readonly string[] = []): Context {
  const { roles: inherited, role: own } = namesOf(element, page.text)
  const role = page.bothRoles ? (own ?? context.role) : undefined
  const classes =
    inherited.length + extra.length > 0
      ? [...new Set([...context.classes, ...inherited, ...extra])].slice(-MAX_CLASSES)
      : context.classes
  return { ...context, block: element, classes, role }
}

/**
 * What markup tells about a paragraph: names from its own element and from inline elements that hold all of it,
 * as far as they recur in the page, and roles from further out.
 * @param holding inline elements around the whole paragraph
 */
export function blockData(context: Context, holding: readonly Element[], page: Page): NodeData {
  const data: NodeData = context.pre ? {} : { wrapped: true }
  const own = [context.block, ...holding]
  const classes = new Set(context.classes)
  for (const element of own) {
    const { marks, roles } = namesOf(element, page.text)
    for (const mark of marks) if ((page.counts.get(mark) as number) > 1) classes.add(mark)
    for (const mark of roles) classes.add(mark)
    if (element.name === 'u') classes.add('u')
  }
  if (classes.size > 0) data.classes = [...classes].slice(0, MAX_CLASSES)
  const role = page.bothRoles
    ? (own.map((element) => namesOf(element, page.text).role).findLast(Boolean) ?? context.role)
    : undefined
  if (role) data.role = role
  if (context.part) data.part = context.part
  if (context.rule) data.rule = context.rule
  return data
}

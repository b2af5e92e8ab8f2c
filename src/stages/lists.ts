import { toText } from '../print/text.ts'
import type { Block, Interview, ListItem, ListView } from '../schema.ts'

/** The parts of an Interview that may hold lists. */
export type ListParts = Pick<Interview, 'introduction' | 'exchanges' | 'conclusion'>

/** The lists among some blocks and in them, in source order: a list before the lists in its items. */
function collect(blocks: readonly Block[], place: ListView['in'], views: ListView[]): void {
  const open: Block[] = []
  const push = (inner: readonly Block[]): void => {
    for (let at = inner.length - 1; at >= 0; at--) open.push(inner[at] as Block)
  }
  push(blocks)
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block.type === 'quote') push(block.blocks)
    if (block.type !== 'list') continue
    views.push({
      in: place,
      ordered: block.ordered,
      items: block.items.map((item) => toText(item.blocks)),
      ...(block.position && { position: block.position })
    })
    for (let at = block.items.length - 1; at >= 0; at--) push((block.items[at] as ListItem).blocks)
  }
}

/**
 * Every list of the document, flat, and where it stands. A list in a list is listed too, after it;
 * the words of an item are those of all its blocks, inner lists included.
 */
export function listViews({ introduction, exchanges, conclusion }: ListParts): ListView[] {
  const views: ListView[] = []
  collect(introduction, 'introduction', views)
  exchanges.forEach(({ question, answer }, exchange) => {
    for (const turn of question) collect(turn.blocks, { exchange, part: 'question' }, views)
    for (const turn of answer) collect(turn.blocks, { exchange, part: 'answer' }, views)
  })
  collect(conclusion, 'conclusion', views)
  return views
}

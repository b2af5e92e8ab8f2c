import { get, items } from '../access.ts'
import type { JsonNode } from '../scan.ts'

const containerKeys = [
  'segments',
  'turns',
  'utterances',
  'transcript',
  'transcripts',
  'transcription',
  'interview',
  'conversation',
  'questions',
  'exchanges',
  'qa',
  'faq',
  'dialogue',
  'messages',
  'entries',
  'captions',
  'subtitles',
  'sentences',
  'paragraphs',
  'monologues',
  'lines',
  'results',
  'items',
  'data',
  'output',
  'response'
]
/** How deep a list may lie in objects such as `{"data": {"transcript": {"segments": […]}}}`. */
const deepest = 4

/**
 * The first list, outer lists first, in which at least half of the elements are what is looked for.
 * @param more keys under which it may lie as well
 */
export function findList(
  root: JsonNode,
  wanted: (item: JsonNode) => boolean,
  more: readonly string[] = []
): JsonNode[] | undefined {
  const keys = [...containerKeys, ...more]
  let level: JsonNode[] = [root]
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    for (const node of level) {
      const list = items(node)
      if (list.length > 0 && list.filter(wanted).length * 2 >= list.length) return list
    }
    level = level.flatMap((node) => keys.flatMap((key) => get(node, key) ?? []))
  }
  return undefined
}

import { first } from './access.ts'
import type { JsonNode } from './scan.ts'
import type { Segment } from './segment.ts'
import { anyStartKeys } from './time-keys.ts'

/** A part of a list of segments that is no segment. */
export interface OddSegment {
  node: JsonNode
  message: string
}

/**
 * What stands in a list of segments and cannot be one: an element that is no object, or one without any text; and a
 * segment whose time is there but is no time. Lists are told by their elements: at least half are, or hold, a segment.
 * @param segments in any order
 */
export function oddSegments(root: JsonNode, segments: readonly Segment[]): OddSegment[] {
  const places = segments.map(({ from }) => from).sort((a, b) => a - b)
  const whole = new Map(segments.map((segment) => [segment.from, segment]))
  const odd: OddSegment[] = []
  const stack: JsonNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'object') for (const { value } of node.entries.values()) pushParent(stack, value)
    if (node.kind !== 'array') continue
    for (const item of node.items) pushParent(stack, item)
    const held = node.items.filter((item) => holds(item, places))
    if (held.length < 2 || held.length * 2 < node.items.length) continue
    for (const item of node.items) {
      const message = holds(item, places) ? oddTime(item, whole.get(item.start)) : withoutText(item)
      if (message !== undefined) odd.push({ node: item, message })
    }
  }
  return odd.sort((a, b) => a.node.start - b.node.start)
}

function pushParent(stack: JsonNode[], node: JsonNode): void {
  if (node.kind === 'object' || node.kind === 'array') stack.push(node)
}

/** Whether a segment begins inside a value. */
function holds(node: JsonNode, places: readonly number[]): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < node.start) low = middle + 1
    else high = middle
  }
  return low < places.length && (places[low] as number) < node.end
}

/** What is malformed by JSON's own rules has its warning already. */
function withoutText(node: JsonNode): string | undefined {
  if (node.kind !== 'object') return 'this is no segment of a transcript'
  const hasText = [...node.entries.values()].some(({ value }) => value.kind !== 'scalar')
  return hasText || node.broken ? undefined : 'this segment has no text'
}

function oddTime(node: JsonNode, segment: Segment | undefined): string | undefined {
  if (node.kind !== 'object' || !segment || segment.start !== undefined) return undefined
  return first(node, anyStartKeys)
    ? 'the time of this segment cannot be read; its words are kept without it'
    : undefined
}

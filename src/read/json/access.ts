import { type JsonNode, type JsonString, stringOf } from './scan.ts'

/** The value under a key, where the node is an object that has it. */
export function get(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.get(key)?.value : undefined
}

/** The first of several keys that is there and not null. */
export function first(node: JsonNode | undefined, keys: readonly string[]): JsonNode | undefined {
  for (const key of keys) {
    const value = get(node, key)
    if (value && !(value.kind === 'scalar' && value.value === null)) return value
  }
  return undefined
}

/** The elements of an array; nothing for any other node. */
export function items(node: JsonNode | undefined): JsonNode[] {
  return node?.kind === 'array' ? node.items : []
}

export function asString(node: JsonNode | undefined): JsonString | undefined {
  return node?.kind === 'string' ? node : undefined
}

/** A string, or a number as its digits; undefined for all else. */
export function textOf(text: string, node: JsonNode | undefined): string | undefined {
  if (node?.kind === 'string') return stringOf(text, node)
  if (node?.kind === 'scalar' && typeof node.value === 'number') return String(node.value)
  return undefined
}

/** A finite number, also where it is written as a string: `"4.87"`. */
export function numberOf(text: string, node: JsonNode | undefined): number | undefined {
  const value =
    node?.kind === 'scalar' && typeof node.value === 'number'
      ? node.value
      : node?.kind === 'string' && node.end - node.start < 40
        ? decimal(stringOf(text, node))
        : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

function decimal(value: string): number {
  const trimmed = value.trim()
  return trimmed === '' ? Number.NaN : Number(trimmed)
}

import { first, items, textOf } from './access.ts'
import type { JsonNode } from './scan.ts'

const nameKeys = ['name', 'speaker_name', 'speakerName', 'display_name', 'displayName', 'label']
const idKeys = ['id', 'speaker', 'speaker_id', 'speakerId', 'label']

/**
 * A name for people from what recognisers use for unknown voices: `0`, `A`, `spk_0` and `SPEAKER_00` are
 * `Speaker 0`, `Speaker A`, `Speaker 0` and `Speaker 0`. All else is a name already.
 */
export function speakerName(raw: string): string {
  const label = raw.trim()
  const bare = withoutPrefix(label)
  if (isDigits(bare)) return `Speaker ${Number(bare)}`
  if (bare.length === 1 && bare >= 'A' && bare <= 'Z') return `Speaker ${bare}`
  return label
}

function withoutPrefix(label: string): string {
  const lower = label.toLowerCase()
  for (const prefix of ['speaker', 'spk']) {
    if (!lower.startsWith(prefix)) continue
    const rest = label.slice(prefix.length)
    return '_-# '.includes(rest[0] as string) ? rest.slice(1) : rest
  }
  return label
}

function isDigits(label: string): boolean {
  if (label.length === 0 || label.length > 4) return false
  for (const char of label) if (char < '0' || char > '9') return false
  return true
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/**
 * Who speaks, from a value that is a name, a number, or an object with a name.
 * @param names of the document's own table of voices, if it has one
 */
export function speakerOf(
  text: string,
  node: JsonNode | undefined,
  names: ReadonlyMap<string, string> = NO_NAMES
): { speaker?: string; speakerNode?: JsonNode } {
  const target = node?.kind === 'object' ? (first(node, nameKeys) ?? first(node, idKeys)) : node
  const raw = textOf(text, target)
  if (raw === undefined || raw.trim() === '' || !target) return {}
  return { speaker: names.get(raw) ?? speakerName(raw), speakerNode: target }
}

/** A document's own table of voices: `"speakers": [{ "id": 0, "name": "Ana" }]` or `{ "0": "Ana" }`. */
export function speakerTable(text: string, node: JsonNode | undefined): Map<string, string> {
  const names = new Map<string, string>()
  for (const item of items(node)) {
    const id = textOf(text, first(item, idKeys))
    const name = textOf(text, first(item, nameKeys))
    if (id !== undefined && name !== undefined && name.trim() !== '') names.set(id, speakerName(name))
  }
  if (node?.kind === 'object') {
    for (const [id, entry] of node.entries) {
      const name = textOf(text, entry.value) ?? textOf(text, first(entry.value, nameKeys))
      if (name !== undefined && name.trim() !== '') names.set(id, speakerName(name))
    }
  }
  return names
}

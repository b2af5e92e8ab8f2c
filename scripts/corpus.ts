/** Labelled documents of a folder, and the folds in which whole sources stay together. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { groupBy } from '../src/group.ts'
import { type Gold, readGold } from './gold.ts'

export interface LabelledDocument {
  /** File name. */
  name: string
  text: string
  gold: Gold
  /** What it was published in. Documents of one source resemble each other and are left out together. */
  source: string
  /** Language tag, where the folder's list of sources states one. */
  language?: string
  /** How much it counts in training; 1 if left out. */
  weight?: number
  /** It is there for one verdict alone: that on labels, on names where no label is, or on who of those with labels asks. */
  only?: 'labels' | 'names' | 'roles'
  /** File name ending, without dot. */
  extension: string
}

interface SourceEntry {
  file: string
  repo?: string
  lang?: string
}

/**
 * Reads every document that has labels beside it.
 * @param folder holds `NAME.EXT` with `NAME.EXT.gold`, and perhaps `sources.jsonl`, one `{ file, repo, lang }` a line;
 * a document that it does not list is a source of its own
 * @param only take documents whose name holds this
 * @throws Error that names the document whose labels are wrong
 */
export function readFolder(folder: string, only = ''): LabelledDocument[] {
  const sources = readSources(join(folder, 'sources.jsonl'))
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold') && file.includes(only))
    .map((file) => file.slice(0, -'.gold'.length))
    .sort()
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const entry = sources.get(name)
    return {
      name,
      text,
      gold: readLabels(join(folder, `${name}.gold`), text),
      source: entry?.repo ?? name,
      extension: extname(name).slice(1),
      ...(entry?.lang === undefined ? {} : { language: entry.lang })
    }
  })
}

function readLabels(path: string, text: string): Gold {
  try {
    return readGold(readFileSync(path, 'utf8'), text)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}

function readSources(path: string): Map<string, SourceEntry> {
  if (!existsSync(path)) return new Map()
  const entries = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SourceEntry)
  return new Map(entries.map((entry) => [entry.file, entry]))
}

/**
 * Splits documents into folds of about the same size; all documents of a source are in one fold.
 * The largest sources are placed first, each in the smallest fold, ties in an order that a hash of the name gives:
 * the same documents always give the same folds.
 * @param count at least 1
 */
export function foldsOf(documents: readonly LabelledDocument[], count: number): LabelledDocument[][] {
  const bySource = groupBy(documents, ({ source }) => source)
  const sources = [...bySource].sort(([a, of], [b, others]) => others.length - of.length || hash(a) - hash(b))
  const folds: LabelledDocument[][] = Array.from({ length: count }, () => [])
  for (const [, members] of sources) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least))
    smallest.push(...members)
  }
  return folds
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

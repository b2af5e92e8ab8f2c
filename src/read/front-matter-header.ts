/** `Title: The weir`, `.. title: The weir`, `#+TITLE: The weir`: the key, and where its value begins. */
const FIELD = /^(?:\.\. |#\+)?(\p{L}[\p{L}_-]{0,24}):(?:\s+|$)/u

/** Fewer lines may be the first words of a talk. */
const LEAST = 3

/** What generators of sites ask for beside the title. */
const BESIDE_TITLE: ReadonlySet<string> = new Set([
  'date',
  'slug',
  'category',
  'categories',
  'tags',
  'author',
  'authors',
  'status',
  'summary',
  'modified',
  'lang',
  'template',
  'layout',
  'options'
])

/** A field of a header: its row, its key in small letters, and where its value begins in the line. */
export interface HeaderField {
  row: number
  key: string
  value: number
}

/**
 * A header without fences, as Pelican, Nikola, MultiMarkdown and Org write it: lines of `Key: value` down to the first blank
 * one, a title among them and something else that only a site asks for.
 * @param line the lines of the text, without what surrounds them
 * @returns none where the text begins otherwise
 */
export function headerFields(line: (row: number) => string, rows: number): HeaderField[] {
  const found: HeaderField[] = []
  for (let row = 0; row < rows && line(row) !== ''; row++) {
    const [head, key] = FIELD.exec(line(row)) ?? []
    if (head === undefined || key === undefined) return []
    found.push({ row, key: key.toLowerCase(), value: head.length })
  }
  const isHeader =
    found.length >= LEAST && found.some(({ key }) => key === 'title') && found.some(({ key }) => BESIDE_TITLE.has(key))
  return isHeader ? found : []
}

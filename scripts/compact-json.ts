/** JSON with an entry a line; a list of plain values stands on one line. */
export function compactJson(value: unknown): string {
  const list = (lines: string): string => `[${lines.slice(1, -1).trim().replace(/\n */g, ' ')}]`
  return `${JSON.stringify(value, null, 1).replace(/\[\n[^[\]]*\]/g, list)}\n`
}

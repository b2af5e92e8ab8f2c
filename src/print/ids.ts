/** Gives each name an id that none before has: letters and digits of any script in lower case, joined by hyphens. */
export function idMaker(given: Iterable<string> = []): (name: string) => string {
  const taken = new Set(given)
  const counts = new Map<string, number>()
  return (name) => {
    const base = (
      name
        .normalize('NFC')
        .toLowerCase()
        // `İ`
        .replaceAll('i\u0307', 'i')
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['speaker']
    ).join('-')
    let count = (counts.get(base) ?? 0) + 1
    let id = count === 1 ? base : `${base}-${count}`
    while (taken.has(id)) id = `${base}-${++count}`
    counts.set(base, count)
    taken.add(id)
    return id
  }
}

/**
 * Ids for speakers, from their names, with a number where a name comes again: `edda-vorn`, `edda-vorn-2`. Canonical
 * Markdown leaves an id out where this gives it.
 */
export function speakerIds(names: readonly string[]): string[] {
  const idOf = idMaker()
  return names.map((name) => idOf(name))
}

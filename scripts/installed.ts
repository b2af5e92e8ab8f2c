/** What is installed with some packages, by the lock file. */

export type LockedPackages = Readonly<
  Record<string, { dependencies?: Record<string, string>; hasInstallScript?: boolean }>
>

/** @returns places in `node_modules` of packages and of all that they need */
export function installedWith(names: readonly string[], locked: LockedPackages): string[] {
  const found = new Set<string>()
  const waiting = names.map((name) => `node_modules/${name}`)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    for (const name of Object.keys(locked[path]?.dependencies ?? {})) {
      // The nearest one counts, as for Node.
      let at = `${path}/node_modules/${name}`
      while (!locked[at] && at !== `node_modules/${name}`)
        at = `${at.slice(0, at.lastIndexOf('node_modules/', at.lastIndexOf('node_modules/') - 1))}node_modules/${name}`
      waiting.push(at)
    }
  }
  return [...found]
}

import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * Names of the output files, below the output folder: the folders of the inputs stay, from the one that holds them all.
 * @param inputs paths, or `-`
 * @param extension of the outputs, without dot
 * @returns for each input its name; what leads out of the folder has its base name only
 */
export function outNames(inputs: readonly string[], extension: string): string[] {
  const root = commonFolder(inputs.filter((path) => path !== '-').map((path) => dirname(resolve(path))))
  return inputs.map((path) => {
    if (path === '-') return `stdin.${extension}`
    const name = `${basename(path, extname(path))}.${extension}`
    const folder = relative(root, dirname(resolve(path)))
    return folder === '' || folder.startsWith('..') || isAbsolute(folder) ? name : join(folder, name)
  })
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders
  let parts = first.split(sep)
  for (const folder of rest) {
    const other = folder.split(sep)
    const differs = parts.findIndex((part, at) => part !== other[at])
    if (differs >= 0) parts = parts.slice(0, differs)
  }
  return parts.join(sep) || sep
}

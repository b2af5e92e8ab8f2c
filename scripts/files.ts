import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a separator at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Files under a folder of the project, sorted.
 * @param folder relative to the project
 * @param extension with its dot
 * @returns paths relative to the project, with `/`
 */
export function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

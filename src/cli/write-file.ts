import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { causeOf, Failure } from './failure.ts'
import type { Pieces } from './streams.ts'

/**
 * Writes a file whole or not at all: under another name first, then renamed.
 * @param folder must hold the file, links followed
 * @param name path below the folder
 * @param pieces of its text
 * @param protect real paths that are not written to: the inputs
 * @param unfinished holds the path of the other name while the file is being written
 * @throws Failure if it cannot be written
 */
export async function writeWhole(
  folder: string,
  name: string,
  pieces: Pieces,
  protect: ReadonlySet<string>,
  unfinished: Set<string>
): Promise<void> {
  const path = join(folder, name)
  try {
    await makeFolder(folder)
    const root = await realpath(folder)
    // Looked at before anything is made: a link inside the folder may lead out of it.
    await checkInside(root, resolve(dirname(path)), path)
    await makeFolder(dirname(path))
    const target = join(await realpath(dirname(path)), basename(path))
    if (protect.has(target))
      throw new Failure(
        'cannot-write',
        `cannot be written: its output, ${path}, would overwrite an input; choose another --out-dir`
      )
    const there = await lstat(target).catch(() => undefined)
    if (there && !there.isFile() && !there.isSymbolicLink())
      throw new Failure('cannot-write', `cannot be written: ${path} is no file`)
    await replace(target, pieces, unfinished)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('cannot-write', `cannot be written to ${path}: ${causeOf(error)}`)
  }
}

/**
 * Makes a folder and those above it that are missing, from the top, each by itself: where one cannot be made the system
 * says so at once. Node's recursive way tries for ever where folders are refused as missing, as below `/proc`.
 */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = []
  for (let at = resolve(path); at !== dirname(at) && !(await stat(at).catch(() => undefined)); at = dirname(at))
    missing.unshift(at)
  for (const folder of missing)
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      // Another file of the same run may have made it.
      if (error.code !== 'EEXIST') throw error
    })
}

/** The deepest folder of the path that exists must lie in the root. */
async function checkInside(root: string, folder: string, path: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined)
    if (real === undefined && at !== dirname(at)) continue
    if (real === root || real?.startsWith(join(root, sep))) return
    throw new Failure('cannot-write', `cannot be written: ${path} leads out of the folder`)
  }
}

async function replace(target: string, pieces: Pieces, unfinished: Set<string>): Promise<void> {
  // Most runs write no file, and this takes a tenth of the time in which the command starts.
  const { randomBytes } = await import('node:crypto')
  // A short piece of the name: with what is added, it must stay below the 255 bytes that a name may have.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  unfinished.add(temporary)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await writeFile(handle, pieces, 'utf8')
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

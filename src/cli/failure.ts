/** A file that cannot be read or written. The other files are still done; the exit status is 2. */
export class Failure extends Error {
  constructor(
    /** Stable, as the codes of warnings are. */
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOSPC', 'no space is left on the disk'],
  ['EROFS', 'the disk cannot be written to'],
  ['EMFILE', 'too many files are open'],
  ['EEXIST', 'a file of this name is in the way'],
  ['EIO', 'the disk reports an error']
])

/** What went wrong, in words, from an error of the file system. */
export function causeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException & { code: string }
  return CAUSES.get(code) ?? message
}

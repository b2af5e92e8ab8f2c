import { existsSync, lstatSync } from 'node:fs'
import { isAbsolute, resolve, sep } from 'node:path'
import { Failure } from './failure.ts'

/** Something to read: a path, or `-` for standard input. */
export interface Input {
  path: string
  /** The argument names nothing that could be read. */
  failure?: Failure
}

/**
 * Files that arguments name. A name that exists is that file, whatever characters it has; other names with `*`, `?`,
 * `[`, `{` or `(` are patterns.
 * @returns every file once, in the order of the arguments, the files of a pattern sorted
 */
export async function inputsOf(args: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const arg of args) {
    const found = arg !== '-' && !exists(arg) && isPattern(arg) ? await matches(arg) : [{ path: arg }]
    for (const input of found) {
      const key = input.path === '-' ? '-' : resolve(input.path)
      if (!inputs.has(key)) inputs.set(key, input)
    }
  }
  return [...inputs.values()]
}

const isPattern = (arg: string): boolean => ['*', '?', '[', '{', '('].some((sign) => arg.includes(sign))

/** Also a link that leads nowhere exists. */
function exists(path: string): boolean {
  if (path.includes('\0')) return false
  try {
    return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

async function matches(pattern: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern.replaceAll(sep, '/'), {
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern)
  })
  if (paths.length === 0) return [{ path: pattern, failure: new Failure('no-match', 'no file matches this pattern') }]
  return paths.sort().map((path) => ({ path }))
}

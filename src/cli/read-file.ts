import type { Stats } from 'node:fs'
import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { causeOf, Failure } from './failure.ts'
import { ignore } from './streams.ts'

/**
 * The bytes of a file.
 * @param most size in bytes above which it is refused
 * @throws Failure if it is no file, cannot be read or is too large
 */
export async function readInput(path: string, most: number): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    // Looked at before it is opened: opening a pipe or a device would wait for somebody or do something.
    checkKind(await stat(path), most)
    // Windows has no O_NONBLOCK: nothing, which adds nothing.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    checkKind(await handle.stat(), most)
    return await readAll(handle.createReadStream({ highWaterMark: 1 << 20, autoClose: false }), most)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('cannot-read', `cannot be read: ${causeOf(error)}`)
  } finally {
    await handle?.close().catch(ignore)
  }
}

function checkKind(stats: Stats, most: number): void {
  if (stats.isDirectory())
    throw new Failure('not-a-file', "is a folder; name its files, or a pattern such as 'FOLDER/**/*.txt'")
  if (stats.isFIFO() || stats.isSocket())
    throw new Failure('not-a-file', 'is a pipe; give it as standard input: interview-parser - < PIPE')
  if (!stats.isFile()) throw new Failure('not-a-file', 'is a device, no file')
  if (stats.size > most) throw tooLarge(most)
}

/**
 * All bytes of a stream.
 * @throws Failure if there are more than `most`
 */
export async function readAll(stream: AsyncIterable<Uint8Array | string>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > most) throw tooLarge(most)
    chunks.push(bytes)
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}

function tooLarge(most: number): Failure {
  const size = most / (1 << 20)
  return new Failure(
    'too-large',
    `is larger than ${Number.isInteger(size) ? size : size.toFixed(2)} MB; --max-size allows more`
  )
}

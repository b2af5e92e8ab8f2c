import { inflateRawSync } from 'node:zlib'
import { Failure } from './failure.ts'

interface Entry {
  name: string
  method: number
  compressed: number
  /** Offset of the entry's own header. */
  at: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** More entries than any document has. */
const MOST_ENTRIES = 10_000

/**
 * Names of the files in a zip archive, in the order of its directory.
 * @throws Failure if the archive is broken
 */
export function zipNames(bytes: Uint8Array): string[] {
  return entriesOf(viewOf(bytes)).map(({ name }) => name)
}

/**
 * Unpacks every file of an archive and throws the result away: what a header says of a size may be a lie.
 * @param most bytes that all files may have together
 * @throws Failure if they have more, or if the archive is broken
 */
export function checkZip(bytes: Uint8Array, most: number): void {
  const view = viewOf(bytes)
  let left = most
  for (const entry of entriesOf(view)) {
    const data = dataOf(view, entry)
    if (entry.method === 0) left -= data.length
    else if (entry.method === 8) left -= sizeOf(data, left)
    else throw new Failure('broken-file', `is packed in a way that is not known (${entry.method})`)
    if (left < 0) throw bomb(most)
  }
}

function sizeOf(data: Uint8Array, left: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return left + 1
    throw broken()
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const bomb = (most: number): Failure =>
  new Failure('too-large', `unpacks to more than ${Math.floor(most / (1 << 20))} MB; --max-size allows more`)
const broken = (): Failure => new Failure('broken-file', 'is a damaged archive')

function entriesOf(view: DataView): Entry[] {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new Failure('too-large', `holds more than ${MOST_ENTRIES} files`)
  const entries: Entry[] = []
  const start = view.getUint32(end + 16, true)
  // Other readers look for another directory in an archive with parts, with something before it or after it.
  const parts = view.getUint16(end + 4, true) + view.getUint16(end + 6, true)
  const isPlain =
    parts === 0 && view.getUint16(end + 8, true) === count && start + view.getUint32(end + 12, true) === end
  if (!isPlain) throw broken()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw broken()
    const length = view.getUint16(at + 28, true)
    if (at + 46 + length > view.byteLength) throw broken()
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length))
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true)
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  // Readers that do not count take what follows, too; files that share their bytes unpack to more and more.
  const packed = entries.reduce((sum, { compressed }) => sum + compressed, 0)
  if (at !== end || packed > view.byteLength) throw broken()
  return entries
}

/** The end record stands in the last 64 KB: only a comment can follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  throw broken()
}

function dataOf(view: DataView, { at, compressed }: Entry): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) throw broken()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + compressed > view.byteLength) throw broken()
  return new Uint8Array(view.buffer, view.byteOffset + start, compressed)
}

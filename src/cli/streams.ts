import type { Writable } from 'node:stream'

/** A text in pieces. A string is none: it would be written a character at a time. */
export type Pieces = Iterable<string> & object

/** Nobody reads any more, as in `interview-parser … | head`. */
export class Closed extends Error {}

/**
 * Writes and waits until it is written.
 * @throws Closed if the reader has gone away
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else reject(isClosed(error) ? new Closed() : error)
    })
  })
}

const isClosed = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF'

/** For what needs no answer: an error that is told elsewhere, or that nobody could mend. */
export const ignore = (): void => undefined

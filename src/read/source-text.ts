/** Text, or what `vfile` and its like hold it in: text, or its bytes in UTF-8. */
export type InterviewSource = string | { value: string | Uint8Array; path?: string | undefined }

/**
 * The text of a source. Bytes are read as UTF-8; a byte order mark stays, since positions count it.
 * @throws TypeError if the source is neither a string nor an object with text or bytes
 */
export function textOf(source: InterviewSource): string {
  if (typeof source === 'string') return source
  const { value } = isObject(source) ? source : { value: undefined }
  if (value === undefined || value === null) throw new TypeError('source: expected a string or an object with a value')
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  throw new TypeError('source.value: expected a string or a Uint8Array')
}

/** @throws TypeError if it is no string */
export function pathOf(source: InterviewSource): string | undefined {
  const path = isObject(source) ? source.path : undefined
  if (path === undefined || path === null || typeof path === 'string') return path ?? undefined
  throw new TypeError('source.path: expected a string')
}

const isObject = (source: InterviewSource): source is Exclude<InterviewSource, string> =>
  typeof source === 'object' && source !== null

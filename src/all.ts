import type { Reader } from './read/reader.ts'
import { coreReaders } from './read/index.ts'
import { captionReaders } from './read/captions/index.ts'
import { htmlReader } from './read/html/index.ts'
import { exportReaders } from './read/exports/index.ts'
import { jsonReaders } from './read/json/index.ts'

export const readers: readonly Reader[] = [...coreReaders, ...captionReaders, ...jsonReaders, ...exportReaders, htmlReader]

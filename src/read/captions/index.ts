import type { Reader } from '../reader.ts'
import { assReader } from './ass.ts'
import { lrcReader } from './lrc.ts'
import { srtReader } from './srt.ts'
import { ttmlReader } from './ttml.ts'
import { vttReader } from './vtt.ts'

/** Captions and subtitles. */
export const captionReaders: Reader[] = [vttReader, srtReader, assReader, lrcReader, ttmlReader]

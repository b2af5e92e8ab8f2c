/** What the first bytes of a file say that it is, where it is no text. */
export interface Magic {
  kind: string
  /** What to do instead. */
  advice: string
}

const WORD = 'open it in a word processor and save it as .docx or as plain text'
const AUDIO = 'transcribe it first; the transcript can be read'
const PICTURE = 'recognise its text first'

/** Bytes as Latin-1 and where they stand. */
const SIGNS: readonly (readonly [sign: string, at: number, magic: Magic])[] = [
  ['%PDF-', 0, { kind: 'a PDF', advice: 'extract its text first, as with pdftotext -layout FILE' }],
  ['{\\rtf', 0, { kind: 'an RTF document', advice: WORD }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, { kind: 'an old Word document (.doc)', advice: WORD }],
  ['ID3', 0, { kind: 'an audio file', advice: AUDIO }],
  ['\xff\xfb', 0, { kind: 'an audio file', advice: AUDIO }],
  ['\xff\xf3', 0, { kind: 'an audio file', advice: AUDIO }],
  ['\xff\xf1', 0, { kind: 'an audio file', advice: AUDIO }],
  ['WAVE', 8, { kind: 'an audio file', advice: AUDIO }],
  ['OggS', 0, { kind: 'an audio file', advice: AUDIO }],
  ['fLaC', 0, { kind: 'an audio file', advice: AUDIO }],
  ['AIFF', 8, { kind: 'an audio file', advice: AUDIO }],
  ['ftyp', 4, { kind: 'an audio or video file', advice: AUDIO }],
  ['\x1a\x45\xdf\xa3', 0, { kind: 'an audio or video file', advice: AUDIO }],
  ['AVI ', 8, { kind: 'a video file', advice: AUDIO }],
  ['\x89PNG\r\n', 0, { kind: 'a picture', advice: PICTURE }],
  ['\xff\xd8\xff', 0, { kind: 'a picture', advice: PICTURE }],
  ['GIF8', 0, { kind: 'a picture', advice: PICTURE }],
  ['WEBP', 8, { kind: 'a picture', advice: PICTURE }],
  ['\x1f\x8b\x08', 0, { kind: 'a compressed file', advice: 'unpack it first: gunzip -c FILE | interview-parser -' }],
  ['7z\xbc\xaf\x27\x1c', 0, { kind: 'an archive', advice: 'unpack it first' }],
  ['\x7fELF', 0, { kind: 'a program', advice: 'name a text' }]
]

/** @returns undefined for text and for zip archives */
export function magicOf(bytes: Uint8Array): Magic | undefined {
  const found = SIGNS.find(([sign, at]) => startsWith(bytes, sign, at))
  if (found) {
    const [sign, , magic] = found
    // `GIF8` or `ID3` may open a text as well: then what follows is text.
    if (sign.charCodeAt(0) > 0x7e || sign.startsWith('%PDF') || sign.startsWith('{') || isBinary(bytes)) return magic
  }
  return isZip(bytes) || !isBinary(bytes)
    ? undefined
    : { kind: 'no text', advice: 'name a text, or its encoding with --encoding' }
}

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\x03\x04', 0)

function startsWith(bytes: Uint8Array, sign: string, at = 0): boolean {
  for (let index = 0; index < sign.length; index++) if (bytes[at + index] !== sign.charCodeAt(index)) return false
  return true
}

/** How much is looked at, in bytes. */
const SAMPLE = 4096

/** More than one byte in twenty is control characters that no text has, and it is not UTF-16 or UTF-32. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(SAMPLE, bytes.length)
  const controls = [0, 0]
  const nuls = [0, 0]
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] as number
    const half = at & 1
    if (byte === 0) nuls[half] = (nuls[half] as number) + 1
    else if (byte < 7 || (byte > 13 && byte < 27) || byte === 0x7f) controls[half] = (controls[half] as number) + 1
  }
  const [even = 0, odd = 0] = nuls
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe)
  if (marked) return false
  // UTF-16 without a mark has its NULs on one side.
  const wide = Math.max(even, odd) > size * 0.3 && Math.min(even, odd) * 20 < Math.max(even, odd)
  const strange = (controls[0] as number) + (controls[1] as number) + (wide ? 0 : even + odd)
  return size > 16 && strange * 20 > size
}

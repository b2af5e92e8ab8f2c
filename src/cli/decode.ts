import { plausible } from './plausible.ts'

/** Bytes to text: what the file says of itself, UTF-8, then a guess that is told. */

export interface Decoded {
  text: string
  /** Name of the encoding, as `--encoding` takes it. */
  encoding: string
  /** Nothing in the bytes states this encoding. */
  guessed: boolean
}

/** @throws RangeError if no encoding has this name */
export async function decodeAs(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  const label = encoding.toLowerCase()
  if (label === 'utf8' || label === 'utf-8')
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8', guessed: false }
  const { default: iconv } = await import('iconv-lite')
  if (!iconv.encodingExists(label)) throw new RangeError(`no encoding is called ${encoding}`)
  return { text: iconv.decode(bytes as Buffer, label, { stripBOM: false }), encoding: label, guessed: false }
}

/**
 * Text of a file. A byte order mark stays at the head of the text, so that offsets count it.
 * @param bytes the whole file
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const stated = markOf(bytes)
  if (stated) return decodeAs(bytes, stated)
  const wide = wideOf(bytes)
  if (wide) return { ...(await decodeAs(bytes, wide)), guessed: true }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false }
  if (isNearlyUtf8(bytes)) return { ...(await decodeAs(bytes, 'utf-8')), guessed: true }
  const declared = declaredIn(bytes)
  if (declared) {
    const { default: iconv } = await import('iconv-lite')
    if (iconv.encodingExists(declared)) return decodeAs(bytes, usual(declared))
  }
  return { ...(await decodeAs(bytes, await guess(bytes))), guessed: true }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a byte order mark states. */
function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined
}

/** How much of a file is looked at for a guess, in bytes. */
const SAMPLE = 1 << 16

/** UTF-16 without a mark: most characters of European text have a NUL for one of their two bytes, always the same. */
function wideOf(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length, SAMPLE) & ~1
  if (size < 4 || bytes.length % 2 === 1) return undefined
  const nuls = [0, 0]
  for (let at = 0; at < size; at++) if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] as number) + 1
  const [even = 0, odd = 0] = nuls
  if (odd * 2 > size * 0.6 && even * 20 < odd) return 'utf-16le'
  return even * 2 > size * 0.6 && odd * 20 < even ? 'utf-16be' : undefined
}

/** UTF-8 with a few broken bytes: a cut at the end, a stray byte in a long text. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead < 0x80) continue
    const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    let more = 1
    while (more < size && ((bytes[at + more] as number) & 0xc0) === 0x80) more++
    if (size > 0 && more === size) {
      good++
      at += size - 1
    } else if (at + more < bytes.length) bad++
  }
  return good > 0 && bad * 10 <= good
}

/** `<meta charset=…>`, `<?xml encoding=…?>` in the first kilobyte. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).toLowerCase()
  for (const sign of ['charset=', 'encoding=']) {
    const at = head.indexOf(sign)
    if (at < 0 || !head.includes('<')) continue
    const name = /^["']?([\w-]{3,20})/.exec(head.slice(at + sign.length))?.[1]
    // A page that says UTF-8 and is not has told nothing.
    if (name && !name.startsWith('utf')) return name
  }
  return undefined
}

async function guess(bytes: Uint8Array): Promise<string> {
  if (isDos(bytes.subarray(0, 16 * SAMPLE))) return 'cp850'
  const [{ analyse }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')])
  const names = analyse(bytes.subarray(0, 16 * SAMPLE)).map(({ name }) => name.toLowerCase())
  const best = [...names, 'windows-1252'].find(
    (name) => !name.startsWith('utf-') && iconv.encodingExists(name)
  ) as string
  return mostPlausible(bytes.subarray(0, SAMPLE), usual(best))
}

/** Code pages of DOS, western, central and Cyrillic, which no statistics of bytes tell from those of Windows. */
const DOS = ['cp850', 'cp852', 'cp866']

/** A guess whose text fits so far is right; another has to fit by so much better, on so many characters. */
const GOOD = 0.8
const BETTER = 0.3
const LEAST = 4

async function mostPlausible(sample: Uint8Array, guessed: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  const fits = (encoding: string) => plausible(iconv.decode(sample as Buffer, encoding))
  const own = fits(guessed)
  if (own.share >= GOOD) return guessed
  let best = { encoding: guessed, share: Math.max(own.share + BETTER, GOOD) }
  for (const encoding of DOS) {
    const { told, share } = fits(encoding)
    if (told >= LEAST && share > best.share) best = { encoding, share }
  }
  return best.encoding
}

/** Windows-1252 is what says Latin-1 in practice: the same letters, and the quotes and dashes that writers use. */
const usual = (name: string): string =>
  name === 'iso-8859-1' || name === 'latin1' || name === 'ascii' ? 'windows-1252' : name

/**
 * Code page 850 has the letters of western Europe where Windows has quotes and dashes, so that these stand inside words,
 * and hardly a byte where Windows has its letters.
 */
function isDos(bytes: Uint8Array): boolean {
  let inWords = 0
  let high = 0
  let letters = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    high++
    if (byte >= 0xc0 && byte !== 0xe1) letters++
    if (DOS_LETTERS.has(byte) && isSmall(bytes[at + 1]) && (isSmall(bytes[at - 1]) || isCapital(bytes[at - 1])))
      inWords++
  }
  return inWords * 2 > high && letters * 8 < high
}

/** ü é â ä à å ç ê ë è ï î ì æ ô ö ò û ù ÿ ø á í ó ú ñ ß in code page 850. */
const DOS_LETTERS = new Set([
  0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x91, 0x93, 0x94, 0x95, 0x96, 0x97,
  0x98, 0x9b, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xe1
])

const isSmall = (byte = 0): boolean => byte >= 97 && byte <= 122
const isCapital = (byte = 0): boolean => byte >= 65 && byte <= 90

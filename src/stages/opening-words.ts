/** `What`, `Tell`; a sign where words stand together, `你`, or a run of kana, `どの`; and the marks that may end a short question. */
const WORD = /[\p{sc=Han}?!…:]|\p{sc=Hiragana}+|\p{sc=Katakana}+|[\p{L}\p{M}'’]+/gu

/** So many words tell how a unit opens, and they stand in its first letters, in UTF-16 units. */
const WORDS = 6
const LETTERS = 120

/**
 * The words with which a unit opens, as the weights of words name them: `what`, `do` … for each of its first six, `^what`
 * for the first, `^what do` for the first two.
 * @param text of a unit
 */
export function openingWords(text: string): Set<string> {
  const head = text.slice(0, LETTERS)
  const words = wordsOfAscii(head.toLowerCase()) ?? wordsOf(head.normalize('NFKC').toLowerCase())
  const named = new Set(words)
  const [first, second] = words
  if (first !== undefined) named.add(`^${first}`)
  if (second !== undefined) named.add(`^${first} ${second}`)
  return named
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).slice(0, WORDS)

/**
 * What `wordsOf` finds, three times as fast.
 * @param text in lower case
 * @returns undefined where anything beyond ASCII stands among the words looked for
 */
function wordsOfAscii(text: string): string[] | undefined {
  const words: string[] = []
  for (let at = 0; at < text.length && words.length < WORDS; ) {
    let end = at
    while (isLetter(text.charCodeAt(end))) end++
    const next = text.charCodeAt(end)
    if (next > 127) return undefined
    if (end === at && (next === 0x21 || next === 0x3a || next === 0x3f)) end++
    if (end > at) words.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return words
}

/** `a` to `z`, and the apostrophe. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 0x27

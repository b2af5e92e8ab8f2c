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
  const words = (text.slice(0, LETTERS).normalize('NFKC').toLowerCase().match(WORD) ?? []).slice(0, WORDS)
  const named = new Set(words)
  const [first, second] = words
  if (first !== undefined) named.add(`^${first}`)
  if (second !== undefined) named.add(`^${first} ${second}`)
  return named
}

import { familyNameIn } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isHangul, isHiragana } from './unspaced.ts'

/** A family's name and a given name are no longer, nor is a whole one in Chinese and Korean, but for few. */
const LONGEST = 3

/**
 * Whether a name in Chinese, Japanese or Korean is the full one of a short one, which may be one letter of it.
 * @param byFamily people are called by their family's name, as in Japanese
 */
export function isFullerUnspaced(short: string, { key, mentions, wordy }: Candidate, byFamily: boolean): boolean {
  if (key.length <= short.length || mentions.every(isKeyAhead)) return false
  if (short.length === 1) return key.startsWith(short) ? key.length <= LONGEST : isTwo(key) && key.endsWith(short)
  // `伍以安` is called `以安`, `진태경` `태경`.
  if (key.endsWith(short)) return key.length === LONGEST && familyNameIn(key) === 1
  if (!key.startsWith(short) || short.length > LONGEST) return false
  const isSpaced = key[short.length] === ' '
  const given = key.length - short.length - (isSpaced ? 1 : 0)
  // `小满请` is 小满 and a word; but `大槻千代` is called `大槻`, and `灣邊週刊` `灣邊`.
  return given <= LONGEST && (isSpaced || byFamily || wordy)
}

const isTwo = (key: string): boolean => key.length === 2

/** `阿棠　剪辑：老秦`: the second word is the key of a field, and no part of the name before it. */
const isKeyAhead = ({ piece, to }: Mention): boolean => /^ ?[:：]/.test(piece.text.slice(to, to + 2))

/** Whether the commonest words of the text's language are written in hiragana: it is Japanese. */
export const isInHiragana = ({ languages: [main] }: Pick<Lexicon, 'languages'>): boolean =>
  main?.frequent.some((word) => isHiragana(word.charCodeAt(0))) === true

/**
 * `KLP 罗小满`, `변희정 위원`, `하늘찬/청년`: where one word alone of a label is a Chinese or Korean name with that of a family
 * before it, the others say whose or what one is. Two words in Han characters may be a Japanese name, `久保田 高志`.
 */
export function nameAmongWords(label: string, { labels }: Pick<Lexicon, 'labels'>): string {
  const words = label.split(/[ /-]/)
  if (words.length === 1 || !(/[A-Za-z]/.test(label) || words.every((word) => isHangul(word.charCodeAt(0)))))
    return label
  const names = words.filter((word) => familyNameIn(word) === 1 && !labels.has(word))
  return names.length === 1 ? (names[0] as string) : label
}

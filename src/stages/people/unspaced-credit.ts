import type { Lexicon } from '../../languages/lexicon.ts'
import { isCjk } from '../../read/text-marks.ts'

/** What parts keys from names and from each other: `聞き手・生駒しずく`, `取材・文＝生駒しずく　写真＝乙部光`. */
const WORDS = /[^・=＝／/|｜丨、&＆\s]+/g
/** Behind these signs stands a value, whatever stands before: `题图/鹿野`. */
const STRONG = /^ ?[=＝／/|｜丨]/
const BRACKETS = '（(【[）)】]'
const LONGEST_NAME = 12

/**
 * `聞き手・生駒しずく`, `（取材＝生駒しずく）`, `文/顏可欣 攝影/游士弘`, `記者佘采潔／花蓮報導`: scripts without spaces join key and
 * name by other signs, and several credits share a line.
 * @returns the name of whoever asked or, where the line credits nobody for that, of whoever wrote
 */
export function unspacedCredit(line: string, lexicon: Lexicon): string | undefined {
  const from = BRACKETS.includes(line.charAt(0)) ? 1 : 0
  const text = line.slice(from, BRACKETS.includes(line.charAt(line.length - 1)) ? -1 : undefined)
  if (!isCjk(text.charCodeAt(0))) return undefined
  const names = { asks: '', wrote: '' }
  let keys = 0
  let isNamed = true
  for (const [index, { 0: word, index: at }] of [...text.matchAll(WORDS)].entries()) {
    const known = keyOf(word, lexicon)
    if (index === 0 && known === 0)
      return STRONG.test(text.slice(word.length)) ? nameBehindKey(word, lexicon) : undefined
    // A word of no list is a key where the one before has its name.
    const key = known || (isNamed && STRONG.test(text.slice(at + word.length)) ? OTHER : 0)
    if (key !== 0) {
      keys = isNamed ? key : keys | key
      isNamed = false
      continue
    }
    // `乙部 龍之介`: the second part of a name; `顏可欣、編輯部`: somebody else
    const isPart = text[at - 1] !== '、'
    const join = (name: string): string => (name === '' ? word : isNamed && isPart ? `${name} ${word}` : name)
    if (keys & ASKS) names.asks = join(names.asks)
    if (keys & WROTE) names.wrote = join(names.wrote)
    isNamed = true
  }
  const name = names.asks || names.wrote
  return name.length >= 2 && name.length <= LONGEST_NAME ? name : undefined
}

const ASKS = 1
const WROTE = 2
const OTHER = 4

function keyOf(word: string, { languages }: Lexicon): number {
  if (!isCjk(word.charCodeAt(0))) return 0
  if (languages.some(({ hosts, interviewerBylines }) => hosts.includes(word) || interviewerBylines.includes(word)))
    return ASKS
  if (languages.some(({ credits }) => credits.includes(word))) return WROTE
  return languages.some(({ bylines, captions }) => bylines.includes(word) || captions.includes(word)) ? OTHER : 0
}

/** `記者佘采潔／`: a name of two to four characters right behind a key. */
function nameBehindKey(word: string, { languages }: Lexicon): string | undefined {
  const key = languages
    .flatMap(({ interviewerBylines }) => interviewerBylines)
    .find((each) => each.length >= 2 && isCjk(each.charCodeAt(0)) && word.startsWith(each))
  const name = word.slice(key?.length ?? word.length)
  return HAN_NAME.test(name) ? name : undefined
}

const HAN_NAME = /^\p{sc=Han}{2,4}$/u

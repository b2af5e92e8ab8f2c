import { ATTACHED_ENDINGS } from '../../languages/attached-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { familyNameIn } from '../../languages/given-names.ts'
import { KANA_JOINTS } from '../../languages/kana-joints.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { isCjk, isSpace } from '../../read/text-marks.ts'
import type { UnspacedWord } from './words.ts'

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005
const isKatakana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || code === 0x30fb
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Script of a character that names are written in; 0 for marks, hiragana and what is no letter. */
function scriptOf(code: number): number {
  return isHan(code) ? 1 : isKatakana(code) ? 2 : isHangul(code) ? 3 : 0
}

/** `田ノ上`, `関ヶ原`: a small word of kana between two Han characters. */
const isInside = (text: string, at: number): boolean =>
  'ノヶ'.includes(text.charAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1))

/** Longest name in Han characters, in katakana, in Hangul. */
const LONGEST = [0, 4, 14, 4]

/**
 * Names in Chinese, Japanese and Korean have no capitals: what may be one is a short run of one script between words
 * that are known (`对话`, `采访了`, `さん`, `씨`) and marks. A family and a given name may be parted by one space.
 * @param isName the text is what a field has for somebody's name
 */
export function unspacedWords(text: string, lexicon: Lexicon, isName = false): UnspacedWord[] {
  const words: UnspacedWord[] = []
  if (isName && HAN_AND_HIRAGANA.test(text)) return [wordOf(text, 0, text.length)]
  for (let at = 0; at < text.length; ) {
    const script = isCjk(text.charCodeAt(at)) ? scriptOf(text.charCodeAt(at)) : 0
    if (script === 0) {
      at++
      continue
    }
    const from = at
    while (at < text.length && (scriptOf(text.charCodeAt(at)) === script || (script === 1 && isInside(text, at)))) at++
    if (script === 1) {
      const kana = kanaNameAt(text, from, at, lexicon) || kanaGluedAt(text, from, at, lexicon)
      if (kana > 0) {
        words.push(wordOf(text, from, kana))
        words.push(wordOf(text, from, at))
        at = kana
        continue
      }
      // `川辺 悠`: two short runs with a space between them
      const gap = isSpace(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1)) ? at + 1 : -1
      if (gap > 0 && at - from <= 3) {
        let end = gap
        while (end < text.length && isHan(text.charCodeAt(end))) end++
        if (end - gap <= 3) {
          words.push(wordOf(text, from, end))
          words.push(wordOf(text, from, at))
          continue
        }
      }
    }
    const dotted = script === 1 ? dottedName(text, from, at, lexicon) : undefined
    if (dotted) {
      words.push(wordOf(text, ...dotted))
      at = dotted[1]
      continue
    }
    const whole = script === 3 ? hangulName(text.slice(from, at), lexicon) : 0
    if (whole > 0) {
      words.push(wordOf(text, from, from + whole))
      continue
    }
    for (const [first, end] of cutAtKnown(text, from, at, lexicon)) {
      const most = LONGEST[script] as number
      const begin = end - first > most && end === at ? behindTrade(text, first, end, lexicon) : first
      if (end - begin >= 2 && (end - begin <= most || (script === 1 && isLongName(text, begin, end, lexicon))))
        words.push(wordOf(text, begin, end))
    }
  }
  return words
}

/** `小川ひろみ`, `岡 みどり`: a family's name in Han, a given name in hiragana. */
const HAN_AND_HIRAGANA = /^\p{sc=Han}{1,3}[ \u3000]?\p{sc=Hiragana}{2,4}$/u

/** The longest words for an interview, and the shortest: `采访了`. */
const ASKED = [4, 2] as const
const ASKING = Word.interviewWord | Word.introductionPhrase

/** `专访钟表匠周鼎`: where a name of three characters, or two, starts that ends what is too long for one, behind words for an interview. */
function behindTrade(text: string, first: number, end: number, lexicon: Lexicon): number {
  let isAsked = false
  for (let length = ASKED[0]; length >= ASKED[1] && !isAsked; length--)
    isAsked = (wordsMask(lexicon, text.slice(Math.max(0, first - length), first)) & ASKING) !== 0
  if (!isAsked) return first
  return [3, 2].map((length) => end - length).find((at) => familyNameIn(text.slice(at, end)) === 1) ?? first
}

const DOTS = '·‧•'
/** Each part of a foreign name in Han characters is no longer. */
const LONGEST_PART = 5

/** `路易斯·费扬`: a foreign name, its parts with dots between them. */
function dottedName(text: string, from: number, to: number, lexicon: Lexicon): [from: number, to: number] | undefined {
  if (!DOTS.includes(text.charAt(to)) || !isHan(text.charCodeAt(to + 1))) return undefined
  const [begin, before] = cutAtKnown(text, from, to, lexicon).at(-1) ?? [0, 0]
  let end = to + 1
  let part = end
  while (isHan(text.charCodeAt(end)) || (DOTS.includes(text.charAt(end)) && isHan(text.charCodeAt(end + 1)))) {
    if (!isHan(text.charCodeAt(end))) part = end + 1
    end++
  }
  const [start, after] = cutAtKnown(text, part, end, lexicon)[0] ?? [0, 0]
  const isName = before === to && start === part && to - begin <= LONGEST_PART && after - part <= LONGEST_PART
  return isName && to - begin >= 1 ? [begin, after] : undefined
}

export const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096

/** The shortest and the longest given name in kana. */
const KANA = [2, 5] as const

/** `安居院 たまきさん`: where a given name in kana ends that stands behind a family name and a space; 0 if none does. */
function kanaNameAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  const start = to + 1
  if (to - from > 3 || !isSpace(text.charCodeAt(to))) return 0
  const isKana = isHiragana(text.charCodeAt(start)) ? isHiragana : isKatakana
  let end = start
  while (end < text.length && isKana(text.charCodeAt(end))) end++
  for (let length = 3; length >= 2; length--)
    if (end - length > start && lexicon.labels.get(text.slice(end - length, end))?.honorific) end -= length
  return end - start >= KANA[0] && end - start <= KANA[1] ? end : 0
}

/** `夏目ヨハンナさん`: where a given name in kana ends that stands right behind a family name and before a title; 0 if none does. */
function kanaGluedAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  // `弟子のたまきさん`: a small word between the two, but `上野のぞみさん`
  const isFamily = familyNameIn(text.slice(from, to)) === 2
  if (to - from > 3 || (KANA_JOINTS.includes(text.charAt(to)) && !isFamily)) return 0
  const isKana = isHiragana(text.charCodeAt(to)) ? isHiragana : isKatakana
  let end = to
  while (end < text.length && end - to <= KANA[1] + LONGEST_TITLE && isKana(text.charCodeAt(end))) end++
  for (let at = end; at - to >= KANA[0]; at--) if (at - to <= KANA[1] && isTitleAt(text, at, lexicon)) return at
  return 0
}

/** `さん`, `ちゃん` */
const LONGEST_TITLE = 3

/** Whether `さん`, `氏`, `작가님` stands at an index. */
export function isTitleAt(text: string, at: number, lexicon: Lexicon): boolean {
  for (let length = 1; length <= LONGEST_TITLE; length++)
    if (at + length <= text.length && lexicon.labels.get(text.slice(at, at + length))?.honorific) return true
  return false
}

/** `長谷川真一`, `五百旗頭晃社長`: one character more where the family is known or a title follows. */
const isLongName = (text: string, from: number, to: number, lexicon: Lexicon): boolean =>
  to - from === (LONGEST[1] as number) + 1 && (familyNameIn(text.slice(from, to)) === 2 || isTitleAt(text, to, lexicon))

/** A Korean name has a family's name of one syllable and a given one of two. */
const HANGUL_NAME = 3

/** `이수진`, `탁수연과의`, `이수진씨는`: how much of a word is a whole Korean name, before titles and small words that are written as one with it; 0 if none is. */
function hangulName(word: string, { labels }: Lexicon): number {
  const name = word.slice(0, HANGUL_NAME)
  if (familyNameIn(name) !== 1 || labels.has(name)) return 0
  const rest = word.slice(HANGUL_NAME)
  return rest === '' || ATTACHED_ENDINGS.includes(rest) || labels.get(rest)?.honorific ? HANGUL_NAME : 0
}

const wordOf = (text: string, from: number, to: number): UnspacedWord => ({
  folded: foldWords(text.slice(from, to)).replaceAll('\u3000', ' '),
  from,
  to
})

/** The longest known word that is looked for inside a run. */
const KNOWN = 6

/** `专访作者周鼎` is `周鼎` after two words that are known. */
function cutAtKnown(text: string, from: number, to: number, lexicon: Lexicon): [number, number][] {
  const parts: [number, number][] = []
  let begin = from
  for (let at = from; at < to; ) {
    const length = knownAt(text, at, to, lexicon)
    // `鵜殿澪さん`: right behind one character, and before others, a title of one is part of a name.
    const isInside = length === 1 && at - begin === 1 && at + 1 < to && lexicon.labels.get(text.charAt(at))?.honorific
    if (length === 0 || isInside) {
      at++
      continue
    }
    if (at > begin) parts.push([begin, at])
    at += length
    begin = at
  }
  if (to > begin) parts.push([begin, to])
  return parts
}

function knownAt(text: string, at: number, to: number, lexicon: Lexicon): number {
  const list = lexicon.phrases.get(text.charAt(at)) ?? []
  for (const { text: phrase } of list)
    if (phrase.length >= 2 && at + phrase.length <= to && text.startsWith(phrase, at)) return phrase.length
  for (let length = Math.min(KNOWN, to - at); length >= 1; length--) {
    const word = text.slice(at, at + length)
    const label = lexicon.labels.get(word)
    if (label && (length >= 2 || label.honorific)) return length
    if (length <= 2 && lexicon.frequent.has(word)) return length
  }
  return 0
}

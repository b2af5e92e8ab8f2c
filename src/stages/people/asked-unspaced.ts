import { familyNameIn } from '../../languages/given-names.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { OWNING } from '../../languages/owning.ts'
import { isCjk } from '../../read/text-marks.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isTitleSite, Site } from './pieces.ts'
import { isTitleAt } from './unspaced.ts'

/** `专访钟表匠周兰`, `[인터뷰] 등대지기 이수진`, `访《潮汐表》作者周兰`: what somebody is, what it is called, and brackets that close, may stand between. */
const BETWEEN =
  /^[\]】』」〉》>)）]? ?[|｜:：]? ?[\p{L}\p{N} ]{0,16}(?:[「『《【〈][^「」『』《》【】〈〉]{1,24}[」』》】〉] ?[\p{L}\p{N} ]{0,12})?$/u
/** `[인터뷰] 등대를 떠나지 않는 사람, 이수진`: what is told of whoever ends the title. */
const TOLD_BEFORE = /^[\]】』」〉》>)）] ?[\p{L}\p{N} ]{2,24}[,，、] ?$/u
/** `周兰专访`, `이수진 작가와의 인터뷰`, `灯台守・栗山澪さんインタビュー` */
const BEHIND = /^[\p{L} ]{0,8}$/u
/** A colon parts words for an interview from a name only where nothing stands before them: `Q&A: 周兰`, but not `周兰专访：灯塔`. */
const AT_START = /^[[【『「〈《<(（]?$/
const COLON = /[|｜:：]/
/** `…采访了守灯人周兰。` */
const CLAUSE_ENDS = /^(?:$|[，。,.、])/

const INTRODUCING: ReadonlySet<number> = new Set([Site.dek, Site.introduction])

/**
 * A title with words for an interview beside a whole Chinese, Japanese or Korean name names whom the talk is with, as
 * `Interview with Ida Moss` does elsewhere; and so does a sentence above the talk: `栗山澪さんに聞いた`.
 */
export function isAskedUnspaced(
  { text: name, wordy }: Candidate,
  { piece, from, to }: Mention,
  lexicon: Lexicon
): boolean {
  const { text, site } = piece
  const isTitle = isTitleSite(site)
  if (wordy || !(isTitle || INTRODUCING.has(site)) || !isCjk(text.charCodeAt(from))) return false
  const isTitled = isTitleAt(text, text[to] === ' ' ? to + 1 : to, lexicon)
  const family = familyNameIn(name.replace(' ', ''))
  // `宮崎の農家さんに聞きました`: what something is of
  const isName = family > 0 && !(OWNING.has(text.charAt(to)) && name.length <= family)
  const kinds = isTitle ? Word.interviewWord : Word.interviewWord | Word.introductionPhrase
  const follows = isTitled || (isTitle && isName)
  const precedes = isTitle ? follows : isName && CLAUSE_ENDS.test(text.slice(to, to + 1))
  if ((!follows && !precedes) || (!isTitled && isTitle && endsInOther(text, to))) return false
  const near = { from: Math.max(0, from - REACH), to: to + REACH }
  const around = piece.phrases().filter((phrase) => phrase.to >= near.from && phrase.from <= near.to)
  return [...around, ...wordsIn(text, near.from, near.to, lexicon)].some((phrase) => {
    if ((phrase.mask & kinds) === 0) return false
    if (phrase.from >= to) return follows && BEHIND.test(text.slice(to, phrase.from))
    const between = text.slice(phrase.to, from)
    const isFirst = phrase.from < 2 && AT_START.test(text.slice(0, phrase.from))
    const isLast = isTitle && isName && to === text.length && TOLD_BEFORE.test(between)
    return precedes && (isLast || (BETWEEN.test(between) && (isFirst || !COLON.test(between))))
  })
}

/** `고치지` of `[인터뷰] 바퀴를 고치지 않는 사람, 강다온` has the form of a name, too: the one that ends the title is it. */
function endsInOther(title: string, to: number): boolean {
  const [last = ''] = title.split(/[ ,，、]/).slice(-1)
  return to < title.length && /^\p{sc=Hangul}/u.test(last) && familyNameIn(last) === 1
}

/** Words for an interview stand no further from a name, in UTF-16 units. */
const REACH = 32

/** Korean parts its words by blanks: each of a range is looked up as a whole. */
const wordsIn = (
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon
): { from: number; to: number; mask: number }[] =>
  [...text.slice(from, to).matchAll(/\p{sc=Hangul}+/gu)].map(({ 0: word, index }) => ({
    from: from + index,
    to: from + index + word.length,
    mask: wordsMask(lexicon, word)
  }))

import { foldWords } from '../../languages/fold.ts'
import { familyNameIn, isGivenName } from '../../languages/given-names.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { isUpper } from '../../read/text-marks.ts'
import { isCreditKey, saysWhoAnswers } from '../interviewer-credit.ts'
import { isCaptionWord } from '../label-words.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isSpoken, Site } from './pieces.ts'

/** What may stand around the words of a credit and the name: `(Interview: Ida Moss)`, `– Notes by Ida Moss.` */
const BEFORE_CREDIT = /^[\s([{*_–—-]+/
const BEHIND_CREDIT = /[\s:：*_]{1,4}$/
const BEHIND_NAME = /^[\s.)\]}*_]*$/

/** `interview by` of `(Interview by Ida Moss)`. */
const wordsBefore = (text: string, name: number): string => creditWordsIn(text.slice(0, name))

const creditWordsIn = (text: string): string => foldWords(text).replace(BEFORE_CREDIT, '').replace(BEHIND_CREDIT, '')

/** What parts one credit from the next: `Interview by Ida Moss // Photos by Bo Ek`, `Words: Ida Moss. Photos: Bo Ek`. */
const CREDIT_BREAK = /\/\/|[|•·;]|\s[/–—-]\s|[,.]\s|\s{2}/g
/** A longer line is more than credits, in UTF-16 units. */
const LONGEST_LINE = 160

/** What a line of credits says right before and behind a name. */
interface Credit {
  before: string
  behind: string
  /** Another credit stands before it. */
  isLater: boolean
}

function creditOf({ piece: { text }, from, to }: Mention): Credit {
  if (text.length > LONGEST_LINE) return { before: text.slice(0, from), behind: text.slice(to), isLater: false }
  const last = [...text.slice(0, from).matchAll(CREDIT_BREAK)].at(-1)
  const [behind = ''] = text.slice(to).split(CREDIT_BREAK, 1)
  return { before: text.slice(last ? last.index + last[0].length : 0, from), behind, isLater: last !== undefined }
}

/**
 * `Interview by Ida Moss`, `Das Gespräch führte Ida Moss.` on a line of its own says who asked. Above the talk some of these
 * words may open a title, and do not count: `In conversation with Ida Moss`.
 * @param begun index of the first unit that somebody says
 */
export function isInterviewerCredit(
  { words: name }: Candidate,
  mention: Mention,
  begun: number,
  lexicon: Lexicon
): boolean {
  const { piece, to } = mention
  if (isSpoken(piece.site)) return false
  const { before, behind, isLater } = creditOf(mention)
  if (!BEHIND_NAME.test(name.length > 1 ? behind : piece.text.slice(to))) return false
  const words = creditWordsIn(before)
  const mask = wordsMask(lexicon, words)
  if ((mask & Word.interviewerByline) !== 0) {
    if (!saysWhoAnswers(mask)) return true
    return piece.unit > begun && !isLater && BEHIND_NAME.test(piece.text.slice(to))
  }
  if (isLater && KEY_ENDS.test(before) && isCreditKey(words, lexicon)) return true
  // `Z Anną Barką z Gdyni rozmawia Jan Wiosło`: with whom stands before the verb.
  if (lexicon.languages.some(({ speaksBetween }) => speaksBetween.some((verb) => words.endsWith(` ${verb}`))))
    return true
  return words.length <= LONGEST_CREDIT && endsAsCredit(words, lexicon)
}

/**
 * `Ida Moss (phỏng vấn)`, `Ida Moss thực hiện`: a line below the talk that is a name and words for who asked.
 * @param begun index of the first unit that somebody says
 */
export function isCreditedBehind(
  { words }: Candidate,
  { piece, from, to }: Mention,
  begun: number,
  lexicon: Lexicon
): boolean {
  if (words.length < 2 || from > 0 || piece.unit <= begun || isSpoken(piece.site)) return false
  const behind = CREDIT_BEHIND.exec(piece.text.slice(to, to + LONGEST_CREDIT))?.[0] ?? ''
  const key = foldWords(behind.replace(/[ ().]+/g, ' ').trim())
  if (BRACKETED.test(behind)) return isCreditKey(key, lexicon)
  const mask = wordsMask(lexicon, key)
  return (mask & Word.interviewerByline) !== 0 && !saysWhoAnswers(mask)
}

/** The rest of a line, of few words, in brackets or not. */
const CREDIT_BEHIND = /^ (?:\([^().,:]+\)|[^().,:]+)\.?$/u
const BRACKETED = /^ \(/

/** `Interview: ` */
const KEY_ENDS = /[:：]\s*$/

/** `A Harbour Paper interview conducted by`: the last words of the line say so, whatever stands before them. */
function endsAsCredit(words: string, lexicon: Lexicon): boolean {
  const parts = words.split(' ')
  for (let count = 2; count <= MOST_OF_CREDIT && count < parts.length; count++) {
    const mask = wordsMask(lexicon, parts.slice(-count).join(' '))
    if ((mask & Word.interviewerByline) !== 0 && !saysWhoAnswers(mask)) return true
  }
  return false
}

/** In UTF-16 units: what is longer is a sentence about something else. */
const LONGEST_CREDIT = 60
/** In words. */
const MOST_OF_CREDIT = 4

/**
 * `Ida Moss is a reporter at the Weir.`, `Ida Moss, Journalistin`: a line below the talk, the only one that has the name,
 * tells that asking is what somebody does.
 * @param ended index of the last unit that somebody says
 */
export function isReporterBelow({ words: name, mentions }: Candidate, ended: number, lexicon: Lexicon): boolean {
  const [mention, ...others] = mentions
  if (!mention || others.length > 0 || mention.from > 0 || mention.piece.unit <= ended || name.length < 2) return false
  const after = mention.piece.text.slice(mention.to)
  const words = GOES_ON.test(after) ? wordsIn(after) : []
  return words.slice(0, MOST_BEFORE_TRADE).some((word) => word.length > 2 && lexicon.labels.get(word)?.interviewer)
}

/** `, Journalistin`, ` is a reporter` */
const GOES_ON = /^(?:, ?| )\p{L}/u
/** `is a senior staff` before `reporter`. */
const MOST_BEFORE_TRADE = 5

/** `our reporter Ida Moss`, `unsere Reporterin Ida Moss`: the paper's own, who went to ask. */
export function isOurReporter({ piece, from }: Mention, { languages, labels }: Lexicon): boolean {
  if (isSpoken(piece.site)) return false
  const [our = '', trade = ''] = wordsIn(piece.text.slice(Math.max(0, from - LONGEST_TRADE), from)).slice(-2)
  return Boolean(labels.get(trade)?.interviewer) && languages.some(({ firstPlural }) => firstPlural.includes(our))
}

/**
 * `Answered by the whole crew. Ida Moss ©2014` above the talk: whoever signs the text with a year asked.
 * @param begun index of the first unit that somebody says
 */
export const isOwner = ({ words }: Candidate, { piece, to }: Mention, begun: number): boolean =>
  words.length > 1 && piece.unit < begun && OWNED.test(piece.text.slice(to))

const OWNED = /^,? ?(?:©|\(c\)) ?\d{4}\.?$/iu

/** What stands between `our` and the name, in UTF-16 units. */
const LONGEST_TRADE = 40

const wordsIn = (text: string): string[] => foldWords(text).match(/[\p{L}\p{M}]+/gu) ?? []

/** `Photo: Ida Moss`, `Zdroj: Ida Moss`: who took the picture, not who talks. */
export function isPictureCredit(mention: Mention, lexicon: Lexicon): boolean {
  const { piece, from } = mention
  if (isSpoken(piece.site)) return false
  const words = wordsBefore(piece.text, from)
  if (isKeyBehindName(piece.text.slice(Math.max(0, from - LONGEST_KEY), from), lexicon)) return true
  return isCaptionWord(lexicon, words) || isCaptionWord(lexicon, `${words}:`) || isCreditedBeside(mention)
}

/** `Text: Ida Moss Photo: `, two lines in one: a key of one word or two right behind another name. */
function isKeyBehindName(before: string, lexicon: Lexicon): boolean {
  if (!before.endsWith(': ')) return false
  const words = before.slice(0, -2).split(' ')
  return [1, 2].some(
    (count) =>
      isUpper((words.at(-count - 1) ?? '').charCodeAt(0)) &&
      isCaptionWord(lexicon, foldWords(words.slice(-count).join(' ')))
  )
}

/** In UTF-16 units, with the name before it. */
const LONGEST_KEY = 60

/**
 * `Interview by Ida Moss, photos by Bo Ek`: beside whoever asked or wrote, Bo took the pictures; `Pictured: Bo Ek` may well
 * talk. Beside whoever asked, `words by Bo Ek` is neither of the two.
 */
function isCreditedBeside({ piece, from }: Mention): boolean {
  if (piece.text.length > LONGEST_LINE) return false
  const phrases = piece.phrases()
  const own = phrases.find(
    ({ mask, to }) => (mask & OF_OTHERS) !== 0 && to <= from && CREDIT_JOINT.test(piece.text.slice(to, from))
  )
  // `Entretien avec` may come from whoever asked, and from whoever is asked.
  if (!own || (own.mask & OF_THE_TALK) !== 0) return false
  const beside = Word.interviewerByline | ((own.mask & Word.caption) !== 0 ? Word.byline : 0)
  // `Words and photos by Bo Ek` are one credit.
  const isApart = (phrase: { from: number; to: number }): boolean =>
    phrase.from > from || (phrase.to < own.from && /\p{Lu}/u.test(piece.text.slice(phrase.to, own.from - 1)))
  return phrases.some((phrase) => (phrase.mask & beside) !== 0 && isApart(phrase))
}

const OF_OTHERS = Word.caption | Word.byline
const OF_THE_TALK = Word.interviewerByline | Word.interviewWord
const CREDIT_JOINT = /^ ?:? $/

/** `Ida Moss: “The reed hums.”`: a title that quotes somebody names whom the talk is with. `The weir: “…”` may be a topic. */
export const isQuotedInTitle = ({ words }: Candidate, { piece, from, to }: Mention): boolean =>
  piece.site === Site.title && from === 0 && isGivenName(words[0] as string) && QUOTED.test(piece.text.slice(to))

const QUOTED = /^ ?[:：] ?["“„«»'‘‚「『]/

/**
 * `鷲尾 澪（わしお・みお）`, `탁수연 서점 대표, “…”`: how a name is read, behind it at the start of a line above the talk, or words
 * that somebody says, behind a Korean, Chinese or Japanese name and what she does at the start of a title.
 */
export function isIntroduced({ text: name }: Candidate, { piece, from, to }: Mention, begun: number): boolean {
  if (from > 0 || piece.unit > begun || isSpoken(piece.site)) return false
  const after = piece.text.slice(to, to + LONGEST_READING)
  if (READING.test(after)) return true
  return (
    piece.site === Site.title && familyNameIn(name) > 0 && (SAID.test(after) || (name.length === 3 && SAYS.test(after)))
  )
}

/** In UTF-16 units. */
const LONGEST_READING = 40
const READING = /^(?: ?[氏様さ]ん?)? ?[(（][\p{sc=Hiragana}\p{sc=Katakana}ー・･=＝\s]{3,}[)）]/u
/** `周小兰：灯塔不睡` */
const SAYS = /^ ?[:：]/
const SAID = /^[\p{L}\d ]*[,，:：] ?["“「『‘]/u

/**
 * `An Interview with Ida Moss`, `Gespräch mit Ida Moss, Seilerin`: a title that begins with words for an interview, and goes
 * on with a name, names whom the talk is with.
 */
export function isAskedInTitle({ words }: Candidate, { piece, from, to }: Mention, lexicon: Lexicon): boolean {
  const after = piece.text.slice(to)
  if (!TITLES.has(piece.site) || !(TITLE_GOES_ON.test(after) || goesOnSmall(after, lexicon))) return false
  // `Interview: Ida Moss` may say who asked, and `Interview with 12 Oars` names a band.
  const before =
    piece.text[from - 1] === ' ' && !/[:\d]/.test(piece.text.charAt(from - 2)) ? wordsBefore(piece.text, from) : ''
  // `Questionnaire Weekly` is no person, and `Interview with Thimble` is.
  if (before === '' || (words.length < 2 && (piece.site !== Site.title || !before.includes(' ')))) return false
  const led = withoutOffice(before, lexicon)
  return (
    saysInterview(before, lexicon) ||
    (led !== before && saysInterview(led, lexicon)) ||
    (piece.site === Site.title && endsAsInterview(before, lexicon))
  )
}

/** So many words at most say what somebody is between words for an interview and the name. */
const MOST_OFFICE = 3

/** `rozmowa z` of `rozmowa z ks.`, `interview with` of `interview with glass blower`: small words govern another name, `with the sister of`. */
function withoutOffice(before: string, { frequent, labels }: Lexicon): string {
  const words = before.split(' ')
  let end = words.length
  while (end > 1 && words.length - end < MOST_OFFICE) {
    const word = (words[end - 1] as string).replace(/\.$/, '')
    if (word.length < 2 || (frequent.has(word) && !labels.get(word)?.honorific)) break
    end--
  }
  return words.slice(0, end).join(' ')
}

/**
 * `8 Questions for`, `The weir never sleeps – a talk with`: the last words before the name say so. Those that may say who
 * asked are not sure there: `Bo Ek in conversation with`.
 */
function endsAsInterview(before: string, lexicon: Lexicon): boolean {
  const words = before.split(' ')
  const masks = [2, 3, MOST_OF_CREDIT].map((count) =>
    count < words.length ? wordsMask(lexicon, words.slice(-count).join(' ')) : 0
  )
  return masks.some((mask) => mask & Word.interviewWord) && !masks.some((mask) => mask & Word.interviewerByline)
}

/** ` from The Loaf`, ` about boats`, but not ` and Bo Ek`: small words behind a name in a title. */
function goesOnSmall(after: string, { frequent, languages }: Lexicon): boolean {
  const [, next = '', then = ''] = SMALL_NEXT.exec(after) ?? []
  if (languages.some(({ affiliationWords }) => affiliationWords.includes(next))) return true
  return frequent.has(next) && /^\p{Ll}/u.test(then)
}

const SMALL_NEXT = /^ (\p{Ll}+) (\S)/u

/** `Ida Moss Interview: a day on the weir`: a title that begins with the name. */
export function isInterviewed({ words }: Candidate, { piece, from, to }: Mention, lexicon: Lexicon): boolean {
  if (piece.site !== Site.title || words.length < 2 || from > 0 || piece.text[to] !== ' ') return false
  const [after = ''] = piece.text.slice(to + 1).split(TITLE_PARTS, 1)
  const folded = foldWords(after.trim())
  return folded !== '' && saysInterview(folded, lexicon)
}

const saysInterview = (folded: string, lexicon: Lexicon): boolean =>
  (wordsMask(lexicon, folded) & Word.interviewWord) !== 0

const TITLE_PARTS = /[:;|([–—]/

const TITLES: ReadonlySet<number> = new Set([Site.title, Site.heading, Site.textField])
const TITLE_GOES_ON = /^\s*(?:$|[,:;|([.–—-])/

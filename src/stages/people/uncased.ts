import { groupBy } from '../../group.ts'
import { ATTACHED_ARTICLES } from '../../languages/attached-articles.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { isCjk, isLetter, isLower, isUpper } from '../../read/text-marks.ts'
import { isPersonField, isSpoken, Site } from './pieces.ts'
import type { ScannedPiece } from './scan.ts'
import { honorificsAt, type stopFinder } from './words.ts'

/** So many words a name has in scripts without capitals. */
const WORDS = { least: 2, most: 4 } as const
/** More names than these are a register. */
const MOST_NAMES = 60

/** Words of a piece that may be a name. */
interface Run {
  first: number
  end: number
}

/**
 * Gives names in scripts that have no capitals, but spaces between words, as Arabic and Hebrew, what capitals are elsewhere.
 * Words that no list has, between marks, ends of lines and words that are known, are a name where they come again, or where
 * a field, the words for an interview or the colon of a title say so: `نوال شمس: …`, `حوار مع نوال شمس`.
 */
export function raiseNames(
  pieces: readonly ScannedPiece[],
  lexicon: Lexicon,
  stopOf: ReturnType<typeof stopFinder>
): void {
  const uncased = pieces.filter(({ text }) => startsUncased(text))
  const names = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  const said = new Set<string>()
  const around = uncased.filter(({ site }) => !isSpoken(site))
  const spoken = uncased.filter(({ site }) => isSpoken(site))
  for (const piece of spoken) for (const run of runsOf(piece, stopOf)) said.add(nameIn(piece, run, lexicon).join(' '))
  for (const piece of around)
    for (const run of runsOf(piece, stopOf)) {
      const name = nameIn(piece, run, lexicon)
      const key = name.join(' ')
      if (name.length < WORDS.least || name.length > WORDS.most) continue
      const isTold =
        isStated(piece, run) &&
        (said.has(key) || isPersonal(piece, name, lexicon) || isHonoured(piece, run, name, lexicon))
      if ((isTold || seen.has(key)) && names.size < MOST_NAMES) names.set(key, name)
      seen.add(key)
    }
  const byFirst = groupBy([...names.values()], ([first]) => first as string)
  for (const { words } of uncased)
    for (let at = 0; at < words.count; at++)
      for (const name of byFirst.get(words.folded(at)) ?? [])
        if (name.every((word, step) => words.folded(at + step) === word && (step === 0 || words.isJoined(at + step))))
          for (let step = 0; step < name.length; step++) words.raise(at + step)
}

/** A letter of such a script. */
export const isUncased = (code: number): boolean => isLetter(code) && !isUpper(code) && !isLower(code) && !isCjk(code)

function startsUncased(text: string): boolean {
  let at = 0
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++
  return isUncased(text.charCodeAt(at))
}

function runsOf({ words }: ScannedPiece, stopOf: ReturnType<typeof stopFinder>): Run[] {
  const runs: Run[] = []
  let first = -1
  for (let at = 0; at <= words.count; at++) {
    const isEnd = at === words.count || stopOf(words, at) > 0
    if (first >= 0 && (isEnd || !words.isJoined(at))) {
      runs.push({ first, end: at })
      first = -1
    }
    if (!isEnd && first < 0) first = at
  }
  return runs
}

/**
 * The words of a run without titles and what somebody is: a name begins with the given one, and behind `صانع النوافير` an
 * article stands on no other word but the last.
 */
function nameIn({ words }: ScannedPiece, { first, end }: Run, lexicon: Lexicon): string[] {
  const all: string[] = []
  for (let at = first; at < end; at++) all.push(words.folded(at))
  const article = all.findLastIndex(
    (word, at) => at < all.length - WORDS.least && ATTACHED_ARTICLES.some((each) => word.startsWith(each))
  )
  const named = all.slice(article + 1)
  const given = named.findIndex((word, at) => isGivenName(word) && !lexicon.particles.has(named[at - 1] ?? ''))
  return given > 0 && named.length - given >= WORDS.least
    ? named.slice(given)
    : named.slice(honorificsAt(named, lexicon))
}

/** A given name, or small words that only names hold: `إدريس بن سالم`. A field has names alone. */
const isPersonal = ({ site }: ScannedPiece, name: readonly string[], { particles }: Lexicon): boolean =>
  isPersonField(site) ||
  name.slice(1).some((word) => particles.has(word)) ||
  (isGivenName(name[0] as string) && name.length < WORDS.most)

/** `أ. د. نوال شمس`: a title stands right before the name. */
function isHonoured({ words }: ScannedPiece, { end }: Run, name: readonly string[], { labels }: Lexicon): boolean {
  const before = end - name.length - 1
  return before >= 0 && words.isJoined(before + 1) && labels.get(words.folded(before))?.honorific === true
}

/** Where words stand that are a name even if they stand nowhere else. */
function isStated(piece: ScannedPiece, { first, end }: Run): boolean {
  const { text, site, words } = piece
  if (NAME_ENDS.test(text.slice(words.to(end - 1)))) return true
  if (!TITLES.has(site) || words.from(first) > REACH) return false
  const before = foldWords(text.slice(0, words.from(first)))
  const asked = piece.phrases().findLast(({ mask, to }) => (mask & Word.interviewWord) !== 0 && to <= before.length)
  return asked !== undefined && before.slice(asked.to).split(/\s+/).length <= MOST_BETWEEN
}

/** `حوار مع الخطاط/كُميت الدسوقي`: what may stand between the words for an interview and a name, in words. */
const MOST_BETWEEN = 3
/** No name stands further behind the start of a title, in UTF-16 units. */
const REACH = 200
/** `نوال شمس: …`, `نوال شمس، 33 …`, or the whole of a line. */
const NAME_ENDS = /^\s*(?:$|[:,،(.–—-])/
const TITLES: ReadonlySet<number> = new Set([Site.title, Site.heading, Site.dek])

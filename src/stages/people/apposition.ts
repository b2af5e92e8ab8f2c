import { CASE_ENDINGS } from '../../languages/case-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { type Candidate, isCapitals, type Mention } from './candidates.ts'
import { Site } from './pieces.ts'

const TELLING: ReadonlySet<number> = new Set([Site.title, Site.dek, Site.introduction, Site.textField])
/** `, who has run the mill`, `, baker in Leeds` */
const GOES_ON = /^, \p{Ll}/u
/** ` keeps the weir` */
const TOLD = /^ \p{Ll}/u
/** The word right before a name, or a quotation mark. */
const BEFORE = /(?:^|[^\p{L}’'])([\p{L}’']+) $|["“„«]$/u
const LONGEST_BEFORE = 20

/**
 * `Today we meet Ida Moss, who keeps the weir.`: above the talk something is said of a name of two words or more, as it is
 * of persons; or the name opens a paragraph there, `Ida Moss keeps the weir.` `His novel, The Slow Weir, …`, `the women of
 * Lower Weir, who …` and `“Slow Weir”, …` are no persons. Where names have cases, the form may be none that anybody has.
 */
export function isExplained(
  { words, text: name, wordy, mentions }: Candidate,
  { frequent, particles, languages }: Lexicon
): boolean {
  if (words.length < 2 || wordy || isCapitals(name) || languages.some(({ id }) => id in CASE_ENDINGS)) return false
  // `Small Repairs are done here.` is nobody.
  const isGiven = isGivenName(words[0] as string)
  const isTold = ({ piece: { site, text }, from, to }: Mention): boolean => {
    if (isGiven && site === Site.introduction && from === 0 && TOLD.test(text.slice(to, to + 3))) return true
    if (!TELLING.has(site) || !GOES_ON.test(text.slice(to, to + 3))) return false
    const before = BEFORE.exec(text.slice(Math.max(0, from - LONGEST_BEFORE), from))
    if (!before) return true
    const [, word] = before
    if (word === undefined) return false
    const folded = foldWords(word)
    return !particles.has(folded) && !(word !== folded && frequent.has(folded))
  }
  return mentions.some(isTold)
}

import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Kind, type Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'
import { isCreditKey } from '../interviewer-credit.ts'
import { Separator } from '../label-found.ts'
import { labelKey, labelShape } from '../label-shapes.ts'
import { correspondentsOf } from './mail.ts'
import { unspacedCredit } from './unspaced-credit.ts'

/** Where in a document a name stands. */
export const Site = {
  title: 0,
  heading: 1,
  dek: 2,
  introduction: 3,
  conclusion: 4,
  aside: 5,
  question: 6,
  answer: 7,
  furniture: 8,
  authorField: 9,
  interviewerField: 10,
  intervieweeField: 11,
  textField: 12,
  otherField: 13
} as const

export const SITES = 14

export const isSpoken = (site: number): boolean => site === Site.question || site === Site.answer

/** A title, of the text or of a field. */
export const isTitleSite = (site: number): boolean => site === Site.title || site === Site.textField

/** The value of a field that names somebody. */
export const isPersonField = (site: number): boolean => site >= Site.authorField && site <= Site.intervieweeField

/** A stretch of text that is read for names. */
export interface Piece {
  text: string
  site: number
  /** Index of its unit. */
  unit: number
  /** How many pieces of the same site stand before it. */
  order: number
}

/** How much is read, in UTF-16 units: of one unit, around the talk, of the talk. Enough for every name, and bounded. */
const READ = { unit: 1200, around: 40_000, question: 240, answer: 400, talk: 30_000 }

type Read = Pick<Analysis, 'units' | 'tags' | 'lexicon' | 'heads'>

/** What is read for names: everything around the talk, and the first words of its turns. */
export function piecesOf({ units, tags, lexicon, heads }: Read): Piece[] {
  const pieces: Piece[] = []
  const orders = new Int32Array(SITES)
  const mailed = correspondentsOf({ units, tags })
  const title = tags.indexOf(TAG.title)
  const first = tags.findIndex(isSpeech)
  const last = tags.findLastIndex(isSpeech)
  let around = 0
  let talk = 0
  for (const [index, unit] of units.entries()) {
    if (unit.text === '' || unit.kind === Kind.code || isNotation(unit)) continue
    const correspondent = mailed.get(index)
    if (correspondent) {
      const site = correspondent.asks ? Site.interviewerField : Site.intervieweeField
      pieces.push({ text: correspondent.text, site, unit: index, order: 0 })
      continue
    }
    // A second line that counts as title may credit somebody, too, and so may the first line that a page adds below the talk.
    const isCredited =
      CREDITED.has(tags[index] as number) || (tags[index] === TAG.title && index > title) || index === last + 1
    const stated = isSpeech(tags[index])
      ? undefined
      : (fieldIn(unit, lexicon, isCredited, index < first || TOLD_BELOW.has(tags[index] as number)) ??
        fieldBelow(units[index - 1], unit, lexicon))
    if (stated) {
      pieces.push({ ...stated, unit: index, order: 0 })
      continue
    }
    const site = siteOf(index, { units, tags, lexicon })
    const spoken = isSpoken(site)
    if (spoken ? talk > READ.talk : around > READ.around) continue
    const from = heads[index]?.body ?? 0
    const text = unit.text.slice(
      from,
      from + (site === Site.question ? READ.question : site === Site.answer ? READ.answer : READ.unit)
    )
    if (spoken) talk += text.length
    else around += text.length
    pieces.push({ text, site, unit: index, order: orders[site] as number })
    orders[site] = (orders[site] as number) + 1
  }
  return pieces
}

/** A longer line says more than who is who. */
const LONGEST_STATED = 80

/** Where `Interview: Bo Ek` says who asked. A title says so whom it is with, and so do links to other talks. */
const CREDITED: ReadonlySet<number> = new Set([TAG.metadata, TAG.introduction, TAG.conclusion, TAG.aside])

/** Where facts about whoever was asked may stand behind the talk. */
const TOLD_BELOW: ReadonlySet<number> = new Set([TAG.metadata, TAG.conclusion])

/**
 * `Interviewee: Bo Ek`, `Interview: Ida Moss | Photos: Jo Orr` on a line of the text, as a field has it.
 * @param isAround above the talk or told behind it, where `Name: Bo Ek` says whom it is with
 */
function fieldIn(
  unit: Unit,
  lexicon: Lexicon,
  isCredited: boolean,
  isAround: boolean
): Pick<Piece, 'text' | 'site'> | undefined {
  if (unit.data?.key !== undefined || unit.text.length > LONGEST_STATED) return undefined
  const shape = labelShape(unit)
  if (shape?.separator !== Separator.colon) {
    const name = isCredited ? unspacedCredit(unit.text, lexicon) : undefined
    return name === undefined ? undefined : { text: name, site: Site.interviewerField }
  }
  const key = foldWords(shape.name)
  const text = unit.text.slice(shape.body)
  const { languages } = lexicon
  const site = personSite(key, lexicon)
  if (site !== undefined) return { text, site }
  if (isAround && languages.some(({ nameKeys }) => nameKeys.includes(key))) return { text, site: Site.intervieweeField }
  if (!isCredited || !isCreditKey(key, lexicon)) return undefined
  const end = text.search(CREDIT_END)
  return { text: end < 0 ? text : text.slice(0, end), site: Site.interviewerField }
}

/** `Interviewer:` on a line of its own, and the name below. */
function fieldBelow(key: Unit | undefined, { text }: Unit, lexicon: Lexicon): Pick<Piece, 'text' | 'site'> | undefined {
  if (key?.data || !key?.text.endsWith(':') || key.text.length > LONGEST_STATED || text.length > LONGEST_STATED)
    return undefined
  const site = personSite(foldWords(key.text.slice(0, -1).trim()), lexicon)
  return site === undefined ? undefined : { text, site }
}

/** Whom a field names whose key says who asks or who answers. */
function personSite(key: string, { languages }: Lexicon): number | undefined {
  if (languages.some(({ hosts }) => hosts.includes(key))) return Site.interviewerField
  return languages.some(({ guests }) => guests.includes(key)) ? Site.intervieweeField : undefined
}

/** What parts the one who asked from who took the pictures. */
const CREDIT_END = /[|·•;/,，、／\u3000]|\s[–—-]\s|\s{2}/

/** What a format writes for machines, `[Script Info]`, `{"segments": [`, names nobody; what a page adds may. */
function isNotation({ data }: Unit): boolean {
  return data?.part === 'boilerplate' && data.rule !== undefined && !data.rule.startsWith('html/')
}

function siteOf(index: number, { units, tags, lexicon }: Pick<Analysis, 'units' | 'tags' | 'lexicon'>): number {
  const unit = units[index]
  if (unit?.data?.key !== undefined) return fieldSite(unit.data.key, lexicon)
  switch (tags[index]) {
    case TAG.title:
      return Site.title
    case TAG.section:
      return Site.heading
    case TAG.metadata:
      return Site.dek
    case TAG.introduction:
      return unit?.heading ? Site.heading : Site.introduction
    case TAG.question:
      return Site.question
    case TAG.answer:
      return Site.answer
    case TAG.conclusion:
      return Site.conclusion
    case TAG.boilerplate:
      return Site.furniture
    default:
      return Site.aside
  }
}

/** Keys as the makers of sites name them in front matter, whatever the language of the text. */
const FIELDS = new Map<string, number>([
  ...['title', 'seo title', 'seotitle', 'og title', 'headline', 'name', 'focuskeyword'].map(
    (key) => [key, Site.title] as const
  ),
  ...['author', 'authors', 'byline', 'writer', 'by', 'creator', 'author name'].map(
    (key) => [key, Site.authorField] as const
  ),
  ...['interviewer', 'interviewers', 'host', 'hosts', 'interviewed by'].map(
    (key) => [key, Site.interviewerField] as const
  ),
  ...[
    'interviewee',
    'interviewees',
    'guest',
    'guests',
    'person',
    'subject',
    'speaker',
    'speakers',
    'people',
    'artist'
  ].map((key) => [key, Site.intervieweeField] as const),
  ...[
    'description',
    'excerpt',
    'summary',
    'subtitle',
    'sub title',
    'dek',
    'intro',
    'abstract',
    'seo description',
    'lead',
    'tagline',
    'teaser'
  ].map((key) => [key, Site.textField] as const)
])

function fieldSite(key: string, lexicon: Lexicon): number {
  const plain = foldWords(key).replace(/[_-]/g, ' ')
  const known = FIELDS.get(plain)
  if (known !== undefined) return known
  const words = lexicon.labels.get(labelKey(plain))
  if (words?.interviewer && !words.interviewee) return Site.interviewerField
  if (words?.interviewee && !words.interviewer) return Site.intervieweeField
  return Site.otherField
}

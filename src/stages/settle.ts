import { ASKING, Word } from '../languages/lexicon.ts'
import { isSpeech, TAG } from '../model/chain.ts'
import { confidenceOf } from '../model/confidence.ts'
import { Kind, type Unit } from '../types.ts'
import { breaksOff, End, isRepeated } from './5-marks.ts'
import type { Analysis } from './analyse.ts'
import { stampAt } from './clock.ts'
import { labelShape, Separator } from './label-shapes.ts'
import { boilerplateRule } from './parts.ts'
import { styleOf } from './unit-style.ts'

/** An analysis that is final, and how sure it is. */
export interface Settled {
  analysis: Analysis
  /** 0 to 1, in hundredths. */
  confidence: number
}

/**
 * The last look at the whole document: whether there is a conversation at all, and how likely it is that every turn is told right.
 * @param weights of `confidenceFeatures`
 */
export function settle(whole: Analysis, weights: ArrayLike<number>): Settled {
  const analysis = { ...whole, tags: LAST_LOOKS.reduce((tags, look) => look({ ...whole, tags }), whole.tags) }
  const { tags, units } = analysis
  const layoutShare = analysis.hypotheses[0]?.share ?? 0
  if (isConversation(analysis))
    return { analysis, confidence: Math.round(confidenceOf({ ...analysis, layoutShare }, weights) * 100) / 100 }
  // What a format states stays where it is; everything else is what somebody wrote.
  const none = tags.map((tag, index) => (units[index]?.data?.part ? tag : TAG.introduction))
  return { analysis: { ...analysis, tags: none }, confidence: 0 }
}

/** What the chain cannot know, in order: each sees what those before it made of the document. */
const LAST_LOOKS: readonly ((analysis: Analysis) => Uint8Array)[] = [
  bareTags,
  insideLines,
  namedSpeak,
  labelledThroughout,
  ownRemarks,
  strayAnswers,
  brokenOff,
  listsGoOn,
  pulledQuotes,
  quotesOfOneForm,
  titleBelowFurniture
]

/** `<ul>`: a line of nothing but tags is an aside only around one, as `<figure>` is around a picture. */
function bareTags({ tags, units }: Analysis): Uint8Array {
  const isBare = (index: number): boolean =>
    units[index]?.kind === Kind.html && units[index]?.text === '' && !units[index]?.data?.part
  const isAside = (index: number): boolean => tags[index] === TAG.aside && !isBare(index)
  return tags.map((tag, index) =>
    tag === TAG.aside && isBare(index) && !isAside(index - 1) && !isAside(index + 1) ? TAG.boilerplate : tag
  )
}

/** `Ann: Is it on? (laughter) Good.`: what shares its line with words somebody says does not stand beside the talk. */
function insideLines({ tags, units }: Analysis): Uint8Array {
  const shares = (one: Unit | undefined, other: Unit): boolean =>
    one !== undefined && one.row <= other.endRow && one.endRow >= other.row
  const result = tags.slice()
  for (const [index, unit] of units.entries()) {
    if (result[index] !== TAG.aside || unit.data?.part || unit.text === '' || unit.kind > Kind.heading) continue
    const near = [index - 1, index + 1].find((at) => isSpeech(result[at]) && shares(units[at], unit))
    if (near !== undefined) result[index] = result[near] as number
  }
  return result
}

/** Somebody with so many turns speaks. */
const SPEAKS = 3

/** `Henry: (laughs)` between turns is a turn, where Henry has others: what has the label of somebody who speaks is speech. */
function namedSpeak({ tags, units, marks, cast, labelled, roles }: Analysis): Uint8Array {
  const sides = cast.persons.map(() => ({ [TAG.question]: 0, [TAG.answer]: 0 }))
  for (const [index, tag] of tags.entries()) {
    const own = sides[labelled[index] === 0 ? -1 : (cast.opens[index] as number)]
    if (own && isSpeech(tag)) own[tag as 4 | 5]++
  }
  const sideOf = (person: number): number => {
    const { [TAG.question]: asks, [TAG.answer]: answers } = sides[person] as (typeof sides)[number]
    if (asks + answers < SPEAKS) return -1
    const role = roles[person]?.role
    return role === 1 ? TAG.question : role === 2 ? TAG.answer : asks > answers ? TAG.question : TAG.answer
  }
  const first = tags.findIndex(isSpeech)
  const last = tags.findLastIndex(isSpeech)
  const result = tags.slice()
  for (let index = first + 1; index < last; index++) {
    const person = cast.opens[index] as number
    if (labelled[index] === 0 || person < 0 || isSpeech(tags[index]) || units[index]?.data?.part) continue
    const side = sideOf(person)
    if (side < 0) continue
    const other = tags[index]
    result[index] = side
    // The words below a label that stands alone.
    if (marks[index]?.length === 0 && labelled[index + 1] === 0 && tags[index + 1] === other) result[index + 1] = side
  }
  return result
}

/** So many labelled turns of each side show that everybody has a label, and of a hundred turns so few none by a slip. */
const THROUGHOUT = { turns: 12, slips: 4 }

/** Where every turn opens with a label, words without one go on with the turn above, whatever they look like. */
function labelledThroughout({ tags, units, labelled }: Analysis): Uint8Array {
  const turns = { asked: 0, answered: 0 }
  const slips: number[] = []
  let speaking = -1
  for (const [index, tag] of tags.entries()) {
    if (!isSpeech(tag)) continue
    if (labelled[index] !== 0) turns[tag === TAG.question ? 'asked' : 'answered']++
    else if (speaking >= 0 && tag !== speaking) slips.push(index)
    speaking = tag
  }
  const all = turns.asked + turns.answered
  if (Math.min(turns.asked, turns.answered) < THROUGHOUT.turns || slips.length * 100 > all * THROUGHOUT.slips)
    return tags
  const result = tags.slice()
  for (const slip of slips) {
    if (labelShape(units[slip] as Unit)?.separator === Separator.colon) continue
    const open = spokenBefore(result, slip)
    for (let at = slip; at < tags.length && labelled[at] === 0 && tags[at] === tags[slip]; at++) result[at] = open
  }
  return result
}

function spokenBefore(tags: Uint8Array, from: number): number {
  let at = from - 1
  while (at > 0 && !isSpeech(tags[at])) at--
  return tags[at] as number
}

/**
 * `We kept the oars:` and a list below it, or the rest of a list that somebody began: the list is what the speaker goes
 * on with, whatever its items look like.
 */
function listsGoOn({ tags, units, marks }: Analysis): Uint8Array {
  const result = tags.slice()
  let announced = -1
  for (const [index, unit] of units.entries()) {
    const isItem = unit.items.length > 0 && !unit.data?.part
    const tag = result[index] as number
    const before = result[index - 1] ?? -1
    const begun = isSpeech(before) && units[index - 1]?.items[0] === unit.items[0] ? before : announced
    if (isItem && begun >= 0 && FURTHER.has(tag)) result[index] = begun
    else if (!isItem || !isSpeech(tag)) announced = isSpeech(tag) && marks[index]?.end === End.colon ? tag : -1
  }
  return result
}

/** What the rest of a list is taken for below the talk, or above it. */
const FURTHER: ReadonlySet<number> = new Set([TAG.boilerplate, TAG.conclusion, TAG.introduction])

/** So many lines that are no talk part a stray answer from it, and it is a quarter of what is said at most. */
const STRAY = { apart: 3, share: 4 }

/** Comments below an interview look like answers: but nobody asks there, nobody has a label, and furniture stands between. */
function strayAnswers({ tags, marks, labelled }: Analysis): Uint8Array {
  const spoken = tags.reduce((sum, tag, index) => sum + (isSpeech(tag) && marks[index]?.length ? 1 : 0), 0)
  const result = tags.slice()
  let apart = 0
  for (let index = tags.length - 1, tail: number[] = []; index >= 0; index--) {
    const tag = tags[index] as number
    if (!marks[index]?.length || tag === TAG.aside || tag === TAG.section || tag === TAG.pullQuote) continue
    if (isSpeech(tag)) {
      if (apart >= STRAY.apart) tail = []
      apart = 0
      if (tag === TAG.question || labelled[index] !== 0) break
      tail.push(index)
      if (tail.length * STRAY.share > spoken) break
      continue
    }
    apart++
    if (apart === STRAY.apart) for (const at of tail) result[at] = tag
  }
  return result
}

/** Nobody says so many letters again, word for word, in a paragraph of their own. */
const PARAGRAPH = 40

/**
 * What stands word for word in an answer was pulled from there, wherever it stands by itself: above the talk, between
 * turns, as a heading or a block quotation. In the middle of an answer it has to look like a quotation, or to be long
 * and stand by itself.
 */
function pulledQuotes({ tags, units, marks, heads, echoes }: Analysis): Uint8Array {
  return tags.map((tag, index) => {
    const own = marks[index]
    const unit = units[index]
    if (!own || !unit || unit.data?.part || heads[index] || tag === TAG.question || tag === TAG.title) return tag
    if (!isRepeated(own) || unit.heading === 1) return tag
    const standsAlone =
      own.length > PARAGRAPH && units[index - 1]?.block !== unit.block && units[index + 1]?.block !== unit.block
    if (tag === TAG.answer && own.quoted === 0 && unit.quotes === 0 && !standsAlone) return tag
    return tags[echoes.source[index] ?? -1] === TAG.answer ? TAG.pullQuote : tag
  })
}

/**
 * A page sets all its pull-quotes in one form. Where a block quotation in quotation marks proves to be one, the others
 * that look the same and stand alone are too, though an editor changed their words.
 */
function quotesOfOneForm({ tags, units, marks, heads }: Analysis): Uint8Array {
  const formOf = (index: number): number => {
    const unit = units[index]
    const own = marks[index]
    return unit && own && unit.quotes > 0 && own.quoted > 0 ? styleOf(unit, own) : -1
  }
  const proven = new Set<number>()
  for (const [index, tag] of tags.entries()) if (tag === TAG.pullQuote) proven.add(formOf(index))
  proven.delete(-1)
  if (proven.size === 0) return tags
  return tags.map((tag, index) => {
    const form = formOf(index)
    const isAlike = tag === TAG.answer && !heads[index] && proven.has(form)
    return isAlike && formOf(index - 1) !== form && formOf(index + 1) !== form ? TAG.pullQuote : tag
  })
}

/** A title has so many letters. */
const TITLE = { least: 8, most: 100 }

/** Buttons stand above the title of a page: where nothing is a title, the first line among them that has no word of a page is. */
function titleBelowFurniture({ tags, units, marks }: Analysis): Uint8Array {
  const first = tags.findIndex(isSpeech)
  const isTitle = (tag: number, index: number): boolean => tag === TAG.title || units[index]?.data?.key === 'title'
  if (first < 0 || tags.some(isTitle)) return tags
  const title = units.findIndex((unit, index) => {
    const own = marks[index]
    if (index >= first || tags[index] !== TAG.boilerplate || unit.data?.part || !own) return false
    if (own.length < TITLE.least || own.length > TITLE.most || own.link > 0 || own.marker > 0 || own.digits > 0)
      return false
    return own.end !== End.colon && own.end !== End.comma && boilerplateRule(unit, own) === 'page/place'
  })
  return title < 0 ? tags : tags.map((tag, index) => (index === title ? TAG.title : tag))
}

/** A last line with so many letters is no label of a button. */
const LONG = 60

/** `How do`, and the paste ends: a last line that stops without a mark and has no word of a page goes on with the talk. */
function brokenOff({ tags, units, marks, heads }: Analysis): Uint8Array {
  const last = wordyBefore(marks, marks.length)
  const before = tags[wordyBefore(marks, last)]
  const own = marks[last]
  const unit = units[last]
  if (!own || !unit || tags[last] !== TAG.boilerplate || unit.data?.part || heads[last] || !isSpeech(before))
    return tags
  if (!breaksOff(own) || boilerplateRule(unit, own) !== 'page/place') return tags
  const result = tags.slice()
  if (before === TAG.question) result[last] = TAG.answer
  else if (own.words.opening & ASKING) result[last] = TAG.question
  else if (own.length > LONG) result[last] = TAG.answer
  return result
}

/** The unit with words before an index; -1 if there is none. */
function wordyBefore(marks: Analysis['marks'], from: number): number {
  let at = from - 1
  while (at >= 0 && marks[at]?.length === 0) at--
  return at
}

const SAID_BY_OTHERS = Word.stageDirection | Word.editorsNote | Word.caption | Word.advertisement

/** `(I am still at it, though)` below an answer is a remark of the one who answers, no stage direction: it says `I`. */
function ownRemarks({ tags, units, marks }: Analysis): Uint8Array {
  return tags.map((tag, index) => {
    const own = marks[index]
    if (tag !== TAG.aside || tags[index - 1] !== TAG.answer || !own?.bracketed || units[index]?.data?.part) return tag
    const { firstPersons, opening, whole } = own.words
    const isOwn = units[index]?.text.startsWith('(') && firstPersons > 0 && ((opening | whole) & SAID_BY_OTHERS) === 0
    return isOwn ? TAG.answer : tag
  })
}

function isConversation(analysis: Analysis): boolean {
  return analysis.tags.some(isSpeech) && !isBareRecording(analysis)
}

/** Fewer lines of a recogniser may be one each turn. */
const RECORDING = 30

/** What a recogniser heard, line after line with its time, and not a mark of who speaks: its lines are no turns. */
function isBareRecording({ units, marks, labelled, cast }: Analysis): boolean {
  let words = 0
  let timed = 0
  for (const [index, unit] of units.entries()) {
    const own = marks[index]
    if (!own?.length) continue
    words++
    if (labelled[index] !== 0 || (cast.opens[index] as number) >= 0 || own.marker > 0) return false
    if (unit.data?.time || stampAt(unit.text, 0, unit.text.length)) timed++
  }
  return words >= RECORDING && timed * 10 >= words * 9
}

import { append } from '../append.ts'
import { TAG } from '../model/chain.ts'
import type { SpeakerHint } from '../options.ts'
import { positionFinder } from '../read/lines.ts'
import type {
  Aside,
  Block,
  Boilerplate,
  Exchange,
  Field,
  Interview,
  Position,
  Section,
  Span,
  Turn,
  Warning
} from '../schema.ts'
import { copyOfPosition } from '../schema-shortcuts.ts'
import { Kind, type Unit } from '../types.ts'
import { warningOf } from '../warnings.ts'
import type { Marks } from './5-marks.ts'
import { type ExchangeDraft, exchangesOf, type TurnDraft, turnsOf } from './7-turns.ts'
import type { Analysis } from './analyse.ts'
import { blocksOf, inlineOf, type Place, timeOf } from './blocks.ts'
import { bySource } from './by-source.ts'
import { castSpeakers } from './cast-speakers.ts'
import { restOf, withQuoteMarks } from './coverage.ts'
import { layoutName } from './layout-name.ts'
import { listViews } from './lists.ts'
import { subjectOf } from './mail-heads.ts'
import { isOpenQuestion } from './open-questions.ts'
import { isUnsaid, ownWords } from './own-words.ts'
import { asideKind, boilerplateRule, fieldKey } from './parts.ts'
import { pullQuoteReader } from './pull-quotes.ts'
import { withoutDoubles } from './repeated-texts.ts'
import { isSignature } from './signatures.ts'
import { opensSignedList } from './signed-items.ts'
import { sourceEnd, sourceOffset } from './split.ts'
import { timesBack } from './times-back.ts'

export interface Assembly {
  source: string
  /** Where its lines start. */
  starts: readonly number[]
  format: string
  analysis: Analysis
  confidence: number
  /** Weights of who is named: `Models.people`. */
  weights: ArrayLike<number>
  warnings: readonly Warning[]
  /** What the caller knows of the speakers. */
  hints: readonly SpeakerHint[]
}

/** Which parts stand apart from the talk, as runs of units with one tag. */
interface Run {
  tag: number
  units: number[]
}

/**
 * The Interview, from what the stages decided of each unit. Every unit ends in exactly one node.
 */
export function assemble({
  source,
  starts,
  format,
  analysis: decided,
  confidence,
  weights,
  warnings,
  hints
}: Assembly): Interview {
  const place: Place = positionFinder(starts)
  const units = withQuoteMarks(decided.units, source, starts)
  const analysis = { ...decided, units }
  const turns = turnsOf(analysis)
  const inTurn = new Uint8Array(units.length)
  for (const turn of turns) for (const index of turn.units) inTurn[index] = 1
  const drafts = exchangesOf(turns, (before, turn) => isAskedAnew(analysis, before, turn))
  const before = beforeOf(drafts)
  const cast = castSpeakers(analysis, turns, hints, weights)
  const bulleted = bulletsMarkAnswers(drafts, units)
  const turnOf = (draft: TurnDraft): Turn => turnFrom(analysis, draft, bulleted, cast.idOf(draft), source, place)
  const parts = partsOf(analysis, inTurn, before, place)
  const exchanges = drafts.map(
    (draft, index): Exchange => exchangeFrom(draft, turnOf, lastSection(parts.sections, index), units, place)
  )
  const pullQuoteOf = pullQuoteReader(analysis, { drafts, exchanges }, place)
  const pullQuotes = parts.quotes.map((run) => pullQuoteOf(run, before(run[0] as number)))
  const title = parts.title ?? statedTitle(parts.metadata) ?? subjectOf(units, source, place)
  const body = { introduction: parts.introduction, exchanges, conclusion: parts.conclusion }
  const interview: Interview = {
    type: 'interview',
    schemaVersion: 1,
    format,
    layout: { id: layoutName(analysis, turns), confidence },
    ...(title && { title }),
    metadata: parts.metadata,
    speakers: cast.speakers,
    introduction: parts.introduction,
    sections: parts.sections,
    exchanges,
    pullQuotes,
    lists: listViews(body),
    asides: parts.asides,
    conclusion: parts.conclusion,
    boilerplate: bySource([...parts.boilerplate, ...restOf(units, source, starts, place)]),
    warnings: []
  }
  const waits = (index: number): boolean =>
    (drafts[index] as ExchangeDraft).question.some((turn) => isOpenQuestion(turn, analysis))
  interview.warnings = bySource([...warnings, ...warningsOf(interview, waits), ...timesBack(exchanges)])
  return interview
}

/** Two questions of one interviewer that carry labels such as `Q:` or numbers, or stand in records of their own, are two, though nobody answered the first. */
function isAskedAnew({ units, cast, marks }: Analysis, before: TurnDraft, turn: TurnDraft): boolean {
  if (turn.isAnew || units[turn.units[0] as number]?.data?.opensRecord) return true
  const number = (draft: TurnDraft): number => (marks[draft.units[0] as number] as Marks).number
  if (number(before) >= 0 && number(turn) === number(before) + 1) return true
  return before.stated && turn.stated && before.person === turn.person && cast.persons[turn.person]?.word === 'question'
}

/** The index of the exchange in or before which a unit stands. */
function beforeOf(drafts: readonly ExchangeDraft[]): (unit: number) => number {
  return (unit) => {
    let low = 0
    let high = drafts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((drafts[middle] as ExchangeDraft).last > unit) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** `• A question?` `• Its answer.`: where most unlabelled answers are one item and nothing else, the bullet is the layout's. */
function bulletsMarkAnswers(drafts: readonly ExchangeDraft[], units: readonly Unit[]): boolean {
  const answers = drafts.flatMap(({ answer }) => answer.filter(({ stated }) => !stated))
  const alone = answers.filter(({ units: [first = -1, second = -1] }) => {
    const isItem = (index: number): boolean => (units[index]?.items.length ?? 0) > 0
    return isItem(first) && !isItem(second)
  })
  return alone.length > 1 && alone.length * 2 > answers.length
}

function turnFrom(
  { units, marks, heads }: Analysis,
  draft: TurnDraft,
  bulleted: boolean,
  speaker: string | null,
  source: string,
  place: Place
): Turn {
  const own = draft.units.map((index) => units[index] as Unit)
  const first = own[0] as Unit
  const last = own.at(-1) as Unit
  const index = draft.units[0] as number
  const head = heads[index]
  const mark = marks[index]
  // One bullet is the turn's own, two are a list.
  const isListed = own[1] !== undefined && opensSignedList(first, own[1])
  const isMarked = mark !== undefined && (mark.marker > 0 || mark.number >= 0) && first.items.length === 0
  const from = head?.body ?? (isMarked && !isListed ? mark.body : 0)
  const quotes = draft.stated ? 0 : own.reduce((least, unit) => Math.min(least, unit.quotes), 9)
  const stamps = draft.time !== undefined
  const said = own.map(ownWords)
  const blocks =
    head && (head.body >= first.text.length || (own.length === 1 && isUnsaid(first.text, head.body)))
      ? blocksOf(said.slice(1), place, { quotes, stamps })
      : blocksOf(said, place, {
          from,
          start: from > 0 ? sourceOffset(first, from, source) : (said[0] as Unit).start,
          bare: !draft.stated,
          opensTurn: draft.side === 1 || mark?.marker === 1 || (bulleted && !draft.stated),
          quotes,
          stamps
        })
  const label = head
    ? {
        text: head.written ?? head.name,
        position: place(sourceOffset(first, head.from, source), sourceEnd(first, head.to - 1, source))
      }
    : draft.stated && labelInMarkup(first, source)
  const attribution = draft.stated ? 'stated' : 'inferred'
  const time = draft.time && timeOf(draft.time)
  const position = place(first.start, last.end)
  // Most have a label or nothing: literals without a spread are half as large, and made in half the time.
  if (time) return { speaker, attribution, ...(label && { label }), time, blocks, position }
  return label ? { speaker, attribution, label, blocks, position } : { speaker, attribution, blocks, position }
}

/** The name that the format's markup holds (`<v Ana>`), where it stands there as it is; not `A` for `Speaker A`. */
function labelInMarkup({ data }: Unit, source: string): Span | undefined {
  const { speaker, speakerPosition: position } = data ?? {}
  if (speaker === undefined || !position) return undefined
  const written = source.slice(position.start.offset, position.end.offset)
  return written === speaker ? { text: speaker, position: copyOfPosition(position) } : undefined
}

function exchangeFrom(
  draft: ExchangeDraft,
  turnOf: (draft: TurnDraft) => Turn,
  section: number,
  units: readonly Unit[],
  place: Place
): Exchange {
  const question = draft.question.map(turnOf)
  const answer = draft.answer.map(turnOf)
  const position = place((units[draft.first] as Unit).start, (units[draft.last] as Unit).end)
  return section >= 0 ? { question, answer, section, position } : { question, answer, position }
}

/** The section that an exchange belongs to: the last that stands before it. */
function lastSection(sections: readonly Section[], exchange: number): number {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Section).before > exchange) high = middle
    else low = middle + 1
  }
  return low - 1
}

interface Parts {
  title: Interview['title']
  metadata: Field[]
  introduction: Block[]
  sections: Section[]
  asides: Aside[]
  conclusion: Block[]
  boilerplate: Boilerplate[]
  /** Units of each pull-quote. */
  quotes: number[][]
}

/** Without a title above the text the one that front matter or a page's head states is the title, and a field too. */
function statedTitle(metadata: readonly Field[]): Span | undefined {
  const field = metadata.find(({ key, value }) => key === 'title' && value !== '')
  return field && { text: field.value, ...(field.position && { position: field.position }) }
}

function partsOf(analysis: Analysis, inTurn: Uint8Array, before: (unit: number) => number, place: Place): Parts {
  const { units, marks } = analysis
  const parts: Parts = {
    title: undefined,
    metadata: [],
    introduction: [],
    sections: [],
    asides: [],
    conclusion: [],
    boilerplate: [],
    quotes: []
  }
  for (const { tag, units: run } of runsOf(analysis, inTurn)) {
    const own = run.map((index) => units[index] as Unit)
    const first = own[0] as Unit
    const position = place(first.start, (own.at(-1) as Unit).end)
    const text = (): string =>
      withoutDoubles(own)
        .map((unit) => inlineOf(unit, 0, true).text)
        .join('\n')
    switch (tag) {
      case TAG.title:
        if (parts.title) parts.metadata.push({ key: 'title', value: text(), position })
        else parts.title = { text: text().replaceAll('\n', ' '), position }
        break
      case TAG.metadata:
        for (const [at, unit] of own.entries())
          parts.metadata.push({
            ...fieldKey(unit, (marks[run[at] as number] as Marks).words, analysis.lexicon),
            position: place(unit.start, unit.end)
          })
        break
      case TAG.introduction:
        append(parts.introduction, blocksOf(own, place))
        break
      case TAG.conclusion:
        append(parts.conclusion, blocksOf(own, place))
        break
      case TAG.section:
        for (const [at, unit] of own.entries())
          parts.sections.push({
            text: inlineOf(unit, 0, true).text,
            depth: unit.heading || 2,
            before: before(run[at] as number),
            position: place(unit.start, unit.end)
          })
        break
      case TAG.aside:
        parts.asides.push({
          kind: asideKind(
            own,
            run.map((index) => (marks[index] as Marks).words),
            units[(run[0] as number) - 1]
          ),
          blocks: blocksOf(own, place),
          before: before(run[0] as number),
          position
        })
        break
      case TAG.pullQuote:
        parts.quotes.push(run)
        break
      default:
        for (const [at, unit] of own.entries())
          parts.boilerplate.push({
            text: unit.text,
            rule: boilerplateRule(unit, marks[run[at] as number] as Marks),
            position: place(unit.start, unit.end)
          })
    }
  }
  return parts
}

/** Units that are no speech, in runs: of one tag, and, where each stands for itself, of one block. */
function runsOf({ units, tags }: Analysis, inTurn: Uint8Array): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (let index = 0; index < units.length; index++) {
    if (inTurn[index]) {
      open = undefined
      continue
    }
    const unit = units[index] as Unit
    const tag = tagOf(unit, tags[index] as number)
    const joins = open !== undefined && open.tag === tag && continues(tag, units[index - 1] as Unit, unit)
    if (open && joins) open.units.push(index)
    else {
      open = { tag, units: [index] }
      runs.push(open)
    }
  }
  return runs
}

/** What has no words separates and marks up: it is furniture of the page wherever it stands. */
function tagOf(unit: Unit, tag: number): number {
  if (unit.data?.part) return tag
  if (unit.kind === Kind.html && unit.text === '' && tag === TAG.aside) return tag
  if (unit.text === '' && unit.kind !== Kind.media && unit.kind !== Kind.table && unit.kind !== Kind.code)
    return TAG.boilerplate
  return tag === TAG.question || tag === TAG.answer ? TAG.introduction : tag
}

function continues(tag: number, before: Unit, unit: Unit): boolean {
  if (tag === TAG.pullQuote && isSignature(unit) && !isSignature(before)) return true
  if (tag === TAG.aside || tag === TAG.pullQuote)
    return (
      unit.block === before.block ||
      (unit.gap === 0 && unit.quotes > 0 && before.quotes > 0) ||
      (unit.items.length > 0 && unit.items[0] === before.items[0])
    )
  if (tag === TAG.title) return unit.text === before.text || (unit.gap === 0 && unit.heading === before.heading)
  return true
}

function warningsOf(
  { exchanges, layout, introduction, pullQuotes }: Interview,
  waits: (exchange: number) => boolean
): Warning[] {
  const warnings: Warning[] = []
  const isLabelled = areLabelled(exchanges)
  for (const [index, { question, answer }] of exchanges.entries()) {
    const asked = question.at(-1)
    if (answer.length === 0 && waits(index)) warnings.push(warningOf('missing-answer', placeOf(asked as Turn, index)))
    for (const turn of answer) {
      // The place of an empty answer is the question that it leaves open, up to the empty label.
      if (turn.blocks.length === 0) warnings.push(warningOf('empty-answer', placeOf(turn, index)))
      else if (
        turn.attribution === 'inferred' &&
        (question.some(({ attribution }) => attribution === 'stated') || (isLabelled && turn.speaker !== null))
      )
        warnings.push(warningOf('inferred-speaker', placeOf(turn, index)))
    }
  }
  for (const { match, position } of pullQuotes)
    if (match === 'none') warnings.push(warningOf('unmatched-pull-quote', { position: position as Position }))
  if (exchanges.length === 0)
    warnings.push(warningOf('no-interview', introduction[0]?.position ? { position: introduction[0].position } : {}))
  else if (layout.confidence < 0.5)
    warnings.push(warningOf('low-confidence', { position: exchanges[0]?.position as Position }))
  return warnings
}

/** Whether somebody asks by a label, and somebody answers by one. */
const areLabelled = (exchanges: readonly Exchange[]): boolean =>
  (['question', 'answer'] as const).every((side) =>
    exchanges.some((exchange) => exchange[side].some(({ attribution }) => attribution === 'stated'))
  )

/** Turns that were put together here all have a place. */
function placeOf(turn: Turn, exchange: number): { position: Position; exchange: number } {
  return { position: turn.position as Position, exchange }
}

import type { Root } from 'mdast'
import type { Language } from '../languages/language.ts'
import { type Lexicon, lexiconOf } from '../languages/lexicon.ts'
import type { Path } from '../model/chain.ts'
import type { Models } from '../model/models.ts'
import type { BoilerplateRule, LabelStyle } from '../rules/extra.ts'
import { layouts } from '../rules/layout/index.ts'
import { type Layout, type LayoutView, NO_LAYOUT } from '../rules/layout/layout.ts'
import type { Unit } from '../types.ts'
import { unitsOf } from './1-units.ts'
import { joinWraps } from './2-wraps.ts'
import { type LabelVerdict, takeLabels, type WeighedLabels, weighLabels } from './3-labels.ts'
import { type Cast, castOf } from './4-speakers.ts'
import { type Marks, marksOf } from './5-marks.ts'
import { type Hypothesis, rankLayouts, spreadProposal, votesOf } from './6-layout.ts'
import { answersInBlocks } from './answers-in-blocks.ts'
import { answersInRounds } from './answers-in-rounds.ts'
import { askedByAll } from './asked-by-all.ts'
import { askersOnce, calledToAsk } from './audience.ts'
import type { ChainView } from './chain-view.ts'
import { coHosts } from './co-hosts.ts'
import { asksByNumber, asksBySign } from './counted-prompts.ts'
import { withDashedLines } from './dashed-lines.ts'
import { decideRoles, type PersonRole, type RoleVerdict } from './decide-roles.ts'
import { type Echoes, echoesOf } from './echoes.ts'
import { questioners } from './examiners.ts'
import { articlePath } from './furniture.ts'
import { withGluedQuestions } from './glued-questions.ts'
import { cutJoinedAnswers } from './joined-answers.ts'
import { type Alone, judgeAlone } from './judge-alone.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'
import { withMailHeads } from './mail-heads.ts'
import { withMarkedAsides } from './marked-asides.ts'
import { withNumbersInside } from './numbers-inside.ts'
import { onlyLabelsAsk } from './only-labels-ask.ts'
import type { Seen } from './overview.ts'
import { roleFeaturesOf } from './person-roles.ts'
import { possibleTags } from './possible-tags.ts'
import { cutQuickFire } from './quick-fire.ts'
import { isRoundTable } from './round-tables.ts'
import { cutRunIns, type RunIns, runInCuts } from './run-in.ts'
import { withRunningHeads } from './running-heads.ts'
import { saidCast } from './said-cast.ts'
import { withStyledTurns } from './styled-turns.ts'
import { chainScores, type LabelledSums, labelledSums, type OwnSums, ownSums, stepsOf } from './unit-features.ts'
import type { WeighedReading } from './variation.ts'

/** What the caller knows beforehand, in the form that the stages use. */
export interface Hints {
  /** Keys of labels that are labels, whatever the document looks like. */
  labels: ReadonlySet<string>
  /** Roles by label key. */
  roles: ReadonlyMap<string, PersonRole>
  layouts: readonly Layout[]
  labelStyles: readonly LabelStyle[]
  boilerplate: readonly BoilerplateRule[]
}

export const NO_HINTS: Hints = { labels: new Set(), roles: new Map(), layouts: [], labelStyles: [], boilerplate: [] }

/** Lines, labels and who speaks: all that is known before question-likeness. */
export interface Opened {
  lexicon: Lexicon
  units: Unit[]
  heads: (LabelShape | undefined)[]
  labelVerdicts: LabelVerdict[]
  cast: Cast
  marks: Marks[]
  echoes: Echoes
  /** The layout by which paragraphs were cut in two; what is left of them other layouts explain. */
  cutBy?: Hypothesis
}

/** A document's lines, before any verdict. */
export interface Lines {
  source: string
  starts: readonly number[]
  lexicon: Lexicon
  units: readonly Unit[]
}

/** Cuts lines, joins them, or says what they are by their form alone. */
type Step = (units: readonly Unit[], source: string, starts: readonly number[]) => readonly Unit[]

/** @param languages whose words are looked up, the main one first */
export function linesIn(
  root: Root,
  source: string,
  starts: readonly number[],
  languages: readonly Language[],
  hints: Hints = NO_HINTS
): Lines {
  const steps = [
    withRunningHeads,
    withMarkedAsides,
    withMailHeads,
    joinWraps,
    withNumbersInside,
    withGluedQuestions,
    withStyledTurns,
    withDashedLines
  ]
  const read = (units: readonly Unit[], step: Step): readonly Unit[] => step(units, source, starts)
  return {
    source,
    starts,
    lexicon: lexiconOf(languages),
    units: apart(steps.reduce(read, unitsOf(root, source, starts)), hints.boilerplate)
  }
}

/** Units that a caller's rule knows for furniture say so themselves, as if the format had. */
function apart(units: readonly Unit[], rules: readonly BoilerplateRule[]): readonly Unit[] {
  if (rules.length === 0) return units
  return units.map((unit) => {
    const rule = rules.find(({ test }) => test(unit.text))
    return rule ? { ...unit, data: { ...unit.data, part: 'boilerplate' as const, rule: rule.id } } : unit
  })
}

export function openDocument(lines: Lines, models: Pick<Models, 'labels'>, hints: Hints = NO_HINTS): Opened {
  return openWith(lines, weighLabels(lines, models.labels, hints.labels), hints)
}

/**
 * @param lean how much more, or less, must speak for a label
 * @param before the document opened with another lean: what is the same is taken over
 */
export function openWith(lines: Lines, weighed: WeighedLabels, hints: Hints, lean = 0, before?: Opened): Opened {
  const { verdicts, ...taken } = takeLabels(lines, weighed, hints.labels, lean)
  const { source, starts, lexicon } = lines
  const { units, heads, cutBy } = cutJoinedAnswers(cutQuickFire(taken, source, starts), lexicon, source, starts)
  if (hints.labelStyles.length > 0) addStyledHeads(units, heads, hints.labelStyles)
  return { ...markUnits(units, heads, lexicon, before), labelVerdicts: verdicts, ...(cutBy && { cutBy }) }
}

/** What each unit looks like and who opens it, once it is known where units and labels are. */
function markUnits(
  units: Unit[],
  heads: Opened['heads'],
  lexicon: Lexicon,
  before?: Opened
): Omit<Opened, 'labelVerdicts'> {
  const echoes = echoesOf(units, heads)
  return {
    lexicon,
    units,
    heads,
    cast: castOf(units, heads, lexicon),
    echoes,
    marks: marksOf(units, heads, lexicon, echoes, before)
  }
}

/** Labels that only the caller's rules know. */
function addStyledHeads(units: readonly Unit[], heads: Opened['heads'], styles: readonly LabelStyle[]): void {
  for (const [index, { text }] of units.entries()) {
    if (heads[index]) continue
    const match = styles.map((style) => style.match(text)).find((found) => found !== undefined)
    if (!match) continue
    const name = text.slice(match.from, match.to)
    heads[index] = { ...match, name, key: labelKey(name), separator: Separator.markup, styled: false, time: undefined }
  }
}

/** The role of the person whose label opens a unit: 1 interviewer, 2 interviewee, 3 other, 0 where none does. */
export function labelledBy(cast: Cast, roles: readonly RoleVerdict[]): Uint8Array {
  const labelled = new Uint8Array(cast.opens.length)
  for (let index = 0; index < labelled.length; index++) {
    const person = cast.opens[index] as number
    if (person >= 0) labelled[index] = (roles[person] as RoleVerdict).role
  }
  return labelled
}

export function layoutView(opened: Opened, asks: Uint8Array, labelled: Uint8Array): LayoutView {
  const { units, marks, lexicon, heads, cast } = opened
  const used = heads.filter((head) => head !== undefined)
  const own = used.filter((head) => head.separator === Separator.line || head.separator === Separator.time).length
  return {
    units,
    marks,
    lexicon,
    asks,
    labelled: labelled.map((role) => (role === 3 ? 2 : role)),
    labelKind: labelKind(cast, used.length),
    ownLine: own * 2 > used.length,
    timed: used.filter((head) => head.time).length * 2 > used.length
  }
}

function labelKind(cast: Cast, used: number): LayoutView['labelKind'] {
  if (cast.persons.length === 0) return 'none'
  if (used === 0) return 'markup'
  if (cast.persons.some(({ word }) => word === 'question' || word === 'answer')) return 'letters'
  if (cast.persons.some(({ word }) => word !== undefined)) return 'roles'
  return cast.persons.every(({ labels }) => labels.every((label) => label.length <= 4)) ? 'initials' : 'names'
}

export interface Analysis extends Opened {
  /** Every reading that was weighed, the one that this is first. */
  readings?: readonly WeighedReading[]
  asks: Uint8Array
  roles: RoleVerdict[]
  labelled: Uint8Array
  hypotheses: Hypothesis[]
  view: ChainView
  /** Tag of every unit. */
  tags: Uint8Array
  path: Path
  /** Of every unit the last look that changed its tag, counted from 1 in `rules/look`; 0 where none did. */
  settledBy: Uint8Array
}

export function chainView(
  opened: Opened,
  { asks, page, told }: Alone,
  labelled: Uint8Array,
  hypotheses: readonly Hypothesis[]
): ChainView {
  const best = hypotheses[0]
  const opens = best?.proposal ?? new Uint8Array(opened.units.length)
  const layout = best ? layouts.indexOf(best.layout) : -1
  return {
    units: opened.units,
    marks: opened.marks,
    asks,
    page,
    told,
    labelled,
    changesMarked: opened.cast.persons.length > 1 && opened.cast.persons.every(({ labels }) => labels.length === 0),
    layout: layout < 0 ? NO_LAYOUT : layout,
    layoutShare: best?.share ?? 0,
    states: spreadProposal(opens),
    opens,
    second: spreadProposal(hypotheses[1]?.proposal ?? opens),
    votes: votesOf(hypotheses, opened.units.length)
  }
}

/** Who asks, and which layouts hold. */
export interface Ranked {
  asks: Uint8Array
  roles: RoleVerdict[]
  labelled: Uint8Array
  hypotheses: Hypothesis[]
  heard: Heard
  sums: LabelledSums
}

/** How much each unit asks, and what the chain knows of it before anybody has a role. */
export interface Heard extends Seen {
  own: OwnSums
}

/** @param before another reading of the document: what is the same is taken over */
export function hear(
  { units, marks }: Opened,
  models: Pick<Models, 'asks' | 'page' | 'told' | 'words' | 'chain'>,
  before?: Heard
): Heard {
  const seen = { units, marks, ...judgeAlone({ units, marks }, models, before) }
  return { ...seen, own: ownSums(seen, models.chain, before) }
}

export function rank(opened: Opened, heard: Heard, models: Models, hints: Hints): Ranked {
  const features = roleFeaturesOf(opened.cast, opened.units, opened.marks, heard.asks)
  const { examining = [] } = opened.cast
  const introduced = saidCast(opened)
  const asking = onlyLabelsAsk(opened, heard.asks)
  const hosts = new Set([...coHosts(opened), ...examining, ...questioners(opened), ...introduced.hosts, ...asking])
  const askers = new Set([...askersOnce(opened), ...calledToAsk(opened)])
  const guests = new Set([...introduced.guests, ...askedByAll(opened, heard.asks)])
  const said = {
    hosts,
    guests,
    askers,
    inRounds: new Set([...answersInRounds(opened, heard.asks), ...answersInBlocks(opened, heard.asks)]),
    isCounted: asksByNumber(opened) || asksBySign(opened, heard.asks),
    isRoundTable: isRoundTable(opened, heard.asks),
    isExamination: examining.length > 0
  }
  return rankWith(opened, heard, decideRoles(opened.cast, features, models.roles, hints.roles, said), models, hints)
}

/** The same where the roles are given. */
export function rankWith(opened: Opened, heard: Heard, roles: RoleVerdict[], models: Models, hints: Hints): Ranked {
  const { asks, own } = heard
  const labelled = labelledBy(opened.cast, roles)
  const hypotheses = rankLayouts(layoutView(opened, asks, labelled), models.layouts, hints.layouts)
  return { asks, roles, labelled, hypotheses, heard, sums: labelledSums(heard, labelled, own) }
}

/** Where question and answer share their paragraphs, these are cut in two and everything is looked at again. */
function cutRunIn(
  opened: Opened,
  { hypotheses }: Ranked,
  { source, starts }: Lines
): (Opened & Pick<RunIns, 'cutBy'>) | undefined {
  const found = runInCuts(opened.units, opened.marks, opened.heads, hypotheses)
  if (!found) return undefined
  const { units, heads } = cutRunIns(opened.units, opened.heads, found.cuts, source, starts)
  return { ...opened, ...markUnits(units, heads, opened.lexicon, opened), cutBy: found.cutBy }
}

/** What a layout is believed at least that is tried although another is likelier, and what the others lose. */
const TRIED = 0.5

/** The hypotheses as if one of them were the likeliest. */
function preferring(hypotheses: readonly Hypothesis[], at: number): Hypothesis[] {
  const preferred = hypotheses[at]
  if (at === 0 || !preferred) return [...hypotheses]
  return [
    { ...preferred, share: Math.max(TRIED, preferred.share) },
    ...hypotheses
      .filter((hypothesis) => hypothesis !== preferred)
      .map((hypothesis) => ({ ...hypothesis, share: hypothesis.share * TRIED }))
  ]
}

/**
 * What every unit is, if a document is read in one way.
 * @param layout rank of the layout that is taken to hold
 */
export function readAs(
  whole: Opened,
  first: Ranked,
  layout: number,
  lines: Lines,
  models: Models,
  hints: Hints = NO_HINTS
): Analysis {
  const preferred = { ...first, hypotheses: preferring(first.hypotheses, layout) }
  const cut = cutRunIn(whole, preferred, lines)
  const opened = cut ?? whole
  const { asks, heard, roles, labelled, hypotheses, sums } = cut
    ? rankWith(cut, hear(cut, models, first.heard), first.roles, models, hints)
    : preferred
  const view = chainView(opened, heard, labelled, hypotheses)
  const scores = chainScores(view, sums)
  const allowed = possibleTags(opened, labelled, hints.labels)
  const path = articlePath(opened.units, models.chain, scores, stepsOf(view), allowed)
  const settledBy = new Uint8Array(opened.units.length)
  return { ...opened, asks, roles, labelled, hypotheses, view, tags: path.tags, path, settledBy }
}

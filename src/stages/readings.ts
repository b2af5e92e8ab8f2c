import { isSpeech, TAG } from '../model/chain.ts'
import type { Models } from '../model/models.ts'
import { SCALE, sumOf } from '../model/verdict.ts'
import { type WeighedLabels, weighLabels } from './3-labels.ts'
import {
  type Analysis,
  type Heard,
  type Hints,
  hear,
  type Lines,
  NO_HINTS,
  type Opened,
  openWith,
  type Ranked,
  rank,
  rankWith,
  readAs
} from './analyse.ts'
import { isOpened, type PersonRole, type RoleVerdict } from './decide-roles.ts'
import { hardlyTalks } from './hardly-talks.ts'
import { tellsNobodysOwn } from './nobodys-own.ts'
import { readingFeatures, readingFeaturesOf } from './reading-features.ts'
import { withStatedRoles } from './stated-roles.ts'
import { LEANS, type WeighedReading } from './variation.ts'
import { inStep } from './voice-steps.ts'

/** One way to read a whole document. */
export interface Reading extends WeighedReading {
  analysis: Analysis
}

/** How many layouts are tried where labels and roles are as the verdicts have them; else the first holds. */
const LAYOUTS = 4
/** Layouts and roles that are less likely than this, in logarithms of odds, are not tried; in a long document less is. */
const LEAST = { layout: Math.log(0.01), roles: -3, rolesOfLong: -1.5 }
/** Where the first reading weighs so much, no other has been the right one. */
const SURE = 300
/** In a longer document each verdict has seen enough to stand by itself. */
const MOST_UNITS = 400

/**
 * Reads a document in every way that is not far from likely.
 * @returns at least one; the first is the one that every verdict by itself gives
 */
export function readingsOf(lines: Lines, models: Models, hints: Hints = NO_HINTS): Reading[] {
  const weighed = weighLabels(lines, models.labels, hints.labels)
  const isLong = lines.units.length > MOST_UNITS
  const readings = new Map<string, Reading>()
  let first: Analysis | undefined
  let heard: Heard | undefined
  let opened: Opened | undefined
  for (const lean of isLong ? [0] : leansOf(weighed)) {
    const { added } = LEANS[lean] as (typeof LEANS)[number]
    const labelOdds = labelsOdds(weighed, added)
    opened = openWith(lines, weighed, hints, added, opened)
    heard = hear(opened, models, heard)
    opened = { ...opened, cast: withStatedRoles(inStep(opened.cast, opened.marks, heard.asks), opened.units) }
    const usual = rank(opened, heard, models, hints)
    const casts = [{ ranked: usual, casting: 0 }]
    for (const { roles, casting } of castings(usual.roles, isLong ? LEAST.rolesOfLong : LEAST.roles))
      casts.push({ ranked: rankWith(opened, heard, roles, models, hints), casting })
    for (const { ranked, casting } of casts) {
      const roleOdds = rolesOdds(ranked.roles)
      const count = isLong || lean > 0 || casting > 0 ? 1 : LAYOUTS
      for (const [layout, layoutOdds] of likelyLayouts(ranked, count).entries()) {
        const analysis = readAs(opened, ranked, layout, lines, models, hints)
        const signature = signatureOf(analysis)
        if (readings.has(signature)) continue
        const variation = { silent: false, lean, casting, layout, labelOdds, roleOdds, layoutOdds }
        first ??= analysis
        const features = readingFeaturesOf(analysis, variation, analysis === first ? undefined : first)
        const sum = sumOf(models.readings, features)
        readings.set(signature, { analysis, variation, features, sum })
        if (analysis === first && sum >= SURE) return [{ analysis, variation, features, sum }]
      }
    }
  }
  const spoken = [...readings.values()]
  const [usual] = spoken
  return usual && !usual.features.includes(SILENT) ? [...spoken, silentReading(usual, models)] : spoken
}

/** The odds of the first layouts, in their order: of the likeliest, whatever they are, and of those not far from likely. */
function likelyLayouts({ hypotheses }: Ranked, count: number): number[] {
  const odds = hypotheses.slice(0, count).map(({ share }) => Math.log(Math.max(1e-6, share)))
  const unlikely = odds.findIndex((own, rank) => rank > 0 && own < LEAST.layout)
  // Where no layout finds anything, the chain decides alone.
  return odds.length === 0 ? [0] : unlikely < 0 ? odds : odds.slice(0, unlikely)
}

/** A conversation that is there must not be lost: that nobody speaks has to be likelier by so much, in hundredths. */
const CLEARLY = 40
/** Where its words hardly talk the conversation has to be likelier by so much. */
const BARELY = 80
/** Where nothing in it is anybody's own it has to be likelier by so much. */
const NOBODYS = 160

/** Nobody speaks: guides, profiles and stories may look like a conversation. */
const SILENT = readingFeatures.at('silent', 0)

function silentReading({ analysis, variation }: Reading, models: Models): Reading {
  const features = [SILENT]
  return {
    analysis: { ...analysis, tags: analysis.tags.map((tag) => (isSpeech(tag) ? TAG.introduction : tag)) },
    variation: { ...variation, silent: true },
    features,
    sum: sumOf(models.readings, features) - CLEARLY
  }
}

/** The reading whose sum is the highest; the first of equals. */
export function bestReading(readings: readonly Reading[]): Reading {
  return readings.reduce((best, reading) => (reading.sum > best.sum ? reading : best))
}

/** Nobody speaks, where the best reading makes a conversation of words that hardly talk. */
function orSilent(best: Reading, readings: readonly Reading[]): Reading {
  const silent = readings.find(({ variation }) => variation.silent)
  if (!silent) return best
  const odds = best.sum - silent.sum - CLEARLY
  const isNone = (odds <= BARELY && hardlyTalks(best.analysis)) || (odds <= NOBODYS && tellsNobodysOwn(best.analysis))
  return isNone ? silent : best
}

/** All verdicts on one document: its likeliest reading. */
export function analyse(lines: Lines, models: Models, hints: Hints = NO_HINTS): Analysis {
  const readings = readingsOf(lines, models, hints)
  const best = orSilent(bestReading(readings), readings)
  const weighed = [best, ...readings.filter((reading) => reading !== best)]
  return { ...best.analysis, readings: weighed.map(({ variation, features, sum }) => ({ variation, features, sum })) }
}

/** Those leans that take other labels than the ones before. */
function leansOf({ verdicts }: WeighedLabels): number[] {
  const seen = new Set<string>()
  return [...LEANS.entries()].flatMap(([lean, { added }]) => {
    const taken = verdicts.map(({ sum }) => (sum + added > 0 ? 1 : 0)).join('')
    if (seen.has(taken)) return []
    seen.add(taken)
    return [lean]
  })
}

/** How unlikely the labels are that a lean takes or leaves against their own sums. */
function labelsOdds({ verdicts }: WeighedLabels, lean: number): number {
  let odds = 0
  for (const { sum } of verdicts) if (sum > 0 !== sum + lean > 0) odds -= Math.abs(sum) / SCALE
  return odds
}

const OPPOSITE: Record<PersonRole, PersonRole> = { 1: 2, 2: 1, 3: 3 }

/** Other ways to give the roles that are not far from likely, no two alike. */
function castings(usual: readonly RoleVerdict[], least: number): { roles: RoleVerdict[]; casting: number }[] {
  const ways = [
    { casting: 1, roles: changed(usual, ({ role }) => OPPOSITE[role]) },
    { casting: 2, roles: changed(usual, ({ role }) => (role === 1 ? 2 : role)) },
    ...leastSure(usual).map((unsure) => ({
      casting: 3,
      roles: changed(usual, (verdict) => (verdict === unsure ? OPPOSITE[verdict.role] : verdict.role))
    }))
  ]
  const seen = new Set([rolesKey(usual)])
  return ways.filter(({ roles }) => {
    const key = rolesKey(roles)
    if (seen.has(key) || rolesOdds(roles) < least) return false
    seen.add(key)
    return true
  })
}

const rolesKey = (roles: readonly RoleVerdict[]): string => roles.map(({ role }) => role).join('')

/** What the text or the caller states is not changed: such verdicts have no finite sum. */
function changed(roles: readonly RoleVerdict[], to: (verdict: RoleVerdict) => PersonRole): RoleVerdict[] {
  return roles.map((verdict) => ({ ...verdict, role: Number.isFinite(verdict.sum) ? to(verdict) : verdict.role }))
}

/** How many roles are changed, one at a time. */
const DOUBTFUL = 3

/** The verdicts with the least distance to their opposite; where somebody without a label asks first, nobody is made to. */
function leastSure(roles: readonly RoleVerdict[]): RoleVerdict[] {
  return roles
    .filter(
      (verdict) => Number.isFinite(verdict.sum) && (verdict.role === 1 || (verdict.role === 2 && !isOpened(verdict)))
    )
    .sort((one, other) => Math.abs(one.sum) - Math.abs(other.sum))
    .slice(0, DOUBTFUL)
}

function rolesOdds(roles: readonly RoleVerdict[]): number {
  let odds = 0
  for (const { role, sum } of roles) {
    if (!Number.isFinite(sum) || role === 3) continue
    odds -= Math.log1p(Math.exp((sum > 0 === (role === 1) ? -Math.abs(sum) : Math.abs(sum)) / SCALE))
  }
  return odds
}

/** Readings of one signature are one reading. */
function signatureOf({ tags, cast, roles }: Analysis): string {
  return `${tags.join('')} ${cast.opens.join()} ${rolesKey(roles)}`
}

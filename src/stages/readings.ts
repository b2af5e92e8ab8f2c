import { TAG } from '../model/chain.ts'
import type { Models } from '../model/models.ts'
import { SCALE, sumOf } from '../model/verdict.ts'
import { type WeighedLabels, weighLabels } from './3-labels.ts'
import {
  type Analysis,
  type Hints,
  type Lines,
  NO_HINTS,
  openWith,
  rank,
  readAs,
  type WeighedReading
} from './analyse.ts'
import type { PersonRole, RoleVerdict } from './decide-roles.ts'
import { readingFeatures, readingFeaturesOf } from './reading-features.ts'

/** In what a reading differs from the one that every verdict by itself gives, and how unlikely that makes it. */
export interface Variation {
  /** Nobody speaks. */
  silent: boolean
  /** Index in `LEANS`: how readily heads are taken for labels. */
  lean: number
  /** Who asks and who answers are the other way round. */
  swapped: boolean
  /** Rank of the layout that is taken to hold. */
  layout: number
  /** Logarithms of odds, 0 or below. */
  labelOdds: number
  roleOdds: number
  layoutOdds: number
}

/** One way to read a whole document. */
export interface Reading extends WeighedReading {
  analysis: Analysis
}

/** What is added to the sum of every label: the verdict itself; more labels, fewer, many more, none at all. */
const LEANS = [0, 150, -150, 350, -1e6] as const
/** Leans whose roles are tried the other way round, too. */
const SWAPPED_LEANS = 2
/** How many layouts are tried where labels and roles are as the verdicts have them, and where they are not. */
const LAYOUTS = { usual: 4, varied: 2 }
/** Layouts and roles that are less likely than this, in logarithms of odds, are not tried. */
const LEAST = { layout: Math.log(0.01), roles: -4 }
/** In a longer document each verdict has seen enough to stand by itself. */
const MOST_UNITS = 400

/**
 * Reads a document in every way that is not far from likely.
 * @returns at least one; the first is the one that every verdict by itself gives
 */
export function readingsOf(lines: Lines, models: Models, hints: Hints = NO_HINTS): Reading[] {
  const readings: Reading[] = []
  const seen = new Set<string>()
  const weighed = weighLabels(lines, models.labels, hints.labels)
  const leans = lines.units.length > MOST_UNITS ? [0] : leansOf(weighed)
  for (const lean of leans) {
    const opened = openWith(lines, weighed, hints, LEANS[lean])
    const ranked = rank(opened, models, hints)
    for (const swapped of lean < SWAPPED_LEANS ? [false, true] : [false]) {
      const roles = swapped ? swap(ranked.roles) : ranked.roles
      const roleOdds = rolesOdds(roles)
      if (swapped && (lines.units.length > MOST_UNITS || roles.length === 0 || roleOdds < LEAST.roles)) continue
      const cast = swapped ? rank(opened, models, hints, roles) : ranked
      const count = lean === 0 && !swapped ? LAYOUTS.usual : LAYOUTS.varied
      for (let layout = 0; layout < Math.max(1, Math.min(count, cast.hypotheses.length)); layout++) {
        const layoutOdds = Math.log(Math.max(1e-6, cast.hypotheses[layout]?.share ?? 1))
        if (layout > 0 && (layoutOdds < LEAST.layout || lines.units.length > MOST_UNITS)) break
        const analysis = readAs(opened, cast, layout, lines, models, hints)
        const signature = signatureOf(analysis)
        if (seen.has(signature)) continue
        seen.add(signature)
        const labelOdds = labelsOdds(weighed, LEANS[lean] as number)
        const variation = { silent: false, lean, swapped, layout, labelOdds, roleOdds, layoutOdds }
        const features = readingFeaturesOf(analysis, variation)
        readings.push({ analysis, variation, features, sum: sumOf(models.readings, features) })
      }
    }
  }
  const [first] = readings
  if (first && !first.features.includes(SILENT)) {
    const analysis = { ...first.analysis, tags: first.analysis.tags.map(silenced) }
    const variation = { ...first.variation, silent: true }
    readings.push({ analysis, variation, features: [SILENT], sum: sumOf(models.readings, [SILENT]) - CLEARLY })
  }
  return readings
}

/** A conversation that is there must not be lost: that nobody speaks has to be likelier by so much, in hundredths. */
const CLEARLY = 150

/** Nobody speaks: guides, profiles and stories may look like a conversation. */
const SILENT = readingFeatures.at('silent', 0)
const silenced = (tag: number): number => (tag === TAG.question || tag === TAG.answer ? TAG.introduction : tag)

/** The reading whose sum is the highest; the first of equals. */
export function bestReading(readings: readonly Reading[]): Reading {
  return readings.reduce((best, reading) => (reading.sum > best.sum ? reading : best))
}

/** All verdicts on one document: its likeliest reading. */
export function analyse(lines: Lines, models: Models, hints: Hints = NO_HINTS): Analysis {
  const readings = readingsOf(lines, models, hints)
  const best = bestReading(readings)
  const weighed = [best, ...readings.filter((reading) => reading !== best)]
  return { ...best.analysis, readings: weighed.map(({ variation, features, sum }) => ({ variation, features, sum })) }
}

/** Those leans that take other labels than the ones before. */
function leansOf({ verdicts }: WeighedLabels): number[] {
  const seen = new Set<string>()
  return [...LEANS.keys()].filter((lean) => {
    const taken = verdicts.map(({ sum }) => (sum + (LEANS[lean] as number) > 0 ? 1 : 0)).join('')
    return !seen.has(taken) && seen.add(taken)
  })
}

/** How unlikely the labels are that a lean takes or leaves against their own sums. */
function labelsOdds({ verdicts }: WeighedLabels, lean: number): number {
  let odds = 0
  for (const { sum } of verdicts) if (sum > 0 !== sum + lean > 0) odds -= Math.abs(sum) / SCALE
  return odds
}

const OPPOSITE: Record<PersonRole, PersonRole> = { 1: 2, 2: 1, 3: 3 }

/** What the text or the caller states is not swapped: such verdicts have no finite sum. */
function swap(roles: readonly RoleVerdict[]): RoleVerdict[] {
  return roles.map((verdict) =>
    Number.isFinite(verdict.sum) ? { ...verdict, role: OPPOSITE[verdict.role] } : { ...verdict }
  )
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
  return `${tags.join('')} ${cast.opens.join()} ${roles.map(({ role }) => role).join('')}`
}

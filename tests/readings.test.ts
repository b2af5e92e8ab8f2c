import { describe, expect, it } from 'vitest'
import { labelledFixtures } from '../scripts/fixture-folders.ts'
import { taggedDocuments } from '../scripts/tagged.ts'
import { parseWithAnalysis, readers } from '../src/all.ts'
import { explain } from '../src/explain.ts'
import { TAG } from '../src/model/chain.ts'
import { models } from '../src/model/weights.ts'
import { NO_HINTS } from '../src/stages/analyse.ts'
import { readingFeatures } from '../src/stages/reading-features.ts'
import { analyse, bestReading, readingsOf } from '../src/stages/readings.ts'
import { linesOfText } from './support/lines.ts'

const talk = `Nela: Where did it begin?

Tobin: In a shed by the canal.

Nela: And your first boat?

Tobin: It sank. We kept the oars.`

/** Heads that may be labels or not: each stands once. */
const doubtful = `What do you carry in the boat?

Rope: two lengths of it, and a knife.

Bread: for the ducks.

And what do you leave at home?

My hat.`

describe('readings of a document', () => {
  it('begin with the one that every verdict by itself gives', () => {
    for (const text of [talk, doubtful]) {
      const [first] = readingsOf(linesOfText(text), models)
      expect(first?.variation).toMatchObject({ silent: false, lean: 0, casting: 0, layout: 0, labelOdds: 0 })
    }
  })

  it('differ from one another in what they make of some unit', () => {
    const readings = readingsOf(linesOfText(doubtful), models)
    const made = readings.map(({ analysis: { tags, cast, roles } }) =>
      JSON.stringify([[...tags], [...cast.opens], roles.map(({ role }) => role)])
    )
    expect(readings.length).toBeGreaterThan(1)
    expect(new Set(made).size).toBe(made.length)
  })

  it('are one where the first is sure', () => {
    expect(readingsOf(linesOfText(talk), models)).toHaveLength(1)
  })

  it('hold one in which nobody speaks, unless that is the first already', () => {
    const speaks = (tags: Uint8Array): boolean => tags.includes(TAG.question) || tags.includes(TAG.answer)
    const silent = readingsOf(linesOfText(doubtful), models).filter(({ variation }) => variation.silent)
    expect(silent).toHaveLength(1)
    expect(silent.some(({ analysis }) => speaks(analysis.tags))).toBe(false)
    expect(readingsOf(linesOfText(''), models).some(({ variation }) => variation.silent)).toBe(false)
  })

  it('leave labels and roles as the caller states them', () => {
    const hints = { ...NO_HINTS, labels: new Set(['nela', 'tobin']), roles: new Map([['nela', 2] as const]) }
    for (const { analysis, variation } of readingsOf(linesOfText(talk), models, hints)) {
      const nela = analysis.cast.persons.findIndex(({ keys }) => keys.includes('nela'))
      expect(nela).toBeGreaterThanOrEqual(0)
      expect(variation.silent || analysis.roles[nela]?.role === 2).toBe(true)
    }
  })

  it('are decided by the weights of their features, the first of equals', () => {
    const lines = linesOfText(talk)
    const none = { ...models, readings: new Int32Array(readingFeatures.size) }
    const readings = readingsOf(lines, none)
    expect(bestReading(readings)).toBe(readings[0])
    const silent = new Int32Array(readingFeatures.size)
    silent[readingFeatures.at('silent', 0)] = 10_000
    expect(analyse(lines, { ...models, readings: silent }).readings?.[0]?.variation.silent).toBe(true)
  })

  it('are told by an explanation, the one that was taken first', () => {
    const explained = explain(parseWithAnalysis(doubtful), { readers })
    expect(explained.readings[0]?.differs).toEqual([])
    expect(explained.readings.some(({ differs }) => differs.includes('nobody speaks'))).toBe(true)
  })
})

describe('a list below a colon', () => {
  const page = `# Slow boats: Tobin Ashdown\n\n**Where did it begin?**\n\nIn a shed by the canal.\n\n**And the first boat?**\n\nIt sank. We kept the oars:\n\n- one of ash\n- one of luck\n\n**Would you build it again?**\n\nNo.\n\nShare this\n`

  it('is what the speaker goes on with', () => {
    const { lists, boilerplate } = parseWithAnalysis(page).interview
    expect(lists).toMatchObject([{ in: { exchange: 1, part: 'answer' }, items: ['one of ash', 'one of luck'] }])
    expect(boilerplate.some(({ text }) => text.includes('of ash'))).toBe(false)
  })
})

describe('training documents', () => {
  it('have a label for every line, and names of their own', () => {
    const documents = taggedDocuments()
    const names = [...documents, ...labelledFixtures()].map(({ name }) => name)
    expect(documents.length).toBeGreaterThan(200)
    expect(new Set(names).size).toBe(names.length)
    for (const { gold, text, name } of documents) {
      const lines = text.split('\n').filter((line) => line.trim() !== '').length
      expect(gold.none ? 0 : gold.labels.size, name).toBe(gold.none ? 0 : lines)
    }
  })
})

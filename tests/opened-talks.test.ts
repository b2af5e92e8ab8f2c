import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { isOpened } from '../src/stages/decide-roles.ts'
import { roleFeaturesOf } from '../src/stages/person-roles.ts'
import { readingsOf } from '../src/stages/readings.ts'
import { linesOfMarkdown } from './support/lines.ts'

const TALK = `Ilmari Voss: It was long, and we burned the table. I have never liked it.

Signe Rahm: I did like it. And who was it that had left the wood outside?

Ilmari Voss: There was a ship on the rocks, and we had no rope.

Signe Rahm: We had a washing line. Nobody had thought of it.

Ilmari Voss: The colour of the tower. She wants to leave it red.

Signe Rahm: He wants it white, so that nobody sees the gulls.`

/** Whether somebody without a label asks first, where the unit right above the talk asks so much, of 100. */
function opens(above: string, asks: number): boolean {
  const { cast, units, marks } = openDocument(linesOfMarkdown(`${above}\n\n${TALK}`), models)
  const first = cast.opens.findIndex((person) => person >= 0)
  const features = roleFeaturesOf(
    cast,
    units,
    marks,
    Uint8Array.from(units, (_, at) => (at === first - 1 ? asks : 0))
  )
  const verdicts = features.map((own) => isOpened({ role: 2, sum: 0, features: own }))
  expect(new Set(verdicts).size).toBe(1)
  return verdicts[0] === true
}

describe('a line without a label above the first who has one', () => {
  it.each([
    ['plain words', 'Your first winter', 60],
    ['bold words', '**Your first winter**', 60],
    ['a bullet', '• Your first winter', 60],
    ['a number', '1. Your first winter', 60],
    ['a dash', '– Your first winter', 50],
    ['an item with a hyphen', '- Your first winter', 50],
    ['a heading', '## Your first winter', 50]
  ])('asks: %s, from %3$i of 100 on', (_, above, least) => {
    expect(opens(above, least)).toBe(true)
    expect(opens(above, least - 1)).toBe(false)
  })

  it('asks nothing where it stands further above, or there is none', () => {
    expect(opens('## Your first winter\n\nIt was a hard one.', 40)).toBe(false)
    const { cast, units, marks } = openDocument(linesOfMarkdown(TALK), models)
    const features = roleFeaturesOf(cast, units, marks, new Uint8Array(units.length).fill(99))
    expect(features.some((own) => isOpened({ role: 2, sum: 0, features: own }))).toBe(false)
  })
})

describe('readings of a talk that somebody without a label opens', () => {
  const INTRODUCTION =
    '# Two voices, one lighthouse\n\nIlmari Voss and Signe Rahm have shared a staircase for twelve years.'
  /** Whether any reading makes somebody with a label the one who asks. */
  const isAskedByName = (first: string): boolean => {
    const prompts = [first, 'The storms', 'The colours']
    const said = TALK.split('\n\n')
    const turns = prompts.flatMap((prompt, at) => [prompt, ...said.slice(2 * at, 2 * at + 2)])
    const readings = readingsOf(linesOfMarkdown([INTRODUCTION, ...turns].join('\n\n')), models)
    expect(readings.length).toBeGreaterThan(1)
    return readings.some(({ analysis }) => analysis.roles.some(({ role }) => role === 1))
  }

  it('make nobody who answers the one who asks', () => {
    expect(isAskedByName('– Your first winter')).toBe(false)
  })

  it('may do so where that line hardly asks', () => {
    expect(isAskedByName('– The first winter on the tower')).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Entry } from '../src/stages/cast-merging.ts'
import { lapsesOf } from '../src/stages/label-lapses.ts'
import { lexiconFor } from './support/lines.ts'

const labelsOf = (lines: readonly string[]): string[][] =>
  parseInterview({ value: lines.join('\n\n'), path: 'x.txt' }).speakers.map(({ labels }) => labels)

const talk = (asker: string, answerer: string): string[] => [
  `${asker}: Why do you plane the boats in the dark?`,
  `${answerer}: Because the light is bad for the glue, and I know where everything is.`,
  `${asker}: And who sweeps the floor?`,
  `${answerer}: The apprentice does, and in July the wind.`
]

describe('a label of which another is what is left', () => {
  it('is not written any more once the short one begins', () => {
    expect(labelsOf([...talk('HarbourWire', 'Odile Brannock'), ...talk('HW', 'OB')])).toEqual([
      ['HarbourWire', 'HW'],
      ['Odile Brannock', 'OB']
    ])
  })

  it('is somebody else where both are written in turn', () => {
    const turns = talk('Harbourwire', 'Odile Brannock')
    expect(labelsOf([...turns, ...talk('HW', 'Odile Brannock'), ...turns])).toHaveLength(3)
  })
})

describe('the letters of a short label', () => {
  const entry = (key: string, first: number): Entry => ({
    key,
    name: key,
    words: [key],
    count: 1,
    first,
    last: first + 1,
    role: undefined
  })
  const found = (keys: readonly string[], merged: readonly [string, string][] = []): [string, string][] => [
    ...lapsesOf(
      keys.map((key, at) => entry(key, at * 2)),
      new Map(merged),
      lexiconFor('Where was it?')
    )
  ]

  it('stand in the long one in their order, the first of them first', () => {
    expect(found(['letterbox', 'lb'])).toEqual([['lb', 'letterbox']])
    expect(found(['letterbox', 'bx'])).toEqual([])
    expect(found(['letterbox', 'lxb'])).toEqual([])
  })

  it('are those of one person, whatever the names of that person are', () => {
    expect(found(['letterbox', 'lumberjack', 'lb'])).toEqual([])
    expect(found(['ida moss', 'ida m', 'im'], [['ida m', 'ida moss']])).toEqual([['im', 'ida moss']])
  })

  it('are few, no known word, and of few people', () => {
    expect(found(['letterboxes', 'letterbox'])).toEqual([])
    expect(found(['quarterly', 'q'])).toEqual([])
    expect(found([...Array.from({ length: 201 }, (_, at) => `n${at}`), 'letterbox', 'lb'])).toEqual([])
  })
})

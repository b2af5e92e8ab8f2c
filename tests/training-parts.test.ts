import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../scripts/beginnings.ts'
import type { LabelledDocument } from '../scripts/corpus.ts'
import { readGold } from '../scripts/gold.ts'
import { meanOf } from '../scripts/train/mean.ts'
import { documentsOf } from '../scripts/train/members.ts'
import { models } from '../src/model/weights.ts'

const PAIRS = 120

/** A question and an answer on two lines, over and over. */
const talk = `${'Why the river?\nBecause it was there.\n'.repeat(PAIRS)}`
const labels = Array.from({ length: PAIRS }, (_, at) => `${2 * at + 1} Q I\n${2 * at + 2} A A`).join('\n')
const documentOf = (gold: string, text = talk): LabelledDocument => ({
  name: 'talk.txt',
  text,
  gold: readGold(`@ I | Ida | interviewer |\n@ A | Ann | interviewee |\n@ B | Bo | interviewee |\n${gold}\n`, text),
  source: 'talk',
  extension: 'txt'
})

describe('the beginnings of a labelled document', () => {
  it('are its first characters with the labels of their lines', () => {
    const beginnings = beginningsOf(documentOf(`${labels}\n!empty ${2 * PAIRS - 1}`))
    expect(beginnings.map(({ text }) => text.length)).toEqual([700, 1400, 2800])
    for (const { text, gold, weight } of beginnings) {
      expect(talk.startsWith(text)).toBe(true)
      expect(Math.max(...gold.labels.keys())).toBe(text.trimEnd().split('\n').length)
      expect([...gold.speakers.keys()]).toEqual(['I', 'A'])
      expect(gold.empty).toEqual([])
      expect(weight).toBe(0.5)
    }
  })

  it('are none of a short document, of a table, or of one that trains a single verdict', () => {
    const document = documentOf(labels)
    expect(beginningsOf(documentOf('1 Q I\n2 A A', 'Why?\nSo.\n'))).toEqual([])
    expect(beginningsOf({ ...document, extension: 'csv' })).toEqual([])
    expect(beginningsOf({ ...document, only: 'labels' })).toEqual([])
  })

  it('are none where nobody answers yet, and some where nobody talks at all', () => {
    const late = `${'The river is long.\n'.repeat(300)}Why the river?\nBecause it was there.\n`
    expect(beginningsOf(documentOf('1-300 I\n301 Q I\n302 A A', late))).toEqual([])
    const silent: LabelledDocument = { ...documentOf(labels), gold: readGold('!none\n', talk), weight: 0.5 }
    expect(beginningsOf(silent).map(({ gold, weight }) => [gold.none, weight])).toEqual([
      [true, 0.25],
      [true, 0.25],
      [true, 0.25]
    ])
  })
})

describe('weights between trainings', () => {
  it('are the same where all are, and their mean elsewhere', () => {
    expect(meanOf([models, models, models]).asks).toEqual(Int32Array.from(models.asks))
    const higher = { ...models, asks: Int32Array.from(models.asks, (value) => value + 30) }
    expect(meanOf([higher, models]).asks).toEqual(Int32Array.from(models.asks, (value) => value + 15))
    expect(meanOf([models, higher, models]).asks).toEqual(Int32Array.from(models.asks, (value) => value + 10))
  })

  it('of words are the mean, too, and nothing where a training has none', () => {
    const wordsOf = (...words: [string, [number, number, number]][]) => ({ ...models, words: new Map(words) })
    const { words } = meanOf([
      wordsOf(['what', [40, -8, 0]], ['list', [10, 0, 0]]),
      wordsOf(['what', [20, -4, 0]], ['shop', [0, 60, 20]])
    ])
    // In fives, and not what hardly weighs anything.
    expect([...words]).toEqual([
      ['what', [30, -5, 0]],
      ['shop', [0, 30, 10]]
    ])
    expect([...meanOf([wordsOf(['rain', [10, 0, 0]]), wordsOf(), wordsOf()]).words]).toEqual([])
  })

  it('are those of every verdict', () => {
    const zeros = (weights: ArrayLike<number>) => new Int32Array(weights.length)
    const { chain, words, ...sums } = models
    const none = {
      words: new Map(),
      ...Object.fromEntries(Object.entries(sums).map(([name, weights]) => [name, zeros(weights)])),
      chain: Object.fromEntries(Object.entries(chain).map(([name, weights]) => [name, zeros(weights)]))
    } as unknown as typeof models
    const twice = meanOf([models, models, none, none])
    expect([...twice.words.keys()].every((word) => words.has(word))).toBe(true)
    expect(twice.roles).toEqual(Int32Array.from(models.roles, (value) => Math.round(value / 2)))
    expect(twice.layouts).toEqual(Int32Array.from(models.layouts, (value) => Math.round(value / 2)))
    expect(twice.confidence).toEqual(Int32Array.from(models.confidence, (value) => Math.round(value / 2)))
    expect(twice.chain.starts).toEqual(Int32Array.from(models.chain.starts, (value) => 5 * Math.round(value / 10)))
  })

  it('of the chain are fives', () => {
    const emissions = Int32Array.from(models.chain.emissions, (value) => value + 10)
    const mean = meanOf([{ ...models, chain: { ...models.chain, emissions } }, models, models])
    expect(Array.from(mean.chain.emissions).every((value) => value % 5 === 0)).toBe(true)
  })
})

describe('the documents of one of several trainings', () => {
  const own = [documentOf(labels)]
  const extra = ['first', 'second', 'third', 'fourth'].map((name) => ({ ...documentOf(labels), name }))
  const cut = (document: LabelledDocument) => [{ ...document, name: `${document.name} cut` }]
  const namesOf = (member: number, count: number) => documentsOf(member, count, own, extra, cut).map(({ name }) => name)

  it('are all but a share of the own ones, which no other training misses', () => {
    expect(namesOf(1, 2)).toEqual([own[0]?.name, 'first', 'third'])
    expect(namesOf(3, 4)).toEqual([own[0]?.name, 'first', 'second', 'third'])
  })

  it('are followed by their beginnings in every second training', () => {
    const whole = [own[0]?.name, 'second', 'fourth']
    expect(namesOf(0, 2)).toEqual([...whole, ...whole.map((name) => `${name} cut`)])
  })

  it('are all where there is one training alone', () => {
    expect(namesOf(0, 1)).toEqual(expect.arrayContaining(['first', 'second', 'third', 'fourth']))
  })
})

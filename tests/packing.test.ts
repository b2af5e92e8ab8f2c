/** What the build ships in the place of readable words and weights says the same. */
import { describe, expect, it } from 'vitest'
import { tableOf } from '../scripts/train/weights-table.ts'
import { BASIC_LISTS, basicOf } from '../src/languages/basic.ts'
import { coreLanguages } from '../src/languages/core.ts'
import { languages } from '../src/languages/index.ts'
import { WORD_LISTS } from '../src/languages/language.ts'
import { LATIN_NAMES } from '../src/languages/latin-names.ts'
import { packWords, unpackLanguage } from '../src/languages/packed.ts'
import { packNames, unpackNames } from '../src/languages/packed-names.ts'
import { fallback } from '../src/languages/und.ts'
import { models } from '../src/model/weights.ts'
import { modelsIn, packModels, partsOf, unpackModels } from '../src/model/weights-packed.ts'
import { modelsOf } from '../src/model/weights-table.ts'
import { labelFeatures } from '../src/stages/label-features.ts'

describe('packed languages', () => {
  it.each([...languages, fallback])('$id has the same words', (language) => {
    expect({ ...unpackLanguage(language, packWords(language)) }).toEqual(language)
  })

  it.each(languages)('$id has the same basic words', (language) => {
    const basic = unpackLanguage(language, packWords(language, BASIC_LISTS), BASIC_LISTS, fallback)
    expect({ ...basic }).toEqual(basicOf(language))
  })

  it.each(languages)('$id loads its other words when they are asked for', (language) => {
    let loads = 0
    const far = () => {
      loads++
      return packWords(language, WORD_LISTS.slice(2))
    }
    const packed = unpackLanguage(language, packWords(language, WORD_LISTS.slice(0, 2)), WORD_LISTS, undefined, far)
    expect([packed.frequent, packed.letters, loads]).toEqual([language.frequent, language.letters, 0])
    expect({ ...packed }).toEqual(language)
    expect(loads).toBe(1)
  })

  it('no word holds what stands between words', () => {
    const words = [...languages, fallback].flatMap((language) => WORD_LISTS.flatMap((list) => language[list]))
    expect(words.filter((word) => /[|\n]/.test(word))).toEqual([])
  })

  it('lists every list', () => {
    const lists = Object.entries(fallback).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []))
    expect([...WORD_LISTS].sort()).toEqual(lists.sort())
  })
})

describe('packed names', () => {
  it('are the same names', () => {
    expect(unpackNames(packNames(LATIN_NAMES))).toEqual([...LATIN_NAMES].sort())
    expect(unpackNames('')).toEqual([])
    expect(packNames(LATIN_NAMES).length).toBeLessThan(LATIN_NAMES.join(' ').length * 0.6)
  })
})

describe('the languages of the core', () => {
  it('are all languages, in the same order', () => {
    expect(coreLanguages.map(({ id }) => id)).toEqual(languages.map(({ id }) => id))
  })
})

describe('packed weights', () => {
  const words = [...models.words.keys()]

  it('are the same numbers', () => {
    expect(partsOf(unpackModels(packModels(models))).map((part) => Array.from(part))).toEqual(
      partsOf(models).map((part) => Array.from(part))
    )
  })

  it('may be large and small', () => {
    const sizes = partsOf(models).map(({ length }) => length)
    const wide = [-100_000, -362, -133, -132, -45, -44, -1, 0, 1, 43, 44, 131, 132, 617, 100_000]
    let at = 0
    const made = modelsIn(words, (size) => Array.from({ length: size }, () => wide[at++ % wide.length] as number))
    expect(partsOf(made).map(({ length }) => length)).toEqual(sizes)
    expect(partsOf(unpackModels(packModels(made))).map((part) => Array.from(part))).toEqual(partsOf(made))
  })

  it('are shorter when they are round', () => {
    const rounded = partsOf(models).map((part) => Array.from(part, (weight) => Math.round(weight / 10) * 10 || 0))
    const made = modelsIn(words, () => rounded.shift() ?? [])
    expect(packModels(made).length).toBeLessThan(packModels(models).length)
    expect(partsOf(unpackModels(packModels(made))).map((part) => Array.from(part))).toEqual(partsOf(made))
  })

  it('may all be nothing, and are whole numbers', () => {
    const nothing = modelsIn(words, (size) => new Array<number>(size).fill(0))
    expect(
      partsOf(unpackModels(packModels(nothing)))
        .flatMap((part) => Array.from(part))
        .some(Boolean)
    ).toBe(false)
    expect(() => packModels(modelsIn(words, (size) => new Array<number>(size).fill(0.5)))).toThrow(
      'a weight is no whole number'
    )
  })

  it('needs no escape in a string', () => {
    expect(JSON.stringify(packModels(models))).toBe(`"${packModels(models)}"`)
  })
})

describe('weights by the names of their features', () => {
  it('are the same as by their numbers', () => {
    expect(partsOf(modelsOf(tableOf(models))).map((part) => Array.from(part))).toEqual(
      partsOf(models).map((part) => Array.from(part))
    )
  })

  it('weigh nothing where no feature has such a name any more', () => {
    const table = tableOf(models)
    const labels = { ...table.labels, gone: 7, 'spread=999': 7 }
    const chain = { ...table.chain, gone: [7] }
    expect(partsOf(modelsOf({ ...table, labels, chain })).map((part) => Array.from(part))).toEqual(
      partsOf(models).map((part) => Array.from(part))
    )
    expect(labelFeatures.nameOf(labelFeatures.size)).toBe(String(labelFeatures.size))
  })
})

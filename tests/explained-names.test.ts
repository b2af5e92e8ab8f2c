import { describe, expect, it } from 'vitest'
import { en } from '../src/languages/en.ts'
import type { Language } from '../src/languages/language.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { nl } from '../src/languages/nl.ts'
import { pl } from '../src/languages/pl.ts'
import { isExplained } from '../src/stages/people/apposition.ts'
import { Site } from '../src/stages/people/pieces.ts'
import { scanPiece } from '../src/stages/people/scan.ts'

function explained(text: string, name: string, language: Language = en, site: number = Site.introduction): boolean {
  const lexicon = lexiconOf([language])
  const piece = scanPiece({ text, site, unit: 0, order: 0 }, lexicon)
  const from = text.indexOf(name)
  const words = name.toLowerCase().split(' ')
  const mentions = from < 0 ? [] : [{ piece, from, to: from + name.length }]
  return isExplained(
    { words, key: words.join(' '), text: name, mentions, parts: 0, held: 0, titled: false, wordy: false },
    lexicon
  )
}

describe('a name of which the text above the talk says something', () => {
  it.each([
    ['Sietse Wiarda, who grinds the oats, has a cold.', en],
    ['Today we meet Sietse Wiarda, miller in Otley.', en],
    ['– Sietse Wiarda, miller in Otley', en],
    ['Sietse Wiarda grinds the oats of three villages.', en],
    ['Vandaag is het Sietse Wiarda, die haver maalt.', nl]
  ])('%j', (text, language) => {
    expect(explained(text, 'Sietse Wiarda', language)).toBe(true)
  })

  it.each([
    ['His novel, The Slow Weir, comes out in May.', 'Slow Weir'],
    ['His novel “Slow Weir”, out in May, is short.', 'Slow Weir'],
    ['His “Slow Weir, a summer” is short.', 'Slow Weir'],
    ['The guild de Slow Weir, which is old, has a mill.', 'Slow Weir'],
    ['We met Slow Weir, Low Weir and High Weir.', 'Slow Weir'],
    ['We met Slow Weir and were wet.', 'Slow Weir'],
    ['Slow Weir Again is out.', 'Slow Weir'],
    ['Slow Weir is out.', 'Slow Weir'],
    ['We met SLOW WEIR, which is deep.', 'SLOW WEIR'],
    ['We met Sietse, who grinds the oats.', 'Sietse']
  ])('but not %j', (text, name) => {
    expect(explained(text, name)).toBe(false)
  })

  it('nor what is said in the talk, or a form that may be a case', () => {
    const text = 'We meet Sietse Wiarda, who grinds the oats.'
    expect(explained(text, 'Sietse Wiarda', en, Site.answer)).toBe(false)
    expect(explained('Sietse Wiarda grinds the oats.', 'Sietse Wiarda', en, Site.title)).toBe(false)
    expect(explained('Z Sietsem Wiardą, młynarzem, rozmawia sąsiad.', 'Sietsem Wiardą', pl)).toBe(false)
  })
})

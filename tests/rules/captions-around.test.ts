import { describe, expect, it } from 'vitest'
import { lookedAt, type Told, told } from '../support/looks.ts'

const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]
const above = (look: string, ...lines: Told[]): string => lookedAt(look, [...lines, ...talk]).join(' ')
const below = (look: string, ...lines: Told[]): string => lookedAt(look, [...talk, ...lines]).join(' ')

describe('a caption that ends in a credit', () => {
  it.each(['Ida at the weir. Photo: Ada Falk', 'Ida at the weir, upside down. - PHOTO BY ADA FALK'])(
    'is shown around the talk: %s',
    (text) => {
      expect(above('captions-around', told('metadata', text))).toBe('aside question answer')
      expect(above('captions-around', told('introduction', text))).toBe('aside question answer')
      expect(below('captions-around', told('conclusion', text))).toBe('question answer aside')
      const titled = [told('title', 'The bell at Mere'), told('title', text)]
      expect(above('captions-around', ...titled)).toBe('title aside question answer')
    }
  )

  it.each(['Photo: Ada Falk. Drawing: Bo Ek', 'By Bo Ek. Photo: Ada Falk', 'Ida at the weir'])(
    'is no credit alone, and no other line: %s',
    (text) => {
      expect(above('captions-around', told('metadata', text))).toBe('metadata question answer')
    }
  )

  it('may be the title, or stand inside of the talk', () => {
    const text = 'Ida at the weir. Photo: Ada Falk'
    expect(above('captions-around', told('title', text))).toBe('title question answer')
    expect(lookedAt('captions-around', [...talk, told('introduction', text), ...talk])[2]).toBe('introduction')
  })
})

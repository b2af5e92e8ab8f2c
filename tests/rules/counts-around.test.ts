import { describe, expect, it } from 'vitest'
import { lookedAt, type Told, told } from '../support/looks.ts'

const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]
const above = (look: string, ...lines: Told[]): string => lookedAt(look, [...lines, ...talk]).join(' ')

describe('a number alone around the talk', () => {
  it.each(['14', '212', '2.1K'])('counts what readers did: %s', (text) => {
    expect(above('counted-around', told('metadata', text))).toBe('boilerplate question answer')
  })

  it.each(['1998', '2011.06', '30871'])('may be a year or an inventory number: %s', (text) => {
    expect(above('counted-around', told('metadata', text))).toBe('metadata question answer')
  })

  it('is a fact below a key', () => {
    const lines = [told('metadata', 'Tape:'), told('metadata', '14')]
    expect(above('counted-around', ...lines)).toBe('metadata metadata question answer')
  })
})

describe('buttons that open facts, too', () => {
  it.each(['Email   Print   Share', 'Email Print Share'])('are buttons beside other buttons: %s', (text) => {
    expect(above('bars-of-buttons', told('metadata', text))).toBe('boilerplate question answer')
  })

  it('tell of the text beside what is on no button', () => {
    const text = 'Posted in Bells | Share | Print'
    expect(above('bars-of-buttons', told('metadata', text))).toBe('metadata question answer')
  })
})

describe('a bar of buttons', () => {
  it('is no title, where nothing else is one', () => {
    const lines = [told('boilerplate', 'Facebook Twitter Share'), told('boilerplate', 'The bell at Mere')]
    expect(above('title-below-furniture', ...lines)).toBe('boilerplate title question answer')
  })
})

describe('a count of comments on the title', () => {
  const said = [told('title', 'The bell at Mere'), ...talk, ...talk]
  const comments = [told('question', 'Where is it?'), told('answer', 'By the weir.'), ...talk, ...talk]
  const seen = (text: string): string =>
    lookedAt('comments-below', [...said, told('aside', text), ...comments])[6] ?? ''

  it.each(['14 thoughts on “The bell at Mere”', '2 comments on "The bell at Mere"'])(
    'stands above comments, however many: %s',
    (text) => {
      expect(seen(text)).toBe('boilerplate')
    }
  )

  it.each([
    '14 thoughts on “Another bell”',
    'Some thoughts on “The bell at Mere”',
    `14 thoughts on “${'The bell at Mere '.repeat(20)}”`
  ])('is no other line: %s', (text) => {
    expect(seen(text)).toBe('question')
  })

  it('stands below a talk', () => {
    const lines = [told('title', 'The bell at Mere'), told('aside', '14 thoughts on “The bell at Mere”'), ...talk]
    expect(lookedAt('comments-below', lines)[2]).toBe('question')
  })
})

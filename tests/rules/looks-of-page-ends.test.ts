import { describe, expect, it } from 'vitest'
import { lookedAt, type Told, told } from '../support/looks.ts'

const talk = [
  told('question', 'Who winds the clock?'),
  told('answer', 'The baker does.'),
  told('question', 'And on Sundays?'),
  told('answer', 'Nobody does.')
]
const SAID = 'question answer question answer'

describe('a line with an arrow to another page', () => {
  const below = (...lines: Told[]): string => lookedAt('arrows-lead-away', [...talk, ...lines]).join(' ')

  it.each(['← Older talks', '⬆ back to the list of talks', '← Chapter 5 | Contents | Chapter 7 →'])(
    'is the page’s above and below the talk: %s',
    (text) => {
      expect(below(told('conclusion', text))).toBe(`${SAID} boilerplate`)
      expect(below(told('conclusion', 'Ida mends clocks.'), told('answer', text))).toBe(
        `${SAID} conclusion boilerplate`
      )
      expect(lookedAt('arrows-lead-away', [told('metadata', text), ...talk]).join(' ')).toBe(`boilerplate ${SAID}`)
    }
  )

  it('is nothing that is said', () => {
    const arrow = told('answer', '← That way.')
    const seen = lookedAt('arrows-lead-away', [talk[0] as Told, arrow, talk[2] as Told, arrow])
    expect(seen.join(' ')).toBe(SAID)
  })

  it('points back: what points on may be a title, and a long one is told', () => {
    expect(below(told('conclusion', 'From flour → bread'))).toBe(`${SAID} conclusion`)
    expect(below(told('conclusion', `← ${'The clock struck as it always did. '.repeat(6)}`))).toBe(`${SAID} conclusion`)
  })
})

describe('a line below the talk that says under what it was posted', () => {
  const below = (text: string): string => lookedAt('posted-below', [...talk, told('conclusion', text)]).join(' ')

  it('tells of the text', () => {
    expect(below('Posted in Clocks by Ida')).toBe(`${SAID} metadata`)
    expect(below('Posted by Ida at 7 p.m.')).toBe(`${SAID} metadata`)
  })

  it.each(['Copyright © 2011 The Weir', 'Copyright 1997 The Weir Sentinel. All rights reserved.'])(
    'is the page’s where it says whose that is: %s',
    (text) => {
      expect(below(text)).toBe(`${SAID} boilerplate`)
    }
  )

  it.each([
    ['Email This BlogThis! Share to Twitter', 'boilerplate'],
    ['Facebook Twitter Print', 'boilerplate'],
    ['Email: Ida and the Weir', 'metadata'],
    ['Posted in Clocks by Ida', 'metadata'],
    ['Copyright Ida Falk 2011', 'metadata']
  ])('is no row of buttons: %s', (text, tag) => {
    expect(lookedAt('posted-below', [...talk, told('boilerplate', text)]).join(' ')).toBe(`${SAID} ${tag}`)
  })
})

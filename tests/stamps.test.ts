import { describe, expect, it } from 'vitest'
import { stampAt } from '../src/stages/clock.ts'

const secondsOf = (text: string): number | undefined => stampAt(text, 0, text.length)?.time.start

describe('times of day in labels', () => {
  it.each([
    ['9:02 AM', 9 * 3600 + 120],
    ['9:02 PM', 21 * 3600 + 120],
    ['12:05 AM', 300],
    ['12:05 pm', 12 * 3600 + 300],
    ['1:02:03 p.m.', 13 * 3600 + 123]
  ])('%s is hours and minutes', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds)
  })

  it('are minutes and seconds where no half of the day stands', () => {
    expect(secondsOf('9:02')).toBe(542)
    expect(secondsOf('9:02 am I heard')).toBe(542)
  })

  it('end behind the half of the day', () => {
    expect(stampAt('Ann  9:02 AM', 5, 12)?.end).toBe(12)
    expect(stampAt('(9:02 AM) Ann', 0, 13)?.end).toBe(9)
  })
})

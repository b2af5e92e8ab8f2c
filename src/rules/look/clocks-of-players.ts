import type { Look } from './look.ts'
import { addedAround, isParagraph } from './units.ts'

/** `0:00`, `38:12`, `1:02:09` */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/
/** `-38:12`: so much is left. */
const LEFT = /^[-−–]\d{1,2}:\d\d(?::\d\d)?$/
/** `0:00 / 38:12` */
const BOTH = /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?[-−–]?\d{1,2}:\d\d(?::\d\d)?$/

/** `0:00` above `-38:12` outside of the talk: how far a player has played, and how much is left. */
export const clocksOfPlayers: Look = {
  id: 'clocks-of-players',
  why: 'the clock of a player',
  look: (analysis) =>
    addedAround(analysis, ({ text }, index) => {
      const below = analysis.units[index + 1]
      return LEFT.test(text) || BOTH.test(text) || (CLOCK.test(text) && isParagraph(below) && LEFT.test(below.text))
    })
}

import { isSpeech, TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

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
  look({ tags, units }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    const isOutside = (index: number): boolean => index < first || index > last
    const shows = (index: number, clock: RegExp): boolean => {
      const unit: Unit | undefined = units[index]
      return isParagraph(unit) && isOutside(index) && clock.test(unit.text)
    }
    return tags.map((tag, index) => {
      const isShown = shows(index, LEFT) || shows(index, BOTH) || (shows(index, CLOCK) && shows(index + 1, LEFT))
      return isShown ? TAG.boilerplate : tag
    })
  }
}

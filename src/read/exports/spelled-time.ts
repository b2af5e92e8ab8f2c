import type { Range } from './build.ts'

/** Seconds in each unit, by its words in the languages in which meeting tools read times aloud to screen readers. */
const units = new Map(
  Object.entries({
    3600: 'hour hours stunde stunden heure heures hora horas ora ore uur uren godzina godziny',
    60: 'minute minutes minuten minuto minutos minuti minuut minuta minuty minut',
    1: 'second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekunda sekundy sekund'
  }).flatMap(([seconds, words]) => words.split(' ').map((word): [string, number] => [word, Number(seconds)]))
)

/** A number and a unit at most for hours, minutes and seconds each, and a word between: `1 minute and 5 seconds`. */
const MOST_WORDS = 8

/**
 * A time in words at the end of a line: `Ann Lowe 1 minute 5 seconds`.
 * @returns seconds, and where the time stands
 */
export function spelledTimeAtEnd(line: string): { seconds: number; at: Range } | undefined {
  const end = line.trimEnd().length
  let from = end
  let seconds = 0
  let unit: number | undefined
  let larger = 0
  for (let words = 0, to = end; words < MOST_WORDS && to > 0; words++) {
    let start = to
    while (start > 0 && line[start - 1] !== ' ') start--
    const word = line.slice(start, to).replace(',', '')
    if (unit !== undefined) {
      if (!/^\d{1,3}$/.test(word)) break
      seconds += unit * Number(word)
      larger = unit
      unit = undefined
      from = start
    } else {
      unit = units.get(word.toLowerCase())
      // `2 minutes and 5 seconds`: one word between two parts
      const between = unit === undefined && larger > 0 && word.length <= 3 && !/\d/.test(word)
      if (unit === undefined ? !between : unit <= larger) break
    }
    to = start
    while (to > 0 && line[to - 1] === ' ') to--
  }
  return larger > 0 ? { seconds, at: [from, end] } : undefined
}

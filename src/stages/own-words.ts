import { Kind, type Unit } from '../types.ts'

/**
 * A unit without what else its record holds. In a table, a recogniser's file or captions a paragraph is a row, an object
 * or a cue, with a name and times: the turn holds all of it, its blocks only what is said.
 */
export function ownWords(unit: Unit): Unit {
  const { kind, text, map, data } = unit
  if (!data?.field || kind > Kind.heading || text === '') return unit
  const { end } = unit
  const isEnd = map.at(-2) === text.length
  return { ...unit, start: map[1] as number, end: isEnd ? (map.at(-1) as number) : end }
}

/** `Bo: –`: dashes alone behind a label stand for no words. Dots, `Bo: …`, are said: by silence. */
export const isUnsaid = (text: string, from: number): boolean => /^[\s\-–—―─_]+$/.test(text.slice(from))

import type { Candidate } from './candidates.ts'
import { isPersonal } from './features.ts'
import { Site } from './pieces.ts'

/** Where a text tells of whom the talk is with. */
const TELLING: ReadonlySet<number> = new Set([Site.title, Site.introduction, Site.conclusion, Site.textField])

/**
 * `Ida Moss directs the Eel Lab.`: above the talk or below it something is told of a name that begins as names of people do.
 * Whoever only signs the text, or is only named by those who talk, is not told of.
 */
export const isToldOf = (candidate: Candidate): boolean =>
  isPersonal(candidate) && candidate.mentions.some(({ piece }) => TELLING.has(piece.site))

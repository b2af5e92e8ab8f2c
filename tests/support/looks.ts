import { TAG } from '../../src/model/chain.ts'
import { models } from '../../src/model/weights.ts'
import { looks } from '../../src/rules/look/index.ts'
import type { Look } from '../../src/rules/look/look.ts'
import type { Analysis, Lines } from '../../src/stages/analyse.ts'
import { analyse } from '../../src/stages/readings.ts'
import { linesOfMarkdown } from './lines.ts'

export type Tag = keyof typeof TAG

/** A paragraph and what it was told to be; who says it by a label (1 asks, 2 answers), and how much it asks, of 100. */
export interface Told {
  tag: Tag
  text: string
  labelled?: 0 | 1 | 2 | 3
  asks?: number
}

export const told = (tag: Tag, text: string, labelled: Told['labelled'] = 0): Told => ({ tag, text, labelled })

const NAMES = Object.keys(TAG) as Tag[]

const lookOf = (id: string): Look => {
  const found = looks.find((look) => look.id === id)
  if (!found) throw new Error(`no look ${id}`)
  return found
}

/** A document whose paragraphs were told as given. */
export function toldAs(told: readonly Told[], read: (text: string) => Lines = linesOfMarkdown): Analysis {
  const analysis = analyse(read(told.map(({ text }) => text).join('\n\n')), models)
  if (analysis.units.length !== told.length) throw new Error(`${analysis.units.length} units of ${told.length}`)
  return {
    ...analysis,
    tags: Uint8Array.from(told, ({ tag }) => TAG[tag]),
    labelled: Uint8Array.from(told, ({ labelled }, at) => labelled ?? (analysis.labelled[at] as number)),
    asks: Uint8Array.from(told, ({ asks }, at) => asks ?? (analysis.asks[at] as number))
  }
}

/** What one look alone makes of such a document. */
export function lookedAt(id: string, told: readonly Told[], read?: (text: string) => Lines): Tag[] {
  return seenBy(id, toldAs(told, read))
}

/** What one look alone makes of an analysis, which stays as it is. */
export function seenBy(id: string, analysis: Analysis): Tag[] {
  const before = Uint8Array.from(analysis.tags)
  const tags = lookOf(id).look(analysis)
  if (before.some((tag, at) => analysis.tags[at] !== tag)) throw new Error(`${id} changed what it was given`)
  return Array.from(tags, (tag) => NAMES[tag] as Tag)
}

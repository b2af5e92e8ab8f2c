import { isSpeech, TAG } from '../../model/chain.ts'
import { countsPage } from '../../stages/running-heads.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { standsAlone } from './units.ts'

/** `Page 2 of 4`, alone between two paragraphs: nobody says it. */
export const countsOfPages: Look = {
  id: 'counts-of-pages',
  why: 'a line by itself counts the pages, and nobody says it',
  look(analysis) {
    const { tags, units } = analysis
    return tags.map((tag, index) =>
      isSpeech(tag) && standsAlone(analysis, index) && countsPage(units[index] as Unit) ? TAG.boilerplate : tag
    )
  }
}

import type { Lexicon } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Person } from '../../stages/4-speakers.ts'
import { labelKey } from '../../stages/label-shapes.ts'
import { spellsOut } from '../../stages/legends.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than what the labels stand for, in UTF-16 units. */
const LONGEST = 200
/** `GO = Greta Olafsdottir`, `GO: Greta Olafsdottir` */
const ENTRY = /^([^=–—:-]{1,20})[=–—:-]\s?(\S.*)/

/** `GO = Greta Olafsdottir, WJ = Wim Jansky` above the turns of `GO` and `WJ` is no title. */
export const legendsAreTold: Look = {
  id: 'legends-are-told',
  why: 'it says what the labels stand for',
  look({ tags, units, heads, cast, lexicon }) {
    if (cast.persons.length === 0 || !tags.includes(TAG.title)) return tags
    const keys = new Set(cast.persons.flatMap(({ keys }: Person) => keys))
    return tags.map((tag, index) => {
      const unit = units[index]
      if (tag !== TAG.title || heads[index] || !isParagraph(unit) || unit.text.length > LONGEST) return tag
      return explainsLabels(unit.text, keys, lexicon) ? TAG.metadata : tag
    })
  }
}

/** Every part of the line explains a label, and there are two, or a sign of equality that says so, or the letters do. */
function explainsLabels(text: string, keys: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const entries = text.replace(/^[([]|[)\].]{1,2}$/g, '').split(/[,;|/]/)
  const isEntry = (entry: string): boolean => {
    const [, label = '', behind = ''] = ENTRY.exec(entry.trim()) ?? []
    const key = labelKey(label.trim())
    return keys.has(key) && (entries.length > 1 || text.includes('=') || spellsOut(key, behind, lexicon))
  }
  return entries.every(isEntry)
}

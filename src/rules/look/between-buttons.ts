import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** `<button>Info</button> <p>Coat: the mill at Mere.</p> <button>Close</button>`: what a page opens on demand is nobody's words. */
export const betweenButtons: Look = {
  id: 'between-buttons',
  why: 'it stands between two buttons of the page, which show and hide it',
  look({ tags, units }) {
    const seen = units.flatMap(({ text }, index) => (text === '' ? [] : index))
    const isButton = (index: number | undefined): boolean => isControl(units[index ?? -1])
    const shown = new Set(
      seen.filter((index, at) => isParagraph(units[index]) && isButton(seen[at - 1]) && isButton(seen[at + 1]))
    )
    return shown.size === 0 ? tags : tags.map((tag, index) => (shown.has(index) ? TAG.aside : tag))
  }
}

const isControl = (unit: Unit | undefined): boolean =>
  unit?.data?.part === 'boilerplate' && unit.data.rule === 'html/form'

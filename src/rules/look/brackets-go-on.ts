import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A bracket opens no further above, in UTF-16 units. */
const REACH = 200

/** `to the yard (she is with us at the` above `Shop now) and we mend a bell`: what closes a bracket of the line above goes on with it. */
export const bracketsGoOn: Look = {
  id: 'brackets-go-on',
  why: 'it closes a bracket that the line above opens',
  look({ tags, units }) {
    const result = tags.slice()
    for (let index = 1; index < tags.length; index++) {
      const unit = units[index]
      const above = units[index - 1]
      if (tags[index] !== TAG.boilerplate || !isParagraph(unit) || !isParagraph(above) || unit.gap > 0) continue
      if (isOpen(above) && closes(unit)) result[index] = result[index - 1] as number
    }
    return result
  }
}

const isOpen = ({ text }: Unit): boolean => text.lastIndexOf('(') > Math.max(text.lastIndexOf(')'), text.length - REACH)

function closes({ text }: Unit): boolean {
  const close = text.indexOf(')')
  const open = text.indexOf('(')
  return close > 0 && close < REACH && (open < 0 || close < open)
}

import { TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** `Where can people find you?`, `Here:` and three addresses below: they are what is answered. */
export const addressesGoOn: Look = {
  id: 'addresses-go-on',
  why: 'an answer that ends in a colon goes on with the addresses below it',
  look({ tags, units, marks, heads }) {
    const result = tags.slice()
    let isOpen = false
    for (const [index, own] of marks.entries()) {
      if (isOpen && own.address && !heads[index] && !units[index]?.data?.part) result[index] = TAG.answer
      else if (own.length > 0) isOpen = result[index] === TAG.answer && own.end === End.colon
    }
    return result
  }
}

import { TAG } from '../../model/chain.ts'
import { QUICK_FIRE } from '../../stages/quick-fire.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** `Tea or coffee? Tea.`, line below line among labelled turns: each line asks, and answers. */
export const quickFireAlternates: Look = {
  id: 'quick-fire-alternates',
  why: 'one of several lines that ask and answer',
  look({ tags, units }) {
    return tags.map((tag, index) => {
      const { data } = units[index] as Unit
      if (data?.rule !== QUICK_FIRE) return tag
      return data.role === 'interviewer' ? TAG.question : TAG.answer
    })
  }
}

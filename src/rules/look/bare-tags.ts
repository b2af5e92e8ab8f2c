import { TAG } from '../../model/chain.ts'
import { Kind } from '../../types.ts'
import type { Look } from './look.ts'

/** `<ul>`: a line of nothing but tags is an aside only around one, as `<figure>` is around a picture. */
export const bareTags: Look = {
  id: 'bare-tags',
  why: 'a line of nothing but tags stands beside the talk only around a picture',
  look({ tags, units }) {
    const isBare = (index: number): boolean =>
      units[index]?.kind === Kind.html && units[index]?.text === '' && !units[index]?.data?.part
    const isAside = (index: number): boolean => tags[index] === TAG.aside && !isBare(index)
    return tags.map((tag, index) =>
      tag === TAG.aside && isBare(index) && !isAside(index - 1) && !isAside(index + 1) ? TAG.boilerplate : tag
    )
  }
}

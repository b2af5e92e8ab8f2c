import { isSpeech, TAG } from '../../model/chain.ts'
import { isFurnitureName, tokensOf } from '../../read/furniture-names.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** `{% include share.html %}`, `{{< related-posts >}}`, `{% include parts/newsletter.html kind="short" %}`: what is put in. */
const CALLED = /^\{(?:%-? ?include(?:_relative|_cached)?|\{[<%]) ?([\w./-]{2,60})/

/** A call of a template around the talk that puts in share buttons, comments or other posts: a part of the page. */
export const includesOfThePage: Look = {
  id: 'includes-of-the-page',
  why: 'a call of the page’s template that puts in a part of the page',
  look({ tags, units }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    return tags.map((tag, index) =>
      (index < first || index > last) && putsInFurniture(units[index] as Unit) ? TAG.boilerplate : tag
    )
  }
}

function putsInFurniture({ text }: Unit): boolean {
  const called = CALLED.exec(text)?.[1]
  return called !== undefined && tokensOf(called).some(isFurnitureName)
}

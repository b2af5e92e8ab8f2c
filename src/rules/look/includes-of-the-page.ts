import { isFurnitureName, tokensOf } from '../../read/furniture-names.ts'
import type { Look } from './look.ts'
import { addedAround } from './units.ts'

/** `{% include share.html %}`, `{{< related-posts >}}`, `{% include parts/newsletter.html kind="short" %}`: what is put in. */
const CALLED = /^\{(?:%-? ?include(?:_relative|_cached)?|\{[<%]) ?([\w./-]{2,60})/

/** A call of a template around the talk that puts in share buttons, comments or other posts: a part of the page. */
export const includesOfThePage: Look = {
  id: 'includes-of-the-page',
  why: 'a call of the page’s template that puts in a part of the page',
  look: (analysis) => addedAround(analysis, ({ text }) => putsInFurniture(text))
}

function putsInFurniture(text: string): boolean {
  const called = CALLED.exec(text)?.[1]
  return called !== undefined && tokensOf(called).some(isFurnitureName)
}

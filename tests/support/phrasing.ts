import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'

/** Characters that mean something to Markdown, HTML, YAML, CSV or a terminal, and some that do not. */
const ACTIVE = [...'*_`[]()<>!\\&#;:~|-+=.1xa é“”字😀^"\n\t \xa0\u0000\u0085\u2028\u202e\ud800']

export const hostileText = fc
  .array(fc.constantFrom(...ACTIVE), { minLength: 1, maxLength: 8 })
  .map((chars) => chars.join(''))

interface Tied {
  node: PhrasingContent
  nodes: PhrasingContent[]
}

type Nodes = fc.Arbitrary<PhrasingContent[]>

/** Inline content as readers make it, well-formed or not. */
export const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.letrec<Tied>((tie) => ({
  nodes: fc.array(tie('node') as fc.Arbitrary<PhrasingContent>, { maxLength: 5 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true } as const,
    hostileText.map((value): PhrasingContent => ({ type: 'text', value })),
    hostileText.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    hostileText.map((value): PhrasingContent => ({ type: 'html', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    hostileText.map((alt): PhrasingContent => ({ type: 'image', alt, url: 'https://example.com/a b.png' })),
    (tie('nodes') as Nodes).map((children): PhrasingContent => ({ type: 'strong', children })),
    (tie('nodes') as Nodes).map((children): PhrasingContent => ({ type: 'emphasis', children })),
    fc
      .tuple(tie('nodes') as Nodes, fc.constantFrom('https://example.com/?a=1&copy;(b)', 'javascript:alert(1)', '/x'))
      .map(([children, url]): PhrasingContent => ({ type: 'link', url, children }))
  )
})).nodes

import { Kind, type Unit } from '../types.ts'

const OPENS_PARAGRAPH = /^<p\b/i

/** So many paragraphs of Markdown are written `<p>Why here?</p>`, beside so many times as many that are not. */
const TAGGED = { least: 5, times: 6 }

/** Where many or most paragraphs of Markdown are tagged, these are paragraphs; else they are what somebody sets apart. */
export function withTaggedParagraphs(units: Unit[], source: string): Unit[] {
  const isTagged = ({ kind, data, text, start }: Unit): boolean =>
    kind === Kind.html && !data && text !== '' && OPENS_PARAGRAPH.test(source.slice(start, start + 3))
  const tagged = units.filter(isTagged)
  const times = tagged.length < TAGGED.least ? 2 : TAGGED.times
  if (tagged.length * times <= units.filter(({ kind }) => kind === Kind.paragraph).length) return units
  for (const unit of tagged) unit.kind = Kind.paragraph
  return units
}

import type { Aside, Interview, Position, PullQuote, Section } from '../schema.ts'

/** What stands between exchanges. */
export type Item = { section: Section } | { aside: Aside } | { quote: PullQuote }

const placeOf = (item: Item): Position | undefined =>
  'section' in item ? item.section.position : 'aside' in item ? item.aside.position : item.quote.position

/** The pull-quotes that have words. */
export const printedQuotes = ({ pullQuotes }: Interview): PullQuote[] => pullQuotes.filter(({ text }) => text !== '')

/** What stands between the exchanges, by the exchange it stands before; in source order where that is known. */
export function itemsBefore(interview: Interview): Item[][] {
  const count = interview.exchanges.length
  const places: Item[][] = Array.from({ length: count + 1 }, () => [])
  const put = (before: number, item: Item): void => {
    places[Math.min(count, Math.max(0, before))]?.push(item)
  }
  for (const section of interview.sections) put(section.before, { section })
  for (const aside of interview.asides) put(aside.before, { aside })
  for (const quote of printedQuotes(interview)) put(quote.before, { quote })
  for (const items of places) {
    if (items.length > 1 && items.every(placeOf)) {
      items.sort((a, b) => (placeOf(a) as Position).start.offset - (placeOf(b) as Position).start.offset)
    }
  }
  return places
}

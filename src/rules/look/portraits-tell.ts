import { groupBy } from '../../group.ts'
import { TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { Kind, type Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A portrait stands at so many turns, a talk has so many portraits, and so large a share of its words stands below them. */
const PORTRAITS = { turns: 3, least: 2, most: 8, share: 0.6 }

/** Who asks does so by so much more than who answers, of 100, on the average of the turns. */
const MORE = 12

/** The words below one picture. */
interface Turn {
  url: string
  units: number[]
}

/** A picture, and how much the turns below it ask on the average. */
interface Portrait {
  url: string
  asks: number
}

/** Speech bubbles: a portrait of the one who talks stands above every turn. The one whose turns ask most asks. */
export const portraitsTell: Look = {
  id: 'portraits-tell',
  why: 'it stands below the portrait of the one who asks, or of one who answers',
  look(analysis) {
    const turns = turnsOf(analysis)
    const portraits = [...groupBy(turns, ({ url }) => url)].filter(([, own]) => own.length >= PORTRAITS.turns)
    if (portraits.length < PORTRAITS.least || portraits.length > PORTRAITS.most) return analysis.tags
    const [asker, next] = portraits
      .map(([url, own]) => ({ url, asks: own.reduce((sum, turn) => sum + mostAsked(turn, analysis), 0) / own.length }))
      .sort((one, other) => other.asks - one.asks) as [Portrait, Portrait]
    const known = new Set(portraits.map(([url]) => url))
    const told = turns.filter(({ url }) => known.has(url))
    if (asker.asks - next.asks < MORE || !isWholeTalk(told, analysis)) return analysis.tags
    const result = analysis.tags.slice()
    for (const { url, units } of told)
      for (const index of units) result[index] = url === asker.url ? TAG.question : TAG.answer
    return result
  }
}

/** How much the line of a turn asks that asks most. */
const mostAsked = ({ units }: Turn, { asks }: Analysis): number =>
  units.reduce((most, index) => Math.max(most, asks[index] as number), 0)

function turnsOf({ units, marks, heads }: Analysis): Turn[] {
  const turns: Turn[] = []
  let open: Turn | undefined
  for (const [index, unit] of units.entries()) {
    const url = pictureOf(unit)
    if (url !== undefined) {
      open = { url, units: [] }
      turns.push(open)
    } else if (!isParagraph(unit) || heads[index]) open = undefined
    else if (marks[index]?.length) open?.units.push(index)
  }
  const told = turns.filter((turn) => turn.units.length > 0)
  // What stands below the last of them may close the page: it tells no more than another.
  const last = told.pop()
  const most = told.reduce((count, { units: own }) => Math.max(count, own.length), 1)
  return last ? [...told, { ...last, units: last.units.slice(0, most) }] : told
}

/** A unit that is nothing but a picture. */
const pictureOf = ({ kind, spans }: Unit): string | undefined =>
  kind === Kind.media ? spans.find(({ type }) => type === 'image')?.url : undefined

/** The portraits take turns, and most of what stands between the first and the last of them is told below one. */
function isWholeTalk(turns: readonly Turn[], { marks }: Analysis): boolean {
  const changes = turns.filter(({ url }, at) => at > 0 && url !== turns[at - 1]?.url).length
  const from = (turns[0] as Turn).units[0] as number
  const to = (turns.at(-1) as Turn).units.at(-1) as number
  let wordy = 0
  for (let index = from; index <= to; index++) if (marks[index]?.length) wordy++
  const told = turns.reduce((sum, { units }) => sum + units.length, 0)
  return changes >= (turns.length - 1) * PORTRAITS.share && told >= wordy * PORTRAITS.share
}

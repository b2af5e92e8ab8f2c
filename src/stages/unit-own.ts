import { ASKING } from '../languages/lexicon.ts'
import { bucket, share } from '../model/features.ts'
import { ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import { breaksOff, End, isRepeated, type Marks } from './5-marks.ts'
import { lengthStep } from './local-features.ts'
import type { Overview, Seen } from './overview.ts'
import { styleKind } from './unit-style.ts'
import type { Put } from './unit-templates.ts'

/**
 * Adds the features of a unit that hang neither on labels nor on a layout, but for those of `putLocal`: where it stands,
 * what stands around it, and what the document does elsewhere.
 */
export function putOwn(seen: Seen, document: Overview, index: number, put: Put): void {
  const { units, marks, asks, page, told } = seen
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  put('bias')
  const count = units.length
  put('place', (index / count) * 9.99)
  if (index < 6) put('from-start', index)
  if (count - index <= 6) put('from-end', count - index - 1)
  put('gap', Math.min(3, unit.gap))
  put('gap-after', Math.min(3, units[index + 1]?.gap ?? 3))
  if (unit.indent > 0) put('indent', 1)
  put('list', Math.min(2, unit.items.length / 2))
  if (unit.ordered) put('ordered', 1)
  put('document-length', bucket(document.wordy))
  if (unit.data) {
    put('part', PARTS.indexOf(unit.data.part ?? ''))
    if (unit.data.role) put('markup-role', unit.data.role === 'interviewer' ? 1 : 2)
    if (unit.data.wrapped) put('form', 1)
  }
  put('document-form', document.form)
  if (count - index <= 6) put('end-form', document.form * 6 + count - index - 1)
  const foreign = foreignSign(unit.text)
  if (foreign > 0) put('braces', foreign)
  const previous = wordyAt(marks, index, -1)
  const next = wordyAt(marks, index, 1)
  edges(seen, document, index, next, put)
  style(unit, own, document, index, put)
  exchanges(unit, own, document, index, put)
  neighbours(seen, document, index, previous, next, put)
  put('asks', Math.floor((asks[index] as number) / 10))
  put('page', Math.floor((page[index] as number) / 10))
  put('told', Math.floor((told[index] as number) / 10))
}

/** `{{< image >}}` and its like 1, a footnote `[^1]: …` 2, what is framed as `== tape ends ==` is 3. */
function foreignSign(text: string): number {
  if (text.startsWith('[^')) return 2
  if (text.startsWith('{') || text.startsWith('<') || text.startsWith('[[')) return 1
  const sign = text[0] ?? ''
  return '-=*~_'.includes(sign) && text.length > 4 && text[1] === sign && text.endsWith(sign + sign) ? 3 : 0
}

const PARTS = ['', 'title', 'metadata', 'introduction', 'section', 'aside', 'conclusion', 'boilerplate']

/** A paste may begin in the middle of an answer and break off in the middle of a word. */
function edges({ marks, asks }: Seen, document: Overview, index: number, next: number, put: Put): void {
  const own = marks[index] as Marks
  if (own.length === 0) return
  const before = document.wordyBefore[index] as number
  if (before < 2) {
    const asksNext = next >= 0 && (asks[next] as number) >= ASKS ? 1 : 0
    const voice = Math.min(2, own.words.firstPersons) * 3 + Math.min(2, own.words.secondPersons)
    put('start-voice', (before * 2 + asksNext) * 9 + voice)
    put('start-length', before * 12 + lengthStep(own.length))
  }
  if (before !== document.wordy - 1) return
  put('last-end', own.end)
  if (!breaksOff(own)) return
  const alike = document.styleCounts[index] as number
  put('cut-off', (own.words.opening & ASKING ? 1 : 0) + (alike > 2 ? 2 : 0) + (own.start === 0 ? 4 : 0))
  put('cut-off-length', lengthStep(own.length))
}

/** How many units look alike, and how much these ask. */
function style(unit: Unit, own: Marks, document: Overview, index: number, put: Put): void {
  const count = document.styleCounts[index] as number
  const asks = (document.styleAsks[index] as number) / count
  const kind = styleKind(unit, own)
  put('style-count', bucket(count))
  if (count < 3) put('style-rare', kind)
  put('style-asks', count < 2 ? 7 : Math.floor(asks / 15))
  put('style-kind', kind * 4 + Math.min(3, Math.floor(asks / 26)))
}

/** A length against the usual one: 4 alike, one step for a doubling. 8 is kept for documents without a usual length. */
function against(length: number, usual: number): number {
  if (usual <= 0) return 8
  return Math.max(0, Math.min(7, 4 + Math.round(Math.log2((length + 4) / (usual + 4)))))
}

/** The shape of exchanges, without labels: who asks near here, and how long answers usually are. */
function exchanges(unit: Unit, own: Marks, document: Overview, index: number, put: Put): void {
  const since = document.sinceAsker[index] as number
  const until = document.untilAsker[index] as number
  const left = document.askers - (document.askersBefore[index] as number)
  put('since-asker', bucket(since))
  put('until-asker', bucket(until))
  put('between-askers', Math.min(5, bucket(since) - 1) * 6 + Math.min(5, bucket(until) - 1))
  put('askers-left', Math.min(4, left))
  put('askers-before', Math.min(4, document.askersBefore[index] as number))
  if (since < 250 && document.usualGap > 0) {
    const past =
      since <= document.usualGap
        ? 0
        : since <= document.usualGap + 1
          ? 1
          : since <= document.usualGap * 2 + 1
            ? 2
            : since <= document.usualGap * 4 + 2
              ? 3
              : 4
    put('past-usual', past)
    if (until === 250) put('past-usual-end', past)
  }
  const ratio = against(own.length, document.usualLength)
  put('against-median', ratio)
  put('against-asker', against(own.length, document.usualAsker))
  const askerShare = share(document.askers, document.wordy)
  put('asker-share', askerShare)
  const kind = styleKind(unit, own)
  put('asker-share-style', kind * 4 + Math.min(3, Math.floor(askerShare / 2)))
  put('turn-shape', Math.min(3, since < 250 ? since : 3) * 9 + ratio)
  put('after-asker-kind', Math.min(2, since - 1) * 10 + kind)
  // What stands word for word in a longer paragraph was taken from there.
  if (isRepeated(own)) put('repeats', kind + (since === 250 ? 10 : 0))
  if (document.styleCounts[index] === 1) put('lone-style', kind * 4 + (since === 250 ? 0 : until === 250 ? 1 : 2))
}

function neighbours(
  { units, marks, asks, page, told }: Seen,
  document: Overview,
  index: number,
  previous: number,
  next: number,
  put: Put
): void {
  const own = marks[index] as Marks
  const { styles } = document
  const step = (verdicts: Uint8Array, at: number): number => (at < 0 ? 5 : Math.floor((verdicts[at] as number) / 21))
  put('previous-asks', step(asks, previous))
  put('next-asks', step(asks, next))
  put('asks-and-next', step(asks, index) * 6 + step(asks, next))
  put('page-around', step(page, previous) * 6 + step(page, next))
  put('told-around', step(told, previous) * 6 + step(told, next))
  put('told-far', far(marks, told, index, -1) * 6 + far(marks, told, index, 1))
  put('page-far', far(marks, page, index, -1) * 6 + far(marks, page, index, 1))
  if (previous >= 0) {
    const other = marks[previous] as Marks
    put('previous-end', other.end)
    put('previous-length', lengthStep(other.length))
    if (units[previous]?.heading) put('previous-heading', 1)
    if (other.marker === own.marker && own.marker > 0) put('previous-marker', 1)
    if (styles[previous] === styles[index]) put('same-style-before', 1)
    put('previous-open', opened(other))
  }
  if (next >= 0) {
    const other = marks[next] as Marks
    put('next-length', lengthStep(other.length))
    put('length-next', lengthStep(own.length) * 12 + lengthStep(other.length))
    if (units[next]?.heading) put('next-heading', 1)
    if (styles[next] === styles[index]) put('same-style-after', 1)
  }
  put('ends-open', opened(own))
  put('run-short', bucket(document.shortRun[index] as number))
  put('repeated', document.repeats[index])
  let near = 0
  for (let at = Math.max(0, index - 3); at <= Math.min(units.length - 1, index + 3); at++)
    if (at !== index) near += document.furniture[at] as number
  put('furniture-near', Math.min(3, near))
}

/** What a verdict says of the next three units with words above or below, in steps; 5 where there is none. */
function far(marks: readonly Marks[], verdicts: Uint8Array, index: number, by: 1 | -1): number {
  let sum = 0
  let count = 0
  for (let at = index + by; at >= 0 && at < marks.length && Math.abs(at - index) < 8 && count < 3; at += by) {
    if ((marks[at] as Marks).length === 0) continue
    sum += verdicts[at] as number
    count++
  }
  return count === 0 ? 5 : Math.floor(sum / count / 21)
}

/** A sentence that goes on below: 2 it ends in a comma or a colon, 1 it has no mark at all. */
function opened(marks: Marks): number {
  return marks.end === End.comma || marks.end === End.colon ? 2 : marks.end === End.none ? 1 : 0
}

/** The next unit with words above or below, at most five away; -1 if there is none. */
function wordyAt(marks: readonly Marks[], index: number, by: 1 | -1): number {
  for (let at = index + by; at >= 0 && at < marks.length && Math.abs(at - index) < 6; at += by)
    if ((marks[at] as Marks).length > 0) return at
  return -1
}

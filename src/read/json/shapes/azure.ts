import { asString, first, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'

/** A tick is a ten-millionth of a second. */
const TICK = 1e-7

/** `recognizedPhrases` of batches, whose best reading is `nBest[0].display`, or `phrases` of the fast service. */
export const azure: Shape = {
  id: 'azure-speech',
  name: 'Azure Speech JSON',
  about: '`recognizedPhrases` with `nBest`, times in ticks, or `phrases` with `offsetMilliseconds`.',
  confidence: 0.98,
  evidence: 'recognizedPhrases, or phrases with offsetMilliseconds',
  segments: (text: string, root: JsonNode): Segment[] => {
    const batch = items(get(root, 'recognizedPhrases'))
    return batch.length > 0
      ? batch.flatMap((item) => recognised(text, item))
      : items(get(root, 'phrases')).flatMap((item) => phrase(text, item))
  },
  example:
    '{"recognizedPhrases": [{"recognitionStatus": "Success", "speaker": 1, "offsetInTicks": 1000000, "durationInTicks": 11000000, "nBest": [{"confidence": 0.9, "display": "Who built it?"}]}, {"recognitionStatus": "Success", "speaker": 2, "offsetInTicks": 15000000, "durationInTicks": 11000000, "nBest": [{"confidence": 0.9, "display": "My aunt did."}]}]}'
}

function recognised(text: string, item: JsonNode): Segment[] {
  const best = items(get(item, 'nBest'))[0]
  return spoken(
    text,
    item,
    first(best, ['display', 'lexical']),
    span(text, item, 'offsetInTicks', 'durationInTicks', TICK)
  )
}

function phrase(text: string, item: JsonNode): Segment[] {
  if (!get(item, 'offsetMilliseconds')) return []
  const times = span(text, item, 'offsetMilliseconds', 'durationMilliseconds', 0.001)
  return spoken(text, item, get(item, 'text'), times)
}

function spoken(
  text: string,
  item: JsonNode,
  words: JsonNode | undefined,
  times: Pick<Segment, 'start' | 'end'>
): Segment[] {
  const node = asString(words)
  if (!node) return []
  return [{ ...speakerOf(text, get(item, 'speaker')), ...times, pieces: [{ node }], from: item.start, to: item.end }]
}

/** When a phrase begins and how long it is, as its end. */
function span(
  text: string,
  item: JsonNode,
  start: string,
  length: string,
  unit: number
): Pick<Segment, 'start' | 'end'> {
  const from = numberOf(text, get(item, start))
  const lasts = numberOf(text, get(item, length))
  return timed(from, from === undefined || lasts === undefined ? undefined : from + lasts, unit)
}

import { asString, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'

/** `{"text", "segments": [{"start", "end", "text", "avg_logprob"}], "language"}`, seconds, no speakers. */
export const whisper: Shape = {
  id: 'whisper',
  name: 'Whisper JSON',
  about:
    'Segments with `avg_logprob` or `no_speech_prob`, or a `language` beside them. Times are kept; there are no speakers.',
  confidence: 0.95,
  evidence: 'segments with start, end and text, as Whisper writes them',
  segments: whisperSegments,
  example:
    '{"text": " We met in May. It rained.", "segments": [{"id": 0, "start": 0.0, "end": 2.5, "text": " We met in May.", "avg_logprob": -0.2}, {"id": 1, "start": 2.5, "end": 4.0, "text": " It rained.", "avg_logprob": -0.3}], "language": "en"}'
}

function whisperSegments(text: string, root: JsonNode): Segment[] {
  const list = items(get(root, 'segments'))
  const known =
    get(root, 'language') !== undefined || list.some((item) => get(item, 'avg_logprob') || get(item, 'no_speech_prob'))
  if (!known || list.some((item) => get(item, 'speaker'))) return []
  return list.flatMap((item): Segment[] => {
    const node = asString(get(item, 'text'))
    if (!node) return []
    return [
      {
        ...timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end'))),
        pieces: [{ node }],
        from: item.start,
        to: item.end
      }
    ]
  })
}

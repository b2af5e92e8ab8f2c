import { asString, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'

/** `{"transcription": [{"offsets": {"from": 0, "to": 2500}, "text"}]}`, milliseconds. */
export const whisperCpp: Shape = {
  id: 'whisper-cpp',
  name: 'whisper.cpp JSON',
  about: 'A list `transcription` whose parts have `offsets` in milliseconds. Times are kept; there are no speakers.',
  confidence: 0.97,
  evidence: 'transcription with offsets',
  segments: (text: string, root: JsonNode): Segment[] =>
    items(get(root, 'transcription')).flatMap((item): Segment[] => {
      const node = asString(get(item, 'text'))
      const offsets = get(item, 'offsets')
      if (!node || !offsets) return []
      const times = timed(numberOf(text, get(offsets, 'from')), numberOf(text, get(offsets, 'to')), 0.001)
      return [{ ...times, pieces: [{ node }], from: item.start, to: item.end }]
    }),
  example:
    '{"transcription": [{"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"}, "offsets": {"from": 0, "to": 2500}, "text": " We met in May."}]}'
}

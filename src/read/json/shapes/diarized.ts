import { asString, get, items, numberOf, textOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'

const none = new Map<string, string>()
const TYPE = 'transcript.text.segment'

/** OpenAI's `diarized_json`: `{"segments": [{"type": "transcript.text.segment", "speaker", "start", "end", "text"}]}`. */
export const diarized: Shape = {
  id: 'diarized-json',
  name: 'OpenAI diarized JSON',
  about: 'Segments whose `type` is `transcript.text.segment`, with speaker, start and end in seconds.',
  confidence: 0.96,
  evidence: 'segments of the type transcript.text.segment',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = items(get(root, 'segments'))
    if (!list.some((item) => get(item, 'speaker') && textOf(text, get(item, 'type')) === TYPE)) return []
    return list.flatMap((item): Segment[] => {
      const node = asString(get(item, 'text'))
      if (!node) return []
      const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')))
      return [
        { ...speakerOf(text, get(item, 'speaker'), none), ...times, pieces: [{ node }], from: item.start, to: item.end }
      ]
    })
  },
  example:
    '{"task": "transcribe", "duration": 3, "segments": [{"type": "transcript.text.segment", "speaker": "A", "start": 0.1, "end": 1.2, "text": "Who built it?"}, {"type": "transcript.text.segment", "speaker": "B", "start": 1.5, "end": 2.6, "text": "My aunt did."}]}'
}

import { asString, get, items, numberOf, textOf } from '../access.ts'
import { type JsonNode, stringOf } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/** `{"language_code", "text", "words": [{"text", "start", "end", "type": "word" | "spacing" | "audio_event", "speaker_id"}]}`. */
export const elevenlabs: Shape = {
  id: 'elevenlabs',
  name: 'ElevenLabs JSON',
  about:
    '`words` of the types `word`, `spacing` and `audio_event`, with a `speaker_id`. Words are joined to sentences.',
  confidence: 0.97,
  evidence: 'words with type and speaker_id',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = items(get(root, 'words'))
    return list.some((item) => get(item, 'type') && get(item, 'speaker_id'))
      ? segmentsOfWords(text, words(text, list))
      : []
  },
  example:
    '{"language_code": "en", "text": "Ready? Yes.", "words": [{"text": "Ready?", "start": 0.1, "end": 0.5, "type": "word", "speaker_id": "speaker_0"}, {"text": " ", "start": 0.5, "end": 0.9, "type": "spacing", "speaker_id": "speaker_0"}, {"text": "Yes.", "start": 0.9, "end": 1.2, "type": "word", "speaker_id": "speaker_1"}]}'
}

function words(text: string, list: readonly JsonNode[]): Word[] {
  const found: Word[] = []
  let parted = true
  for (const item of list) {
    const node = asString(get(item, 'text'))
    if (!node) continue
    if (textOf(text, get(item, 'type')) === 'spacing' || stringOf(text, node).trim() === '') {
      parted = true
      const before = found.at(-1)
      if (before) before.to = item.end
      continue
    }
    const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')))
    found.push({
      node,
      glued: !parted,
      ...speakerOf(text, get(item, 'speaker_id')),
      ...times,
      from: item.start,
      to: item.end
    })
    parted = false
  }
  return found
}

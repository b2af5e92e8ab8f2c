import { asString, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/** `{"status", "text", "words", "utterances": [{"speaker": "A", "start", "end", "text"}]}`, milliseconds. */
export const assemblyai: Shape = {
  id: 'assemblyai',
  name: 'AssemblyAI JSON',
  about: '`utterances` or `words` beside a `status` or `audio_duration`. Times in the file are milliseconds.',
  confidence: 0.97,
  evidence: 'utterances or words beside status or audio_duration',
  segments: (text: string, root: JsonNode): Segment[] => {
    if (!get(root, 'status') && !get(root, 'audio_duration')) return []
    const utterances = items(get(root, 'utterances')).flatMap((item) => part(text, item))
    return utterances.length > 0
      ? utterances
      : segmentsOfWords(
          text,
          items(get(root, 'words')).flatMap((item) => word(text, item))
        )
  },
  example:
    '{"id": "x1", "status": "completed", "utterances": [{"speaker": "A", "start": 100, "end": 1200, "text": "Who built it?"}, {"speaker": "B", "start": 1500, "end": 2600, "text": "My aunt did."}]}'
}

function shared(
  text: string,
  item: JsonNode
): Pick<Segment, 'speaker' | 'speakerNode' | 'start' | 'end' | 'from' | 'to'> {
  const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')), 0.001)
  return { ...speakerOf(text, get(item, 'speaker')), ...times, from: item.start, to: item.end }
}

function part(text: string, item: JsonNode): Segment[] {
  const node = asString(get(item, 'text'))
  return node ? [{ ...shared(text, item), pieces: [{ node }] }] : []
}

function word(text: string, item: JsonNode): Word[] {
  const node = asString(get(item, 'text'))
  return node ? [{ ...shared(text, item), node, glued: false }] : []
}

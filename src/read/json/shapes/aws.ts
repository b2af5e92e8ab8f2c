import { asString, get, items, numberOf, textOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerName, speakerOf } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/** `results.items`, one a word or mark, all numbers as strings; voices on the items or in `speaker_labels`. */
export const aws: Shape = {
  id: 'aws-transcribe',
  name: 'AWS Transcribe JSON',
  about:
    '`results.transcripts` and `results.items`. Words are joined to sentences; older files name voices in `speaker_labels`.',
  confidence: 0.98,
  evidence: 'results.transcripts and results.items',
  segments: (text: string, root: JsonNode): Segment[] => {
    const results = get(root, 'results')
    const transcripts = items(get(results, 'transcripts'))
    if (transcripts.length === 0) return []
    const voices = voicesByStart(text, results)
    const found = segmentsOfWords(
      text,
      items(get(results, 'items')).flatMap((item) => word(text, item, voices))
    )
    if (found.length > 0) return found
    return transcripts.flatMap((item): Segment[] => {
      const node = asString(get(item, 'transcript'))
      return node ? [{ pieces: [{ node }], from: item.start, to: item.end }] : []
    })
  },
  example:
    '{"jobName": "j", "status": "COMPLETED", "results": {"transcripts": [{"transcript": "Ready? Yes."}], "items": [{"start_time": "0.1", "end_time": "0.5", "speaker_label": "spk_0", "alternatives": [{"confidence": "1.0", "content": "Ready"}], "type": "pronunciation"}, {"speaker_label": "spk_0", "alternatives": [{"content": "?"}], "type": "punctuation"}, {"start_time": "0.9", "end_time": "1.2", "speaker_label": "spk_1", "alternatives": [{"content": "Yes"}], "type": "pronunciation"}, {"speaker_label": "spk_1", "alternatives": [{"content": "."}], "type": "punctuation"}]}}'
}

/** Who speaks at a `start_time`, for files whose items do not say. */
function voicesByStart(text: string, results: JsonNode | undefined): Map<string, JsonNode> {
  const voices = new Map<string, JsonNode>()
  for (const segment of items(get(get(results, 'speaker_labels'), 'segments'))) {
    for (const item of items(get(segment, 'items'))) {
      const start = textOf(text, get(item, 'start_time'))
      const label = get(item, 'speaker_label') ?? get(segment, 'speaker_label')
      if (start !== undefined && label) voices.set(start, label)
    }
  }
  return voices
}

function word(text: string, item: JsonNode, voices: ReadonlyMap<string, JsonNode>): Word[] {
  const node = asString(get(items(get(item, 'alternatives'))[0], 'content'))
  if (!node) return []
  const glued = textOf(text, get(item, 'type')) === 'punctuation'
  const times = timed(numberOf(text, get(item, 'start_time')), numberOf(text, get(item, 'end_time')))
  return [{ node, glued, ...voice(text, item, glued, voices), ...times, from: item.start, to: item.end }]
}

/** A mark belongs to the word before it. A voice that only the table names has no place beside the word. */
function voice(
  text: string,
  item: JsonNode,
  glued: boolean,
  voices: ReadonlyMap<string, JsonNode>
): Pick<Word, 'speaker' | 'speakerNode'> {
  if (glued) return {}
  const label = get(item, 'speaker_label')
  if (label) return speakerOf(text, label)
  const other = textOf(text, voices.get(textOf(text, get(item, 'start_time')) ?? ''))
  return other === undefined ? {} : { speaker: speakerName(other) }
}

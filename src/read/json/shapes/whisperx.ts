import { asString, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'

/** Like Whisper's, with `speaker` on segments and `words[].score`; either may lack a speaker. */
export const whisperx: Shape = {
  id: 'whisperx',
  name: 'WhisperX JSON',
  about: 'Segments with `words` that have a `score`, or `word_segments`. Speakers and times of segments are kept.',
  confidence: 0.97,
  evidence: 'segments with scored words, as WhisperX writes them',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = items(get(root, 'segments'))
    const scored = list.some((item) => items(get(item, 'words')).some((word) => get(word, 'score')))
    if (!scored && !get(root, 'word_segments')) return []
    return list.flatMap((item): Segment[] => {
      const node = asString(get(item, 'text'))
      if (!node) return []
      const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')))
      const speaker = speakerOf(text, get(item, 'speaker') ?? mainVoice(text, item))
      return [{ ...speaker, ...times, pieces: [{ node }], from: item.start, to: item.end }]
    })
  },
  example:
    '{"segments": [{"start": 0.1, "end": 1.2, "text": " Who built it?", "words": [{"word": "Who", "start": 0.1, "end": 0.3, "score": 0.9, "speaker": "SPEAKER_00"}], "speaker": "SPEAKER_00"}, {"start": 1.5, "end": 2.6, "text": " My aunt did.", "words": [], "speaker": "SPEAKER_01"}], "word_segments": [], "language": "en"}'
}

/** The speaker of the first word that has one: a segment without a speaker may still have words with one. */
function mainVoice(text: string, segment: JsonNode): JsonNode | undefined {
  return items(get(segment, 'words'))
    .map((word) => get(word, 'speaker'))
    .find((speaker) => speakerOf(text, speaker).speaker !== undefined)
}

import { asString, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'
import { segmentsOfWords } from '../words.ts'

/** The Podcasting 2.0 transcript: `{"version", "segments": [{"speaker", "startTime", "endTime", "body"}]}`, seconds. */
export const podcasting: Shape = {
  id: 'podcasting',
  name: 'Podcasting 2.0 JSON',
  about:
    'Segments with `startTime` and `body`. They may hold a word each; the speaker of one without a name is the one before.',
  confidence: 0.97,
  evidence: 'segments with startTime and body',
  segments: (text: string, root: JsonNode): Segment[] => {
    let voice: ReturnType<typeof speakerOf> = {}
    const words = items(get(root, 'segments')).flatMap((item) => {
      const node = asString(get(item, 'body'))
      if (!node || !get(item, 'startTime')) return []
      const times = timed(numberOf(text, get(item, 'startTime')), numberOf(text, get(item, 'endTime')))
      // the name is stated on change
      const stated = speakerOf(text, get(item, 'speaker'))
      voice = stated.speaker === undefined ? said(voice.speaker) : stated
      return [{ node, glued: false, ...voice, ...times, from: item.start, to: item.end }]
    })
    return segmentsOfWords(text, words)
  },
  example:
    '{"version": "1.0.0", "segments": [{"speaker": "Ann", "startTime": 0.5, "endTime": 1.2, "body": "Who built it?"}, {"speaker": "Bo", "startTime": 1.5, "endTime": 2.6, "body": "My aunt did."}]}'
}

/** A name that was stated before. */
function said(speaker: string | undefined): ReturnType<typeof speakerOf> {
  return speaker === undefined ? {} : { speaker }
}

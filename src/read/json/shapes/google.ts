import { asString, first, get, items, numberOf, textOf } from '../access.ts'
import type { JsonNode, JsonString } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/**
 * `results` with `alternatives`, whose words have a `speakerTag`. Where voices are told apart the last result repeats
 * all words of those before it, and only there each has its tag.
 */
export const google: Shape = {
  id: 'google-speech',
  name: 'Google Speech-to-Text JSON',
  about:
    '`results` with `alternatives` of a `transcript`. Words are joined to sentences where they have a voice, a `speakerTag` or `speakerLabel`.',
  confidence: 0.97,
  evidence: 'results with alternatives of a transcript',
  segments: (text: string, root: JsonNode): Segment[] => {
    const best = items(get(root, 'results')).flatMap((result) => {
      const found = items(get(result, 'alternatives'))[0]
      const transcript = found && asString(get(found, 'transcript'))
      return transcript ? { result, found, transcript } : []
    })
    const words = best.flatMap(({ found }) => items(get(found, 'words')).flatMap((item) => word(text, item)))
    const voiced = words.filter(({ speaker }) => speaker !== undefined)
    return voiced.length > 0
      ? segmentsOfWords(text, voiced)
      : best.map(({ result, found, transcript }) => whole(text, result, found, transcript))
  },
  example:
    '{"results": [{"alternatives": [{"transcript": "Ready? Yes.", "words": [{"word": "Ready?", "startTime": "0.100s", "endTime": "0.500s", "speakerTag": 1}, {"word": "Yes.", "startTime": "0.900s", "endTime": "1.200s", "speakerTag": 2}]}]}]}'
}

function word(text: string, item: JsonNode): Word[] {
  const node = asString(get(item, 'word'))
  const voice = first(item, ['speakerTag', 'speakerLabel'])
  if (!node) return []
  return [
    {
      node,
      glued: false,
      // a tag of 0 is none
      ...(numberOf(text, voice) === 0 ? {} : speakerOf(text, voice)),
      ...timed(
        secondsOf(text, first(item, ['startTime', 'startOffset'])),
        secondsOf(text, first(item, ['endTime', 'endOffset']))
      ),
      from: item.start,
      to: item.end
    }
  ]
}

/** A result without voices, from its first word to its end. */
function whole(text: string, result: JsonNode, found: JsonNode, transcript: JsonString): Segment {
  const [opening] = items(get(found, 'words'))
  const start = secondsOf(text, first(opening, ['startTime', 'startOffset']))
  const end = secondsOf(text, first(result, ['resultEndTime', 'resultEndOffset']))
  return { ...timed(start, end), pieces: [{ node: transcript }], from: result.start, to: result.end }
}

/** `"1.200s"`, or `{"seconds": "1", "nanos": 200000000}`. */
function secondsOf(text: string, node: JsonNode | undefined): number | undefined {
  if (node?.kind === 'object')
    return (numberOf(text, get(node, 'seconds')) ?? 0) + (numberOf(text, get(node, 'nanos')) ?? 0) / 1e9
  const written = textOf(text, node)?.trim() ?? ''
  return /^\d{1,9}(?:\.\d{1,9})?s?$/.test(written) ? Number.parseFloat(written) : undefined
}

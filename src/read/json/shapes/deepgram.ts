import { asString, first, get, items, numberOf } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/** `results.utterances`, else the paragraphs, else the words of the first alternative of every channel; seconds. */
export const deepgram: Shape = {
  id: 'deepgram',
  name: 'Deepgram JSON',
  about: '`results.channels` with alternatives. Utterances are read; without them paragraphs, without those words.',
  confidence: 0.98,
  evidence: 'results.channels with alternatives',
  segments: (text: string, root: JsonNode): Segment[] => {
    const results = get(root, 'results')
    const channels = items(get(results, 'channels'))
    const utterances = items(get(results, 'utterances'))
    if (channels.length === 0 && !utterances.some((item) => get(item, 'transcript'))) return []
    const best = channels.flatMap((channel) => items(get(channel, 'alternatives')).slice(0, 1))
    for (const found of [
      utterances.flatMap((item) => utterance(text, item, 'transcript', item, channels.length > 1)),
      best.flatMap((alternative) =>
        items(get(get(alternative, 'paragraphs'), 'paragraphs')).flatMap((item) => paragraph(text, item))
      ),
      best.flatMap((alternative) => segmentsOfWords(text, words(text, alternative))),
      best.flatMap((alternative) => utterance(text, alternative, 'transcript', alternative))
    ]) {
      if (found.length > 0) return found
    }
    return []
  },
  example:
    '{"results": {"channels": [{"alternatives": [{"transcript": "who built it my aunt did"}]}], "utterances": [{"start": 0.1, "end": 1.2, "transcript": "Who built it?", "speaker": 0}, {"start": 1.5, "end": 2.6, "transcript": "My aunt did.", "speaker": 1}]}}'
}

/** @param apart every voice has a channel of its own */
function utterance(text: string, item: JsonNode, key: string, voice: JsonNode, apart = false): Segment[] {
  const node = asString(get(item, key))
  if (!node) return []
  const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')))
  const who = get(voice, 'speaker') ?? (apart ? get(item, 'channel') : undefined)
  return [{ ...speakerOf(text, who), ...times, pieces: [{ node }], from: item.start, to: item.end }]
}

function paragraph(text: string, item: JsonNode): Segment[] {
  const sentences = items(get(item, 'sentences')).flatMap((sentence) => utterance(text, sentence, 'text', item))
  const [opening] = sentences
  const closing = sentences.at(-1)
  if (!opening || !closing) return []
  return [
    {
      ...opening,
      ...timed(opening.start, closing.end),
      pieces: sentences.flatMap((sentence) => sentence.pieces),
      from: item.start,
      to: item.end
    }
  ]
}

function words(text: string, alternative: JsonNode): Word[] {
  return items(get(alternative, 'words')).flatMap((item): Word[] => {
    const node = asString(first(item, ['punctuated_word', 'word']))
    if (!node) return []
    const times = timed(numberOf(text, get(item, 'start')), numberOf(text, get(item, 'end')))
    return [{ node, glued: false, ...speakerOf(text, get(item, 'speaker')), ...times, from: item.start, to: item.end }]
  })
}

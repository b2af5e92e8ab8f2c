import { asString, get, items, numberOf, textOf } from '../access.ts'
import { type JsonNode, stringOf } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf, speakerTable } from '../speaker-name.ts'
import { segmentsOfWords, type Word } from '../words.ts'

/** `{"speakers": [{"id", "name"}], "monologues": [{"speaker", "elements": [{"type", "value", "ts", "end_ts"}]}]}`. */
export const rev: Shape = {
  id: 'rev',
  name: 'Rev JSON',
  about: '`monologues` made of elements, whose values are joined as they stand. Names come from the table `speakers`.',
  confidence: 0.98,
  evidence: 'monologues with elements',
  segments: (text: string, root: JsonNode): Segment[] => {
    const names = speakerTable(text, get(root, 'speakers'))
    return items(get(root, 'monologues')).flatMap((monologue) => {
      const speaker = speakerOf(text, get(monologue, 'speaker'), names)
      const found = segmentsOfWords(text, words(text, monologue)).map((segment) => ({ ...segment, ...speaker }))
      // What stands between two sentences, a space as an element of its own, belongs to the one before.
      for (const [index, segment] of found.entries()) segment.to = found[index + 1]?.from ?? segment.to
      const opening = found[0]
      const closing = found.at(-1)
      if (opening) opening.from = monologue.start
      if (closing) closing.to = monologue.end
      return found
    })
  },
  example:
    '{"speakers": [{"id": 0, "name": "Ann Lowe"}, {"id": 1, "name": "Bo Kern"}], "monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Ready", "ts": 0.1, "end_ts": 0.5}, {"type": "punct", "value": "?"}]}, {"speaker": 1, "elements": [{"type": "text", "value": "Yes", "ts": 0.9, "end_ts": 1.2}, {"type": "punct", "value": "."}]}]}'
}

/** Spaces are elements of their own, or the end of a mark (`". "`); two words with nothing between get one. */
function words(text: string, monologue: JsonNode): Word[] {
  const found: Word[] = []
  let before = ' '
  let wordBefore = false
  for (const item of items(get(monologue, 'elements'))) {
    const node = asString(get(item, 'value'))
    if (!node) continue
    const value = stringOf(text, node)
    const isWord = textOf(text, get(item, 'type')) !== 'punct'
    const parted = before.trimEnd() !== before || value.trimStart() !== value || (isWord && wordBefore)
    const times = timed(numberOf(text, get(item, 'ts')), numberOf(text, get(item, 'end_ts')))
    if (value.trim() !== '') found.push({ node, glued: !parted, ...times, from: item.start, to: item.end })
    before = value
    wordBefore = isWord
  }
  return found
}

import { asString, first, get } from '../access.ts'
import { hasMarkup } from '../markup.ts'
import { type JsonNode, type JsonString, stringOf } from '../scan.ts'
import type { Segment, Shape } from '../segment.ts'

const keys = ['text', 'transcript', 'transcription', 'content', 'body']

/** A transcript in one string: `{"text": "…"}`, or the string itself. Its lines become paragraphs. */
export const textOnly: Shape = {
  id: 'json-text',
  name: 'JSON with one text',
  about:
    'A JSON string with line ends in it, or an object with `text` or `transcript` and no list of segments, such as an `.otr` file of oTranscribe. Lines, or the paragraphs of HTML in it, become paragraphs.',
  confidence: 0.85,
  evidence: 'one long string and no segments',
  segments: (text: string, root: JsonNode): Segment[] => {
    const node =
      root.kind === 'string'
        ? wholeText(text, root)
        : (asString(first(root, keys)) ?? asString(first(get(root, 'data'), keys)))
    return node && node.end - node.start > 2
      ? [{ pieces: [{ node }], lines: true, markup: hasMarkup(stringOf(text, node)), from: node.start, to: node.end }]
      : []
  },
  example: '{"text": "Ann: Who built it?\\n\\nBo: My aunt did."}'
}

/** A quoted sentence is a JSON string too: only escaped line ends show that this one was written by a program. */
function wholeText(text: string, root: JsonString): JsonString | undefined {
  return stringOf(text, root).includes('\n') && text.slice(root.start, root.end).includes('\\n') ? root : undefined
}

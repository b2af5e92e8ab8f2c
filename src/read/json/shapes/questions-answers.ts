import { asString, first, get, items } from '../access.ts'
import type { JsonNode } from '../scan.ts'
import type { Segment, Shape } from '../segment.ts'
import { findList } from './find-list.ts'

export const questionKeys = ['question', 'q', 'prompt', 'frage', 'pregunta', 'domanda', '问', '質問', 'вопрос']
export const answerKeys = [
  'answer',
  'a',
  'response',
  'reply',
  'antwort',
  'respuesta',
  'réponse',
  'risposta',
  '答',
  '回答',
  'ответ'
]

/** `[{"question": "…", "answer": "…"}]`: who asks is stated, names are not. */
export const questionsAnswers: Shape = {
  id: 'json-qa',
  name: 'JSON questions and answers',
  about: 'A list of objects with a question and an answer, bare or under a key such as `interview`.',
  confidence: 0.85,
  evidence: 'a list of objects with question and answer',
  segments: (_text: string, root: JsonNode): Segment[] => {
    const list = findList(root, (item) => asks(item) || answers(item)) ?? []
    return list.some((item) => asks(item) && answers(item)) ? list.flatMap((item) => pair(item)) : []
  },
  example: '[{"question": "Who built it?", "answer": "My aunt did."}]'
}

const asks = (item: JsonNode): boolean => isText(first(item, questionKeys))

const answers = (item: JsonNode): boolean => first(item, answerKeys) !== undefined

const isText = (node: JsonNode | undefined): boolean =>
  asString(node) !== undefined || items(node).some((item) => asString(item) !== undefined)

/** The objects are shared out between their question and their answer, keys included. */
function pair(item: JsonNode): Segment[] {
  const found = [...part(item, questionKeys, 'interviewer'), ...part(item, answerKeys, 'interviewee')].sort(
    (a, b) => a.from - b.from
  )
  if (found.every(({ pieces }) => pieces.length === 0)) return []
  // Somebody asks or answers in it.
  const opening = found[0] as Segment
  const closing = found.at(-1) as Segment
  opening.from = item.start
  opening.opensRecord = true
  closing.to = item.end
  return found
}

function part(item: JsonNode, keys: readonly string[], role: 'interviewer' | 'interviewee'): Segment[] {
  const key = keys.find((name) => get(item, name))
  const entry = item.kind === 'object' && key !== undefined ? item.entries.get(key) : undefined
  if (!entry) return []
  const nodes = entry.value.kind === 'array' ? entry.value.items : [entry.value]
  const strings = nodes.filter((node) => node.kind === 'string')
  // `"answer": null`, `"answer": []`
  if (strings.length === 0) return [{ role, pieces: [], from: entry.start, to: entry.value.end }]
  return strings.map((node, index) => ({
    role,
    pieces: [{ node }],
    lines: true,
    from: index === 0 ? entry.start : node.start,
    to: node.end
  }))
}

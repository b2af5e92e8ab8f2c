import { asString, first } from '../access.ts'
import { type JsonNode, stringOf } from '../scan.ts'
import type { Segment, Shape } from '../segment.ts'
import { findList } from './find-list.ts'
import { answerKeys, questionKeys } from './questions-answers.ts'

const typeKeys = ['type', 'kind', '_type', 'role']
const textKeys = ['text', 'content', 'body', 'value', 'html']
/** Where an article's blocks lie. */
const blockKeys = ['body', 'content', 'blocks', 'sections']

/** `[{"type": "q", "text": "…"}, {"type": "a", "text": "…"}]`: blocks of an article that say which of them ask. */
export const typedTurns: Shape = {
  id: 'json-typed',
  name: 'JSON blocks of questions and answers',
  about: 'A list of blocks whose `type` says `question` or `answer`, bare or under a key such as `body`, among others.',
  confidence: 0.85,
  evidence: 'a list of blocks whose type says question or answer',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = findList(root, (item) => roleOf(text, item) !== undefined, blockKeys) ?? []
    const segments = list.flatMap((item) => segment(text, item))
    const roles = new Set(segments.map(({ role }) => role))
    return roles.size > 1 ? segments : []
  },
  example: '{"body": [{"type": "question", "text": "Who built it?"}, {"type": "answer", "text": "My aunt did."}]}'
}

function roleOf(text: string, item: JsonNode): Segment['role'] {
  const type = asString(first(item, typeKeys))
  const word = type && stringOf(text, type).toLowerCase()
  if (word === undefined || !asString(first(item, textKeys))) return undefined
  return questionKeys.includes(word) ? 'interviewer' : answerKeys.includes(word) ? 'interviewee' : undefined
}

function segment(text: string, item: JsonNode): Segment[] {
  const role = roleOf(text, item)
  const node = asString(first(item, textKeys))
  return role && node ? [{ role, pieces: [{ node }], lines: true, from: item.start, to: item.end }] : []
}

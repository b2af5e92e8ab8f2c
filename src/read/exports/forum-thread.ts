import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** The sign that folds a comment, the name, `[S]` for whoever began the thread, and how long ago it was. */
const HEADER = /^\[[–+-]\]\s?([\w-]{2,24})(?:\s?\[[A-Z,]{1,9}\])?\s.{0,60}\bago\b/
const BUTTONS = /^perma-?link\s+(?:embed|save|source|parent|report)\b/i

/** A thread of questions to somebody, as it is copied from a page of Reddit: `[–]ann_lowe[S] 12 points 3 hours ago`. */
export const forumThread: Reader = {
  id: 'forum-thread',
  name: 'Reddit thread',
  about:
    'Comments below `[–]name 12 points 3 hours ago`, as they are copied from a thread. Kept: who speaks; buttons below a comment become boilerplate.',
  extensions: ['txt'],
  sniff: (source) => {
    const found = firstLines(source).filter((line) => HEADER.test(line)).length
    return found > 1
      ? { confidence: 0.95, evidence: [`${found} lines such as [–]name 12 points 3 hours ago`] }
      : undefined
  },
  read: ({ text }) => readLineFormat(text, { id: 'forum-thread', mark, paragraphs: true }),
  example:
    '[–]ann_lowe 12 points 3 hours ago\nWho built it?\npermalink embed save report reply\n[–]bo_kern[S] 20 points 2 hours ago\nMy aunt did.\n'
}

function mark(line: string): Mark | undefined {
  if (BUTTONS.test(line)) return { kind: 'note', part: 'boilerplate', rule: 'forum-thread/buttons' }
  const name = HEADER.exec(line)?.[1]
  if (name === undefined) return undefined
  const from = line.indexOf(name)
  return { kind: 'message', speaker: name, speakerAt: [from, from + name.length], bodyAt: line.length }
}

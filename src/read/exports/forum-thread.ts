import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** The sign that folds a comment, the name, `[S]` for whoever began the thread, and how long ago it was. */
const HEADER = /^\[[–+-]\]\s?([\w-]{2,24})(?:\s?\[[A-Z,]{1,9}\])?\s.{0,60}\bago\b/
/** The same as newer pages have it: `u/ann_lowe · 12 points · 3 hours ago`, `OP` for whoever began the thread. */
const DOTTED = /^((?:u\/)?[\w-]{2,24})(?: (?:OP|MOD))?(?: [·•] -?[\d.,]{1,6}k? points?)? [·•] [^·•]{1,30}\bago$/
const BUTTONS =
  /^(?:perma-?link\s+(?:embed|save|source|parent|report)|reply\s+(?:award\s+)?share|continue this thread|\d{1,4} more repl|sort by:|more posts from the)\b/i

/** A thread of questions to somebody, as it is copied from a page of Reddit: `[–]ann_lowe[S] 12 points 3 hours ago`, `u/ann_lowe OP · 12 points · 3 hours ago`. */
export const forumThread: Reader = {
  id: 'forum-thread',
  name: 'Reddit thread',
  about:
    'Comments below `[–]name 12 points 3 hours ago` or `u/name · 12 points · 3 hours ago`, as they are copied from a thread. Kept: who speaks; buttons below a comment become boilerplate.',
  extensions: ['txt'],
  sniff: (source) => {
    const found = firstLines(source).filter((line) => nameIn(line) !== undefined).length
    return found > 1 ? { confidence: 0.95, evidence: [`${found} lines that say who wrote how long ago`] } : undefined
  },
  read: ({ text }) => readLineFormat(text, { id: 'forum-thread', mark, paragraphs: true }),
  example:
    '[–]ann_lowe 12 points 3 hours ago\nWho built it?\npermalink embed save report reply\n[–]bo_kern[S] 20 points 2 hours ago\nMy aunt did.\n'
}

const nameIn = (line: string): string | undefined => (HEADER.exec(line) ?? DOTTED.exec(line))?.[1]

function mark(line: string): Mark | undefined {
  if (BUTTONS.test(line)) return { kind: 'note', part: 'boilerplate', rule: 'forum-thread/buttons' }
  const name = nameIn(line)
  if (name === undefined) return undefined
  const from = line.indexOf(name)
  return { kind: 'message', speaker: name, speakerAt: [from, from + name.length], bodyAt: line.length }
}

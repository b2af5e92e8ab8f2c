/** A template on one line, of so many UTF-16 units at most. */
const LONGEST_TEMPLATE = 160

/** What templates around questions and answers are called; others show something of their own. */
const TURNS = new Set('q a qa question answer interview interviewer interviewee dialog dialogue chat turn'.split(' '))

interface Template {
  from: number
  to: number
  name: string
  closes: boolean
}

/**
 * Takes off the templates around questions and answers, on lines of their own or around the words: `{{< question >}}`,
 * `{{% /answer %}}` of Hugo, `{% question %}`, `{% endquestion %}` of Liquid and its kin.
 * @returns the text with blanks in place of them, of the same length; the same text where none of them are closed
 */
export function withoutTurnTemplates(text: string): string {
  const found = templatesIn(text)
  const closed = new Set(found.flatMap(({ name, closes }) => (closes ? [name] : [])))
  let result = ''
  let at = 0
  for (const { from, to, name } of found) {
    if (!closed.has(name)) continue
    result += text.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return result + text.slice(at)
}

function templatesIn(text: string): Template[] {
  const found: Template[] = []
  let at = text.indexOf('{')
  while (at >= 0) {
    const template = templateAt(text, at)
    if (template) found.push(template)
    at = text.indexOf('{', template?.to ?? at + 1)
  }
  return found
}

const NAME = /^[<%-]? ?(\/?) ?([a-z]+)/i

function templateAt(text: string, from: number): Template | undefined {
  const isHugo = text.startsWith('{{<', from) || text.startsWith('{{%', from)
  if (!isHugo && !text.startsWith('{%', from)) return undefined
  const head = text.slice(from, from + LONGEST_TEMPLATE)
  const end = head.indexOf(isHugo ? '}}' : '%}', 2)
  const inside = head.slice(2, end)
  const [, slash, word = ''] = end < 0 || /[\r\n]/.test(inside) ? [] : (NAME.exec(inside) ?? [])
  const isEnd = !isHugo && word.startsWith('end')
  const name = (isEnd ? word.slice('end'.length) : word).toLowerCase()
  return TURNS.has(name) ? { from, to: from + end + 2, name, closes: isEnd || slash === '/' } : undefined
}

/** `::: note`, `::: {.question}`, `:::[Title]` */
const OPEN = /^ {0,3}:{3,} ?[[{.\p{L}][^\r\n]{0,120}$/u
const CLOSE = /^ {0,3}:{3,}[ \t]*$/
/** A line end is a piece of its own. */
const LINE_END = /(\r\n|\n|\r)/
const CODE = /^ {0,3}(?:```|~~~)/

/** A template on one line, of so many UTF-16 units at most. */
const LONGEST_TEMPLATE = 160

/** What boxes around questions and answers are called; others show something of their own. */
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
export function withoutTurnBoxes(text: string): string {
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
  const [, slash, word = ''] = end < 0 || inside.includes('\n') ? [] : (NAME.exec(inside) ?? [])
  const isEnd = !isHugo && word.startsWith('end')
  const name = (isEnd ? word.slice('end'.length) : word).toLowerCase()
  return TURNS.has(name) ? { from, to: from + end + 2, name, closes: isEnd || slash === '/' } : undefined
}

/**
 * Takes off the lines that open and close a box of their own in the Markdown of Pandoc, Docusaurus and
 * markdown-it-container: CommonMark reads them as words of the paragraph beside them.
 * @returns the text with blanks in place of such lines, of the same length; the same text where none of them are closed
 */
export function withoutFencedDivs(text: string): string {
  if (!text.includes(':::')) return text
  let isCode = false
  let opened = 0
  let closed = 0
  const lines = text.split(LINE_END).map((line) => {
    if (CODE.test(line)) isCode = !isCode
    if (isCode || !line.includes(':::')) return line
    if (CLOSE.test(line)) closed++
    else if (OPEN.test(line)) opened++
    else return line
    return ' '.repeat(line.length)
  })
  return opened > 0 && closed > 0 ? lines.join('') : text
}

/** `::: note`, `::: {.question}`, `:::[Title]` */
const OPEN = /^ {0,3}:{3,} ?[[{.\p{L}][^\r\n]{0,120}$/u
const CLOSE = /^ {0,3}:{3,}[ \t]*$/
/** A line end is a piece of its own. */
const LINE_END = /(\r\n|\n|\r)/
const CODE = /^ {0,3}(?:```|~~~)/

/** `{{< question >}}`, `{{% /answer %}}` of Hugo; `{% question %}`, `{% endquestion %}` of Liquid and its kin. */
const SHORTCODE = /\{\{[<%] ?(\/?) ?([a-z]+)[^{}\r\n]{0,120}[>%]\}\}|\{%-? (end)?([a-z]+)[^{}\r\n]{0,120}%\}/gi

/** What boxes around questions and answers are called; others show something of their own. */
const TURNS = new Set('q a qa question answer interview interviewer interviewee dialog dialogue chat turn'.split(' '))

/**
 * Takes off the templates around questions and answers, on lines of their own or around the words.
 * @returns the text with blanks in place of them, of the same length; the same text where none of them are closed
 */
export function withoutTurnBoxes(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  const found = [...text.matchAll(SHORTCODE)].map(({ 0: { length }, 1: slash, 2: name, 3: end, 4: tag, index }) => ({
    from: index,
    to: index + length,
    name: (name ?? tag ?? '').toLowerCase(),
    closes: Boolean(slash || end)
  }))
  const closed = new Set(found.flatMap(({ name, closes }) => (closes && TURNS.has(name) ? [name] : [])))
  let result = ''
  let at = 0
  for (const { from, to, name } of found) {
    if (!closed.has(name)) continue
    result += text.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return result + text.slice(at)
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

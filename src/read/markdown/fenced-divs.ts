/** `::: note`, `::: {.question}`, `:::[Title]` */
const OPEN = /^ {0,3}:{3,} ?[[{.\p{L}][^\r\n]{0,120}$/u
const CLOSE = /^ {0,3}:{3,}[ \t]*$/
/** A line end is a piece of its own. */
const LINE_END = /(\r\n|\n|\r)/
const CODE = /^ {0,3}(?:```|~~~)/

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

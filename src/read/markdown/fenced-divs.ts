/**
 * `::: note`, `::: {.question}`, `:::`: lines that open and close a box of their own in the Markdown of Pandoc, Docusaurus
 * and markdown-it-container. CommonMark reads them as words of the paragraph beside them.
 */
const OPEN = /^ {0,3}:{3,} ?[[{.\p{L}][^\n]{0,120}$/u
const CLOSE = /^ {0,3}:{3,}[ \t]*$/
const CODE = /^ {0,3}(?:```|~~~)/

/** The text with blanks in place of such lines, of the same length; the same text where none of them are closed. */
export function withoutFencedDivs(text: string): string {
  if (!text.includes('\n:::')) return text
  const lines = text.split('\n')
  let isCode = false
  let opened = 0
  let closed = 0
  const result = lines.map((line) => {
    if (CODE.test(line)) isCode = !isCode
    const own = line.endsWith('\r') ? line.slice(0, -1) : line
    if (isCode || !own.includes(':::')) return line
    if (CLOSE.test(own)) closed++
    else if (OPEN.test(own)) opened++
    else return line
    return ' '.repeat(own.length) + line.slice(own.length)
  })
  return opened > 0 && closed > 0 ? result.join('\n') : text
}

import { PRINTERS } from '../print/index.ts'
import type { Reader } from '../read/reader.ts'
import { type OptionSpec, optionSpecs } from './option-list.ts'

/** What `--help` prints. */
export function helpText(): string {
  const flags = optionSpecs.map(flagsOf)
  const width = Math.max(...flags.map((flag) => flag.length))
  return `Turns the raw text of interviews into structured data.

Usage: interview-parser [options] [FILE | PATTERN | -]...

Reads files, or standard input where none is named or the name is -, and prints to standard output.
Of several files the JSON stands one document after the other, everything else with a blank line between.
Warnings go to standard error as  file:line:column  warning  message  code; what is no fault says info.

Options:
${optionSpecs.map(({ about }, index) => `  ${(flags[index] as string).padEnd(width)}  ${about}`).join('\n')}

Formats to print:
${PRINTERS.map(({ id, about }) => `  ${id.padEnd(10)}${about}`).join('\n')}

Examples:
  interview-parser talk.txt                                   the interview as JSON
  interview-parser --to markdown talk.html > talk.md          a web page as clean Markdown
  interview-parser --explain talk.txt                         why each line became what it did
  interview-parser --speaker "Ann Lowe=interviewer" talk.txt  say who asks
  interview-parser --to csv --out-dir out 'talks/**/*.vtt'    one file for each
  interview-parser --ndjson talks/*.txt | jq .path            one line for each
  pbpaste | interview-parser --to text                        from standard input

Exit status: 0 fine, 1 warnings under --strict, 2 an option is wrong or a file cannot be read or written.
`
}

/** `-t, --to FORMAT`, `    --explain[=brief|json]` */
function flagsOf({ name, short, value, optional }: OptionSpec): string {
  const argument = value === undefined ? '' : optional ? `[=${value}]` : ` ${value}`
  return `${short ? `-${short}, ` : '    '}--${name}${argument}`
}

/** What `--formats` prints. */
export function formatsText(readers: readonly Reader[]): string {
  const entries = [...readers, wordFormat].map(
    ({ id, name, about, extensions }) =>
      `${id}  ${name}  (${extensions.map((end) => `.${end}`).join(', ')})\n${wrapped(about, 96)}`
  )
  return `${entries.join('\n\n')}\n`
}

/** What only the command line reads, and not as text. */
export const wordFormat: Pick<Reader, 'id' | 'name' | 'about' | 'extensions'> = {
  id: 'docx',
  name: 'Word',
  about: 'A zip archive that holds word/document.xml. Needs the package mammoth; positions are absent.',
  extensions: ['docx']
}

function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((entry) => `    ${entry}`).join('\n')
}

/** The pages of `docs` that are generated from the code they describe. */
import { readers } from '../src/all.ts'
import { layouts } from '../src/rules/layout/index.ts'
import { warningCatalogue } from '../src/warnings.ts'

const fence = (text: string, language = 'text'): string => {
  const marks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`
}

const page = (title: string, about: string, sections: readonly string[]): string => `${[`# ${title}`, about, ...sections].join('\n\n')}\n`

/** `docs/layouts.md`: how interviews tell questions from answers, with an example of each. */
export function layoutsPage(): string {
  return page(
    'Layouts',
    'A layout is a hypothesis about how one document tells its questions from its answers. Each proposes a reading of the whole document; all are scored by the same sums, and the best wins. One file each in `src/rules/layout`.',
    layouts.map(({ id, why, example }) => `## \`${id}\`\n\n${why}\n\n${fence(example)}`)
  )
}

/** `docs/formats.md`: what can be read, how it is recognised, what is kept. */
export function formatsPage(): string {
  return page(
    'Formats',
    'What can be read. The text decides; a file name is a hint only. `interview-parser` reads text and Markdown, `interview-parser/all` and the command line read all of these.',
    readers.map(({ id, name, about, extensions, example }) => `## ${name}\n\nId \`${id}\`${extensions.length > 0 ? `, files named ${extensions.map((ending) => `\`.${ending}\``).join(', ')}` : ''}.\n\n${about}\n\n${fence(example)}`)
  )
}

/** `docs/warnings.md`: every code, what it says and what to make of it. */
export function warningsPage(): string {
  const rows = Object.entries(warningCatalogue).map(([code, { severity, message, note }]) => `| \`${code}\` | ${severity} | ${message} | ${note} |`)
  return page('Warnings', 'Codes are stable; words may change. Every warning has a place where the source has one.', [['| code | severity | message | what follows |', '| --- | --- | --- | --- |', ...rows].join('\n')])
}

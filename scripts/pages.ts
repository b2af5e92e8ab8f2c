/** The pages of `docs` that are generated from the code they describe. */
import { readers } from '../src/all.ts'
import { wordFormat } from '../src/cli/help.ts'
import type { Reader } from '../src/read/reader.ts'
import { layouts } from '../src/rules/layout/index.ts'
import { warningCatalogue } from '../src/warnings.ts'
import { measures, type Scores } from './measure.ts'
import { type CalibrationBin, measureNames, percent } from './scoring.ts'
import type { Survivor } from './survivors.ts'
import type { Growth, MutationFigures, TrustFigures } from './trust.ts'

/** Backticks that none within the text ends. */
const ticksAround = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

const fence = (text: string, language = 'text'): string => {
  const marks = ticksAround(text, 3)
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`
}

const page = (title: string, about: string, sections: readonly string[]): string =>
  `${[`# ${title}`, about, ...sections].join('\n\n')}\n`

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
    [
      ...readers.map((reader) => `${formatHead(reader)}\n\n${fence(reader.example)}`),
      `${formatHead(wordFormat)} Only the command line reads it.`
    ]
  )
}

const formatHead = ({ id, name, about, extensions }: Pick<Reader, 'id' | 'name' | 'about' | 'extensions'>): string =>
  `## ${name}\n\nId \`${id}\`${extensions.length > 0 ? `, files named ${extensions.map((ending) => `\`.${ending}\``).join(', ')}` : ''}.\n\n${about}`

/** `docs/warnings.md`: every code, what it says and what to make of it. */
export function warningsPage(): string {
  const rows = Object.entries(warningCatalogue).map(
    ([code, { severity, message, note }]) => `| \`${code}\` | ${severity} | ${message} | ${note} |`
  )
  return page('Warnings', 'Codes are stable; words may change. Every warning has a place where the source has one.', [
    ['| code | severity | message | what follows |', '| --- | --- | --- | --- |', ...rows].join('\n')
  ])
}

/** Figures of documents whose whole source was left out of training: `npm run tune -- FOLDER --report`. */
export interface AccuracyReport {
  documents: number
  sources: number
  folds: number
  lost: number
  bySource: Scores
  groups: { name: string; documents: number; means: Scores }[]
  calibration: CalibrationBin[]
}

function ticked(text: string): string {
  const marks = ticksAround(text, 1)
  return text === '' ? 'nothing' : `${marks} ${text} ${marks}`
}

/** `docs/mutation.md`: changes of the sources that no test notices, by the reason. */
export function mutationPage(
  figures: Readonly<Record<string, MutationFigures>>,
  survivors: Readonly<Record<string, readonly Survivor[]>>
): string {
  const section = (place: string, list: readonly Survivor[]): string => {
    const reasons = [...new Set(list.map(({ reason }) => reason ?? UNEXPLAINED))].sort(
      (a, b) => Number(a === UNEXPLAINED) - Number(b === UNEXPLAINED)
    )
    const groups = reasons.map((reason) => {
      const rows = list
        .filter((each) => (each.reason ?? UNEXPLAINED) === reason)
        .map(({ file, place: at, code, change }) => `- ${file}:${at} ${ticked(code)} → ${ticked(change)}`)
      return `${reason}:\n\n${rows.join('\n')}`
    })
    const figure = figures[place]
    return [`## \`${place}\``, ...(figure ? [`Noticed: ${noticed(figure)}.`] : []), ...groups].join('\n\n')
  }
  return page(
    'Mutants that survive',
    'Stryker changes the sources a little, one change at a time; these are the changes that no test notices, first what stands there, then what is put in its place. Written by `npm run mutation -- --write`; changes of what a module computes when it is loaded are not tried.',
    Object.entries(survivors).map(([place, list]) => section(place, list))
  )
}

const UNEXPLAINED = 'What a test could notice, or nobody has looked at'

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['all', 'all'],
  ['page', 'pasted web pages'],
  ['written', 'written articles'],
  ['spoken', 'spoken transcripts'],
  ['seed', 'the first text of all']
])

/** The table of the README: what is right, in percent of lines, exchanges and documents. */
export function accuracyTable({ groups }: AccuracyReport): string {
  const columns = [
    'body',
    'full',
    'exchanges',
    'perfect',
    'speakers',
    'speakerRoles',
    'pullQuotes',
    'boilerplate',
    'lists'
  ] as const
  return tableOf(
    ['documents', 'number', ...columns],
    groups.map(({ name, documents, means }) => [
      GROUPS.get(name) ?? name,
      String(documents),
      ...columns.map((column) => percent(means[column]))
    ])
  )
}

/** `docs/accuracy.md`: how right the parser is on documents of sources that it has never seen. */
export function accuracyPage(report: AccuracyReport): string {
  const { documents, sources, folds, lost, bySource, calibration } = report
  return page(
    'Accuracy',
    `Measured on ${documents} labelled documents of ${sources} sources, in ${folds} folds: the documents of a source are scored with weights that were trained without any document of that source. One training is measured; what ships is the mean of four, and some verdicts are those of before ([which](../training/README.md)), which know every source: what that gains is not in these figures. Lines lost: ${lost}. Percent.`,
    [
      accuracyTable(report),
      `Every source counted once: ${measureNames.map((name) => `${name} ${percent(bySource[name])}`).join(', ')}.`,
      tableOf(
        ['measure', 'what it counts'],
        Object.entries(measures).map(([name, what]) => [`\`${name}\``, what])
      ),
      `## What \`layout.confidence\` is worth\n\n${tableOf(
        ['confidence', 'documents', 'mean confidence', 'read without a fault'],
        calibration.map(({ from, to, documents: count, confidence, perfect }) => [
          `${from.toFixed(1)} to ${to.toFixed(1)}`,
          String(count),
          percent(confidence),
          percent(perfect)
        ])
      )}`
    ]
  )
}

const counted = (number: number): string => number.toLocaleString('en-US')

const noticed = ({ killed, mutants, of, unrun }: MutationFigures): string =>
  `${((100 * killed) / mutants).toFixed(1)} % of ${counted(mutants)}${mutants + unrun < of ? ` (drawn from ${counted(of)})` : ''}`

const grows = ({ family, perDoubling }: Growth): string => `${perDoubling.toFixed(2)} (${family})`

/** The table of the README: what the guarantees were held against. Figures that nobody has measured are left out. */
export function trustTable(
  { coverage, mutation, soak, growth, surroundings }: TrustFigures,
  { direct, installed }: { direct: number; installed: number }
): string {
  const rows: string[][] = []
  if (soak)
    rows.push([
      'random, generated and changed texts held against every guarantee: `npm run soak`',
      `${counted(soak.cases)}, of which ${counted(soak.failed)} failed`
    ])
  if (surroundings)
    rows.push([
      'fixtures, read and printed under other versions of Node, locales and time zones: `npm run surroundings`',
      `${counted(surroundings.documents)} × ${surroundings.nodes.length} versions (${surroundings.nodes.join(', ')}) × ${surroundings.settings} settings, of which ${counted(surroundings.differing)} differ`
    ])
  if (growth)
    rows.push([
      `most time for twice the text, of ${growth.families} families of hostile texts; 2 is linear: \`npm run bench:growth\``,
      [`reading ${grows(growth.reading)}`, ...(growth.printing ? [`printing ${grows(growth.printing)}`] : [])].join(
        ', '
      )
    ])
  if (coverage)
    rows.push([
      'sources that the tests run: `npm run coverage`',
      `${coverage.lines} % of lines, ${coverage.branches} % of branches`
    ])
  if (mutation)
    rows.push([
      'small changes of the sources that a test notices, [the others](docs/mutation.md): `npm run mutation`',
      Object.entries(mutation)
        .map(([place, figures]) => `${noticed(figures)} in \`${place}\``)
        .join(', ')
    ])
  rows.push([
    'packages that are installed with this one',
    `${installed}, ${direct} of them asked for; none runs a script`
  ])
  return tableOf(['what', 'figures'], rows)
}

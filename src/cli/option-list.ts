/** One option of the command line: what parsing and `--help` know of it. */
export interface OptionSpec {
  name: string
  short?: string
  /** What its value is called; none where it takes no value. */
  value?: string
  /** The value may be left away; then it can only be given as `--name=value`. */
  optional?: true
  about: string
}

const OPTIONS = [
  { name: 'to', short: 't', value: 'FORMAT', about: 'what to print; json if left out' },
  { name: 'from', short: 'f', value: 'FORMAT', about: 'what the files are; the text decides if left out' },
  {
    name: 'explain',
    short: 'e',
    value: 'brief|json',
    optional: true,
    about: 'print every line with its role, speaker and the rule that decided'
  },
  {
    name: 'speaker',
    short: 's',
    value: 'NAME=ROLE',
    about: 'who speaks: interviewer, interviewee or other; ROLE may be left out'
  },
  { name: 'label', short: 'l', value: 'LABEL=NAME', about: 'a label that means this speaker' },
  { name: 'language', value: 'TAG', about: 'language of the text, as en or de-AT; the text decides if left out' },
  {
    name: 'encoding',
    value: 'NAME',
    about: 'encoding of the bytes; UTF-8, what the file states, or a guess if left out'
  },
  {
    name: 'out-dir',
    short: 'o',
    value: 'FOLDER',
    about: 'write one file for each input, as in the folders of the inputs'
  },
  { name: 'ndjson', about: 'print one line of JSON for each file: its path and what was made of it' },
  { name: 'no-positions', about: 'leave the positions out of JSON' },
  { name: 'strict', about: 'exit with status 1 if there are warnings; lines that say info do not count' },
  { name: 'quiet', short: 'q', about: 'print no warnings' },
  { name: 'max-size', value: 'MB', about: 'refuse larger files; 256 if left out' },
  { name: 'formats', about: 'list the formats that can be read, and how each is recognised' },
  { name: 'help', short: 'h', about: 'print this' },
  { name: 'version', short: 'v', about: 'print the version' }
] as const satisfies readonly OptionSpec[]

export type OptionName = (typeof OPTIONS)[number]['name']

/** Every option, in the order of `--help`. */
export const optionSpecs: readonly OptionSpec[] = OPTIONS

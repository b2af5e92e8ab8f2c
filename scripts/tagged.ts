/** The documents of `training`: several to a file, each line behind the label that a reader gives it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { LabelledDocument } from './corpus.ts'
import { root } from './files.ts'
import { readGold } from './gold.ts'

/** `Q N *! #mixed| text`: role, speaker's code, list item, question without an answer, parts of two turns. */
const TAG = /^([AFHIN-QTX-])(?: +([^\s|*!#]+))?( +\*)?( +!)?( +#mixed)? *\| ?(.*)$/

/** Written for training, they are more alike than documents in the wild: half as much of each is the best measured. */
const WEIGHT = 0.5

/** Files whose documents train one verdict alone, by what their names begin with. */
const OWN_VERDICT: Partial<Record<string, LabelledDocument['only']>> = {
  singles: 'labels',
  names: 'names',
  panels: 'roles'
}

/** @throws Error that names the file and the document whose labels are wrong */
export function taggedDocuments(): LabelledDocument[] {
  const folder = join(root, 'training')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const only = OWN_VERDICT[file.replace(/-.*/, '')]
      return taggedFile(join(folder, file)).map((document) => ({ ...document, ...(only && { only }), weight: WEIGHT }))
    })
}

/** The documents of one such file. */
export const taggedFile = (path: string): LabelledDocument[] => documentsIn(readFileSync(path, 'utf8'), basename(path))

/** `=== NAME.EXT`, then the document. */
function documentsIn(text: string, file: string): LabelledDocument[] {
  const [, ...parts] = text.split(/^=== /m)
  return parts.map((part) => {
    const end = part.indexOf('\n')
    const name = part.slice(0, end).trim()
    try {
      return documentOf(name, part.slice(end + 1).split('\n'))
    } catch (error) {
      throw new Error(`${file}: ${name}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

function documentOf(name: string, lines: readonly string[]): LabelledDocument {
  const head = lines.findIndex((line) => line !== '' && !line.startsWith('@ ') && line !== '!none')
  const gold = lines.slice(0, head).filter((line) => line !== '')
  const none = gold.includes('!none')
  const words: string[] = []
  for (const line of lines.slice(head)) {
    const [, role, code = '', item, open, mixed, said = ''] = TAG.exec(line) ?? []
    if (role === undefined) {
      if (!none && line.trim() !== '' && line.trim() !== '|') throw new Error(`a line without a label: ${line}`)
      words.push(none ? line.replace(/^\|/, '') : '')
      continue
    }
    words.push(said)
    const at = words.length
    if (!none) gold.push(`${at} ${role} ${code}${item ? ' *' : ''}${mixed ? ' # mixed' : ''}`)
    if (open) gold.push(`!empty ${at}`)
  }
  const text = `${words.join('\n').trimEnd()}\n`
  return {
    name,
    text,
    gold: readGold(`${gold.join('\n')}\n`, text),
    source: `training ${name}`,
    extension: extname(name).slice(1)
  }
}

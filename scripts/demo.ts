/** Prints the Interview of one transcript, through the built command line: as JSON, then as Markdown. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './files.ts'

const transcript = join(root, 'fixtures/model--data-scientist/source.txt')

for (const format of ['json', 'markdown']) {
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--to', format, transcript], { stdio: 'inherit' })
}

#!/usr/bin/env node
/** The command `interview-parser`. */
import { readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const args = process.argv.slice(2)

if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) process.stdout.write(`${version}\n`)
else {
  // Node 22.8 and later keep the compiled code: the second run starts faster.
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  const { main } = await import('./cli/main.ts')
  process.exitCode = await main(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version
  })
}

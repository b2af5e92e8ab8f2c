import type { Readable, Writable } from 'node:stream'
import { visible, visibleLines } from '../print/terminal.ts'
import { readArguments, type Settings, UsageError } from './arguments.ts'
import { helpText } from './help.ts'
import { messagesText, wantsColours } from './messages.ts'
import { formats, run } from './run.ts'
import { Closed, ignore, write } from './streams.ts'

/** What the command line has around it: tests give their own. */
export interface Surroundings {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
  env: NodeJS.ProcessEnv
  version: string
}

/**
 * The command line.
 * @param args without the program's name
 * @returns the exit status: 0 fine, 1 warnings under `--strict`, 2 an option or a file that is wrong
 */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  // Errors of the streams come to `write`; without a listener they would end the process with a stack trace.
  around.stdout.on('error', ignore)
  around.stderr.on('error', ignore)
  try {
    return await act(readArguments(args), around)
  } catch (error) {
    if (error instanceof Closed) return 0
    if (error instanceof UsageError)
      return await complain(`${visible(error.message)}\nTry interview-parser --help.`, around)
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EIO')
      return await complain(`standard output cannot be written: ${message}`, around)
    throw error
  } finally {
    around.stdout.removeListener('error', ignore)
    around.stderr.removeListener('error', ignore)
  }
}

async function complain(message: string, { stderr }: Surroundings): Promise<number> {
  await write(stderr, `interview-parser: ${message}\n`).catch(ignore)
  return 2
}

async function act(settings: Settings, around: Surroundings): Promise<number> {
  const { stdin, stdout, stderr, env, version } = around
  if (settings.action === 'version') return said(stdout, `${version}\n`)
  if (settings.action === 'help') return said(stdout, helpText())
  if (settings.inputs.length === 0 && stdin.isTTY && settings.action === 'run') {
    await write(stderr, helpText())
    return 2
  }
  if (settings.action === 'formats') return said(stdout, formats())
  return run(settings, {
    stdin,
    print: (text) => write(stdout, stdout.isTTY ? visibleLines(text) : text),
    // Nobody need hear the messages: the status says the same, and the files are done all the same.
    tell: (messages) => write(stderr, messagesText(messages, wantsColours(stderr, env))).catch(ignore)
  })
}

async function said(stream: Writable, text: string): Promise<number> {
  await write(stream, text)
  return 0
}

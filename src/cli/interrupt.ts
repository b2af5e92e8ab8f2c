import { rmSync } from 'node:fs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does some work whose unfinished files must not outlive an interruption.
 * The signals are listened for once and for all of the work: one that comes just when nobody listens any more is lost.
 * @param work is given a set to keep the paths of its unfinished files in
 */
export async function withoutRemains<T>(work: (unfinished: Set<string>) => Promise<T>): Promise<T> {
  const unfinished = new Set<string>()
  const deaf = (): void => {
    for (const name of SIGNALS) process.removeListener(name, interrupted)
  }
  const interrupted = (signal: NodeJS.Signals): void => {
    for (const path of unfinished) rmSync(path, { force: true })
    deaf()
    process.kill(process.pid, signal)
  }
  for (const name of SIGNALS) process.on(name, interrupted)
  try {
    return await work(unfinished)
  } finally {
    deaf()
  }
}

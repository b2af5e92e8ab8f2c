/**
 * Timing of several ways to do the same thing, so that whatever slows the machine slows all of them. Times are those of
 * the processor: what other programs take does not count.
 */

export interface Contender {
  name: string
  run(text: string): unknown
}

export interface Timing {
  name: string
  /** Median of the rounds, in milliseconds for one run. */
  milliseconds: number
  /** Median over the rounds of this contender's time, divided by the first contender's time in the same round. */
  ratio: number
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/**
 * Runs all contenders once a round, in turn, each round starting with another one.
 * @param texts different texts of one kind and size; a sample runs over all of them
 * @param rounds the number of samples of each contender, after two rounds that are not counted
 */
export function compare(contenders: readonly Contender[], texts: readonly string[], rounds: number): Timing[] {
  const samples = contenders.map(() => [] as number[])
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round + 2) % contenders.length
      const started = process.cpuUsage()
      for (const text of texts) contenders[index]?.run(text)
      const { user, system } = process.cpuUsage(started)
      if (round >= 0) samples[index]?.push((user + system) / 1000 / texts.length)
    }
  }
  const first = samples[0] ?? []
  return contenders.map(({ name }, index) => {
    const own = samples[index] ?? []
    return { name, milliseconds: median(own), ratio: median(own.map((time, round) => time / (first[round] ?? time))) }
  })
}

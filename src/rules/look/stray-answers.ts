import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** So many lines that are no talk part a stray answer from it, and it is a quarter of what is said at most. */
const STRAY = { apart: 3, share: 4 }

/** What stands beside the talk does not part it. */
const BESIDE: ReadonlySet<number> = new Set([TAG.aside, TAG.section, TAG.pullQuote])

/** Comments below an interview look like answers: but nobody asks there, nobody has a label, and furniture stands between. */
export const strayAnswers: Look = {
  id: 'stray-answers',
  why: 'nobody asks below the furniture of the page',
  look({ tags, marks, labelled }) {
    const lines = indicesWhere(
      tags.length,
      (index) => (marks[index] as Marks).length > 0 && !BESIDE.has(tags[index] as number)
    )
    const stretches = stretchesOf(lines, tags)
    const spoken = stretches.reduce((sum, { said }) => sum + said.length, 0)
    const result = tags.slice()
    for (const { said, above } of stretches.slice(1).reverse()) {
      const isStray = said.every((index) => tags[index] === TAG.answer && labelled[index] === 0)
      if (!isStray || said.length * STRAY.share > spoken) break
      for (const index of said) result[index] = tags[above] as number
    }
    return result
  }
}

/** What is said without so many other lines between, and the line above it. */
interface Stretch {
  said: number[]
  above: number
}

function stretchesOf(lines: readonly number[], tags: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  let apart: number = STRAY.apart
  let above = -1
  for (const index of lines) {
    if (!isSpeech(tags[index])) {
      apart++
      above = index
      continue
    }
    if (apart >= STRAY.apart) stretches.push({ said: [], above })
    stretches.at(-1)?.said.push(index)
    apart = 0
  }
  return stretches
}

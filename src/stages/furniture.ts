import { bestPath, type ChainWeights, type Path, TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import { Form, formOf } from './overview.ts'

/**
 * A line of furniture this sure, in hundredths of a logarithm of odds, says that the text was taken from a page: in an
 * article that somebody marked up, and in any other text. Measured on documents whose sources were left out.
 */
const SURE = { marked: 1400, other: 330 }

const FURNITURE = 1 << TAG.boilerplate

/**
 * An article that somebody marked up is seldom a page with its furniture: links and notes below the talk are the author's.
 * Where no line is surely furniture, none is.
 * @param allowed bits for the tags that each unit can have
 */
export function articlePath(
  units: readonly Unit[],
  chain: ChainWeights,
  scores: Float64Array,
  steps: Uint8Array,
  allowed: Int32Array
): Path {
  const path = bestPath(chain, scores, steps, allowed)
  let surest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < path.tags.length; at++)
    if (path.tags[at] === TAG.boilerplate) surest = Math.max(surest, path.margins[at] as number)
  if (surest === Number.NEGATIVE_INFINITY || surest >= SURE.marked) return path
  if (surest >= SURE.other && formOf(units) !== Form.marked) return path
  const others = allowed.map((mask) => mask & ~FURNITURE)
  return bestPath(chain, scores, steps, others)
}

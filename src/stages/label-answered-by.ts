import { foldWords } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isCjk, isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import { isNameLike, type LabelShape, labelKey, shapeAt } from './label-shapes.ts'
import { knownWords } from './label-words.ts'

/** `A1(Ann)`, `Answer (Ann Lowe)` */
const NAMED_BEHIND = /^([^(（]+)[(（]([^()（）]+)[)）]$/u

/** So many names, and so many of their labels. */
const FEWEST = { names: 2, labels: 3 }

/** `(laughing)` and `(笑)` say how somebody answers. */
const isNamed = (name: string): boolean =>
  isNameLike(name) && name.length > 1 && (isUpper(name.charCodeAt(0)) || isCjk(name.charCodeAt(0)))

/**
 * `A1(Ann): From the mill.` below `Q1: Whence?`, and `A1(Bo): From me.`: behind a word for answers brackets say who answers,
 * and it is not always the same. The name is the label. Changes the shapes.
 */
export function answeredBy(shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const found: { index: number; name: string }[] = []
  for (const [index, shape] of shapes.entries()) {
    const [, word = '', name = ''] = (shape?.separator === Separator.colon && NAMED_BEHIND.exec(shape.name)) || []
    if (isNamed(name) && knownWords(lexicon, foldWords(word.trim()))?.answer) found.push({ index, name })
  }
  if (found.length < FEWEST.labels || new Set(found.map(({ name }) => labelKey(name))).size < FEWEST.names) return
  for (const { index, name } of found) {
    const shape = shapes[index] as LabelShape
    shapes[index] = { ...shape, name, key: labelKey(name), written: shape.name }
  }
}

/**
 * `A. 소담: 둑 옆이에요.`, and below it `나루: 그 아래요.`: where the name behind a word for answers opens other lines alone, it is
 * the label. Once, `A. 참고: 울렸어요.` is what somebody says. Changes the shapes.
 */
export function answeredBefore(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const alone = new Set(shapes.flatMap((shape) => (shape?.separator === Separator.colon ? [shape.key] : [])))
  const found = shapes.flatMap((shape, index) => {
    if (shape?.separator !== Separator.period || !knownWords(lexicon, shape.key)?.answer) return []
    const named = shapeAt(units[index] as Unit, shape.body)
    return named?.separator === Separator.colon && alone.has(named.key) ? [{ index, named }] : []
  })
  if (found.length < FEWEST.labels || new Set(found.map(({ named }) => named.key)).size < FEWEST.names) return
  for (const { index, named } of found) shapes[index] = named
}

import { type Lexicon, Word, wordsMask } from '../languages/lexicon.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { labelKey } from './label-shapes.ts'
import { knownWords } from './label-words.ts'

/** Lines that stand alone and are a page's buttons, or parts of its site: nobody speaks below them. */
export function buttonsOf(evidence: LabelEvidence, lexicon: Lexicon): ReadonlySet<LabelGroup> {
  const alone = evidence.groups.filter(({ shapes }) => shapes.every(({ separator }) => separator === Separator.line))
  const crumbs = crumbsIn(evidence.units)
  return new Set([...buttonsAmong(alone, lexicon), ...alone.filter(({ key }) => crumbs.has(key))])
}

/** `Subscribe`, `Share` on lines of their own, however often. One alone may be somebody, if it is one word: `Press`. */
function buttonsAmong(alone: readonly LabelGroup[], lexicon: Lexicon): readonly LabelGroup[] {
  const buttons = alone.filter(
    ({ key }) => (wordsMask(lexicon, key) & Word.boilerplateLine) !== 0 && !knownWords(lexicon, key)
  )
  return buttons.length > 1 ? buttons : buttons.filter(({ key }) => key.includes(' '))
}

/** A longer line is no way through a site, and so few steps are none. */
const LONGEST = 160
const FEWEST = 3

/** `Home > Blog > Dye notes > Two who stayed`: keys of the steps to a page but for the last, which may be whom it is about. */
function crumbsIn(units: readonly Unit[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { text } of units) {
    if (text.length > LONGEST || !STEP.test(text)) continue
    const steps = text.split(STEP)
    if (steps.length >= FEWEST) for (const step of steps.slice(0, -1)) keys.add(labelKey(step))
  }
  return keys
}

const STEP = / [>›»] /

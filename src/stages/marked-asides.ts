import { isSpace, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'

/**
 * Units whose markup says that they stand beside the talk say so themselves, as if the format had: `<figcaption>` and
 * components such as `<Tweet id="1" />` in Markdown, also over several lines.
 * @param units lines, before any are joined
 */
export function withMarkedAsides(units: readonly Unit[], source: string): readonly Unit[] {
  let open = false
  let found = false
  const marked = units.map((unit, index) => {
    const rule = open && unit.gap === 0 ? 'markup/component' : ruleOf(unit, units[index + 1], source)
    open = rule === 'markup/component' && !closes(unit, source)
    if (rule === undefined || unit.data) return unit
    found = true
    return { ...unit, data: { part: 'aside' as const, rule } }
  })
  return found ? marked : units
}

function ruleOf(unit: Unit, next: Unit | undefined, source: string): string | undefined {
  if (source.charCodeAt(unit.start) !== 60 || unit.kind === Kind.code) return undefined
  if (unit.kind === Kind.html && source.startsWith('<figcaption', unit.start)) return 'markup/caption'
  return opensComponent(unit, next, source) ? 'markup/component' : undefined
}

/** `<Tweet id="1" />`, or `<Tweet` alone above its attributes; `<Ann> hello` is somebody who talks. */
function opensComponent(unit: Unit, next: Unit | undefined, source: string): boolean {
  if (!isUpper(source.charCodeAt(unit.start + 1))) return false
  let end = unit.start + 1
  while (end < unit.end && /[\w.]/.test(source.charAt(end))) end++
  if (end < unit.end) return isSpace(source.charCodeAt(end)) && closes(unit, source)
  return next !== undefined && next.gap === 0 && /^\s*[\w:-]{1,40}=/.test(source.slice(next.start, next.start + 60))
}

const closes = ({ start, end }: Unit, source: string): boolean => source.startsWith('/>', Math.max(start, end - 2))

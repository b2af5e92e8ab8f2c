import { bulletAt } from '../read/bullets.ts'
import { Kind, type Unit } from '../types.ts'

/** What stands in front of a line that is an item, though no markup says so. */
export interface Sign {
  /** Index in the unit's text where the words start. */
  end: number
  /** Which item it is of those that count up, from 1; 0 behind a bullet. */
  number: number
  /** How it is written: signs of one list are written alike. */
  style: string
}

/** Bullets that open an item wherever they stand; a dash opens many other things, too. */
const BULLETS = '•●○◦▪►▶‣'

const LETTERS = 'abcdefghij'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
const CHINESE = '一二三四五六七八九十'

/** Numbers and letters that readers of Markdown and text leave to the words, and what they count with. */
const STYLES: readonly { id: string; pattern: RegExp; digits?: string }[] = [
  { id: 'a.)', pattern: /^(?<digit>[a-j])\.?\) */, digits: LETTERS },
  { id: '(a)', pattern: /^\((?<digit>[a-j])\) */, digits: LETTERS },
  { id: '1）', pattern: /^(?<digit>10|[1-9])[)）] */ },
  { id: '(1)', pattern: /^[(（](?<digit>10|[1-9])[)）] */ },
  { id: '①', pattern: /^(?<digit>[①-⑩]) */, digits: CIRCLED },
  { id: '一、', pattern: /^(?<digit>[一二三四五六七八九十])[、)）] */, digits: CHINESE },
  { id: '（一）', pattern: /^[(（](?<digit>[一二三四五六七八九十])[)）] */, digits: CHINESE }
]

/** The sign in front of a line that no markup makes an item. */
export function signOf({ kind, text }: Unit): Sign | undefined {
  if (kind !== Kind.paragraph) return undefined
  if (BULLETS.includes(text[0] ?? ' ')) {
    const bullet = bulletAt(text, 0, text.length)
    return bullet && { end: bullet.end, number: 0, style: 'bullet' }
  }
  for (const { id, pattern, digits } of STYLES) {
    const found = pattern.exec(text)
    const digit = found?.groups?.digit
    if (!found || digit === undefined) continue
    return { end: found[0].length, number: digits ? digits.indexOf(digit) + 1 : Number(digit), style: id }
  }
  return undefined
}

/** Whether a line goes on with the list of the one before it. The first of those that count is 1. */
export const goesOn = (before: Sign, { number, style }: Sign): boolean =>
  style === before.style && (number === 0 || number === before.number + 1)

/** Whether a line may be the first of a list. */
export const opensList = ({ number }: Sign): boolean => number <= 1

/** Whether two lines are the first items of a list. */
export function opensSignedList(first: Unit, second: Unit): boolean {
  const sign = signOf(first)
  const next = signOf(second)
  return sign !== undefined && next !== undefined && opensList(sign) && goesOn(sign, next)
}

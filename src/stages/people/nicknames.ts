/** A nickname in quotes and a capital behind it: `“Ebbe” Falk`. */
const NICKNAME = /^["“„«”]\p{Lu}[\p{L}\p{M}'’-]{1,20}["”“»] \p{Lu}/u
/** In UTF-16 units, with the quotes, and the space and the capital behind. */
const LONGEST = 26

/**
 * Whether a word stands in quotes inside a name, as `Ebbe` in `Eberhard “Ebbe” Falk`.
 * @param end where the word before ends
 * @param from where the word starts
 */
export const opensNickname = (text: string, end: number, from: number): boolean =>
  from - end === 2 && text[end] === ' ' && NICKNAME.test(text.slice(from - 1, from - 1 + LONGEST))

/** Whether a word stands right behind a nickname, as `Falk` does there; whether one opened is known from the word before. */
export const followsNickname = (text: string, end: number, from: number): boolean =>
  from - end === 2 && text[from - 1] === ' ' && '"”“»'.includes(text[end] as string)

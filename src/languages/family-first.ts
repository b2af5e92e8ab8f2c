/** Languages in which the family's name stands before the given one: `Kovács Anna`. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'vi', 'zh'])

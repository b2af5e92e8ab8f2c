/** How much of a source is looked at to tell its format, in UTF-16 units. */
export const HEAD = 65_536

/** That much of a text. */
export const headOf = (text: string): string => text.slice(0, HEAD)

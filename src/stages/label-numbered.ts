/** `Q12` before more words: Parliament counts its questions like this. `Q12.` and `Q12:` are labels themselves. */
const NUMBER = /^Q ?\d{1,4}\s+(?=\p{Lu})/u

/** Where the label begins behind the number of a question, `Q4 Ann Lowe: Why was that?`; 0 where there is no number. */
export function afterNumber(text: string): number {
  return text.startsWith('Q') ? (NUMBER.exec(text)?.[0].length ?? 0) : 0
}

/** `2 ANN LOWE: `: the number of a page that ran into the text below it, before a name in capitals. */
const PAGE = /^\d{1,3} (?=\p{Lu}[\p{Lu}.' -]{2,40}:)/u

/** `[2.3] Ann Lowe: `: the number of a paragraph, as journals count them, before a name. */
const PARAGRAPH = /^\[\d{1,3}(?:\.\d{1,3}){0,2}\] (?=\p{Lu}[^:\d]{0,40}:)/u

/** Where the label begins behind the number of a page or a paragraph; 0 where there is none. */
export const afterPage = (text: string): number => (PARAGRAPH.exec(text) ?? PAGE.exec(text))?.[0].length ?? 0

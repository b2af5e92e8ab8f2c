import { isDigit, isLetter } from '../read/text-marks.ts'

/** Words in lower case, without punctuation; apostrophes join. */
export function saidWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of text.toLowerCase()) {
    const code = char.charCodeAt(0)
    if (isLetter(code) || isDigit(code) || char.length > 1) word += char
    else if (char !== '’' && char !== "'" && word !== '') {
      words.push(word)
      word = ''
    }
  }
  if (word !== '') words.push(word)
  return words
}

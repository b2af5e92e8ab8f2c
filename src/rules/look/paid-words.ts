import type { Lexicon } from '../../languages/lexicon.ts'

/** `this podcast is brought to you by`: what is said of whoever pays, in more words than so many. */
export const paidWords = ({ languages }: Lexicon, words: number): string[] =>
  languages.flatMap(({ advertisements }) => advertisements).filter((phrase) => phrase.split(' ').length > words)

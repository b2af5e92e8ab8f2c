/**
 * Words of one letter that open a sentence in front of a name, by the language's id: `A Ida Moss la conocen todos`. With a
 * period such a letter is an initial.
 */
export const ONE_LETTER_WORDS: Partial<Record<string, string>> = {
  bg: 'авис',
  ca: 'aio',
  cs: 'aikosuvz',
  es: 'aeoy',
  fr: 'à',
  hr: 'aikosu',
  hu: 'aő',
  it: 'aeo',
  lt: 'oį',
  pl: 'aiouwz',
  pt: 'aeoà',
  ro: 'ao',
  ru: 'авикосуя',
  sk: 'aikosuvz',
  sl: 'akosvz',
  uk: 'авзійоуя'
}

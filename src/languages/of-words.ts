/** Words that part what somebody is from what it is of, by language: `the director of the City Museum`. */
export const OF: Partial<Record<string, readonly string[]>> = {
  ca: ['de', 'del', 'dels', 'd'],
  da: ['af', 'på', 'i', 'fra'],
  de: ['von', 'vom', 'der', 'des'],
  en: ['of', 'at', 'from'],
  es: ['de', 'del'],
  fr: ['de', 'du', 'des', 'd'],
  it: ['di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'dell'],
  nl: ['van'],
  no: ['av', 'på', 'i', 'fra'],
  pt: ['de', 'do', 'da', 'dos', 'das'],
  ro: ['de', 'al', 'a'],
  sv: ['av', 'på', 'i', 'från']
}

/** Words for one of many, by language: what stands behind them is no name. `Interview with a Lighthouse Keeper` */
export const INDEFINITE: Partial<Record<string, readonly string[]>> = {
  ca: ['un', 'una'],
  da: ['en', 'et'],
  de: ['ein', 'eine', 'einem', 'einen', 'einer'],
  en: ['a', 'an'],
  es: ['un', 'una'],
  fr: ['un', 'une'],
  it: ['un', 'una', 'uno'],
  nl: ['een'],
  no: ['en', 'ei', 'et'],
  pt: ['um', 'uma'],
  ro: ['un', 'o'],
  sv: ['en', 'ett']
}

/** Words for one that is known, by language, where they are words by themselves: `the City Museum`. */
export const DEFINITE: Partial<Record<string, readonly string[]>> = {
  ca: ['el', 'la', 'els', 'les', 'l'],
  de: ['der', 'die', 'das', 'dem', 'den'],
  en: ['the'],
  es: ['el', 'la', 'los', 'las'],
  fr: ['la', 'le', 'les', 'l'],
  nl: ['de', 'het']
}

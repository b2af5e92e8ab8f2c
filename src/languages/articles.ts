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

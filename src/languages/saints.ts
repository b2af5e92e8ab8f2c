/** What places are called after saints with, by language: `San Martín`, `São Martinho`, `Sankt Georgen`. */
export const SAINTS: Partial<Record<string, readonly string[]>> = {
  ca: ['sant', 'santa'],
  de: ['sankt', 'st'],
  en: ['saint', 'st'],
  es: ['san', 'santa', 'santo'],
  fr: ['saint', 'sainte', 'st', 'ste'],
  it: ['san', 'santa', 'santo'],
  nl: ['sint', 'st'],
  pt: ['são', 'santa', 'santo']
}

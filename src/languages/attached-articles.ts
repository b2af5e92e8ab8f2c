/** Articles, and small words with them, that are written as one word with what they belong to: `الخطاط`, `والباحث`. */
export const ATTACHED_ARTICLES: readonly string[] = ['ال', 'وال']

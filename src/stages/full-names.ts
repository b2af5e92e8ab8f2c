/** `Ann Lowe`, `Prof. Dr. Ann-Lena Orr`, `Dan „Cat” Orr`: two to four words, each with a capital. */
export const isFullName = (name: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?: ["„“«]?\p{Lu}[\p{L}.’'-]*["”“»]?){1,3}$/u.test(name)

/** Languages in which people have two family names, and are often called by the first of them: `Dulce Vilhena Roca`. */
export const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(['ca', 'es'])

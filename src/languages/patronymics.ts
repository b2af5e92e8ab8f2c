/** How names after the father end, which stand behind a given name instead of the family's: `Ольга Петровна`, `Іван Петрович`. */
export const PATRONYMICS: readonly string[] = ['ович', 'евич', 'овна', 'евна', 'ична', 'івна', 'ївна']

/** What opens surnames that go on with a capital: `McKern`, `DeVries`, `FitzRoy`. */
export const SURNAME_STARTS: readonly string[] = ['Mac', 'Mc', 'De', 'Di', 'Le', 'La', 'Van', 'Fitz']

import { CASE_ENDINGS, type Declension } from '../../languages/case-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'

/** In this language the given name stands last, and alone has an ending. */
const GIVEN_LAST = 'hu'

/**
 * `Роман Орлов` of `Интервью с Романом Орловым`, `Falk Ernő` of `Falk Ernővel`: where the document has a name in one case
 * alone, its given name, which becomes a known one, tells the ending.
 */
export function dictionaryForm(name: string, { languages: [own] }: Lexicon): string {
  const words = name.split(' ')
  const at = own?.id === GIVEN_LAST ? words.length - 1 : 0
  const given = words[at] as string
  if (isGivenName(foldWords(given)) && !ACCENTED.test(given)) return name
  const forms = (CASE_ENDINGS[own?.id ?? ''] ?? []).flatMap((declension) => {
    const base = givenBase(given, declension)
    if (base === undefined) return []
    const rest = words.map((word, index) => (index === at ? word : familyBase(word, declension)))
    return [{ isWhole: rest.join(' ') !== name, form: rest.with(at, base).join(' ') }]
  })
  // `Helenom Vrabac` is Helena: of a man's name both words change.
  return (forms.find(({ isWhole }) => isWhole) ?? forms.at(-1))?.form ?? name
}

/** Whether a name begins with a known given name, in whatever case. */
export const beginsAsName = (name: string, lexicon: Lexicon): boolean =>
  isGivenName(foldWords(name.split(' ', 1)[0] as string)) ||
  isGivenName(foldWords(dictionaryForm(name, lexicon).split(' ', 1)[0] as string))

/** `Anną`: lists of names have no accents, so that this looks known. */
const ACCENTED = /[\u00c0-\u024f]$/

function givenBase(word: string, { given }: Declension): string | undefined {
  return given
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, base]) => word.slice(0, -ending.length) + base)
    .find((form) => isGivenName(foldWords(form)))
}

function familyBase(word: string, { family }: Declension): string {
  const [ending, base] = family.find(([each]) => word.endsWith(each)) ?? ['', '']
  return word.slice(0, word.length - ending.length) + base
}

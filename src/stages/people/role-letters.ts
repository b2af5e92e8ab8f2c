import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Person } from '../4-speakers.ts'
import type { RoleVerdict } from '../decide-roles.ts'

/**
 * `I:` of the interviewer and `R.:` of the respondent: where two talk, a letter that begins no name of the document, but a
 * word for what its person does, is that word.
 * @param nameBehind the name that a person's label begins; the label where the document has none
 * @returns the same persons, with what their labels say
 */
export function withRoleLetters(
  persons: readonly Person[],
  roles: readonly RoleVerdict[],
  nameBehind: (person: Person) => string,
  { languages }: Lexicon
): readonly Person[] {
  if (persons.length !== 2) return persons
  return persons.map((person, index) => {
    const role = roles[index]?.role
    const [label = '', ...others] = person.labels
    const letter = foldWords(label).replace(/\.$/, '')
    if (role === 3 || person.word !== undefined || others.length > 0 || letter.length !== 1) return person
    const isWord = languages.some((language) =>
      language[role === 1 ? 'interviewerRoles' : 'intervieweeRoles'].some(
        (word) => word.length > 1 && word.startsWith(letter)
      )
    )
    return isWord && nameBehind(person) === label
      ? { ...person, word: role === 1 ? 'interviewer' : 'interviewee' }
      : person
  })
}

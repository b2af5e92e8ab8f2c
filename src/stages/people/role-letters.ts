import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Person } from '../4-speakers.ts'
import type { RoleVerdict } from '../decide-roles.ts'

/**
 * `I:` of the interviewer and `R:` of the respondent: where two talk, each behind one letter that begins no name of the
 * document and begins a word for what the person does, the letters are those words.
 * @param nameBehind the name that a person's label begins; the label where the document has none
 * @returns the same persons, with what their labels say
 */
export function withRoleLetters(
  persons: readonly Person[],
  roles: readonly RoleVerdict[],
  nameBehind: (person: Person) => string,
  { languages }: Lexicon
): readonly Person[] {
  const asking = roles.findIndex(({ role }) => role === 1)
  const answering = roles.findIndex(({ role }) => role === 2)
  if (persons.length !== 2 || asking < 0 || answering < 0) return persons
  const saysRole = (index: number, words: readonly string[]): boolean => {
    const person = persons[index] as Person
    const { labels, word } = person
    const letter = foldWords(labels[0] ?? '')
    return (
      word === undefined &&
      labels.length === 1 &&
      letter.length === 1 &&
      words.some((role) => role.length > 1 && role.startsWith(letter)) &&
      nameBehind(person) === labels[0]
    )
  }
  const areRoles =
    saysRole(
      asking,
      languages.flatMap(({ interviewerRoles }) => interviewerRoles)
    ) &&
    saysRole(
      answering,
      languages.flatMap(({ intervieweeRoles }) => intervieweeRoles)
    )
  return areRoles
    ? persons.map((person, index) => ({ ...person, word: index === asking ? 'interviewer' : 'interviewee' }))
    : persons
}

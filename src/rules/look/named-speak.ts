import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { isBelowLabel } from '../../stages/unit-labelled.ts'
import type { Look } from './look.ts'

/** `Henry: (laughs)` between turns is a turn, where Henry has others: what has the label of somebody who speaks is speech, and no furniture of the page below the last turn either. */
export const namedSpeak: Look = {
  id: 'named-speak',
  why: 'it has the label of somebody who speaks',
  look(analysis) {
    const { tags, units, cast, labelled } = analysis
    const sides = sidesOf(analysis)
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    const result = tags.slice()
    const standsAbove = (index: number): boolean => labelled[index + 1] === 0 && isBelowLabel(analysis, index + 1)
    // A label alone above words names who says them.
    for (let index = first - 1; first > 0 && index < last; index++)
      if (!isSpeech(tags[index]) && isSpeech(tags[index + 1]) && standsAbove(index))
        result[index] = tags[index + 1] as number
    for (let index = first + 1; first >= 0 && index < tags.length; index++) {
      if (index > last && tags[index] !== TAG.boilerplate) continue
      const side = sides[labelled[index] === 0 ? -1 : (cast.opens[index] as number)] ?? -1
      if (side < 0 || isSpeech(tags[index]) || units[index]?.data?.part) continue
      result[index] = side
      if (standsAbove(index) && tags[index + 1] === tags[index]) result[index + 1] = side
    }
    return result
  }
}

/** Of every person the tag of what that person says; -1 of those without a turn. */
function sidesOf({ tags, cast, labelled, roles }: Analysis): number[] {
  const asks = cast.persons.map(() => 0)
  const answers = cast.persons.map(() => 0)
  for (let index = 0; index < cast.opens.length; index++) {
    const person = cast.opens[index] as number
    if (labelled[index] === 0 || person < 0 || !isSpeech(tags[index])) continue
    const turns = tags[index] === TAG.question ? asks : answers
    turns[person] = (turns[person] as number) + 1
  }
  return roles.map(({ role }, person) => {
    const asked = asks[person] as number
    const answered = answers[person] as number
    if (asked + answered === 0) return -1
    const isAsker = role === 1 || (role !== 2 && asked > answered)
    return isAsker ? TAG.question : TAG.answer
  })
}

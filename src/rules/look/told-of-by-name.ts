import { isSpeech, TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** The whole name stands in so many of the first words. */
const OPENING = 5
/** So many questions below say that the talk goes on without labels, and the words are a caption's. */
const ASKED = 2

/**
 * `Ann Lowe, baker` and `Ann Maria Lowe is a baker.` below her last turn, or as one: she is told of, and does not speak.
 */
export const toldOfByName: Look = {
  id: 'told-of-by-name',
  why: 'it tells of somebody whose name it begins with',
  look({ tags, units, heads, cast: { persons } }) {
    const last = heads.findLastIndex((head) => head !== undefined)
    if (last < 0) return tags
    const names = persons.flatMap(({ labels }) => labels).map((label) => label.split(' '))
    const whole = new Set(names.flatMap((words) => (words.length > 1 ? [`${words[0]} ${words.at(-1)}`] : [])))
    const from = tags.findIndex((tag, index) => {
      if (index < last || !isSpeech(tag)) return false
      const [first, ...more] = (units[index] as Unit).text.slice(heads[index]?.body ?? 0).split(' ', OPENING)
      return more.some((word) => whole.has(`${first} ${word.replace(/,$/, '')}`))
    })
    const asked = tags.reduce((sum, tag, index) => (index > from && tag === TAG.question ? sum + 1 : sum), 0)
    return from < 0 || asked >= ASKED
      ? tags
      : tags.map((tag, index) => (index >= from && isSpeech(tag) ? TAG.conclusion : tag))
  }
}

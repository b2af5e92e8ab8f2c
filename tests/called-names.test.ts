import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK: readonly (readonly [string, string])[] = [
  ['How did you come to mend bells?', 'My uncle left me a cracked one, and nobody else wanted it.'],
  ['What is the hardest part?', 'Carrying it down. A bell does not bend, and neither do the stairs.'],
  ['Will you go on?', 'As long as somebody rings them.']
]

/** Who asks and who answers where the first question, the first answer and the last one are these. */
function rolesIn({ ask = '', first = '', last = '' }): Record<string, string> {
  const turns = TALK.map(([question, answer], at) => {
    const asked = at === 0 ? `${ask} ${question}`.trim() : question
    const said = at === 0 ? `${first} ${answer}` : at === 2 ? `${answer} ${last}` : answer
    return `**${asked}**\n\n${said.trim()}`
  })
  const { speakers } = parseInterview({ value: `# Bells and stairs\n\n${turns.join('\n\n')}\n`, path: 'x.md' })
  return Object.fromEntries(speakers.map(({ name, role }) => [role, name]))
}

describe('a name that is greeted or thanked', () => {
  it('in the first question is that of the one who answers', () => {
    expect(rolesIn({ ask: 'Hi Tilda!' })).toEqual({ interviewee: 'Tilda' })
    expect(rolesIn({ ask: 'Welcome, Tilda, and thanks for your time.' })).toEqual({ interviewee: 'Tilda' })
  })

  it('in an answer is that of the one who asks', () => {
    expect(rolesIn({ first: 'Hello Bruno, good to see you.' })).toEqual({ interviewer: 'Bruno' })
    expect(rolesIn({ last: 'Thank you so much, Bruno.' })).toEqual({ interviewer: 'Bruno' })
  })

  it('may open the first question without a greeting, but not the first answer', () => {
    expect(rolesIn({ ask: 'Tilda, this is a lot of stairs.' })).toEqual({ interviewee: 'Tilda' })
    expect(rolesIn({ ask: 'Tilda never told this.' })).toEqual({})
    expect(rolesIn({ ask: 'Stairs, mostly?' })).toEqual({})
    expect(rolesIn({ first: 'Bruno, what a question.' })).toEqual({})
  })

  it('is none where everybody, nobody or somebody else is meant', () => {
    expect(rolesIn({ ask: 'Hello Everybody!' })).toEqual({})
    expect(rolesIn({ first: "It's with Bruno." })).toEqual({})
    expect(rolesIn({ first: 'The old ringer (thank you, Bruno!) showed me.' })).toEqual({})
    expect(rolesIn({ first: 'Hello Bruno, hello.', last: 'Thanks, Agnes.' })).toEqual({})
  })
})

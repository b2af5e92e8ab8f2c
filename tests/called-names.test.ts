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

describe('whom the first question calls by a title', () => {
  const german: readonly (readonly [string, string])[] = [
    ['wie kamen Sie zu den Glocken?', 'Mein Onkel hat mir eine mit einem Riss vererbt, und niemand wollte sie haben.'],
    ['Was ist das Schwerste daran?', 'Sie herunterzutragen. Eine Glocke biegt sich nicht, und die Treppe auch nicht.'],
    ['Machen Sie weiter?', 'Solange sie jemand läutet.']
  ]
  const named = (call: string, above = 'Glocken und Treppen', turns = german): unknown => {
    const talk = turns.map(([question, answer], at) => `**${at === 0 ? call : ''}${question}**\n\n${answer}`)
    return parseInterview({ value: `# ${above}\n\n${talk.join('\n\n')}\n`, path: 'x.md' }).speakers.map(
      ({ name, role }) => [name, role]
    )
  }

  it('answers: by the title where nothing names her more fully', () => {
    expect(named('Frau Wupperich, ')).toEqual([['Frau Wupperich', 'interviewee']])
    expect(named('– Herr Orsolin Wupperich, ')).toEqual([['Orsolin Wupperich', 'interviewee']])
  })

  it('has the fuller name that stands elsewhere', () => {
    const caption = 'Glocken und Treppen\n\nIm Mai wurden sie geholt, und dabei war auch Agnes Wupperich'
    expect(named('Frau Wupperich, ', caption)).toEqual([['Agnes Wupperich', 'interviewee']])
  })

  it('is called so by her first words alone', () => {
    expect(named('Zum Riss, Frau Wupperich, ')).toEqual([])
    expect(named('Wupperich, ')).toEqual([])
  })

  it('has no name where the form may be a case', () => {
    const polish: readonly (readonly [string, string])[] = [
      ['skąd wzięły się dzwony?', 'Wuj zostawił mi jeden z pęknięciem i nikt go nie chciał.'],
      ['Co jest najtrudniejsze?', 'Znoszenie. Dzwon się nie zgina, a schody też nie.'],
      ['Czy będzie pan to robił dalej?', 'Dopóki ktoś je dzwoni.']
    ]
    expect(named('Panie Wupryku, ', 'Dzwony i schody', polish)).toEqual([])
    expect(
      named('Panie Janie, ', 'Dzwony i schody\n\nDzwony, które nosi Jan Wupryk, są w muzeum od maja', polish)
    ).toEqual([['Jan Wupryk', 'interviewee']])
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const talk = (asks: string, answers: string): string =>
  [
    `${asks}: So how long were you out there?`,
    `${answers}: Eleven years, and a bit.`,
    `${asks}: Did you ever leave?`,
    `${answers}: Twice. Once for a wedding, once for a tooth.`,
    `${asks}: And the tooth?`,
    `${answers}: It was better.`
  ].join('\n')

const namesOf = (head: string, asks: string, answers: string): string[] =>
  parseInterview(`${head}\n\n${talk(asks, answers)}\n`).speakers.map(({ name }) => name)

const HEAD = 'Interviewer: Peter Onslow\nRespondent: Tom Achter\nDate: 12 May 2021'

describe('letters of words for what two persons do', () => {
  it.each([
    ['I', 'R', HEAD],
    ['I', 'P', 'Transcript of an interview with Tom Achter\nInterviewer: Peter Onslow'],
    ['I', 'R', 'Interview with Tom Achter, lighthouse keeper\nInterviewed by Peter Onslow'],
    ['I.', 'R.', HEAD],
    ['Q', 'R', HEAD],
    ['I', 'TA', HEAD]
  ])('%s: and %s: are those whom the text says to ask and to answer', (asks, answers, head) => {
    expect(namesOf(head, asks, answers)).toEqual(['Peter Onslow', 'Tom Achter'])
  })

  it('are all there is where the text names nobody', () => {
    expect(namesOf('Recording of the second tape', 'I', 'R')).toEqual(['I', 'R'])
  })

  it('are initials where names begin so', () => {
    expect(namesOf('Ida Moss meets Robert Lind\nPhotographs by Peter Onslow', 'I', 'R')).toEqual([
      'Ida Moss',
      'Robert Lind'
    ])
  })

  it('are nobody else’s letters, and none among three', () => {
    expect(namesOf(HEAD, 'X', 'R')).toEqual(['X', 'Tom Achter'])
    expect(namesOf(HEAD, 'I', 'X')).toEqual(['Peter Onslow', 'X'])
    const three = parseInterview(`${HEAD}\n\n${talk('I', 'R')}\nI: And you?\nV: I was not there.\n`)
    expect(three.speakers.map(({ name }) => name)).toEqual(['I', 'R', 'V'])
  })
})

describe('a byline below a headline', () => {
  const headOf = (line: string) => {
    const { title, metadata } = parseInterview(`INTERVIEW WITH A LIGHTHOUSE KEEPER\n${line}\n\n${talk('Q', 'A')}\n`)
    return [title?.text, metadata.map(({ value }) => value)]
  }

  it('is no part of it, though it starts small', () => {
    expect(headOf('by Peter Onslow')).toEqual(['INTERVIEW WITH A LIGHTHOUSE KEEPER', ['by Peter Onslow']])
  })

  it.each(['by the people of the weir and its banks', 'by Onslow', 'through Peter Onslow', 'in Peter Onslow.'])(
    '%s goes on with the line above',
    (line) => {
      expect(headOf(line)[1]).not.toContain(line)
    }
  )
})

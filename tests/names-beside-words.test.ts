import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK = `How did you come to the ferry?
In a rowing boat, with a stove on my knees and a cat on the stove.

Who had it before you?
A man who talked to the engine, and an engine that talked back.

What do you read on the water?
Old seed catalogues, and the backs of tins.
`

const LABELLED = `R: How did you come to the ferry?

N: In a rowing boat, with a stove on my knees.

R: Who had it before you?

N: A man who talked to the engine.
`

/** Name and role of everybody who has a name. */
const named = (above: string, talk = TALK): string[] =>
  parseInterview(`${above}\n\n${talk}`).speakers.map(({ name, role }) => `${name}, ${role}`)

describe('a name beside other words', () => {
  it.each([
    ['Since', 'Since Maud Ferriby has been asked by everybody else, here is our turn.'],
    ['Unlike', 'Unlike Maud Ferriby, most people leave the ferry. Our talk with Maud Ferriby was short.'],
    ['Ask', 'Ask Maud Ferriby, they said, and so we had a talk with Maud Ferriby.']
  ])('does not begin with the word that opens the sentence: %s', (word, above) => {
    expect(named(above).filter((name) => name.startsWith(word))).toEqual([])
  })

  it.each([
    ['a trade', 'Interview with Maud Baker', 'Maud Baker'],
    ['a month', 'Interview with Maud May', 'Maud May'],
    ['a word that is a given name, too', 'A talk with Will Ferriby', 'Will Ferriby'],
    ['a month as given name', 'A talk with June Ferriby', 'June Ferriby']
  ])('may hold %s', (_, above, name) => {
    expect(named(above)).toEqual([`${name}, interviewee`])
  })

  it.each([
    ['a month with a year behind it', 'Interview with Maud May 2014', 'Maud May'],
    ['a word that asks', 'Will Ferriby Stay? A talk', 'Will Ferriby'],
    ['what somebody is said to do', 'Interview with Maud Asks', 'Maud Asks']
  ])('does not hold %s', (_, above, name) => {
    expect(named(above).join()).not.toContain(name)
  })

  it('is one where it stands twice in a row', () => {
    const below = 'About Maud Ferriby Maud Ferriby is a ferrywoman on the Weir.'
    const { speakers } = parseInterview(`Interview with Maud Ferriby\n\n${TALK}\n${below}\n`)
    expect(speakers.map(({ name }) => name)).toEqual(['Maud Ferriby'])
  })
})

describe('a key on the line above a name', () => {
  it('says who asks and who answers', () => {
    expect(named('Soup and ferries\n\nInterviewer:\nJorun Tweel\n\nInterviewee:\nMaud Ferriby')).toEqual([
      'Jorun Tweel, interviewer',
      'Maud Ferriby, interviewee'
    ])
  })

  it('says nothing of a whole paragraph, nor where it is another word', () => {
    const long = 'Jorun Tweel of the Weir came over in the rain, and had brought a lamp, two loaves and a long list.'
    expect(named(`Soup and ferries\n\nInterviewer:\n${long}`)).not.toContain('Jorun Tweel, interviewer')
    expect(named('Soup and ferries\n\nPlace of the talk:\nJorun Tweel')).not.toContain('Jorun Tweel, interviewer')
  })
})

describe('letters in brackets behind names', () => {
  it.each([
    ['right behind', 'Rob Falk (R) and Nicolas Tweel (N)', ['Rob Falk, interviewer', 'Nicolas Tweel, interviewee']],
    [
      'behind a firm',
      'Rob Falk of Quay Soups (R) and Nicolas Tweel (N)',
      ['Rob Falk, interviewer', 'Nicolas Tweel, interviewee']
    ],
    [
      'of another word between',
      'Otto Falk, the ferry (R), and Nicolas Tweel (N)',
      ['R, interviewer', 'Nicolas Tweel, interviewee']
    ]
  ])('say whose labels they are: %s', (_, names, expected) => {
    expect(named(`On the water\n\nA talk held by letter between ${names}.`, LABELLED)).toEqual(expected)
  })
})

describe('a credit that ends a line', () => {
  it('names who asked', () => {
    expect(named('On the water\n\nA Harbour Paper interview conducted by Jorun Tweel')).toContain(
      'Jorun Tweel, interviewer'
    )
  })

  it.each([
    ['words that may name who answers', 'A Harbour Paper evening in conversation with Jorun Tweel'],
    ['a long sentence', 'The last of all the very many and very wet winters had an interview conducted by Jorun Tweel']
  ])('does not with %s', (_, line) => {
    expect(named(`On the water\n\n${line}`)).not.toContain('Jorun Tweel, interviewer')
  })
})

describe('lines that say where, when and who', () => {
  const FACTS = 'Where: the old mill\nWhen: Friday, at eight\nWho: the miller and her goats'
  const said = (source: string): string => JSON.stringify(parseInterview(source).exchanges)

  it('are facts above the talk', () => {
    expect(said(`Interview with Maud Ferriby\n\n${FACTS}\n\n${TALK}`)).not.toContain('goats')
  })

  it('are no turns between turns either', () => {
    expect(said(`Interview with Maud Ferriby\n\n${TALK}\n${FACTS}\n\n${TALK.replace('ferry', 'boat')}`)).not.toMatch(
      /"question":[^\]]*goats/
    )
  })

  it('make no talk', () => {
    const { exchanges, warnings } = parseInterview(`A night for Ida Moss\n\n${FACTS}\n`)
    expect(exchanges).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('no-interview')
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK = [
  ['Hur blev du båtbyggare?', 'Min far hade ett skjul bakom hamnen, och där satt jag varje sommar.'],
  ['Vad är svårast?', 'Att vänta. Lärkträ torkar inte fortare för att man tittar på det.'],
  ['Vad gör du härnäst?', 'Ett tak, först och främst. Sedan får vi se.']
]

const named = (fact: string): unknown => {
  const talk = TALK.map(([question, answer]) => `– ${question}\n${answer}`).join('\n\n')
  return parseInterview({
    value: `Vid hamnen\n\n${talk}\n\nFAKTA\n\n${fact}\n\nÅlder: 61\n\nBor: Råå\n`,
    path: 'x.txt'
  })
    .speakers.filter(({ role }) => role === 'interviewee')
    .map(({ name }) => name)
}

describe('facts below a talk', () => {
  it('name the one who answers', () => {
    expect(named('Namn: Toralf Ödby')).toEqual(['Toralf Ödby'])
  })

  it('name nobody by what else they tell', () => {
    expect(named('Båt: Toralf Ödby')).toEqual([])
  })
})

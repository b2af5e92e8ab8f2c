import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { takeLabels, weighLabels } from '../src/stages/3-labels.ts'
import { castOf } from '../src/stages/4-speakers.ts'
import { linesOfText } from './support/lines.ts'

/** The heads of lines, and the cast that they make. */
function labelled(hints: string[], ...lines: string[]) {
  const read = linesOfText(lines.join('\n\n'))
  const keys = new Set(hints)
  const { units, heads } = takeLabels(read, weighLabels(read, models.labels, keys), keys)
  return { heads, cast: castOf(units, heads, read.lexicon) }
}

const SENT = [
  'Orla from Mere asks: How deep is the pond?',
  'I have never seen the bottom of it, and my oar is long.',
  'Teun wants to know: Do you swim in it?',
  'I did once, and the pike and I agreed that it was enough.'
]

describe('a label that says that somebody asks', () => {
  it('is the name before the word, and opens a turn', () => {
    const { heads } = labelled([], ...SENT)
    expect(heads.map((head) => head && [head.name, head.key, head.written])).toEqual([
      ['Orla from Mere', 'orla from mere', 'Orla from Mere asks'],
      undefined,
      ['Teun', 'teun', 'Teun wants to know'],
      undefined
    ])
  })

  it('keeps the word where it stands before another mark than a colon', () => {
    const { heads } = labelled(['orla asks'], 'Orla asks - How deep is the pond?')
    expect(heads.map((head) => head && [head.name, head.written])).toEqual([['Orla asks', undefined]])
  })

  it('says so of the person, who is called by the name alone', () => {
    const { cast } = labelled([], ...SENT)
    expect(cast.persons.map(({ labels, said, office, word }) => ({ labels, said, office, word }))).toEqual([
      { labels: ['Orla from Mere'], said: 'question', office: undefined, word: undefined },
      { labels: ['Teun'], said: 'question', office: undefined, word: undefined }
    ])
  })

  it('is told from one that says what somebody does', () => {
    const { cast } = labelled(['orla dunn host'], 'Orla Dunn, host: How deep is the pond?')
    expect(cast.persons).toMatchObject([
      { labels: ['Orla Dunn', 'Orla Dunn, host'], said: 'interviewer', office: 'host' }
    ])
  })

  it('names who asked in what is read', () => {
    const { exchanges, speakers } = parseInterview(['# Letters to the pond keeper', ...SENT].join('\n\n'))
    const asked = exchanges.map(({ question }) => speakers.find(({ id }) => id === question[0]?.speaker)?.name)
    expect(asked).toEqual(['Orla from Mere', 'Teun'])
    expect(speakers.map(({ role }) => role).slice(0, 2)).toEqual(['interviewer', 'interviewer'])
  })
})

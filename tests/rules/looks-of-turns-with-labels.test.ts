import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/stages/analyse.ts'
import { seenBy, type Tag, type Told, toldAs } from '../support/looks.ts'

const told = (tag: Tag, text: string, labelled: Told['labelled'] = 0, asks = 10): Told => ({
  tag,
  text,
  labelled,
  asks
})

/** Four turns of each of two people. */
const talk: Told[] = [2, 3, 4, 5].flatMap((year) => [
  told('question', `Tilda: What did the ${year} of you wind in that year?`, 1, 90),
  told('answer', `Ruben: In year ${year} we wound a clock, and it rained.`, 2)
])
const day = told('metadata', 'Tilda: It is Monday, the 4th of March.', 1)
const place = told('metadata', 'We sit below the clock.')

describe('a labelled line that is told apart from the talk', () => {
  const seen = (rows: readonly Told[]): Tag[] => seenBy('labels-open-the-talk', toldAs(rows))

  it('is a turn right above another label', () => {
    expect(seen([day, ...talk])[0]).toBe('question')
    expect(seen([told('metadata', 'Ruben: It is Monday, the 4th of March.', 2), ...talk])[0]).toBe('answer')
    expect(seen([...talk.slice(0, 2), day, ...talk.slice(2)])[2]).toBe('question')
  })

  it('stays where no label is right below it', () => {
    expect(seen([day, place, ...talk]).slice(0, 2)).toEqual(['metadata', 'metadata'])
    expect(seen([day, told('aside', '***'), ...talk])[0]).toBe('metadata')
  })

  it('is a label’s own: words without one stay where they are', () => {
    const rows = seen([talk[0] as Told, place, ...talk.slice(1)])
    expect(rows.slice(0, 3)).toEqual(['question', 'metadata', 'answer'])
    expect(seen([place, ...talk])[0]).toBe('metadata')
  })

  it('hands nothing on to a line without words', () => {
    const dots = told('introduction', '· · ·')
    const words = told('introduction', 'We have had much rain.')
    const rows = seen([talk[0] as Told, dots, words, ...talk.slice(1)])
    expect(rows.slice(0, 4)).toEqual(['question', 'introduction', 'question', 'answer'])
  })

  it.each<[Tag]>([['aside'], ['boilerplate'], ['conclusion'], ['title'], ['section']])(
    'stays what it is where it is told to be %s',
    (tag) => {
      expect(seen([{ ...day, tag }, ...talk])[0]).toBe(tag)
    }
  )

  it('hands its side on to an introduction below the next turn only', () => {
    const more = told('introduction', 'We have had much rain.')
    expect(seen([more, day, ...talk])[0]).toBe('introduction')
    expect(seen([day, talk[0] as Told, more, ...talk.slice(1)])[2]).toBe('question')
    expect(seen([day, talk[0] as Told, talk[1] as Told, more, ...talk.slice(2)])[3]).toBe('answer')
    expect(seen([...talk, day, more]).slice(-2)).toEqual(['metadata', 'introduction'])
  })
})

describe('where questions have the label Q', () => {
  const asked = (at: number): Told => told('question', `Q: What is in drawer ${at}?`, 1, 90)
  const answered = (at: number): Told => told('answer', `A: In drawer ${at} lies a key.`, 2)
  const rows = [asked(1), answered(1), asked(2), answered(2)]
  const seen = (list: readonly Told[], changes: (analysis: Analysis) => Partial<Analysis> = () => ({})): Tag[] => {
    const analysis = toldAs(list)
    return seenBy('questions-have-labels', { ...analysis, ...changes(analysis) })
  }
  const below = (line: Told, list = rows): Tag => seen([...list.slice(0, 2), line, ...list.slice(2)])[2] as Tag
  const plain = told('question', 'The key is of brass.')

  it('words below an answer go on with it', () => {
    expect(below(plain)).toBe('answer')
    expect(below({ ...plain, tag: 'answer' })).toBe('answer')
    expect(seen([...rows, plain]).at(-1)).toBe('answer')
  })

  it('words that are rather a question than not, or asks, stay one', () => {
    expect(below({ ...plain, asks: 49 })).toBe('answer')
    expect(below({ ...plain, asks: 50 })).toBe('question')
    expect(below({ ...plain, asks: 59 })).toBe('question')
  })

  it('words with a label stay what they are', () => {
    expect(below({ ...plain, labelled: 1 })).toBe('question')
    expect(below({ ...plain, labelled: 2 })).toBe('question')
  })

  it('words below a question go on with that', () => {
    expect(seen([asked(1), plain, answered(1), asked(2), answered(2)])[1]).toBe('question')
    expect(seen([plain, ...rows])[0]).toBe('question')
  })

  it.each<[Tag]>([['aside'], ['boilerplate'], ['section'], ['conclusion'], ['pullQuote']])(
    'what is no turn stays %s',
    (tag) => {
      expect(below({ ...plain, tag })).toBe(tag)
    }
  )

  it('the second of two lines looks at the first as it was told', () => {
    const two = seen([...rows.slice(0, 2), plain, plain, ...rows.slice(2)])
    expect(two.slice(2, 4)).toEqual(['answer', 'question'])
  })

  it('nothing changes where one question has it, or one without it asks', () => {
    expect(below(plain, [asked(1), answered(1), { ...asked(2), text: 'Tilda: What is in drawer 2?' }])).toBe('question')
    const asking = told('question', 'What else is there?', 0, 60)
    expect(seen([...rows.slice(0, 2), plain, ...rows.slice(2), asking])[2]).toBe('question')
    expect(seen([...rows.slice(0, 2), plain, ...rows.slice(2), { ...asking, asks: 59 }])[2]).toBe('answer')
    expect(seen([...rows.slice(0, 2), plain, ...rows.slice(2), { ...asking, labelled: 1 }])[2]).toBe('answer')
    expect(seen([...rows.slice(0, 2), plain, ...rows.slice(2), { ...asking, tag: 'aside' }])[2]).toBe('answer')
  })

  it('nothing changes without the label Q', () => {
    const names = rows.map((row) => ({ ...row, text: row.text.replace('Q:', 'Tilda:').replace('A:', 'Ruben:') }))
    expect(below(plain, names)).toBe('question')
  })
})

import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const introduction = told('introduction', 'For ten years Tilda Brook has wound the clock of the mill.')
const talk = [told('question', 'Who wound it before?'), told('answer', 'My uncle did.')]

const seen = (...above: Told[]): Tag[] =>
  lookedAt('likely-title', [...above, introduction, ...talk]).slice(0, above.length)

describe('the line above the talk that looks most like a title', () => {
  it('is one below the name of a page, a menu and a day', () => {
    const lines = [
      told('title', 'Mill and Clock'),
      told('boilerplate', 'Mills | Clocks | Wheels | Us'),
      told('metadata', 'Monday, 4 March 2019'),
      told('metadata', 'Up the Ladder: An Interview with Tilda Brook')
    ]
    expect(seen(...lines)).toEqual(['boilerplate', 'boilerplate', 'metadata', 'title'])
  })

  it('is none for what stands right below the title and says more of it', () => {
    const lines = [
      told('title', 'The woman who winds the clock of our mill'),
      told('metadata', 'A talk with Tilda Brook')
    ]
    expect(seen(...lines)).toEqual(['title', 'metadata'])
  })

  it('is none for a line that repeats the title', () => {
    const lines = [
      told('title', 'Up the ladder'),
      told('boilerplate', 'Get it'),
      told('metadata', 'Transcript of “Up the ladder”: Interview with Tilda Brook')
    ]
    expect(seen(...lines)).toEqual(['title', 'boilerplate', 'metadata'])
  })

  it.each(['Thursday, May 9, 2013', '9. Mai 2013', '9 de maio de 2013', '2013-05'])('is not %s', (day) => {
    expect(seen(told('title', day), told('metadata', 'counting the steps of a mill'))).toEqual(['metadata', 'title'])
  })

  it('is one where words of the page are the title so far', () => {
    const lines = [told('title', 'Subscribe to our page'), told('metadata', 'Up the ladder of a mill')]
    expect(seen(...lines)).toEqual(['boilerplate', 'title'])
  })

  it('is none where a heading is the title', () => {
    const lines = [
      told('title', '# Mill'),
      told('boilerplate', 'Home'),
      told('metadata', 'Up: An Interview with Tilda Brook')
    ]
    expect(seen(...lines)).toEqual(['title', 'boilerplate', 'metadata'])
  })

  it('is found where nothing is a title, if enough speaks for it', () => {
    expect(seen(told('metadata', 'Up the ladder: “It ticks”, says Tilda Brook'))).toEqual(['title'])
    expect(seen(told('metadata', 'In March'))).toEqual(['metadata'])
    expect(seen(told('boilerplate', '* * *'), told('metadata', 'Text: Rufus Dale'))).toEqual([
      'boilerplate',
      'metadata'
    ])
  })

  it('takes more where the text begins by telling something', () => {
    const first = told('introduction', 'On a hill.')
    expect(seen(first, told('metadata', 'Up the ladder, says Tilda Brook'))).toEqual(['introduction', 'metadata'])
  })

  it('is none where nobody talks', () => {
    expect(lookedAt('likely-title', [told('metadata', 'An Interview with Tilda Brook')])).toEqual(['metadata'])
  })
})

import { describe, expect, it } from 'vitest'
import { TAG } from '../../src/model/chain.ts'
import { seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

/** A line that the chain took for the page's, how sure it was, and what else it may be. */
const page = (text: string, margin: number, second: Tag) => ({ ...told('boilerplate', text), margin, second })
type Row = Told & { margin?: number; second?: Tag }

/** What the look makes of lines of which the chain said what they are. */
function seen(...rows: Row[]): string {
  const analysis = toldAs(rows)
  const path = {
    ...analysis.path,
    tags: analysis.tags,
    margins: Float64Array.from(rows, ({ margin = 900 }) => margin),
    seconds: Uint8Array.from(rows, ({ second = 'aside' }) => TAG[second])
  }
  return seenBy('told-by-place-alone', { ...analysis, path }).join(' ')
}

const title = told('title', 'The clock of the mill')
const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]

describe('lines that only their place makes the page’s', () => {
  it('are what they are likeliest besides above the talk, unless that is sure', () => {
    expect(seen(title, page('Tomos Prys', 599, 'metadata'), ...talk)).toBe('title metadata question answer')
    expect(seen(title, page('Tomos Prys', 599, 'aside'), ...talk)).toBe('title aside question answer')
    expect(seen(title, page('Tomos Prys', 600, 'metadata'), ...talk)).toBe('title boilerplate question answer')
  })

  it('tell of the text where they are likest what is asked, or a second title', () => {
    expect(seen(title, page('Tomos Prys', 100, 'question'), ...talk)).toBe('title metadata question answer')
    expect(seen(title, page('Tomos Prys', 100, 'title'), ...talk)).toBe('title metadata question answer')
  })

  it('are told beside a bar of buttons, which stays the page’s', () => {
    const bar = page('Recap | Scorecard | Photo Gallery', 100, 'metadata')
    expect(seen(title, bar, page('Tomos Prys', 100, 'metadata'), ...talk)).toBe(
      'title boilerplate metadata question answer'
    )
  })

  it('stay at the very top, where a page has its name', () => {
    expect(seen(page('Mill & Weir', 100, 'title'), title, ...talk)).toBe('boilerplate title question answer')
  })

  it('are never the page’s inside of the talk', () => {
    expect(seen(...talk, page('Closing thoughts', 2000, 'section'), ...talk)).toBe(
      'question answer section question answer'
    )
  })

  it('are the page’s below it unless that is doubtful', () => {
    expect(seen(...talk, page('And then the', 329, 'answer'))).toBe('question answer answer')
    expect(seen(...talk, page('Mill & Weir', 330, 'answer'))).toBe('question answer boilerplate')
  })

  it.each(['Read more', 'https://mill.example/clock', '31', 'Showing 31 comments', 'Home > Mills > News'])(
    'stay beside what has a word or a mark of a page: %s',
    (text) => {
      expect(seen(title, page('Mill & Weir', 100, 'metadata'), page(text, 100, 'metadata'), ...talk)).toBe(
        'title boilerplate boilerplate question answer'
      )
    }
  )

  it('stay where they stand twice', () => {
    const twice = page('Mill & Weir', 100, 'aside')
    expect(seen(...talk, twice, ...talk, twice, ...talk)).toBe(
      'question answer boilerplate question answer boilerplate question answer'
    )
  })

  it('may say how long it takes to read, or be a mark between two', () => {
    expect(seen(title, page('3 min read', 500, 'metadata'), page('·', 100, 'title'), ...talk)).toBe(
      'title metadata metadata question answer'
    )
    expect(seen(...talk, page('3 comments', 100, 'metadata'))).toBe('question answer boilerplate')
  })

  it('stay where something else than the chain made one of them the page’s, or nobody talks', () => {
    const analysis = toldAs([title, told('boilerplate', 'Tomos Prys'), ...talk])
    const path = { ...analysis.path, tags: analysis.tags.with(1, TAG.title), margins: new Float64Array(4) }
    expect(seenBy('told-by-place-alone', { ...analysis, path })).toEqual(['title', 'boilerplate', 'question', 'answer'])
    expect(seen(title, page('Tomos Prys', 100, 'metadata'))).toBe('title boilerplate')
  })
})

import { describe, expect, it } from 'vitest'
import { Kind, type Unit } from '../../src/types.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]

describe('the title among what a page writes above the talk', () => {
  const seen = (...above: Told[]): string => lookedAt('title-below-furniture', [...above, ...talk]).join(' ')
  const button = told('boilerplate', 'Read more')
  const line = told('boilerplate', 'The clock of the mill')

  it('may be the first line', () => {
    expect(seen(line)).toBe('title question answer')
    expect(seen(line, line, button)).toBe('title boilerplate boilerplate question answer')
  })

  it.each(['Read more', 'Share this article', 'https://mill.example/clock', '31 comments'])(
    'is none of the page’s own words: %s',
    (text) => {
      expect(seen(told('boilerplate', text), line)).toBe('boilerplate title question answer')
    }
  )

  it('is the only one', () => {
    expect(seen(told('title', 'Clocks and mills'), line)).toBe('title boilerplate question answer')
    expect(seen(line, told('title', 'Clocks and mills'))).toBe('boilerplate title question answer')
    expect(seen(told('metadata', 'Clocks and mills'), line)).toBe('metadata title question answer')
  })

  it('has nothing in front of it or behind it that parts it from a title', () => {
    expect(seen(told('boilerplate', '- The clock of the mill'))).toBe('boilerplate question answer')
    expect(seen(told('boilerplate', 'The 2 clocks of the mill'))).toBe('boilerplate question answer')
    expect(seen(told('boilerplate', 'The clock of the mill:'))).toBe('boilerplate question answer')
  })

  it('stands above the talk', () => {
    expect(lookedAt('title-below-furniture', [...talk, line])).toEqual(['question', 'answer', 'boilerplate'])
    expect(lookedAt('title-below-furniture', [line, button])).toEqual(['boilerplate', 'boilerplate'])
  })
})

describe('a line of nothing but tags', () => {
  const bare: Partial<Unit> = { kind: Kind.html, text: '' }
  /** What becomes of the second of four lines. */
  const second = (tags: readonly Tag[]): Tag => {
    const analysis = toldAs(tags.map((tag) => told(tag, 'So it strikes.')))
    const units = analysis.units.map((unit, at) => (at === 1 ? { ...unit, ...bare } : unit))
    return seenBy('bare-tags', { ...analysis, units })[1] as Tag
  }

  it('is the page’s where it was told to stand beside the talk', () => {
    expect(second(['answer', 'aside', 'answer', 'answer'])).toBe('boilerplate')
    expect(second(['answer', 'aside', 'answer', 'aside'])).toBe('boilerplate')
  })

  it('stays above and below what does stand beside it', () => {
    expect(second(['aside', 'aside', 'answer', 'answer'])).toBe('aside')
    expect(second(['answer', 'aside', 'aside', 'answer'])).toBe('aside')
  })

  it.each<[Tag]>([['answer'], ['introduction'], ['conclusion'], ['metadata']])('stays %s', (tag) => {
    expect(second(['answer', tag, 'answer', 'answer'])).toBe(tag)
  })
})

describe('a line above the talk that has the words of a page', () => {
  const seen = (...above: Told[]): string => lookedAt('furniture-above', [...above, ...talk]).join(' ')

  it.each(['Skip to main content', 'Showing posts with label clocks. Show all posts', 'Log in'])(
    'is the page’s: %s',
    (text) => {
      const title = told('title', 'The clock of the mill')
      expect(seen(told('title', text), title)).toBe('boilerplate title question answer')
      expect(seen(told('metadata', text))).toBe('boilerplate question answer')
      expect(seen(told('introduction', text))).toBe('boilerplate question answer')
    }
  )

  it.each(['Posted by Ida Moss', 'Play episode · 38 minutes', 'The clock of the mill', 'Transcript'])(
    'is not one that tells of the text: %s',
    (text) => {
      expect(seen(told('metadata', text))).toBe('metadata question answer')
    }
  )

  it.each(['You also want an ePaper? Print it!', 'Newspapers in English', 'Newspapers from Ireland', 'SHOW MORE'])(
    'is what software for printed papers writes: %s',
    (text) => {
      expect(seen(told('introduction', text))).toBe('boilerplate question answer')
    }
  )

  it('heads the text where nothing else does, unless all of it is such words', () => {
    expect(seen(told('title', 'Search the clock of the mill'))).toBe('title question answer')
    expect(seen(told('title', 'Skip to main content'))).toBe('boilerplate question answer')
  })

  it('is no long one, no heading, nothing that stands beside, and not below the talk', () => {
    const page = told('title', 'Skip to main content')
    const long = `Skip to main content, said the first line, ${'and the clock of the mill struck as it always did, '.repeat(3)}`
    expect(seen(told('introduction', long))).toBe('introduction question answer')
    expect(seen(told('title', '# Skip to main content'))).toBe('title question answer')
    expect(seen(told('aside', 'Skip to main content'))).toBe('aside question answer')
    expect(lookedAt('furniture-above', [...talk, page])).toEqual(['question', 'answer', 'title'])
    expect(lookedAt('furniture-above', [page])).toEqual(['title'])
  })
})

describe('what shows a page', () => {
  const above = (text: string): Tag => lookedAt('counted-around', [told('metadata', text), ...talk])[0] as Tag
  const below = (text: string): Tag => lookedAt('counted-around', [...talk, told('conclusion', text)])[2] as Tag

  it.each(['Page 24', 'Page 1', 'PAGE 2 of 9', '9 SHARES', '1204 likes'])('counts it: %s', (text) => {
    expect(above(text)).toBe('boilerplate')
    expect(below(text)).toBe('boilerplate')
  })

  it.each(['Tape 1 of 2', 'Episode 24', '9 clocks', 'Shares', 'Page', 'Page 24 of the almanac of 2009'])(
    'does not count the text: %s',
    (text) => {
      expect(above(text)).toBe('metadata')
    }
  )

  it('counts nothing where somebody talks, or in a heading', () => {
    expect(lookedAt('counted-around', [...talk, told('metadata', 'Page 2'), ...talk])[2]).toBe('metadata')
    expect(above('# Page 2')).toBe('metadata')
    expect(lookedAt('counted-around', [told('introduction', 'Page 2')])).toEqual(['boilerplate'])
  })
})

describe('a file that a page offers', () => {
  const title = told('boilerplate', 'The bells of Hollin')
  const seen = (...above: Told[]): string =>
    lookedAt('offered-as-a-file', [...above, ...talk])
      .slice(0, -2)
      .join(' ')

  it.each(['Download "The bells of Hollin"', 'Get the file “The bells of Hollin”'])('has a title: %s', (offer) => {
    expect(seen(title, told('title', offer))).toBe('title boilerplate')
    expect(seen(title, told('title', offer), told('metadata', 'Transcription'))).toBe('title boilerplate boilerplate')
    expect(seen(title, told('title', offer), told('metadata', 'By Ida Moss'))).toBe('title boilerplate metadata')
  })

  it.each(['Download "The bells"', 'The bells of Hollin', 'Download "The bells of Hollin" and weep'])(
    'is not offered by %s',
    (text) => {
      expect(seen(title, told('metadata', text))).toBe('boilerplate metadata')
    }
  )

  it('stands above the talk', () => {
    const offer = told('metadata', 'Download "The bells of Hollin"')
    expect(seen(offer, title)).toBe('metadata boilerplate')
    expect(seen(told('metadata', '<br>'), told('metadata', '<br>'))).toBe('metadata metadata')
    expect(lookedAt('offered-as-a-file', [title, ...talk, offer])[3]).toBe('metadata')
    expect(lookedAt('offered-as-a-file', [title, offer, told('question', 'Transcription'), talk[1] as Told])[2]).toBe(
      'question'
    )
  })
})

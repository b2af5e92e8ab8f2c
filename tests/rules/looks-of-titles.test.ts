import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/types.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const menu = told('boilerplate', 'Clocks and Mills')
const introduction = told('introduction', 'For ten years Tilda Brook has wound the clock of the mill.')
const talk = [told('question', 'Who wound it before?'), told('answer', 'My uncle did.')]

const seen = (...above: Told[]): Tag[] => lookedAt('telling-title', [...above, introduction, ...talk])
/** What becomes of a line that was told to be the page's, below the name of the page. */
const second = (text: string, tag: Tag = 'boilerplate'): Tag => seen(menu, told(tag, text))[1] as Tag

describe('a line above the talk that nobody took for its title', () => {
  it.each([
    ['names who is told of', 'With Tilda Brook'],
    ['names one of them', 'Tilda Rivers winds'],
    ['says that it is an interview', 'An interview at the mill'],
    ['says so before a colon', 'Interview: winding a clock'],
    ['says so before a wide colon', 'Interview：winding a clock'],
    ['ends in a period', 'With Tilda Brook.'],
    ['has a wide space', 'Tilda  winds'],
    ['has a bar in it', 'Tilda Brook | Clocks']
  ])('is one where it %s', (_, text) => {
    expect(second(text)).toBe('title')
  })

  it.each([
    ['names nobody who is told of', 'With Rufus Dale'],
    ['is a field', 'Ropes: Tilda Brook'],
    ['is a known field', 'Tags: Tilda Brook'],
    ['counts something', '31 comments for Tilda Brook'],
    ['has a word of a page', 'Read more of Tilda Brook'],
    ['is a field that says interview further in', 'Tags: interview Tilda Brook'],
    ['is a field of two words, the first of them interview', 'Interview place: the mill'],
    ['is one word', 'Tilda'],
    ['ends in a colon', 'With Tilda Brook:'],
    ['ends in a comma', 'With Tilda Brook,'],
    ['ends in dots', 'With Tilda Brook …'],
    ['is a call of a template', '{{ Tilda Brook }}'],
    ['says when', 'Tilda Brook, 4 March 2019'],
    ['says who wrote it', 'By Tilda Brook'],
    ['is a caption', 'Photo by Tilda Brook'],
    ['begins with a time', '10:15 Tilda Brook'],
    ['is a link', '[With Tilda Brook](https://mill.example/)'],
    ['is an item', '- With Tilda Brook'],
    ['has too many letters', `With Tilda Brook ${'and the clock '.repeat(12)}`],
    ['is a menu', 'Tilda Brook | Clocks | Mills'],
    ['is a menu with wide spaces', 'Tilda Brook   Clocks   Mills']
  ])('is none where it %s', (_, text) => {
    expect(second(text)).toBe('boilerplate')
  })

  it('is none beside the talk, below it, or in an introduction that goes on', () => {
    expect(second('With Tilda Brook', 'aside')).toBe('aside')
    expect(second('With Tilda Brook.', 'introduction')).toBe('introduction')
    expect(second('With Tilda Brook', 'introduction')).toBe('title')
    expect(second('With “Tilda Brook”', 'introduction')).toBe('title')
    expect(lookedAt('telling-title', [menu, introduction, ...talk, told('boilerplate', 'With Tilda Brook')])).toEqual([
      'boilerplate',
      'introduction',
      'question',
      'answer',
      'boilerplate'
    ])
  })

  it('is the one that tells most, and the first of those that tell as much', () => {
    const [one, both] = [told('boilerplate', 'Tilda winds'), told('boilerplate', 'Interview with Tilda Brook')]
    expect(seen(menu, one, both).slice(0, 3)).toEqual(['boilerplate', 'boilerplate', 'title'])
    expect(seen(menu, both, one).slice(0, 3)).toEqual(['boilerplate', 'title', 'boilerplate'])
    expect(seen(menu, both, both).slice(0, 3)).toEqual(['boilerplate', 'title', 'boilerplate'])
  })

  it('tells less as the first line', () => {
    expect(seen(told('boilerplate', 'Tilda winds'))[0]).toBe('boilerplate')
    expect(seen(told('boilerplate', 'Tilda Brook winds'))[0]).toBe('title')
  })

  it('is none below a long introduction', () => {
    const long = (letters: number) =>
      told('introduction', `${'The clock of the mill is old. '.repeat(9).slice(0, letters - 1)}.`)
    const line = told('boilerplate', 'With Tilda Brook')
    expect(seen(menu, long(140), line)[2]).toBe('title')
    expect(seen(menu, long(141), line)[2]).toBe('boilerplate')
    expect(seen(long(141), line)[1]).toBe('boilerplate')
    expect(seen(menu, { ...long(141), tag: 'metadata' }, line)[2]).toBe('title')
    expect(seen(menu, line, long(141))[1]).toBe('title')
  })

  it('is none where a format has said what it is', () => {
    const rows = [menu, told('boilerplate', 'With Tilda Brook'), introduction, ...talk]
    const stated = (data: Unit['data'], at = 0): Tag => {
      const analysis = toldAs(rows)
      const units = analysis.units.map((unit, index) => (index === at ? { ...unit, data } : unit))
      return seenBy('telling-title', { ...analysis, units })[1] as Tag
    }
    expect(stated({ key: 'title' })).toBe('boilerplate')
    expect(stated({ part: 'title' })).toBe('boilerplate')
    expect(stated({ key: 'place' })).toBe('title')
    expect(stated({ part: 'metadata' })).toBe('title')
    expect(stated({ part: 'metadata' }, 1)).toBe('boilerplate')
    expect(stated({ time: { start: 3 } }, 1)).toBe('boilerplate')
  })

  it('is none where nobody asks', () => {
    expect(lookedAt('telling-title', [menu, told('boilerplate', 'With Tilda Brook'), introduction])).toEqual([
      'boilerplate',
      'boilerplate',
      'introduction'
    ])
  })
})

describe('a title that tells nothing', () => {
  const page = told('title', 'The Mill Post')
  const named = told('metadata', 'On winding clocks with Tilda Brook')

  it('is the page’s above one that does, and else said of it', () => {
    expect(seen(page, named).slice(0, 2)).toEqual(['boilerplate', 'title'])
    expect(seen(named, told('title', 'Keys of brass')).slice(0, 2)).toEqual(['title', 'metadata'])
  })

  it('stays above a bare name, which says who talks', () => {
    expect(seen(page, told('metadata', 'Tilda Brook')).slice(0, 2)).toEqual(['title', 'metadata'])
    expect(seen(page, told('metadata', 'Tilda Brook of the mill')).slice(0, 2)).toEqual(['boilerplate', 'title'])
    expect(seen(page, told('metadata', 'Tilda Brook Interview')).slice(0, 2)).toEqual(['boilerplate', 'title'])
  })

  it('of five words has more of the same right below it', () => {
    const long = told('title', 'Keys of brass and iron')
    expect(seen(long, named).slice(0, 2)).toEqual(['title', 'metadata'])
    expect(seen(told('title', 'Keys of all brass'), named).slice(0, 2)).toEqual(['boilerplate', 'title'])
    expect(seen(long, told('metadata', 'Rain and wind'), named).slice(0, 3)).toEqual([
      'boilerplate',
      'metadata',
      'title'
    ])
  })

  it.each([
    ['names who is told of', 'Tilda and the clocks'],
    ['quotes', '“It strikes”'],
    ['is a heading', '# The Mill Post'],
    ['has seven words', 'It strikes at noon and no more']
  ])('is another matter where it %s', (_, text) => {
    const other = told('metadata', 'Rain and wind')
    expect(seen(told('title', text), other, named).slice(0, 3)).toEqual(['title', 'metadata', 'metadata'])
  })

  it('is none of six words', () => {
    const rows = [told('title', 'It strikes at noon no more'), told('metadata', 'Rain and wind'), named]
    expect(seen(...rows).slice(0, 3)).toEqual(['boilerplate', 'metadata', 'title'])
  })

  it('gives way where a later one does tell', () => {
    expect(seen(page, told('title', 'Tilda and the clocks')).slice(0, 2)).toEqual(['boilerplate', 'title'])
    expect(seen(told('title', 'Keys of brass and iron'), told('title', 'Tilda and the clocks')).slice(0, 2)).toEqual([
      'title',
      'title'
    ])
    expect(seen(told('title', 'Tilda, 4 March 2019'), named).slice(0, 2)).toEqual(['boilerplate', 'title'])
    expect(seen(told('aside', '***'), page, named).slice(1, 3)).toEqual(['title', 'metadata'])
    expect(seen(told('aside', '***'), page, told('title', 'Tilda and the clocks')).slice(1, 3)).toEqual([
      'title',
      'title'
    ])
  })

  it('stays below the first words of the talk', () => {
    expect(lookedAt('telling-title', [named, introduction, ...talk, page])).toEqual([
      'metadata',
      'introduction',
      'question',
      'answer',
      'title'
    ])
  })
})

describe('a title that stands twice', () => {
  const again = (...rows: Told[]): string => lookedAt('title-again', rows).join(' ')
  const title = told('title', 'Clocks and Mills')

  it('is the title both times', () => {
    expect(again(title, menu, introduction, ...talk)).toBe('title title introduction question answer')
    expect(again(title, told('metadata', 'Clocks and Mills'), ...talk)).toBe('title title question answer')
  })

  it('has nothing between, says the same, and is said by nobody', () => {
    expect(again(title, introduction, menu, ...talk)).toBe('title introduction boilerplate question answer')
    expect(again(title, told('metadata', 'Clocks and Weirs'), ...talk)).toBe('title metadata question answer')
    expect(again(title, told('question', 'Clocks and Mills'), ...talk)).toBe('title question question answer')
    expect(again(menu, menu, ...talk)).toBe('boilerplate boilerplate question answer')
    expect(again(title)).toBe('title')
  })

  it('is a paragraph the second time', () => {
    expect(again(title, told('metadata', '# Clocks and Mills'), ...talk)).toBe('title metadata question answer')
  })
})

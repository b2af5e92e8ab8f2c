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

describe('a first line of short words in a script without spaces', () => {
  it('is a menu, and the line below it the title', () => {
    const lines = [told('title', '首页 新闻 文化 地方 视频'), told('metadata', '钟楼的看守人来到演播室谈钟【访谈】')]
    expect(seen(...lines)).toEqual(['boilerplate', 'title'])
    const slashes = [
      told('title', 'HOME/公民館だより/講座/アクセス'),
      told('metadata', '「時計の直し方」講座を開催しました')
    ]
    expect(seen(...slashes, told('metadata', '2019-03-04'))).toEqual(['boilerplate', 'title', 'metadata'])
  })

  it.each([
    ['further down, where they may be names', ['metadata', 'title'], ['2019-03-04', '周望 陈若 罗小满 林禾']],
    ['of three words', ['title', 'metadata'], ['首页 新闻 文化', '钟楼的看守人来到演播室谈钟【访谈】']],
    ['that tells something', ['title', 'metadata'], ['春天来了 看守人说：钟 又快了 三分', '钟楼的看守人来到演播室谈钟']]
  ] as const)('is none %s', (_, tags, texts) => {
    const lines = texts.map((text, at) => told(tags[at] as Tag, text))
    expect(seen(...lines)).toEqual([...tags])
  })
})

describe('a first line that begins with words for an interview', () => {
  it('is the title where nothing else is, and not where it says who asked', () => {
    expect(seen(told('metadata', 'Interview with a clock winder and his cat'))).toEqual(['title'])
    expect(seen(told('metadata', 'Interview by Neville Orr (11-07-98)'))).toEqual(['metadata'])
  })
})

import { describe, expect, it } from 'vitest'
import { linesOfText } from '../support/lines.ts'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const asked = told('question', 'Who winds the clock?')
const answered = told('answer', 'The baker does, and nobody has ever asked him to.')

describe('quotations in other type', () => {
  const seen = (...rows: Told[]): Tag[] => lookedAt('quotes-in-other-type', rows)
  const first = told('introduction', '*“The clock has never been on time, I promise.”*')
  const later = told('answer', '**“I wind it with the handle of a spade.”**')

  it('are pulled where there are several', () => {
    expect(seen(first, asked, answered, later, asked, answered)).toEqual([
      'pullQuote',
      'question',
      'answer',
      'pullQuote',
      'question',
      'answer'
    ])
    expect(seen(asked, answered, later, asked, answered)[2]).toBe('answer')
  })

  it.each<[string, Told]>([
    ['it stands in plain type', told('answer', '“I wind it with the handle of a spade.”')],
    ['it has no quotation marks', told('answer', '*I wind it with the handle of a spade.*')],
    ['it is a few words', told('answer', '*“I wind it.”*')],
    ['it is a heading', told('section', '## *“I wind it with the handle of a spade.”*')],
    ['it is a block quotation', told('answer', '> *“I wind it with the handle of a spade.”*')],
    ['it asks', told('question', '*“I wind it with the handle of a spade.”*')]
  ])('are not where of the second %s', (_, second) => {
    const rows = [first, asked, answered, second, asked, answered]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })

  it('are not where one of them answers a question', () => {
    const rows = [first, asked, later, answered, later, asked, answered]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })
})

describe('a quotation between two lines of a name', () => {
  const talk = [
    told('question', 'ANN ROWE: Who winds the clock?'),
    told('answer', 'BO FALK: The baker does.'),
    told('question', 'ANN ROWE: Since when?'),
    told('answer', 'BO FALK: Since he was twelve.'),
    told('question', 'ANN ROWE: And who pays him?'),
    told('answer', 'BO FALK: Nobody does.')
  ]
  /** Lines of one block above the talk, told as given. */
  const seen = (lines: readonly string[], tag: Tag = 'introduction', end = '\n\n'): Tag[] => {
    const rows = ['The clock of Hale', ...lines].map((text, at) => told(at === 1 ? tag : 'introduction', text))
    const text = `The clock of Hale\n\n${lines.join('\n')}${end}${talk.map(({ text }) => text).join('\n\n')}`
    return lookedAt('signed-quotes', [...rows, ...talk], () => linesOfText(text)).slice(1, lines.length + 1)
  }
  const pulled = Array.from({ length: 3 }, () => 'pullQuote')
  const left = Array.from({ length: 3 }, () => 'introduction')

  it('is pulled from what that person says', () => {
    expect(seen(['Bo Falk', 'He winds it, and nobody asked', 'Bo Falk'])).toEqual(pulled)
  })

  it('is not where nobody of that name speaks, the names differ, or lines follow', () => {
    expect(seen(['Cleo Wick', 'He never asked for it... and he winds it anyway', 'Cleo Wick'])).toEqual(left)
    expect(seen(['Bo Falk', 'He never asked for it... and he winds it anyway', 'Ann Rowe'])).toEqual(left)
    const four = seen(['Bo Falk', 'He never asked for it... and he winds it anyway', 'Bo Falk', 'He is a baker.'])
    expect(four).toEqual([...left, 'introduction'])
  })
})

describe('a name alone that labels turns', () => {
  it('frames nothing', () => {
    const turns = ['Bo Falk', 'He is twelve.', 'Ann Rowe', 'And who winds it?', 'Bo Falk', 'The baker winds it.']
    const lines = ['Ann Rowe', 'Who is it?', ...turns, 'Ann Rowe', 'Since when?']
    const text = `${lines.join('\n')}\n\nBo Falk\nSince he was ten.\nBo Falk\n\nAnd he is paid.`
    const rows = text.split(/\n+/).map((line, at) => told(at % 4 < 2 ? 'question' : 'answer', line))
    expect(lookedAt('signed-quotes', rows, () => linesOfText(text))).not.toContain('pullQuote')
  })
})

describe('a heading whose words stand in an answer', () => {
  const said = told('answer', 'The baker does. I wind it with the handle of a spade, and then I go home to bed.')
  const quote = told('title', '## I wind it with the handle of a spade')
  const seen = (...rows: Told[]): Tag[] => lookedAt('pulled-quotes', rows)

  it('is pulled from there though it looks like another title', () => {
    expect(seen(told('title', '# The clock of Hale'), asked, answered, quote, asked, said)[3]).toBe('pullQuote')
  })

  it('is the title where none stands above it, or where it is no heading', () => {
    expect(seen(quote, asked, said)[0]).toBe('title')
    const line = told('title', 'I wind it with the handle of a spade')
    expect(seen(told('title', '# The clock of Hale'), line, asked, said)[1]).toBe('title')
  })
})

describe('quotations right above questions', () => {
  const seen = (...rows: Told[]): Tag[] => lookedAt('quoted-headings', rows)
  const heading = told('pullQuote', '«The spade came first»')

  it('head what follows where no answer has their words', () => {
    const first = told('metadata', '«The clock knows who is late»')
    expect(seen(first, asked, answered, heading, asked, answered)).toEqual([
      'section',
      'question',
      'answer',
      'section',
      'question',
      'answer'
    ])
  })

  it('leave the title above them', () => {
    const title = told('title', '«The clock knows who is late»')
    expect(seen(title, asked, answered, heading, asked, answered)[0]).toBe('title')
  })

  it.each<[string, Told[]]>([
    ['they end as sentences do', [asked, answered, told('pullQuote', '«The spade came first.»'), asked, answered]],
    ['an answer goes on below', [asked, answered, heading, answered, asked, answered]],
    ['they are long', [asked, answered, told('pullQuote', `«${'The spade came first, and '.repeat(4)}»`), asked]],
    ['they are block quotations', [asked, answered, told('pullQuote', '> «The spade came first»'), asked, answered]],
    ['an answer has their words', [asked, answered, told('pullQuote', '«nobody has ever asked him to»'), asked]],
    ['none stands between turns', [told('introduction', '«The spade came first»'), asked, answered]]
  ])('are what they were where %s', (_, rows) => {
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })
})

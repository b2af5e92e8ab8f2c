import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const talk: Told[] = [
  told('question', 'Why do the walls fall?'),
  told('answer', 'Somebody was in a hurry.'),
  told('question', 'Do you use mortar?'),
  told('answer', 'At night.')
]

/** The same, and one of the units has been told apart by the format. */
const withPart = (id: string, rows: readonly Told[], at: number): Tag[] => {
  const analysis = toldAs(rows)
  const units = analysis.units.map((unit, index) =>
    index === at ? { ...unit, data: { part: 'boilerplate' as const } } : unit
  )
  return seenBy(id, { ...analysis, units })
}

describe('below a heading that closes the text', () => {
  const closed = (...rows: Told[]): Tag[] => lookedAt('closing-heading', rows)
  const heading = told('section', '## References')
  const said = told('answer', 'I took the dates from my father.')

  it.each(['## References', '## About the author', '## Comments', '# Related posts'])('%s nobody answers', (text) => {
    expect(closed(...talk, told('section', text), said, said).slice(4)).toEqual([
      'conclusion',
      'conclusion',
      'conclusion'
    ])
  })

  it.each(['## The reference wall', '**References**', 'References', '## References for walls that fall'])(
    '%s somebody may',
    (text) => {
      expect(closed(...talk, told('section', text), said).slice(4)).toEqual(['section', 'answer'])
    }
  )

  it('headings close with it, and everything else stays what it is', () => {
    const rows = [
      ...talk,
      heading,
      told('section', '## Walls'),
      told('aside', 'Photo: a wall'),
      told('boilerplate', 'Share')
    ]
    expect(closed(...rows).slice(4)).toEqual(['conclusion', 'conclusion', 'aside', 'boilerplate'])
  })

  it('the talk goes on where somebody asks, up to the next such heading', () => {
    const more = told('question', 'One more: who pays?')
    expect(closed(...talk, heading, more, said).slice(4)).toEqual(['section', 'question', 'answer'])
    expect(closed(...talk, heading, more, said, heading, said).slice(7)).toEqual(['conclusion', 'conclusion'])
  })

  it('nothing changes where nobody asks at all, or the format has told the heading apart', () => {
    expect(closed(heading, said)).toEqual(['section', 'answer'])
    expect(withPart('closing-heading', [...talk, heading, said], 4).slice(4)).toEqual(['section', 'answer'])
    expect(withPart('closing-heading', [...talk, heading, said], 5).slice(4)).toEqual(['conclusion', 'answer'])
  })
})

describe('last paragraphs that name whom the title names', () => {
  const TITLE = told('title', '# Hedda Roe and The Crooked Wall')
  const thanks = told('answer', 'Thanks for the tea, Hedda!')
  const rows = (...last: Told[]): Told[] => [TITLE, ...talk, ...last]
  const ended = (...last: Told[]): Tag[] => lookedAt('told-at-the-end', rows(...last)).slice(5)

  it('end the text, two at most', () => {
    expect(ended(thanks)).toEqual(['conclusion'])
    expect(ended(told('answer', 'It is open on Mondays: the crooked wall.'))).toEqual(['answer'])
    expect(ended(told('answer', 'There are books on the Crooked one.'), thanks)).toEqual(['conclusion', 'conclusion'])
    expect(ended(thanks, thanks, thanks)).toEqual(['answer', 'conclusion', 'conclusion'])
  })

  it('do so above what the page says', () => {
    expect(ended(thanks, told('conclusion', 'More walls.'), told('boilerplate', 'Share'))).toEqual([
      'conclusion',
      'conclusion',
      'boilerplate'
    ])
  })

  it.each([
    ['title', 'conclusion'],
    ['metadata', 'conclusion'],
    ['introduction', 'answer'],
    ['section', 'answer'],
    ['aside', 'answer']
  ] as const)('are known by the %s: %s', (tag, seen) => {
    expect(lookedAt('told-at-the-end', [told(tag, 'With Hedda Roe'), ...talk, thanks]).at(-1)).toBe(seen)
  })

  it('are not known by small words, nor by words that are small in either place', () => {
    expect(ended(told('answer', 'There is no mortar in The other one.'))).toEqual(['answer'])
    const small = [told('title', '# A day with hedda'), ...talk, thanks]
    expect(lookedAt('told-at-the-end', small).at(-1)).toBe('answer')
    expect(ended(told('answer', 'Thanks for the tea, hedda!'))).toEqual(['answer'])
  })

  it('stand below an answer of which words are left', () => {
    const asked = told('question', 'Who pays?')
    expect(ended(asked, thanks)).toEqual(['question', 'answer'])
    expect(ended(asked, thanks, thanks)).toEqual(['question', 'answer', 'answer'])
    expect(ended(asked, told('answer', '***'), thanks)).toEqual(['question', 'answer', 'answer'])
    expect(ended(told('aside', 'Thanks for the bread, Hedda!'), thanks)).toEqual(['aside', 'answer'])
  })

  it('are none above the last question', () => {
    expect(ended(thanks, told('question', 'Who is Hedda to you, and since when?'))).toEqual(['answer', 'question'])
  })

  it.each([
    [15, 'The Roe walls it in.', 'answer'],
    [16, 'The Roe walls him in.', 'conclusion'],
    [240, `Hedda ${'falls '.repeat(47)}.`, 'conclusion'],
    [241, `Hedda ${'falls '.repeat(46)}fallss.`, 'answer']
  ])('have so many letters: %i', (letters, text, tag) => {
    expect(text.replace(/[^a-z]/gi, '')).toHaveLength(letters)
    expect(ended(told('answer', text))).toEqual([tag])
  })

  it.each([
    ['says I', 'I owe the tea to Hedda, and the bread.'],
    ['is quoted', '“Thanks for the tea, Hedda!”'],
    ['quotes', '“Thanks for the tea”, said Hedda.'],
    ['gives an address', 'More of Hedda at www.example.org today.'],
    ['is an item of a list', '- Thanks for the tea, Hedda!'],
    ['is a heading', '## Thanks for the tea, Hedda!']
  ])('are an answer where a paragraph %s', (_, text) => {
    expect(ended(told('answer', text))).toEqual(['answer'])
  })

  it('are an answer where somebody has a label, or the format has told them apart', () => {
    expect(ended({ ...thanks, labelled: 2 })).toEqual(['answer'])
    expect(withPart('told-at-the-end', rows(thanks), 5)[5]).toBe('answer')
    const plain = toldAs(rows(thanks))
    const head = { name: 'So', key: 'so', separator: 0, from: 0, to: 2, body: 3, styled: false, time: undefined }
    const heads = plain.heads.map((own, at) => (at === 5 ? head : own))
    expect(seenBy('told-at-the-end', { ...plain, heads })[5]).toBe('answer')
  })

  it('are an answer where they are items, or a mark opens them', () => {
    const plain = toldAs(rows(thanks))
    const units = plain.units.map((unit, at) => (at === 5 ? { ...unit, items: [1] } : unit))
    expect(seenBy('told-at-the-end', { ...plain, units })[5]).toBe('answer')
    const marks = plain.marks.map((own, at) => (at === 5 ? { ...own, marker: 1 } : own))
    expect(seenBy('told-at-the-end', { ...plain, marks })[5]).toBe('answer')
  })
})

describe('below the last turn', () => {
  it('nobody answers below the end of the recording where all have labels', () => {
    const labelled = [
      told('question', 'Ada: Why do the walls fall?', 1),
      told('answer', 'Bo: Somebody was in a hurry.', 2),
      told('question', 'Ada: Do you use mortar?', 1),
      told('answer', 'Bo: At night.', 2)
    ]
    const rows = [...labelled, ...labelled, told('aside', '[END OF AUDIO]'), told('question', 'Who pays for the moss?')]
    expect(lookedAt('closing-heading', rows).slice(8)).toEqual(['aside', 'conclusion'])
  })
})

describe('an answer that ends in a colon', () => {
  const address = told('boilerplate', 'https://wall.example')

  it('goes on with addresses, and with nothing else', () => {
    const below = (...rows: Told[]): Tag[] => lookedAt('addresses-go-on', [...talk, ...rows]).slice(4)
    const here = told('answer', 'You find me here:')
    expect(below(here, address, address)).toEqual(['answer', 'answer', 'answer'])
    expect(below(told('answer', 'You find me there.'), address)).toEqual(['answer', 'boilerplate'])
    expect(below(here, told('boilerplate', 'Share this'), address)).toEqual(['answer', 'boilerplate', 'boilerplate'])
    expect(below(told('question', 'Where can one find you:'), address)).toEqual(['question', 'boilerplate'])
  })
})

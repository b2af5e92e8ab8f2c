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

describe('plain words below the last answer', () => {
  const below = (...rows: Told[]): Tag[] => lookedAt('last-answer-goes-on', [...talk, ...rows]).slice(4)
  const LONG = 'There is a wall behind the church that my uncle and his brother built in the dark'
  const plain = told('conclusion', `${LONG}.`)

  it('go on with it, paragraph after paragraph', () => {
    expect(below(plain, plain)).toEqual(['answer', 'answer'])
  })

  it('do so below a line without letters, and no further than the first that does not', () => {
    expect(below(told('conclusion', '***'), plain)).toEqual(['conclusion', 'answer'])
    expect(below(plain, told('section', '***'), plain)).toEqual(['answer', 'section', 'conclusion'])
    expect(below(plain, told('boilerplate', 'Share'), plain)).toEqual(['answer', 'boilerplate', 'conclusion'])
    expect(below(told('conclusion', 'Walls.'), plain)).toEqual(['conclusion', 'conclusion'])
  })

  it('do not below a question', () => {
    expect(below(told('question', 'Who pays?'), plain)[1]).toBe('conclusion')
    expect(lookedAt('last-answer-goes-on', [plain])).toEqual(['conclusion'])
  })

  it.each([
    [60, 'My wall behind the church was built there in the dark by two men and a horse.', 'answer'],
    [59, 'My wall behind the church was built there in the dark by two men and a goat.', 'conclusion']
  ])('have sixty letters at least: %i', (letters, text, tag) => {
    expect(text.replace(/[^a-z]/gi, '')).toHaveLength(letters)
    expect(below(told('conclusion', text))).toEqual([tag])
  })

  it.each([
    [200, 'answer'],
    [199, 'conclusion']
  ])('have two hundred letters at least where nobody says I: %i', (letters, tag) => {
    const said = (last: string): string =>
      `There is a wall behind the church that two men and a dog built in the dark, and it leans to the west, where the wind comes from. A wall that leans looks at the road, and whoever walks there looks up at it. So it was, and so it ${last}.`
    const missing = letters - said('').replace(/[^a-z]/gi, '').length
    expect(missing).toBeGreaterThan(2)
    expect(below(told('conclusion', said('s'.repeat(missing))))).toEqual([tag])
  })

  it.each([
    ['says nothing of the speaker', 'There is a wall behind the church that two men and a dog built in the dark.'],
    ['speaks to the readers', `${LONG}, and you can walk on it.`],
    ['stands in bold type', `**${LONG}.**`],
    ['stands in italics', `*${LONG}.*`],
    ['is a link', `[${LONG}.](https://example.org)`],
    ['is quoted', `“${LONG}.”`],
    ['stands in brackets', `(${LONG}.)`],
    ['gives an address', `${LONG}: www.example.org`],
    ['is an item of a list', `- ${LONG}.`],
    ['is a heading', `## ${LONG}`],
    ['thanks', `Thank you for reading. ${LONG}.`],
    ['tells what the page does', `Subscribe to our newsletter. ${LONG}.`],
    ['is a note', `Editor's note: ${LONG}.`]
  ])('are the author’s where a paragraph %s', (_, text) => {
    expect(below(told('conclusion', text))).toEqual(['conclusion'])
  })

  it('are the author’s where they open with a label that has been taken for one, or are told apart', () => {
    const label = toldAs([...talk, plain])
    const head = { name: 'There', key: 'there', separator: 0, from: 0, to: 5, body: 6, styled: false, time: undefined }
    const heads = label.heads.map((own, at) => (at === 4 ? head : own))
    expect(seenBy('last-answer-goes-on', { ...label, heads })[4]).toBe('conclusion')
    expect(withPart('last-answer-goes-on', [...talk, plain], 4)[4]).toBe('conclusion')
  })

  it.each(['title', 'metadata', 'introduction'] as const)(
    'are the author’s where they name somebody of whom the %s has told',
    (tag) => {
      const named = told('conclusion', `${LONG}, and Hedda Roe paid for it.`)
      const seen = (text: string): Tag | undefined =>
        lookedAt('last-answer-goes-on', [told(tag, text), ...talk, named]).at(-1)
      expect(seen('A day with hedda roe, HEDDA to us')).toBe('conclusion')
      expect(seen('A day among the walls')).toBe('answer')
    }
  )

  it('may name those of whom only an answer or an aside has told, and share small words with the title', () => {
    const named = told('conclusion', `${LONG}, and Hedda Roe paid for it.`)
    expect(lookedAt('last-answer-goes-on', [...talk, told('answer', 'Hedda Roe paid.'), named]).at(-1)).toBe('answer')
    expect(lookedAt('last-answer-goes-on', [told('aside', 'Hedda Roe'), ...talk, named]).at(-1)).toBe('answer')
    expect(lookedAt('last-answer-goes-on', [told('title', 'There Is The Wall'), ...talk, plain]).at(-1)).toBe('answer')
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

describe('a cut-off last line', () => {
  const cut = (...rows: Told[]): Tag[] => lookedAt('broken-off', [...talk, ...rows]).slice(4)
  const plain = told('conclusion', 'The wall stands behind the church.')
  const asks = told('boilerplate', 'How do')

  it('asks, and plain words of a conclusion above it are an answer', () => {
    expect(cut(asks)).toEqual(['question'])
    expect(cut(plain, plain, asks)).toEqual(['answer', 'answer', 'question'])
    expect(cut(plain, told('conclusion', '***'), asks)).toEqual(['answer', 'answer', 'question'])
  })

  it.each([
    ['a heading', told('conclusion', '## The wall')],
    ['an aside', told('aside', 'Photo: a wall')],
    ['a page’s own line', told('boilerplate', 'Share')],
    ['a heading of the talk', told('section', 'Walls')],
    ['words above the talk', told('introduction', 'The walls.')]
  ])('belongs to the page below %s', (_, row) => {
    expect(cut(row, asks)).toEqual([row.tag, 'boilerplate'])
    expect(cut(plain, row, plain, asks).slice(2)).toEqual(['conclusion', 'boilerplate'])
  })

  it('belongs to the page below what the format has told apart', () => {
    expect(withPart('broken-off', [...talk, plain, asks], 4).slice(4)).toEqual(['conclusion', 'boilerplate'])
    expect(withPart('broken-off', [...talk, plain, asks], 5).slice(4)).toEqual(['conclusion', 'boilerplate'])
  })

  it('leaves the words above it alone where it is no part of the talk itself', () => {
    const rows = [plain, told('boilerplate', 'The wall')]
    expect(cut(...rows)).toEqual(['conclusion', 'boilerplate'])
    expect(cut(plain, told('boilerplate', 'How do they do it?'))).toEqual(['conclusion', 'boilerplate'])
  })

  it('answers below a question, whatever stands between', () => {
    const answered = [told('question', 'Who pays?'), plain, told('boilerplate', 'The church')]
    expect(cut(...answered)).toEqual(['question', 'answer', 'answer'])
  })

  it('belongs to the page where nobody has spoken above', () => {
    expect(lookedAt('broken-off', [told('introduction', 'A wall.'), asks])).toEqual(['introduction', 'boilerplate'])
    expect(lookedAt('broken-off', [plain, asks])).toEqual(['conclusion', 'boilerplate'])
    expect(lookedAt('broken-off', [asks])).toEqual(['boilerplate'])
  })
})

describe('below the last turn', () => {
  const ends = (id: string, ...rows: Told[]): Tag[] => lookedAt(id, [...talk, ...rows]).slice(4)
  const added = told('conclusion', 'Ada: A lovely wall.')

  it('what stands under a heading of the page was added with it', () => {
    expect(ends('headings-of-the-page', told('conclusion', '## Comments'), added)).toEqual([
      'boilerplate',
      'boilerplate'
    ])
    expect(
      ends('headings-of-the-page', told('conclusion', '## Comments'), told('conclusion', '## Notes'), added)
    ).toEqual(['boilerplate', 'conclusion', 'conclusion'])
    expect(ends('headings-of-the-page', told('conclusion', 'Comments'), added)).toEqual(['conclusion', 'conclusion'])
    expect(lookedAt('headings-of-the-page', [told('conclusion', '## Comments'), added])).toEqual([
      'conclusion',
      'conclusion'
    ])
  })

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

describe('where answers are quoted', () => {
  const quoted = (text: string, tag: Tag = 'answer') => told(tag, `> ${text}`)
  const rows = [
    told('question', 'Why do the walls fall?'),
    quoted('Somebody was in a hurry.'),
    told('question', 'Do you use mortar?'),
    quoted('At night.'),
    quoted('By day it runs.', 'introduction'),
    told('answer', '## On moss'),
    told('question', 'Who pays for the moss?'),
    quoted('The rain does.'),
    quoted('It pays late.'),
    quoted('And it never asks.', 'conclusion')
  ]

  it('quotations answer and headings do not', () => {
    expect(lookedAt('quoted-answers-hold', rows).slice(4)).toEqual([
      'answer',
      'section',
      'question',
      'answer',
      'answer',
      'answer'
    ])
  })

  it('nothing changes with fewer answers, with quoted questions, and with answers that are not quoted', () => {
    const kept = (changed: readonly Told[]) =>
      expect(lookedAt('quoted-answers-hold', changed)).toEqual(changed.map(({ tag }) => tag))
    kept(rows.slice(0, 6))
    kept(rows.map((row) => (row.text.startsWith('Do you') ? quoted('Do you use mortar?', 'question') : row)))
    kept(rows.map((row) => (row.text.startsWith('> At') ? told('answer', 'At night.') : row)))
  })

  it('what the format told apart stays apart', () => {
    expect(withPart('quoted-answers-hold', rows, 4)[4]).toBe('introduction')
  })
})

describe('a turn that begins with the name of who has it', () => {
  const named = [
    told('question', 'Ada: Why do the walls fall?', 1),
    told('answer', 'Bo Kern: Somebody was in a hurry.', 2),
    told('question', 'Ada: Do you use mortar?', 1),
    told('answer', 'Bo Kern: At night.', 2)
  ]
  const toldBelow = (text: string): Tag[] =>
    lookedAt('told-of-by-name', [...named, told('answer', text), told('aside', 'A wall.')]).slice(4)

  it('tells of somebody', () => {
    expect(toldBelow('Bo Maria Kern is a mason.')).toEqual(['conclusion', 'aside'])
    expect(toldBelow('Bo Kern, mason, Kern and Sons')).toEqual(['conclusion', 'aside'])
  })

  it('is a turn with one of the names, or with another', () => {
    expect(toldBelow('Bo is what they call me.')).toEqual(['answer', 'aside'])
    expect(toldBelow('Ida Kern is my sister.')).toEqual(['answer', 'aside'])
    expect(lookedAt('told-of-by-name', talk)).toEqual(talk.map(({ tag }) => tag))
  })
})

import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, toldAs } from '../support/looks.ts'

const told = (tag: Tag, text: string): Told => ({ tag, text })

describe('what stands above questions whose first number is missing', () => {
  const above = told('introduction', 'I came to the furnace because it was warm.')
  const asked = (...numbers: string[]): Told[] =>
    numbers.flatMap((number) => [told('question', `${number} What do you blow?`), told('answer', 'Floats.')])
  const seen = (...rows: Told[]): Tag[] => lookedAt('numbers-begin-later', rows)

  it.each([
    ['2.', '3.'],
    ['7.', '8.'],
    ['Question 2:', 'Question 3:'],
    ['**2.**', '**3.**']
  ])('answers the one that was not copied: %s %s', (first, second) => {
    expect(seen(above, ...asked(first, second))[0]).toBe('answer')
  })

  it.each([
    ['1.', '2.'],
    ['0.', '1.'],
    ['2.', '4.'],
    ['2.', '2.'],
    ['3.', '2.'],
    ['2.', ''],
    ['', '3.']
  ])('is an introduction above %s and %s', (first, second) => {
    expect(seen(above, ...asked(first, second))[0]).toBe('introduction')
  })

  it('is an introduction above a single question, and where the talk begins with an answer', () => {
    expect(seen(above, ...asked('2.'))[0]).toBe('introduction')
    expect(seen(above, told('answer', '2. Floats.'), ...asked('3.', '4.'))[0]).toBe('introduction')
    expect(seen(...asked('2.', '3.'))).toEqual(['question', 'answer', 'question', 'answer'])
  })

  it('is the one paragraph right above, below lines without letters', () => {
    const title = told('title', 'An evening at the furnace')
    expect(seen(title, above, above, ...asked('2.', '3.')).slice(0, 3)).toEqual(['title', 'introduction', 'answer'])
    expect(seen(above, told('aside', '***'), ...asked('2.', '3.')).slice(0, 2)).toEqual(['answer', 'aside'])
  })

  it.each([
    ['a title', told('title', 'An evening at the furnace')],
    ['a field', told('metadata', 'By Una Marsh')],
    ['a caption', told('aside', 'Photo: the furnace')],
    ['a heading', told('introduction', '## The furnace')]
  ])('stays what it is as %s', (_, row) => {
    expect(seen(above, row, ...asked('2.', '3.')).slice(0, 2)).toEqual(['introduction', row.tag])
  })

  it('stays what it is where the format has told it apart', () => {
    const analysis = toldAs([above, ...asked('2.', '3.')])
    const units = analysis.units.map((unit, at) =>
      at === 0 ? { ...unit, data: { part: 'introduction' as const } } : unit
    )
    expect(seenBy('numbers-begin-later', { ...analysis, units })[0]).toBe('introduction')
  })
})

describe('the question with the number before', () => {
  const told = (text: string, tag: Tag = 'introduction'): Told => ({ tag, text, labelled: 0 })
  const FIRST = told('1. The furnace, and who lit it.')
  const ANSWER = told('My mother lit it.')
  const asked = (...numbers: string[]): Told[] =>
    numbers.flatMap((number) => [told(`${number} What do you blow?`, 'question'), told('Floats.', 'answer')])
  const seen = (...rows: Told[]): Tag[] => lookedAt('numbers-begin-later', rows)

  it('is one, though it seems to ask nothing, and what stands below it answers', () => {
    expect(seen(FIRST, ANSWER, ANSWER, ...asked('2.', '3.')).slice(0, 4)).toEqual([
      ...['question', 'answer', 'answer', 'question']
    ])
    expect(seen(told('Every float is hollow.'), FIRST, ANSWER, ...asked('2.', '3.')).slice(0, 3)).toEqual([
      ...['introduction', 'question', 'answer']
    ])
    expect(seen(told('4. The furnace'), ANSWER, ...asked('5.', '6.')).slice(0, 2)).toEqual(['question', 'answer'])
  })

  it.each([
    ['answer', 'answer'],
    ['question', 'answer'],
    ['introduction', 'answer'],
    ['aside', 'aside'],
    ['boilerplate', 'boilerplate'],
    ['section', 'section']
  ] as const)('has an answer in what is said, or was an introduction: %s', (tag, becomes) => {
    const rows = [FIRST, told('My mother lit it.', tag), ...asked('2.', '3.')]
    const first = tag === 'question' || tag === 'answer' ? undefined : becomes
    expect(seen(...rows)[1]).toBe(first ?? tag)
  })

  it('stays what it is where the number before is another', () => {
    expect(seen(told('2. The furnace'), ANSWER, ...asked('4.', '5.')).slice(0, 2)).toEqual(['introduction', 'answer'])
    expect(seen(told('3. The furnace'), ANSWER, ...asked('3.', '4.')).slice(0, 2)).toEqual(['introduction', 'answer'])
    expect(seen(told('1 furnace was enough.'), ANSWER, ...asked('2.', '3.'))[0]).toBe('introduction')
  })

  it.each([
    [7, 'question'],
    [8, 'introduction']
  ])('stands not far above the next: %i lines', (count, tag) => {
    const answers = Array.from({ length: count }, () => ANSWER)
    expect(seen(FIRST, ...answers, ...asked('2.', '3.')).slice(0, 2)).toEqual([
      tag,
      tag === 'question' ? 'answer' : 'introduction'
    ])
  })

  it('is the last with the number', () => {
    expect(seen(FIRST, ANSWER, FIRST, ANSWER, ...asked('2.', '3.')).slice(0, 4)).toEqual([
      ...['introduction', 'introduction', 'question', 'answer']
    ])
  })

  it('is the first line of its item', () => {
    const analysis = toldAs([FIRST, ANSWER, ANSWER, ...asked('2.', '3.')])
    const marks = analysis.marks.map((own, at) => (at === 1 ? { ...own, number: 1 } : own))
    expect(seenBy('numbers-begin-later', { ...analysis, marks }).slice(0, 3)).toEqual(['question', 'answer', 'answer'])
  })
})

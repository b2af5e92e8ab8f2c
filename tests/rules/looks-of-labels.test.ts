import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

describe('who asked it, below every question', () => {
  const board = (...questions: string[]): Told[] =>
    questions.flatMap((question, at) => [
      told('introduction', question),
      told('metadata', `Asked by reader_${at} 2 years ago`),
      told('introduction', 'The goose was there first.')
    ])
  const seen = (...rows: Told[]) => lookedAt('asked-by', rows)

  it('makes a question of the line above it and of itself, and an answer of what follows', () => {
    expect(seen(...board('Why a goose?', 'Whose is it?', 'The story of the hat'))).toEqual([
      'question',
      'question',
      'answer',
      'question',
      'question',
      'answer',
      'question',
      'question',
      'answer'
    ])
  })

  it('tells nothing where it stands twice', () => {
    expect(seen(...board('Why a goose?', 'Whose is it?'))).not.toContain('question')
  })

  it.each([
    ['two of three', ['Why a goose?', 'Whose is it?', 'The hat'], true],
    ['three of six', ['Why?', 'Whose?', 'When?', 'The hat', 'The bench', 'The flag'], false],
    ['four of seven', ['Why?', 'Whose?', 'When?', 'Who?', 'The bench', 'The flag', 'The hat'], true],
    ['one of three', ['Why a goose?', 'The bench', 'The hat'], false]
  ])('tells it if the lines above mostly end with a question mark: %s', (_, questions, isBoard) => {
    expect(seen(...board(...questions)).includes('question')).toBe(isBoard)
  })

  it('makes answers of all paragraphs up to the next question, but below the last of the first alone', () => {
    const more = told('conclusion', 'The next board is in the spring.')
    const rows = board('Why a goose?', 'Whose is it?', 'And the hat?')
    expect(seen(...rows.slice(0, 3), more, ...rows.slice(3), more).filter((tag) => tag !== 'question')).toEqual([
      'answer',
      'answer',
      'answer',
      'answer',
      'conclusion'
    ])
  })

  it('asks nothing where it is the first line, or the last', () => {
    const line = told('metadata', 'Asked by Pip 2 years ago')
    const rows = board('Why a goose?', 'Whose is it?', 'And the hat?')
    expect(seen(line, ...rows)[0]).toBe('metadata')
    expect(seen(...rows.slice(0, -1)).slice(-2)).toEqual(['question', 'question'])
  })

  it('leaves a heading with such words, and what the format has told apart', () => {
    const headings = board('Why a goose?', 'Whose is it?', 'And the hat?').map((row) =>
      row.tag === 'metadata' ? { ...row, text: `## ${row.text}` } : row
    )
    expect(seen(...headings)).not.toContain('question')
    const analysis = toldAs(board('Why a goose?', 'Whose is it?', 'And the hat?'))
    const units = analysis.units.map((unit, at) => (at === 2 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('asked-by', { ...analysis, units })[2]).toBe('introduction')
  })
})

/** Turns of two people with labels. */
const turns = (count: number): Told[] =>
  Array.from({ length: count }, (_, at): Told[] => [
    told('question', `Ann: What did the ${at + 2} of you mend in that year?`, 1),
    told('answer', `Bo: In year ${at + 2} we mended a boat, and it rained.`, 2)
  ]).flat()

describe('words without a label between labelled turns of two sides', () => {
  const between = (rows: readonly Told[], at: number, ...words: Told[]): Tag[] =>
    lookedAt('between-labels', [...rows.slice(0, at), ...words, ...rows.slice(at)]).slice(at, at + words.length)

  it('go on with the turn above', () => {
    expect(between(turns(4), 1, told('answer', 'The book is on the table.'))).toEqual(['question'])
    expect(between(turns(4), 2, { ...told('question', 'The book was there.'), asks: 20 })).toEqual(['answer'])
  })

  it('are left alone where one side has few turns', () => {
    const few = turns(4)
    const words = told('answer', 'The book is on the table.')
    expect(between(few.slice(0, 7), 1, words)).toEqual(['answer'])
    expect(between(few.slice(1), 1, { ...told('question', 'The book was there.'), asks: 20 })).toEqual(['question'])
  })

  it('are left alone where the same side has the next label, and at the end', () => {
    const rows = turns(5)
    expect(between([...rows.slice(0, 3), ...rows.slice(4)], 3, told('answer', 'There it is.'))).toEqual(['answer'])
    expect(between(rows, 10, { ...told('question', 'There it was.'), asks: 20 })).toEqual(['question'])
  })

  it.each([
    ['a heading', '## The book on the table'],
    ['bold words', '**The book on the table**'],
    ['a form like a label', 'Cy: the book on the table.'],
    ['a number', '4. The book on the table']
  ])('are left alone where %s may open a turn', (_, text) => {
    expect(between(turns(4), 1, told('answer', text), told('answer', 'It is blue.'))).toEqual(['answer', 'answer'])
  })

  it('are left alone where a class of the page says who talks', () => {
    const rows = turns(4)
    const page = [...rows.slice(0, 1), told('answer', 'It is blue.'), ...rows.slice(1)]
    const analysis = toldAs(page)
    const units = analysis.units.map((unit, at) =>
      at === 1 ? { ...unit, data: { role: 'interviewee' as const } } : unit
    )
    expect(seenBy('between-labels', { ...analysis, units })[1]).toBe('answer')
    expect(seenBy('between-labels', analysis)[1]).toBe('question')
  })

  it.each([
    [59, 'answer'],
    [60, 'question']
  ])('in an answer are a question of their own from 60 of 100 on: %i', (asks, tag) => {
    expect(between(turns(4), 2, { ...told('question', 'Was it blue?'), asks })).toEqual([tag])
  })

  it('stay what they are where they are no speech', () => {
    expect(between(turns(4), 1, told('aside', '(He opens it.)'), told('answer', 'It is blue.'))).toEqual([
      'aside',
      'question'
    ])
  })
})

describe('the first label of somebody who goes on talking', () => {
  const opened = (rows: readonly Told[]): Tag[] => lookedAt('labels-open-the-talk', rows)
  const asIntroduction = (rows: readonly Told[], ...indices: number[]): Told[] =>
    rows.map((row, at) => (indices.includes(at) ? { ...row, tag: 'introduction' } : row))
  const words = told('introduction', 'Today we have a mender of boats with us.')

  it('opens the talk, and what stands below it is no introduction', () => {
    const rows = asIntroduction(turns(4), 0, 1)
    expect(opened([rows[0] as Told, words, ...rows.slice(1)]).slice(0, 3)).toEqual(['question', 'question', 'answer'])
  })

  it.each([
    ['three of each side', 3, 'question'],
    ['two of each side', 2, 'introduction']
  ])('tells it where there are %s beside', (_, count, tag) => {
    const rows = turns(count)
    const first = { ...(rows[0] as Told), tag: 'introduction' as const }
    expect(opened([first, ...rows])[0]).toBe(tag)
  })

  it('tells nothing where those with labels are all of one side', () => {
    const asking = turns(6).filter(({ labelled }) => labelled === 1)
    expect(opened(asIntroduction(asking, 0))[0]).toBe('introduction')
  })

  it('ends at a heading, at a label that is told otherwise, and at what is no paragraph', () => {
    const rows = asIntroduction(turns(4), 0)
    const [first, ...rest] = rows as [Told, ...Told[]]
    expect(opened([first, told('section', '## The boats'), words, ...rest])[2]).toBe('introduction')
    expect(opened([first, told('aside', 'Photo: a boat', 3), words, ...rest])[2]).toBe('introduction')
    expect(opened([first, told('introduction', '![a boat](boat.jpg)'), ...rest])[1]).toBe('introduction')
    expect(opened([words, first, ...rest])[0]).toBe('introduction')
  })

  it('is none that stands twice, and none of a voice from the side', () => {
    const rows = turns(4)
    const rare = [told('introduction', 'Cy: Good evening to all of you.', 1), ...rows]
    const analysis = toldAs(rare)
    const person = { ...analysis.cast.persons[0], turns: 2 } as (typeof analysis.cast.persons)[number]
    const persons = [...analysis.cast.persons, person]
    const opens = analysis.cast.opens.slice()
    opens[0] = persons.length - 1
    expect(seenBy('labels-open-the-talk', { ...analysis, cast: { ...analysis.cast, persons, opens } })[0]).toBe(
      'introduction'
    )
    const often = [...persons.slice(0, -1), { ...person, turns: 3 }]
    const cast = { ...analysis.cast, persons: often, opens }
    expect(seenBy('labels-open-the-talk', { ...analysis, cast })[0]).toBe('question')
    const labelled = analysis.labelled.slice()
    labelled[0] = 3
    expect(seenBy('labels-open-the-talk', { ...analysis, labelled, cast })[0]).toBe('introduction')
    const asks = [...persons.slice(0, -1), { ...person, turns: 1, word: 'interviewer' as const }]
    const asking = { ...analysis, cast: { ...analysis.cast, persons: asks, opens } }
    expect(seenBy('labels-open-the-talk', asking)[0]).toBe('question')
    const apart = analysis.labelled.slice()
    apart[1] = 0
    expect(seenBy('labels-open-the-talk', { ...asking, labelled: apart })[0]).toBe('introduction')
  })
})

describe('where everybody has a label', () => {
  const throughout = (rows: readonly Told[]): Tag[] => lookedAt('labelled-throughout', rows)
  const inside = (rows: readonly Told[], at: number, ...more: Told[]): Tag[] =>
    throughout([...rows.slice(0, at), ...more, ...rows.slice(at)]).slice(at, at + more.length)
  const slip = told('question', 'The book was there.')

  it.each([
    ['12 turns of each side', 24, 'answer'],
    ['11 turns of one side', 23, 'question']
  ])('words without one go on with the turn above: %s', (_, count, tag) => {
    expect(inside(turns(12).slice(0, count), 2, slip)).toEqual([tag])
  })

  it.each([
    [9, 'answer'],
    [10, 'question']
  ] as const)('slips are slips if there are nine of a hundred: %i', (count, tag) => {
    const rows = turns(50).flatMap((turn, at) => (at % 2 === 1 && at < count * 2 ? [turn, slip] : [turn]))
    expect(throughout(rows)[2]).toBe(tag)
  })

  it('a slip with the form of a label stays one', () => {
    expect(inside(turns(13), 2, told('question', 'Cy: The book was there.'))).toEqual(['question'])
  })

  it('a heading between two labels is none of the turns', () => {
    const heading = told('question', '## What did you mend?')
    expect(inside(turns(13), 2, heading)).toEqual(['section'])
    expect(inside(turns(13), 1, heading)).toEqual(['section'])
    expect(inside(turns(13), 2, { ...heading, tag: 'title' })).toEqual(['title'])
  })

  it('a heading with a label, or with words below it, stays a turn', () => {
    expect(inside(turns(13), 2, told('question', '## Ann: What did you mend?', 1))).toEqual(['question'])
    const words = told('answer', 'The boat was blue.')
    expect(inside(turns(13), 1, told('question', '## What did you mend?'), words)[0]).toBe('question')
    expect(inside(turns(13), 1, told('question', '**What did you mend?**'))).toEqual(['question'])
  })

  it.each([
    ['a period', 'It helps us all.', 'answer'],
    ['a question mark', 'Does it help us all?', 'answer'],
    ['an exclamation mark', 'Share it with us all!', 'answer'],
    ['a hyphen', 'It helps us all -', 'answer'],
    ['a dash', 'It helps us all —', 'answer'],
    ['a short dash', 'It helps us all –', 'answer'],
    ['nothing', 'Help for us all', 'section'],
    ['a colon', 'Help for us all:', 'section'],
    ['a comma', 'Help for us all,', 'section']
  ] as const)('what looks like a heading and ends with %s', (_, text, tag) => {
    expect(inside(turns(13), 2, told('section', text))).toEqual([tag])
  })

  it.each([
    ['in brackets', '(It helps us all.)'],
    ['in quotation marks', '“It helps us all.”'],
    ['as a heading', '## It helps us all.']
  ])('a sentence %s stays beside the talk', (_, text) => {
    expect(inside(turns(13), 2, told('boilerplate', text))).toEqual(['boilerplate'])
  })

  it('a sentence that the page has marked, or above and below the talk, stays beside it', () => {
    const words = told('section', 'It helps us all.')
    const rows = turns(13)
    const page = [...rows.slice(0, 2), words, ...rows.slice(2)]
    const analysis = toldAs(page)
    const units = analysis.units.map((unit, at) => (at === 2 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('labelled-throughout', { ...analysis, units })[2]).toBe('section')
    expect(throughout([words, ...rows])[0]).toBe('section')
    expect(throughout([...rows, words])[26]).toBe('section')
  })
})

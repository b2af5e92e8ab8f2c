import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const greeting = told('introduction', 'Good afternoon, everyone.')
const words = told('introduction', 'The clock was wound this morning.')
const asked = (label: string): Told[] =>
  [2, 3, 4].flatMap((year) => [
    told('question', `${label}: What did you wind in year ${year}?`, 1),
    told('answer', `Ruben: In year ${year} we wound a clock.`, 2)
  ])

describe('a greeting above the first question', () => {
  const seen = (rows: readonly Told[], label = 'Reporter'): Tag[] =>
    lookedAt('statement-first', [...rows, ...asked(label)]).slice(0, rows.length)

  it.each(['Question', 'Q', 'Reporter', 'Interviewer'])('opens a statement to those who ask: %s', (label) => {
    expect(seen([greeting, words], label)).toEqual(['answer', 'answer'])
  })

  it.each(['Tilda', 'Guest', 'Answer'])('opens none to somebody else: %s', (label) => {
    expect(seen([greeting, words], label)).toEqual(['introduction', 'introduction'])
  })

  it('opens none in a text without labels', () => {
    const plain = asked('').map((row) => ({ ...row, text: row.text.replace(/^.*?: /, ''), labelled: 0 as const }))
    expect(lookedAt('statement-first', [greeting, words, ...plain]).slice(0, 2)).toEqual([
      'introduction',
      'introduction'
    ])
  })

  it('opens none where nobody is greeted', () => {
    expect(seen([words, words])).toEqual(['introduction', 'introduction'])
    expect(seen([{ ...greeting, tag: 'aside' }, words])).toEqual(['aside', 'introduction'])
    const rows = [words, ...asked('Reporter'), greeting, words]
    expect(lookedAt('statement-first', rows)[0]).toBe('introduction')
    expect(lookedAt('statement-first', rows).slice(-2)).toEqual(['introduction', 'introduction'])
  })

  it('opens none where a format says what it is', () => {
    const analysis = toldAs([greeting, words, ...asked('Reporter')])
    const units = analysis.units.map((unit, at) => (at === 0 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('statement-first', { ...analysis, units }).slice(0, 2)).toEqual(['introduction', 'introduction'])
  })

  it('leaves what stands above it, and the talk below', () => {
    expect(seen([words, greeting, words])).toEqual(['introduction', 'answer', 'answer'])
    const talk = asked('Reporter')
    const rows = lookedAt('statement-first', [greeting, ...talk, words])
    expect(rows.slice(1)).toEqual([...talk.map(({ tag }) => tag), 'introduction'])
  })

  it.each<[Tag, Tag]>([
    ['question', 'answer'],
    ['metadata', 'metadata'],
    ['section', 'section'],
    ['boilerplate', 'boilerplate']
  ])('takes what was told to be %s for %s', (tag, becomes) => {
    expect(seen([greeting, { ...words, tag }])).toEqual(['answer', becomes])
  })

  it.each<[string, Tag]>([
    ['Was it wound this morning?', 'answer'],
    ['It was wound this morning!', 'answer'],
    ['They say “it was wound”', 'answer'],
    ['The clock of the mill', 'introduction'],
    ['The clock of the mill:', 'introduction']
  ])('goes on with sentences: %s', (text, tag) => {
    expect(seen([greeting, told('introduction', text)])).toEqual(['answer', tag])
  })
})

describe('a footnote', () => {
  const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.[^1]')]
  const note = (tag: Tag): Told => told(tag, '[^1]: He was asked again.')
  const seen = (...rows: Told[]): Tag[] => lookedAt('notes-stand-aside', rows)

  it.each<[Tag, Tag]>([
    ['introduction', 'aside'],
    ['conclusion', 'aside'],
    ['answer', 'answer'],
    ['metadata', 'metadata']
  ])('between turns that was told to be %s is %s', (tag, becomes) => {
    expect(seen(...talk, note(tag), ...talk)[2]).toBe(becomes)
  })

  it('below the last turn belongs to what follows', () => {
    expect(seen(...talk, note('introduction'), note('conclusion')).slice(2)).toEqual(['conclusion', 'conclusion'])
  })

  it('above the talk stays', () => {
    expect(seen(note('introduction'), ...talk)[0]).toBe('introduction')
  })

  it('is none without its sign', () => {
    for (const text of ['1: He was asked again.', '[1]: he was asked again.', 'So [^1]: he was asked again.'])
      expect(seen(...talk, told('introduction', text), ...talk)[2]).toBe('introduction')
  })
})

import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told } from '../support/looks.ts'

const line = (tag: Tag, text: string, asks = 10): Told => ({ tag, text, asks, labelled: 0 })

/** More lines of the same recording. */
const rest = Array.from({ length: 8 }, (_, at) => line('answer', `01:1${at} Then we rowed home.`))

const seen = (...rows: Told[]): Tag[] => lookedAt('stamped-lines', [...rows, ...rest]).slice(0, rows.length)

describe('lines that each have a time', () => {
  it('are one question where their sentence asks', () => {
    const asked = [line('answer', '00:40 How does one end up'), line('question', '00:43 on a lock?', 90)]
    expect(seen(...asked)).toEqual(['question', 'question'])
    expect(seen(line('answer', '00:40 How does one end up'), line('answer', '00:43 on a lock?', 90))).toEqual([
      'question',
      'question'
    ])
    expect(seen(line('answer', '00:40 You know how that is?', 90))).toEqual(['answer'])
    expect(seen(line('answer', '00:40 And they said, really,'), line('answer', '00:43 why not?', 59))).toEqual([
      'answer',
      'answer'
    ])
  })

  it('go on with their sentence', () => {
    expect(seen(line('answer', '00:40It was,'), line('question', '00:43after all, a lock'))).toEqual([
      'answer',
      'answer'
    ])
    expect(seen(line('boilerplate', '00:40 It was'), line('question', '00:43 after all a lock'))).toEqual([
      'question',
      'question'
    ])
    expect(seen(line('answer', '00:40 It was late.'), line('question', '00:43 after all that'))).toEqual([
      'answer',
      'question'
    ])
    expect(seen(line('answer', '00:40 It was late'), line('question', '00:43 After all that'))).toEqual([
      'answer',
      'question'
    ])
  })

  it('were heard below a turn, whatever they look like', () => {
    expect(seen(line('answer', '00:40 It was late.'), line('title', '00:43 The Lock.'))).toEqual(['answer', 'answer'])
    expect(seen(line('answer', '00:40 It was late.'), line('aside', '00:43 (a bell)'))).toEqual(['answer', 'aside'])
    expect(seen(line('answer', '00:40 It was late.'), line('aside', '[laughs]'))).toEqual(['answer', 'aside'])
  })

  it('may have the time on a line above them', () => {
    const rows = [line('answer', '0:40'), line('answer', 'It was'), line('aside', '0:43'), line('aside', 'late')]
    const more = Array.from({ length: 8 }, (_, at) => [line('aside', `1:1${at}`), line('answer', 'We rowed home.')])
    expect(lookedAt('stamped-lines', [...rows, ...more.flat()]).slice(0, 4)).toEqual([
      'answer',
      'answer',
      'aside',
      'answer'
    ])
  })

  it('open the talk where they stand right above it', () => {
    const told = Array.from({ length: 10 }, () => line('introduction', '00:02 It is on Thursday.'))
    const tags = seen(...told, line('question', '00:40 Was it late?', 90))
    expect(tags).toEqual(['introduction', 'introduction', ...Array.from({ length: 9 }, () => 'question')])
  })

  it('stay as they are where times have another form, a label stands or nobody speaks', () => {
    const chapter = line('section', '0:21 The lock')
    expect(seen(line('answer', '00:20 It was late.'), chapter)).toEqual(['answer', 'section'])
    const labelled = lookedAt('stamped-lines', [{ ...chapter, labelled: 1 }, line('aside', '00:40 A bell.'), ...rest])
    expect(labelled[1]).toBe('aside')
    const few = [line('answer', '00:20 It was late.'), line('aside', '00:21 A bell.')]
    expect(lookedAt('stamped-lines', few)).toEqual(['answer', 'aside'])
    const silent = rest.map((row): Told => ({ ...row, tag: 'introduction' }))
    expect(lookedAt('stamped-lines', silent)).toEqual(silent.map(({ tag }) => tag))
  })
})

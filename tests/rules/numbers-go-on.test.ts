import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told } from '../support/looks.ts'

const line = (tag: Tag, text: string): Told => ({ tag, text, labelled: 0 })
const asked = (number: number): Told => line('question', `${number}) Who keeps the key of the boat house?`)
const told = line('answer', 'My aunt, and her aunt before her.')
const stated = (number: number, tag: Tag = 'answer'): Told => line(tag, `${number}) Somebody called it a barn.`)

const seen = (...rows: Told[]): Tag[] => lookedAt('numbers-go-on', rows)

describe('a number between those of two questions', () => {
  it('counts a question that does not ask', () => {
    const rows = [asked(1), told, stated(2), told, asked(3), told, asked(4), told]
    expect(seen(...rows)[2]).toBe('question')
    expect(seen(...rows.map((row) => (row === rows[2] ? stated(2, 'introduction') : row)))[2]).toBe('question')
  })

  it('counts several', () => {
    const rows = [asked(1), told, stated(2), told, stated(3), told, asked(4), told, asked(5)]
    expect(seen(...rows)).toEqual(seen(...rows.map((row) => (row === told ? row : { ...row, tag: 'question' as Tag }))))
  })

  it('counts what an answer lists where it is another', () => {
    const rows = [asked(1), told, stated(1), stated(2), told, asked(2), asked(3)]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
    const twice = [asked(1), stated(2), told, stated(2), asked(3), told, asked(4)]
    expect(seen(...twice)).toEqual(twice.map(({ tag }) => tag))
    const others = [asked(1), told, stated(7), asked(3), told, asked(4)]
    expect(seen(...others)).toEqual(others.map(({ tag }) => tag))
  })

  it('says nothing where few questions are counted, or labels tell who speaks', () => {
    const few = [asked(1), told, stated(2), told, asked(3), told]
    expect(seen(...few)).toEqual(few.map(({ tag }) => tag))
    const labelled = [asked(1), { ...told, labelled: 2 as const }, stated(2), asked(3), told, asked(4)]
    expect(seen(...labelled)[2]).toBe('answer')
  })
})

describe('a number that goes on below the last question', () => {
  const short = line('boilerplate', 'The oars.')
  const page = line('boilerplate', 'Page 11 of the harbour news')
  const head = [asked(1), told, asked(2), told, asked(3), told]

  it('asks, and what stands below it answers', () => {
    const rows = [...head, stated(4, 'boilerplate'), short, stated(5, 'conclusion'), short, short, page]
    expect(seen(...rows).slice(6)).toEqual(['question', 'answer', 'question', 'answer', 'boilerplate', 'boilerplate'])
    expect(seen(...head, stated(4, 'boilerplate'), page, page, stated(5, 'boilerplate')).slice(6)).toEqual([
      'question',
      'answer',
      'answer',
      'question'
    ])
  })

  it('says nothing where it counts something else, or where somebody talks below', () => {
    const other = [...head, stated(6, 'boilerplate'), page]
    expect(seen(...other)).toEqual(other.map(({ tag }) => tag))
    const anew = [...head, stated(1, 'boilerplate'), stated(2, 'boilerplate'), page]
    expect(seen(...anew)).toEqual(anew.map(({ tag }) => tag))
    const talk = [...head, stated(4, 'boilerplate'), told]
    expect(seen(...talk)).toEqual(talk.map(({ tag }) => tag))
  })
})

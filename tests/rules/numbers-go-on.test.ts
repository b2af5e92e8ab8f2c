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

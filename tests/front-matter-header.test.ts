import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { headerFields } from '../src/read/front-matter-header.ts'

/** The fields of a text's header, as `key: value`. */
function fieldsOf(...lines: string[]): string[] {
  return headerFields((row) => lines[row] as string, lines.length).map(
    ({ row, key, value }) => `${row} ${key}: ${lines[row]?.slice(value)}`
  )
}

const PELICAN = ['Title: The last lamp', 'Date: 2019-04-02', 'Category: talks']
const FOUND = ['0 title: The last lamp', '1 date: 2019-04-02', '2 category: talks']

describe('a header without fences', () => {
  it.each([
    ['Pelican', PELICAN],
    ['Nikola', ['.. title: The last lamp', '.. date: 2019-04-02', '.. category: talks']],
    ['Org', ['#+TITLE: The last lamp', '#+DATE: 2019-04-02', '#+CATEGORY: talks']],
    ['hand', ['title:   The last lamp', 'DATE:\t2019-04-02', 'Category: talks']]
  ])('is read as %s writes it', (_, lines) => {
    expect(fieldsOf(...lines)).toEqual(FOUND)
  })

  it('ends at the first blank line, or with the text', () => {
    expect(fieldsOf(...PELICAN, '', 'Mia: Why?')).toEqual(FOUND)
    expect(fieldsOf(...PELICAN, '', 'Why?')).toEqual(FOUND)
  })

  it('may have fields without a value, and keys of other letters', () => {
    expect(fieldsOf(...PELICAN, 'Tags:', 'Über_uns-hier: wir')).toEqual([...FOUND, '3 tags: ', '4 über_uns-hier: wir'])
  })

  it('looks at so many rows as it is told', () => {
    const lines = [...PELICAN, 'It was late.']
    const read = (rows: number): number => headerFields((row) => lines[row] as string, rows).length
    expect([read(2), read(3), read(4)]).toEqual([0, 3, 0])
  })

  it.each([
    'date',
    'slug',
    'category',
    'categories',
    'tags',
    'author',
    'authors',
    'status',
    'summary',
    'modified',
    'lang',
    'template',
    'layout',
    'options'
  ])('has something that only a site asks for beside its title: %s', (key) => {
    expect(fieldsOf('Title: A lamp', 'Place: Weirmouth', `${key}: so`)).toHaveLength(3)
  })

  it.each([
    ['of two fields', PELICAN.slice(0, 2)],
    ['without a title', ['Date: 2019-04-02', 'Category: talks', 'Author: Mia Falk']],
    ['with nothing of a site', ['Title: The last lamp', 'Place: Weirmouth', 'Lamp: brass']],
    ['with a line of words', [...PELICAN, 'It was late.']],
    ['below a blank line', ['', ...PELICAN]],
    ['of nothing', []],
    ['with a key of two words', [...PELICAN, 'Lit by: Mia']],
    ['with a key of digits', [...PELICAN, '12: Mia']],
    ['with another sign', ['- Title: The last lamp', '- Date: 2019-04-02', '- Category: talks']],
    ['without a blank behind the colon', ['Title:The last lamp', 'Date:2019-04-02', 'Category:talks']],
    ['without a key', [...PELICAN, ': so']]
  ])('is none %s', (_, lines) => {
    expect(fieldsOf(...lines)).toEqual([])
  })

  it.each([
    [25, 4],
    [26, 0]
  ])('has short keys: %i letters', (letters, found) => {
    expect(fieldsOf(...PELICAN, `${'k'.repeat(letters)}: so`)).toHaveLength(found)
  })
})

describe('a talk below a header without fences', () => {
  const TALK = 'Mia: Who lit it?\n\nBo: My aunt lit it.\n\nMia: And when?\n\nBo: In May.\n'

  it.each([
    ['Pelican', 'Title: The last lamp\nDate: 2019-04-02\nAuthor: Una Marsh\n\n'],
    ['Nikola', '.. title: The last lamp\n.. date: 2019-04-02\n.. author: Una Marsh\n\n']
  ])('has its title and its turns: %s', (_, head) => {
    const { metadata, exchanges } = parseInterview(head + TALK, { format: 'markdown' })
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'The last lamp'],
      ['date', '2019-04-02'],
      ['author', 'Una Marsh']
    ])
    expect(exchanges).toHaveLength(2)
  })

  it('has no header in its first turns', () => {
    const { metadata, exchanges } = parseInterview('Mia: Who lit it?\nBo: My aunt.\nMia: When?\nBo: In May.\n')
    expect([metadata, exchanges.length]).toEqual([[], 2])
  })
})

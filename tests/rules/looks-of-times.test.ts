import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'

const talk = [
  '[00:01.00]Eva: Kdy jste opravil první hodiny?',
  '[00:04.20]Karel: V osmi letech. Byly babiččiny.',
  '[00:08.00]Eva: A šly?',
  '[00:09.50]Karel: Pozpátku.',
  '[00:11.00]Eva: Co na to babička?',
  '[00:13.00]Karel: Že je konečně mladší.'
]

const answers = (...lines: string[]): string[][] =>
  parseInterview([...talk, ...lines].join('\n')).exchanges.map(({ answer }) =>
    answer.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? block.text : [])))
  )

describe('words that a format times', () => {
  it('go on with the turn above them, whatever they look like', () => {
    expect(answers('[00:15.50]Nosila je do smrti.', '[00:17.00]').at(-1)).toEqual([
      'Že je konečně mladší.',
      'Nosila je do smrti.'
    ])
  })

  it('in brackets are no speech', () => {
    expect(answers('[00:15.50](smích)').at(-1)).toEqual(['Že je konečně mladší.'])
  })
})

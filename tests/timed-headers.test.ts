import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { headerLine } from '../src/read/exports/header-lines.ts'
import { spelledTimeAtEnd } from '../src/read/exports/spelled-time.ts'
import { timedHeaders } from '../src/read/exports/timed-headers.ts'
import { sourceOf } from '../src/read/index.ts'
import { notes, speakerSlices, speech, uncoveredLines } from './support/read-checks.ts'

const parsed = (line: string) => {
  const found = headerLine(line)
  return found && [found.name ? line.slice(...found.name) : undefined, found.time]
}

describe('a line', () => {
  it.each([
    ['Ann Lowe  0:15  ', 'Ann Lowe', 15],
    ['Dr. Ana Maria de la Cruz 1:02:03', 'Dr. Ana Maria de la Cruz', 3723],
    ['Ann (00:15):', 'Ann', 15],
    ['Ann: (00:15)', 'Ann', 15],
    ['Ann [00:15.451]', 'Ann', 15.451],
    ['Ann | 00:15', 'Ann', 15],
    ['[0:15] Ann Lowe', 'Ann Lowe', 15],
    ['0:15 – Ann Lowe:', 'Ann Lowe', 15],
    ['Ann Lowe 1 minute 5 seconds', 'Ann Lowe', 65],
    ['Ann Lowe 1 hour, 2 minutes and 5 seconds', 'Ann Lowe', 3725],
    ['Ann Lowe 2 Minuten 5 Sekunden', 'Ann Lowe', 125],
    ['0:15', undefined, 15],
    ['5 seconds', undefined, 5],
    ['Ann Lowe:', 'Ann Lowe', undefined]
  ])('%s', (line, name, time) => {
    expect(parsed(line)).toEqual([name, time])
  })

  it.each([
    'We left at 10:15',
    'Who came at 10:15?',
    '0:15words',
    '[0:15 Ann',
    'Ann 0:75',
    'It took 5 seconds.',
    'https://example.org 0:15',
    `${'Ann '.repeat(12)}0:15`,
    ''
  ])('is no header: %s', (line) => {
    expect(parsed(line)).toBeUndefined()
  })

  it('reads units only from large to small', () => {
    expect(spelledTimeAtEnd('5 seconds 1 minute')?.seconds).toBe(60)
    expect(spelledTimeAtEnd('minute')).toBeUndefined()
  })
})

const read = (text: string) => {
  const source = sourceOf(text)
  expect(timedHeaders.sniff(source)).toBeDefined()
  const { root } = timedHeaders.read(source)
  expect(uncoveredLines(text, root)).toEqual([])
  return root
}

describe('a document', () => {
  it('keeps head lines, further paragraphs and the line of the service apart', () => {
    const text =
      'Bells\n\nSPEAKERS\nAnn Lowe, Bo Kern\n\nAnn Lowe  0:03  \nWho built it?\n\nAnd when?\n\nBo Kern  0:09  \nMy\naunt.\n\nAnn Lowe  0:12  \nSo.\n\nBo Kern  0:15  \n\nTranscribed by https://otter.ai\n'
    const root = read(text)
    expect(speech(root)).toEqual([
      ': Bells',
      'Ann Lowe (3): Who built it?',
      ': And when?',
      'Bo Kern (9): My\naunt.',
      'Ann Lowe (12): So.'
    ])
    expect(notes(root)).toEqual([
      'metadata timed-headers/field: Ann Lowe, Bo Kern',
      'boilerplate timed-headers/empty: Bo Kern  0:15',
      'metadata timed-headers/signature: Transcribed by https://otter.ai'
    ])
    expect(speakerSlices(text, root)).toEqual(['Ann Lowe', 'Bo Kern', 'Ann Lowe'])
  })

  it.each([
    ['the time above', '0:03\nann\nWho?\n\n0:05\nbo\nMe.\n\n0:07\nann\nWhen?\n'],
    ['the time below', 'ann\n0:03\nWho?\n\nbo\n0:05\nMe.\n\nann\n0:07\nWhen?\n'],
    ['label, then time and words', 'ann:\n[0:03] Who?\n\nbo:\n\n[0:05] Me.\n\nann:\n[0:07] When?\n'],
    [
      'name, time, and both again',
      'Ann\n3 seconds\n0:03\nAnn 3 seconds\nWho?\nBo\n5 seconds\n0:05\nBo 5 seconds\nMe.\nAnn\n7 seconds\n0:07\nAnn 7 seconds\nWhen?\n'
    ]
  ])('reads %s', (_, text) => {
    expect(speech(read(text)).map((line) => line.toLowerCase())).toEqual([
      'ann (3): who?',
      'bo (5): me.',
      'ann (7): when?'
    ])
  })

  it.each([
    ['chapters', 'Intro 0:00\nThe mill 1:20\nThe kite 4:05\nIntro 9:30\n'],
    ['times that fall', 'Ann 9:00\nWho?\nBo 5:00\nMe.\nAnn 3:00\nWhen?\nBo 1:00\nIn May.\n'],
    ['Markdown', '# Bells\n\nAnn 0:03\nWho?\n\nBo 0:05\nMe.\n\nAnn 0:07\nWhen?\n'],
    ['prose', 'We met at 10:15\nand left at 11:30\nand slept by 12:45\n']
  ])('leaves %s alone', (_, text) => {
    expect(timedHeaders.sniff(sourceOf(text))).toBeUndefined()
  })

  it('takes no tags for headings of Markdown', () => {
    const talk = '0:03\nann\nWho?\n\n0:05\nbo\nMe.\n\n0:07\nann\nWhen?\n'
    expect(timedHeaders.sniff(sourceOf(`#bells #rope\n\n${talk}`))).toBeDefined()
    expect(timedHeaders.sniff(sourceOf(`## Bells\n\n${talk}`))).toBeUndefined()
  })

  it('takes no sentence below the last time for a name', () => {
    const turns = ['葉山', '染め場', '葉山', '染め場', '葉山'].map((name, at) => `0:1${at}\n${name}\nはい。\n`)
    const count = (last: string): string => {
      const { evidence = [] } = timedHeaders.sniff(sourceOf(`${turns.join('\n')}\n0:19\n${last}\n鐘\n`)) ?? {}
      return evidence.join()
    }
    expect(count('続きを読むにはログインしてください')).toMatch(/^5 /)
    expect(count('染め場')).toMatch(/^6 /)
  })

  it('gives turns their labels', () => {
    const text =
      'Ann Lowe  0:03\nWho built it?\n\nBo Kern  0:05\nMy aunt did.\n\nAnn Lowe  0:09\nWhen?\n\nBo Kern  0:12\nIn May.\n'
    const turn = parseInterview(text).exchanges[0]?.question[0]
    expect(turn).toMatchObject({ label: { text: 'Ann Lowe' }, time: { start: 3 } })
    expect(text.slice(turn?.label?.position?.start.offset, turn?.label?.position?.end.offset)).toBe('Ann Lowe')
  })

  it('loses no line of any text', () => {
    const line = fc.constantFrom(
      'Ann 0:03',
      '0:05',
      'Bo:',
      '[0:07] so',
      'words',
      '',
      '3 seconds',
      'Transcribed by https://x.y'
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        expect(uncoveredLines(text, timedHeaders.read(sourceOf(text)).root)).toEqual([])
      })
    )
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const WORDS = [
  'So you went back to the weir. Who had the keys?',
  'Nobody had them. We went in by the roof.',
  'And what did you see from up there?',
  'Water, and a cow on the bridge.',
  'Whose cow was it?',
  'It was the mayor’s, as it turned out.'
]

/** Turn by turn, whoever asks first. */
const talk = (asks: string, answers: string): string =>
  WORDS.map((words, at) => `${at % 2 === 0 ? asks : answers}${words}`).join('\n\n')

const saidIn = (source: string) => {
  const { speakers, exchanges } = parseInterview(source)
  const nameOf = (id: string | null): string | null | undefined => speakers.find((own) => own.id === id)?.name
  return exchanges.map(({ question: [asked], answer: [said] }) => [
    nameOf(asked?.speaker ?? null),
    nameOf(said?.speaker ?? null),
    said?.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
  ])
}

describe('initials with periods and blanks', () => {
  it('are one label before a dash', () => {
    expect(saidIn(talk('B. – ', 'B. C. – '))).toEqual([0, 2, 4].map((at) => ['B', 'B. C', WORDS[at + 1]]))
  })

  it('are none before a hyphen', () => {
    const said = saidIn(talk('Q. ', 'A. ').replace('Water, and', 'B. C.-quays, and'))
    expect(said[1]?.[2]).toBe('B. C.-quays, and a cow on the bridge.')
  })
})

describe('an initial and a surname', () => {
  it('are one label before a period', () => {
    const said = saidIn(talk('M. Lieberson. ', 'G. Turower. '))
    expect(said).toEqual([0, 2, 4].map((at) => ['M. Lieberson', 'G. Turower', WORDS[at + 1]]))
  })

  it('are one before a colon', () => {
    const said = saidIn(talk('M. Lieberson: ', 'G. Turower: '))
    expect(said).toEqual([0, 2, 4].map((at) => ['M. Lieberson', 'G. Turower', WORDS[at + 1]]))
  })
})

describe('the number of a paragraph', () => {
  const numbered = (source: string): string =>
    source
      .split('\n\n')
      .map((line, at) => `[2.${at + 1}] ${line}`)
      .join('\n\n')

  it('stands before a label, whoever has it seldom', () => {
    const source = numbered(talk('Q: ', 'Pia: ').replace('Pia: Water', 'Lourdes: Water'))
    expect(saidIn(source).map(([, answers]) => answers)).toEqual(['Pia', 'Lourdes', 'Pia'])
  })

  it('is no part of what is said', () => {
    expect(saidIn(numbered(talk('Q: ', 'Pia: '))).map(([, , words]) => words)).toEqual([WORDS[1], WORDS[3], WORDS[5]])
  })
})

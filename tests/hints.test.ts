import { describe, expect, it } from 'vitest'
import { parseInterview as parseAny } from '../src/all.ts'
import { parseInterview, type SpeakerHint } from '../src/index.ts'

const BOTH: SpeakerHint[] = [
  { name: 'Ann Lowe', role: 'interviewer' },
  { name: 'Bo Lund', role: 'interviewee' }
]

const spoken = (text: string, speakers: SpeakerHint[]) =>
  parseInterview(text, { speakers }).exchanges.map(({ question, answer }) =>
    [...question, ...answer].map(({ speaker }) => speaker)
  )

describe('labels of hints', () => {
  it.each([
    ['A', 'B'],
    [0, 1],
    ['1', '2'],
    ['SPEAKER_00', 'SPEAKER_01'],
    ['spk_3', 'spk_4']
  ])('may be written as the file has them: %j', (asks, answers) => {
    const utterances = [0, 1, 2, 3].map((at) => ({
      speaker: at % 2 ? answers : asks,
      text: at % 2 ? 'In a shed by the canal.' : 'Where did it begin?',
      start: at * 1000,
      end: at * 1000 + 900
    }))
    const { speakers } = parseAny(JSON.stringify({ utterances }), {
      speakers: [{ name: 'Ann Lowe', labels: [String(asks)] }]
    })
    expect(speakers.map(({ name }) => name === 'Ann Lowe')).toEqual([true, false])
  })
})

describe('one who asks and one who answers, named by the caller', () => {
  it.each([
    ['bold questions', '**Why rye?**', 'It keeps.', '**And wheat?**', 'It sells.'],
    ['answers without a label', 'Ann: Why rye?', 'It keeps.', 'Ann: And wheat?', 'It sells.'],
    ['questions without a label', '**Why rye?**', 'Bo: It keeps.', '**And wheat?**', 'Bo: It sells.'],
    ['labels that are no names', 'Q: Why rye?', 'A: It keeps.', 'Q: And wheat?', 'A: It sells.'],
    ['counted questions', 'Question 1: Why rye?', 'It keeps.', 'Question 2: And wheat?', 'It sells.']
  ])('speak in %s', (_, ...turns) => {
    const text = turns.map((turn) => turn.replace(/\.$/, ', even in damp barns.')).join('\n\n')
    expect(spoken(text, BOTH)).toEqual([
      ['ann-lowe', 'bo-lund'],
      ['ann-lowe', 'bo-lund']
    ])
  })

  it('are nobody where the caller names two of a role, or labels name another', () => {
    const bold = '**Why rye?**\n\nIt keeps, even in damp barns.\n\n**And wheat?**\n\nIt sells, even in bad years.\n'
    expect(spoken(bold, [...BOTH, { name: 'Cy', role: 'interviewee' }])).toEqual([
      ['ann-lowe', null],
      ['ann-lowe', null]
    ])
    const labelled = 'Nela: Why rye?\n\nIt keeps, even in damp barns.\n\nNela: And wheat?\n\nIt sells.\n'
    expect(spoken(labelled, BOTH)).toEqual([
      ['nela', 'bo-lund'],
      ['nela', 'bo-lund']
    ])
  })
})

describe('what stands behind a label of the hints', () => {
  const hints: SpeakerHint[] = ['Ada Flint', 'Bo Ruiz', 'Cy Hale'].map((name) => ({ name, role: 'interviewee' }))
  const lines = [
    'Ada Flint: The bridge should stay.',
    'Bo Ruiz: I agree with Ada.',
    'Cy Hale: It is ugly, though.',
    'Ada Flint: Ugly things last.'
  ]

  it('is said, and opens no title', () => {
    const { title, exchanges, speakers } = parseInterview(lines.join('\n\n'), { speakers: hints })
    expect(title).toBeUndefined()
    expect(exchanges.map(({ question, answer }) => [question.length, answer.length])).toEqual([[0, 4]])
    expect(speakers.map(({ role }) => role)).toEqual(['interviewee', 'interviewee', 'interviewee'])
  })

  it('may be quoted in a heading', () => {
    const source = ['# Ada Flint: The bridge should stay.', ...lines.slice(1)].join('\n\n')
    expect(parseInterview(source, { speakers: hints }).title?.text).toBe('Ada Flint: The bridge should stay.')
  })

  it('may be a name, where the label is a role', () => {
    const source = 'Interviewer: Bo Ek\n\nQ: Where was it?\n\nA: By the weir.\n\nQ: And when?\n\nA: In May.'
    const { exchanges } = parseInterview(source, { speakers: [{ labels: ['Interviewer'], role: 'interviewer' }] })
    expect(exchanges).toHaveLength(2)
  })
})

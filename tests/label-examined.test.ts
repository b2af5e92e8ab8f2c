import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const peopleOf = (lines: readonly string[]): [string[], string][] =>
  parseInterview({ value: lines.join('\n\n'), path: 'x.txt' }).speakers.map(({ labels, role }) => [labels, role])

/** The record of a court, with one who breaks in. */
const record = (name: string): string[] => [
  `${name}: Now who was with you on the pier that night?`,
  'WITNESS: My cousin, sir, and the dog that slept on the nets.',
  'Q: And what were the two of you doing there?',
  'A: Mending, by a lamp.',
  'Q: How far was the lamp from the water?',
  'COURT: Which lamp?',
  `${name}: The one on the post, Your Honor.`,
  'WITNESS: An arm’s length, perhaps.',
  'Q: Did you see anybody come down the ladder?',
  'A: I saw the boots.'
]

describe('a name above letters', () => {
  it('is that of whoever asks behind the letter', () => {
    const [examiner, witness] = peopleOf(record('ATTY. SALONGA'))
    expect(examiner).toEqual([['ATTY. SALONGA', 'Q'], 'interviewer'])
    expect(witness).toEqual([['WITNESS', 'A'], 'interviewee'])
  })

  it.each([
    ['of two such', ['ATTY. TUAZON: Are you sworn?', 'WITNESS: I am.', ...record('ATTY. SALONGA')]],
    ['whom nobody answers', [...record('ATTY. SALONGA'), 'ATTY. SALONGA: Nothing further.', 'Q: One more?', 'A: Yes.']],
    ['with a number', record('P1')]
  ])('is somebody else’s %s', (_, lines) => {
    expect(peopleOf(lines).map(([labels]) => labels)).toContainEqual(['Q'])
  })

  it('is a name where there are no letters', () => {
    const lines = record('ATTY. SALONGA').map((line) => line.replace(/^Q:/, 'ATTY. TUAZON:').replace(/^A:/, 'WITNESS:'))
    expect(peopleOf(lines).map(([labels]) => labels)).toContainEqual(['ATTY. TUAZON'])
  })
})

describe('a name in brackets behind Q', () => {
  const asked = (...lines: string[]): string[] =>
    parseInterview({ value: lines.join('\n\n'), path: 'x.txt' }).speakers.flatMap(({ labels, role }) =>
      role === 'interviewer' ? labels : []
    )
  const lines = ['Q.   Whose was the boat?', 'A.   My aunt’s.', 'Q.   Who rowed it?', 'A.   I did, and she sang.']

  it('is that of the one who asks', () => {
    expect(asked(...lines, 'Q.   (BY MS. HOLT)  And who fished?', 'A.   The dog.')).toEqual(['MS. HOLT', 'Q'])
  })

  it('is somebody else’s where nothing says that he asks', () => {
    expect(asked(...lines, 'Q.   (TO MR. PELL)  And who fished?', 'A.   The dog.')).toEqual(['Q'])
    expect(asked(...lines, 'Q.   (By the river)  And who fished?', 'A.   The dog.')).toEqual(['Q'])
  })
})

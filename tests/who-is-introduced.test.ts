import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { saidCast } from '../src/stages/said-cast.ts'
import { linesOfMarkdown, linesOfText } from './support/lines.ts'

const TURNS = [
  'Hedda: I came over the bridge, and I counted the boards.',
  'Ilmo: How many are there?',
  'Ylva: And who paints them?',
  'Hedda: Nobody paints them. There are ninety.',
  'Ilmo: Ninety again?',
  'Hedda: I began anew in the middle.'
]

/** Who is said to run the talk, and who to be its guest. */
function introduced(...above: string[]): { hosts: string[]; guests: string[] } {
  const opened = openDocument(linesOfText([...above, ...TURNS].join('\n\n')), models)
  const { hosts, guests } = saidCast(opened)
  const named = (all: ReadonlySet<number>): string[] =>
    [...all].map((at) => opened.cast.persons[at]?.labels[0] ?? '').sort()
  return { hosts: named(hosts), guests: named(guests) }
}

describe('the words for those who run a talk, and for its guests', () => {
  it.each([
    ['Host: Ilmo', ['Ilmo'], []],
    ['Hosts Ilmo Rask and Ylva Moor | Guest: Hedda Lund', ['Ilmo', 'Ylva'], ['Hedda']],
    ['With our guest, Hedda Lund, and another host today, Ylva', ['Ylva'], ['Hedda']],
    ['Ilmo Rask (host), Hedda Lund (guest)', ['Ilmo'], ['Hedda']],
    ['Ylva, host – and Hedda, guest', ['Ylva'], ['Hedda']]
  ])('belong to the names beside them: %s', (line, hosts, guests) => {
    expect(introduced(line)).toEqual({ hosts, guests })
  })

  it.each([
    ['what stands between tells of something else', 'The host of The Wet Boot, Ilmo, was late.'],
    ['a sentence ends between', 'We had a host. Ilmo was late.'],
    ['a verb stands between', 'The host asks Hedda.'],
    ['more than one word stands between', 'The host talks to Hedda.'],
    ['the name is nobody’s', 'Host: Ida Prado']
  ])('belong to nobody where %s', (_, line) => {
    expect(introduced(line)).toEqual({ hosts: [], guests: [] })
  })

  it.each([
    ['Ilmo and Ylva talk to Hedda Lund about boards and bridges.', ['Ilmo', 'Ylva'], ['Hedda']],
    ['This week Ilmo Rask & Ylva Moor are joined by Hedda, who counts boards.', ['Ilmo', 'Ylva'], ['Hedda']],
    ['Ilmo and Ylva, both wet, stand on the bridge. Hedda counts the boards.', [], []],
    ['Ilmo and Ylva. Talk to Hedda Lund about boards!', [], []],
    ['Ilmo talks to Hedda and Ylva about boards and bridges.', [], []],
    ['Ilmo and Ylva interview the keeper; so does Hedda.', [], []]
  ])('may be a verb between two and whom they meet: %s', (line, hosts, guests) => {
    expect(introduced(line)).toEqual({ hosts, guests })
  })

  it('are no verb between names once somebody speaks', () => {
    expect(introduced('Hedda: On Sundays Ilmo and Ylva talk to Hedda.')).toEqual({ hosts: [], guests: [] })
  })

  it('say nothing of whom they call both', () => {
    expect(introduced('Host: Ilmo', 'Our guest today, Ilmo')).toEqual({ hosts: [], guests: [] })
  })

  it('say nothing of two', () => {
    const two = ['Host: Ilmo', 'Ilmo: Are you wet?', 'Hedda: I am.', 'Ilmo: And the goat?', 'Hedda: Dry.']
    const { hosts } = saidCast(openDocument(linesOfText(two.join('\n\n')), models))
    expect(hosts.size).toBe(0)
  })

  it('are read in fields, where initials stand for names', () => {
    const head = '---\nhosts:\n  - name: Ilmo Rask\n  - name: Ylva Moor\nguest: Hedda Lund\n---\n\n'
    const turns = TURNS.join('\n\n').replaceAll('Hedda:', 'HL:').replaceAll('Ilmo:', 'IR:').replaceAll('Ylva:', 'YM:')
    const opened = openDocument(linesOfMarkdown(`${head}${turns}`), models)
    const { hosts, guests } = saidCast(opened)
    const labels = (all: ReadonlySet<number>): string[] =>
      [...all].map((at) => opened.cast.persons[at]?.labels[0] ?? '')
    expect(labels(hosts).sort()).toEqual(['IR', 'YM'])
    expect(labels(guests)).toEqual(['HL'])
  })
})

describe('names of speakers', () => {
  const speakers = (text: string): [string, string[]][] =>
    parseInterview(text).speakers.map(({ name, labels }): [string, string[]] => [name, labels])

  it('are not those of two where both have labels', () => {
    const talk = [
      '# Ilse Hart and Jost answer ten questions',
      '**Q:** Who rows?',
      '**Ilse:** I do.',
      '**Jost:** She does.',
      '**Q:** Who steers?',
      '**Jost:** The dog.',
      '**Ilse:** The dog, yes.'
    ]
    expect(speakers(talk.join('\n\n')).map(([name]) => name)).toEqual(['Q', 'Ilse Hart', 'Jost'])
  })

  it('are those of a witness under either label', () => {
    const court = [
      'MR. RASK:  I call Ida Prado.',
      'BY MR. RASK:',
      'Q.  Where were you on that night?',
      'A.  On the tram.',
      'Q.  With whom?',
      'MS. ORR:  Objection. Asked before.',
      'THE WITNESS:  With my brother, sir.',
      'Q.  Was he awake?',
      'A.  He was driving.',
      'MS. ORR:  Objection. She cannot know that.',
      'BY MR. RASK:',
      'Q.  Did he stop?',
      'THE WITNESS:  He did, for a goat.',
      'Q.  For whose goat?',
      'A.  For ours.',
      'MR. RASK:  No more questions.'
    ]
    const { speakers, exchanges } = parseInterview(court.join('\n\n'))
    expect(speakers.map(({ labels, role }) => [labels, role])).toEqual([
      [['MR. RASK', 'Q'], 'interviewer'],
      [['A', 'THE WITNESS'], 'interviewee'],
      [['MS. ORR'], 'other']
    ])
    const asked = exchanges.flatMap(({ question }) => question).filter(({ label }) => label?.text === 'Q')
    expect(asked.map(({ speaker }) => speaker)).toEqual(Array.from({ length: 5 }, () => speakers[0]?.id))
  })
})

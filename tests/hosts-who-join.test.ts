import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { coHosts } from '../src/stages/co-hosts.ts'
import { questioners } from '../src/stages/examiners.ts'
import { linesOfText } from './support/lines.ts'

const open = (...lines: string[]) => openDocument(linesOfText(lines.join('\n\n')), models)

/** Names of those who are told, in the order in which they first speak. */
function told(find: (opened: ReturnType<typeof open>) => number[], ...lines: string[]): string[] {
  const opened = open(...lines)
  return find(opened).map((at) => opened.cast.persons[at]?.labels[0] ?? '')
}

const examiners = ({ cast }: ReturnType<typeof open>): number[] => [...(cast.examining ?? [])]

const GUEST = [
  'Hedda: Thank you. It was a long way with the goat.',
  'Ilmo: Tell us about the goat.',
  'Hedda: She is called Runa, and she does not like trams.',
  'Ylva: Who does?',
  'Hedda: My brother drives one.',
  'Ilmo: Does he stop for goats?',
  'Hedda: He stops for me.'
]
const hosts = (...opening: string[]): string[] => told(coHosts, ...opening, ...GUEST)

describe('two who open a talk', () => {
  it('ask together without a welcome where both say who they are', () => {
    expect(hosts("Ilmo: All wet, folks. I'm Ilmo Rask.", "Ylva: And I'm Ylva, with cold feet.")).toEqual([
      'Ilmo',
      'Ylva'
    ])
  })

  it('leave somebody to answer', () => {
    const three = [
      "Ilmo: Welcome to The Wet Boot. I'm Ilmo.",
      "Ylva: And I'm Ylva.",
      "Hedda: And I'm Hedda, with a goat."
    ]
    expect(hosts(...three)).toEqual(['Ilmo', 'Ylva'])
  })

  it('ask together where the second joins the first', () => {
    expect(hosts("Ilmo: Welcome to The Wet Boot. I'm Ilmo Rask.", "Ylva: And I'm Ylva, with cold feet.")).toEqual([
      'Ilmo',
      'Ylva'
    ])
  })

  it('ask together where each says his own name', () => {
    expect(hosts('Ilmo: Welcome to The Wet Boot, this is Ilmo.', 'Ylva: Ylva here, good evening.')).toEqual([
      'Ilmo',
      'Ylva'
    ])
  })

  it.each([
    ['nobody welcomes or says who he is', 'Ilmo: It rains, on all of us.', "Ylva: And I'm Ylva, with cold feet."],
    ['the second is asked', "Ilmo: Welcome to The Wet Boot. I'm Ilmo. And you?", "Ylva: And I'm Ylva."],
    ['the second is called by name', 'Ilmo: Welcome, Ilmo here, and there is Ylva.', 'Ylva: Ylva here, good evening.'],
    ['the first does not say his name', 'Ilmo: Welcome to The Wet Boot.', 'Ylva: Ylva here, good evening.'],
    ['the second says neither', 'Ilmo: Welcome to The Wet Boot, this is Ilmo.', 'Ylva: Good evening to all.']
  ])('do not where %s', (_, ...opening) => {
    expect(hosts(...opening)).toEqual([])
  })

  it('ask together where banter, or what is said later on, stands above the welcome', () => {
    const banter = [
      'Ylva: Is it meant to lean?',
      'Ilmo: It is settling.',
      'Ylva: Hello and welcome to The Wet Boot. I am Ylva.'
    ]
    expect(hosts(...banter, 'Ilmo: And this is Ilmo, who built it.')).toEqual(['Ylva', 'Ilmo'])
    expect(hosts(...banter.slice(0, 2), 'Ylva: I am Ylva.', 'Ilmo: And this is Ilmo, who built it.')).toEqual([])
  })

  it('do not where the welcome stands far below', () => {
    const far = Array.from({ length: 4 }, () => ['Ylva: Is it meant to lean?', 'Ilmo: It is settling.']).flat()
    expect(hosts(...far, 'Ylva: Hello and welcome to The Wet Boot. I am Ylva.', 'Ilmo: And this is Ilmo.')).toEqual([])
  })

  it.each([
    [6, ['Ylva', 'Ilmo']],
    [7, []]
  ])('ask together below %i turns, if these are few', (above, names) => {
    const banter = Array.from({ length: above }, (_, at) => (at % 2 ? 'Ylva: It is settling.' : 'Hedda: It leans.'))
    const welcome = ['Ylva: Hello and welcome to The Wet Boot. I am Ylva.', 'Ilmo: And this is Ilmo, who built it.']
    expect(hosts(...banter, ...welcome)).toEqual(names)
  })

  it('need more than a greeting below the first turn', () => {
    const joining = 'Ilmo: And this is Ilmo, who built it.'
    expect(hosts('Ylva: It leans.', 'Hedda: It does.', 'Ylva: Good evening, I am Ylva.', joining)).toEqual([])
    expect(hosts('Ylva: Good evening, I am Ylva.', joining)).toEqual(['Ylva', 'Ilmo'])
  })

  it('join in the first four turns from the welcome on', () => {
    const welcome = ['Ylva: Welcome to The Wet Boot. I am Ylva.', 'Hedda: It leans.', 'Ylva: It is settling.']
    expect(hosts(...welcome, 'Ilmo: And this is Ilmo, who built it.')).toEqual(['Ylva', 'Ilmo'])
    expect(hosts(...welcome, 'Ylva: It is.', 'Ilmo: And this is Ilmo, who built it.')).toEqual([])
  })

  it('do not where they are alone', () => {
    const two = ["Ilmo: Welcome to The Wet Boot. I'm Ilmo.", "Ylva: And I'm Ylva, who drove here.", 'Ilmo: Was it far?']
    expect(told(coHosts, ...two, 'Ylva: Two hours.', 'Ilmo: In the rain?', 'Ylva: In the rain.')).toEqual([])
  })

  it('do not join somebody else than a host', () => {
    const above = ['Ilmo: Welcome to The Wet Boot. I begin with the goat.', 'Hedda: This is Hedda, with the goat.']
    expect(hosts(...above, "Ylva: And I'm Ylva, with cold feet.")).toEqual([])
  })
})

describe('who asks in court and in parliament', () => {
  const court = (line: string): string[] =>
    told(examiners, 'MR. RASK:  I call the goat.', line, ...examined, 'MR. RASK:  No more.', 'THE WITNESS:  Thank you.')
  const examined = ['Q.  Where were you?', 'A.  On the tram.', 'Q.  With whom?', 'A.  With my brother.']

  it('is named above the questions', () => {
    expect(court('BY MR. RASK:')).toEqual(['MR. RASK'])
    expect(court('BY MR. RASK')).toEqual(['MR. RASK'])
    expect(court('BY MR. ORR:')).toEqual(['MR. ORR'])
    expect(court('THE COURT:  By the way, is she wet?')).toEqual([])
  })

  const house = (...members: string[]): string[] =>
    told(questioners, ...members.flatMap((name) => [`${name}\nWill the ferry sail on Friday?`, 'Edda Lund\nIt will.']))

  it('has a seat and a party', () => {
    expect(house('Ilmo Rask (Upper Mere) (Ind)', 'Ylva Orr (Low Mere) (Lab)')).toEqual([
      'Ilmo Rask (Upper Mere) (Ind)',
      'Ylva Orr (Low Mere) (Lab)'
    ])
    expect(house('Ilmo Rask (Upper Mere)', 'Ylva Orr (Low Mere)')).toEqual([])
  })
})

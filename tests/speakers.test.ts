import { describe, expect, it } from 'vitest'
import { captionReaders } from '../src/read/captions/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import type { Reader } from '../src/read/reader.ts'
import { castOf, type Person } from '../src/stages/4-speakers.ts'
import { marksOf } from '../src/stages/5-marks.ts'
import { linesIn } from '../src/stages/analyse.ts'
import { decideRoles } from '../src/stages/decide-roles.ts'
import { echoesOf } from '../src/stages/echoes.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { roleFeatures, roleFeaturesOf } from '../src/stages/person-roles.ts'
import { languagesOf, linesOfText } from './support/lines.ts'

/** The cast of a text in which every label-like head with a colon is a label. */
function castIn(text: string) {
  const { units, lexicon } = linesOfText(text)
  const heads = units.map((unit) => {
    const shape = labelShape(unit)
    return shape && shape.body < unit.text.length && shape.separator === 0 ? shape : undefined
  })
  const cast = castOf(units, heads, lexicon)
  const marks = marksOf(units, heads, lexicon, echoesOf(units, heads))
  const asks = Uint8Array.from(units, (unit) => (unit.text.endsWith('?') ? 99 : 1))
  return { cast, labels: cast.persons.map(({ labels }) => labels), features: roleFeaturesOf(cast, units, marks, asks) }
}
const turns = (...lines: string[]) => lines.join('\n\n')

describe('labels of one person', () => {
  it.each([
    [
      'a full name and a surname',
      ['Irma Oswald: Yes, that is how it was.', 'Bo: Why?', 'Oswald: Who knows.'],
      [['Irma Oswald', 'Oswald'], ['Bo']]
    ],
    [
      'a full name and initials',
      ['Irma Oswald: Yes, that is how it was.', 'Bo Kern: Why?', 'IO: Who knows.', 'BK: I see.'],
      [
        ['Irma Oswald', 'IO'],
        ['Bo Kern', 'BK']
      ]
    ],
    ['dotted initials', ['Irma Oswald: Yes.', 'Bo: Why?', 'I.O.: Who knows.'], [['Irma Oswald', 'I.O.'], ['Bo']]],
    [
      'a title that drops',
      ['Dr. Irma Oswald: Yes.', 'Bo: Why?', 'Irma Oswald: Who knows.'],
      [['Dr. Irma Oswald', 'Irma Oswald'], ['Bo']]
    ],
    ['capitals', ['Irma Oswald: Yes.', 'Bo: Why?', 'OSWALD: Who knows.'], [['Irma Oswald', 'OSWALD'], ['Bo']]],
    ['numbered questions', ['Q1: Why?', 'Bo: Who knows.', 'Q2: And then?', 'Bo: Nothing.'], [['Q1', 'Q2'], ['Bo']]]
  ])('%s', (_, lines, expected) => {
    expect(castIn(turns(...lines)).labels).toEqual(expected)
  })

  it('of two people who share a surname stay two', () => {
    expect(castIn(turns('Irma Oswald: Yes.', 'Bo Oswald: No.', 'Oswald: Perhaps.')).labels).toHaveLength(3)
  })
  it('A beside Q answers; A beside Anna and no Q is Anna', () => {
    expect(
      castIn(turns('Q: Why?', 'A: Who knows.', 'Q: And then?', 'A: Nothing.')).cast.persons.map(({ word }) => word)
    ).toEqual(['question', 'answer'])
    expect(castIn(turns('Anna: Why?', 'Bo: Who knows.', 'A: And then?', 'B: Nothing.')).labels).toEqual([
      ['Anna', 'A'],
      ['Bo', 'B']
    ])
  })
  it('is not what two of them are called together', () => {
    expect(castIn(turns('Ida and Jost: Both.', 'Ida: I sit in front.', 'Jost: She does.', 'Bo: Why?')).labels).toEqual([
      ['Ida and Jost'],
      ['Ida'],
      ['Jost'],
      ['Bo']
    ])
    // A word between two names that is part of a name makes no pair.
    expect(castIn(turns('Irma von Oswald: Yes.', 'Irma: No.', 'Oswald: Well.', 'Bo: Why?')).labels).toEqual([
      ['Irma von Oswald', 'Irma', 'Oswald'],
      ['Bo']
    ])
  })

  it('may be called like a property of objects', () => {
    expect(
      castIn(turns('__proto__: Why?', 'constructor: Who knows.', '__proto__: And?', 'constructor: No.')).labels
    ).toHaveLength(2)
  })
})

describe('voices without names', () => {
  const captions = (id: string, text: string) => {
    const { root } = (captionReaders.find((reader) => reader.id === id) as Reader).read({ text, shift: 0 })
    const { units, lexicon } = linesIn(root, text, lineStarts(text), languagesOf(text))
    return castOf(
      units,
      units.map(() => undefined),
      lexicon
    )
  }
  const cue = (at: number, text: string) =>
    `${at}\n00:00:${String(at * 2).padStart(2, '0')},000 --> 00:00:${String(at * 2 + 1).padStart(2, '0')},000\n${text}\n`

  it('are told by colours that come back', () => {
    const text = [1, 2, 3, 4, 5, 6]
      .map((at) =>
        cue(at, at % 2 ? '<font color="#ff0000">Where did it go?</font>' : '<font color="#00ff00">To the sea.</font>')
      )
      .join('\n')
    const cast = captions('srt', text)
    expect(cast.persons.map(({ labels, turns: count }) => [labels.length, count])).toEqual([
      [0, 3],
      [0, 3]
    ])
  })
  it('are told by >> where nobody is named', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8]
      .map((at) => cue(at, at % 2 ? '>> Where did it go?' : '>> To the sea.'))
      .join('\n')
    expect(captions('srt', text).persons.map(({ turns: count }) => count)).toEqual([4, 4])
  })
  it('are none where one colour marks the odd line', () => {
    const text = Array.from({ length: 20 }, (_, at) =>
      cue(at + 1, at === 7 ? '<font color="#ff0000">A sign.</font>' : 'And so we went on.')
    ).join('\n')
    expect(captions('srt', text).persons).toEqual([])
  })
})

describe('who asks', () => {
  const roles = (
    features: number[][],
    cast: ReturnType<typeof castIn>['cast'],
    weights: Partial<Record<string, number>> = {},
    stated = new Map<string, 1 | 2 | 3>()
  ) => {
    const all = new Int32Array(roleFeatures.size)
    for (const [name, value] of Object.entries(weights)) all[roleFeatures.numberOf(name)] = value ?? 0
    return decideRoles(cast, features, all, stated).map(({ role }) => role)
  }

  it('is what Q and A say', () => {
    const { cast, features } = castIn(turns('Q: Go on.', 'A: Why should I?', 'Q: Go on.', 'A: Why should I?'))
    expect(roles(features, cast)).toEqual([1, 2])
  })
  it('is who is called Interviewer, however little that one asks', () => {
    const { cast, features } = castIn(turns('Interviewer: It is running.', 'Ann: Good.', 'Bo: Is it?', 'Ann: It is?'))
    const roles = decideRoles(cast, features, new Float64Array(roleFeatures.size).fill(-5), new Map())
    expect(roles[0]).toMatchObject({ role: 1, sum: Number.POSITIVE_INFINITY })
  })

  it('is nobody with a label where unlabelled lines ask before all of them', () => {
    const { cast, features } = castIn(
      turns(
        'Where did it start?',
        'Gesa: At the mill.',
        'And who was there?',
        'Timo: The dog.',
        'Did it bark?',
        'Gesa: Why would it?',
        'Was it old?',
        'Timo: Who knows?'
      )
    )
    expect(roles(features, cast, { bias: 200 })).toEqual([2, 2])
  })
  it('is whom the caller names', () => {
    const { cast, features } = castIn(turns('Bo: Why?', 'Irma: Who knows.', 'Bo: And?', 'Irma: No.'))
    expect(
      roles(
        features,
        cast,
        {},
        new Map([
          ['irma', 1],
          ['bo', 2]
        ])
      )
    ).toEqual([2, 1])
  })
  it('is somebody, where two have labels and neither mostly asks', () => {
    const { cast, features } = castIn(turns('Bo: So it was cold.', 'Irma: It was.', 'Bo: And wet.', 'Irma: And wet.'))
    expect(roles(features, cast, { bias: -100, 'first=1': 50 })).toEqual([1, 2])
  })
})

describe('who asks by the place in the cast', () => {
  const person = (changes: Partial<Person> = {}): Person => ({
    index: 0,
    keys: [],
    labels: [],
    word: undefined,
    said: undefined,
    office: undefined,
    turns: 4,
    role: undefined,
    ...changes
  })
  /** Roles of persons whose sums are given, and who ask in so many sixths of their turns. */
  const rolesOf = (
    persons: readonly Partial<Person>[],
    asked: readonly { sum?: number; asks?: number }[],
    said?: Parameters<typeof decideRoles>[4]
  ): number[] => {
    const weights = new Float64Array(roleFeatures.size)
    const features = persons.map((_, at) => {
      const { sum = -1000, asks = 0 } = asked[at] ?? {}
      const own = roleFeatures.at('turns', at)
      weights[own] = sum
      return [own, roleFeatures.at('asks-share', asks)]
    })
    const cast = { persons: persons.map(person), opens: new Int32Array() }
    return decideRoles(cast, features, weights, new Map(), said).map(({ role }) => role)
  }

  it.each([
    ['below a host', 'interviewer', 'interviewer', 'BYLINE', 1],
    ['of whom it is said in small letters', 'interviewer', 'interviewer', 'byline', 2],
    ['in letters that have no capitals', 'interviewer', 'interviewer', '記者', 2],
    ['of whom nothing is said', 'interviewer', 'interviewer', undefined, 2],
    ['who does something else', 'interviewer', 'interviewee', 'MILLER', 2],
    ['below no host', undefined, 'interviewer', 'BYLINE', 2]
  ] as const)('is a reporter %s', (_, first, said, office, role) => {
    const persons = [{ said: first, office: 'HOST' }, {}, { said, office }]
    expect(rolesOf(persons, [{}, { sum: -900 }])[2]).toBe(role)
  })

  it('is a host who speaks first, however it is written', () => {
    expect(rolesOf([{ said: 'interviewer', office: 'host' }, {}], [])).toEqual([1, 2])
    expect(rolesOf([{}, { said: 'interviewer', office: 'host' }], [])).toEqual([2, 2])
  })

  it('is who runs the talk, or puts a question to it', () => {
    const nobody = new Set<number>()
    expect(rolesOf([{}, {}, {}], [])).toEqual([2, 2, 2])
    expect(rolesOf([{}, {}, {}], [], { hosts: new Set([1]), askers: nobody, isCounted: false })).toEqual([2, 1, 2])
    expect(rolesOf([{}, {}, {}], [], { hosts: nobody, askers: new Set([2]), isCounted: false })).toEqual([2, 2, 1])
    expect(
      rolesOf([{}, {}, { word: 'answer' }], [], { hosts: nobody, askers: new Set([2]), isCounted: false })
    ).toEqual([2, 2, 2])
  })

  it('is nobody with a label where the questions are counted and have none', () => {
    const nobody = new Set<number>()
    const counted = { hosts: nobody, askers: nobody, isCounted: true }
    expect(rolesOf([{}, {}], [{ sum: 90 }, { sum: 20 }])).toEqual([1, 2])
    expect(rolesOf([{}, {}], [{ sum: 90 }, { sum: 20 }], counted)).toEqual([2, 2])
    expect(rolesOf([{ word: 'question' }, {}], [{ sum: 90 }, { sum: 20 }], counted)).toEqual([1, 2])
  })

  it('takes more beside a host than alone', () => {
    const hosts = { hosts: new Set([0]), askers: new Set<number>(), isCounted: false }
    expect(rolesOf([{}, {}, {}], [{}, { sum: 60 }, { sum: 61 }], hosts)).toEqual([1, 2, 1])
    expect(rolesOf([{}, {}, {}], [{}, { sum: 0 }, { sum: 1 }])).toEqual([2, 2, 1])
    expect(rolesOf([{}, { said: 'interviewer' }, {}], [{}, { sum: 1 }], hosts)).toEqual([1, 1, 2])
  })

  it('is a voice from the hall, of three and more, that asks in half of its turns', () => {
    const voice = { word: 'other', turns: 1 } as const
    expect(rolesOf([{}, {}, voice], [{}, {}, { asks: 3 }])).toEqual([2, 2, 1])
    expect(rolesOf([{}, {}, voice], [{}, {}, { asks: 2 }])).toEqual([2, 2, 3])
    expect(rolesOf([{}, voice], [{}, { asks: 3 }])).toEqual([2, 3])
  })

  it('is one of those who talk, and no voice, with four turns and a quarter of all', () => {
    const turnsOf = (own: number, others: number): number | undefined =>
      rolesOf([{ turns: others }, { word: 'other', turns: own }], [])[1]
    expect([turnsOf(4, 12), turnsOf(4, 13), turnsOf(3, 3)]).toEqual([2, 3, 3])
  })

  it('is a voice beside one that asks in most of its turns, and whose sum says so', () => {
    const voice = { word: 'other', turns: 1 } as const
    expect(rolesOf([{}, voice], [{}, { asks: 4, sum: 1 }])).toEqual([2, 1])
    expect(rolesOf([{}, voice], [{}, { asks: 4, sum: 0 }])).toEqual([2, 3])
    expect(rolesOf([{}, voice], [{}, { asks: 3, sum: 1 }])).toEqual([2, 3])
  })

  it('is everybody where all ask in nearly every turn, else not the one who asks least', () => {
    expect(
      rolesOf(
        [{}, {}],
        [
          { sum: 90, asks: 5 },
          { sum: 80, asks: 6 }
        ]
      )
    ).toEqual([1, 1])
    expect(
      rolesOf(
        [{}, {}],
        [
          { sum: 90, asks: 5 },
          { sum: 80, asks: 4 }
        ]
      )
    ).toEqual([1, 2])
    expect(
      rolesOf(
        [{}, {}],
        [
          { sum: 80, asks: 4 },
          { sum: 90, asks: 5 }
        ]
      )
    ).toEqual([2, 1])
    expect(rolesOf([{ word: 'question' }, { word: 'interviewer' }], [{ asks: 0 }, { asks: 0 }])).toEqual([1, 1])
  })
})

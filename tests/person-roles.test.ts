import { describe, expect, it } from 'vitest'
import { readers } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { readWith, sniff, sourceOf } from '../src/read/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import type { Cast, Person } from '../src/stages/4-speakers.ts'
import { linesIn, openDocument } from '../src/stages/analyse.ts'
import { decideRoles } from '../src/stages/decide-roles.ts'
import { judgeAlone } from '../src/stages/judge-alone.ts'
import { roleFeatures, roleFeaturesOf } from '../src/stages/person-roles.ts'
import { languagesOf } from './support/lines.ts'

function featuresIn(text: string): Map<string, string[]> {
  const source = sourceOf(text, 'example.md')
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error('no reader')
  const opened = openDocument(
    linesIn(readWith(claim.reader, source).root, text, lineStarts(text), languagesOf(text)),
    models
  )
  const features = roleFeaturesOf(opened.cast, opened.units, opened.marks, judgeAlone(opened, models).asks)
  return new Map(
    opened.cast.persons.map(({ labels }, at) => [labels[0] ?? '', (features[at] ?? []).map(roleFeatures.nameOf)])
  )
}

const TALK = `Ann Lowe: Welcome to the show. With me is Boas Kern. Boas, when did you start?

Boas Kern: In 1990, with a pencil.

Cy Dane: And who taught you?

Boas Kern: Nobody did.

Ann Lowe: Boas, do you still draw?

Boas Kern: Every day.
`

describe('what turns say of who asks', () => {
  const of = (name: string) => featuresIn(TALK).get(name)

  it('whose turns follow another that ends asking', () => {
    expect(of('Boas Kern')).toContain('asked=6')
    expect(of('Ann Lowe')).toContain('asked=0')
    expect(of('Boas Kern')).toContain('asks-more=0')
    expect(of('Cy Dane')).toContain('asks-more=8')
  })

  it('who is spoken to by name, and who names', () => {
    expect(of('Ann Lowe')).toContain('names-others=6')
    expect(of('Boas Kern')).toContain('is-named=4')
    expect(of('Cy Dane')).toContain('is-named=0')
  })
})

const PROMPTED = `When did you two start?

Boas Kern: In 1990.

Cy Dane: A year later.

Who taught you?

Boas Kern: Cy did.

Do you still draw?

Cy Dane: Every day.
`

describe('lines without a label that ask', () => {
  it('are put by nobody who has one, if they stand below everybody’s turns', () => {
    expect(featuresIn(PROMPTED).get('Cy Dane')).toContain('open-asks=19')
    expect(featuresIn(TALK).get('Ann Lowe')).toContain('open-asks=7')
  })

  it('are no part of the turn above them where the first who speaks was asked by such a line', () => {
    expect(featuresIn(PROMPTED).get('Boas Kern')).toContain('asks-share=0')
    expect(featuresIn(PROMPTED.slice(PROMPTED.indexOf('Boas'))).get('Boas Kern')).toContain('asks-share=3')
  })

  it('leave nobody with a label to ask', () => {
    const persons = ['Wim', 'Roos', 'Jet'].map(
      (label, index): Person => ({
        index,
        keys: [label],
        labels: [label],
        word: undefined,
        said: undefined,
        office: undefined,
        turns: 2,
        role: undefined
      })
    )
    const cast: Cast = { persons, opens: new Int32Array(0) }
    const rolesWith = (openAsks: number): number[] =>
      decideRoles(
        cast,
        persons.map(() => [roleFeatures.at('open-asks', openAsks)]),
        new Float64Array(roleFeatures.size),
        new Map()
      ).map(({ role }) => role)
    expect(rolesWith(7)).toEqual([1, 2, 2])
    expect(rolesWith(16)).toEqual([2, 2, 2])
  })

  it('are told from what a turn itself asks', () => {
    expect(featuresIn(PROMPTED).get('Cy Dane')).toContain('head-asks=0')
    expect(featuresIn(TALK).get('Cy Dane')).toContain('head-asks=6')
  })
})

describe('a voice from the audience', () => {
  const person = (index: number, word: Person['word']): Person => ({
    index,
    keys: [`p${index}`],
    labels: [`P${index}`],
    word,
    said: undefined,
    office: undefined,
    turns: 3,
    role: undefined
  })
  const cast: Cast = {
    persons: [person(0, 'other'), person(1, 'other'), person(2, undefined)],
    opens: new Int32Array(0)
  }
  const weights = new Float64Array(roleFeatures.size)
  weights[roleFeatures.at('asks-rank', 0)] = 100
  const rank = roleFeatures.at('asks-rank', 0)

  it('asks if most of its turns do, and else is another voice', () => {
    const asking = (share: number): number[] => [rank, roleFeatures.at('asks-share', share)]
    const roles = (...features: number[][]): number[] =>
      decideRoles(cast, features, weights, new Map()).map(({ role }) => role)
    expect(roles(asking(1), asking(5), [])).toEqual([3, 1, 2])
    // Whoever speaks first announces.
    expect(roles(asking(5), asking(1), [])).toEqual([3, 3, 2])
  })

  it('is one of those who talk where it has a good part of the turns', () => {
    const turns = (own: number, others: number): Cast => ({
      ...cast,
      persons: cast.persons.map((one, at) => ({ ...one, turns: at === 0 ? own : others }))
    })
    const isVoice = (own: number, others: number): boolean =>
      decideRoles(turns(own, others), [[], [], []], weights, new Map())[0]?.role === 3
    expect([isVoice(4, 6), isVoice(4, 7), isVoice(3, 3)]).toEqual([false, true, true])
  })

  it('is what the caller says', () => {
    const features = [[rank, roleFeatures.at('asks-share', 5)], [], []]
    expect(decideRoles(cast, features, weights, new Map([['p0', 3]]))[0]?.role).toBe(3)
  })
})

describe('what a label says beside the name', () => {
  const ASKS = roleFeatures.at('asks-share', 4)
  /** Roles of people of whom labels say so much, one of whom may ask by what the turns look like. */
  const rolesOf = (people: Partial<Person>[], sums: number[] = [], stated = new Map<string, 1 | 2 | 3>()) => {
    const persons = people.map(
      (own, index): Person => ({
        index,
        keys: [`p${index}`],
        labels: [`P${index}`],
        word: undefined,
        said: undefined,
        office: undefined,
        turns: 3,
        role: undefined,
        ...own
      })
    )
    const weights = new Float64Array(roleFeatures.size)
    weights[ASKS] = 1
    const features = persons.map((_, at) => new Array<number>(sums[at] ?? 0).fill(ASKS))
    return decideRoles({ persons, opens: new Int32Array(0) }, features, weights, stated).map(({ role }) => role)
  }

  it('makes a host ask who speaks first, and nobody who is one further down', () => {
    expect(rolesOf([{ said: 'interviewer' }, {}, {}])).toEqual([1, 2, 2])
    expect(rolesOf([{}, { said: 'interviewer' }, {}], [0, 0, 10])).toEqual([2, 2, 1])
  })

  it('makes nobody ask who speaks first as another than the host', () => {
    expect(rolesOf([{ said: 'interviewee' }, {}, {}], [0, 0, 10])).toEqual([2, 2, 1])
    expect(rolesOf([{ said: 'other' }, {}, {}], [0, 0, 10])).toEqual([2, 2, 1])
  })

  it('makes everybody ask of whom it says that they do', () => {
    expect(rolesOf([{}, { said: 'question' }, { said: 'question' }])).toEqual([2, 1, 1])
  })

  it.each([
    [60, 2],
    [61, 1]
  ])('leaves it harder for others to ask beside a host: %i', (sum, role) => {
    expect(rolesOf([{ said: 'interviewer' }, {}, {}], [0, 0, sum])[2]).toBe(role)
    expect(rolesOf([{}, { said: 'question' }, {}], [0, 0, sum])[2]).toBe(role)
    expect(rolesOf([{}, { said: 'interviewer' }, {}], [0, 0, sum])[2]).toBe(1)
  })

  it('counts for less than the markup, the caller, and a label that answers', () => {
    expect(rolesOf([{ said: 'interviewer', role: 'interviewee' }, {}], [0, 70])).toEqual([2, 1])
    expect(rolesOf([{ said: 'interviewer' }, {}], [0, 70], new Map([['p0', 2]]))).toEqual([2, 1])
    expect(rolesOf([{ said: 'interviewer', word: 'answer' }, {}], [0, 10])).toEqual([2, 1])
  })
})

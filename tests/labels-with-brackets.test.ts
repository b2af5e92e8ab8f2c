import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'

const talk = (asks: string, answers: string): string =>
  `${asks} Why did you build the mill?\n\n${answers} Because the river was there.\n\n${asks} And when was it done?\n\n${answers} In spring, when the snow was gone.\n\n${asks} What came next?\n\n${answers} We baked for the village.\n`

/** The speaker of the questions. */
const asking = (label: string) => parseInterview(talk(label, 'Bo Kern:')).speakers[0]

describe('a label', () => {
  it.each([
    ['Irma Oswald [The Loaf]:', 'Irma Oswald', 'Irma Oswald [The Loaf]'],
    ['Irma Oswald [quietly]:', 'Irma Oswald', 'Irma Oswald [quietly]'],
    ['Irma Oswald (The Loaf):', 'Irma Oswald', 'Irma Oswald (The Loaf)'],
    ['[Irma Oswald]:', 'Irma Oswald', 'Irma Oswald'],
    ['K.M.', 'K.M.', 'K.M.'],
    ['K.M.:', 'K.M.', 'K.M.'],
    ['IRMA.', 'IRMA', 'IRMA']
  ])('%s is written so', (label, name, written) => {
    expect(asking(label)).toMatchObject({ name, labels: [written] })
    const source = talk(label, 'Bo Kern:')
    expect(violations(source, parseInterview(source), parseInterview)).toEqual([])
  })

  it.each([
    ['Irma Oswald (The Loaf):', { affiliation: 'The Loaf' }],
    ['Irma Oswald [The Loaf]:', { affiliation: 'The Loaf' }],
    ['Irma Oswald (PyLoaf):', { affiliation: 'PyLoaf' }],
    ['Irma Oswald (reporter):', { title: 'reporter' }],
    ['Irma Oswald (reporter at The Loaf):', { title: 'reporter', affiliation: 'The Loaf' }],
    ['Irma Oswald, Founder, PyLoaf:', { title: 'Founder', affiliation: 'PyLoaf' }],
    ['Irma Oswald, Founder of PyLoaf:', { title: 'Founder', affiliation: 'PyLoaf' }],
    ['Irma Oswald, Founder:', { title: 'Founder' }]
  ])('%s says what somebody does, and where', (label, facts) => {
    const { title, affiliation } = asking(label) ?? {}
    expect({ ...(title && { title }), ...(affiliation && { affiliation }) }).toEqual(facts)
  })

  it.each(['Irma Oswald (IO):', 'Irma Oswald [quietly]:', 'Irma Oswald (Bo Kern):', 'Irma Oswald (via e-mail):'])(
    '%s says neither',
    (label) => {
      const { title, affiliation } = asking(label) ?? {}
      expect([title, affiliation]).toEqual([undefined, undefined])
    }
  )
})

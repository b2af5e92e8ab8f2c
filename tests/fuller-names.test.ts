import { describe, expect, it } from 'vitest'
import { parseInterview, type SpeakerHint } from '../src/all.ts'

const namesIn = (source: string, speakers: SpeakerHint[] = []) =>
  parseInterview(source, { speakers }).speakers.map(({ name }) => name)

describe('labels that begin with a small word of the name', () => {
  it.each([
    ['De Wit', 'Van der Meulen', 'An interview with Ludovica van der Meulen, by Pieter de Wit'],
    ['de Wit', 'van der Meulen', 'Pieter de Wit talks to Ludovica van der Meulen'],
    ['DE WIT', 'VAN DER MEULEN', 'Ludovica van der Meulen in conversation with Pieter de Wit']
  ])('%s and %s are called as the title has them', (asks, answers, title) => {
    const source = `${title}\n\n${asks}: You grew up on a barge?\n\n${answers}: On three, in fact.\n\n${asks}: Which was best?\n\n${answers}: The one that sank.\n`
    expect(namesIn(source)).toEqual(['Pieter de Wit', 'Ludovica van der Meulen'])
  })

  it('stand in the name of who asked', () => {
    const source =
      'Die Fragen stellte Rufus de la Peyre.\n\nFrau Oduya, wann haben Sie angefangen?\n\nDas war im Jahr 1988.\n\nWer hat es Ihnen gezeigt?\n\nMein Onkel.\n'
    expect(namesIn(source)).toEqual(['Rufus de la Peyre', 'Frau Oduya'])
  })
})

describe('initials without a space between them', () => {
  it('are part of the fuller name', () => {
    const source =
      '# The weir in 1961\n\nAn interview with Hettie L. Crewe, conducted by P.J. Tann for the Weir Museum\n\nTANN: When did you come to the weir?\n\nCREWE: In 1961, with my uncle.\n\nTANN: Who kept it?\n\nCREWE: Nobody did, for years.\n'
    expect(namesIn(source)).toEqual(['P.J. Tann', 'Hettie L. Crewe'])
  })
})

describe('a given name with an initial', () => {
  const talk =
    'Percy Tann: Who flew first?\n\nMaria O.: I did, in 1988.\n\nMaria L.: I only watched clouds.\n\nPercy Tann: Do you still fly?\n\nMaria O.: Every Sunday.\n\nMaria L.: No.\n'

  it('is the one of that name whose surname begins so', () => {
    const source = `# The future of kites\n\nWith Maria Oduya (kite builder) and Maria Lindqvist (weather researcher). Moderated by Percy Tann.\n\n${talk}`
    expect(namesIn(source)).toEqual(['Percy Tann', 'Maria Oduya', 'Maria Lindqvist'])
    expect(parseInterview(source).speakers.map(({ title }) => title)).toContain('weather researcher')
  })

  it('is nobody of whom there are two', () => {
    const source = `# The future of kites\n\nWith Maria Oduya, Maria Olsen and Maria Lindqvist. Moderated by Percy Tann.\n\n${talk}`
    expect(namesIn(source)).toEqual(['Percy Tann', 'Maria O.', 'Maria Lindqvist'])
  })

  it('is who has the name in the hints', () => {
    const hints: SpeakerHint[] = [{ name: 'Maria Oduya' }, { name: 'Maria Lindqvist', role: 'other' }]
    expect(namesIn(talk, hints)).toEqual(['Percy Tann', 'Maria Oduya', 'Maria Lindqvist'])
  })
})

describe('a label that begins with what somebody is', () => {
  const called = (told: string, label = 'Harbour master Ida Tremlow'): string | undefined =>
    namesIn(
      `The weir at night\n\n${told}\n\nPercy Tann: Who flew first?\n\n${label}: I did, in 1988.\n\nPercy Tann: Do you still fly?\n\n${label}: Every Sunday.\n\nPercy Tann: And after that?\n\n${label}: I sleep.\n`
    )[1]

  it('is called as the text has the name, where that writes what she is in small letters', () => {
    expect(called('We met the harbour master Ida Tremlow below the weir.')).toBe('Ida Tremlow')
  })

  it('keeps it where the text does not', () => {
    expect(called('We met Ida Tremlow below the weir.')).toBe('Harbour master Ida Tremlow')
    expect(called('We met them all below the weir.')).toBe('Harbour master Ida Tremlow')
  })
})

import { describe, expect, it } from 'vitest'
import { speakersBelow } from '../support/titled-talks.ts'

const speakersOf = (...head: Parameters<typeof speakersBelow>): string[] =>
  speakersBelow(...head)
    .map(({ role, name }) => `${role} ${name}`)
    .sort()

describe('a title that says what somebody is, and of what', () => {
  it.each([
    ['en', 'Interview with the Head of Rowan Hill Primary'],
    ['en', 'An interview with the keeper of the Tarn Light'],
    ['de', 'Drei Fragen an die Leiterin der Alten Post'],
    ['fr', 'Interview de la directrice du Petit Théâtre'],
    ['es', 'Entrevista a la alcaldesa de Villa Nueva'],
    ['pl', 'Rozmowa z wójtem gminy Nowa Wieś'],
    ['pl', 'Wywiad z dyrektorem Muzeum Ziemi']
  ] as const)('names nobody: %s %s', (language, title) => {
    expect(speakersOf(language, title)).toEqual([])
  })

  it.each([
    ['en', 'Interview with Mabel Thorn, Head of Rowan Hill Primary', 'Mabel Thorn'],
    ['en', 'Interview with the gardener Mabel Thorn', 'Mabel Thorn'],
    ['de', 'Interview mit der Leiterin Anna Moos', 'Anna Moos'],
    ['fr', 'Interview de Claire Fontaine', 'Claire Fontaine'],
    ['fr', 'Interview de la chanteuse Claire Fontaine', 'Claire Fontaine'],
    ['pl', 'Rozmowa z wójtem Janem Kosem', 'Jan Kos']
  ] as const)('names whom it names: %s %s', (language, title, name) => {
    expect(speakersOf(language, title)).toEqual([`interviewee ${name}`])
  })

  it('leaves the name to the text below', () => {
    const told = 'Mabel Thorn has led the school since 2011. We met her in the hall.'
    expect(speakersOf('en', 'Interview with the Head of Rowan Hill Primary', told)).toEqual(['interviewee Mabel Thorn'])
  })

  it('still names who asked', () => {
    expect(speakersOf('it', 'Il mare e io. Intervista a cura di Lena Gelo')).toEqual(['interviewer Lena Gelo'])
  })
})

describe('two names with words between them that say who talks to whom', () => {
  const [asking, asked] = ['interviewer Lena Frost', 'interviewee Mabel Thorn']

  it.each([
    ['en', 'Lena Frost speaks to runner Mabel Thorn about what comes next.'],
    ['en', 'Lena Frost talked with the former champion Mabel Thorn.'],
    ['de', 'Lena Frost sprach mit der Hafenmeisterin Mabel Thorn über Stürme.'],
    ['fr', 'Lena Frost a parlé avec la navigatrice Mabel Thorn.']
  ] as const)('tell who is asked by what the second is: %s %s', (language, sentence) => {
    expect(speakersOf(language, 'The sea and I', sentence)).toEqual([asked, asking])
  })

  it.each([
    'Mabel Thorn speaks to Lena Frost about her years at sea.',
    'Mabel Thorn speaks to our reporter Lena Frost about her years at sea.',
    'Mabel Thorn talks to the Wexley News’s Lena Frost about her years at sea.'
  ])('leave the first the one who is asked elsewhere: %s', (sentence) => {
    const speakers = speakersOf('en', 'The sea and I', sentence)
    expect(speakers).toContain(asked)
    expect(speakers).not.toContain('interviewee Lena Frost')
  })
})

describe('a line that names whom the talk is with and who asked', () => {
  it('names both where the first words may be a credit, too', () => {
    const line = 'Entretien avec Marc Lenoir, pilote au port. Propos recueillis par Lena Frost'
    expect(speakersOf('fr', '« Je n’aime pas les bateaux »', line)).toEqual([
      'interviewee Marc Lenoir',
      'interviewer Lena Frost'
    ])
  })
})

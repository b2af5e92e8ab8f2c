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

describe('initials with dots', () => {
  const talk = (asks: string, answers: string): string =>
    `${asks} – Wann haben Sie angefangen?\n\n${answers} – Im Jahr 1988.\n\n${asks} – Wer hat es Ihnen gezeigt?\n\n${answers} – Mein Onkel.\n\n${asks} – Und dann?\n\n${answers} – Dann nichts.\n`

  it('are of the name that has them', () => {
    const source = `# Ein Gespräch mit Tamara Orlik\n\nDie Fragen stellte Bo Rasmus.\n\n${talk('B.R.', 'T. O.')}`
    expect(namesIn(source)).toEqual(['Bo Rasmus', 'Tamara Orlik'])
  })

  it('are none that a title is', () => {
    const source = `# Entretien avec Mélanie Orlik\n\nPropos recueillis par Bo Rasmus.\n\n${talk('B.R.', 'M.O.').replaceAll('Wann haben Sie angefangen', 'Quand avez-vous commencé')}`
    expect(namesIn(source)).toEqual(['Bo Rasmus', 'Mélanie Orlik'])
  })

  it('stay where no name has them', () => {
    const source = `# Ein Gespräch mit Tamara Orlik\n\nDie Fragen stellte Bo Rasmus.\n\n${talk('B.R.', 'K.L.')}`
    expect(namesIn(source)).toEqual(['Bo Rasmus', 'K.L.'])
  })
})

describe('what stands behind a bar in a label', () => {
  it('is no part of the name', () => {
    const source =
      'Lotta | Fern Club: What do you mend?\n\nNiko: Mostly kettles.\n\nLotta | Fern Club: Why kettles?\n\nNiko: They sing.\n\nLotta | Fern Club: Is that all?\n\nNiko: It is enough.\n'
    expect(namesIn(source)).toEqual(['Lotta', 'Niko'])
  })
})

describe('labels that brackets explain', () => {
  const talk =
    '**Why moss?**\n\n[AF] It was there.\n\n[KH] I only play the drums.\n\n**And the barn?**\n\n[AF] It is cold.\n\n[KH] Very cold.\n\n**What comes next?**\n\n[AF] Spring.\n\n[KH] Drums.\n'

  it.each([
    ['Adalbert Frost [AF] and Kohlenhund [KH]', ['Adalbert Frost', 'Kohlenhund']],
    ['Adalbert Frost (AF) and Kohlenhund (KH)', ['Adalbert Frost', 'Kohlenhund']],
    ['Adalbert Frost [AF] and Wolf [KH]', ['Adalbert Frost', 'KH']],
    ['Adalbert Frost [AF] and Kohlenhund of the barn [KH]', ['Adalbert Frost', 'KH']]
  ])('%s', (names, called) => {
    expect(namesIn(`# Stove Brand\n\nThe band answered by mail: ${names}.\n\n${talk}`)).toEqual(called)
  })
})

describe('two names with a small word between', () => {
  const source = (names: string): string =>
    `# La plaza cosida\n\nNos sentamos con ${names} delante de la mercería.\n\n**¿De quién fue la idea?**\n\n**Capi:** De mi codo, que tenía frío.\n\n**Marisa:** Y de la mía.\n\n**¿Se cobra?**\n\n**Capi:** No.\n\n**Marisa:** Quien quiere deja un botón.\n`

  it('are of two where both are labels', () => {
    expect(namesIn(source('Capi y Marisa Oteo'))).toEqual(['Capi', 'Marisa Oteo'])
    expect(namesIn(source('Capi Lozano y Marisa Oteo'))).toEqual(['Capi Lozano', 'Marisa Oteo'])
  })

  it('name nobody more fully where the second is all of a label', () => {
    expect(namesIn(source('Capi y Marisa'))).toEqual(['Capi', 'Marisa'])
  })
})

describe('labels of one letter', () => {
  const talk = (asks: string, answers: string): string =>
    `${asks}: Where does your name come from?\n\n${answers}: My aunt had one against the rain.\n\n${asks}: And against the sun?\n\n${answers}: The same one.\n\n${asks}: What comes next?\n\n${answers}: A song on the tram.\n`

  it.each([
    [
      'are of the names that begin so',
      '# Interview with Ombra\n\nBy Dalil\n\nWe met on a car park. ',
      'D',
      'O',
      ['Dalil', 'Ombra']
    ],
    [
      'are of the fullest',
      '# Interview with Ombra Lind\n\nBy Dalil Roth\n\nOmbra has a tram. ',
      'D',
      'O',
      ['Dalil Roth', 'Ombra Lind']
    ],
    [
      'are nobody where one has no name',
      '# Interview with Ombra\n\nBy Dalil\n\nWe met on a car park. ',
      'D',
      'K',
      ['D', 'K']
    ],
    [
      'are nobody of whom there are two',
      '# Interview with Ombra\n\nOskar Lind and Orla Moss were there, too. By Dalil\n\n',
      'D',
      'O',
      ['D', 'O']
    ]
  ])('%s', (_, above, asks, answers, called) => {
    expect(namesIn(`${above}\n\n${talk(asks, answers)}`)).toEqual(called)
  })
})

describe('labels of many letters', () => {
  it('are nobody by name', () => {
    const letters = [...'ABCDEFGHIJKLMN']
    const talk = letters.flatMap((letter) => [`Z: And you, what do you mend?`, `${letter}: I mend the bells of May.`])
    expect(namesIn(`# The bells\n\nBy Zoe Lind\n\n${talk.join('\n\n')}\n`)).toContain('Z')
  })
})

describe('a role before a name', () => {
  const source = (above: string, second: string): string =>
    `# Bridge paint\n\n${above} Adele Crewe, who paints bridges, has come through the snow.\n\nChairman Tann: Are you ready?\n\nMs. Crewe: I am.\n\n${second}: What is a gallon?\n\nMs. Crewe: Forty dollars.\n\n${second}: And last year?\n\nMs. Crewe: Nineteen.\n`

  it.each(['Mr. Tann', 'Chairman Tann'])('is no part of the fuller one that the text has, beside %s', (second) => {
    expect(namesIn(source('Byron Tann presides.', second))).toEqual(['Byron Tann', 'Adele Crewe'])
  })

  it('stays where the text has none', () => {
    expect(namesIn(source('It is cold.', 'Chairman Tann'))).toEqual(['Chairman Tann', 'Adele Crewe'])
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

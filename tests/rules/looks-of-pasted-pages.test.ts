import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const asked = told('question', 'Who had the mill before?')
const answered = told('answer', 'My aunt, and the rats.')

describe('ways through a page above the talk', () => {
  const seen = (text: string): Tag | undefined => lookedAt('menus-above', [told('title', text), asked, answered])[0]

  it.each([
    'Home > People > Long talks',
    'Home > People > The miller, part 14',
    'Home » People » “The rats”',
    'Home / People / Long talks',
    'mills :: talks :: links',
    'Home   News   Shop   About us',
    'Home | News | Shop | About us',
    'Home – News – Shop – About us',
    'Mills | Talks | Shop',
    '[mills] [talks] [guest book]'
  ])('takes %j for furniture', (text) => expect(seen(text)).toBe('boilerplate'))

  it.each([
    ['two ways', 'Home > Long talks'],
    ['three with bars, as bylines have them', 'Ida Moss | Long talks | The Weir'],
    ['a number on the way', 'The Weir 14 > People > Talks'],
    ['a number behind a stroke', 'Mills / 14 / Talks'],
    ['steps that end with a quotation', 'Mills / Talks / “The rats”'],
    ['who took pictures', 'Mills | Talks | Shop | Text by Ida Moss'],
    ['two pairs of brackets', '[mills] [talks]'],
    ['a day', 'Home > People > Monday'],
    ['a sentence', 'Home > People > This is what we heard.'],
    ['a long step', 'What we heard on the bank of the river > People > Talks']
  ])('leaves %s', (_, text) => expect(seen(text)).toBe('title'))
})

describe('a text that begins with an answer', () => {
  const long = (mark: string, end: string): string =>
    `${mark}One learns the mill by ear. You hear the stone and you know whether the grain was dry, whether it was last year's, whether somebody has mixed it or not.${end}`
  const talk = (mark: string, end: string): Told[] => [
    told('question', 'When did you grind first?'),
    told('answer', `${mark}At nine, on a Monday.${end}`),
    told('question', 'And then?'),
    told('answer', `${mark}The sack went through the floor.${end}`),
    told('question', 'Who was angry?'),
    told('answer', `${mark}The cat.${end}`)
  ]
  const first = (rows: Told[]): Tag | undefined => lookedAt('opens-with-an-answer', rows)[0]

  it('has it in quotation marks, as the others', () => {
    expect(first([told('introduction', long('“', '”')), ...talk('“', '”')])).toBe('answer')
  })

  it('has it behind a dash, as the others', () => {
    expect(first([told('introduction', long('– ', '')), ...talk('– ', '')])).toBe('answer')
  })

  it.each([
    ['a title in quotation marks', [told('title', '“One learns it by ear”'), ...talk('“', '”')]],
    ['a heading', [told('title', `# ${long('“', '”')}`), ...talk('“', '”')]],
    ['what is quoted above other answers', [told('introduction', long('“', '”')), ...talk('', '')]],
    ['plain words', [told('introduction', long('', '')), ...talk('“', '”')]],
    ['a text that begins with a question', [asked, told('introduction', long('“', '”')), ...talk('“', '”')]],
    ['what others with labels say', [told('introduction', long('“', '”')), told('answer', 'So.', 2), ...talk('“', '”')]]
  ] as [string, Told[]][])('is not %s', (_, rows) => {
    expect(first(rows)).toBe((rows[0] as Told).tag)
  })

  it('holds the page between, where its words tell it', () => {
    const button = told('boilerplate', `“${'Share this with your friends. '.repeat(6)}”`)
    const rows = [told('introduction', long('“', '”')), button, ...talk('“', '”')]
    expect(lookedAt('opens-with-an-answer', rows).slice(0, 2)).toEqual(['answer', 'boilerplate'])
  })
})

describe('several interviews on one page', () => {
  const seen = (rows: Told[]): Tag[] => lookedAt('interviews-on-one-page', rows)
  const head = (text: string): Told => told('metadata', text)

  it('are headed by whose they are', () => {
    const rows = [head('Interview with Ida Moss'), asked, answered, head('Interview with Bo Ek'), asked, answered]
    expect(seen(rows).filter((tag) => tag === 'section')).toHaveLength(2)
  })

  it('leave what stands further up', () => {
    const rows = [
      head('Interviews'),
      head('Interview with Ida Moss'),
      asked,
      answered,
      head('Interview with Bo Ek'),
      asked
    ]
    expect(seen(rows).slice(0, 2)).toEqual(['metadata', 'section'])
  })

  it.each([
    ['who asked', 'Interview by Owen Marsh.'],
    ['a field', 'Interview: Owen Marsh'],
    ['a question', 'Interview with whom?'],
    ['a long line', `Interview with Bo Ek, ${'who has a boat and '.repeat(5)}a dog`],
    ['another fact', 'May 3, 2020']
  ])('are not told by %s', (_, text) => {
    expect(seen([head('Interview with Ida Moss'), asked, answered, head(text), asked, answered])).not.toContain(
      'section'
    )
  })

  it('are none where nobody talks, or only above', () => {
    expect(seen([head('Interview with Ida Moss'), told('introduction', 'She has a mill.')])).not.toContain('section')
    expect(seen([head('Interview with Ida Moss'), asked, answered])).not.toContain('section')
  })
})

describe('questions broken over lines', () => {
  const speaking = (text: string): string[] =>
    parseInterview(text).exchanges.map(({ question }) =>
      question.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : ''))).join(' ')
    )
  const talk = `Ida Moss talks of the mill today and of what
she hears.
If your mill were a thing in the kitchen
what would it be?
Ida Moss: A toaster.
Which song do people hear at your place after a
Flood?
Ida Moss: None at all, the pump runs.
Honestly, who is the vainest of all the
Cats that you have?
Ida Moss: The grey one.
What does it do all through the
Winter?
Ida Moss: It sleeps.
`

  it('begin where their sentences do', () => {
    expect(speaking(talk)).toContain('Which song do people hear at your place after a Flood?')
  })
})

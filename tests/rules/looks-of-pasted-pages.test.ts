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

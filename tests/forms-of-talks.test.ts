import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Interview } from '../src/schema.ts'

const lines = (...texts: string[]): string => `${texts.join('\n\n')}\n`

const rolesIn = ({ speakers }: Interview): Record<string, string> =>
  Object.fromEntries(speakers.map(({ name, role }) => [name, role]))

describe('a sponsor read by a host', () => {
  const talk = (...read: string[]): Interview =>
    parseInterview(
      lines(
        'Ida: Welcome to The Weir. Bo Falk, what do you mend?',
        'Bo: Boats, mostly. I began with a door.',
        ...read,
        'Ida: Why a door?',
        'Bo: It floated.',
        'Ida: And then?',
        'Bo: Then I had oars.'
      )
    )
  const asides = (...read: string[]): number => talk(...read).asides.length

  it('is read between turns', () => {
    expect(asides('Ida: This episode is brought to you by Mere Boats. They float, and they ship.')).toBe(1)
  })

  it('is whatever stands between two marks', () => {
    expect(asides('[AD]', 'Bo: Mere Boats are dry inside.', '[AD ENDS]')).toBeGreaterThan(0)
    expect(asides('[AD]', 'Bo: Mere Boats are dry inside.')).toBe(1)
  })

  it('is a question where it goes on with one, and an answer where the guest says it', () => {
    expect(asides('Ida: This show is brought to you by Mere Boats. Bo, what do you row?')).toBe(0)
    expect(asides('Ida: And?', 'Bo: This show is brought to you by Mere Boats, they told me.')).toBe(0)
  })
})

describe('a mail with quoted questions', () => {
  const mail = (wrote: string, ...head: string[]): string =>
    `${head.join('\n')}\n\n${wrote}\n> 1) What did you build first?\n\nA kite, and I lost it in the reeds.\n\n> 2) And what did you build then?\n\nI built a second one, of sailcloth.\n\n> 3) Where is it now?\n\nI keep it above my bed.\n`

  it('says who asked and who answers', () => {
    const text = mail(
      'On Tue, Jan 27, 2009, Joost Hamer wrote:',
      'From: Marit Wessel <marit@kite.example>',
      'Date: 2 Feb 2009'
    )
    expect(rolesIn(parseInterview(text))).toEqual({ 'Joost Hamer': 'interviewer', 'Marit Wessel': 'interviewee' })
  })

  it('says so behind the verb, too, with an address or without', () => {
    expect(rolesIn(parseInterview(mail('Am 27.01.2009 schrieb Joost Hamer:')))['Joost Hamer']).toBe('interviewer')
    expect(rolesIn(parseInterview(mail('Le 27/01/2009, Joost Hamer <j@kite.example> a écrit :')))['Joost Hamer']).toBe(
      'interviewer'
    )
  })

  it('says nothing without a date', () => {
    expect(rolesIn(parseInterview(mail('Joost Hamer wrote:')))['Joost Hamer']).not.toBe('interviewer')
  })
})

describe('who asked, by a credit below the talk', () => {
  const talk = (...more: string[]): Interview =>
    parseInterview(
      lines(
        'Ida Moss, keeper of the weir',
        '**When did you begin?**',
        'I began in May.',
        '**Why?**',
        'I liked the boats.',
        '**Still?**',
        'I do.',
        ...more
      )
    )

  it('is the only one', () => {
    expect(rolesIn(talk('Interview by Bo Falk.'))['Bo Falk']).toBe('interviewer')
    expect(rolesIn(talk('Interview by Bo Falk.', 'Interview by Runa Holm.'))['Bo Falk']).toBeUndefined()
  })
})

describe('who asked, by a credit above the talk', () => {
  const TALKS = {
    en: ['How did it begin?', 'In the workshop of my grandfather.', 'And the first piece?', 'It was a carafe.'],
    fr: ['Comment cela a-t-il commencé ?', 'Chez mon grand-père.', 'Et la première pièce ?', 'Une carafe.'],
    nl: ['Hoe is het begonnen?', 'In de werkplaats van mijn opa.', 'En het eerste stuk?', 'Een karaf was dat.'],
    pt: ['Como é que começou?', 'Na oficina do meu avô.', 'E a primeira peça?', 'Foi uma garrafa.']
  } as const

  it.each<[keyof typeof TALKS, string]>([
    ['en', 'The questions were asked by Rufus Peyre.'],
    ['en', 'Questions put by Rufus Peyre'],
    ['fr', 'Les questions ont été posées par Rufus Peyre.'],
    ['nl', 'De vragen werden gesteld door Rufus van der Peyre.'],
    ['pt', 'As perguntas foram feitas por Rufus Peyre.']
  ])('in %s: %s', (language, credit) => {
    const interview = parseInterview(lines(credit, ...TALKS[language]))
    expect(interview.speakers.map(({ name, role }) => [name.split(' ')[0], role])).toEqual([['Rufus', 'interviewer']])
    expect(interview.title).toBeUndefined()
    expect(interview.metadata).toMatchObject([{ key: 'byline', value: credit }])
    expect(interview.exchanges.map(({ answer: [turn] }) => turn?.speaker)).toEqual([null, null])
  })

  it('is none where the words may name who answers', () => {
    const { title } = parseInterview(lines('In conversation with Rufus Peyre', ...TALKS.en))
    expect(title?.text).toBe('In conversation with Rufus Peyre')
  })
})

describe('labels', () => {
  it('of initials hold digraphs', () => {
    const { speakers } = parseInterview(
      lines(
        'Gosia Stem – Kiedy to było?',
        'Witold Chmiel – W maju, przy tamie.',
        'GS – A potem?',
        'WCh – Potem padało.',
        'GS – I co?',
        'WCh – I nic.'
      )
    )
    expect(speakers.map(({ labels }) => labels)).toEqual([
      ['Gosia Stem', 'GS'],
      ['Witold Chmiel', 'WCh']
    ])
  })

  it('may be what somebody is', () => {
    const talk = (...offices: string[]): string[] =>
      parseInterview(
        lines(
          'IDA MOSS, HOST: Why is the weir shut?',
          `BO FALK, ${offices[0]}: It rained.`,
          'MOSS: And the boats?',
          'MINISTER: They float.',
          ...(offices[1] ? [`RUNA HOLM, ${offices[1]}: Some do.`] : []),
          'MOSS: For how long?',
          'MINISTER: Until May.'
        )
      ).speakers.map(({ name }) => name.toLowerCase())
    expect(talk('MINISTER FOR WEIRS')).not.toContain('minister')
    expect(talk('MINISTER FOR WEIRS', 'MINISTER FOR BOATS')).toContain('minister')
  })

  it('are no buttons, where there are several', () => {
    const page = [
      'Subscribe',
      'Share',
      'Ida Moss on boats',
      'Subscribe',
      '**Why?**',
      'I like them, and I row.',
      'Share',
      '**Still?**',
      'I do.',
      'Subscribe',
      'Share'
    ]
    expect(parseInterview(lines(...page)).speakers.map(({ name }) => name)).not.toContain('Subscribe')
  })

  it('stand before a quotation that is all of a line', () => {
    const text =
      '梶原「いつからですか?」\n友部「昭和七年です。『余り』でした。」\n梶原「なぜ?」\n友部「船です。\n\nまだあります。」\n梶原「どこに?」\n友部「ここです。」\n'
    expect(parseInterview(text).speakers.map(({ name }) => name)).toEqual(['梶原', '友部'])
    expect(parseInterview('友人に「いいね」と言われた。\n友人に「行こう」と誘われた。\n').speakers).toEqual([])
  })
})

describe('captions that end in a credit', () => {
  const asides = (caption: string): number =>
    parseInterview(
      lines(
        'Ida: Why boats?',
        'Bo: They float, and I can mend them.',
        caption,
        'Ida: And the weir?',
        'Bo: It stays.',
        'Ida: For long?',
        'Bo: I hope so.'
      )
    ).asides.length

  it('stand apart', () => {
    expect(asides('Bo with his first door. Photo: Runa Holm')).toBe(1)
    expect(asides('Bo with his first door. Photo by Runa Holm')).toBe(1)
  })

  it('are words where no name ends them', () => {
    expect(asides('I still have a picture. Photo: it is small and wet')).toBe(0)
    expect(asides('I still have a picture. Photo by accident, I think')).toBe(0)
    expect(asides('I still have a picture. Photo:')).toBe(0)
  })
})

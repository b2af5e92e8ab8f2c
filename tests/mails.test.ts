/** Interviews by mail: what stands above a mail, above what it quotes, and below it. */
import { describe, expect, it } from 'vitest'
import { parseInterview, toText } from '../src/all.ts'
import type { Interview } from '../src/schema.ts'
import { withMailHeads } from '../src/stages/mail-heads.ts'
import { violations } from './invariants.ts'
import { linesOfText } from './support/lines.ts'

const lines = (...list: string[]): string => `${list.join('\n')}\n`
const names = ({ speakers }: Interview): string[][] => speakers.map(({ name, role }) => [name, role])
const answers = ({ exchanges }: Interview): string[] =>
  exchanges.map(({ answer }) => answer.map((turn) => toText(turn)).join('\n'))

const HEAD = [
  'From: Piet Kruger <piet@example.net>',
  'To: Noor Haddad <noor@example.org>',
  'Subject: Interview about bees',
  'Date: Tue, 5 Mar 2024 10:11:12 +0100'
]
const LABELLED = [
  ...['', 'Noor: How many hives do you keep?', '', 'Piet: Eleven.'],
  ...['', 'Noor: What do you feed them?', '', 'Piet: Nothing.']
]
const QUOTED = [
  ...['', '> How many hives do you keep?', '', 'Eleven, and one that is empty.'],
  ...['', '> What do you feed them?', '', 'Nothing. They find what they need in the lime trees.']
]

describe('the head of a mail', () => {
  it('gives fields, and the title by what the mail is about', () => {
    const source = lines(...HEAD, ...LABELLED)
    const interview = parseInterview(source)
    expect(interview.title).toMatchObject({
      text: 'Interview about bees',
      position: { start: { line: 3, column: 10 } }
    })
    expect(interview.metadata.map(({ key, value }) => [key, value])).toEqual([
      ['from', 'Piet Kruger <piet@example.net>'],
      ['to', 'Noor Haddad <noor@example.org>'],
      ['subject', 'Interview about bees'],
      ['date', 'Tue, 5 Mar 2024 10:11:12 +0100']
    ])
    expect(interview.exchanges).toHaveLength(2)
    expect(violations(source, interview, parseInterview)).toEqual([])
  })

  it('is told by its form, in any order and language, and leaves away that it answers', () => {
    const [from = '', to = '', , date = ''] = HEAD
    const german = ['Betreff: Re: AW: Bienen', from.replace('From', 'Von'), to.replace('To', 'An'), date]
    const interview = parseInterview(lines(...german, ...QUOTED))
    expect(interview.title?.text).toBe('Bienen')
    expect(interview.metadata.map(({ key }) => key)).toEqual(['betreff', 'von', 'an', 'date'])
  })

  it('that is about nothing but an answer gives no title', () => {
    const [from = '', to = '', , date = ''] = HEAD
    const interview = parseInterview(lines(from, to, 'Subject: Re: ', date, ...QUOTED))
    expect(interview.title).toBeUndefined()
    expect(interview.exchanges).toHaveLength(2)
  })

  it('names who answers what is quoted, and who asked', () => {
    const interview = parseInterview(lines(...HEAD, ...QUOTED))
    expect(names(interview)).toEqual([
      ['Noor Haddad', 'interviewer'],
      ['Piet Kruger', 'interviewee']
    ])
  })

  it.each([
    ['two lines', HEAD.slice(0, 2)],
    ['no address', ['From: Piet Kruger', 'To: Noor Haddad', 'Subject: Interview about bees']],
    ['an address among words', ['Ann: Write to a@weir.example today.', 'Bo: I will.', 'Cleo: Me too.']],
    ['turns', ['Ann: Where to?', 'Bo: bo@weir.example', 'Ann: Thank you.']],
    ['blank lines', HEAD.flatMap((line) => [line, ''])]
  ])('is none: %s', (_, list) => {
    const { units } = linesOfText(lines(...list))
    expect(withMailHeads(units)).toBe(units)
  })

  it('is found in every mail of a long thread', () => {
    const { units } = linesOfText(lines(...Array.from({ length: 2000 }, () => [...HEAD, '', 'So.', '']).flat()))
    expect(withMailHeads(units).filter(({ data }) => data?.rule === 'mail/subject')).toHaveLength(2000)
  })
})

describe('what a program for mail writes', () => {
  const WROTE = 'On Mon, 4 Mar 2024 at 10:12, Noor Haddad <noor@example.org> wrote:'

  it.each(['Sent from my iPhone', 'Sent from my Galaxy'])('is no answer: %s', (sent) => {
    for (const talk of [
      [WROTE, ...QUOTED],
      [...HEAD, ...LABELLED]
    ]) {
      const interview = parseInterview(lines(...talk, '', sent))
      expect(interview.boilerplate.map(({ text }) => text)).toContain(sent)
      expect(answers(interview).join('\n')).not.toContain(sent)
    }
  })

  it('is no answer in German', () => {
    const interview = parseInterview(
      lines(
        ...['Am Mo., 4. März 2024 um 10:12 schrieb Noor Haddad <noor@example.org>:', ''],
        ...['> Wie viele Bienenstöcke haben Sie denn?', '', 'Elf, und einen, der leer ist, für den Winter.', ''],
        ...['> Und was geben Sie den Bienen?', '', 'Nichts. Sie finden es in den Linden.', ''],
        'Von meinem iPhone gesendet'
      )
    )
    expect(interview.title).toBeUndefined()
    expect(answers(interview)).toEqual([
      'Elf, und einen, der leer ist, für den Winter.',
      'Nichts. Sie finden es in den Linden.'
    ])
  })

  it('above a quotation is no title', () => {
    const interview = parseInterview(lines(WROTE, ...QUOTED))
    expect(interview.title).toBeUndefined()
    expect(interview.metadata.map(({ value }) => value)).toEqual([WROTE])
    expect(names(interview)).toContainEqual(['Noor Haddad', 'interviewer'])
  })

  it('names who asks and who answers, whoever else sends it on', () => {
    const forwarded = ['From: Piet Kruger <piet@example.net>', '', 'From: Ida Moss <ida@example.com>', '']
    const interview = parseInterview(lines(...forwarded, WROTE, ...QUOTED))
    expect(names(interview)).toEqual([
      ['Noor Haddad', 'interviewer'],
      ['Piet Kruger', 'interviewee']
    ])
  })

  it('between turns is nobody’s words', () => {
    const second = WROTE.replace('4 Mar', '5 Mar')
    const interview = parseInterview(lines(WROTE, ...QUOTED, '', 'Sent from my iPhone', '', second, ...QUOTED))
    expect(interview.metadata.map(({ value }) => value)).toEqual([WROTE, second])
    expect(answers(interview)).toHaveLength(4)
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview, type SpeakerHint, toJson, toMarkdown } from '../src/index.ts'
import { rechecked } from '../src/print/rechecked.ts'
import { type Interview, interviewSchema, type Turn } from '../src/schema.ts'

const TALK = 'Ann: Why rye?\n\nBo: It keeps.\n\nAnn: And wheat?\n\nBo: It sells.\n'
const printed = toMarkdown(parseInterview(TALK))

const turnsOf = ({ exchanges }: Interview): Turn[] =>
  exchanges.flatMap(({ question, answer }) => [...question, ...answer])

const shape = ({ exchanges }: Interview) =>
  exchanges.map(({ question, answer }) => [question, answer].map((turns) => turns.map(({ speaker }) => speaker)))

const cast = ({ speakers }: Interview) => speakers.map(({ id, name, labels, role }) => [id, name, labels, role])

const codes = ({ warnings }: Interview) => warnings.map(({ code, exchange }) => [code, exchange])

/** Printing it settles at once. */
function settled(interview: Interview): Interview {
  const markdown = toMarkdown(interview)
  const again = parseInterview(markdown)
  expect(toMarkdown(again)).toBe(markdown)
  expect(again.speakers).toEqual(interview.speakers)
  return interview
}

describe('canonical Markdown and hints', () => {
  const hinted = (speakers: SpeakerHint[], text = printed) => settled(parseInterview(text, { speakers }))

  it('leaves those whom two hints may mean, and questions that nobody answered, as they are', () => {
    const unnamed = toMarkdown(
      parseInterview('**Q:** Why rye?\n\n**A:** It keeps.\n\n**Q:** And wheat?\n', { path: 'a.md' })
    )
    const two: SpeakerHint[] = [
      { name: 'Ann', role: 'interviewer' },
      { name: 'Ida', role: 'interviewer' }
    ]
    expect(cast(hinted(two, unnamed))).toEqual(cast(parseInterview(unnamed)))
    const open = toMarkdown(parseInterview(`${TALK}\nAnn: And oats?\n`))
    const swapped = hinted([{ labels: ['Ann'], role: 'interviewee' }], open)
    expect(swapped.exchanges.flatMap(({ answer }) => answer).some(({ speaker }) => speaker === 'ann')).toBe(true)
  })

  it('gives speakers the names and ids that the caller knows', () => {
    const interview = hinted([{ name: 'Ann Lowe', labels: ['Ann'] }])
    expect(cast(interview)).toEqual([
      ['ann-lowe', 'Ann Lowe', ['Ann'], 'interviewer'],
      ['bo', 'Bo', ['Bo'], 'interviewee']
    ])
    expect(shape(interview)).toEqual([
      [['ann-lowe'], ['bo']],
      [['ann-lowe'], ['bo']]
    ])
  })

  it('lets those answer who are said to answer', () => {
    const interview = hinted([
      { labels: ['Ann'], role: 'interviewee' },
      { name: 'Bo', role: 'interviewer' }
    ])
    expect(cast(interview).map(([, name, , role]) => [name, role])).toEqual([
      ['Ann', 'interviewee'],
      ['Bo', 'interviewer']
    ])
    expect(shape(interview)).toEqual([
      [[], ['ann']],
      [['bo'], ['ann']],
      [['bo'], []]
    ])
  })

  it('takes two speakers for one who are said to be one', () => {
    const text = toMarkdown(parseInterview(`${TALK}\nCy: And it smells.\n\nAnn: Of what?\n\nCy: Of bread.\n`))
    const interview = hinted([{ name: 'Bo Cyr', labels: ['Bo', 'Cy'] }], text)
    expect(cast(interview).slice(1)).toEqual([['bo-cyr', 'Bo Cyr', ['Bo', 'Cy'], 'interviewee']])
  })

  it('names those who had no speaker', () => {
    const text = toMarkdown(
      parseInterview(
        '**Why rye?**\n\nIt keeps, even in damp barns.\n\n**And wheat?**\n\nIt sells, even in bad years.\n'
      )
    )
    expect(turnsOf(parseInterview(text)).map(({ speaker }) => speaker)).toEqual([null, null, null, null])
    const interview = hinted(
      [
        { name: 'Ann Lowe', role: 'interviewer' },
        { name: 'Bo Lund', role: 'interviewee' }
      ],
      text
    )
    expect(turnsOf(interview).map(({ speaker }) => speaker)).toEqual(['ann-lowe', 'bo-lund', 'ann-lowe', 'bo-lund'])
    expect(cast(interview).map(([, , labels]) => labels)).toEqual([[], []])
    const counted = toMarkdown(
      parseInterview('Question 1: Why rye?\n\nBo: It keeps.\n\nQuestion 2: And wheat?\n\nBo: It sells.\n')
    )
    const asked = hinted([{ name: 'Ann Lowe', labels: ['Question 1'] }], counted)
    expect(turnsOf(asked)[0]).toMatchObject({ speaker: 'ann-lowe', label: { text: 'Question 1' } })
  })

  it('moves pull-quotes and warnings with the exchanges', () => {
    const head = printed.replace(
      /\n---\n\n/,
      '\nquotes:\n  - {speaker: bo, exchange: 1, match: exact}\nwarnings:\n  - {code: mojibake, severity: warning, exchange: 1, message: Odd.}\n---\n\n'
    )
    const { pullQuotes, warnings } = hinted(
      [
        { name: 'Bo Lund', labels: ['Bo'], role: 'interviewer' },
        { name: 'Ann', role: 'interviewee' }
      ],
      `${head}\n> *It sells.*\n`
    )
    expect(pullQuotes).toMatchObject([{ speaker: 'bo-lund', exchange: 2 }])
    expect(warnings.find(({ code }) => code === 'mojibake')?.exchange).toBe(2)
  })

  it('leaves a warning where it was that points to no exchange', () => {
    const head = printed.replace(
      /\n---\n\n/,
      '\nwarnings:\n  - {code: mojibake, severity: warning, exchange: 7, message: Odd.}\n---\n\n'
    )
    const { warnings } = hinted([{ name: 'Bo Lund', labels: ['Bo'], role: 'interviewer' }], head)
    expect(warnings.find(({ code }) => code === 'mojibake')?.exchange).toBe(7)
  })

  it('keeps two of one name and role apart whom the head keeps apart', () => {
    const head = printed.replace('name: Bo\n    role: interviewee', 'name: Ann\n    role: interviewer')
    const told = (speakers: SpeakerHint[]) => cast(hinted(speakers, head)).map(([id]) => id)
    expect(told([{ name: 'Zoe', labels: ['Z'], role: 'other' }])).toEqual(told([]))
    expect(told([])).toEqual(['ann', 'ann-2', 'bo'])
  })

  it('changes nothing where the hints say nothing new', () => {
    const plain = toJson(parseInterview(printed))
    expect(toJson(hinted([{ name: 'Zoe', labels: ['Z'], role: 'other' }]))).toBe(plain)
    expect(toJson(hinted([{ name: 'Ann', role: 'interviewer' }]))).toBe(plain)
  })
})

describe('canonical Markdown that somebody went on with', () => {
  const edited = (added: string) => settled(parseInterview(`${printed}\n${added}`))

  it('gives a label that the head does not list a speaker, who answers', () => {
    const interview = edited('**Ann:** Anything else?\n\n**Zoe:** I would add rye.\n')
    expect(cast(interview)[2]).toEqual(['zoe', 'Zoe', ['Zoe'], 'interviewee'])
    expect(shape(interview)[2]).toEqual([['ann'], ['zoe']])
  })

  it('lets a new speaker ask who does nothing but ask', () => {
    const interview = edited('**Cy**: “And what of oats?”\n\n**Bo:** None.\n\n**Cy:** None at all?\n\n**Bo:** None.\n')
    expect(cast(interview)[2]).toEqual(['cy', 'Cy', ['Cy'], 'interviewer'])
    expect(shape(interview).slice(2)).toEqual([
      [['cy'], ['bo']],
      [['cy'], ['bo']]
    ])
  })

  it('gives new speakers ids that nobody has', () => {
    const text = printed.replace('name: Bo\n', 'name: Bo\n    id: zoe\n')
    const interview = settled(parseInterview(`${text}\n**Zoe:** Rye.\n\n**Zoe!:** Oats.\n`))
    expect(interview.speakers.map(({ id }) => id)).toEqual(['ann', 'zoe', 'zoe-2', 'zoe-3'])
  })

  it('takes counted labels for a speaker only among their like', () => {
    expect(turnsOf(edited('**Question 3:** And oats?\n')).at(-1)).toMatchObject({ speaker: null })
    const counted = toMarkdown(
      parseInterview('Speaker 1: Why rye?\n\nSpeaker 2: It keeps.\n\nSpeaker 1: And wheat?\n\nSpeaker 2: It sells.\n')
    )
    const interview = settled(parseInterview(`${counted}\n**Speaker 3:** It is dear.\n`))
    expect(interview.speakers.at(-1)).toMatchObject({ name: 'Speaker 3', role: 'interviewee' })
  })

  it('leaves those without a speaker whom the printed Interview has without one', () => {
    const interview = parseInterview(printed)
    for (const turn of turnsOf(interview)) if (turn.speaker === 'bo') turn.speaker = null
    interview.speakers.pop()
    expect(turnsOf(parseInterview(toMarkdown(interview))).map(({ speaker }) => speaker)).toEqual([
      'ann',
      null,
      'ann',
      null
    ])
    settled(interview)
  })

  it('has a layout, whatever somebody wrote for it', () => {
    expect(parseInterview(printed.replace(/layout: .*/, 'layout: null')).layout.id).toBe('canonical')
  })

  it('keeps the confidence between 0 and 1', () => {
    const confidence = (value: string): number =>
      parseInterview(printed.replace(/confidence: .*/, `confidence: ${value}`)).layout.confidence
    expect(['7', '-3', '0.25', 'high', 'null'].map(confidence)).toEqual([1, 0, 0.25, 1, 1])
    const interview = parseInterview(printed)
    const withConfidence = (value: number) => ({ ...interview, layout: { ...interview.layout, confidence: value } })
    expect([7, -3, 0, 1].map((value) => interviewSchema.safeParse(withConfidence(value)).success)).toEqual([
      false,
      false,
      true,
      true
    ])
  })

  it('reads a page that only calls itself an interview like any other', () => {
    const { exchanges, metadata } = parseInterview(`---\ntitle: Talk\ninterview: 1\n---\n\n${TALK}`)
    expect(exchanges).toHaveLength(2)
    expect(metadata).toMatchObject([
      { key: 'title', value: 'Talk' },
      { key: 'interview', value: '1' }
    ])
  })
})

describe('warnings of canonical Markdown', () => {
  const cut = printed.slice(0, printed.indexOf('\n**Bo:** It sells.'))

  it('tells of an answer that somebody deleted, with its place', () => {
    const interview = settled(parseInterview(cut))
    expect(codes(interview)).toEqual([['missing-answer', 1]])
    expect(interview.warnings[0]?.position?.start.line).toBe(cut.split('\n').length - 1)
    expect(codes(parseInterview(cut.replace('And wheat?', 'Thank you.')))).toEqual([])
  })

  it('tells of answers that somebody emptied, or left without a label', () => {
    expect(codes(parseInterview(printed.replace(' It sells.', '')))).toEqual([['empty-answer', 1]])
    expect(codes(parseInterview(printed.replace('**Bo:** It keeps.', '**Bo**: It keeps.')))).toEqual([
      ['inferred-speaker', 0]
    ])
  })

  it('tells no longer of what somebody put right', () => {
    const open = toMarkdown(parseInterview(cut))
    expect(codes(parseInterview(open))).toEqual([['missing-answer', 1]])
    expect(codes(parseInterview(`${open}\n**Bo:** It sells.\n`))).toEqual([])
    const above = open.replace('**Ann:** Why rye?', '**Ann:** Who are you?\n\n**Bo:** A miller.\n\n**Ann:** Why rye?')
    expect(codes(parseInterview(above))).toEqual([['missing-answer', 2]])
    const none = toMarkdown(parseInterview('The mill stood by the water for two hundred years.\n'))
    expect(codes(parseInterview(none))).toEqual([['no-interview', undefined]])
    expect(codes(parseInterview(`${none}\n---\n\n**Ann:** Why?\n\n**Bo:** So.\n`))).toEqual([])
    const empty = printed.slice(0, printed.indexOf('**Ann:**'))
    expect(codes(parseInterview(empty))).toEqual([['no-interview', undefined]])
  })

  it('keeps warnings that do not follow from the text, if the Interview has them', () => {
    const interview = parseInterview(TALK)
    interview.warnings.push({ code: 'missing-answer', message: 'Nobody?', severity: 'info', exchange: 0 })
    const markdown = toMarkdown(interview)
    expect(codes(parseInterview(markdown))).toEqual([['missing-answer', 0]])
    expect(markdown).toContain('check: none')
    expect(printed).not.toContain('check:')
  })

  it('puts what it adds where its exchange stands', () => {
    const { exchanges } = parseInterview('Ann: Why rye?\n\nBo:\n\nAnn: And wheat?\n\nBo:\n\nAnn: Oats?\n\nBo:\n')
    const told = [
      { code: 'other', message: '', severity: 'info' as const },
      { code: 'empty-answer', message: 'kept', severity: 'warning' as const, exchange: 1 }
    ]
    expect(rechecked(exchanges, told).map(({ code, exchange }) => [code, exchange])).toEqual([
      ['other', undefined],
      ['empty-answer', 0],
      ['empty-answer', 1],
      ['empty-answer', 2]
    ])
  })
})

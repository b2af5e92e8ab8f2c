import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { parseInterview, parseWithAnalysis, readers } from '../src/all.ts'
import { interviewLines } from '../src/explain/lines.ts'
import { type ExplainedLine, type Explanation, explain } from '../src/explain.ts'
import type { ParseOptions } from '../src/options.ts'
import { explanationText } from '../src/print/explain.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { lineStarts, positionAt } from '../src/read/lines.ts'
import { looks } from '../src/rules/look/index.ts'
import type { Interview } from '../src/schema.ts'

const explained = (source: string, options: ParseOptions = {}): Explanation =>
  explain(parseWithAnalysis(source, options), { readers })

const talk = `The oar makers

Nela: Where did it begin?

Tobin: In a shed by the canal.

Nela: And now?

Tobin: A larger shed.

Nela: Who helps you?

Tobin: My sister does.
She is the patient one.
`

describe('explain', () => {
  it('names role, speaker and label of each line', () => {
    const { lines } = explained(talk)
    const question = lines.find(({ line }) => line === 3)
    expect(question).toMatchObject({
      column: 1,
      text: 'Nela: Where did it begin?',
      role: 'question',
      speaker: 'Nela',
      exchange: 0,
      rule: 'label/colon',
      why: 'label "Nela", 3 times'
    })
    expect(lines.find(({ line }) => line === 5)).toMatchObject({ role: 'answer', speaker: 'Tobin', exchange: 0 })
    expect(lines.at(-1)).toMatchObject({
      line: 14,
      role: 'answer',
      rule: 'turn/more',
      why: 'goes on with the answer above'
    })
  })

  it('has every line that is not blank once, in order', () => {
    for (const folder of readdirSync(join(root, 'fixtures')).filter((_, at) => at % 12 === 0)) {
      const file = readdirSync(join(root, 'fixtures'), { withFileTypes: true }).some(
        (entry) => entry.name === folder && entry.isDirectory()
      )
        ? readdirSync(join(root, 'fixtures', folder)).find((name) => name.startsWith('source.'))
        : undefined
      if (!file) continue
      const source = readFileSync(join(root, 'fixtures', folder, file), 'utf8')
      const { lines } = explained(source, { path: file })
      const rows = source.split(/\r\n|\r|\n/).flatMap((text, at) => (/[^\s\u200b]/.test(text) ? [at + 1] : []))
      expect([...new Set(lines.map(({ line }) => line))], folder).toEqual(expect.arrayContaining(rows))
      expect(
        lines.map(({ line, column }) => line * 1e6 + column),
        folder
      ).toEqual([...lines.map(({ line, column }) => line * 1e6 + column)].sort((a, b) => a - b))
      expect(
        lines.filter(({ rule }) => rule === ''),
        folder
      ).toEqual([])
    }
  })

  it('shows the parts of a line that holds two turns', () => {
    const { lines } = explained(
      'Ana: One thing. Bo: Two things! Ana: Three?\n\nBo: Four.\n\nAna: Five?\n\nBo: Six.\n',
      {
        speakers: [
          { name: 'Ana', role: 'interviewer' },
          { name: 'Bo', role: 'interviewee' }
        ]
      }
    )
    expect(lines.filter(({ line }) => line === 1).map(({ column, text, speaker }) => [column, text, speaker])).toEqual([
      [1, 'Ana: One thing.', 'Ana'],
      [17, 'Bo: Two things!', 'Bo'],
      [33, 'Ana: Three?', 'Ana']
    ])
  })

  it('says which last look decided on a line', () => {
    const parsed = parseWithAnalysis(`${talk}\nShe keeps the shed warm.\n`)
    const { analysis } = parsed
    if (!analysis) throw new Error('nothing was analysed')
    const look = looks.findIndex(({ id }) => id === 'lists-go-on')
    const settledBy = Uint8Array.from(analysis.units, (_, at) => (at === analysis.units.length - 1 ? look + 1 : 0))
    const { lines } = explain({ ...parsed, analysis: { ...analysis, settledBy } }, { readers })
    expect(lines.at(-1)).toMatchObject({ rule: 'settle/lists-go-on', why: looks[look]?.why, features: [] })
    expect(lines.at(-2)?.rule).not.toContain('settle')
  })

  it('counts the turns of persons whom a heading names', () => {
    const part = (name: string) => `## ${name}, baker\n\n**What do you hear first?**\n\nMy own boots, I am afraid.`
    const { people, lines } = explained(`# Two bakers\n\n${part('Robert Amadi')}\n\n${part('Elena Brandt')}\n`)
    expect(people.map(({ labels, turns, sum }) => [labels, turns, sum])).toEqual([
      [['Robert Amadi'], 1, null],
      [['Elena Brandt'], 1, null]
    ])
    expect(lines.filter(({ rule }) => rule === 'settle/named-part').map(({ text }) => text)).toEqual([
      '## Robert Amadi, baker',
      '## Elena Brandt, baker'
    ])
  })

  it('names the reader and what it saw', () => {
    const { format, readers: claims } = explained(
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Who?\n\n00:03.000 --> 00:04.000\n<v Bo>Me.\n'
    )
    expect(format).toBe('vtt')
    expect(claims[0]?.id).toBe('vtt')
    expect(claims[0]?.evidence.length).toBeGreaterThan(0)
  })

  it('says which turns the format itself gives', () => {
    const { lines } = explained(
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Who?\n\n00:03.000 --> 00:04.000\n<v Bo>Me.\n'
    )
    expect(lines.find(({ text }) => text.includes('<v Ana>'))).toMatchObject({
      rule: 'format/vtt',
      why: 'the format names "Ana"',
      speaker: 'Ana'
    })
  })

  it('sums up the layouts, labels and people', () => {
    const { layouts, labels, people, layout } = explained(talk)
    expect(layouts[0]?.id).toBe(layout.id)
    expect(layouts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
    expect(layouts.map(({ sum }) => sum)).toEqual([...layouts.map(({ sum }) => sum)].sort((a, b) => b - a))
    expect(labels.filter(({ accepted }) => accepted).map(({ name, count }) => [name, count])).toEqual([
      ['Nela', 3],
      ['Tobin', 3]
    ])
    expect(labels.every(({ accepted, sum }) => sum === null || accepted === sum > 0)).toBe(true)
    expect(people.map(({ labels: names, turns, role }) => [names[0], turns, role])).toEqual([
      ['Nela', 3, 'interviewer'],
      ['Tobin', 3, 'interviewee']
    ])
  })

  it('says what the caller stated', () => {
    const { labels } = explained(talk, { speakers: [{ name: 'Nela', role: 'interviewer' }] })
    expect(labels.find(({ name }) => name === 'Nela')).toMatchObject({ accepted: true, sum: null })
    expect(() => JSON.stringify(explained(talk))).not.toThrow()
  })

  it('explains text that states its structure itself', () => {
    const { lines, layouts } = explained(
      '---\ninterview: 1\nlayout: labels\nconfidence: 1\nspeakers:\n  - name: Nela\n    role: interviewer\n  - name: Tobin\n    role: interviewee\n---\n\n**Nela:** Where?\n\n**Tobin:** Here.\n'
    )
    expect(layouts).toEqual([])
    expect(lines.find(({ text }) => text.startsWith('**Nela:**'))).toMatchObject({
      role: 'question',
      speaker: 'Nela',
      rule: 'format/canonical'
    })
  })

  it.each(['', '\n\n', '\ufeff', '__proto__: hi\n\nconstructor: ho\n', '\ud800: x\n', '\u202ea\u0000b'])(
    'takes %j',
    (source) => {
      expect(explanationText(explained(source))).toMatch(/\n$/)
    }
  )
})

describe('explanationText', () => {
  it('aligns the gutter and ends the text with its verdicts', () => {
    const text = explanationText(explained(talk))
    const bars = text.split('\n').filter((line) => line.includes('│'))
    expect(bars).toHaveLength(8)
    expect(new Set(bars.map((line) => line.indexOf('│'))).size).toBe(1)
    expect(text).toMatch(/^Format: text$/m)
    expect(text).toMatch(/^Layout: labels, confidence \d/m)
    expect(text).toMatch(/^Labels: 2 taken/m)
  })

  it('leaves the figures that tuning changes out of the brief form', () => {
    const text = explanationText(explained(talk), { sums: false })
    expect(text).toContain('← label "Nela", 3 times')
    expect(text).toMatch(/^Layout: labels$/m)
    expect(text).not.toMatch(/[+-]\d|%|confidence/)
  })

  it('shows control and bidirectional characters as escapes', () => {
    const text = explanationText(explained(`${talk}\n\nTobin: red \u001b[31m and \u202eback\u0007.\n`))
    expect(text).toContain('\\u001b[31m')
    expect(text).toContain('\\u202e')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('what an explanation cannot know', () => {
  it.each([
    ['text', talk],
    ['canonical Markdown', toMarkdown(parseInterview(talk))]
  ])('is said of lines of %s that no part of the result holds', (_, source) => {
    const parsed = parseWithAnalysis(source)
    const { exchanges, ...rest } = parsed.interview
    const { lines } = explain({ ...parsed, interview: { ...rest, exchanges: exchanges.slice(1) } }, { readers })
    const lost = lines.find(({ text }) => text.includes('Where did it begin?'))
    expect(lost).toMatchObject({ role: 'none', rule: 'none', why: 'no part of the result holds this' })
  })

  it('is nothing about labels and roles that the caller states', () => {
    const options: ParseOptions = { speakers: [{ name: 'Nela', role: 'interviewer' }] }
    const explanation = explained(talk, options)
    expect(explanation.labels.find(({ name }) => name === 'Nela')).toMatchObject({ accepted: true, sum: null })
    expect(explanationText(explanation, { sums: true })).toMatch(/→ Nela +3 × +stated/)
  })

  it('is cut where it is long, but not inside a character', () => {
    const long = `Ab${'c'.repeat(36)}😀😀 Ash`
    const text = `Nela: Why?\n\n${long}: So.\n\nNela: How?\n\n${long}: Thus.\n`
    const shown = explanationText(explained(text, { speakers: [{ name: long }] }), { sums: false })
    expect(shown).toContain(`Ab${'c'.repeat(36)}…`)
    expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })
})

describe('an explanation', () => {
  const told: Explanation = {
    format: 'text',
    layout: { id: 'labels', confidence: 0.98 },
    lines: [
      {
        line: 9,
        column: 1,
        text: 'Ana: Why?',
        role: 'question',
        speaker: 'Ana',
        rule: 'label/colon',
        why: 'a label',
        features: [
          { name: 'often', weight: 12 },
          { name: 'short', weight: -3 }
        ]
      },
      {
        line: 9,
        column: 11,
        text: 'Bo: So.',
        role: 'answer',
        speaker: '',
        rule: 'label/colon',
        why: 'a label',
        features: []
      },
      {
        line: 10,
        column: 1,
        text: '字'.repeat(28),
        role: 'answer',
        speaker: 'x'.repeat(20),
        rule: 'turn/more',
        why: 'goes on',
        features: []
      },
      {
        line: 11,
        column: 1,
        text: '字'.repeat(29),
        role: 'answer',
        speaker: 'x'.repeat(21),
        rule: 'turn/more',
        why: 'goes on',
        features: []
      },
      { line: 12, column: 1, text: 'a'.repeat(57), role: 'aside', rule: 'page/link', why: 'a link', features: [] }
    ],
    readers: [
      { id: 'text', confidence: 0.2, evidence: ['words', 'lines'] },
      { id: 'srt', confidence: 0.3, evidence: [] },
      { id: 'vtt', confidence: 0.29, evidence: ['a time'] }
    ],
    layouts: [
      { id: 'labels', share: 0.975, sum: 40, why: 'labels', features: [{ name: 'share', weight: 5 }] },
      { id: 'bold', share: 0.02, sum: 0, why: 'bold', features: [{ name: 'lines', weight: 0 }] },
      { id: 'asked', share: 0.005, sum: -7, why: 'asked', features: [{ name: 'never', weight: 1 }] }
    ],
    readings: [
      { differs: [], sum: 8, features: [{ name: 'even', weight: 8 }] },
      { differs: ['other roles', 'more labels'], sum: -2, features: [{ name: 'odd', weight: -2 }] },
      { differs: ['nobody speaks'], sum: -90, features: [{ name: 'never', weight: 1 }] }
    ],
    labels: [
      { name: 'Ana', count: 12, accepted: true, sum: 31, features: [{ name: 'often', weight: 31 }] },
      { name: 'Bo', count: 3, accepted: true, sum: null, features: [] },
      ...'zyxwvutsr'.split('').map((name, at) => ({
        name: `${name}${at === 0 ? 'a'.repeat(40) : ''}`,
        count: 1,
        accepted: false,
        sum: -at,
        features: []
      }))
    ],
    people: [
      { labels: ['Ana', 'A'], turns: 1, role: 'interviewer', sum: 4, features: [{ name: 'asks', weight: 4 }] },
      { labels: ['Bo'], turns: 2, role: 'interviewee', sum: null, features: [] }
    ],
    warnings: []
  }

  it('is printed with every figure', () => {
    expect(
      explanationText(told)
    ).toBe(` 9:1  question  Ana                   label/colon  │ Ana: Why?                                                 ← a label: often +12, short -3
9:11  answer    ?                     label/colon  │ Bo: So.                                                   ← a label
  10  answer    xxxxxxxxxxxxxxxxxxxx  turn/more    │ 字字字字字字字字字字字字字字字字字字字字字字字字字字字字  ← goes on
  11  answer    xxxxxxxxxxxxxxxxxxx…  turn/more    │ 字字字字字字字字字字字字字字字字字字字字字字字字字字字…   ← goes on
  12  aside                           page/link    │ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…  ← a link

Format: text
  → text  0.20  words; lines
    srt   0.30
    vtt   0.29  a time

Layout: labels, confidence 0.98
  → labels  97.5 %  +40  labels  share +5
    bold     2.0 %    0  bold    lines 0
    asked    0.5 %   -7  asked

Readings: 3 weighed
  → as each verdict says       +8  even +8
    other roles, more labels   -2  odd -2
    nobody speaks             -90

Labels: 2 taken, 9 not
  → Ana                                       12 ×     +31  often +31
  → Bo                                         3 ×  stated
    zaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…   1 ×       0
    y                                          1 ×      -1
    x                                          1 ×      -2
    w                                          1 ×      -3
    v                                          1 ×      -4
    u                                          1 ×      -5
    t                                          1 ×      -6
    s                                          1 ×      -7

People:
    Ana, A   1 turn  interviewer  +4      asks +4
    Bo      2 turns  interviewee  stated
`)
  })

  it('is printed without figures', () => {
    expect(
      explanationText(told, { sums: false })
    ).toBe(` 9:1  question  Ana                   label/colon  │ Ana: Why?                                                 ← a label
9:11  answer    ?                     label/colon  │ Bo: So.                                                   ← a label
  10  answer    xxxxxxxxxxxxxxxxxxxx  turn/more    │ 字字字字字字字字字字字字字字字字字字字字字字字字字字字字  ← goes on
  11  answer    xxxxxxxxxxxxxxxxxxx…  turn/more    │ 字字字字字字字字字字字字字字字字字字字字字字字字字字字…   ← goes on
  12  aside                           page/link    │ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…  ← a link

Format: text
  → text  words; lines
    srt

Layout: labels
    also weighed: asked, bold

Labels: 2 taken, 9 not
  → Ana  12 ×
  → Bo    3 ×
    r     1 ×
    s     1 ×
    t     1 ×
    u     1 ×
    v     1 ×
    w     1 ×
    x     1 ×
    y     1 ×

People:
    Ana, A   1 turn  interviewer
    Bo      2 turns  interviewee
`)
  })

  it('of next to nothing is short', () => {
    const bare: Explanation = { ...told, lines: [], readers: [], layouts: [], readings: [], labels: [], people: [] }
    expect(explanationText(bare)).toBe('Format: text\n\nLayout: labels, confidence 0.98\n')
    expect(explanationText(bare, { sums: false })).toBe('Format: text\n\nLayout: labels\n')
    expect(explanationText({ ...bare, readings: told.readings.slice(0, 1) })).not.toContain('Readings')
  })

  it('has the column of a part beside the number of its line, whichever part comes first', () => {
    const [first, second, third] = told.lines as [ExplainedLine, ExplainedLine, ExplainedLine]
    const starts = (lines: ExplainedLine[]) =>
      explanationText({ ...told, lines })
        .split('\n')
        .slice(0, lines.length)
        .map((line) => line.trim().split(' ')[0])
    expect(starts([first, second, third])).toEqual(['9:1', '9:11', '10'])
    expect(starts([third, first, second])).toEqual(['10', '9:1', '9:11'])
    expect(starts([third, first])).toEqual(['10', '9'])
  })
})

describe('lines of an interview that somebody has changed', () => {
  const source = 'Nela: Where?\n\nTobin: Here.\n\nThe end.\n'
  const rolesOf = (interview: Interview) =>
    interviewLines(interview, source).map(({ text, role }) => `${role}: ${text}`)

  it('are in no part where none holds them', () => {
    const interview = parseInterview(source)
    expect(rolesOf({ ...interview, exchanges: [] }).at(-1)).toBe('none: The end.')
    expect(rolesOf({ ...interview, exchanges: [], conclusion: [] })[0]).toBe('none: Nela: Where?')
  })

  it('are in no part that holds nothing but blanks of theirs', () => {
    const interview = parseInterview(source)
    const blank = positionAt(lineStarts(source), 5, 6)
    const boilerplate = [{ text: '', rule: 'page/place', position: blank }]
    expect(rolesOf({ ...interview, boilerplate }).slice(0, 3)).toEqual([
      'question: Nela:',
      'question: Where?',
      'answer: Tobin: Here.'
    ])
  })
})

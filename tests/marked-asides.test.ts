import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { withMarkedAsides } from '../src/stages/marked-asides.ts'
import { unitWith } from './support/features.ts'
import { linesOfMarkdown, linesOfText } from './support/lines.ts'

const rulesOf = (text: string): (string | undefined)[] =>
  linesOfMarkdown(text).units.map(({ data }) => data?.part && `${data.part} ${data.rule}`)

const COMMENTS = 'boilerplate html/comments'

describe('a list of comments that was left in Markdown', () => {
  it.each([
    '<ol class="commentlist">',
    "<ul class='comments'>",
    '<div id=comments>',
    '<section class="wide comments-area dark">',
    '<div class="comment-list" data-n="3">',
    '<div id="disqus_thread"></div>',
    '<OL CLASS="comment-thread">'
  ])('%s is no part of the text, nor is what follows', (tag) => {
    expect(rulesOf(`It was late.\n\n${tag}\n\nWho rang?\n\n## So\n\nI did.`)).toEqual([
      undefined,
      COMMENTS,
      COMMENTS,
      COMMENTS,
      COMMENTS
    ])
  })

  it.each([
    '<ol class="comments-about-bells">',
    '<p class="comments">',
    '<span class="comments">',
    '<olive class="comments">',
    '<div>comments</div>',
    '<!-- <div class="comments"> -->',
    `<div class="${'wide '.repeat(40)}comments">`
  ])('%s is none', (tag) => {
    expect(rulesOf(`It was late.\n\n${tag}\n\nWho rang?`)).not.toContain(COMMENTS)
  })

  it('is found by the first two hundred letters of its tag', () => {
    const tag = (letters: number): string => `<div class="${'w'.repeat(letters)} comments">`
    expect(rulesOf(`It was late.\n\n${tag(200 - '<div class=" comments'.length)}`)).toContain(COMMENTS)
    expect(rulesOf(`It was late.\n\n${tag(201 - '<div class=" comments'.length)}`)).not.toContain(COMMENTS)
  })

  it('is none as the words of a line or as code', () => {
    expect(rulesOf('He wrote <div class="comments"> there.\n\nWho rang?')).not.toContain(COMMENTS)
    expect(rulesOf('```\n<div class="comments">\n```\n\nWho rang?')).not.toContain(COMMENTS)
    expect(linesOfText('<div class="comments">\n\nWho rang?').units.map(({ data }) => data)).toEqual([
      undefined,
      undefined
    ])
  })

  it('leaves the fields in a comment of the source below it to themselves', () => {
    const fields = '<!--\nauthor: Ada Falk\ndate: 2019-04-02\n-->'
    const keys = linesOfMarkdown(`<div id="comments">\n\n${fields}`).units.flatMap(({ data }) => data?.key ?? [])
    expect(keys).toEqual(['author', 'date'])
  })

  it('leaves the captions above it to themselves', () => {
    expect(rulesOf('<figcaption>A bell</figcaption>\n\n<div id="comments">\n\nharbour.jpg')).toEqual([
      'aside markup/caption',
      COMMENTS,
      COMMENTS
    ])
  })

  it('has neither answers nor people', () => {
    const talk = '**Who rang?**\n\nI did, at noon.\n\n**And at night?**\n\nNobody does.'
    const comments = '<ol class="commentlist">\n\n**Marnie:** Is it true?\n\n**Tess:** It is.\n\n</ol>'
    const { exchanges, speakers, boilerplate } = parseInterview(`${talk}\n\n${comments}`)
    expect([exchanges.length, exchanges.at(-1)?.answer.length, speakers.length]).toEqual([2, 1, 0])
    expect(boilerplate.length).toBeGreaterThan(0)
  })
})

describe("a wiki's list of contents that was pasted as one line", () => {
  const rest = '\n\nMia: Why?\n\nBo: So.'
  const roleOf = (line: string) => parseInterview(line + rest).boilerplate.length

  it.each([
    '1 About Bo Marsh 2 The talk 2.1 Youth at the weir 2.2 Work 3 Notes',
    '1 소개 2 인터뷰 2.1 어린 시절 2.2 일 3 참고',
    '1 One 2 Two 3 Three 4 Four'
  ])('%s is no part of the text', (line) => {
    expect(rulesOf(line + rest)[0]).toBe('boilerplate page/contents')
    expect(roleOf(line)).toBe(1)
  })

  it.each([
    '1 Youth 2 Work 3 Notes',
    '1 Youth 1.1 School 1.2 Weir 1.3 Boats',
    '1 of 2 or 3 of 4 or 5 of 6 say so',
    '1 2 3 4 5 6 7',
    '2 Work 3 Notes 4 Links 5 Thanks 6 End',
    '1 Youth 2 Work and 5 Boats or 7 Ropes or 9 Tides'
  ])('%s is none', (line) => {
    expect(rulesOf(line + rest)).not.toContain('boilerplate page/contents')
  })
})

describe('links to what stands below', () => {
  const CONTENTS = 'boilerplate page/contents'
  const ruled = (...lines: string[]): boolean[] =>
    rulesOf(`${lines.join('\n')}\n\nMia: Why?\n\nBo: So.`)
      .slice(0, lines.length)
      .map((rule) => rule === CONTENTS)
  const FIRST = '- [Where it began](#where)'
  const LAST = '- [Where it ends](#ends)'

  it('are a list of contents', () => {
    expect(ruled(FIRST, LAST)).toEqual([true, true])
    expect(ruled('1. [Where it began](#where)', '2. [Where it ends](#ends)')).toEqual([true, true])
    expect(ruled(FIRST, LAST, '- [More of it](#more)')).toEqual([true, true, true])
  })

  it('are two at least, one below the other', () => {
    expect(ruled(FIRST)).toEqual([false])
    expect(ruled(FIRST, '- A bell', LAST)).toEqual([false, false, false])
    expect(ruled('- A bell', FIRST, LAST)).toEqual([false, true, true])
  })

  it.each(['- [Where it ends](#ends).', '- ([Where it ends](#ends)', '- [Where *it* ends](#ends)'])(
    'are all of their items, but for one sign: %s',
    (item) => {
      expect(ruled(FIRST, item)).toEqual([true, true])
    }
  )

  it.each([
    '- [Where it ends](https://weir.example/#ends)',
    '- [Where it ends](ends)',
    '- [Where it ends]()',
    '- ([Where it ends](#ends))',
    '- Look: [where it ends](#ends)',
    '- [Where](#where) it ends',
    '- *Where it ends*',
    '- Where it ends'
  ])('are nothing else: %s', (item) => {
    expect(ruled(FIRST, item)).toEqual([false, false])
  })

  it('are items of a list', () => {
    expect(rulesOf('[Where it began](#where)\n\n[Where it ends](#ends)\n\nMia: Why?').includes(CONTENTS)).toBe(false)
    expect(rulesOf('- # [Where it began](#where)\n- # [Where it ends](#ends)').includes(CONTENTS)).toBe(false)
  })
})

describe('a reaction below a message', () => {
  const ruleOf = (line: string): string | undefined =>
    linesOfText(`Mia: Why?\n\n${line}\n\nBo: So.`).units.map(({ data }) => data?.rule)[1]

  it.each(['😂 31', '❤️ 118', '👍🏽 2', '👨‍👩‍👧 2', '🔥7', '🔥 123456'])('%s is no part of the text', (line) => {
    expect(ruleOf(line)).toBe('page/reactions')
  })

  it.each([
    '😂',
    '31',
    '31 😂',
    '1️⃣ 31',
    '😂 31 of us',
    '😂 1234567',
    '😂  31',
    'Ha 😂 31',
    '😂 ha 31',
    'Ha 31',
    '😂123456789 123456'
  ])('%s is none', (line) => {
    expect(ruleOf(line)).toBeUndefined()
  })

  it.each([
    ['😂xxxxxxx 123456', 'page/reactions'],
    ['😂xxxxxxxx 123456', undefined]
  ])('is short: %s', (line, rule) => {
    expect(ruleOf(line)).toBe(rule)
  })

  it('is what the program added, whatever the format has told of it', () => {
    const unit = { ...unitWith({ text: '😂 31', data: { speaker: 'Mia' } }) }
    const [found] = withMarkedAsides([unit], '😂 31')
    expect(found?.data).toEqual({ part: 'boilerplate', rule: 'page/reactions' })
    const picture = { ...unit, text: 'bell.jpg' }
    expect(withMarkedAsides([picture], 'bell.jpg')[0]).toBe(picture)
    expect(withMarkedAsides([{ ...picture, data: undefined }], 'bell.jpg')[0]?.data).toEqual({
      part: 'aside',
      rule: 'page/picture-name'
    })
  })
})

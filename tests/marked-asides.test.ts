import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
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

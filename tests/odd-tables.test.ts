import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { talk } from './support/talk.ts'

describe('a table of a talk', () => {
  it('may leave a question out, end its turns at a time, or have no times', () => {
    expect(talk('| Question | Answer |\n|---|---|\n| Why? | So. |\n| | And soft. |\n| Who? | Me. |\n')).toEqual([
      '?: Why?',
      '?: So.',
      '?: ',
      '?: And soft.',
      '?: Who?',
      '?: Me.'
    ])
    const head = '| Start | End | Speaker | Text |\n|---|---|---|---|\n'
    const timed = parseInterview(`${head}| 0:01 | 0:04 | Ann Lowe | Who built it? |\n| 0:05 | 0:09 | Bo Kern | Us. |\n`)
    expect(timed.exchanges[0]?.question[0]?.time).toEqual({ start: 1, end: 4 })
    const untimed = parseInterview('| Speaker | Text |\n|---|---|\n| Ann Lowe | Who built it? |\n| Bo Kern | Us. |\n')
    expect(untimed.exchanges[0]?.answer[0]).not.toHaveProperty('time')
  })

  it('has more than one turn in HTML, too, but for a question beside its answer', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const rows = (...list: string[]): (string | null)[] =>
      parseInterview({ value: `<table>${list.join('')}</table>`, path: 'kite.html' }).speakers.map(({ name }) => name)
    expect(rows(row('Speaker', 'Text'), row('Ann Lowe', 'Who?'), row('Bo Kern', 'Me.'))).toEqual([
      'Ann Lowe',
      'Bo Kern'
    ])
    expect(rows(row('Speaker', 'Text'), row('Ann Lowe', 'Nobody came to the kite.'))).toEqual([])
  })

  it('is none without rows, in one line, or among prose', () => {
    const head = '| Question | Answer |\n|---|---|\n'
    expect(parseInterview(`# A kite\n\n${head}\nIt never came.\n`).exchanges).toEqual([])
    expect(parseInterview({ value: '| Question | Answer |', path: 'kite.csv' }).exchanges).toEqual([])
    expect(parseInterview(`${head}| What? | That. |\n\n${'The kite flies.\n\n'.repeat(5)}`).format).toBe('text')
  })

  it('is read cell by cell where Markdown sees none, and keeps a quoted cell too many', () => {
    const uneven = '| Question | Answer |\n|---|---|---|\n| What? | That. |\n| Who? | Me. |\n'
    expect(talk(uneven)).toEqual(['?: What?', '?: That.', '?: Who?', '?: Me.'])
    const wide = 'question,answer\nWho?,Me\nWhere?,In Kent,"near Deal"\nWhen?,Now\n'
    expect(talk(wide)[3]).toBe('?: In Kent,"near Deal"')
  })
})

describe('styles and bullets too long to be any', () => {
  const html = (value: string) => parseInterview({ value, path: 'page.html' })

  it('say nothing of the words', () => {
    const styled = html(`<p><span style="font-weight:bold;${'x'.repeat(500)}">Why?</span></p><p>For the river.</p>`)
    expect(JSON.stringify(styled)).not.toContain('**')
  })

  it('open no list', () => {
    const listed = (bullet: string, word: string): string =>
      `<p class="MsoListParagraph"><span>${bullet}</span>${word}</p>`
    const nested = listed(`<span>${'much too long '.repeat(60)}</span>`, 'town')
    const opening = '<p class="MsoNormal"><b>Ann:</b> Who?</p><p class="MsoNormal"><b>Bo:</b> These:</p>'
    expect(html(`${opening}${nested}${listed('too long '.repeat(16), 'church')}`).lists).toEqual([])
    expect(html(`${opening}${listed('·<span style="font:7.0pt">&nbsp; </span>', 'town')}`).lists).toHaveLength(1)
  })

  it('are opened by a tag that looks closed, as browsers do', () => {
    const page = html('<p>Ann: <b/>Who?</b></p><p>Bo: <i/>Me.</p>')
    expect(JSON.stringify(page)).toContain('**Who?**')
  })

  it('leave a heading sign alone on its line a heading', () => {
    const page = html('<div># The mill</div><div><b>Ann:</b> Why?</div><div><b>Bo:</b> For the river.</div>')
    expect(page.title?.text).toBe('The mill')
  })
})

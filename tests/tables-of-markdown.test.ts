import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'
import { talk } from './support/talk.ts'

const pairs =
  '| Question | Answer |\n|---|---|\n| What is moss? | A plant. |\n| Is it **soft**? | Very \\| soft. |\n| Does it bite? | |\n'
const turns =
  '| Time | Speaker | Text |\n|---|:--|---|\n| 0:01 | **Ann Lowe** | Who *built* it?<br>And `a\\|b` why? |\n| 0:05 | Bo Kern | My \\| aunt. |\n| 0:09 | | In spring. |\n| 0:12 | Ann Lowe | Salt &amp; then | what? |\n| 0:15 | Bo Kern | "Nothing."\n\nThe kite still flies.\n'

describe('tables of Markdown', () => {
  it('hold bars, markup and line breaks in their cells', () => {
    expect(talk(pairs)).toEqual([
      '?: What is moss?',
      '?: A plant.',
      '?: Is it soft?',
      '?: Very | soft.',
      '?: Does it bite?',
      '?: '
    ])
    expect(parseInterview(pairs).warnings.map(({ code }) => code)).toEqual(['empty-answer'])
    expect(parseInterview(pairs).exchanges[1]?.question[0]?.blocks).toMatchObject([{ markdown: 'Is it **soft**?' }])
  })

  it('name who speaks when, and keep what is too much in a row', () => {
    const said = talk(turns)
    expect(said.slice(0, 3)).toEqual([
      'Ann Lowe 1: Who built it? / And a|b why?',
      'Bo Kern 5: My | aunt. / [9] In spring.',
      'Ann Lowe 12: Salt & then | what?'
    ])
    expect(parseInterview(turns).speakers.map(({ name }) => name)).toEqual(['Ann Lowe', 'Bo Kern'])
    expect(parseInterview(turns).warnings).toMatchObject([{ code: 'malformed-row', position: { start: { line: 6 } } }])
  })

  it('keep every line where it stands', () => {
    const empty = `${pairs}| | |\n| And it? |\n`
    const silent = turns.replace('My \\| aunt.', '').replace('In spring.', '')
    for (const text of [pairs, turns, empty, silent, turns.replaceAll('\n', '\r\n')])
      expect(violations(text, parseInterview(text), parseInterview)).toEqual([])
  })
})

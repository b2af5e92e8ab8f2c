import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { partsOfLine } from '../src/stages/html-parts.ts'
import { violations } from './invariants.ts'
import { talk } from './support/talk.ts'

const told = (words: string): string =>
  `**Ann Doyle:** Where were you?\n\n**Bo Kern:** ${words}\n\n**Ann Doyle:** Who went?\n\n**Bo Kern:** Ida and Jost.\n`

describe('tags that part lines', () => {
  it.each([
    [
      'inside a paragraph',
      'At sea. <details><summary>long story</summary>I forgot the knife.</details> And then home.'
    ],
    [
      'on a line of their own',
      'At sea.\n\n<details><summary>long story</summary>I forgot the knife.</details>\n\nAnd then home.'
    ]
  ])('part them %s', (_, words) => {
    const text = told(words)
    expect(talk(text)[1]).toBe('Bo Kern: At sea. / long story / I forgot the knife. / And then home.')
    expect(violations(text, parseInterview(text), parseInterview)).toEqual([])
  })

  it('part items', () => {
    expect(talk(told('These: <ul><li>Ida</li><li>Jost</li></ul> and me.'))[1]).toBe(
      'Bo Kern: These: / Ida / Jost / and me.'
    )
  })

  it('part a line where words stand on both sides, and not in comments and shortcodes', () => {
    const parts = (line: string) =>
      partsOfLine(`x${line}`, 1, line.length + 1).map(([from, to]) => `x${line}`.slice(from, to))
    expect(parts('<div><p>One.</p></div>')).toEqual(['<div><p>One.</p></div>'])
    expect(parts('<li>One <b>b</b></li></ul><p>Two<br>three')).toEqual([
      '<li>One <b>b</b></li></ul>',
      '<p>Two<br>',
      'three'
    ])
    expect(parts('One <p>two')).toEqual(['One ', '<p>two'])
    expect(parts('1 < 2 <p <p')).toEqual(['1 < 2 <p <p'])
    expect(parts('One<!-- <p>two</p> --><p>three')).toHaveLength(1)
    expect(parts('{{<p one>}}two{{<p>}}three')).toHaveLength(1)
    expect(talk(told('See {{<figure src="a.jpg">}} here.'))[1]).toBe('Bo Kern: See {{}} here.')
  })

  it('are many, and none ends', () => {
    const line = '<p'.repeat(100_000)
    expect(partsOfLine(line, 0, line.length)).toEqual([[0, line.length]])
    expect(partsOfLine('<p>a'.repeat(50_000), 0, 200_000)).toHaveLength(50_000)
  })
})

describe('lines that open in bold tags', () => {
  const lines = [
    '<b>Ida Moss : </b>Where did it begin?',
    '<b>Bo Kern : </b>In a depot.',
    '<strong>Ida Moss : </strong>And then?'
  ]
  const formatOf = (...own: string[]): string => parseInterview({ value: own.join('\n\n'), path: 'x.txt' }).format

  it('are Markdown where there are three', () => {
    expect(formatOf(...lines)).toBe('markdown')
    expect(parseInterview({ value: lines.join('\n\n'), path: 'x.txt' }).speakers.map(({ name }) => name)).toEqual([
      'Ida Moss',
      'Bo Kern'
    ])
    expect(formatOf('A talk', ...lines.slice(0, 2))).toBe('text')
  })
})

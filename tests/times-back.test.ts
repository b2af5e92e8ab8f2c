/** Times that go back: a second tape, or a slip. */
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

/** The words on which the clock goes back, with the exchange that the warning names. */
function falls(source: string, format?: string): string[] {
  const { warnings } = parseInterview(source, format === undefined ? {} : { format })
  return warnings.flatMap(({ code, severity, exchange, position }) =>
    code === 'times-go-back'
      ? [`${severity} ${exchange}: ${source.slice(position?.start.offset, position?.end.offset)}`]
      : []
  )
}

const srt = (...cues: [second: number, words: string][]): string =>
  cues
    .map(([second, words], at) => `${at + 1}\n00:00:${second + 10},000 --> 00:00:${second + 12},000\n${words}\n`)
    .join('\n')

describe('a time that lies before the one above', () => {
  it('warns once for each turn of captions', () => {
    const talk: [number, string][] = [
      [20, 'Ann: Why did you go?'],
      [24, 'Bo: For the river.'],
      [2, 'Ann: And who built the mill?'],
      [6, 'Bo: My aunt did.'],
      [6, 'Ann: When was that?'],
      [1, 'Bo: In May.']
    ]
    expect(falls(srt(...talk))).toEqual([
      'info 1: 3\n00:00:12,000 --> 00:00:14,000\nAnn: And who built the mill?',
      'info 2: 6\n00:00:11,000 --> 00:00:13,000\nBo: In May.'
    ])
  })

  it('warns at the paragraph within a turn', () => {
    const turn = (start: number, speaker: string, text: string) => ({ speaker, start, end: start + 2, text })
    const source = JSON.stringify({
      segments: [
        turn(0, 'Ann', 'Why did you go?'),
        turn(40.5, 'Bo', 'For the river.'),
        turn(60.5, 'Bo', 'It was cold.'),
        turn(3.5, 'Bo', 'Then we came home.'),
        turn(1.5, 'Bo', 'And slept.'),
        turn(12, 'Ann', 'And the mill?'),
        turn(15, 'Bo', 'It stood.')
      ]
    })
    expect(falls(source)).toHaveLength(1)
    expect(falls(source)[0]).toMatch(/^info 0: .*Then we came home\./)
  })

  it('warns in text, and not where times rise or are none', () => {
    const talk = (...times: string[]) =>
      times.map((time, at) => `${at % 2 ? 'Bo Reed' : 'Ann Lowe'}  ${time}\nWe went up to the weir?\n`).join('\n')
    expect(falls(talk('0:05', '0:09', '0:02', '0:07'))).toHaveLength(1)
    expect(falls(talk('0:05', '0:09', '0:09', '0:17'))).toEqual([])
    expect(falls('Ann: Why?\n\nBo: So.\n\nAnn: How?\n\nBo: Thus.\n')).toEqual([])
  })
})

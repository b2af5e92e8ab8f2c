import { describe, expect, it } from 'vitest'
import { spokenCue } from '../src/read/exports/cue.ts'
import { exportReaders } from '../src/read/exports/index.ts'
import { sourceOf } from '../src/read/index.ts'
import { notes, paragraphs, speech } from './support/read-checks.ts'

const readerOf = (id: string) => {
  const reader = exportReaders.find((one) => one.id === id)
  if (!reader) throw new Error(`no reader ${id}`)
  return reader
}
const read = (id: string, text: string) => readerOf(id).read(sourceOf(text))
const said = (id: string, text: string): string[] => speech(read(id, text).root)
const apart = (id: string, text: string): string[] => notes(read(id, text).root)
const claims = (id: string, text: string): boolean => readerOf(id).sniff(sourceOf(text)) !== undefined

describe('logs of chats', () => {
  const at = '2025-02-03 20:00:'

  it('in columns may lack one, have a time that is none, and name nobody who acts', () => {
    const log = `${at}41\t@ann\tWhy?\n${at}43\t *\tbo waves\n2025-02-03 99:99:99\tann\tAnd?\n`
    expect(said('irc', log)).toEqual(['ann (0): Why?', 'bo (2): waves', 'ann (14359): And?'])
    expect(said('irc', `${at}41\tann\tWhy?\n${at}42\tnothing\n`)).toEqual([`ann (0): Why?\n${at}42\tnothing`])
    expect(apart('irc', `${at}41\t *\tshrugs\n`)).toEqual([`boilerplate irc/server: ${at}41\t *\tshrugs`])
  })

  it('have no name behind two spaces', () => {
    expect(said('irc', '12:00 <ann> Why?\n12:01 * bo waves\n12:02 *  so be it\n')).toEqual([
      'ann (0): Why?',
      'bo (60): waves\n12:02 *  so be it'
    ])
  })

  it('may break off where a name begins', () => {
    expect(said('irc', '12:00 <ann> Why?\n12:01 <bo> So.\n12:02 <')).toEqual(['ann (0): Why?', 'bo (60): So.\n12:02 <'])
  })

  it('of WhatsApp may break off behind the time', () => {
    const stamp = '[12.05.24, 18:03:11] '
    expect(apart('whatsapp', `${stamp}Ann: Why?\n${stamp}\n${stamp}Bo: So.\n`)).toEqual([
      `boilerplate whatsapp/system: ${stamp.trim()}`
    ])
  })

  it('of Zoom name somebody', () => {
    const text = '10:00:05 From Ann to Everyone: Why?\n10:00:06 From : So.\n10:00:09 From Bo to Everyone: Snow.\n'
    expect(said('zoom-chat', text)).toEqual(['Ann (0): Why?\n10:00:06 From : So.', 'Bo (4): Snow.'])
  })

  it('of Zoom have more than one line, or say From', () => {
    const [first, second] = ['10:00:05\tAnn:\tWhy?\n', '10:00:09\tBo:\tSnow.\n'] as const
    expect([claims('zoom-chat', first), claims('zoom-chat', first + second)]).toEqual([false, true])
    expect(claims('zoom-chat', '10:00:05 From Ann to Everyone: Why?\n')).toBe(true)
  })
})

describe('times before or beside the words', () => {
  it('of recognisers have names in brackets or none about them', () => {
    const line = (at: number, words: string) => `[00:0${at}.000 --> 00:0${at + 1}.000]  ${words}\n`
    const text = line(1, '[SPEAKER_00]: Why?') + line(2, '[SPEAKER_01]: Snow.') + line(3, '[ ]: Ice.')
    expect(said('arrow-lines', text).slice(0, 2)).toEqual(['SPEAKER_00 (1-2): Why?', 'SPEAKER_01 (2-3): Snow.'])
  })

  it('have words, or are no line of a cue', () => {
    const cue = spokenCue('Ann   so', {
      from: 0,
      to: 8,
      words: [
        [3, 6],
        [5, 8]
      ]
    })
    expect(cue.lines.map(({ text }) => text)).toEqual(['so'])
  })

  it('of a panel stand on every second line, or before nearly all words', () => {
    const lines = (words: (at: number) => string) =>
      Array.from({ length: 6 }, (_, at) => `0:0${at}${words(at)}`).join('\n')
    expect(
      claims(
        'youtube-panel',
        lines(() => '\nwe met')
      )
    ).toBe(true)
    expect(
      claims(
        'youtube-panel',
        lines(() => 'we met')
      )
    ).toBe(true)
    expect(
      claims(
        'youtube-panel',
        lines((at) => (at % 2 ? 'we met' : '\nthere'))
      )
    ).toBe(false)
  })

  it('stand in brackets of either form below a label, with words behind them', () => {
    const turn = (name: string, time: string) => `${name}:\n${time}\n\n`
    const text =
      turn('Ann Lowe', '(0:01) Why?') +
      turn('Bo Kern', '[0:05] Snow.') +
      turn('Ann Lowe', '(0:09) And?') +
      turn('Bo Kern', '[0:12]')
    expect(said('timed-headers', text)).toEqual([
      'Ann Lowe (1): Why?',
      'Bo Kern (5): Snow.',
      'Ann Lowe (9): And?',
      ': Bo Kern:\n[0:12]'
    ])
  })
})

describe('numbered lines', () => {
  const numbered = (line: (at: number) => string) =>
    Array.from({ length: 25 }, (_, at) => `${at + 1}   ${line(at)}`).join('\n')

  it('are a transcript where somebody asks and lines go on', () => {
    expect(
      claims(
        'numbered-lines',
        numbered((at) => (at % 3 === 0 ? 'Q.   Who was' : 'there then?'))
      )
    ).toBe(true)
    expect(
      claims(
        'numbered-lines',
        numbered(() => 'there then?')
      )
    ).toBe(false)
    expect(
      claims(
        'numbered-lines',
        numbered(() => 'Q.   Who?')
      )
    ).toBe(false)
  })

  it.each([
    ['letters and a colon', ['I: Who was', 'there then?', 'P: A dog.'], true],
    ['names', ['Ann Lowe: Who was there?', 'Bo: A dog.'], true],
    ['words that never come again', [], false]
  ])('may open turns with %s', (_, lines, isTalk) => {
    const word = (at: number) => `${String.fromCharCode(65 + at)}nvil: a tool`
    expect(
      claims(
        'numbered-lines',
        numbered((at) => lines[at % lines.length] ?? word(at))
      )
    ).toBe(isTalk)
  })

  it('may count throughout, with as many digits', () => {
    const text = Array.from(
      { length: 120 },
      (_, at) => `${String(at + 1).padStart(4, '0')} ${at % 2 ? 'A: It sank.' : 'Q: Why?'}`
    )
    expect(said('numbered-lines', text.join('\n'))).toHaveLength(120)
  })

  it('go on below the number of a page, which stands between the two parts of the turn', () => {
    const text =
      ' 1   Q.   Who was\n 2   there?\n 3   A.   My aunt, with\n          12\n 1   the bricks\n 2   of May.\n'
    const { root } = read('numbered-lines', text)
    expect(root.children.map((node) => text.slice(node.position?.start.offset, node.position?.end.offset))).toEqual([
      '1   Q.   Who was\n 2   there?',
      '3   A.   My aunt, with',
      '12',
      '1   the bricks\n 2   of May.'
    ])
    expect(said('numbered-lines', text)).toEqual([
      ': Q.   Who was\nthere?',
      ': A.   My aunt, with',
      ': the bricks\nof May.'
    ])
  })
})

describe('marks for the time', () => {
  it('end a paragraph, or begin it, stand alone, or wind back', () => {
    const text = [
      'I: Why? #00:00:04-1#',
      'B: My aunt. #00:00:09-8#',
      '#00:00:11-0#',
      'I: #00:00:12-5# When was #00:00:13-0# that?',
      '#00:00:20-0# B: In May. #00:00:22-0#',
      '#00:00:30-0# I: So.',
      'B: Yes. #00:00:25-0#',
      'It was May.'
    ].join('\n\n')
    expect(said('time-marks', text)).toEqual([
      ' (0-4.1): I: Why?',
      ' (4.1-9.8): B: My aunt.',
      ' (11-13): I: When was that?',
      ' (20-22): B: In May.',
      ' (30): I: So.',
      ' (25-25): B: Yes.',
      ': It was May.'
    ])
    expect(apart('time-marks', text)).toEqual(['boilerplate time-marks/alone: #00:00:11-0#'])
  })

  it('are no transcript where one stands among other lines', () => {
    const line = 'I: Why? #00:00:04-1#'
    expect(claims('time-marks', line)).toBe(false)
    expect(claims('time-marks', `${line}\n${line}`)).toBe(true)
    expect(claims('time-marks', `${line}\n${line}\n${'B: So.\n'.repeat(6)}`)).toBe(false)
  })
})

describe('tables', () => {
  it('without a header say how their rows differ from the others', () => {
    const row = (at: number) => `00:00:${at + 10}\t${at % 2 ? 'bo' : 'ann'}\tWhy is the well so deep?\n`
    const rows = Array.from({ length: 40 }, (_, at) => row(at)).join('')
    const { warnings } = read('table', `${rows}00:01:00\tbo\n`)
    expect(warnings.map(({ message, position }) => [message, position?.start.line])).toEqual([
      ['The row has 2 cells, the others 3', 41]
    ])
  })

  it('may have rows of nothing but blanks', () => {
    const text = 'speaker\ttext\nAnn\tWhy?\n\t\nBo\tSnow.\n'
    expect(said('table', text)).toEqual(['Ann: Why?', 'Bo: Snow.'])
    expect(said('table', 'question,answer\nWhy?,Snow.\n,\nAnd?,Ice.\n')).toEqual([
      'interviewer: Why?',
      'interviewee: Snow.',
      'interviewer: And?',
      'interviewee: Ice.'
    ])
  })

  it.each([
    [
      'an answer',
      'question,answer\nWho?,Me\nWhere?,In Kent, near Deal\nWhen?,Now\n',
      'interviewee: In Kent, near Deal'
    ],
    [
      'a question',
      'question,answer\nWho?,Me\nWho, then, are you?,Bo, her son\nWhen?,Now\n',
      'interviewer: Who, then, are you?'
    ],
    [
      'an answer that asks',
      'question,answer\nWho?,Me\nGo on.,Really?,I can\nWhen?,Now\n',
      'interviewee: Really?,I can'
    ],
    ['a question behind', 'answer,question\nMe,Who?\nDeal,Where, then?\nNow,When?\n', 'interviewer: Where, then?'],
    [
      'words before a time',
      'speaker,text,start\nAnn,Who?,1\nBo,My aunt, of course,2,\nAnn,When?,3\n',
      'Bo (2): My aunt, of course'
    ],
    ['words in part quoted', 'speaker,text\nAnn,Who?\nBo,"No", she said\nAnn,When?\n', 'Bo: "No", she said'],
    ['words that break off', 'speaker,text\nAnn,Who?\nBo,Well,\nAnn,When?\n', 'Bo: Well,']
  ])('keep commas that nothing quotes in %s', (_, text, line) => {
    expect(said('table', text)).toContain(line)
    expect(read('table', text).warnings.map(({ code }) => code)).toEqual(['malformed-row'])
  })

  it('without a header count times of a day from the first', () => {
    const rows = (day: string) =>
      Array.from(
        { length: 40 },
        (_, at) => `${day}12:03:${at + 10}\t${at % 2 ? 'bo' : 'ann'}\tWhy is the well so deep?\n`
      ).join('')
    const lines = said('table', `${rows('2026-05-01 ')}soon\tann\tAnd?\tHow?\n`)
    expect([lines[0], lines[39], lines[40]]).toEqual([
      'ann (0): Why is the well so deep?',
      'bo (39): Why is the well so deep?',
      'ann: And?\tHow?'
    ])
    expect(said('table', rows(''))[0]).toBe('ann (43390): Why is the well so deep?')
  })

  it('of commas have words in quotation marks, or it is prose', () => {
    const rows = (words: string) => `Ann,${words}\nBo,${words}\n`.repeat(4)
    expect([claims('table', rows('"Why, then?"')), claims('table', rows('why then?'))]).toEqual([true, false])
    expect(claims('table', '1\t2\n2\t3\n3\t4\n4\t5\n')).toBe(false)
  })

  it('have milliseconds where less than half a character would be said in one, whatever rows lack', () => {
    expect(said('table', 'end,speaker,text\n1000,Ann,Why?\n2000\n4000,Bo,Snow on the hill.\n')).toEqual([
      'Ann: Why?',
      'Bo: Snow on the hill.'
    ])
    expect(said('table', 'start,text\n1000,Why?\n2000\n4000,Snow on the hill.\n')).toEqual([
      ' (1): Why?',
      ' (4): Snow on the hill.'
    ])
  })
})

describe('transcripts in XML', () => {
  const tei = (head: string, body: string) =>
    `<TEI><teiHeader>${head}</teiHeader><text><body>${body}</body></text></TEI>`

  it('may have titles without words, names twice, and words behind a speech', () => {
    const people = '<person xml:id="ann"><persName>Ann Lowe</persName><persName>A. L.</persName></person>'
    const body = '<sp who="#ann"><p>Why?</p> (bells) </sp><sp who="#bo"></sp>'
    const text = tei(`<title> </title><title>The mill</title>${people}`, body)
    expect(said('tei', text)).toEqual(['Ann Lowe: Why?'])
    expect(apart('tei', text)).toContain('title tei/title: The mill')
  })

  it('may have attributes whose names end alike, without quotes, or cut off', () => {
    expect(said('tei', tei('', '<u data-who="#bo" who="ann">Why?</u>'))).toEqual(['ann: Why?'])
    expect(said('tei', tei('', '<u who=ann>Why?</u><u who="ann>So.</u>'))).toEqual([': Why?', ': So.'])
  })
})

describe('transcripts of CLAN', () => {
  it('may have participants without a role, and fields behind a space', () => {
    const text =
      '@UTF8\n@Begin\n@Participants:\tANN Ann Investigator, , BOK\n@Date: 3 May\n*ANN:\twhy ?\n*BOK:\tsnow .\n@End\n'
    expect(paragraphs(read('chat', text).root).flatMap(({ data }) => data?.interview?.speaker ?? [])).toEqual([
      'Ann',
      'BOK'
    ])
    expect(apart('chat', text)).toContain('metadata chat/header:  3 May')
  })
})

describe('transcripts of Meet', () => {
  const talk = 'Ann Lowe: Why?\n\nBo Kern: Snow.\n'

  it('are told by their end, or by their title and who attends', () => {
    expect(claims('google-meet', `Mill talk - Transcript\nAttendees\nAnn Lowe, Bo Kern\n\n${talk}`)).toBe(true)
    expect(claims('google-meet', `Mill talk - Transcript\n\n${talk}`)).toBe(false)
  })
})

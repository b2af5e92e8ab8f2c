import { describe, expect, it } from 'vitest'
import { readers } from '../src/all.ts'
import { notes, readBest, speakerSlices, speech, uncoveredLines } from './support/read-checks.ts'

const read = (text: string) => {
  const result = readBest(text, readers)
  expect(uncoveredLines(text, result.root)).toEqual([])
  return {
    ...result,
    said: speech(result.root),
    codes: result.warnings.map(({ code, position }) => `${position?.start.line} ${code}`)
  }
}

describe('captions', () => {
  it('take the label of every cue in brackets as its speaker', () => {
    const cue = (at: number, who: string, words: string): string =>
      `00:0${at}.000 --> 00:0${at}.900\n[${who}]: ${words}\n`
    const text = `WEBVTT\n\n${[cue(1, 'SPEAKER_00', 'Who?'), cue(2, 'SPEAKER_01', 'Me.'), cue(3, 'SPEAKER_01', 'And Bo.'), cue(4, 'SPEAKER_00', 'Oh.')].join('\n')}`
    const { said, root } = read(text)
    expect(said.map((line) => line.replace(/ \(.*\)/, ''))).toEqual([
      'SPEAKER_00: Who?',
      'SPEAKER_01: Me.',
      'SPEAKER_01: And Bo.',
      'SPEAKER_00: Oh.'
    ])
    expect(speakerSlices(text, root)[0]).toBe('SPEAKER_00')
  })

  it('take a name behind the times, whether or not these can be read', () => {
    const { said, codes } = read(
      '0:0:1.0 --> 0:0:2.0 Ann Lowe\nWho?\n\n0:0:99.0 --> 0:0:4.0 Bo Kern\nMe.\n\n0:0:5.0 --> 0:0:6.0 align:start\nOh.\n'
    )
    expect(said).toEqual(['Ann Lowe (1-2): Who?', 'Bo Kern: Me.', 'Bo Kern (5-6): Oh.'])
    expect(codes).toEqual(['4 malformed-cue'])
  })

  it('take the words below an empty line, and end at a time that cannot be read', () => {
    const { said, codes } = read(
      'WEBVTT\n\n00:01.000 --> 00:02.000\n\nWho?\n\n00:03.000 --> 00:04.000\nMe.\n00:99.000 --> 00:05.000\nOh.\n'
    )
    expect(said).toEqual([' (1-2): Who?', ' (3-4): Me.', ': Oh.'])
    expect(codes).toEqual(['9 malformed-cue'])
  })

  it('end with a time that has no words yet, as a panel that is copied while it loads', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `0:${10 + at}\nmy aunt built the mill number ${at}\n`)
    const { id, said } = read(`${lines.join('')}0:30`)
    expect(id).toBe('youtube-panel')
    expect(said.join(' ')).toContain('number 11')
  })

  it('are told by voices that lost their times', () => {
    const { id, said, codes } = read('<v Ann Lowe>Who?</v>\n<v Bo>Me.</v>\n\n<v Bo>And my aunt.</v>\n')
    expect([id, ...said]).toEqual(['vtt', 'Ann Lowe: Who?', 'Bo: Me.', 'Bo: And my aunt.'])
    expect(codes).toEqual([])
  })
})

describe('tables without a header row', () => {
  it('are Audacity’s labels, with a speaker in brackets or not', () => {
    expect(read('0.5\t2.0\t[[S0]]Who built it?\n2.0\t4.0\t[[S1]]My aunt.\n4.0\t5.0\t[[S1]] She did.\n').said).toEqual([
      'S0 (0.5-2): Who built it?',
      'S1 (2-4): My aunt.',
      'S1 (4-5): She did.'
    ])
    expect(read('0.5\t2.0\tWho built it?\n2.0\t4.0\tMy aunt.\n4.0\t5.0\tShe did.\n').id).toBe('table')
  })

  it('are logs whose dates count from the first', () => {
    const log = [
      '2026-05-01 23:59:58\tann\tWho built it?',
      '2026-05-01 23:59:59\tbo\tMy aunt.',
      '2026-05-02 00:00:01\tann\tWhen was that?',
      '2026-05-02 00:00:03\tbo\tIn May.'
    ]
    // a clock that falls at midnight goes on, but is no longer a column of rising times
    expect(read(log.join('\n')).id).not.toBe('text')
    expect(
      read(log.map((line) => line.replace('02 00', '01 23').replace('00:0', '59:5')).join('\n')).said
    ).toHaveLength(4)
  })

  it.each([
    ['prose with commas', 'First, we met.\nThen, we ate.\nAfter that, we slept.\nThen, we left.\n'],
    ['a tab here and there', 'One\ttwo three\nfour five\nsix\tseven eight\nnine\n']
  ])('are not %s', (_, text) => {
    expect(readBest(text, readers).id).toBe('text')
  })
})

describe('JSON', () => {
  it('warns once of each segment that is none', () => {
    const { codes, said } = read(
      '{"turns": [\n{"speaker": "Ann", "start": "x", "text": "Who?"},\n7,\n{"start": 5},\n{"speaker": "Bo", "start": 6, "text": "Me."},\n{"speaker": "Bo", "start": null, "text": "Yes."}]}'
    )
    expect(codes).toEqual(['2 malformed-json', '3 malformed-json', '4 malformed-json'])
    expect(said).toEqual(['Ann: Who?', 'Bo (6): Me.', 'Bo: Yes.'])
  })

  it('goes on with the next of its lines after one that is broken', () => {
    const { codes, said } = read(
      '{"speaker": "Ann", "text": "Who?"}\n{"speaker": "Bo", "te\n{"speaker": "Bo", "text": "Me."}\n'
    )
    expect(codes).toEqual(['2 malformed-json'])
    expect(said).toEqual(['Ann: Who?', 'Bo: Me.'])
  })

  it('reads HTML that an editor kept in a string', () => {
    const { said } = read(
      '{"text": "<p><span class=\\"timestamp\\">00:01</span>Ann: Who &amp; why?</p><div>Bo: <b>Me</b>.<br>a < b</div>"}'
    )
    expect(said).toEqual([': 00:01 Ann: Who & why?', ': Bo: Me.', ': a < b'])
  })

  it('reads dates as seconds from the first, and recordings as voices', () => {
    const row = (second: number, source: string, text: string): object => ({
      start_timestamp: `2026-05-01T10:00:0${second}.250Z`,
      source,
      text
    })
    expect(read(JSON.stringify([row(1, 'microphone', 'Who?'), row(4, 'system', 'Me.')])).said).toEqual([
      'microphone (0): Who?',
      'system (3): Me.'
    ])
  })

  it('holds a name until the next', () => {
    const segments = [
      { speaker: 'Ann', startTime: 1, body: 'Who?' },
      { startTime: 2, body: 'When?' },
      { speaker: 'Bo', startTime: 3, body: 'Me.' }
    ]
    expect(read(JSON.stringify({ version: '1.0.0', segments })).said).toEqual([
      'Ann (1): Who?',
      'Ann (2): When?',
      'Bo (3): Me.'
    ])
  })
})

describe('pages', () => {
  const turns = [
    ['Ann Lowe', '0:03', 'Who?'],
    ['Bo Kern', '0:05', 'Me.'],
    ['Ann Lowe', '0:07', 'When?']
  ] as const
  const expected = ['Ann Lowe (3): Who?', 'Bo Kern (5): Me.', 'Ann Lowe (7): When?']

  it.each([
    [
      'classes',
      (name: string, time: string, words: string) =>
        `<div class="turn">\n<b class="turn-speaker">${name}:</b>\n<i class="ts">[${time}]</i>\n<p>${words}</p></div>`
    ],
    [
      'blocks with classes',
      (name: string, time: string, words: string) =>
        `<div class="timestamp">${time}</div>\n<div class="speaker-name"><a href="#">${name}</a></div>\n<div>${words}</div>`
    ],
    [
      'names inside their paragraph',
      (name: string, time: string, words: string) =>
        `<p><time>${time}</time> <span class="speaker">${name}</span> ${words}</p>`
    ],
    [
      'cite and time',
      (name: string, time: string, words: string) => `<cite>${name} :</cite><time>${time}</time>\n<p>${words}</p>`
    ]
  ])('name speakers by %s', (_, turn) => {
    expect(
      read(`<!doctype html>\n${turns.map(([name, time, words]) => turn(name, time, words)).join('\n')}`).said
    ).toEqual(expected)
  })

  it('may have headings of Markdown', () => {
    const { root } = read('# The mill\n\n<p>Ann: Who?</p>\n<p>Bo: Me.</p>\n<p>Ann: When?</p>\n<p>Bo: In May.</p>\n')
    expect(root.children[0]).toMatchObject({
      type: 'heading',
      depth: 1,
      children: [{ value: 'The mill', position: { start: { offset: 2 } } }]
    })
  })

  it('hold a transcript in a table', () => {
    const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const rows = [
      row(['Speaker', 'Time', 'Text']),
      ...turns.map(row),
      row(['', '', 'In May?']),
      row(['Bo Kern', '', ''])
    ]
    const { said, root } = read(`<!doctype html>\n<table>\n${rows.join('\n')}\n</table>`)
    expect(said).toEqual([...expected, 'Ann Lowe: In May?'])
    expect(notes(root).filter((note) => note.includes('table-header'))).not.toEqual([])
  })

  it.each([
    [
      'a class on the words',
      '<p class="speaker">Who built this mill, and why?</p><p class="speaker">My aunt did.</p><p class="speaker">When?</p>'
    ],
    [
      'terms that do not recur',
      '<dl><dt>Kite</dt><dd>flies.</dd><dt>Mill</dt><dd>turns.</dd><dt>Bell</dt><dd>rings.</dd></dl>'
    ]
  ])('do not name speakers by %s', (_, page) => {
    expect(read(`<!doctype html>${page}`).said.every((line) => !/^[A-Z]\w+:/.test(line))).toBe(true)
  })
})

describe('front matter', () => {
  it('may hold the transcript as text', () => {
    const { said } = read(
      '---\ntitle: Bells\ntranscript: |\n  **Ann:** Who?\n\n  **Bo:** Me.\ndate: 2026-05-01\n---\n\nNotes with **bold** and **more**.\n'
    )
    expect(said).toHaveLength(3)
  })

  it('may hold the turns', () => {
    const said = speech(
      readBest(
        '---\ntitle: Bells\ntranscript:\n  - speaker: Ann Lowe\n    time: "0:03"\n    text: "Who?"\n  - speaker: Bo\n    start: 5\n    text: Me.\n---\n\n**One** and **two**.\n',
        readers
      ).root
    )
    expect(said.slice(0, 2)).toEqual(['Ann Lowe (3): Who?', 'Bo (5): Me.'])
  })

  it.each([
    ['a list of words', '---\ntranscript:\n  - one\n  - two\n---\n\n**One** and **two**.\n'],
    ['turns without words', '---\ntranscript:\n  - speaker: Ann\n  - speaker: Bo\n---\n\n**One** and **two**.\n']
  ])('keeps %s as a field', (_, text) => {
    expect(notes(read(text).root)[0]).toMatch(/^metadata front-matter: .+/)
  })
})

describe('TEI', () => {
  it('takes times from a timeline and roles from persons', () => {
    const { said, root } = read(
      '<TEI><teiHeader><person xml:id="a" role="interviewer"><persName>Ann</persName></person></teiHeader><text><timeline unit="ms"><when xml:id="T0" absolute="0"/><when xml:id="T1" interval="1500" since="T0"/></timeline>\n<annotationBlock who="#a" start="#T0" end="#T1"><u>Who?</u></annotationBlock>\n<u who="#bo" start="2.5">Me.</u></text></TEI>'
    )
    expect(said).toEqual(['Ann (0-1.5): Who?', 'bo (2.5): Me.'])
    expect(root.children.map(({ data }) => data?.interview?.role).filter(Boolean)).toEqual(['interviewer'])
  })
})

describe('a Meet transcript', () => {
  it('joins a name without words to the turn before', () => {
    const { said, root } = read(
      'Talk - Transcript\nAttendees\nAnn, Bo\nTranscript\nAnn: Who?\nBo: Me.\nBo:\n00:05:00\nBo: And my aunt.\nAnn: Oh.\nMeeting ended after 00:06:59\n'
    )
    expect(said).toHaveLength(4)
    expect(notes(root).some((note) => note.includes('/empty'))).toBe(false)
  })
})

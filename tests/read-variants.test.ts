import { describe, expect, it } from 'vitest'
import { parseInterview, readers } from '../src/all.ts'
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

  it.each(['ts', 'time', 'offset', 'start_ms'])('warns of a time that cannot be read under the name of %s', (key) => {
    const { codes, said } = read(
      `{"turns": [\n{"speaker": "Ann", "${key}": "soon", "text": "Who?"},\n{"speaker": "Bo", "${key}": 6, "text": "Me."}]}`
    )
    expect(codes).toEqual(['2 malformed-json'])
    expect(said).toEqual(['Ann: Who?', key === 'start_ms' ? 'Bo (0.006): Me.' : 'Bo (6): Me.'])
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

describe('exports that are not as they should be', () => {
  it.each<[string, string, string, string[]]>([
    [
      'TTML without its namespace',
      'ttml',
      '<tt><body><div><p begin="1s" end="2s">Who?</p><p begin="3s">Me.</p></div></body></tt>',
      [' (1-2): Who?', ' (3): Me.']
    ],
    [
      'TTML of an old namespace, with ticks and times inside',
      'ttml',
      '<tt xmlns="http://www.w3.org/2006/10/ttaf1" xmlns:ttp="x#parameter" ttp:tickRate="10"><body><p begin="10t" end="20t">Who?</p><p><span begin="30t" end="40t">Me.</span><br/><span>And</span> <span>Bo.</span></p></body></tt>',
      [' (1-2): Who?', ' (3-4): Me. And Bo.']
    ],
    [
      'dialogue lines without their file',
      'ass',
      'Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,Who?\nDialogue: 0,0:00:03.00,0:00:04.00,Default,Bo,0,0,0,,Me.\n',
      ['Ann (1-2): Who?', 'Bo (3-4): Me.']
    ],
    [
      'a heading that is no dialogue line',
      'text',
      'Dialogue: this is a heading\n\nDialogue: 0,soon,0:00:04.00,Default,Bo,0,0,0,,Me.\n',
      [': Dialogue: this is a heading', ': Dialogue: 0,soon,0:00:04.00,Default,Bo,0,0,0,,Me.']
    ],
    [
      'colours that are none',
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\n<font color="white">Who?</font>\n\n2\n00:00:03,000 --> 00:00:04,000\n<font face="x">Oh.</font> <font color="">Ah.</font> <font color="#zzz">Eh.</font> <font color>Ih.</font> <font color="odd">Uh.</font>\n',
      [' (1-2): Who?', ' (3-4): Oh. Ah. Eh. Ih. Uh.']
    ],
    [
      'references that are none, readings and empty cues',
      'vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nWho &#38; what&#x26;where &#xzz; &#55296; &#7;?\n\n00:03.000 --> 00:04.000\n<ruby>漢<rt>kan</rt></ruby> <v >Me.</v>\n\n00:05.000 --> 00:06.000\n\n00:07.000 --> 00:08.000\nSo.\n',
      [' (1-2): Who & what&where &#xzz; &#55296; &#7;?', ' (3-4): 漢(kan) Me.', ' (7-8): So.']
    ],
    [
      'asides in wide brackets, and songs',
      'vtt',
      '\n\nWEBVTT\n\n00:01.000 --> 00:02.000\n（笑い）\n\n00:03.000 --> 00:04.000\n♪ la la ♪\n\n00:05.000 --> 00:06.000\nAnn: : Who?\n',
      [' (1-2): （笑い）', ' (3-4): ♪ la la ♪', ' (5-6): Ann: : Who?']
    ],
    [
      'an offset that is no number',
      'lrc',
      '[offset:soon]\n[ar:]\n[00:01.00]Who?\n[00:02.00]Me.\n[00:03.00]So.\n',
      [' (1-2): Who?', ' (2-3): Me.', ' (3): So.']
    ],
    [
      'TEI with people who have no names, and times that are none',
      'tei',
      '<TEI><teiHeader><person xml:id="a"/><person xml:id="b"><persName>Bo Kern</persName></person></teiHeader><text><timeline unit="ms"><when absolute="0"/><when xml:id="t0" absolute="soon"/><when xml:id="t1" absolute="1500"/></timeline><body><u who="#b" start="#t1">Me.</u><u who="b"></u><sp><speaker>Ann.</speaker><p>Who?</p></sp><sp><speaker>Ida</speaker><p>Eh?</p></sp><sp><speaker></speaker><p>Oh.</p></sp></body></text></TEI>',
      ['Bo Kern (1.5): Me.', 'Ann: Who?', 'Ida: Eh?', ': Oh.']
    ],
    [
      'a chat with lines that name nobody',
      'zoom-chat',
      '10:01:02\t From Ann Lowe to Everyone:\n\tWho?\n10:01:09\t From Bo Kern to Everyone:\n\tMe.\n10:02:09\t From  nobody\n\tHm.\n',
      ['Ann Lowe (0): Who?', 'Bo Kern (7): Me.\n10:02:09\t From  nobody\nHm.']
    ],
    [
      'a chat of the cloud with lines that name nobody',
      'zoom-chat',
      '10:01:02\tAnn Lowe:\tWho?\n10:01:09\tBo Kern:\tMe.\n10:01:10\tno colon\n10:01:11\t:\tempty\n10:01:12\tBo Kern:\tYes.\n',
      [
        'Ann Lowe (36062): Who?',
        'Bo Kern (36069): Me.\n10:01:10\tno colon\n10:01:11\t:\tempty',
        'Bo Kern (36072): Yes.'
      ]
    ],
    [
      'a bracket that nothing closes',
      'arrow-lines',
      [0, 2, 4, 6, 8]
        .map((at) => `[00:00:0${at}.000 --> 00:00:0${at + 1}.000${at === 2 ? '' : ']'} So ${at}.\n`)
        .join(''),
      [' (0-1): So 0.', ': [00:00:02.000 --> 00:00:03.000 So 2.', ' (4-5): So 4.', ' (6-7): So 6.', ' (8-9): So 8.']
    ],
    [
      'a message of nothing',
      'whatsapp',
      '[01/02/2024, 10:01:02] Ann: Who?\n[01/02/2024, 10:01:09] Bo: Me.\n[01/02/2024, 10:01:10] Bo:\n[01/02/2024, 10:01:11] Ann: Oh.\n',
      ['Ann: Who?', 'Bo: Me.', 'Ann: Oh.']
    ],
    [
      'a transcript in CHAT without its head',
      'chat',
      '*ANN:\twho ?\n*BO:\tme .\n*ANN:\twhat ?\n*BO: so .\n',
      ['ANN: who ?', 'BO: me .', 'ANN: what ?', ': *BO: so .']
    ],
    [
      'a panel with the signature of a program',
      'youtube-panel',
      '0:00\nwho built it\n0:04\nwas that\n0:07\nmy aunt built it\n0:11\nin the old mill\n0:15\nby the river\nTranscribed by https://otter.ai\n',
      [' (0): who built it\nwas that\nmy aunt built it\nin the old mill\nby the river']
    ],
    [
      'dates and rows of nothing in a table',
      'table',
      'start\tspeaker\ttext\n2026-05-01 10:00:00\tAnn\tWho?\n2026-05-01 10:00:05\tBo\tMe.\n2026-05-01 10:00:09\tBo\t\n\tAnn\tOh.\n',
      ['Ann (36000): Who?', 'Bo (36005): Me.', 'Ann: Oh.']
    ],
    [
      'rows that lack a cell',
      'table',
      'question,answer\n"Why?","So."\n"How?"\n"When?",""\n',
      [
        'interviewer: Why?',
        'interviewee: So.',
        'interviewer: How?',
        'interviewee: ',
        'interviewer: When?',
        'interviewee: '
      ]
    ],
    [
      'a nick of nothing',
      'irc',
      '<ann> who\n<bo> me\n<> odd\n<ann> so\n<bo> yes\n',
      ['ann: who', 'bo: me\n<> odd', 'ann: so', 'bo: yes']
    ]
  ])('%s', (_, id, text, said) => {
    const result = read(text)
    expect(result.id).toBe(id)
    expect(result.said).toEqual(said)
  })
})

describe('a byte order mark', () => {
  it('moves the places of warnings as well', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nWho?\n\n2\n00:00:99,000 --> 00:00:04,000\nMe.\n'
    const offsets = (source: string) =>
      parseInterview(source).warnings.map(({ code, position }) => [code, position?.start.offset])
    expect(offsets(text)[0]).toEqual(['malformed-cue', expect.any(Number)])
    expect(offsets(`\ufeff${text}`)).toEqual(offsets(text).map(([code, offset]) => [code, Number(offset) + 1]))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanTable } from '../src/read/exports/csv.ts'
import { exportReaders } from '../src/read/exports/index.ts'
import { columnOf } from '../src/read/exports/table-headers.ts'
import { tei } from '../src/read/exports/tei.ts'
import { sniff, sourceOf } from '../src/read/index.ts'
import { xmlTokens } from '../src/read/xml.ts'
import {
  misplacedTexts,
  notes,
  paragraphs,
  readBest,
  speakerSlices,
  speech,
  uncoveredLines
} from './support/read-checks.ts'

const read = (text: string) => {
  const result = readBest(text, exportReaders)
  expect(uncoveredLines(text, result.root)).toEqual([])
  return { text, ...result }
}
const claims = (text: string): string[] => sniff(sourceOf(text), exportReaders).map((claim) => claim.reader.id)

describe('every reader', () => {
  it.each(exportReaders.map((reader) => [reader.id, reader] as const))(
    '%s recognises its example alone',
    (id, reader) => {
      expect(claims(reader.example)).toEqual([id])
      const { root } = read(reader.example)
      expect(speech(root).length).toBeGreaterThan(0)
      expect(misplacedTexts(reader.example, root)).toEqual([])
    }
  )

  it.each(exportReaders.map((reader) => [reader.id, reader] as const))(
    '%s reads the same words with CRLF, CR and a mark',
    (_, reader) => {
      const expected = speech(read(reader.example).root)
      for (const ends of ['\r\n', '\r']) {
        const text = `\uFEFF${reader.example.replaceAll('\n', ends)}`
        const { root } = read(text)
        expect(speech(root)).toEqual(expected)
        expect(misplacedTexts(text, root)).toEqual([])
      }
    }
  )

  it.each([
    [
      'prose',
      'We met at 10:00 in the mill. From there she led us to the river: a long way.\n\nIt rained. “Who built it?” I asked.'
    ],
    ['labels', 'Ann Lowe: Who built it?\nBo Kern: My aunt did.\nAnn Lowe: When was that?\nBo Kern: In spring.'],
    [
      'names and times that do not recur',
      'Ann Lowe  0:03\nWho built it?\n\nBo Kern  0:19\nMy aunt did.\n\nCy Moss  0:25\nWhen?'
    ],
    ['bracketed times', '[00:05:32] Ann: Who built it?\n[00:05:40] Bo: My aunt did.\n[00:05:45] Ann: When?'],
    ['times in parentheses', 'Ann (00:00):\nWho built it?\n\nBo (00:12):\nMy aunt did.'],
    [
      'Markdown',
      '# A talk\n\nIntro, with commas, and more.\n\n**Ann:** Who built it?\n\n**Bo:** My aunt did.\n\n* [A link](https://example.org)\n'
    ],
    ['a table of facts', 'Name, place\nAnn, here\nBo, there'],
    ['HTML', '<p> Who built it?\n<li> My aunt did.\n<b> When?\n<p> In spring.'],
    ['a schedule', '10:00 Doors\n10:30 Talk by Ann\n11:00 Coffee\n11:30 Bo\n12:00 End'],
    ['show notes', 'Chapters\n0:00 Intro\n1:20 The mill\n4:05 The kite\n9:30 The river\n12:10 The end'],
    ['a recipe', 'Text, time\nStir for 10:00 minutes.'],
    ['emails', 'From Ann to Bo:\nWho built it?\n\nFrom Bo to Ann:\nMy aunt did.'],
    ['a bulleted list', '* Ann: one\n* Bo: two\n* Cy: three'],
    ['dated notes', '7/11/2017 We met.\n8/11/2017 It rained.']
  ])('leaves %s alone', (_, text) => {
    expect(claims(text)).toEqual([])
  })
})

describe('Zoom chat', () => {
  it.each([
    [
      'the present shape',
      '14:31:02 From Ann Lowe to Everyone:\n\tWho built it?\n\tAnd when?\n14:31:40 From  Bo  to  Ann Lowe(Direct Message):\n\tMy aunt.\n',
      ['Ann Lowe (0): Who built it?\nAnd when?', 'Bo (38): My aunt.']
    ],
    [
      '2021',
      '14:31:02\t From  Ann Lowe  to  Everyone : Who: built it?\n14:31:40\t From  Bo  to  Everyone : My aunt.\n',
      ['Ann Lowe (0): Who: built it?', 'Bo (38): My aunt.']
    ],
    [
      '2020',
      '14:31:02\t From  Ann Lowe : Who built it?\nAnd when?\n14:31:40\t From  Bo   to   Ann(Privately) : My aunt.\n',
      ['Ann Lowe (0): Who built it?\nAnd when?', 'Bo (38): My aunt.']
    ],
    [
      'a cloud recording',
      '00:05:12\tAnn Lowe:\tWho built it?\n00:05:20\tBo:\tMy aunt.\n',
      ['Ann Lowe (312): Who built it?', 'Bo (320): My aunt.']
    ],
    [
      'midnight',
      '23:59:58 From Ann to Everyone:\n\tLate?\n00:00:03 From Bo to Everyone:\n\tEarly.\n',
      ['Ann (0): Late?', 'Bo (5): Early.']
    ]
  ])('reads %s', (_, text, expected) => {
    const { id, root } = read(text)
    expect(id).toBe('zoom-chat')
    expect(speech(root)).toEqual(expected)
    expect(misplacedTexts(text, root)).toEqual([])
    expect(speakerSlices(text, root)).toEqual(expected.map((line) => line.slice(0, line.indexOf(' ('))))
  })

  it('keeps a message without words as boilerplate', () => {
    const { root } = read('14:31:02 From Ann to Everyone:\n14:31:04 From Bo to Everyone:\n\tHi.\n')
    expect(notes(root)).toEqual(['boilerplate zoom-chat/empty: 14:31:02 From Ann to Everyone:'])
    expect(speech(root)).toEqual(['Bo (2): Hi.'])
  })
})

describe('a Zoom chat below what somebody wrote above it', () => {
  const header = (at: number): string => `14:31:0${at} From Ann Lowe to Everyone:\n\tSo it is.\n`
  const CHAT = header(2) + header(4) + header(6)
  const isChat = (text: string): boolean => claims(text).includes('zoom-chat')

  it('is one, and what stands above says nothing of who speaks', () => {
    const { id, root } = read(`Chat of the lamp evening\n\n${CHAT}`)
    expect(id).toBe('zoom-chat')
    expect(speech(root)).toEqual([
      ': Chat of the lamp evening',
      'Ann Lowe (0): So it is.',
      'Ann Lowe (2): So it is.',
      'Ann Lowe (4): So it is.'
    ])
  })

  it('has three lines above it at most', () => {
    expect(isChat(`A\n\nB\n\nC\n\n${CHAT}`)).toBe(true)
    expect(isChat(`A\n\nB\n\nC\n\nD\n\n${CHAT}`)).toBe(false)
  })

  it('has three messages at least there, and one where it begins the text', () => {
    expect(isChat(`A\n${header(2)}${header(4)}`)).toBe(false)
    expect(isChat(header(2))).toBe(true)
    expect(isChat('A\n')).toBe(false)
  })

  it('says there from whom a message is, and where it begins the text need not', () => {
    const cloud = '00:05:12\tAnn Lowe:\tWho built it?\n'
    expect(isChat(`A\n${cloud.repeat(3)}`)).toBe(false)
    expect(isChat(cloud.repeat(2))).toBe(true)
    expect(isChat(cloud)).toBe(false)
  })

  it('tells in which line it begins', () => {
    const evidence = (text: string): string | undefined =>
      sniff(sourceOf(text), exportReaders).find(({ reader }) => reader.id === 'zoom-chat')?.evidence[0]
    expect(evidence(CHAT)).toBe('3 chat headers, the first in line 1')
    expect(evidence(`A\n${CHAT}`)).toBe('3 chat headers, the first in line 2')
  })

  it.each([
    ['no name', '14:31:02 From : So it is.'],
    ['no name before a colon at the end', '14:31:02 From :'],
    ['no colon', '14:31:02 From Ann Lowe to Everyone'],
    ['no blank behind the word', '14:31:02 FromAnn to Everyone:'],
    ['no blank before the word', '14:31:02From Ann to Everyone:'],
    ['a short time', '4:31:02 From Ann to Everyone:'],
    ['no name of a recording', '00:05:12\t:\tWho built it?'],
    ['no tab of a recording', '00:05:12\tAnn Lowe: Who built it?'],
    ['another tab of a recording', '00:05:12\tAnn\tLowe:\tWho built it?'],
    ['a blank for a tab', '00:05:12 Ann Lowe:\tWho built it?']
  ])('has no message with %s', (_, line) => {
    expect(isChat(`${line}\n${line}\n`)).toBe(false)
  })
})

describe('what repeats a message of a Zoom chat', () => {
  const echoes = (line: string): boolean =>
    notes(
      read(`14:31:02 From Ann to Everyone:\n\tFour days.\n14:31:04 From Bo to Everyone:\n${line}\n\tSo long?\n`).root
    ).some((note) => note.startsWith('boilerplate zoom-chat/echo'))

  it.each([
    '\tReacted to "Four days." with 👍',
    '\tReplying to "Four..."',
    '\tRemoved a 👍 reaction from "Four days."'
  ])('is no message: %j', (line) => {
    expect(echoes(line)).toBe(true)
  })

  it.each([
    '\tReacted to "Five days." with 👍',
    'Reacted to "Four days." with 👍',
    '\t"Four days." is long',
    '\tReacted to "Four days.',
    '\tReacted to Four days.',
    '\tShe told us all that it takes her "Four days." and a night'
  ])('is one otherwise: %j', (line) => {
    expect(echoes(line)).toBe(false)
  })
})

describe('Zoom captions', () => {
  it('reads names, times and several paragraphs', () => {
    const { root, text } = read(
      '[Ann Lowe] 10:00:05\nWho built it?\n\nAnd when?\n\n[Bo] 10:00:09\nMy aunt.\nIn spring.\n'
    )
    expect(speech(root)).toEqual([
      'Ann Lowe (0): Who built it?',
      'Ann Lowe (0): And when?',
      'Bo (4): My aunt.\nIn spring.'
    ])
    expect(speakerSlices(text, root)).toEqual(['Ann Lowe', 'Bo'])
  })
})

describe('Teams', () => {
  it('reads head, switches, headers and a paragraph a line', () => {
    const { root, text } = read(
      'Kite talk\n15 June 2026, 03:35am\n27m 42s\nBo Kern started transcription\nAnn Lowe   0:03\nWho built it?\nAnd when?\nBo Kern   1:02:19\nMy aunt.\nBo Kern stopped transcription\n'
    )
    expect(speech(root)).toEqual(['Ann Lowe (3): Who built it?', 'Ann Lowe (3): And when?', 'Bo Kern (3739): My aunt.'])
    expect(notes(root)).toEqual([
      'title teams/title: Kite talk',
      'metadata teams/head: 15 June 2026, 03:35am',
      'metadata teams/head: 27m 42s',
      'boilerplate teams/switch: Bo Kern started transcription',
      'boilerplate teams/switch: Bo Kern stopped transcription'
    ])
    expect(speakerSlices(text, root)).toEqual(['Ann Lowe', 'Bo Kern'])
  })
})

describe('Google Meet', () => {
  it('reads the newer form with notes above and bold names', () => {
    const { root, text } = read(
      '# Notes\n\nAnn opened: the kite is new.\n\n* Bo Kern: will ask his aunt\n\n# 📖 Transcript\n\n### 00:05:22\n\n**Ann Lowe: **Who built it?\n\n**Bo Kern:** My aunt.\n\nAnd my uncle: both.\n\n### Transcription ended after 01:15:14\n\nThis editable transcript was computer generated and might contain errors. People can also change the text after it was created.\n'
    )
    expect(speech(root)).toEqual(['Ann Lowe (322): Who built it?', 'Bo Kern: My aunt.', 'Bo Kern: And my uncle: both.'])
    expect(notes(root).map((note) => note.split(':')[0])).toEqual([
      'title google-meet/title',
      'introduction google-meet/notes',
      'introduction google-meet/notes',
      'section google-meet/heading',
      'boilerplate google-meet/time',
      'metadata google-meet/footer',
      'metadata google-meet/footer'
    ])
    expect(speakerSlices(text, root)).toEqual(['Ann Lowe', 'Bo Kern'])
  })

  it('takes a colon in speech for no label where attendees are listed', () => {
    const { root } = read(
      "Talk - Transcript\nAttendees\nAnn Lowe, Bo Kern, Bo Kern's Presentation\nTranscript\nAnn Lowe: Who?\nBo Kern:\n00:05:00\nBo Kern: Listen\nOne thing: my aunt.\nMeeting ended after 01:06:59 👋\n"
    )
    expect(speech(root)).toEqual(['Ann Lowe: Who?', 'Bo Kern (300): Listen', 'Bo Kern: One thing: my aunt.'])
    expect(notes(root)).toContain('boilerplate google-meet/empty: Bo Kern:')
  })
})

describe('YouTube panel', () => {
  it('reads glued times and a title above', () => {
    const { root, text } = read(
      'Kites\n0:00who built it\n0:04and when.\n0:07>> my aunt\n0:11in spring.\n1:00:15I was six.\n'
    )
    expect(speech(root)).toEqual([
      ': Kites',
      ' (0): who built it\nand when.',
      ' (7): >> my aunt\nin spring.',
      ' (3615): I was six.'
    ])
    expect(misplacedTexts(text, root)).toEqual([])
  })

  it('needs times that rise', () => {
    expect(claims('0:09\na\n0:04\nb\n0:07\nc\n0:11\nd\n0:15\ne\n')).toEqual([])
  })
})

describe('WhatsApp', () => {
  it('reads both shapes, marks of direction and lines of the system', () => {
    const { root } = read(
      '[7/11/2017, 8:20:41 PM] Ann: \u200eMessages are encrypted.\n\u200e[7/11/2017, 8:20:42 PM] Ann: Who built it?\nAnd when?\n[7/11/2017, 8:21:02 PM] ~\u202fBo Kern: My aunt.\n[7/11/2017, 8:22:02 PM] Bo left\n'
    )
    expect(speech(root)).toEqual(['Ann: Who built it?\nAnd when?', 'Bo Kern: My aunt.'])
    expect(notes(root)).toHaveLength(2)
    const other = read(
      '08.02.20, 17:34 - Ann added Bo\n08.02.20, 17:35 - Ann Lowe: Who built it?\n08.02.20, 17:36 - Bo: My aunt.\n'
    )
    expect(speech(other.root)).toEqual(['Ann Lowe: Who built it?', 'Bo: My aunt.'])
    expect(notes(other.root)).toEqual(['boilerplate whatsapp/system: 08.02.20, 17:34 - Ann added Bo'])
    expect(speakerSlices(other.text, other.root)).toEqual(['Ann Lowe', 'Bo'])
  })
})

describe('WhatsApp without its media', () => {
  it('keeps what the export left out as an aside', () => {
    const { root } = read(
      '08.02.20, 17:35 - Ann: Who built it?\n08.02.20, 17:36 - Bo: <Media omitted>\n08.02.20, 17:37 - Bo: <3 my aunt\n'
    )
    expect(notes(root)).toEqual(['aside whatsapp/media: 08.02.20, 17:36 - Bo: <Media omitted>'])
    expect(speech(root)).toEqual(['Ann: Who built it?', 'Bo: <3 my aunt'])
  })
})

describe('IRC', () => {
  it('reads logs without times, with dates, and operators', () => {
    expect(speech(read('<ann> Who?\n<bo> Me.\n<ann> Oh.\n').root)).toEqual(['ann: Who?', 'bo: Me.', 'ann: Oh.'])
    const { root } = read(
      '--- Log opened\n[2019-01-31 12:34:56] <@ann> Who?\n[2019-01-31 12:35:00] <bo> Me.\n[2019-01-31 12:35:01] -!- cy has joined\n[2019-01-31 12:35:02] <ann> Oh.\n'
    )
    expect(speech(root)).toEqual(['ann (0): Who?', 'bo (4): Me.', 'ann (6): Oh.'])
    expect(notes(root)).toHaveLength(2)
  })
})

describe('tables', () => {
  it.each([
    [
      'blank speaker cells',
      'speaker,text\nAnn,Who built it?\nBo,My aunt.\n,In spring.\n',
      ['Ann: Who built it?', 'Bo: My aunt.', 'Bo: In spring.']
    ],
    [
      'quotes, commas and line ends',
      'Text,Speaker\n"She said ""no"",\nthen left.",Ann\nWell.,Bo\n',
      ['Ann: She said "no",\nthen left.', 'Bo: Well.']
    ],
    ['Whisper’s TSV', 'start\tend\ttext\n0\t2500\tWe met\n2500\t4000\tin May.\n', [' (0-4): We met\nin May.']],
    [
      'seconds',
      'start;end;speaker;dialog\n0,5;2,5;Ann;Who built it?\n3;4;Bo;My aunt.\n',
      ['Ann (0.5-2.5): Who built it?', 'Bo (3-4): My aunt.']
    ],
    [
      'clock times',
      'Start Time,End Time,Speaker Name,Transcript\n00:01:01.5,00:01:03,Ann,Who?\n00:01:04,00:01:05,Bo,Me.\n',
      ['Ann (61.5-63): Who?', 'Bo (64-65): Me.']
    ],
    ['German headers', 'Sprecher;Zeit;Text\nAnn;0:05;Wer?\nBo;0:07;Ich.\n', ['Ann (5): Wer?', 'Bo (7): Ich.']],
    ['Chinese headers', '说话人,内容\n安,谁？\n博,我。\n', ['安: 谁？', '博: 我。']],
    [
      'questions and answers',
      'id,Question,Answer\n1,Who built it?,"My aunt.\nIn spring."\n2,Why?,\n',
      ['interviewer: Who built it?', 'interviewee: My aunt.\nIn spring.', 'interviewer: Why?', 'interviewee: ']
    ],
    [
      'a table of Markdown',
      '| Question | Answer |\n| --- | :-: |\n| Who built it? | My aunt. |\n| Why? | For the view. |\n',
      ['interviewer: Who built it?', 'interviewee: My aunt.', 'interviewer: Why?', 'interviewee: For the view.']
    ]
  ])('reads %s', (_, text, expected) => {
    const { id, root, warnings } = read(text)
    expect(id).toBe('table')
    expect(speech(root)).toEqual(expected)
    expect(warnings).toEqual([])
  })

  it('warns of a quote that nothing closes and of rows that are too short or long, and loses nothing', () => {
    const { root, warnings } = read(
      'speaker,text\nAnn,"Who built it?\nBo,My aunt, of course.\nCy\nAnn,Oh.\nBo,Yes.\nAnn,Well.\nBo,Bye.\n'
    )
    expect(speech(root)).toEqual([
      'Ann: "Who built it?',
      'Bo: My aunt, of course.',
      'Ann: Oh.',
      'Bo: Yes.',
      'Ann: Well.',
      'Bo: Bye.'
    ])
    expect(warnings.map((warning) => [warning.code, warning.position?.start.line])).toEqual([
      ['malformed-row', 2],
      ['malformed-row', 3],
      ['malformed-row', 4]
    ])
  })

  it('scans cells back to the text they came from', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '\r\n') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
        const { rows: found, unclosed } = scanTable(text, ',')
        expect(unclosed).toEqual([])
        expect(found.map((row) => row.cells.map(({ from, to }) => text.slice(from, to).replaceAll('""', '"')))).toEqual(
          rows
        )
      })
    )
  })

  it('reads many quotes that nothing closes', () => {
    for (const line of ['"x"",y\n', '"x\n', 'a,"b" c\n', '"",""x\n', '"""\n']) {
      expect(scanTable(line.repeat(100_000), ',').rows.length).toBeGreaterThan(0)
    }
  })

  it('ends an unclosed cell with its line where another cell opens below', () => {
    const { root, warnings } = read('speaker,text\nAnn,"Who built it?\nBo,"My aunt, of course."\nAnn,Oh.\n')
    expect(speech(root)).toEqual(['Ann: "Who built it?', 'Bo: My aunt, of course.', 'Ann: Oh.'])
    expect(warnings).toHaveLength(1)
  })

  it('knows headers by their words only', () => {
    expect(columnOf(' Speaker Name ')).toBe('speaker')
    expect(columnOf('start (ms)')).toBe('start')
    expect(columnOf('constructor')).toBeUndefined()
    expect(columnOf('weather')).toBeUndefined()
  })
})

describe('CHAT', () => {
  it('reads names, roles, times, tiers and lines that go on', () => {
    const { root, text } = read(
      '@UTF8\n@Begin\n@Participants:\tANN Ann_Lowe Interviewer,\n\tBOK Participant\n*ANN:\twho built it\n\tand when ? \u00150_1200\u0015\n%mor:\tpro|who\n*BOK:\tmy aunt . \u00151500_2600\u0015\n*BOK:\t\u00152600_2700\u0015\n@End\n'
    )
    expect(speech(root)).toEqual(['Ann Lowe (0-1.2): who built it\nand when ?', 'BOK (1.5-2.6): my aunt .'])
    expect(
      paragraphs(root).find((paragraph) => paragraph.data?.interview?.speaker === 'Ann Lowe')?.data?.interview?.role
    ).toBe('interviewer')
    expect(speakerSlices(text, root)).toEqual(['ANN', 'BOK'])
    expect(notes(root)).toContain('boilerplate chat/empty: *BOK:\t\u00152600_2700\u0015')
  })
})

describe('TEI', () => {
  it('reads utterances with names of persons and entities', () => {
    const { root, text } = read(
      '<?xml version="1.0"?>\n<TEI>\n<teiHeader><title>Kites &amp; mills</title>\n<person xml:id="a"><persName><forename>Ann</forename> <surname>Lowe</surname></persName></person></teiHeader>\n<text>\n<u who="#a">Who <hi>buil</hi>t it, Q&amp;A?</u>\n<u who="#bo">My\n  aunt.</u>\n</text></TEI>\n'
    )
    expect(speech(root)).toEqual(['Ann Lowe: Who built it, Q&A?', 'bo: My\naunt.'])
    expect(notes(root)).toContain('title tei/title: Kites & mills')
    expect(speakerSlices(text, root)).toEqual(['a', 'bo'])
  })

  it('reads speeches of several paragraphs', () => {
    const { root } = read(
      '<TEI><text>\n<sp who="#x"><speaker>Ann Lowe:</speaker>\n<p>Who?</p>\n<p>When?</p></sp>\n<sp><speaker>Bo.</speaker><p>Me.</p></sp>\n</text></TEI>'
    )
    expect(speech(root)).toEqual(['Ann Lowe: Who?', 'Ann Lowe: When?', 'Bo: Me.'])
  })

  it('cuts any text into tokens that follow each other', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              '<',
              '>',
              '/',
              '<u>',
              '</u>',
              '<!--',
              '-->',
              '<![CDATA[',
              ']]>',
              '<?',
              '?>',
              'x',
              ' ',
              '&amp;',
              '"'
            )
          )
          .map((list) => list.join('')),
        (text) => {
          expect([...xmlTokens(text)].map((token) => text.slice(token.from, token.to)).join('')).toBe(text)
        }
      )
    )
  })

  it('has references, and what only looks like one stays as it is written', () => {
    const said = 'A&#65;&#x42; &lt;so&gt;&apos;&nbsp;&#13;&#x9;&#65zz; &#xD800; &#x110000; &#1; &weir;'
    const text = `<TEI><text><body><u who="#a">${said}</u><u who="#b">So.</u></body></text></TEI>`
    expect(speech(tei.read({ text, shift: 0 }).root)).toEqual([
      "a: AAB <so>'\u00a0  &#65zz; &#xD800; &#x110000; &#1; &weir;",
      'b: So.'
    ])
  })
})

describe('console lines', () => {
  it('reads a speaker only where nearly every line has one', () => {
    expect(
      speech(read('[7:11 --> 7:12] Speaker_01: Who built it?\n[7:13 --> 7:14] Speaker_02: My aunt.\n').root)
    ).toEqual(['Speaker_01 (431-432): Who built it?', 'Speaker_02 (433-434): My aunt.'])
    const { root } = read(
      'Detected language: English\n[00:01.000 --> 00:02.000]  So: well.\n[00:02.000 --> 00:03.000]  we met\n[00:03.000 --> 00:04.000]  in May.\n'
    )
    expect(speech(root)).toEqual([' (1-2): So: well.', ' (2-4): we met\nin May.'])
    expect(notes(root)).toHaveLength(1)
  })
})

describe('any text', () => {
  it('may go on for 100,000 lines after the last time', () => {
    for (const reader of exportReaders) {
      const text = reader.example + 'x\n'.repeat(100_000)
      expect(uncoveredLines(text.slice(0, 2000), reader.read({ text: text.slice(0, 2000), shift: 0 }).root)).toEqual([])
      expect(reader.read({ text, shift: 0 }).root.position?.end.offset).toBe(text.length)
    }
  })

  const parts = [
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    'Ann',
    ': ',
    'Who?',
    '14:31:02 From Ann to Everyone:\n',
    '[Ann] 10:00:05\n',
    '0:07\n',
    '0:07x',
    '[0:01 --> 0:02] x',
    '<ann> hi\n',
    '"',
    ',',
    'speaker,text\n',
    '*ANN:\tx',
    '\u00150_1\u0015',
    '@Begin\n',
    '<u who="#a">',
    '</u>',
    '<TEI>',
    '&amp;',
    '[01:00:00:00 - 01:00:01:00]\n',
    '7/11/2017, 8:20 - Ann: x\n',
    'Ann   0:03\n',
    'Bo started transcription\n',
    'Attendees\n',
    'Meeting ended after 00:01:00',
    '\u200e',
    '\u00a0',
    '\u2028',
    '😀',
    '\ud800'
  ]
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join('')),
    fc
      .tuple(
        fc.constantFrom(...exportReaders.map((reader) => reader.example)),
        fc.array(fc.constantFrom(...parts), { maxLength: 20 })
      )
      .map(([example, list]) => example + list.join('')),
    fc.string({ unit: 'binary' })
  )

  it('is read by every reader without throwing, losing a line or misplacing a word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const reader of exportReaders) {
          reader.sniff({ text, shift: 0 })
          const { root } = reader.read({ text, shift: 0 })
          expect([reader.id, uncoveredLines(text, root)]).toEqual([reader.id, []])
          if (reader.id !== 'tei' && reader.id !== 'table') expect(misplacedTexts(text, root)).toEqual([])
        }
      }),
      { numRuns: 200 }
    )
  })
})

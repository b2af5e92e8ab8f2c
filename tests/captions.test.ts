import fc from 'fast-check'
import type { Paragraph, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { captionReaders } from '../src/read/captions/index.ts'
import { timingAt } from '../src/read/captions/times.ts'
import { ttmlSeconds } from '../src/read/captions/ttml-time.ts'
import { endsSentence, opensTurn } from '../src/read/captions/turn-marks.ts'
import { clockAt } from '../src/read/clock.ts'
import type { ReadResult } from '../src/read/reader.ts'

function read(id: string, text: string): ReadResult {
  const reader = captionReaders.find((one) => one.id === id)
  if (reader === undefined) throw new Error(`no reader ${id}`)
  return reader.read({ text, shift: 0 })
}

function paragraphs(root: Root): Paragraph[] {
  return root.children as Paragraph[]
}

/** `speaker: lines joined by a slash`, only what is speech. */
function speech(result: ReadResult): string[] {
  return paragraphs(result.root)
    .filter((node) => node.data?.interview?.part === undefined)
    .map((node) => {
      const words = node.children.map((child) => ('value' in child ? child.value : '')).join('/')
      const speaker = node.data?.interview?.speaker
      return speaker === undefined ? words : `${speaker}| ${words}`
    })
}

/** `part key rule: text` of what is no speech. */
function rest(result: ReadResult): string[] {
  return paragraphs(result.root)
    .filter((node) => node.data?.interview?.part !== undefined)
    .map((node) => {
      const data = node.data?.interview
      const words = node.children.map((child) => ('value' in child ? child.value : '')).join('/')
      return `${data?.part}${data?.key ? ` ${data.key}` : ''} ${data?.rule}: ${words}`
    })
}

function times(result: ReadResult): unknown[] {
  return paragraphs(result.root)
    .filter((node) => node.data?.interview?.part === undefined)
    .map((node) => node.data?.interview?.time)
}

function warnings(result: ReadResult): string[] {
  return result.warnings.map((one) => `${one.code} ${one.position?.start.line}`)
}

/** Every non-blank character lies in one top-level node, nodes are in order, and every position is a true one. */
function checkPositions(text: string, root: Root): void {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)]
  let covered = 0
  for (const node of paragraphs(root)) {
    const { start, end } = checkRange(starts, node.position)
    expect(start).toBeGreaterThanOrEqual(covered)
    expect(text.slice(covered, start).trim()).toBe('')
    expect(end).toBeGreaterThan(start)
    let inside = start
    for (const child of node.children) {
      const at = checkRange(starts, child.position)
      expect(at.start).toBeGreaterThanOrEqual(inside)
      inside = at.end
      const words = 'value' in child ? child.value : ''
      // without markup, entities and line ends the words are the source's own
      if (words.trim() !== '' && !/[<&{\\\r]/.test(text.slice(at.start, at.end)))
        expect(text.slice(at.start, at.end)).toBe(words)
    }
    expect(inside).toBeLessThanOrEqual(end)
    covered = end
  }
  expect(text.slice(covered).trim()).toBe('')
}

function checkRange(starts: number[], position: Paragraph['position']): { start: number; end: number } {
  const { start, end } = position ?? expect.fail('a node without a position')
  for (const { line, column, offset } of [start, end]) {
    expect(offset).toBe((starts[line - 1] ?? Number.NaN) + column - 1)
    expect(offset).toBeLessThan(starts[line] ?? Number.POSITIVE_INFINITY)
  }
  expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0)
  return { start: start.offset ?? 0, end: end.offset ?? 0 }
}

const samples: [string, string][] = [
  [
    'vtt',
    `WEBVTT - The bell foundry
Kind: captions
Language: en

STYLE
::cue { color: red }

NOTE
Made by hand,
in two goes.

REGION
id:bottom

intro-1
00:01.000 --> 00:03.500 align:start position:0%
<v.loud.first Ana Maria Diaz>Who casts a bell</v>

00:00:03.500 --> 00:00:05.000
<v.loud.first Ana Maria Diaz>in <i>winter</i> &amp; why?</v>

100:00:06.000 --> 100:00:07.250
<v Bo Lund>Nobody. <v Ana Maria Diaz>Nobody at all?
Not even you?
`
  ],
  [
    'srt',
    `1
00:00:01,000 --> 00:00:03,500
{\\an8}Ana: Who casts
a bell?

2
0:00:04.5 --> 0:00:07.250
- Nobody.
- <i>Nobody</i> at all?

00:01:07,000 --> 00:01:08,000
No number here

and a blank line inside.
`
  ],
  [
    'ass',
    `[Script Info]
; a comment
Title: The bell
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname
Style: Host,Arial
Style: Guest,Arial

[Events]
Format: Layer, Start, End, Style, Name, Text
Comment: 0,0:00:00.00,0:00:01.00,Host,,check the names
Dialogue: 0,0:00:01.00,0:00:03.50,Host,Ana Diaz,{\\i1}Who{\\i0} casts, in winter,\\Na bell?
Dialogue: 0,0:00:04.00,0:00:07.25,Guest,Bo Lund,Nobody.
`
  ],
  [
    'lrc',
    `[ti:The bell]
[ar: Ana Diaz]
[00:01.00]Who casts
[00:02.50]a bell?
[00:03.50]

[00:04.00]Nobody.
`
  ],
  [
    'ttml',
    `<?xml version="1.0"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" ttp:frameRate="25">
<head><ttm:title>The bell</ttm:title>
<ttm:agent xml:id="a"><ttm:name type="full">Ana Diaz</ttm:name></ttm:agent></head>
<body><div>
<p begin="1s" end="3.5s" ttm:agent="a">Who casts<br/>a <span>bell</span>?</p>
<p begin="00:00:04:05" dur="2s" ttm:agent="b">Nobody &amp;
nothing.</p>
</div></body></tt>
`
  ]
]

describe('all caption readers', () => {
  test.each(captionReaders.map((reader) => [reader.id, reader] as const))('%s reads its own example', (id, reader) => {
    const source = { text: reader.example, shift: 0 as const }
    const result = reader.read(source)
    expect(reader.sniff(source)?.confidence).toBeGreaterThan(0.7)
    expect(warnings(result)).toEqual([])
    checkPositions(reader.example, result.root)
    expect(speech(result).join(' ')).toMatch(/Why did you build the mill\?.*Because.*river/)
    for (const other of captionReaders) {
      if (other.id !== id) expect(other.sniff(source)).toBeUndefined()
    }
  })

  test.each(samples)('%s: positions hold under every line end', (id, text) => {
    const plain = read(id, text)
    checkPositions(text, plain.root)
    for (const end of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', end)
      const result = read(id, other)
      checkPositions(other, result.root)
      expect(speech(result)).toEqual(speech(plain))
      expect(rest(result)).toEqual(rest(plain))
      expect(times(result)).toEqual(times(plain))
    }
  })

  test.each(captionReaders.map((reader) => [reader.id]))('%s: any text is read, and no line is lost', (id) => {
    const pieces = fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        'WEBVTT',
        'NOTE ',
        'STYLE',
        '1',
        '00:00:01.000 --> 00:00:02,000',
        '-->',
        '00:99 --> x'
      ],
      ...[
        '<v Ana>',
        '</v>',
        '<v',
        '<c.red>',
        '<i>',
        '&gt;&gt; ',
        '&#x41;',
        '&',
        '{\\c&H00ff00&}',
        '{\\',
        '}',
        '\\N',
        '>> ',
        '>'
      ],
      ...[
        'Ana: ',
        '- ',
        '[00:01.00]',
        '[ti:x]',
        '[Events]',
        'Dialogue: 0,0:00:01.00,0:00:02.00,A,B,0,0,0,,',
        'Comment: ',
        ','
      ],
      ...[
        '<p begin="1s">',
        '</p>',
        '<br/>',
        '<tt>',
        '<ttm:agent xml:id="a">',
        '<ttm:name>',
        '</ttm:name>',
        '<!--',
        ']]>',
        '<![CDATA['
      ],
      ...['Hi.', 'word', '\u00a0', '\u3164', '\u{1f514}', '\ud800', '__proto__']
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(anything, (text) => checkPositions(text, read(id, text).root)),
      { numRuns: 300 }
    )
  })

  test.each(samples)('%s: a damaged file is read, and no line is lost', (id, text) => {
    const damage = fc.record({ at: fc.nat(text.length), cut: fc.nat(30), put: fc.string({ maxLength: 4 }) })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        let broken = text
        for (const { at, cut, put } of damages) broken = broken.slice(0, at) + put + broken.slice(at + cut)
        checkPositions(broken, read(id, broken).root)
      }),
      { numRuns: 150 }
    )
  })
})

describe('times', () => {
  test.each([
    ['00:00:01.000', 1],
    ['0:00:53,860', 53.86],
    ['01:05', 65],
    ['1:01:01.1', 3661.1],
    ['123:00:00.5', 442800.5]
  ])('%s is %d seconds', (text, seconds) => {
    expect(clockAt(text, 0, text.length)).toEqual({ seconds, after: text.length })
  })

  test.each(['', '12', '00:61', '00:1234', ':10', 'x', '00:'])('%j is no time', (text) => {
    expect(clockAt(text, 0, text.length)).toBeUndefined()
  })

  test('a timing line has two readable times and maybe settings', () => {
    const read = (line: string) =>
      timingAt(line, 0, { from: line.indexOf('-->'), to: line.indexOf('-->') + 3 }, line.length)
    expect(read('00:01.000 --> 00:02.000 align:start')).toMatchObject({ start: 1, end: 2 })
    expect(read('00:01.000-->00:02.000')).toMatchObject({ start: 1, end: 2 })
    expect(read('00:01.000 --> soon')).toBeUndefined()
    expect(read('about 00:01.000 --> 00:02.000')).toBeUndefined()
    expect(read('00:01.000 --> 00:02.000x')).toBeUndefined()
  })

  test.each([
    ['00:00:01:12', 1.48],
    ['12.5s', 12.5],
    ['1500ms', 1.5],
    ['2m', 120],
    ['0.5h', 1800],
    ['50f', 2],
    ['30t', 3],
    ['7', 7],
    ['soon', undefined],
    ['1:2:3:4:5', undefined]
  ])('TTML %s', (value, seconds) => {
    expect(ttmlSeconds(value, { frameRate: 25, tickRate: 10 })).toBe(seconds)
  })
})

describe('turn marks', () => {
  test.each([
    '>> Hi.',
    '- Hi.',
    '-Hi.',
    '\u2014 Hi.',
    '[SPEAKER_00]: hi',
    '[Ana]',
    '(Ana)',
    'Ana Diaz: hi',
    'ANA:',
    'Mr. Lund: hi',
    '\u5f20\u5148\u751f\uff1a\u4f60\u597d'
  ])('%j opens a turn', (text) => expect(opensTurn(text)).toBe(true))
  test.each([
    '--and then',
    '-5 degrees',
    'at 10:15 we left',
    'and then he said: no',
    'Well, listen: no',
    '(laughs) Yes',
    'word',
    ':',
    ''
  ])('%j opens none', (text) => expect(opensTurn(text)).toBe(false))
  test.each(['Yes.', 'Who?', '\u201cNo!\u201d', 'so\u2026', '\u597d\u3002', '\u0644\u0645\u0627\u0630\u0627\u061f'])(
    '%j ends a sentence',
    (text) => expect(endsSentence(text)).toBe(true)
  )
  test.each(['and', 'Ana:', '', '""'])('%j ends none', (text) => expect(endsSentence(text)).toBe(false))
})

describe('WebVTT', () => {
  const vtt = (body: string) => read('vtt', `WEBVTT\n\n${body}`)

  test('voices, classes, entities, markup, header, notes', () => {
    const result = read('vtt', samples[0]?.[1] ?? '')
    expect(speech(result)).toEqual([
      'Ana Maria Diaz| Who casts a bell/in winter & why?',
      'Bo Lund| Nobody.',
      'Ana Maria Diaz| Nobody at all?/Not even you?'
    ])
    expect(rest(result)).toEqual([
      'metadata format vtt/header: WEBVTT',
      'title vtt/header: The bell foundry',
      'metadata kind vtt/header: captions',
      'metadata language vtt/header: en',
      'boilerplate vtt/style: STYLE\n::cue { color: red }',
      'metadata note vtt/note: Made by hand,\nin two goes.',
      'boilerplate vtt/region: REGION\nid:bottom'
    ])
    expect(times(result)).toEqual([
      { start: 1, end: 5 },
      { start: 360006, end: 360007.25 },
      { start: 360006, end: 360007.25 }
    ])
    expect(paragraphs(result.root)[7]?.data?.interview?.classes).toEqual(['loud', 'first'])
  })

  test('the name and the words lie where they are said to', () => {
    const text = 'WEBVTT\n\nx\n00:01.000 --> 00:02.000\n<v Ana Diaz>Good morning.</v>\n'
    const node = paragraphs(read('vtt', text).root)[1]
    const slice = (at: { start: { offset?: number }; end: { offset?: number } } | undefined) =>
      text.slice(at?.start.offset, at?.end.offset)
    expect(slice(node?.data?.interview?.speakerPosition as never)).toBe('Ana Diaz')
    expect(slice(node?.children[0]?.position as never)).toBe('Good morning.')
    expect(slice(node?.position as never)).toBe('x\n00:01.000 --> 00:02.000\n<v Ana Diaz>Good morning.</v>')
  })

  test('a voice named on change holds until the next, but not for labels and remarks', () => {
    const result = vtt(`00:01.000 --> 00:02.000
<v Ana>Hello.

00:02.000 --> 00:03.000
Come in.

00:03.000 --> 00:04.000
[door]

00:04.000 --> 00:05.000
<v Bo>Thanks.

00:05.000 --> 00:06.000
>> Is it warm?
`)
    expect(speech(result)).toEqual(['Ana| Hello.', 'Ana| Come in.', '[door]', 'Bo| Thanks.', '>> Is it warm?'])
  })

  test('rolling captions say every line once, and cover every line', () => {
    const text = `WEBVTT
Kind: captions

00:00:00.240 --> 00:00:02.140 align:start position:0%
 
the<00:00:00.400><c> bell</c><00:00:00.900><c> is</c>

00:00:02.140 --> 00:00:02.150 align:start position:0%
the bell is
 

00:00:02.150 --> 00:00:04.000 align:start position:0%
the bell is
cast<00:00:02.400><c> once.</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
cast once.
 

00:00:04.010 --> 00:00:06.000 align:start position:0%
cast once.
cast once.
`
    const result = read('vtt', text)
    expect(speech(result)).toEqual(['the bell is/cast once.', 'cast once.'])
    checkPositions(text, result.root)
  })

  test('a sentence that is said again and again does not roll', () => {
    const cue = (second: number) => `00:0${second}.000 --> 00:0${second}.900\nThank you.\n`
    expect(speech(vtt([1, 2, 3, 4].map(cue).join('\n')))).toHaveLength(4)
  })

  test('pieces of one utterance join, whatever their punctuation', () => {
    const id = '0b6a2c1e-1111-4222-8333-944444444444'
    const result = vtt(`${id}/12-0
00:00:01.000 --> 00:00:02.000
<v Ana Diaz>It rang.</v>

${id}/12-1
00:00:02.000 --> 00:00:03.000
<v Ana Diaz>Then it stopped.</v>

${id}/13-0
00:00:03.000 --> 00:00:04.000
<v Ana Diaz>Why?</v>
`)
    expect(speech(result)).toEqual(['Ana Diaz| It rang./Then it stopped.', 'Ana Diaz| Why?'])
  })

  test('labels stay in the text and begin paragraphs', () => {
    const result = vtt(`1
00:00:01.000 --> 00:00:02.000
Ana Diaz: The bell rang

2
00:00:02.000 --> 00:00:03.000
Bo Lund: did it

3
00:00:03.000 --> 00:00:04.000
and when?
Ana Diaz: At noon. &gt;&gt; At one!
`)
    expect(speech(result)).toEqual([
      'Ana Diaz: The bell rang',
      'Bo Lund: did it/and when?',
      'Ana Diaz: At noon.',
      '>> At one!'
    ])
  })

  test('a silence parts paragraphs', () => {
    expect(
      speech(
        vtt('00:01.000 --> 00:02.000\nfirst\n\n00:05.900 --> 00:06.000\nsecond\n\n00:10.100 --> 00:11.000\nthird\n')
      )
    ).toEqual(['first/second', 'third'])
  })

  test('a paragraph does not grow without end', () => {
    const cue = (at: number) =>
      `${String(at).padStart(2, '0')}:00.000 --> ${String(at).padStart(2, '0')}:59.000\n${'na '.repeat(100)}\n`
    const cues = Array.from({ length: 9 }, (_, at) => cue(at)).join('\n')
    expect(speech(vtt(cues)).map((words) => words.split('/').length)).toEqual([4, 4, 1])
  })

  test('malformed timing lines warn and keep their text', () => {
    const result = vtt(`00:00:01.000 --> 00:00:0x
Kept one.

7
00:00:01 -> --> 00:00:03
Kept two.

00:00:09.000 --> 00:00:08.000
Kept three.

Kept four.
`)
    expect(speech(result)).toEqual(['Kept one.', 'Kept two.', 'Kept three.', 'Kept four.'])
    expect(warnings(result)).toEqual(['malformed-cue 3', 'malformed-cue 7', 'malformed-cue 10', 'malformed-cue 13'])
    expect(times(result)).toEqual([undefined, undefined, { start: 9 }, undefined])
  })

  test.each(['->', '\u2013>', '\u2014>', '\u2192', '=>', '--&gt;'])(
    'the arrow %s is read and warned of once',
    (arrow) => {
      const cue = (from: number, words: string) => `00:0${from}.000 ${arrow} 00:0${from + 1}.000\n${words}\n\n`
      const result = read('vtt', `WEBVTT\n\n${cue(1, 'Why?')}${cue(3, 'Snow.')}`)
      expect(speech(result)).toEqual(['Why?', 'Snow.'])
      expect(times(result)).toEqual([
        { start: 1, end: 2 },
        { start: 3, end: 4 }
      ])
      expect(warnings(result)).toEqual(['malformed-cue 3'])
    }
  )

  test('one name for all cues names nobody where their words open with labels', () => {
    const cue = (from: number, words: string) => `00:0${from}.000 --> 00:0${from + 1}.000\n<v Speaker>${words}\n\n`
    const labelled = `WEBVTT\n\n${cue(1, 'Ann Roe: Why?')}${cue(3, 'Bo Lee: Snow.')}`
    expect(speech(read('vtt', labelled))).toEqual(['Ann Roe: Why?', 'Bo Lee: Snow.'])
    expect(speech(read('vtt', `WEBVTT\n\n${cue(1, 'Snow fell.')}${cue(3, 'Then more.')}`))).toEqual([
      'Speaker| Snow fell.',
      'Speaker| Then more.'
    ])
  })

  test('a blank line between time and text is no defect', () => {
    const result = vtt('00:01.000 --> 00:02.000\n\nThe bell.\n\n00:03.000 --> 00:04.000\n\nRang.\n')
    expect(speech(result)).toEqual(['The bell.', 'Rang.'])
    expect(times(result)).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 }
    ])
    expect(warnings(result)).toEqual([])
  })

  test('a cue whose empty line is missing begins all the same', () => {
    const result = vtt('1\n00:01.000 --> 00:02.000\nOne.\n2\n00:02.000 --> 00:03.000\nTwo.\n')
    expect(speech(result)).toEqual(['One.', 'Two.'])
  })

  test('angle brackets that are no markup are words', () => {
    expect(speech(vtt('00:01.000 --> 00:02.000\n3 < 4 and <laughs> 5 > 4 <v\n'))).toEqual([
      '3 < 4 and <laughs> 5 > 4 <v'
    ])
  })

  test('notes that repeat are machine-made', () => {
    const result = vtt(
      'NOTE Confidence: 0.9\n\n00:01.000 --> 00:02.000\nHi.\n\nNOTE Confidence: 0.8\n\n00:02.000 --> 00:03.000\nHo.\n'
    )
    expect(rest(result)).toEqual([
      'metadata format vtt/header: WEBVTT',
      'metadata note vtt/note: Confidence: 0.9',
      'boilerplate vtt/note: Confidence: 0.8'
    ])
  })

  test('a name before the words of every cue is stated, one on change only is left to the words', () => {
    const cue = (at: number, words: string) => `00:0${at}.000 --> 00:0${at}.900\n${words}\n\n`
    const every =
      cue(1, 'Ana Diaz: So.') + cue(2, 'Ana Diaz: Why now?') + cue(3, 'Bo: Snow: wet snow.') + cue(4, 'Bo: So.')
    expect(speech(vtt(every))).toEqual(['Ana Diaz| So.', 'Ana Diaz| Why now?', 'Bo| Snow: wet snow.', 'Bo| So.'])
    const change = cue(1, 'Ana Diaz: Why now?') + cue(2, 'Bo: Snow.') + cue(3, 'Ana Diaz: Oh.') + cue(4, 'Bo: So.')
    expect(speech(vtt(change))).toEqual(['Ana Diaz: Why now?', 'Bo: Snow.', 'Ana Diaz: Oh.', 'Bo: So.'])
  })

  test('a mark of overlapping speech is no part of a name', () => {
    expect(speech(vtt('00:01.000 --> 00:02.000\n<v //S02>Ah yes. //S01: Hm. //\n'))).toEqual([
      'S02| Ah yes. //S01: Hm. //'
    ])
  })

  test('a label may be any name', () => {
    expect(speech(vtt('00:01.000 --> 00:02.000\n<v __proto__>Hi.\n'))).toEqual(['__proto__| Hi.'])
  })

  test('only text that begins with the signature is WebVTT', () => {
    const sniff = (text: string) => captionReaders[0]?.sniff({ text, shift: 0 })
    expect(sniff('WEBVTT')?.confidence).toBe(1)
    expect(sniff('WEBVTTS\n')).toBeUndefined()
    expect(sniff('a WEBVTT\n')).toBeUndefined()
  })
})

describe('SubRip', () => {
  test('dialog lines part, wraps join, overrides and tags go', () => {
    const result = read('srt', samples[1]?.[1] ?? '')
    expect(speech(result)).toEqual([
      'Ana: Who casts/a bell?',
      '- Nobody.',
      '- Nobody at all?',
      'No number here/and a blank line inside.'
    ])
    expect(times(result)[1]).toEqual({ start: 4.5, end: 7.25 })
    expect(warnings(result)).toEqual([])
  })

  test('colours tell voices apart where there are two', () => {
    const cue = (at: number, words: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${words}\n`
    const classes = (text: string) => paragraphs(read('srt', text).root).map((node) => node.data?.interview?.classes)
    const two = [
      cue(1, '<font color="#FFFF00">Why</font>'),
      cue(2, '<font color="#ffff00">now?</font>'),
      cue(3, '{\\c&H00FF00&}Because.')
    ]
    expect(classes(two.join('\n'))).toEqual([['colour-#ffff00'], ['colour-#00ff00']])
    expect(classes(two.slice(0, 2).join('\n'))).toEqual([undefined])
    expect(classes(cue(1, '<font color=yellow>Why?</font>\n<font color=cyan>Why not?</font>'))).toEqual([
      ['colour-yellow'],
      ['colour-cyan']
    ])
  })

  test('a speaker alone on the first line of most cues is stated', () => {
    const cue = (at: number, name: string, words: string) =>
      `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${name}\n${words}\n`
    const text = [
      cue(1, 'Ana Diaz', 'Why now?'),
      cue(2, 'Bo', 'Because.'),
      cue(3, 'Ana Diaz', 'Of what?'),
      cue(4, 'Bo', 'Snow.')
    ].join('\n')
    const result = read('srt', text)
    expect(speech(result)).toEqual(['Ana Diaz| Why now?', 'Bo| Because.', 'Ana Diaz| Of what?', 'Bo| Snow.'])
    checkPositions(text, result.root)
    const wrapped = [
      cue(1, 'Why now', 'and not then?'),
      cue(2, 'Because the', 'bell rang.'),
      cue(3, 'Of course', 'it did.')
    ].join('\n')
    expect(speech(read('srt', wrapped))).toEqual([
      'Why now/and not then?',
      'Because the/bell rang.',
      'Of course/it did.'
    ])
  })

  test('a name on the number line is stated', () => {
    const text = '1 - Ana Diaz\n00:00:01,000 --> 00:00:02,000\nWhy?\n\n2 - Bo\n00:00:02,000 --> 00:00:03,000\nSnow.\n'
    const result = read('srt', text)
    expect(speech(result)).toEqual(['Ana Diaz| Why?', 'Bo| Snow.'])
    const at = paragraphs(result.root)[0]?.data?.interview?.speakerPosition
    expect(text.slice(at?.start.offset, at?.end.offset)).toBe('Ana Diaz')
  })

  test('a lost timing line keeps its text and its place', () => {
    const text = 'A title\n\n1\n00:00:01,000 --> later\nWhy?\n\n2\n\n3\n00:00:02,000 --> 00:00:03,000\nSnow.\n'
    const result = read('srt', text)
    expect(speech(result)).toEqual(['A title', 'Why?', 'Snow.'])
    expect(warnings(result)).toEqual(['malformed-cue 4'])
    checkPositions(text, result.root)
  })
})

describe('SubRip in other hands', () => {
  const sniff = (text: string) => captionReaders.find((one) => one.id === 'srt')?.sniff({ text, shift: 0 })

  test('an arrow that a word processor joined is recognised below a number', () => {
    expect(sniff('1\n00:00:01,000 \u2013> 00:00:02,000\nWhy?\n')?.confidence).toBe(0.95)
  })

  test('a programme of the day is none', () => {
    expect(sniff('10:00 \u2192 11:00 Welcome\n11:00 \u2192 12:00 Talk\n')).toBeUndefined()
  })
})

describe('ASS', () => {
  test('names, styles, overrides, commas, line ends', () => {
    const result = read('ass', samples[2]?.[1] ?? '')
    expect(speech(result)).toEqual(['Ana Diaz| Who casts, in winter,/ /a bell?', 'Bo Lund| Nobody.'])
    expect(times(result)).toEqual([
      { start: 1, end: 3.5 },
      { start: 4, end: 7.25 }
    ])
    expect(rest(result)).toEqual([
      'boilerplate ass/script-info: [Script Info]\n; a comment',
      'metadata title ass/script-info: The bell',
      'boilerplate ass/script-info: ScriptType: v4.00+',
      'boilerplate ass/styles: [V4+ Styles]\nFormat: Name, Fontname\nStyle: Host,Arial\nStyle: Guest,Arial',
      'boilerplate ass/events: [Events]\nFormat: Layer, Start, End, Style, Name, Text',
      'boilerplate ass/comment: Comment: 0,0:00:00.00,0:00:01.00,Host,,check the names'
    ])
    expect(paragraphs(result.root).at(-1)?.data?.interview?.classes).toEqual(['Guest'])
  })

  test('a broken dialogue line warns and keeps its text', () => {
    const result = read('ass', '[Events]\nDialogue: 0,soon,later,Host,,0,0,0,,Still here.\nDialogue: only words\n')
    expect(speech(result)).toEqual(['Still here.', 'only words'])
    expect(warnings(result)).toEqual(['malformed-cue 2', 'malformed-cue 3'])
  })

  test('the older format has its own fields', () => {
    const text =
      '[Events]\nFormat: Marked, Start, End, Style, Actor, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.00,S,Ana,One, two\n'
    expect(speech(read('ass', text))).toEqual(['Ana| One, two'])
  })
})

describe('LRC', () => {
  test('lines, ends, tags', () => {
    const result = read('lrc', samples[3]?.[1] ?? '')
    expect(speech(result)).toEqual(['Who casts/a bell?', 'Nobody.'])
    expect(times(result)).toEqual([{ start: 1, end: 3.5 }, { start: 4 }])
    expect(rest(result)).toEqual(['title lrc/tag: The bell', 'metadata artist lrc/tag: Ana Diaz'])
  })

  test('an offset moves times, several stamps are one line, a line without a stamp warns', () => {
    const result = read('lrc', '[offset:+500]\n[00:01.00][00:09.00]Ring.\n<00:01.50>Ring <00:01.75>on.\n')
    expect(speech(result)).toEqual(['Ring.', 'Ring on.'])
    expect(times(result)[0]).toEqual({ start: 0.5 })
    expect(warnings(result)).toEqual(['malformed-cue 3'])
  })

  test('whole seconds in brackets before names are another format', () => {
    const text = '[00:01] Ana: Why?\n[00:04] Bo: Snow.\n[00:07] Ana: Ah.\n'
    expect(captionReaders.find((one) => one.id === 'lrc')?.sniff({ text, shift: 0 })).toBeUndefined()
  })

  test('a third number counts hundredths, or seconds where other stamps have hundredths or none of many is above 59', () => {
    const lines = (stamps: readonly string[]) => stamps.map((stamp) => `${stamp}Ring.\n`).join('')
    const starts = (...stamps: string[]) =>
      paragraphs(read('lrc', lines(stamps)).root).map(({ data }) => data?.interview?.time?.start)
    const claimed = (...stamps: string[]) =>
      captionReaders.find((one) => one.id === 'lrc')?.sniff({ text: lines(stamps), shift: 0 }) !== undefined
    expect(starts('[00:01:50]', '[00:04:00]', '[00:58.20]', '[01:02:34]')).toEqual([1.5, 4, 58.2, 62.34])
    expect(starts('[00:01:50]', '[00:04:75]')).toEqual([1.5, 4.75])
    expect(starts('[00:01:500]', '[00:04:750][00:09:750]')).toEqual([1.5, 4.75])
    expect(starts('[00:01:50]', '[01:02:34.50]')).toEqual([110, 3754.5])
    const minutes = Array.from({ length: 8 }, (_, at) => `[00:0${at}:30]`)
    expect(starts(...minutes)).toEqual(minutes.map((_, at) => at * 60 + 30))
    expect(starts(...minutes, '[00:09:60]').slice(-2)).toEqual([7.3, 9.6])
    expect([claimed('[00:01:50]', '[00:04:00]'), claimed('[00:01:50]', '[00:04:75]')]).toEqual([false, true])
  })
})

describe('TTML', () => {
  test('agents, breaks, times, title', () => {
    const result = read('ttml', samples[4]?.[1] ?? '')
    expect(speech(result)).toEqual(['Ana Diaz| Who casts/ /a bell?', 'b| Nobody &/nothing.'])
    expect(times(result)).toEqual([
      { start: 1, end: 3.5 },
      { start: 4.2, end: 6.2 }
    ])
    expect(rest(result).filter((one) => one.startsWith('title'))).toEqual(['title ttml/title: The bell'])
  })

  test('broken markup and times', () => {
    const text = '<tt><body><p begin="soon">One & <b>two<p begin="2s">three <4<![CDATA[ & <five>]]></body>'
    const result = read('ttml', text)
    expect(speech(result)).toEqual(['One & two/ /three <4 & <five>'])
    expect(warnings(result)).toEqual(['malformed-cue 1'])
    checkPositions(text, result.root)
  })

  test('a page with a <tt> element in it is none', () => {
    const sniff = (text: string) => captionReaders.find((one) => one.id === 'ttml')?.sniff({ text, shift: 0 })
    expect(sniff('<p>Say <tt>hello</tt></p>')).toBeUndefined()
    expect(
      sniff('<?xml version="1.0"?>\n<!-- made by hand -->\n<tt:tt xmlns:tt="http://www.w3.org/ns/ttml">')?.confidence
    ).toBe(1)
  })

  test('colours of styles and spans tell voices apart where there are two', () => {
    const classes = (text: string) =>
      paragraphs(read('ttml', text).root).flatMap((node) => node.data?.interview?.classes ?? [])
    const head = '<head><style xml:id="y" tts:color="Yellow"/><style xml:id="w" tts:color="white"/></head>'
    const body = '<p begin="1s" style="y">Why?</p><p begin="2s"><span style="w">Snow.</span></p>'
    expect(classes(`<tt>${head}<body>${body}</body></tt>`)).toEqual(['colour-yellow', 'colour-white'])
    const spans = '<p begin="1s"><span tts:color="red">Why?</span><span tts:color="blue">Snow.</span></p>'
    expect(classes(`<tt><body>${spans}</body></tt>`)).toEqual(['colour-red', 'colour-blue'])
    expect(classes(`<tt>${head}<body><p begin="1s" style="y">Why?</p></body></tt>`)).toEqual([])
  })

  test('a span may have its own agent', () => {
    const text = '<tt><p begin="1s" ttm:agent="a">Why? <span ttm:agent="b">Snow.</span></p></tt>'
    expect(speech(read('ttml', text))).toEqual(['a| Why?', 'b| Snow.'])
  })
})

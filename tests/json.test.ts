import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniff, sourceOf } from '../src/read/index.ts'
import { jsonReaders } from '../src/read/json/index.ts'
import { needsSpace } from '../src/read/json/joints.ts'
import { type JsonNode, scanJson, stringOf, unescapeJson } from '../src/read/json/scan.ts'
import { speakerName } from '../src/read/json/speaker-name.ts'
import {
  misplacedTexts,
  notes,
  paragraphs,
  readBest,
  speakerSlices,
  speech,
  uncoveredLines
} from './support/read-checks.ts'

const read = (value: unknown, indent?: number) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, indent)
  const result = readBest(text, jsonReaders)
  expect(uncoveredLines(text, result.root)).toEqual([])
  return { text, ...result }
}
const escaped = (slice: string, value: string): boolean => unescapeJson(slice) === value

/** A plain value of a scanned tree, for trees that are not deep. */
function plain(text: string, node: JsonNode): unknown {
  if (node.kind === 'string') return stringOf(text, node)
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map((item) => plain(text, item))
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(text, entry.value)]))
}

describe('the scanner', () => {
  it('agrees with JSON.parse on every JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        const { roots, faults } = scanJson(text)
        expect(faults).toEqual([])
        expect(roots).toHaveLength(1)
        const value = JSON.parse(text)
        const root = roots[0] as JsonNode
        expect(JSON.stringify(plain(text, root))).toBe(JSON.stringify(value, (_, part) => part))
        expect(text.slice(root.start, root.end)).toBe(text)
      })
    )
  })

  it('places keys and values', () => {
    const text = '{"a": [1, "b\\n"]}'
    const root = scanJson(text).roots[0]
    const entry = root?.kind === 'object' ? root.entries.get('a') : undefined
    expect(entry?.start).toBe(1)
    expect(text.slice(entry?.value.start, entry?.value.end)).toBe('[1, "b\\n"]')
  })

  it.each([
    ['{"a": 1 "b": 2}', 'a comma is missing'],
    ['{"a" 1}', 'a colon is missing after a key'],
    ['{"a": , "b": 2}', 'a key has no value'],
    ['[1, nope]', 'this is no JSON value'],
    ['[{"a": 1, {"b": 2}]', 'an object is not closed'],
    ['[1]]', 'a ] closes nothing'],
    ['{"a": [1}', 'a bracket is not closed'],
    ['{"a": 1', 'the text ends inside a value'],
    ['{"a": "b\n"c": 1}', 'a string is not closed']
  ])('goes on after the fault in %s', (text, message) => {
    expect(scanJson(text).faults.map((fault) => fault.message)).toContain(message)
    expect(scanJson(text).roots).toHaveLength(1)
  })

  it('reads 100,000 levels', () => {
    const deep = '['.repeat(100_000)
    expect(scanJson(`${deep}${']'.repeat(100_000)}`).faults).toEqual([])
    expect(scanJson(deep).faults).toHaveLength(1)
    expect(scanJson('{"a":'.repeat(100_000)).roots).toHaveLength(1)
  })

  it('reads JSON lines', () => {
    expect(scanJson('{"a":1}\n{"a":2}\n')).toMatchObject({ roots: [{ start: 0 }, { start: 8 }], faults: [] })
  })
})

describe('every reader', () => {
  it.each(jsonReaders.map((reader) => [reader.id, reader] as const))(
    '%s recognises its example first',
    (id, reader) => {
      expect(sniff(sourceOf(reader.example), jsonReaders)[0]?.reader.id).toBe(id)
      expect(uncoveredLines(reader.example, readBest(reader.example, jsonReaders).root)).toEqual([])
    }
  )

  it('leaves prose, front matter and lists in brackets alone', () => {
    for (const text of [
      'Ann: Who built it?\n\nBo: My aunt did.',
      '[Ann]: Who built it?\n[Bo]: My aunt did.',
      '{laughs} Well, who knows.',
      '"My aunt built it," said Bo.',
      '"My aunt built it."',
      '[1] A note.',
      '[Interview]\n{"a": 1}',
      '{"title": "Kites", "text": "A talk"}\n\nAnn: Who built it?\n\nBo: My aunt did.'
    ]) {
      expect(sniff(sourceOf(text), jsonReaders)).toEqual([])
    }
  })
})

const turns = ['Speaker 0 (0.1-1.2): Who built it?', 'Speaker 1 (1.5-2.6): My aunt did.']

describe('shapes', () => {
  it('reads Whisper, joining what no sentence end parts', () => {
    const { text, id, root } = read(
      {
        text: ' We met in May. It rained all day.',
        segments: [
          { id: 0, start: 0, end: 1, text: ' We met', avg_logprob: -0.2 },
          { id: 1, start: 1, end: 2.5, text: ' in May.', avg_logprob: -0.2 },
          { id: 2, start: 2.5, end: 4, text: ' It rained all day.', avg_logprob: -0.2 }
        ],
        language: 'en'
      },
      2
    )
    expect(id).toBe('whisper')
    expect(speech(root)).toEqual([' (0-2.5): We met\nin May.', ' (2.5-4): It rained all day.'])
    expect(misplacedTexts(text, root)).toEqual([])
    expect(notes(root)).toContain('metadata json/field: en')
  })

  it('reads what stands above the talk in fields of their own', () => {
    const { root } = read({
      slug: 'the-bell',
      title: 'The bell of the mill',
      interviewer: 'Ann Lowe',
      intro: 'It rings at noon.',
      interview: [
        { question: 'Who rings it?', answer: 'My aunt does.' },
        { question: 'Every day?', answer: 'On Sundays.' }
      ]
    })
    expect(notes(root)).toEqual(
      expect.arrayContaining([
        'metadata json/field: the-bell',
        'title json/field: The bell of the mill',
        'metadata json/field: Ann Lowe',
        'introduction json/field: It rings at noon.'
      ])
    )
  })

  it('puts a space, and none in Chinese, between segments on one line', () => {
    const segments = (...texts: string[]) => ({
      segments: texts.map((text, at) => ({ start: at, end: at + 1, text, avg_logprob: -1 }))
    })
    expect(speech(read(segments('We met', 'in May.')).root)).toEqual([' (0-2): We met in May.'])
    expect(speech(read(segments('我们五月', '见面。')).root)).toEqual([' (0-2): 我们五月见面。'])
  })

  it('starts a paragraph after a pause, at a change mark and at a label', () => {
    const at = (start: number, text: string) => ({ start, end: start + 1, text, avg_logprob: -1 })
    const segments = [
      at(0, 'so we'),
      at(5.5, 'went home'),
      at(6.5, '>> and then'),
      at(7.5, 'what'),
      at(8.5, 'Ann: nothing')
    ]
    expect(speech(read({ segments }).root)).toEqual([
      ' (0-1): so we',
      ' (5.5-6.5): went home',
      ' (6.5-8.5): >> and then what',
      ' (8.5-9.5): Ann: nothing'
    ])
  })

  it('ends a paragraph near 1,000 characters', () => {
    const segments = Array.from({ length: 60 }, (_, at) => ({
      start: at,
      end: at + 1,
      text: `${'word '.repeat(10)}x`,
      avg_logprob: -1
    }))
    const lengths = speech(read({ segments }).root).map((line) => line.length)
    expect(lengths.length).toBe(3)
    expect(Math.max(...lengths)).toBeLessThan(1100)
  })

  it('reads WhisperX, also where a segment has no speaker', () => {
    const { root, id, text } = read({
      segments: [
        { start: 0.1, end: 1.2, text: ' Who built it?', words: [{ word: 'Who', score: 0.9, speaker: 'SPEAKER_00' }] },
        { start: 1.5, end: 2.6, text: ' My aunt did.', words: [], speaker: 'SPEAKER_01' },
        { start: 3, end: 4, text: ' Well.', words: [] }
      ],
      word_segments: []
    })
    expect(id).toBe('whisperx')
    expect(speech(root)).toEqual([...turns, ' (3-4): Well.'])
    expect(speakerSlices(text, root)).toEqual(['SPEAKER_00', 'SPEAKER_01'])
  })

  it('reads Deepgram by utterances, paragraphs, words or the transcript', () => {
    const word = (text: string, start: number, end: number, speaker: number) => ({
      word: text.toLowerCase(),
      punctuated_word: text,
      start,
      end,
      speaker
    })
    const words = [
      word('Who', 0.1, 0.3, 0),
      word('built', 0.4, 0.6, 0),
      word('it?', 0.7, 1.2, 0),
      word('My', 1.5, 1.7, 1),
      word('aunt', 1.8, 2, 1),
      word('did.', 2.1, 2.6, 1)
    ]
    const transcript = 'Who built it? My aunt did.'
    const paragraphsOf = {
      paragraphs: [
        { sentences: [{ text: 'Who built it?', start: 0.1, end: 1.2 }], speaker: 0, start: 0.1, end: 1.2 },
        { sentences: [{ text: 'My aunt did.', start: 1.5, end: 2.6 }], speaker: 1, start: 1.5, end: 2.6 }
      ]
    }
    const utterances = [
      { start: 0.1, end: 1.2, transcript: 'Who built it?', speaker: 0, words: words.slice(0, 3) },
      { start: 1.5, end: 2.6, transcript: 'My aunt did.', speaker: 1, words: words.slice(3) }
    ]
    const channels = (alternative: object) => [{ alternatives: [{ transcript, ...alternative }] }]
    for (const results of [
      { channels: channels({ words, paragraphs: paragraphsOf }), utterances },
      { channels: channels({ words, paragraphs: paragraphsOf }) },
      { channels: channels({ words }) }
    ]) {
      const { id, root, text } = read({ metadata: {}, results })
      expect(id).toBe('deepgram')
      expect(speech(root)).toEqual(turns)
      expect(misplacedTexts(text, root)).toEqual([])
    }
    expect(speech(read({ results: { channels: channels({}) } }).root)).toEqual([`: ${transcript}`])
  })

  it('reads AssemblyAI in milliseconds, utterances or words', () => {
    const words = [
      { text: 'Who', start: 100, end: 300, speaker: 'A' },
      { text: 'built', start: 400, end: 600, speaker: 'A' },
      { text: 'it?', start: 700, end: 1200, speaker: 'A' },
      { text: 'Aunt.', start: 1500, end: 2600, speaker: null }
    ]
    const utterances = [{ speaker: 'A', start: 100, end: 1200, text: 'Who built it?', words: words.slice(0, 3) }]
    expect(speech(read({ status: 'completed', words, utterances }).root)).toEqual([
      'Speaker A (0.1-1.2): Who built it?'
    ])
    expect(speech(read({ status: 'completed', words }).root)).toEqual([
      'Speaker A (0.1-1.2): Who built it?',
      ' (1.5-2.6): Aunt.'
    ])
  })

  it('reads segments of a type that is not OpenAI’s in the unit of their own times', () => {
    const segments = [
      { type: 'utterance', speaker: 'A', start: 100, end: 1200, text: 'Who built it?' },
      { type: 'utterance', speaker: 'B', start: 1500, end: 2600, text: 'My aunt did.' }
    ]
    const { id, root } = read({ segments })
    expect(id).toBe('json-segments')
    expect(speech(root)).toEqual(['Speaker A (0.1-1.2): Who built it?', 'Speaker B (1.5-2.6): My aunt did.'])
  })

  it('tells seconds by the pace of words that are lists of parts', () => {
    const content = (text: string) => [{ type: 'text', text }]
    const messages = [
      { speaker: 'Ann', time: 5, content: content('Who built it?') },
      { speaker: 'Bo', time: 12, content: content('My aunt did.') }
    ]
    expect(speech(read({ messages }).root)).toEqual(['Ann (5): Who built it?', 'Bo (12): My aunt did.'])
  })

  it('reads AWS Transcribe with voices on items, in the table, or nowhere', () => {
    const item = (content: string, start: string, end: string, label?: string) => ({
      start_time: start,
      end_time: end,
      ...(label && { speaker_label: label }),
      alternatives: [{ content }],
      type: 'pronunciation'
    })
    const mark = (content: string) => ({ alternatives: [{ content }], type: 'punctuation' })
    const transcripts = [{ transcript: 'Ready? Yes, Mr. Kern.' }]
    const items = (a?: string, b?: string) => [
      item('Ready', '0.1', '0.5', a),
      mark('?'),
      item('Yes', '0.9', '1.2', b),
      mark(','),
      item('Mr.', '1.3', '1.4', b),
      item('Kern', '1.5', '1.6', b),
      mark('.')
    ]
    const expected = ['Speaker 0 (0.1-0.5): Ready?', 'Speaker 1 (0.9-1.6): Yes, Mr. Kern.']
    expect(speech(read({ jobName: 'j', results: { transcripts, items: items('spk_0', 'spk_1') } }).root)).toEqual(
      expected
    )
    const segments = [
      { speaker_label: 'spk_0', items: [{ start_time: '0.1' }] },
      {
        speaker_label: 'spk_1',
        items: ['0.9', '1.3', '1.5'].map((start_time) => ({ start_time, speaker_label: 'spk_1' }))
      }
    ]
    expect(speech(read({ results: { transcripts, speaker_labels: { segments }, items: items() } }).root)).toEqual(
      expected
    )
    expect(speech(read({ results: { transcripts, items: items() } }, 1).root)).toEqual([
      ' (0.1-0.5): Ready?',
      ' (0.9-1.6): Yes,\nMr.\nKern.'
    ])
  })

  it('reads Rev by plain concatenation, with names', () => {
    const element = (value: string, ts?: number, end_ts?: number) =>
      ts === undefined ? { type: 'punct', value } : { type: 'text', value, ts, end_ts }
    const { root, id } = read({
      speakers: [
        { id: 0, name: 'Ann Lowe' },
        { id: 1, name: 'Speaker 1' }
      ],
      monologues: [
        {
          speaker: 0,
          elements: [
            element('Is', 0.1, 0.2),
            element(' '),
            element('twenty', 0.3, 0.4),
            element('-'),
            element('one', 0.5, 0.6),
            element('? '),
            element('Well', 0.8, 0.9),
            element('.')
          ]
        },
        { speaker: 1, elements: [element('Oh', 1, 1.2), element('yes', 1.3, 1.4)] }
      ]
    })
    expect(id).toBe('rev')
    expect(speech(root)).toEqual([
      'Ann Lowe (0.1-0.6): Is twenty-one?',
      'Ann Lowe (0.8-0.9): Well.',
      'Speaker 1 (1-1.4): Oh yes'
    ])
  })

  it('leaves no space between two sentences of Rev over as structure', () => {
    const elements = ['Snow.', ' ', 'Ice.'].map((value) => ({ type: value === ' ' ? 'punct' : 'text', value }))
    const { root } = read({ speakers: [{ id: 0, name: 'Ann Lowe' }], monologues: [{ speaker: 0, elements }] })
    expect(root.children.map((node) => node.data?.interview?.speaker)).toEqual([undefined, 'Ann Lowe', 'Ann Lowe'])
  })

  it('reads Podcasting 2.0, word by word', () => {
    const { root } = read({
      version: '1.0.0',
      segments: [
        { speaker: 'Ann', startTime: 0.5, endTime: 0.7, body: 'Who\n' },
        { startTime: 0.8, body: 'knows?' },
        { speaker: 'Bo', startTime: 1.5, endTime: 2, body: 'Nobody.' }
      ]
    })
    expect(speech(root)).toEqual(['Ann (0.5-0.7): Who knows?', 'Bo (1.5-2): Nobody.'])
  })

  it.each([
    [
      'turns',
      {
        turns: [
          { speaker: 'Ann', text: 'Hi, who is it?' },
          { speaker: 'Bo', text: 'Me.' }
        ]
      },
      ['Ann: Hi, who is it?', 'Bo: Me.']
    ],
    [
      'a bare list',
      [
        { name: 'Ann', content: 'Hi?' },
        { name: 'Bo', content: 'Me.' }
      ],
      ['Ann: Hi?', 'Bo: Me.']
    ],
    ['a list deep inside', { data: { transcript: { segments: [{ who: 'Ann', text: 'Hi?' }] } } }, ['Ann: Hi?']],
    ['milliseconds', [{ speaker: 'Ann', start: 0, end: 1200, text: 'Hi there?' }], ['Ann (0-1.2): Hi there?']],
    ['whole seconds', [{ speaker: 'Ann', start: 61, end: 63, text: 'Hi there?' }], ['Ann (61-63): Hi there?']],
    ['named milliseconds', [{ speaker: 'Ann', start_ms: 61000, end_ms: 63000, text: 'Hi?' }], ['Ann (61-63): Hi?']],
    ['clock times', [{ speaker: 'Ann', start: '00:01:01.5', end: '00:01:03', text: 'Hi?' }], ['Ann (61.5-63): Hi?']],
    ['a table of names', { speakers: { s1: 'Ann' }, segments: [{ speaker: 's1', text: 'Hi?' }] }, ['Ann: Hi?']],
    ['speakers as objects', [{ speaker: { id: 1, name: 'Ann' }, text: 'Hi?' }], ['Ann: Hi?']],
    [
      'questions and answers',
      { interview: [{ question: 'Who?', answer: 'Me.\n\nAnd you.' }] },
      ['interviewer: Who?', 'interviewee: Me.', 'interviewee: And you.']
    ],
    ['one text', { transcript: 'Ann: Hi?\nBo: Me.' }, [': Ann: Hi?', ': Bo: Me.']],
    ['a string', 'Ann: Hi?\n\nBo: Me.', [': Ann: Hi?', ': Bo: Me.']],
    [
      'hostile names',
      [
        { speaker: '__proto__', text: 'Hi?' },
        { speaker: 'constructor', text: 'Me.' }
      ],
      ['__proto__: Hi?', 'constructor: Me.']
    ]
  ])('reads %s', (_, value, expected) => {
    expect(speech(read(JSON.stringify(value)).root)).toEqual(expected)
    expect(speech(read(JSON.stringify(value, null, 2)).root)).toEqual(expected)
  })

  it('reads Google Speech-to-Text, whose last result repeats all words with their voices', () => {
    const word = (value: string, start: string, tag?: number) => ({
      word: value,
      startTime: start,
      endTime: start,
      ...(tag !== undefined && { speakerTag: tag })
    })
    const alternatives = (transcript: string, words: unknown[]) => ({ alternatives: [{ transcript, words }] })
    const document = {
      results: [
        alternatives('Ready?', [word('Ready?', '0.1s')]),
        alternatives('Yes.', [word('Yes.', '0.9s')]),
        alternatives('', [word('Ready?', '0.1s', 1), word('Yes.', '0.9s', 2)])
      ]
    }
    const { root } = read(JSON.stringify(document))
    expect(speech(root)).toEqual(['Speaker 1 (0.1-0.1): Ready?', 'Speaker 2 (0.9-0.9): Yes.'])
    const plain = { results: document.results.slice(0, 2) }
    expect(speech(read(JSON.stringify(plain)).root)).toEqual([' (0.1): Ready?', ' (0.9): Yes.'])
  })

  it('reads Azure Speech, batches in ticks and phrases in milliseconds', () => {
    const batch =
      '{"recognizedPhrases": [{"speaker": 1, "offsetInTicks": 1000000, "durationInTicks": 11000000, "nBest": [{"display": "Who built it?"}]}]}'
    const fast =
      '{"combinedPhrases": [{"text": "Who built it?"}], "phrases": [{"offsetMilliseconds": 100, "durationMilliseconds": 1100, "text": "Who built it?", "speaker": 1}]}'
    for (const text of [batch, fast]) {
      const { root } = read(text)
      expect(speech(root)).toEqual(['Speaker 1 (0.1-1.2): Who built it?'])
    }
  })

  it('reads times of Google Speech-to-Text as objects and as numbers, with labels and without', () => {
    const labelled = [
      { startOffset: '1s', endOffset: '2s', word: 'Ready?', speakerLabel: 'A' },
      { speakerLabel: 'A' },
      {
        startTime: { seconds: '3', nanos: 500000000 },
        endTime: { seconds: '3', nanos: 900000000 },
        word: 'Yes.',
        speakerLabel: 'B'
      },
      { startTime: 'soon', endTime: { nanos: 1 }, word: 'No.', speakerLabel: 'A' }
    ]
    const voices = { results: [{ alternatives: [{ transcript: 'Ready? Yes. No.', words: labelled }] }] }
    expect(speech(read(JSON.stringify(voices)).root)).toEqual([
      'Speaker A (1-2): Ready?',
      'Speaker B (3.5-3.9): Yes.',
      'Speaker A: No.'
    ])
    const plain = {
      results: [{ alternatives: [{ transcript: 'Ready?' }], resultEndTime: '2.5s' }, { alternatives: [] }]
    }
    expect(speech(read(JSON.stringify(plain)).root)).toEqual([': Ready?'])
    const zero = { alternatives: [{ transcript: 'Ready?', words: [{ word: 'Ready?', speakerTag: 0 }] }] }
    expect(speech(read(JSON.stringify({ results: [zero] })).root)).toEqual([': Ready?'])
  })

  it('reads phrases of Azure Speech without a length, and leaves out what has no words', () => {
    const phrases = [
      { offsetMilliseconds: 100, text: 'Who built it?', speaker: 1 },
      { offsetMilliseconds: 900, speaker: 2 },
      { text: 'My aunt.', speaker: 2 }
    ]
    expect(speech(read(JSON.stringify({ phrases })).root)).toEqual(['Speaker 1 (0.1): Who built it?'])
    const recognizedPhrases = [
      { speaker: 1, nBest: [{ lexical: 'who built it' }] },
      { speaker: 2, nBest: [] }
    ]
    expect(speech(read(JSON.stringify({ recognizedPhrases })).root)).toEqual(['Speaker 1: who built it'])
  })

  it('reads words in parts and as HTML', () => {
    const parts =
      '[{"role": "user", "content": "Who built it?"}, {"role": "assistant", "content": [{"type": "text", "text": "My aunt did."}]}]'
    expect(speech(read(parts).root)).toEqual(['user: Who built it?', 'assistant: My aunt did.'])
    const html =
      '[{"speaker": "Ann", "text": "<p>Who <em>built</em>&nbsp;it?</p>"}, {"speaker": "Bo", "text": "<p>Me.</p>"}]'
    expect(speech(read(html).root)).toEqual(['Ann: Who built\u00a0it?', 'Bo: Me.'])
  })

  it('reads JSON lines of segments', () => {
    expect(speech(read('{"speaker": "Ann", "text": "Hi?"}\n{"speaker": "Bo", "text": "Me."}\n').root)).toEqual([
      'Ann: Hi?',
      'Bo: Me.'
    ])
  })

  it('points into the source through escapes and a byte order mark', () => {
    const { text, root } = read('\uFEFF[{"speaker": "J\\u00f6rg", "text": "  She said \\"no\\" \\u2013 twice.  "}]')
    expect(speech(root)).toEqual(['Jörg: She said "no" – twice.'])
    expect(misplacedTexts(text, root, escaped)).toEqual([])
    expect(speakerSlices(text, root)).toEqual(['J\\u00f6rg'])
  })

  it('reads a long text before the segments as what the segments say', () => {
    const segments = Array.from({ length: 2000 }, (_, at) => ({
      start: at,
      end: at + 1,
      text: ` Sentence number ${at} is here.`,
      avg_logprob: -0.1
    }))
    const { root } = read({
      text: segments
        .map((segment) => segment.text)
        .join('')
        .repeat(2),
      segments,
      language: 'en'
    })
    expect(speech(root)).toHaveLength(2000)
  })

  it.each([
    ['SPEAKER_00', 'Speaker 0'],
    ['spk_1', 'Speaker 1'],
    ['speaker_12', 'Speaker 12'],
    ['A', 'Speaker A'],
    ['3', 'Speaker 3'],
    ['Speaker 2', 'Speaker 2'],
    ['Ann', 'Ann'],
    ['Speakerphone', 'Speakerphone'],
    ['é', 'é']
  ])('calls %s %s', (raw, name) => {
    expect(speakerName(raw)).toBe(name)
  })
})

describe('malformed JSON', () => {
  it('keeps what is complete where the text ends early', () => {
    const whole =
      '{"segments": [{"speaker": "Ann", "text": "Hi, who is it?"}, {"speaker": "Bo", "text": "Me."}, {"speaker": "Ann", "te'
    const { root, warnings } = read(whole)
    expect(speech(root)).toEqual(['Ann: Hi, who is it?', 'Bo: Me.'])
    expect(warnings).toMatchObject([
      { code: 'malformed-json', position: { start: { offset: whole.lastIndexOf('{') } } }
    ])
  })

  it('loses one object only, and says where', () => {
    const text =
      '{"turns": [\n{"speaker": "Ann", "text": "Hi?"},\n{"speaker": "Bo", "text" oops},\n{"speaker": "Cy", "text": "Here."}\n]}'
    const { root, warnings } = read(text)
    expect(speech(root)).toEqual(['Ann: Hi?', 'Cy: Here.'])
    expect(warnings).toMatchObject([{ code: 'malformed-json', severity: 'warning', position: { start: { line: 3 } } }])
    expect(notes(root).join()).toContain('oops')
  })

  it('survives a missing quote, brace and comma', () => {
    const text =
      '[\n{"speaker": "Ann", "text": "Hi?\n},\n{"speaker": "Bo", "text": "Me.",\n{"speaker": "Cy" "text": "Here."}\n]'
    const { root, warnings } = read(text)
    expect(speech(root)).toEqual(['Ann: Hi?', 'Bo: Me.', 'Cy: Here.'])
    expect(warnings).toHaveLength(3)
  })

  it('says so where there is no transcript', () => {
    const { root, warnings } = read({ version: 2, items: [] })
    expect(speech(root)).toEqual([])
    expect(warnings.map((warning) => warning.code)).toEqual(['no-transcript'])
  })
})

describe('lines in quotation marks', () => {
  it('are no JSON: people write what is said so', () => {
    const claims = (text: string) => sniff(sourceOf(text), jsonReaders)
    expect(claims('"Who built it?"\n"My aunt did."\n"And when?"\n"In spring."')).toEqual([])
    expect(claims('"Who built it?"\n{"answer": "My aunt did."}')).not.toEqual([])
  })
})

describe('any text', () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '\r\n',
    ' ',
    '"text"',
    '"speaker"',
    '"segments":[',
    '"A"',
    '"start"',
    '1',
    'null',
    'oops',
    '{"text":"Hi there","speaker":"B"}',
    '\u2028',
    '😀'
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 60 }).map((list) => list.join('')),
    fc.array(parts, { maxLength: 40 }).map((list) => `{"segments":[{"speaker":"A","text":"Hi?"},${list.join('')}`),
    fc.string({ unit: 'binary' })
  )

  it('is read by every reader without throwing, losing a line or leaving the source', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const reader of jsonReaders) {
          const claim = reader.sniff({ text, shift: 0 })
          if (claim) expect(claim.confidence).toBeGreaterThan(0)
          const { root } = reader.read({ text, shift: 0 })
          expect(uncoveredLines(text, root)).toEqual([])
          for (const paragraph of paragraphs(root)) {
            const { start, end } = paragraph.position as NonNullable<typeof paragraph.position>
            expect(start.offset).toBeLessThan(end.offset as number)
            expect(end.offset).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  it('may be 100,000 levels deep', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"segments":'.repeat(100_000),
      `[{"speaker":"A","text":"Hi?","x":${'['.repeat(100_000)}`
    ]) {
      for (const reader of jsonReaders.slice(-1))
        expect(reader.read({ text, shift: 0 }).root.children.length).toBeGreaterThan(0)
    }
  })
})

describe('files with entries that say nothing', () => {
  const segment = 'transcript.text.segment'
  it.each<[string, unknown, string[]]>([
    [
      'assemblyai',
      {
        status: 'completed',
        utterances: [
          { speaker: 'A', start: 0, end: 1000, text: 'Who?' },
          { speaker: 'B', start: 1500, end: 2000, text: 'Me.' },
          { speaker: 'B', start: 2500 }
        ]
      },
      ['Speaker A (0-1): Who?', 'Speaker B (1.5-2): Me.']
    ],
    [
      'assemblyai',
      {
        status: 'completed',
        words: [
          { speaker: 'A', text: 'Who?' },
          { speaker: 'B', text: 'Me.' },
          { speaker: 'B', text: 7 }
        ]
      },
      ['Speaker A: Who?', 'Speaker B: Me.']
    ],
    ['aws-transcribe', { results: { transcripts: [{ transcript: 'Who? Me.' }, {}], items: [] } }, [': Who? Me.']],
    [
      'aws-transcribe',
      {
        results: {
          transcripts: [{ transcript: 'Who? So me.' }],
          speaker_labels: {
            segments: [
              { items: [{ start_time: '0.1' }, {}] },
              { speaker_label: 'spk_1', items: [{ start_time: '0.9' }] }
            ]
          },
          items: [
            { start_time: '0.1', alternatives: [{ content: 'Who?' }], type: 'pronunciation' },
            { type: 'pronunciation', alternatives: [] },
            { alternatives: [{ content: 'So' }], type: 'pronunciation' },
            { start_time: '0.9', alternatives: [{ content: 'me.' }], type: 'pronunciation' }
          ]
        }
      },
      [' (0.1): Who?', ': So', 'Speaker 1 (0.9): me.']
    ],
    [
      'deepgram',
      { results: { channels: [{ alternatives: [{ transcript: '', words: [] }] }, { alternatives: [] }] } },
      []
    ],
    [
      'deepgram',
      {
        results: {
          channels: [{ alternatives: [{}] }, { alternatives: [] }],
          utterances: [
            { start: 0, end: 1, transcript: 'Who?', channel: 0 },
            { transcript: 'Me.', channel: 1 },
            { start: 2 }
          ]
        }
      },
      ['Speaker 0 (0-1): Who?', 'Speaker 1: Me.']
    ],
    [
      'deepgram',
      {
        results: {
          channels: [
            {
              alternatives: [
                { paragraphs: { paragraphs: [{ sentences: [] }, { speaker: 1, sentences: [{ text: 'Who?' }] }] } }
              ]
            }
          ]
        }
      },
      ['Speaker 1: Who?']
    ],
    [
      'deepgram',
      { results: { channels: [{ alternatives: [{ words: [{}, { word: 'who', start: 0 }, { word: 'me' }] }] }] } },
      [' (0): who me']
    ],
    ['deepgram', { results: { utterances: [{}, { transcript: 'Who?', speaker: 0 }] } }, ['Speaker 0: Who?']],
    [
      'diarized-json',
      {
        segments: [
          { type: segment, speaker: 'A', text: 'Who?' },
          { type: segment, speaker: 'B' },
          { type: segment, speaker: 'B', text: 'Me.' }
        ]
      },
      ['Speaker A: Who?', 'Speaker B: Me.']
    ],
    [
      'elevenlabs',
      {
        words: [
          { text: ' ', type: 'spacing', speaker_id: 's0' },
          { text: 'Who?', type: 'word', speaker_id: 's0' },
          { type: 'word' },
          { text: ' ', type: 'spacing' },
          { text: 'Me.', type: 'word', speaker_id: 's1' }
        ]
      },
      ['s0: Who?', 's1: Me.']
    ],
    [
      'rev',
      {
        monologues: [
          { speaker: 0, elements: [] },
          { speaker: 0, elements: [{ type: 'text', value: 'Who?' }, { type: 'text' }] },
          { speaker: 1, elements: [{ type: 'text', value: 'Me.' }] }
        ]
      },
      ['Speaker 0: Who?', 'Speaker 1: Me.']
    ],
    [
      'whisper',
      { language: 'en', segments: [{ start: 0, end: 1, text: 'We met.' }, { start: 1 }] },
      [' (0-1): We met.']
    ],
    [
      'whisper-cpp',
      { transcription: [{ text: 'We met.', offsets: { from: 0, to: 1000 } }, { text: 'No.' }, { offsets: {} }] },
      [' (0-1): We met.']
    ],
    [
      'whisperx',
      { word_segments: [], segments: [{ text: 'Who?', speaker: 'A' }, { speaker: 'B' }] },
      ['Speaker A: Who?']
    ],
    [
      'podcasting',
      {
        segments: [
          { startTime: 0, body: 'We' },
          { startTime: 1, body: 'met.' },
          { startTime: 2 },
          { startTime: 3, body: 'So.' }
        ]
      },
      [' (0): We met.', ' (3): So.']
    ],
    [
      'json-qa',
      [{ question: 'Why?', answer: ['So.', 'And so.'] }, { answer: 'No.', question: 'How?' }, 'odd'],
      ['interviewer: Why?', 'interviewee: So.', 'interviewee: And so.', 'interviewee: No.', 'interviewer: How?']
    ],
    [
      'json-qa',
      {
        title: 'Bells',
        questions: [
          { q: 'Why?', a: 'So.' },
          { q: 'How?', a: 'Loudly.' }
        ]
      },
      ['interviewer: Why?', 'interviewee: So.', 'interviewer: How?', 'interviewee: Loudly.']
    ],
    [
      'json-typed',
      {
        title: 'Bells',
        body: [
          { type: 'lead', text: 'A tower.' },
          { type: 'Q', text: 'Why?' },
          { kind: 'answer', content: 'So.\nAnd so.' },
          { type: 'image', url: 'x.png' },
          { type: 'q', text: null },
          { type: 'a', text: 'No.' }
        ]
      },
      ['interviewer: Why?', 'interviewee: So.', 'interviewee: And so.', 'interviewee: No.']
    ],
    [
      'json-segments',
      {
        turns: [
          { speaker: { name: 'Ann' }, text: '\n \nWho?\n\n  Where?' },
          { speaker: { id: 7 }, text: 'Me.' },
          { speaker: { id: 8 }, text: 'Yes.' }
        ],
        speakers: { 7: 'Bo', 8: { name: ' ' }, 9: { name: 'Ida' } }
      },
      ['Ann: Who? Where?', 'Bo: Me.', 'Speaker 8: Yes.']
    ],
    [
      'json-segments',
      {
        turns: [
          { speaker: 'Ann', start: '', text: '誰' },
          { speaker: 'Ann', text: 'ですか' },
          { speaker: 'Bo', text: '𠮷野' },
          { speaker: 'Bo', text: 'です' }
        ]
      },
      ['Ann: 誰ですか', 'Bo: 𠮷野です']
    ]
  ])('%s: %j', (id, value, said) => {
    const result = read(value)
    expect(result.id).toBe(id)
    expect(speech(result.root)).toEqual(said)
  })

  it('what nobody says above the first who speaks is an aside, unless it is a sentence', () => {
    const turns = (text: string, speaker: string | null = null) => [
      { speaker, text, start: 0 },
      { speaker: 'Zé', text: 'Quem és?', start: 1 },
      { speaker: 'Ana', text: 'Eu sou a Ana.', start: 2 }
    ]
    expect(notes(read(turns('Intro music')).root)).toEqual(['aside json/unsaid: Intro music'])
    expect(notes(read(turns('Welcome, all of you.')).root)).toEqual([])
    expect(notes(read([...turns('Intro music'), { speaker: null, text: 'So', start: 3 }]).root)).toEqual([])
  })

  it.each([
    [
      'inside an escape',
      '{"turns": [{"speaker": "Ann", "text": "Who?\\u12 \\q"}, {"speaker": "Bo", "text": "Me.\\',
      ['Ann: Who?\\u12 \\q', 'Bo: Me.\\']
    ],
    [
      'behind a key',
      '{"turns": [{"speaker": "Ann", "text": "Who?"}, {"speaker": "Bo", "text": "Me.", "a":',
      ['Ann: Who?', 'Bo: Me.']
    ],
    ['behind a turn', '[{"speaker": "Ann", "text": "Who?"}, {"speaker": "Bo", "text": "Me."}', ['Ann: Who?', 'Bo: Me.']]
  ])('that break off %s', (_, text, said) => {
    const { root, warnings } = read(text)
    expect(speech(root)).toEqual(said)
    expect(warnings[0]?.code).toBe('malformed-json')
  })
})

describe('odd entries', () => {
  const saidIn = (value: unknown) => speech(read(value).root)

  it('have no space between the rarer of the Han characters, of which each has two units', () => {
    expect(needsSpace('土\ud842\udfb7', '野')).toBe(false)
    expect(needsSpace('野', '\ud842\udfb7')).toBe(false)
    expect(needsSpace('so \ud83d\ude00', '野')).toBe(true)
    expect(needsSpace('野', '\ud83d\ude00')).toBe(true)
  })

  it('have escapes at the start of their words', () => {
    const text =
      '{"segments": [{"start": 0, "end": 1, "text": "\\u0020 Why?"}, {"start": 1, "end": 2, "text": "\\tSo."}]}'
    expect(saidIn(text)).toEqual([' (0-1): Why?', ' (1-2): So.'])
  })

  it('are voices without a name, or facts without words', () => {
    const turns = [
      { speaker: 0, start: 0, end: 1, text: 'Why?' },
      { speaker: 1, start: 1, end: 2, text: 'So.' }
    ]
    const value = {
      title: ' ',
      language: 'first\nsecond',
      url: null,
      speakers: [{ id: 0, name: 'Ann' }, { id: 1 }, { name: 'Bo' }],
      segments: turns
    }
    const { root, text } = read(value)
    expect(speech(root)).toEqual(['Ann (0-1): Why?', 'Speaker 1 (1-2): So.'])
    expect(notes(root)).toContain('metadata json/field: first second')
    expect(speakerSlices(text, root)).toEqual(['0', '1'])
  })

  it('begin with an escape, or are words without letters, parts without a name, and seconds without a rest', () => {
    expect(saidIn('{"segments": [{"start": 0, "end": 1, "text": "\\u0057hy?"}]}')).toEqual([' (0-1): Why?'])
    const content = ['Why?', { type: 'text', text: 'So.' }]
    expect(
      saidIn({
        messages: [
          { role: 'user', content },
          { role: 'assistant', content: 'Thus.' }
        ]
      })[0]
    ).toContain('Why?')
    const word = (word: string, seconds: number) => ({ word, speakerTag: 1, startTime: { seconds } })
    const alternatives = [{ transcript: 'Why? So.', words: [word('Why?', 1), word(' ', 2), word('So.', 9)] }]
    expect(saidIn({ results: [{ alternatives }] })).toEqual(['Speaker 1 (1): Why?', 'Speaker 1 (9): So.'])
  })

  it('are facts beside the words of one entry, which hold them', () => {
    const { root } = read({ title: 'The mill', text: 'Why is it so old? It is old.' })
    expect(speech(root).join(' ')).toContain('It is old.')
    expect(speech(read({ results: { channels: [{ alternatives: [{ transcript: 7 }] }] } }).root)).toEqual([])
  })

  it('hold facts about themselves, which are none about the document', () => {
    const { root } = read('{"speaker": "Ann", "text": "Why?", "language": "en"}\n{"speaker": "Bo", "text": "So."}\n')
    expect([speech(root), notes(root)]).toEqual([['Ann: Why?', 'Bo: So.'], []])
  })

  it('may be cut off within the name of a voice', () => {
    const text = '{"segments": [{"start": 0, "end": 1, "text": "Why?", "speaker": "Ann'
    const { root } = readBest(text, jsonReaders)
    expect([speech(root), speakerSlices(text, root)]).toEqual([['Ann (0-1): Why?'], ['Ann']])
  })
})

import { describe, expect, it } from 'vitest'
import { captionReaders } from '../src/read/captions/index.ts'
import { opensTurn } from '../src/read/captions/turn-marks.ts'
import { readWith, sourceOf } from '../src/read/index.ts'
import type { ReadResult } from '../src/read/reader.ts'
import { attributesOf } from '../src/read/xml.ts'
import { paragraphs, speech } from './support/read-checks.ts'

const readerOf = (id: string) => {
  const reader = captionReaders.find((one) => one.id === id)
  if (!reader) throw new Error(`no reader ${id}`)
  return reader
}
const read = (id: string, text: string): ReadResult => readWith(readerOf(id), sourceOf(text))
const said = (id: string, text: string): string[] => speech(read(id, text).root)

const classes = (id: string, text: string) =>
  paragraphs(read(id, text).root).flatMap(({ data }) =>
    data?.interview?.part ? [] : [data?.interview?.classes?.join(' ') ?? '']
  )

/** Cues of two seconds each. */
const vtt = (...cues: string[]): string =>
  `WEBVTT\n\n${cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}\n`).join('\n')}`

const srt = (...cues: string[]): string =>
  cues.map((cue, at) => `${at + 1}\n00:00:${at + 10},000 --> 00:00:${at + 11},000\n${cue}\n`).join('\n')

const ass = (...lines: string[]): string =>
  `[Events]\nFormat: Start, End, Name, Text\n${lines.map((line) => `Dialogue: ${line}\n`).join('')}`

const tt = (head: string, body: string): string => `<tt><head>${head}</head><body>${body}</body></tt>`

describe('who speaks in captions', () => {
  it('has a voice that holds until the next, but says no remark in brackets, however long', () => {
    const remark = `[${'bells, '.repeat(12)}bells]`
    const head = '<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent>'
    const body = `<p begin="1s" ttm:agent="a">Why?</p><p begin="2s">${remark}</p><p begin="3s">And how?</p>`
    expect(said('ttml', tt(head, body))).toEqual(['Ann (1): Why?', ` (2): ${remark}`, 'Ann (3): And how?'])
  })

  it('has no blanks and no dots without a class about the name', () => {
    expect(said('vtt', vtt('<v.. Ann >Why?'))).toEqual(['Ann (0-1): Why?'])
    expect(classes('vtt', vtt('<v..loud. Ann>Why?', '<v.. Ann>And?'))).toEqual(['loud', ''])
  })

  it('stands on the first lines of most cues, and not where a voice is stated, nobody is named, or nothing is said', () => {
    const cues = ['Ann Lowe\nWhy?', 'Bo Kern\nSnow.', 'Ann Lowe\nAnd?', '<v Ann Lowe>Bo Kern\nNobody.', 'Ann Lowe']
    expect(said('srt', srt(...cues))).toEqual([
      'Ann Lowe (10-11): Why?',
      'Bo Kern (11-12): Snow.',
      'Ann Lowe (12-13): And?',
      'Ann Lowe (13-14): Bo Kern\nNobody.',
      'Ann Lowe (14-15): Ann Lowe'
    ])
  })

  it('stands on the first lines of few cues where all have one and one comes again', () => {
    const cues = ['(bells)', 'Ann Lowe\nWhy?', 'Bo Kern\nSnow.', 'Ann Lowe\nAnd now?']
    expect(said('srt', srt(...cues))).toEqual([
      ' (10-11): (bells)',
      'Ann Lowe (11-12): Why?',
      'Bo Kern (12-13): Snow.',
      'Ann Lowe (13-14): And now?'
    ])
    const words = ['Oh No\nsaid she.', 'Bo Kern\nSnow.', 'Oh No\nsaid he.']
    expect(said('srt', srt(...words))[0]).toBe(' (10-11): Oh No\nsaid she.')
    expect(said('srt', srt('Ann Lowe\nWhy?', 'Bo Kern\nSnow.', 'Ida Moor\nIce.'))[0]).toBe(' (10-11): Ann Lowe\nWhy?')
    expect(said('srt', srt(...cues.slice(1), 'And so on.'))[0]).toBe(' (10-11): Ann Lowe\nWhy?')
  })

  it('stands before the words of nearly all cues', () => {
    const cues = [
      'Ann: Why?',
      'Ann: How?',
      'Bo: So.',
      'Bo: Thus.',
      'Ann: And?',
      'Bo: Ah.',
      'Bo: Snow.',
      'Ann: Oh?',
      'Ann: Ice?',
      '(bells)',
      '<v Bo>Bo: Ice.',
      ''
    ]
    expect(said('srt', srt(...cues)).slice(-3)).toEqual([
      'Ann (18-19): Ice?',
      ' (19-20): (bells)',
      'Bo (20-21): Bo: Ice.'
    ])
  })

  it('is what the lines say where all cues have one voice', () => {
    expect(said('vtt', vtt('<v Hall>>> Why?', '<v Hall>Bo: Snow.', '<v Hall>Ann: And?'))).toEqual([
      ' (0-1): >> Why?',
      ' (1-2): Bo: Snow.',
      ' (2-3): Ann: And?'
    ])
  })

  it.each([
    ['Ana Diaz : Why?', true],
    ['ana : why', true],
    ['ana diaz : why', false],
    ['One two three four five six : why', true],
    ['One two three four five six seven : why', false]
  ])('a space may stand before the colon: %s', (line, opens) => {
    expect(opensTurn(line)).toBe(opens)
  })
})

describe('colours of captions', () => {
  it('are classes, those of WebVTT by name', () => {
    expect(classes('vtt', vtt('<c.yellow>Why?</c>', '<c.guest>Snow.</c>'))).toEqual(['colour-yellow', 'guest'])
  })

  it('are six digits in an override', () => {
    const lines = (code: string) =>
      ass(`0:00:01.00,0:00:02.00,,{\\c&H00FFFF&}Why?`, `0:00:02.00,0:00:03.00,,{\\${code}}So.`)
    expect(classes('ass', lines('c&HFF0000&'))).toEqual(['colour-#ffff00', 'colour-#0000ff'])
    expect(classes('ass', lines('c&Hblue&'))).toEqual(['colour-#ffff00', ''])
    const both = '{\\c&H00FFFF&}Why?\\N{\\c&HFF0000&}So.'
    expect(said('ass', ass(`0:00:01.00,0:00:02.00,,${both}`))).toEqual([' (1-2): Why?', ' (1-2): So.'])
  })

  it('are those of a style with an id; a style without a colour tells voices apart as well', () => {
    const spoken =
      '<p begin="1s" style="none y">Why?</p><p begin="2s" style="w">Snow.</p><p begin="3s" style="x">Ice.</p>'
    const head = '<style xml:id="y" tts:color="Yellow"/><style tts:color="red"/><style xml:id=" "/><style xml:id="w"/>'
    expect(classes('ttml', tt(head, spoken))).toEqual(['colour-yellow', 'style-w', ''])
  })
})

describe('faults in captions', () => {
  it('have their place behind a byte order mark', () => {
    const text = '1\n00:00:00,000 --> 00:00:01,000\nWhy?\n\n2\n00:00:0x --> later on\nSnow.\n'
    const placesIn = (source: string) =>
      read('srt', source).warnings.map(({ code, position }) => [code, position?.start.line, position?.start.offset])
    expect(placesIn(text)).toEqual([['malformed-cue', 6, 40]])
    expect(placesIn(`\ufeff${text}`)).toEqual([['malformed-cue', 6, 41]])
    expect(said('srt', text)).toEqual([' (0-1): Why?', ': Snow.'])
  })
})

describe('sniffing scripts of subtitles', () => {
  const claims = (text: string) => readerOf('ass').sniff(sourceOf(text)) !== undefined
  const line = 'Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,Why?\n'

  it('looks for lines that begin with the word', () => {
    expect([claims(line), claims(`; x\r${line}`), claims(`; x\n${line}`)]).toEqual([true, true, true])
    expect(claims(`It said ${line}`)).toBe(false)
  })
})

it('of two attributes of one name the first counts', () => {
  const text = '<p begin="1s" x:Begin="2s" end=3s who="ann">'
  expect([...attributesOf(text, 0, text.length)].map(([name, { value }]) => `${name} ${value}`)).toEqual([
    'begin 1s',
    'who ann'
  ])
})

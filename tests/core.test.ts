/** What the core knows, and what it takes to know as much as `all`. */
import { describe, expect, it } from 'vitest'
import { readFixtures } from '../scripts/fixture-folders.ts'
import { parseInterview as parseAny } from '../src/all.ts'
import { htmlReader } from '../src/html.ts'
import { parseInterview, toJson, toText } from '../src/index.ts'
import { de, languages } from '../src/languages.ts'
import { jsonPieces } from '../src/print/json.ts'
import type { LayoutView } from '../src/rules/layout/layout.ts'

const talk =
  'Frage: Wo fing es an?\n\nAntwort: In einem Schuppen am Kanal.\n\nFrage: Und wie ist es heute?\n\nAntwort: Der Schuppen ist größer.\n'

describe('the core', () => {
  it('tells questions from answers in other languages than English', () => {
    const { exchanges, speakers } = parseInterview(talk)
    expect(exchanges).toHaveLength(2)
    expect(speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee'])
  })

  it('takes all words of a language', () => {
    const page = `${talk}\nDas könnte Sie auch interessieren\n\nEin Schuppen am Fluss\n`
    const whole = parseInterview(page, { languages: [de] })
    expect(whole).toEqual(parseAny(page))
    expect(parseInterview(page, { languages: [de], language: 'de' }).boilerplate).toEqual(whole.boilerplate)
  })

  it.each(['de-AT', 'DE', 'de-Latn-CH-1996'])('reads %s as German', (language) => {
    const text = 'Frage: Wo fing es an?\n\nAntwort: Im Schuppen.\n\nFrage: Und heute?\n\nAntwort: Ebenda.\n'
    expect(parseInterview(text, { language })).toEqual(parseInterview(text, { language: 'de' }))
  })

  it('takes a language of the caller', () => {
    const own = { ...de, id: 'gsw', name: 'Swiss German', questionLabels: ['froog'], answerLabels: ['antwoort'] }
    const text = talk.replaceAll('Frage', 'Froog').replaceAll('Antwort', 'Antwoort')
    expect(parseInterview(text, { languages: [own], language: 'gsw' }).exchanges).toHaveLength(2)
    const alpine = { ...own, id: 'gsw-CH' }
    expect(parseInterview(text, { languages: [alpine], language: 'gsw-CH' }).exchanges).toHaveLength(2)
    expect(() => parseInterview(text, { language: 'gsw' })).toThrow('options.language')
  })

  it.each([null, 'de', ['de'], [null], [{}], [{ id: 'de' }]])('refuses %j for languages', (value) => {
    expect(() => parseInterview(talk, { languages: value as never })).toThrow('options.languages')
  })

  it('with all words reads text and Markdown as `all` does', () => {
    const readers = ['text', 'markdown']
    const compared = readFixtures().filter(({ text, file }) =>
      readers.includes(parseAny({ value: text, path: file }).format)
    )
    expect(compared.length).toBeGreaterThan(100)
    for (const { text, file, name } of compared) {
      const source = { value: text, path: file }
      expect(parseInterview(source, { languages }), name).toEqual(parseAny(source))
    }
  })
})

describe('options that are wrong', () => {
  it.each<[unknown, string]>([
    [null, 'options: expected an object'],
    [{ formats: 'text' }, 'options.formats: no such option; there are format, path'],
    [{ format: 'pdf' }, 'options.format: expected one of auto, text, markdown; got "pdf"'],
    [{ format: 7 }, 'options.format: expected one of auto, text, markdown; got number'],
    [{ path: 7 }, 'options.path: expected a string'],
    [{ rules: null }, 'options.rules: expected an object'],
    [{ rules: 'caps' }, 'options.rules: expected an object'],
    [{ rules: { layouts: [null] } }, 'options.rules.layouts: expected layouts with id and propose'],
    [{ rules: { layouts: [{ id: 'own' }] } }, 'options.rules.layouts: expected layouts with id and propose'],
    [{ rules: { labels: [null] } }, 'options.rules.labels: expected label styles with id and match'],
    [{ rules: { labels: [{ id: 'own' }] } }, 'options.rules.labels: expected label styles with id and match'],
    [{ rules: { boilerplate: [null] } }, 'options.rules.boilerplate: expected rules with id and test'],
    [{ rules: { boilerplate: [{ id: 'own' }] } }, 'options.rules.boilerplate: expected rules with id and test'],
    [{ rules: { layouts: 1 } }, 'options.rules.layouts: expected layouts with id and propose'],
    [{ rules: { layouts: null } }, 'options.rules.layouts: expected layouts with id and propose'],
    [{ rules: { foo: [] } }, 'options.rules.foo: no such key; there are layouts, labels, boilerplate'],
    [{ rules: { constructor: [] } }, 'options.rules.constructor: no such key'],
    [{ language: 'xx-AT' }, 'options.language: expected one of'],
    [{ language: 'de AT' }, 'options.language: expected one of'],
    [{ language: 'de-' }, 'options.language: expected one of'],
    [{ speakers: 'Nela' }, 'options.speakers: expected an array'],
    [{ speakers: ['Nela'] }, 'options.speakers[0]: expected an object with name, labels or role'],
    [{ speakers: [null] }, 'options.speakers[0]: expected an object with name, labels or role'],
    [
      { speakers: [{ name: 'Nela' }, { nam: 'Bo' }] },
      'options.speakers[1].nam: no such key; there are name, labels, role'
    ],
    [{ speakers: [{ name: 7 }] }, 'options.speakers[0].name: expected a string'],
    [{ speakers: [{ labels: 'N' }] }, 'options.speakers[0].labels: expected an array of strings'],
    [{ speakers: [{ labels: [7] }] }, 'options.speakers[0].labels: expected an array of strings'],
    [{ speakers: [{ name: 'Nela', role: 'guest' }] }, 'options.speakers[0].role: expected one of interviewer'],
    [{ speakers: [{ role: 'other' }] }, 'options.speakers[0]: expected a name or labels'],
    [{ speakers: [{ labels: [] }] }, 'options.speakers[0]: expected a name or labels']
  ])('%j is refused by its name', (options, message) => {
    expect(() => parseInterview(talk, options as never)).toThrow(TypeError)
    expect(() => parseInterview(talk, options as never)).toThrow(message)
  })

  it.each([undefined, null, 7, {}, { value: null }])('so is %j for a source', (source) => {
    expect(() => parseInterview(source as never)).toThrow('source: expected a string or an object with a value')
  })

  it.each([
    [{ value: 7 }, 'source.value: expected a string or a Uint8Array'],
    [{ value: { toString: () => talk } }, 'source.value: expected a string or a Uint8Array'],
    [{ value: talk, path: 2 }, 'source.path: expected a string']
  ])('so is %j', (source, message) => {
    expect(() => parseInterview(source as never)).toThrow(TypeError)
    expect(() => parseInterview(source as never)).toThrow(message)
  })

  it.each([
    [{ indent: 11 }, 'options.indent: expected a whole number from 0 to 10'],
    [{ indent: -1 }, 'options.indent: expected a whole number from 0 to 10'],
    [{ indent: 1.5 }, 'options.indent: expected a whole number from 0 to 10'],
    [{ indent: '2' }, 'options.indent: expected a whole number from 0 to 10'],
    [{ positions: 'x' }, 'options.positions: expected true or false'],
    [{ spaces: 2 }, 'options.spaces: no such option; there are positions, indent'],
    [null, 'options: expected an object'],
    [2, 'options: expected an object']
  ])('so is %j for JSON', (options, message) => {
    const interview = parseInterview(talk)
    expect(() => toJson(interview, options as never)).toThrow(TypeError)
    expect(() => toJson(interview, options as never)).toThrow(message)
    expect(() => [...jsonPieces(interview, options as never)]).toThrow(message)
  })
})

describe('readers of the caller', () => {
  const page =
    '<html><body><p><b>Nela:</b> Where did it begin?</p><p><b>Tobin:</b> In a shed.</p><p><b>Nela:</b> And now?</p><p><b>Tobin:</b> A larger one.</p></body></html>'

  it('add the one for HTML to the core', () => {
    const interview = parseInterview(page, { readers: [htmlReader] })
    expect(interview).toEqual(parseAny(page))
    expect(interview).toEqual(parseInterview(page, { readers: [htmlReader], format: 'html' }))
    expect(interview.format).toBe('html')
    expect(() => parseInterview(page, { format: 'html' })).toThrow('options.format')
  })

  it('take the place of those with their id', () => {
    const own = { ...htmlReader, sniff: () => undefined }
    expect(parseAny(page, { readers: [own] }).format).not.toBe('html')
  })

  it.each([null, htmlReader, [null], [{ id: 'own' }], [{ ...htmlReader, id: 7 }]])('are none: %j', (readers) => {
    expect(() => parseInterview(page, { readers: readers as never })).toThrow(TypeError)
    expect(() => parseInterview(page, { readers: readers as never })).toThrow('options.readers: expected readers')
  })
})

describe('sources', () => {
  const words = 'Nélà: Where did it begin?\n\nTobin: In a shed.\n\nNélà: And now?\n\nTobin: 🛶.\n'

  it.each([
    ['bytes', words],
    ['bytes with a byte order mark', `\ufeff${words}`]
  ])('may be %s in UTF-8, as files hold them', (_, text) => {
    const value = new TextEncoder().encode(text)
    expect(parseInterview({ value, path: 'x.md' })).toEqual(parseInterview({ value: text, path: 'x.md' }))
    expect(parseInterview({ value: Buffer.from(text) })).toEqual(parseInterview(text))
  })

  it('may hold bytes that are no UTF-8', () => {
    const value = Uint8Array.from([0x41, 0x3a, 0x20, 0xff, 0xfe])
    expect(toText(parseInterview({ value }).introduction)).toContain('\ufffd')
  })
})

describe('rules of the caller', () => {
  it('mark labels that are written in another way, and what a page adds', () => {
    const text =
      '(Nela) Where did it begin?\n\n(Tobin) In a shed.\n\n(Nela) And now?\n\nRead our cookie poem\n\n(Tobin) A larger one.\n'
    const interview = parseInterview(text, {
      rules: {
        labels: [
          {
            id: 'round',
            why: 'a name in round brackets',
            match: (line) => {
              const end = line.startsWith('(') ? line.indexOf(') ') : -1
              return end < 0 ? undefined : { from: 1, to: end, body: end + 2 }
            }
          }
        ],
        boilerplate: [{ id: 'own/poem', why: 'the poem of the page', test: (line) => line.includes('cookie poem') }]
      }
    })
    expect(interview.exchanges.map(({ question, answer }) => [toText(question), toText(answer)])).toEqual([
      ['Where did it begin?', 'In a shed.'],
      ['And now?', 'A larger one.']
    ])
    expect(interview.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Nela', 'interviewer'],
      ['Tobin', 'interviewee']
    ])
    expect(interview.boilerplate.map(({ text, rule }) => [text, rule])).toEqual([['Read our cookie poem', 'own/poem']])
  })

  it('propose a layout beside the built-in ones', () => {
    const stars = {
      id: 'stars',
      why: 'questions end in stars',
      example: 'Tell us of the shed ***\n\nIt leaks.\n',
      propose: ({ units }: LayoutView) => Uint8Array.from(units, ({ text }) => (text.endsWith('***') ? 1 : 2))
    }
    const things = ['the shed', 'your boat', 'oars', 'that river', 'winter', 'what comes next']
    const text = things
      .map(
        (thing) =>
          `What of ${thing}? ***\n\nIt leaks, I told my sister, and she laughed.\n\nBut ${thing} always did.\n\n`
      )
      .join('')
    const { layout, exchanges } = parseInterview(text, { rules: { layouts: [stars] } })
    expect(layout.id).toBe('stars')
    expect(exchanges.map(({ question }) => toText(question))).toEqual(things.map((thing) => `What of ${thing}? ***`))
  })

  it('name a speaker by a role that is neither', () => {
    const text =
      'Nela: Where did it begin?\n\nTobin: In a shed.\n\nIda: Door closes.\n\nNela: And now?\n\nTobin: Here.\n'
    const { speakers } = parseInterview(text, { speakers: [{ name: 'Ida', role: 'other' }] })
    expect(speakers.find(({ name }) => name === 'Ida')?.role).toBe('other')
  })
})

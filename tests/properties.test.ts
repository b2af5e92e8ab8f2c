import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../bench/families.ts'
import { parseInterview } from '../src/all.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import type { Exchange, Interview, Position } from '../src/schema.ts'
import { anyText, easy, generated, mutated } from './generate.ts'
import * as invariants from './invariants.ts'

const root = new URL('..', import.meta.url).pathname
/** How many times the usual number of cases: `PROPERTY_RUNS=20 npm test`. */
const times = Number(process.env.PROPERTY_RUNS ?? 1)
const parse = (source: string): Interview => parseInterview(source)
const between = '**Ann:** Why?\n\n**Bo:** No.\n\n- a\n- b\n'

const fixtures = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => file.startsWith('source.'))
      .map((file) => [name, readFileSync(join(root, 'fixtures', name, file), 'utf8')] as const)
  )

/** Labelled documents of other people, where the folder is there; nothing of them is part of the project. */
const corpus = process.env.INTERVIEW_CORPUS ?? join(root, '../shared/corpus')
const documents = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((file) => existsSync(join(corpus, `${file}.gold`)))
      .map((file) => [file, readFileSync(join(corpus, file), 'utf8')] as const)
  : []

function expectAll(source: string): void {
  expect(invariants.violations(source, parse(source), parse)).toEqual([])
}

describe('every fixture', () => {
  it.each(fixtures)('%s holds every guarantee', (_, source) => {
    const interview = parse(source)
    expect(invariants.violations(source, interview, parse)).toEqual([])
    expect(invariants.safeMarkdown(interview)).toEqual([])
  })

  it('reads the same with other line ends, with a byte order mark, and again', () => {
    const some = fixtures.filter((_, at) => times > 1 || at % 4 === 0)
    const problems = some.flatMap(([name, source]) =>
      [...invariants.lineEndsChangeNothing(source, parse), ...invariants.pure(source, parse, between)].map(
        (problem) => `${name}: ${problem}`
      )
    )
    expect(problems).toEqual([])
  })

  it('holds them changed and cut off', () => {
    const changed = fc.constantFrom(...fixtures).chain(([, source]) => mutated(source))
    fc.assert(fc.property(changed, expectAll), { numRuns: 100 * times })
  })

  it('holds them cut off anywhere', () => {
    const [, source] = fixtures.find(([name]) => name === 'label--full-name-bold-colon-inside') ?? ['', '']
    const text = source.slice(0, 1200)
    for (let end = 0; end <= text.length; end += 23) expectAll(text.slice(0, end))
  })
})

describe.runIf(documents.length > 0)('documents of the corpus', () => {
  it('hold every guarantee', () => {
    const some = documents.filter((_, at) => times > 1 || at % 8 === 0)
    expect(
      some.flatMap(([name, source]) =>
        invariants.violations(source, parse(source), parse).map((problem) => `${name}: ${problem}`)
      )
    ).toEqual([])
  })
})

describe('any text', () => {
  it('holds every guarantee', () => {
    fc.assert(fc.property(anyText, expectAll), { numRuns: 400 * times })
  })

  it('is printed safely and reads the same with other line ends', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(invariants.safeMarkdown(parse(source))).toEqual([])
        expect(invariants.lineEndsChangeNothing(source, parse)).toEqual([])
        expect(invariants.pure(source, parse, between)).toEqual([])
      }),
      { numRuns: 120 * times }
    )
  })
})

describe('generated interviews', () => {
  it('are read exactly where every turn is labelled', () => {
    fc.assert(
      fc.property(easy, ({ source, exchanges }) => {
        expect(invariants.spokenOf(parse(source))).toEqual(exchanges)
      }),
      { numRuns: 100 * times }
    )
  })

  it('hold every guarantee in every layout', () => {
    fc.assert(
      fc.property(generated, ({ source }) => {
        expectAll(source)
      }),
      { numRuns: 100 * times }
    )
  })

  it('hold every guarantee changed', () => {
    const changed = generated.chain(({ source }) => mutated(source))
    fc.assert(fc.property(changed, expectAll), { numRuns: 100 * times })
  })
})

describe('labels are data', () => {
  it.each([
    ['__proto__', 'constructor'],
    ['toString', 'valueOf'],
    ['hasOwnProperty', '__defineGetter__']
  ])('%s and %s are speakers', (asks, answers) => {
    const source = Array.from(
      { length: 4 },
      (_, at) => `${asks}: Why did you count boat ${at}?\n\n${answers}: Because it was there, at pier ${at}.`
    ).join('\n\n')
    const interview = parse(source)
    expect(interview.speakers.map(({ name }) => name)).toEqual([asks, answers])
    expect(interview.exchanges).toHaveLength(4)
    expectAll(source)
  })

  it('may be a thousand', () => {
    const source = Array.from(
      { length: 1000 },
      (_, at) => `${nameOf(at)} ${nameOf(at + 5000)}: I counted boat ${at}.`
    ).join('\n\n')
    expectAll(`${source}\n\n${source}`)
  })
})

/** What once broke, as small as it could be made. */
const REGRESSIONS: [string, string][] = [
  [
    'a label in a code span that a line end pads',
    '**Nela:** Why here?\n\n**Tobin:** It is dry.\n\n**Nela:** Who else?\n`\n**Tobin:** Only gulls.\n`\n**Nela:** And when it rains?\n\n**Tobin:** Then we move.\n'
  ],
  ['a code fence that opens a turn', '* How?\n\n~~~The first\n\n* Why?\nwords'],
  ['quote marks between turns', '> **Why?**\n>\n> Because.\n>\n> **How?**\n>\n> So.\n>\n'],
  ['quote marks and nothing else', 'Ann: a\n\n>\n\nBo: b\n\n> >\n'],
  ['a table of questions', '| Q | A |\n| --- | --- |\n| Why? | So. |\n| How? | Thus. |\n'],
  ['a byte order mark before the title', '\ufeffBo Kern, a keeper of clocks\n\nAnn: Why?\n\nBo: So.\n'],
  ['TOML that ends its lines with CR', '+++\rtitle = "A talk"\rdate = "2020"\r+++\r\rAnn: Why?\r\rBo: So.\r'],
  ['code that ends its lines with CRLF', '**Ann:** Why?\r\n\r\n**Bo:** So:\r\n\r\n```\r\na\r\nb\r\n```\r\n'],
  ['a line that is a reference', '**Ann:** Why?\n&lt;\n**Bo:** So.\n'],
  ['a line end that is a reference', '**Ann:** Why&#10;not?\nAnd &#10; then?\n\n**Bo:** So.\n'],
  [
    'references before labels inside a line',
    '**Ann:** Research &amp; R&amp;D, why? Bo: So &lt;it&gt; goes. Ann: And M&amp;A? Bo: No.\n\n**Bo:** a\n\n**Ann:** b\n'
  ],
  [
    'a reference to a line end before a label',
    '**Q:** Why?\n\nA: So.\n\nQ: How?\n\n&#10;&#13;A: No.\n\nQ: And?\n\nA: **No**.\n'
  ],
  [
    'references on a line before a label',
    '# A talk\n&#13;&#10;\nQ: Why?\n\nA: So.\n\nQ: How?\n\nA: No.\n\n- a\n\n> Well.\n'
  ],
  ['a label that is a reference', '# A talk\n\nQ: Why?\n\nA: So.\n\nQ: How?\n\n&#65;: No.\n'],
  [
    'tags between paragraphs whose lines end with CR',
    '1. Was hat Sie verloren?\n\nDas Moor vermessen.\n\n<div>\n\n3. Warum wollten Sie?\n\nDen Steg vermessen.\n\n<div>\n\n4. Wann durften Sie?\n\nEine alte Waage.\n'
  ],
  [
    'controls in code',
    '**Ann:** Why?\n\n**Bo:** So:\n\n```\na \u001b[31m \u202e\n```\n\n**Ann:** How?\n\n**Bo:** No.\n'
  ],
  ['a blank-looking letter', '`\u3164'],
  [
    'a reference to two line ends above a label',
    'Nela: Why?\n\nTobin: So.\n\nNela: And how?\n&#13;&#10;\nTobin: Thus. That is all.\n\n# Nela: How far?\n\nTobin: Far.\n'
  ],
  ['a reference to a line end below a line, and a link', 'a = "b"\n&#10;What is a boat[a](https://example.org)-  '],
  [
    'references to line ends in a quotation',
    '> Nela: And &amp; how\n> &#xA; > it?\n\nTobin: Ha.\n\nNela: Why?\n\nTobin: So.\n'
  ],
  [
    'a reference to a line end and a blank',
    'A&#13;&#10; brass lantern.\n\n**Q:** Why?\n\n**A:** So.\n\n**Q:** How?\n\n**A:** Thus.\n'
  ],
  [
    'a field that goes on below and holds half the talk',
    '+++\ntitle = "In the cellar"\ndate = "2017"\n\n\nBelow the tower.\n\n**Nela Ash: Why?**\n\n**Tobin**: So.\n\n**Nela Ash: How?**\n\n**Tobin**: Thus.\n+++\n**Nela Ash: And?**\n\n**Tobin**: No.\n'
  ],
  [
    'a line break inside bold type',
    '港の塔で灯を守る人に会った。\n\n**塔は寒いですよね。**\n\n寒いです。夜はもっと寒いです。\n\n**いちばん長くいたい<br/>のはどの部屋でしょう。**\n\n台所です。火があります。\n'
  ],
  [
    'canonical front matter above a text with sections and other line ends',
    '---\ntitle: "Tickets"\ninterview: 1\n---\n\n**Ann:** Why?\n\n**Bo:** So.\n\n## Credits\n\nAnn Lowe\n'
  ],
  [
    'a reference before a chevron that parts a cue',
    "WEBVTT\nA: \n00:00:00.000 --> 00:00:03.600\n>> So when did you first see the boat?\n\n00:00:03.600 --> 00:00:08.900\n>> About eight years old. It was on a hill,\nwhich nobody had warned me of.\n\n<b>00:00:08.900 --> 00:00:11.000\n>> On a hill?\n\nThank you.00:00:11.000 --> 00:00:19.300\n>> My uncle had built it there, as that's where he had the wood.\nAnd he'd say that the sea would come up for it.\n\n00:00:19.300 --> 00:00:24.800\nAnd of course we laughed, and it's still up there,\nbut he's moved the sea in, if you see what I mean.\n\n00:00:24.800 --> 00:00:27.100\n>> I don't think I do.\n| a | b |\\\n\n00:00:27.100 --> 00:00:33.000\n&lt;>> He's put in a pond. It's got a little tide.\nThere's a man who comes.\n"
  ],
  [
    'an end tag without a letter',
    'Ann: Why?\n\n<p>The goat pays half, salt &amp; bread are free.</\u0000p>\n\nBo: So.\n'
  ],
  [
    'a number on two lines beside lines of one width',
    '{\n "text": "They paid her in boots, one at a time, and the roof came off.",\n "list": [\n  {\n   "id": 0,\n   "seek": 0,\n   "end": 14.5,\n   "prob": 0.01\n  }\n ],\n "language": "en"\n}\n\n   "avg_logprob": -0.2,\n   "no_speech_prob": 0.01\n  }\n ],\n "language": "en"\n}\n'
  ],
  ['one line again and again', 'Talking bellows\n\n'.repeat(5)],
  [
    'the number of a line where a paragraph is cut',
    "                                                          41\n 1   BY MR. SKARNE:\n 2        Q.   Would you tell us where the ladder stood.\n 3        A.   It leaned against the mill, as it always does.\n 4        Q.   And on the night when the sail turned by itself,\n 5   was it there, too?\n 6        A.   It was there in the evening.  In the morning it\n 7   was in the pond, and the pond was frozen around it.\n 8        Q.   Did you put it into the pond?\n 9             MS. PELL:  Objection.  Leading.\n10             THE WITNESS:  The wind put it there.\n11   BY MR. SKARNE:\n12        Q.   Did anybody see the wind do that?\n13        A.   The miller's goose.\n14             MS. PELL:  Objection.  Hearsay.\n15    ######          THE WITNESS:  She told nobody but me, and I have\n16   not told anybody but you.\n17   BY MR. SKARNE:\n18        Q.   How far is the pond from the mill?\n19        A.   A ladder and a half.\n                                                          42\n 1        Q.   And who took it out?\n 2        A.   March did.\n 3\n 4        Q.   March alone?\n 5        A.   And the goose.\n"
  ],
  [
    'a number glued to its question, among others',
    'A talk with Ida Moss. 1. Where did you get the idea? It came off a packet of stock cubes that had got wet in the rain. 2. Why did you want to play this? We are all too slow for anything else. 3. Did you know each other before? We worked in the same cold store for three winters. 4.Where would you like to play? On a boat, or under one, with the engine on. 5. What comes next? A record that is shorter than the last.\n'
  ],
  [
    'numbers with dashes in one line',
    'Getting to know the keepers: Ida Moss 1 - Can you introduce yourself to our readers? Hi all. I am 34, I live by the weir and in real life I measure things for the land survey. 2 -How did you get into it in the first place? I had a broken leg, and that is the whole story more or less. 3 - When did you join and how did that happen? I posted a report about the height of the water which was about four pages long. 4 - What is your favorite part of the work? The mornings, when nobody has asked anything yet.\n'
  ],
  [
    'front matter that says twice what is said',
    '---\ntranscript:\n  - speaker: Vera Tal\n  - speaker: Pell Okafor\n    text: "How does one come to look after a carillon?"\n    start: 3\n    start: 12\n    text: "One says yes to a ladder."\n  - speaker: Vera Tal\n    start: 21\n    text: "How many bells are up there?"\n---\n'
  ],
  ['labels below a title, and no words', 'Talking bellows\n\nQ:\n\nQ:\n\nQ:\n']
]

describe('what once broke', () => {
  it.each(REGRESSIONS)('%s', (_, source) => {
    expectAll(source)
    expect(invariants.lineEndsChangeNothing(source, parse)).toEqual([])
    expect(invariants.safeMarkdown(parse(source))).toEqual([])
  })
})

describe('the checks themselves', () => {
  const source = 'Ann: Why?\n\nBo: Because.\n\nAnn: How?\n\nBo: So.\n'
  const interview = parse(source)
  const broken = (change: (copy: Interview) => void): Interview => {
    const copy = structuredClone(interview)
    change(copy)
    return copy
  }
  it.each<[string, (copy: Interview) => string[], (copy: Interview) => void]>([
    ['a key too many', invariants.schemaValid, (copy) => Object.assign(copy, { extra: 1 })],
    [
      'a place of two nodes',
      invariants.nothingShared,
      ({ exchanges: [exchange] }) =>
        void Object.assign(exchange as Exchange, { position: exchange?.question[0]?.position })
    ],
    ['a lost line', (copy) => invariants.nothingLost(`${source}more\n`, copy), () => {}],
    [
      'a wrong column',
      (copy) => invariants.positionsExist(source, copy),
      (copy) => void ((copy.exchanges[0] as Exchange).position as Position).start.column++
    ],
    [
      'a missing position',
      (copy) => invariants.positionsExist(source, copy),
      (copy) => delete copy.exchanges[0]?.answer[0]?.position
    ],
    [
      'other words',
      (copy) => invariants.truePositions(source, copy, true),
      (copy) => Object.assign(copy.exchanges[0]?.answer[0]?.blocks[0] as object, { text: 'Never.' })
    ],
    [
      'fewer words',
      (copy) => invariants.truePositions(source, copy, true),
      (copy) => Object.assign(copy.exchanges[0]?.answer[0]?.blocks[0] as object, { text: 'Be' })
    ],
    ['nobody', invariants.speakersExist, (copy) => copy.speakers.pop()],
    ['turns out of order', invariants.exchangesOrdered, (copy) => copy.exchanges.reverse()],
    ['a section nowhere', invariants.beforeIndexes, (copy) => copy.sections.push({ text: 'a', depth: 2, before: 9 })],
    [
      'a list unlisted',
      invariants.listsAgree,
      (copy) => copy.lists.push({ in: 'introduction', ordered: false, items: [] })
    ],
    ['an empty paragraph', invariants.blocksNormal, (copy) => copy.introduction.push({ type: 'paragraph', text: '' })],
    [
      'what printing cannot carry',
      (copy) => invariants.roundTrip(copy, parse),
      (copy) => Object.assign(copy.layout, { confidence: Number.NaN })
    ]
  ])('see %s', (_, check, change) => {
    expect(check(structuredClone(interview))).toEqual(check(structuredClone(interview)))
    expect(check(broken(change))).not.toEqual([])
    expect(toMarkdown(interview)).toContain('Because.')
  })
})

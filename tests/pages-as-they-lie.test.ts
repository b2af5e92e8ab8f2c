import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { voicesOf } from '../src/read/html/voices.ts'
import { violations } from './invariants.ts'
import { lookedAt, type Told } from './support/looks.ts'

const html = (source: string) => {
  const interview = parseInterview({ value: source, path: 'page.html' })
  expect(violations(source, interview, parseInterview)).toEqual([])
  return interview
}

type Talk = ReturnType<typeof html>
type Turns = Talk['exchanges'][number]['question']

const wordsOf = (turns: Turns): string =>
  turns
    .flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : block.type)))
    .join(' ')
    .replace(/\s+/g, ' ')

const pairsOf = ({ exchanges }: Talk): string[][] =>
  exchanges.map(({ question, answer }) => [wordsOf(question), wordsOf(answer)])

const PAIRS = [
  ['How did you come to the lantern shop?', 'I swept its floor, and one day somebody gave me the key.'],
  ['What breaks first?', 'The hinge, which nobody oils.'],
  ['Who brings you oil lamps?', 'The boats do, mostly in autumn.']
]

const lines = (line: (question: string, answer: string) => string): string =>
  PAIRS.map(([question = '', answer = '']) => line(question, answer)).join('\n')

describe('markup of word processors', () => {
  const tag = '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />'

  it('holds tags that no `?>` ends, and what follows them is read', () => {
    const talk = html(`<div><p>${tag}</p>\n${lines((q, a) => `<p><b>${q}</b></p>\n<p>${a}</p>`)}</div>`)
    expect(pairsOf(talk)).toEqual(PAIRS)
    expect(talk.boilerplate.filter(({ rule }) => rule === 'html/code')).toEqual([])
  })

  it('is no code, and code of other kinds still is', () => {
    const talk = html(`<p>${tag}<?php echo $date ?></p>\n${lines((q, a) => `<p><b>${q}</b></p>\n<p>${a}</p>`)}`)
    expect(pairsOf(talk)).toEqual(PAIRS)
    expect(talk.boilerplate.map(({ rule }) => rule)).toContain('html/code')
  })
})

describe('end tags without a start', () => {
  it('part the words around them', () => {
    expect(pairsOf(html(`<div>\n${lines((q, a) => `<b>${q}</b></p>\n${a}</p>`)}\n</div>`))).toEqual(PAIRS)
  })

  it('make a page of a text that has no other blocks', () => {
    const source = lines((q, a) => `<b>${q}</b></p>\n${a}</p>`)
    expect(parseInterview(source).format).toBe('html')
    expect(pairsOf(html(source))).toEqual(PAIRS)
    expect(parseInterview(source.replaceAll('</p>', '')).format).not.toBe('html')
  })

  it('go with the words of their own line', () => {
    const talk = html(`<div>\n<b>Who brings oil lamps?</b>\n</p><b>What breaks first?</b>\n</p>The hinge.\n</div>`)
    const rows = talk.exchanges
      .flatMap(({ question, answer }) => [...question, ...answer])
      .flatMap(({ blocks }) => blocks.map(({ position }) => [position?.start.line, position?.end.line]))
    expect(rows).toEqual([
      [1, 2],
      [3, 3],
      [4, 5]
    ])
  })
})

describe('comments in a page', () => {
  it('are markup beside words, and markup of their own on their own line', () => {
    const own = html(`<!-- begin -->\n${lines((q, a) => `<p><b>${q}</b></p>\n<p>${a}</p>`)}`)
    expect(own.boilerplate.map(({ rule }) => rule)).toEqual(['html/comment'])
    const beside = html(lines((q, a) => `<p><b>${q}</b></p><!-- here -->\n<p>${a}</p>`))
    expect(beside.boilerplate).toEqual([])
    expect(pairsOf(beside)).toEqual(PAIRS)
  })
})

describe('classes q and a', () => {
  const boxes = (q: string, a: string): string =>
    lines((question, answer) => `<div class="${q}"><p>${question}</p></div>\n<div class="${a}"><p>${answer}</p></div>`)

  it('say who talks where a page has both', () => {
    expect(pairsOf(html(boxes('bubble bubble--q', 'bubble bubble--a')))).toEqual(PAIRS)
    const stated = html(
      boxes('talk__q', 'talk__a').replace('How did you come to the lantern shop?', 'Please begin at the beginning.')
    )
    expect(pairsOf(stated)[0]?.[0]).toBe('Please begin at the beginning.')
  })

  it('do not turn a talk round in which what is called an answer asks', () => {
    expect(pairsOf(html(boxes('box__a', 'box__q')))).toEqual(PAIRS)
  })
})

describe('elements whose class is name', () => {
  const said = (name: string, words: string): string => `<div><span class="name">${name}</span><p>${words}</p></div>`
  const talk = [
    said('Kuno', 'How many steps has the pier?'),
    said('Alma', 'Forty, if you ask me in May.'),
    said('Kuno', 'And in winter?'),
    said('Alma', 'In winter nobody counts them.'),
    said('Kuno', 'Who hung the first lantern?'),
    said('Alma', 'I did, at step forty.')
  ].join('\n')

  it('name who speaks where the names come again and again', () => {
    expect(html(talk).speakers.map(({ name }) => name)).toEqual(['Kuno', 'Alma'])
  })

  it('are cards of the page where each name stands once or twice', () => {
    const namesFor = (kind: string, ...found: string[]): string[] => [
      ...voicesOf({ names: new Map([[kind, found]]), times: new Map() }).names
    ]
    expect(namesFor('span.name', 'Kuno', 'Alma', 'Kuno', 'Ida')).toEqual([])
    expect(namesFor('span.name', 'Kuno', 'Alma', 'Kuno', 'Alma', 'Kuno')).toEqual(['span.name'])
    expect(namesFor('span.speaker', 'Kuno', 'Alma', 'Kuno')).toEqual(['span.speaker'])
    expect(namesFor('dt.', 'Kuno', 'Alma', 'Kuno')).toEqual(['dt.'])
  })

  it('may stand beside a picture', () => {
    const faces = talk.replaceAll(
      /<span class="name">(\w+)<\/span>/g,
      '<figure class="speaker"><img src="face.png" alt=""><span>$1</span></figure>'
    )
    expect(html(faces).speakers.map(({ name }) => name)).toEqual(['Kuno', 'Alma'])
  })
})

describe('a list of links above the talk', () => {
  /** What becomes of links that were taken for words of the introduction, and of the talk below them. */
  const told = (...links: string[]): string =>
    lookedAt('menus-above', [
      ...links.map((text): Told => ({ tag: 'introduction', text })),
      { tag: 'question', text: 'What breaks first?' },
      ...links.map((text): Told => ({ tag: 'answer', text }))
    ]).join(' ')

  it('is a menu if there are three, and not among answers', () => {
    expect(told('- [News](/news)', '- [Boats](/boats)', '- [About](/about)')).toBe(
      'boilerplate boilerplate boilerplate question answer answer answer'
    )
  })

  it.each([
    ['two', ['- [News](/news)', '- [Boats](/boats)']],
    ['ways to places below', ['- [News](#news)', '- [Boats](#boats)', '- [About](#about)']],
    ['links with words', ['- [News](/news)', '- [Boats](/boats), and what they cost', '- [About](/about)']],
    ['no items', ['[News](/news)', '[Boats](/boats)', '[About](/about)']]
  ])('is none if there are %s', (_, links) => {
    expect(told(...links)).not.toContain('boilerplate')
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Turn } from '../src/index.ts'

const PAIRS = [
  ['Where do you sleep?', 'In a loft above the mill, with two goats.'],
  ['What do you grind?', 'Rye, and a little barley.'],
  ['Who taught you the wheel?', 'My aunt, who had hers from a carter in Lome.'],
  ['Your worst winter?', 'The third. The river froze and so did I.'],
  ['What comes next?', 'A nap, then more rye.']
] as const

type Join = (question: string, answer: string) => string

const joins: Record<string, Join> = {
  'a space': (q, a) => `${q} ${a}`,
  'a wide space': (q, a) => `${q}\t${a}`,
  'a colon': (q, a) => `${q}: ${a}`,
  'a colon between spaces': (q, a) => `${q} : ${a}`,
  'a dash': (q, a) => `${q} – ${a}`,
  'a dash without spaces': (q, a) => `${q}—${a}`,
  'an arrow': (q, a) => `${q} → ${a}`,
  'an arrow of two signs': (q, a) => `${q} -> ${a}`,
  'a bar': (q, a) => `${q} | ${a}`,
  'a slash': (q, a) => `${q} / ${a}`,
  'nothing at all': (q, a) => `${q}${a}`
}
/** Where the sign is a dash or nothing, a line with a label or a dash in front tells too little. */
const fronts: Record<string, (at: number) => string> = {
  'no sign': () => '',
  numbers: (at) => `${at + 1}. `,
  'numbers in brackets': (at) => `${at + 1}) `,
  'a hash': (at) => `#${at + 1} `,
  'a bullet': () => '• ',
  'a dash': () => '- ',
  'a label': () => 'Q: ',
  'a label with a number': (at) => `Q${at + 1}: `
}

const wordsOf = (turns: readonly Turn[]): string =>
  turns.flatMap(({ blocks }) => blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type))).join(' ')

function pairsIn(value: string, path = 'x.txt'): string[][] {
  return parseInterview({ value, path }).exchanges.map(({ question, answer }) => [wordsOf(question), wordsOf(answer)])
}

const around = (lines: readonly string[], gap: string): string =>
  `Five questions for Ida Moss\n\nIda Moss keeps the mill at Lome. We asked her by post.\n\n${lines.join(gap)}\n`

describe('a question and its answer on one line', () => {
  for (const [front, before] of Object.entries(fronts))
    for (const [sign, join] of Object.entries(joins))
      it(`are parted by ${sign}, behind ${front}`, () => {
        const lines = PAIRS.map(([question, answer], at) => before(at) + join(question, answer))
        for (const gap of ['\n\n', '\n'])
          expect(pairsIn(around(lines, gap))).toEqual(PAIRS.map(([question, answer]) => [question, answer]))
      })

  it('are parted by the sign that most of them have', () => {
    const lines = PAIRS.map(([question, answer], at) => question + (at === 4 ? ' | ' : ': ') + answer)
    expect(pairsIn(around(lines, '\n\n')).slice(0, 3)).toEqual(PAIRS.slice(0, 3))
  })

  it('are parted by type', () => {
    const types: Join[] = [
      (q, a) => `*${q}* ${a}`,
      (q, a) => `${q} *${a}*`,
      (q, a) => `**${q}** ${a}`,
      (q, a) => `1. *${q}* ${a}`
    ]
    for (const join of types) {
      const lines = PAIRS.map(([question, answer]) => join(question, answer))
      expect(pairsIn(around(lines, '\n\n'), 'x.md')).toEqual(PAIRS.map(([question, answer]) => [question, answer]))
    }
  })

  it('are parted by a colon behind words that ask without a mark, and topics among them', () => {
    const prompts = PAIRS.map(([question, answer]) => [question.replace('?', ''), answer])
    const lines = prompts.map((pair) => pair.join(': '))
    expect(pairsIn(around(lines, '\n\n'))).toEqual(prompts)
  })

  it('are parted by dots where one sentence after the other breaks off', () => {
    const halves = [
      ['I sleep best…', 'when the river is low.'],
      ['On Sundays I…', 'grease the wheel.'],
      ['A good sack is…', 'one that somebody else carries.'],
      ['I shall stop…', 'when the river does.']
    ]
    expect(
      pairsIn(
        around(
          halves.map((pair) => pair.join(' ')),
          '\n\n'
        )
      )
    ).toEqual(halves)
  })

  it('have a place each, and all of the line belongs to one of them', () => {
    const value = around(
      PAIRS.map((pair) => pair.join(' → ')),
      '\n\n'
    )
    const { exchanges } = parseInterview({ value, path: 'x.txt' })
    for (const [at, { question, answer }] of exchanges.entries()) {
      const [asked, said] = [question[0]?.position, answer[0]?.position]
      expect(value.slice(asked?.start.offset, asked?.end.offset)).toBe(PAIRS[at]?.[0])
      expect(value.slice(said?.start.offset, said?.end.offset)).toBe(`→ ${PAIRS[at]?.[1]}`)
    }
    expect(exchanges).toHaveLength(PAIRS.length)
  })
})

describe('a space between a question and its answer', () => {
  const lines = PAIRS.map((pair) => pair.join(' '))

  it('parts them where hardly anybody asks and stops', () => {
    expect(pairsIn(around(lines, '\n\n'))).toEqual(PAIRS.map((pair) => [...pair]))
  })

  it('parts nothing where others ask alone, as an answer may begin with what it asks itself', () => {
    const talk = [
      'What do you hear at night?',
      'The wheel? It sings, and I listen until I sleep.',
      'Where do you sleep?',
      'Sleep? In the loft, when the goats let me.',
      'Who wakes you in the morning?',
      'Me? I wake by myself, with the first cart.',
      'And who brings the rye?',
      'The rye? It comes by boat, from Lome.'
    ]
    expect(pairsIn(around(talk, '\n\n')).flat()).toEqual(talk)
  })
})

describe('lines that are not cut', () => {
  it('ask back in a labelled talk', () => {
    const talk = [
      ['Ida: What is it that you hear at night?', 'Jost: The wheel? It sings. Did you never hear it?'],
      ['Ida: I heard it once.', 'Jost: Where was that? By the sluice, I am sure.'],
      ['Ida: And what did it sing?', 'Jost: Why do you ask? You were there.']
    ]
    expect(pairsIn(talk.flat().join('\n\n'))).toEqual(
      talk.map((pair) => pair.map((line) => line.replace(/^\w+: /, '')))
    )
  })

  it('are facts of a place', () => {
    const facts = ['Where: the old mill', 'When: Friday, at eight', 'Who: the miller and her goats']
    expect(pairsIn(around(facts, '\n'))).toEqual([])
  })

  it('hold dots of somebody who thinks', () => {
    const talk = [
      'What do you hear at night?',
      'Well… the wheel, I suppose.',
      'And in the morning?',
      'Hm… nothing, it stands still.',
      'Do you miss it then?',
      'I… yes.'
    ]
    expect(pairsIn(around(talk, '\n\n')).flat()).toEqual(talk)
  })
})

describe('a quotation that is all of the line behind a colon', () => {
  const said = ['“It sings, and I listen.”', '“In the loft, with the goats.”', '“The goats, who else.”', '“More rye.”']
  const lines = (prompts: readonly string[]): string =>
    prompts.map((prompt, at) => `${prompt}: ${said[at]}`).join('\n\n')

  it('answers the prompt before it', () => {
    const prompts = ['On the wheel at night', 'SLEEP', 'On the long mornings', 'Is that all?']
    expect(pairsIn(around([lines(prompts)], ''))).toEqual(prompts.map((prompt, at) => [prompt, said[at]]))
  })

  it('is told where somebody says it, where more than a prompt is in front or where it goes on', () => {
    const told = [
      ['So the old miller said', 'Her goat-herd asked', 'The carter replied', 'And the boatman explained'],
      ['Ida Moss', 'Jost Vane', 'Ola Tamm', 'Ena Brook'],
      Array.from({ length: 4 }, (_, at) => `The ${'old '.repeat(12)}mill by the river, on a morning like ${at} others`)
    ]
    for (const prompts of told)
      expect(pairsIn(around([lines(prompts)], '')).filter(([question]) => prompts.includes(`${question}`))).toEqual([])
    const open = ['On the wheel', 'On goats', 'On mornings', 'On rye']
    const goesOn = pairsIn(around([lines(open).replaceAll('”', '” and so on')], ''))
    expect(goesOn.filter(([question]) => open.includes(`${question}`))).toEqual([])
  })
})

describe('numbers inside one paragraph', () => {
  const run = (front: (at: number) => string, pairs: readonly (readonly string[])[] = PAIRS): string =>
    pairs.map(([question, answer], at) => `${front(at + 1)}${question} ${answer}`).join(' ')

  it('begin the turns of a talk', () => {
    for (const front of [(at: number) => `${at}) `, (at: number) => `${at}. `, (at: number) => `${at}- `])
      expect(pairsIn(around([run(front)], ''))).toEqual(PAIRS)
  })

  it('do so where one question has no answer, and where words stand before the first', () => {
    const front = (at: number) => `${at}) `
    const unanswered = PAIRS.map(([question, answer], at) => [question, at === 4 ? '' : answer] as const)
    const value = around([`She wrote back by the next post. ${run(front, unanswered).trim()}`], '')
    expect(pairsIn(value).slice(0, 4)).toEqual(PAIRS.slice(0, 4))
  })

  it('are a list where they ask nothing, one after the other or not', () => {
    const goods = [
      'flour from the mill at Lome',
      'water',
      'salt, and a night of rest for all of it',
      'time',
      'an oven that is swept'
    ]
    for (const front of [
      (at: number) => `${at}) `,
      (at: number) => `${at * 2}) `,
      (at: number) => `p${at}) `,
      (at: number) => `${at}${at % 2 ? ')' : '.'} `
    ])
      expect(pairsIn(around([`What goes in? ${goods.map((own, at) => front(at + 1) + own).join(' ')}`], ''))).toEqual(
        []
      )
  })
})

describe('a line of several turns behind dashes', () => {
  it('is cut at each dash behind a sentence', () => {
    const line = '- Where do you sleep? - In the loft. - And who wakes you? - The goats do.'
    expect(pairsIn(`A word with Ida Moss\n\nShe keeps the mill.\n\n${line}\n`)).toEqual([
      ['Where do you sleep?', 'In the loft.'],
      ['And who wakes you?', 'The goats do.']
    ])
  })

  it('is cut at one dash right behind what it asks, and at those that are glued', () => {
    const lines = ['— You were a townsman.— I was, to my elbows.', '— And what brought you here?— The river did.']
    const turns = [
      ['You were a townsman.', 'I was, to my elbows.'],
      ['And what brought you here?', 'The river did.']
    ]
    expect(pairsIn(`${lines.join('\n\n')}\n`)).toEqual(turns)
    const apart = [lines[1]?.replace('?—', '? —'), '— Who keeps you here? — My goats do.'].join('\n\n')
    expect(pairsIn(`A word with Ida Moss\n\n${apart}\n`)).toEqual([turns[1], ['Who keeps you here?', 'My goats do.']])
  })

  it('is cut where a turn stands twice, which counts once', () => {
    const asked = ['— Who wakes you?', '— Where do you sleep then?', '— What comes after?']
    const said = ['— The goats do.', '— In the loft.', '— More rye.']
    const value = asked.map((line, at) => `${line}\n${line}${said[at]}`).join('\n')
    expect(pairsIn(`${value}\n`).map(([, answer]) => answer)).toEqual(said.map((line) => line.slice(2)))
  })

  it('stays whole where nobody asks or only one dash stands inside', () => {
    const lines = ['- We went down. - The river was low. - Nobody saw us.', '- Who was it? - a goat, that is all.']
    for (const line of lines) {
      const { exchanges, introduction } = parseInterview({ value: `${line}\n`, path: 'x.txt' })
      expect(exchanges.length + introduction.length).toBeLessThan(3)
    }
  })
})

describe('a question at the end of the answer before it', () => {
  const asked = ['Where do you sleep?', 'Who wakes you in the morning?', 'What comes next?']
  const said = [
    'I came by boat. It took me all of a week.',
    'In the loft, with the goats. It is dry there.',
    'Nobody does. I hear the first cart.',
    'A nap, I hope. Then I shall grind rye.'
  ]
  const turns = ['How did you come here?', said[0], ...asked.flatMap((line, at) => [line, said[at + 1]])]

  it('is a turn of its own where it is glued to it', () => {
    const lines = said.map((line, at) => line + (asked[at] ?? ''))
    expect(pairsIn(`How did you come here?\n\n${lines.join('\n\n')}\n`).flat()).toEqual(turns)
    const once = ['She lives above the mill.How did you come here?', said[0]].join('\n\n')
    expect(pairsIn(`A word with Ida Moss\n\nIda Moss grinds rye. ${once}\n`)).toEqual([
      ['How did you come here?', said[0]]
    ])
  })

  it('is one where paragraph after paragraph ends like that', () => {
    const lines = said.map((line, at) => (asked[at] ? `${line} ${asked[at]}` : line))
    expect(pairsIn(`How did you come here?\n\n${lines.join('\n\n')}\n`).flat()).toEqual(turns)
  })

  it('stays with who asks back now and then, behind titles and dots, and where everything is glued', () => {
    const talks = [
      ['How did you come here?', 'By boat. How else?', 'And why?', 'Why not? I like it here. Do you not?'],
      [
        'How did you come here?',
        'With Dr.Moss from Lome. You know Dr.Moss from Lome?',
        'Yes.So...Who does not know her?',
        'No one.'
      ],
      [
        'How did you come here?',
        'By boat.It was cold.Do you row?',
        'No.I walk.Why would I row?',
        'It is quick.It is dry.'
      ]
    ]
    for (const talk of talks) expect(pairsIn(`A word with Ida Moss\n\n${talk.join('\n\n')}\n`).flat()).toEqual(talk)
  })
})

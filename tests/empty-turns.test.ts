import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'

/** Turn by turn: question or answer, who, stated or not, the words. */
function turns(source: string): string[] {
  return parseInterview(source).exchanges.flatMap(({ question, answer }) =>
    [question, answer].flatMap((part, at) =>
      part.map(({ speaker, attribution, blocks }) => {
        const words = blocks.map((block) => ('text' in block ? block.text : block.type)).join(' / ')
        return `${'QA'[at]} ${speaker ?? '-'} ${attribution}: ${words}`
      })
    )
  )
}

const codes = (source: string): string[] => parseInterview(source).warnings.map(({ code }) => code)

const wrong = (source: string): string[] => violations(source, parseInterview(source), parseInterview)

describe('questions and answers in columns and under keys', () => {
  const told = ['Q - stated: Why?', 'A - stated: Because.', 'Q - stated: And?', 'A - stated: ', 'Q - stated: When?']
  const sources = {
    csv: 'Question,Answer\nWhy?,Because.\nAnd?,\nWhen?,"Now, really"\n',
    quoted: 'Question,Answer\nWhy?,Because.\nAnd?,""\nWhen?,"Now, really"\n',
    'short rows': 'Question,Answer\nWhy?,Because.\nAnd?\nWhen?,"Now, really"\nWho?,Bo.\nHow?,So.\n',
    json: '[{"question":"Why?","answer":"Because."},{"question":"And?","answer":""},{"question":"When?","answer":"Now, really"}]',
    null: '[{"question":"Why?","answer":"Because."},{"question":"And?","answer":null},{"question":"When?","answer":"Now, really"}]'
  }
  for (const [name, source] of Object.entries(sources)) {
    it(`an empty answer is a turn: ${name}`, () => {
      expect(turns(source).slice(0, 6)).toEqual([...told, 'A - stated: Now, really'])
      expect(codes(source)).toEqual(expect.arrayContaining(['empty-answer']))
      expect(codes(source)).not.toContain('low-confidence')
      expect(wrong(source)).toEqual([])
    })
  }

  it('a question without a key for an answer has none, and the next one is another question', () => {
    const source =
      '{"interview":[{"question":"Why?"},{"question":["The mill","and the pond"],"answer":"Old."},{"question":"And?"},{"question":"The end"}]}'
    expect(turns(source)).toEqual([
      'Q - stated: Why?',
      'Q - stated: The mill and the pond',
      'A - stated: Old.',
      'Q - stated: And?',
      'Q - stated: The end'
    ])
    const { exchanges, warnings } = parseInterview(source)
    expect(exchanges.map(({ answer }) => answer.length)).toEqual([0, 1, 0, 0])
    expect(warnings.map(({ code, exchange }) => [code, exchange])).toEqual([
      ['missing-answer', 0],
      ['missing-answer', 2],
      ['missing-answer', 3]
    ])
    expect(wrong(source)).toEqual([])
  })

  it('an empty question is a turn, too: no answer goes on with the one above', () => {
    const source =
      '[{"question":"Why?","answer":"Because."},{"question":"","answer":"And she."},{"question":"When?","answer":"Now."}]'
    expect(turns(source)).toEqual([
      'Q - stated: Why?',
      'A - stated: Because.',
      'Q - stated: ',
      'A - stated: And she.',
      'Q - stated: When?',
      'A - stated: Now.'
    ])
    expect(wrong(source)).toEqual([])
  })

  it('a row without words is no turn', () => {
    const source = 'Question,Answer\nWhy?,Because.\n,\nWhen?,Now.\n'
    expect(turns(source)).toHaveLength(4)
    expect(wrong(source)).toEqual([])
  })

  it('are what the column says, however they read', () => {
    const source =
      'question,answer\nTell me of the mill.,It is old. Is it not?\nYou built it.,Who told you that?\nAnd the boat.,Advertisement\n'
    expect(turns(source).map((turn) => turn[0])).toEqual(['Q', 'A', 'Q', 'A', 'Q', 'A'])
    expect(parseInterview(source).layout.confidence).toBeGreaterThan(0.8)
  })
})

describe('somebody who is named and says nothing', () => {
  const told = ['Q ann stated: Why did you come?', 'A bo stated: ', 'Q ann stated: And when?', 'A bo stated: In May.']
  const cue = (second: number, words: string): string => `00:0${second}.000 --> 00:0${second + 1}.000\n${words}\n`
  const sources = {
    csv: 'speaker,text\nAnn,Why did you come?\nBo,\nAnn,And when?\nBo,In May.\n',
    vtt: `WEBVTT\n\n${[
      cue(0, '<v Ann>Why did you come?</v>'),
      cue(2, '<v Bo></v>'),
      cue(4, '<v Ann>And when?</v>'),
      cue(6, '<v Bo>In May.</v>')
    ].join('\n')}`,
    json: '{"turns":[{"speaker":"Ann","text":"Why did you come?"},{"speaker":"Bo","text":""},{"speaker":"Ann","text":"And when?"},{"speaker":"Bo","text":"In May."}]}'
  }
  for (const [name, source] of Object.entries(sources)) {
    it(`has a turn: ${name}`, () => {
      expect(turns(source)).toEqual(told)
      expect(codes(source)).toEqual(['empty-answer'])
      expect(wrong(source)).toEqual([])
    })
  }

  it('and then goes on has one turn', () => {
    const source =
      '{"turns":[{"speaker":"Ann","text":"Why?"},{"speaker":"Bo","text":""},{"speaker":"Bo","text":"Well."},{"speaker":"Ann","text":"And when?"},{"speaker":"Bo","text":"In May."}]}'
    expect(turns(source)).toEqual([
      'Q ann stated: Why?',
      'A bo stated: Well.',
      'Q ann stated: And when?',
      'A bo stated: In May.'
    ])
  })

  it('in the middle of a sentence interrupts nobody', () => {
    const source =
      'speaker,text\nAnn,Why did you\nBo,\nAnn,come here?\nBo,In May I came.\nAnn,And when was that?\nBo,In May.\n'
    expect(turns(source)).toHaveLength(4)
    expect(codes(source)).toEqual([])
  })
})

describe('dashes behind a label', () => {
  const talk = (asks: string, answers: string, mark: string): string =>
    `${asks} Where do you live?\n\n${answers} In Hull.\n\n${asks} Since when?\n\n${answers} ${mark}\n\n${asks} And before?\n\n${answers} In York.\n`
  const labels = [
    ['Q.', 'A.'],
    ['Host:', 'Guest:'],
    ['Ida Moss:', 'Bo Ek:'],
    ['**Ida:**', '**Bo:**']
  ] as const

  it.each(labels)('are no words: %s %s', (asks, answers) => {
    for (const mark of ['-', '–', '—', '--']) {
      const source = talk(asks, answers, mark)
      expect(parseInterview(source).exchanges[1]?.answer.map(({ blocks }) => blocks)).toEqual([[]])
      expect(codes(source)).toEqual(['empty-answer'])
      expect(wrong(source)).toEqual([])
    }
  })

  it.each(labels)('are no dots, and no words in brackets: %s %s', (asks, answers) => {
    for (const mark of ['…', '[no answer]', '(silence)']) {
      expect(turns(talk(asks, answers, mark))[3]?.endsWith(`: ${mark}`)).toBe(true)
      expect(codes(talk(asks, answers, mark))).toEqual([])
    }
  })

  it('may open more words', () => {
    const source = 'Ida: Why?\n\nBo: —\n\nI left the rest of it to the others.\n\nIda: And then?\n\nBo: Then I slept.\n'
    expect(turns(source)[1]).toContain('I left the rest')
  })
})

describe('a last answer that is left empty', () => {
  const asked =
    'Q1: What is your favourite tool?\nA1: The spokeshave.\n\nQ2: Why?\nA2: It forgives.\n\nQ3: Anything you regret?\n'
  const conclusion = (source: string): string[] =>
    parseInterview(source).conclusion.map((block) => ('text' in block ? block.text : block.type))

  it.each([
    ['Cheers,\nLudo', ['Cheers,', 'Ludo']],
    ['Thank you so much,\n\nLudo van Orr\nThe Weir', ['Thank you so much,', 'Ludo van Orr', 'The Weir']]
  ])('does not sign: %j', (below, lines) => {
    const source = `${asked}A3:\n\n${below}\n`
    expect(parseInterview(source).exchanges[2]?.answer.map(({ blocks }) => blocks)).toEqual([[]])
    expect(codes(source)).toContain('empty-answer')
    expect(conclusion(source).join('\n')).toBe(lines.join('\n'))
    expect(wrong(source)).toEqual([])
  })

  it.each(['I regret nothing, as you know.', 'Only one thing.\nThe barge.', 'Well, two things,\nas you know.'])(
    'may stand below its label: %j',
    (below) => {
      expect(codes(`${asked}A3:\n\n${below}\n`)).toEqual([])
    }
  )

  it('stands below its label where others do', () => {
    const source =
      'Q1: Your tool?\nA1:\n\nThe spokeshave.\n\nQ2: Why?\nA2:\n\nIt forgives.\n\nQ3: Who has it now?\nA3:\n\nCheers,\nLudo\n'
    expect(codes(source)).toEqual([])
  })
})

describe('questions without a label that nobody answers', () => {
  const PAIRS = [
    ['How did you learn to dye wool?', 'From the river. It was blue on Mondays.'],
    ['What is the hardest colour?', ''],
    ['Who buys black?', 'Everybody, and nobody says so.'],
    ['Where do you find lichen?', 'On the north side of the chapel.'],
    ['Which book do you lend out?', 'The one on knots.']
  ] as const
  const page = (form: (question: string, at: number) => string, gap = '\n\n'): string =>
    PAIRS.map(([question, answer], at) => [form(question, at), ...(answer === '' ? [] : [answer])].join(gap)).join(
      '\n\n'
    )
  const open = (source: string): (number | undefined)[] => {
    expect(wrong(source)).toEqual([])
    return parseInterview(source).warnings.flatMap(({ code, exchange }) =>
      code === 'missing-answer' ? [exchange] : []
    )
  }

  it.each([
    ['bold', page((question) => `**${question}**`)],
    ['headings', page((question) => `### ${question}`)],
    ['numbered and bold', page((question, at) => `**${at + 1}. ${question}**`)],
    ['numbered headings', page((question, at) => `### ${at + 1}. ${question}`)],
    ['paragraphs', page((question) => question)],
    ['lines', page((question) => question, '\n')]
  ])('are questions of their own, above another: %s', (_, source) => {
    expect(parseInterview(source).exchanges).toHaveLength(5)
    expect(open(source)).toEqual([1])
  })

  it.each([
    ['numbered though they tell something', '**2. Tell us about the hardest colour.**', 5],
    ['the first of two parts of one', '**You dye with lichen.**\n\n**Is that the hardest colour?**', 5],
    ['pasted twice', '**What is the hardest colour?**\n\n**What is the hardest colour?**', 5],
    ['of another look', '*What is the hardest colour?*', 4]
  ])('are told apart by their form: %s', (_, second, count) => {
    const source = page((question, at) =>
      at === 1 ? second : `**${second.includes('2.') ? `${at + 1}. ` : ''}${question}**`
    )
    expect(parseInterview(source).exchanges).toHaveLength(count)
  })

  it('are one where a line is pasted twice', () => {
    const source = PAIRS.map(([question, answer], at) => {
      const line = `${at + 1}. ${question}`
      return [line, ...(at > 2 ? [line] : []), answer || 'The dark ones.'].join('\n')
    }).join('\n\n')
    expect(parseInterview({ value: source, path: 'wool.txt' }).exchanges).toHaveLength(5)
    expect(open(source)).toEqual([])
  })

  it('may have a picture between them', () => {
    const source = page((question, at) => `**${at + 1}. ${question}**${at === 1 ? '\n\n![wool](wool.jpg)' : ''}`)
    expect(parseInterview(source).exchanges).toHaveLength(5)
    expect(open(source)).toEqual([1])
  })

  it('are told by their numbers behind a name, too', () => {
    const source = 'Ida: 1. Why rye?\n\nIda: 2. And wheat?\n\nBo: It sells.\n\nIda: 3. Who buys?\n\nBo: You.\n'
    expect(parseInterview(source).exchanges).toHaveLength(3)
    expect(open(source)).toEqual([0])
  })

  it('are parts of one where the page asks in two paragraphs again and again', () => {
    const asked = (question: string): string => `**${question}**\n\n**And who told you?**`
    const source = PAIRS.map(([question, answer]) => `${asked(question)}\n\n${answer || 'The dark ones.'}`).join('\n\n')
    expect(parseInterview(source).exchanges).toHaveLength(5)
    expect(open(source)).toEqual([])
  })
})

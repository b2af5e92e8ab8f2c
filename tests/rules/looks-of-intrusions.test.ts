import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'
import { linesOfText } from '../support/lines.ts'
import { lookedAt, type Tag, type Told } from '../support/looks.ts'

/** `answer It is old.`, with the side that a label gives in front: `2 answer It is old.`. */
const rowOf = (line: string): Told => {
  const [, side = '0', tag = '', text = ''] = /^(?:([0-3]) )?(\S+) (.*)$/s.exec(line) ?? []
  return { tag: tag as Tag, text, labelled: Number(side) as 0 | 1 | 2 | 3 }
}

const seen = (id: string, lines: readonly string[], read = linesOfText): string =>
  lookedAt(id, lines.map(rowOf), read).join(' ')

describe('sentences below what a page put into a labelled answer', () => {
  const talk = (words: string, tag = 'boilerplate', between = 'boilerplate Advertisement'): string =>
    seen('sentences-go-on', [
      '1 question Q: Why a mill?',
      '2 answer A: For the river.',
      '1 question Q: Who turned it?',
      '2 answer A: My aunt did.',
      between,
      `${tag} ${words}`,
      '1 question Q: And today?',
      '2 answer A: It stands still.',
      'boilerplate I am a sentence below the last label.'
    ])
      .split(' ')
      .slice(4, 7)
      .join(' ')

  it('go on with the answer', () => {
    expect(talk('She had the strongest arms of the whole valley.')).toBe('boilerplate answer question')
    expect(talk('I helped her!')).toBe('boilerplate answer question')
  })

  it('do not where they are short and nobody says I, end without a mark, or ask', () => {
    expect(talk('The arms of the valley.')).toBe('boilerplate boilerplate question')
    expect(talk('I helped her whenever the water stood high enough')).toBe('boilerplate boilerplate question')
    expect(talk('Who had the strongest arms of the whole valley in those days?')).toBe(
      'boilerplate boilerplate question'
    )
  })

  it('do not in brackets, or with the words of a page', () => {
    expect(talk('(She had the strongest arms of the whole valley.)')).toBe('boilerplate boilerplate question')
    expect(talk('Share this article with everybody that you know in the valley.')).toBe(
      'boilerplate boilerplate question'
    )
  })

  it('do not below a rule or a title', () => {
    const words = 'She had the strongest arms of the whole valley.'
    expect(talk(words, 'boilerplate', 'boilerplate * * *')).toBe('boilerplate boilerplate question')
    expect(talk(words, 'boilerplate', 'title The other mill')).toBe('title boilerplate question')
    expect(talk(words, 'introduction')).toBe('boilerplate introduction question')
  })

  it('do not below the last label, or where too few have one', () => {
    const told = seen('sentences-go-on', [
      '1 question Q: Why a mill?',
      '2 answer A: For the river.',
      'boilerplate I am a sentence between two labels.',
      '1 question Q: And today?'
    ])
    expect(told).toBe('question answer boilerplate question')
  })
})

describe('a sentence without a dash between turns that have one', () => {
  const talk = (words: string, tag = 'aside'): string | undefined =>
    seen('dashed-answers-go-on', [
      'question — Why a mill?',
      'answer — For the river.',
      'question — Who turned it?',
      'answer — My aunt did.',
      `${tag} ${words}`,
      'question — And today?',
      'answer — It stands still.'
    ]).split(' ')[4]

  it('goes on with the answer', () => {
    expect(talk('She turned it every night.')).toBe('answer')
  })

  it('does not where it names somebody, counts, stands in brackets or does not end', () => {
    expect(talk('The aunt of Ludo Vane at the wheel.')).toBe('aside')
    expect(talk('The wheel, built in 1911.')).toBe('aside')
    expect(talk('(she laughs.)')).toBe('aside')
    expect(talk('The wheel at night')).toBe('aside')
    expect(talk('Photo: the wheel.')).toBe('aside')
    expect(talk('“She turned it every night.”')).toBe('aside')
    expect(talk('She turned it every night.', 'section')).toBe('section')
  })

  it('does not where few turns have a dash', () => {
    expect(
      seen('dashed-answers-go-on', [
        'question — Why a mill?',
        'answer — For the river.',
        'aside The river was all that we had.',
        'question — And today?',
        'answer — It stands still.'
      ])
    ).toBe('question answer aside question answer')
  })
})

describe('quotation marks around whole answers', () => {
  const told = [
    'question Why a mill?',
    'answer “For the river.”',
    'question Who turned it?',
    'answer “My aunt did, as long as she lived.”',
    'question And today?',
    'answer “It stands still.”',
    'pullQuote “Nobody has the arms for it.”',
    'question What is left?',
    'answer “The wheel.”'
  ]
  const talk = (lines = told): string | undefined => seen('answers-in-quotation-marks', lines).split(' ')[6]

  it('pull nothing that stands nowhere else', () => {
    expect(talk()).toBe('answer')
  })

  it('pull what stands elsewhere too', () => {
    expect(talk(told.with(6, 'pullQuote “My aunt did, as long as she lived.”'))).toBe('pullQuote')
    expect(talk(told.with(6, 'pullQuote Nobody has the arms for it.'))).toBe('pullQuote')
  })

  it('are no rule where other answers have none', () => {
    const bare = told.with(1, 'answer For the river.').with(3, 'answer My aunt did.')
    expect(talk(bare)).toBe('pullQuote')
  })

  it('leave what stands below the last answer', () => {
    const below = seen('answers-in-quotation-marks', [...told, 'pullQuote “A mill is a promise.”'])
    expect(below.split(' ').at(-1)).toBe('pullQuote')
  })
})

describe('an address alone in its paragraph', () => {
  const talk = (address: string, above = 'answer My aunt did.'): string | undefined =>
    seen('players-are-shown', [
      'question Who turned it?',
      above,
      `answer ${address}`,
      'question And today?',
      'answer It stands still.'
    ]).split(' ')[2]

  it('is a player where a video or a song is behind it', () => {
    expect(talk('https://www.youtube.com/watch?v=abc123')).toBe('aside')
    expect(talk('https://youtu.be/abc123')).toBe('aside')
    expect(talk('<https://vimeo.com/123456>')).toBe('aside')
  })

  it('is what is answered elsewhere, below a colon, and with other words', () => {
    expect(talk('https://mill.example/wheel')).toBe('answer')
    expect(talk('https://youtu.be/abc123', 'answer Here she is:')).toBe('answer')
    expect(talk('See https://youtu.be/abc123')).toBe('answer')
    expect(talk('https://youtu.be')).toBe('answer')
  })
})

describe('a count of pages alone in its paragraph', () => {
  const talk = (line: string): string | undefined =>
    seen('counts-of-pages', [
      'question Who turned it?',
      'answer My aunt did.',
      `answer ${line}`,
      'question And now?'
    ]).split(' ')[2]

  it('is the page’s', () => {
    expect(talk('Page 2 of 4')).toBe('boilerplate')
    expect(talk('Seite 2 von 4')).toBe('boilerplate')
    expect(talk('page 2/4')).toBe('boilerplate')
  })

  it('is said where it may be a share or counts nothing', () => {
    expect(talk('2 of 4')).toBe('answer')
    expect(talk('Page 4 of 2')).toBe('answer')
    expect(talk('Page 1 of 1')).toBe('answer')
    expect(talk('About page 2 of the 4')).toBe('answer')
  })
})

describe('items right below one another among questions with a sign', () => {
  const answers = (sign: string, items: string): string[] => {
    const asked = ['Why a mill?', 'Who turned it?', 'What did she have in her pockets?', 'And today?']
    const said = ['For the river.', 'My aunt did.', `She had this:\n\n${items}\n\nNothing else.`, 'It stands still.']
    const talk = asked.map((question, at) => `${sign.replace('1', String(at + 1))} ${question}\n\n${said[at]}`)
    const { exchanges } = parseInterview({ value: talk.join('\n\n'), path: 'x.txt' })
    return exchanges.map(({ answer }) => JSON.stringify(answer.map(({ blocks }) => blocks)))
  }

  it('are a list in an answer where they ask nothing', () => {
    for (const sign of ['–', '1.']) {
      const listed = answers(sign, '- a knife\n- some twine\n- a pear')
      expect(listed).toHaveLength(4)
      expect(listed[3]).toContain('It stands still.')
      expect(listed[2]).toMatch(/knife.*twine.*pear.*Nothing else/)
    }
    expect(answers('1.', '1. a knife\n2. some twine\n3. a pear')).toHaveLength(4)
  })

  it('ask where they ask', () => {
    expect(answers('–', '– What else?\n– And in her hat?').length).toBeGreaterThan(4)
  })
})

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

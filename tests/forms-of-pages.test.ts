import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const lines = (...texts: string[]): string => `${texts.join('\n\n')}\n`

/** Ten questions and answers that speak to somebody and tell of oneself. */
const TALK = Array.from({ length: 5 }, (_, at) => [
  `What did you do in year ${at + 1}?`,
  `I counted the boats, and I mended ${at + 2} of them in the shed behind the weir.`
]).flat()

const titleOf = (...above: string[]): string | undefined => parseInterview(lines(...above, ...TALK)).title?.text

describe('the title of a page', () => {
  it('is the line that says whom the text is about, below the name of the page', () => {
    expect(titleOf('The Daily Weir', 'Friday, 3 March 2017', 'Interview with Ida Moss')).toBe('Interview with Ida Moss')
  })

  it('may be a field that says so, and no other field', () => {
    expect(titleOf('The Weir', 'Sunday paper', 'Interview: slow boats')).toBe('Interview: slow boats')
    expect(titleOf('The Weir', 'Sunday paper', 'Place: Ida Moss at home')).not.toBe('Place: Ida Moss at home')
  })

  it('stays where it tells, quotes or has many words', () => {
    expect(titleOf('Ida Moss in conversation', 'The Daily Weir interview with readers')).toBe(
      'Ida Moss in conversation'
    )
    expect(titleOf('“I count the boats”', 'staff interview')).toBe('“I count the boats”')
    const long = 'How one shed behind the weir saved all the boats'
    expect(titleOf(long, 'An interview from the shed')).toBe(long)
  })

  it('is no menu, no fact and no date', () => {
    for (const line of ['Home | Reviews | Interviews', 'Interview date: 3 March 2017', 'Interviewed in March, 2017'])
      expect(titleOf('The Weir', 'Sunday paper', line)).not.toBe(line)
  })
})

describe('a text that speaks to nobody', () => {
  const explained = Array.from({ length: 9 }, (_, at) => [
    `**What is part ${at + 1} of a weir for?**`,
    `It holds the water back where the bank is low, and the boards in slot ${at + 1} are lifted in spring.`
  ]).flat()
  const count = (...texts: string[]): number => parseInterview(lines(...texts)).exchanges.length

  it('is no interview', () => {
    expect(count('The parts of a weir', ...explained)).toBe(0)
  })

  it('is one where it says so, tells of oneself or speaks to somebody', () => {
    expect(count('An interview about the parts of a weir', ...explained)).toBeGreaterThan(0)
    expect(
      count('The parts of a weir', ...explained.map((text, at) => (at % 2 ? `I lift it. ${text}` : text)))
    ).toBeGreaterThan(0)
    expect(
      count('The parts of a weir', ...explained.map((text) => text.replace('What is', 'What do you think is')))
    ).toBeGreaterThan(0)
  })

  it('may be a few lines of one that was not copied whole', () => {
    expect(count(...explained.slice(0, 4))).toBeGreaterThan(0)
  })

  it('is a glossary though every entry has the form of a turn', () => {
    const entries = Array.from(
      { length: 18 },
      (_, at) =>
        `${String.fromCharCode(65 + at)}pron: what holds the water in place ${at}, and is as wide as the weir is high.`
    )
    expect(count('Words of the weir', 'All that a keeper has to know.', ...entries)).toBe(0)
  })
})

describe('prompts that break off', () => {
  const prompts = ['The first boat was . . .', 'When it rains . . .', 'What nobody knows is . . .', 'On Sundays . . .']
  const completed = prompts.flatMap((prompt, at) => [prompt, `a good one, and I had it for ${at + 2} years.`])

  it('are questions, and what completes them answers', () => {
    const { exchanges } = parseInterview(lines('Ida Moss, keeper', ...completed))
    expect(exchanges.map(({ question, answer }) => [question.length, answer.length])).toEqual(prompts.map(() => [1, 1]))
  })

  it('are none where most lines ask', () => {
    const { exchanges } = parseInterview(lines(...TALK, ...completed))
    expect(exchanges[0]?.question[0]?.position?.start.line).toBe(1)
  })
})

describe('a list that lost its bullets', () => {
  const listed = (items: string): number =>
    parseInterview(
      `Why boats?\n\nI have three reasons:\n\n${items}\n\nThat is all I know.\n\nAnd the weir?\n\nIt stays.\n`
    ).lists.length

  it('is a list below a colon', () => {
    expect(listed('They float.\nThey are cheap.\nThey carry goats.')).toBe(1)
    expect(listed('rowing\nmending\nsleeping')).toBe(1)
  })

  it('is none of one line, of long lines, or of lines that are not alike', () => {
    expect(listed('They float.')).toBe(0)
    expect(listed(`${'They float. '.repeat(20)}\n${'They sink. '.repeat(20)}`)).toBe(0)
    expect(listed('They float\nand that is all')).toBe(0)
    expect(listed('They float.\nOthers said:')).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview, type SpeakerHint } from '../src/all.ts'
import { en } from '../src/languages/en.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { TAG } from '../src/model/chain.ts'
import { ownName } from '../src/stages/people/own-name.ts'
import { unitWith } from './support/features.ts'

const QUESTIONS = ['Can you say who you are?', 'What do people get wrong about sheds?', 'And what stands in yours?']

function named(first: string, questions = QUESTIONS): string[] {
  const answers = [first, 'They think that the door is for going in.', 'A chair, a kettle, and a list of visitors.']
  const value = `# People and sheds\n\n${questions.map((question, at) => `### ${question}\n\n${answers[at]}`).join('\n\n')}\n`
  return parseInterview({ value, path: 'x.md' }).speakers.map(({ name }) => name)
}

describe('a name that is said in the first answer', () => {
  it('is that of the one who answers', () => {
    expect(named("Hey, I'm Tirza! I build sheds for other people.")).toEqual(['Tirza'])
    expect(named('My name is Tirza Moss, and I build sheds for other people.')).toEqual(['Tirza Moss'])
    expect(named('My name is Tirza van der Moss. I build sheds.')).toEqual(['Tirza van der Moss'])
    expect(named('Well, my name is Tirza’, as they say, and I build sheds.')).toEqual(['Tirza'])
    expect(named("My name is Zorptan' and I build sheds.")).toEqual(['Zorptan'])
  })

  it('may be all of the answer, where it begins with a given name', () => {
    expect(named('Tessa Moss')).toEqual(['Tessa Moss'])
    expect(named('Tessa.')).toEqual(['Tessa'])
    expect(named('Often')).toEqual([])
  })

  it('is none where no name follows', () => {
    expect(named('My name is on the door of every shed that I build.')).toEqual([])
    expect(named("I'm Dutch, and I build sheds for other people.")).toEqual([])
    expect(named('My name is: well, you have read it on the door.')).toEqual([])
  })

  it('is that of nobody who is asked where nothing is asked before it', () => {
    const value = 'My name is Tirza Moss.\n\nI build sheds.\n'
    expect(parseInterview({ value, path: 'x.txt' }).speakers).toEqual([])
  })

  it('is that of nobody where the first question stands below it', () => {
    const units = ['My name is Tirza Moss.', 'Is it?', 'It is.'].map((text) => unitWith({ text }))
    const told = (...tags: number[]): string | undefined =>
      ownName({ units, tags: Uint8Array.from(tags), lexicon: lexiconOf([en]) }, 'interviewee')
    expect(told(TAG.answer, TAG.question, TAG.answer)).toBeUndefined()
    expect(told(TAG.answer, TAG.answer, TAG.answer)).toBeUndefined()
    expect(told(TAG.question, TAG.question, TAG.question)).toBeUndefined()
  })

  it('is told in languages without spaces', () => {
    const zh = ['先介绍一下你自己？', '你用什么工具？', '接下来做什么？']
    const value = (first: string): string =>
      `# 手艺人\n\n${zh.map((question, at) => `### ${question}\n\n${[first, '一把旧刻刀，一盏灯。', '睡觉。'][at]}`).join('\n\n')}\n`
    const names = (first: string): string[] =>
      parseInterview({ value: value(first), path: 'x.md' }).speakers.map(({ name }) => name)
    expect(names('我叫梁小舟，做木偶，也修木偶。')).toEqual(['梁小舟'])
    expect(names('我做木偶，也修木偶，不叫什么。')).toEqual([])
  })

  it('may open the answer, with an age behind it', () => {
    expect(named('Ann Moss, 61, baker and builder of sheds.')).toEqual(['Ann Moss'])
    expect(named('Ann Moss taught me, 61 years ago, what a shed is.')).toEqual([])
    expect(named('Moss, 61 kinds of it, grows on the northern side.')).toEqual([])
  })

  it('may stand behind words that stand before much else', () => {
    expect(named("Sure. I'm Ann Moss and I build sheds.")).toEqual(['Ann Moss'])
    expect(named("Sure. I'm Head Builder of the shed works.")).toEqual([])
    expect(named('They say “I am Ann Moss” when they want a shed.')).toEqual([])
  })
})

describe('a name that is said before the first answer', () => {
  const asked = (introduction: string, question: string): (string | null)[] => {
    const rest =
      '### What is a shed?\n\nA room that nobody sweeps.\n\n### And a house?\n\nA room that somebody sweeps.\n'
    const value = `# Sheds\n\n${introduction}\n\n### ${question}\n\nYes, please do. I build them.\n\n${rest}`
    return parseInterview({ value, path: 'x.md' }).speakers.map(({ name, role }) => `${name} ${role}`)
  }

  it('is that of the one who asks', () => {
    expect(asked('My name is Tirza, and I went to look at sheds.', 'May I come in?')).toEqual(['Tirza interviewer'])
    expect(asked('They stand by the river.', "Hello, I'm Tirza! May I come in?")).toEqual(['Tirza interviewer'])
    expect(asked('They stand by the river.', "I'm Ann Ferris. May I come in?")).toEqual(['Ann Ferris interviewer'])
    expect(asked('They stand by the river.', 'May I come in?')).toEqual([])
  })

  it('is not told of in what stands between', () => {
    const units = ['My name is Tirza.', 'Is it?', 'It is.'].map((text) => unitWith({ text }))
    const saying = (above: number): string | undefined =>
      ownName({ units, tags: Uint8Array.of(above, TAG.question, TAG.answer), lexicon: lexiconOf([en]) }, 'interviewer')
    expect(saying(TAG.introduction)).toBe('Tirza')
    expect(saying(TAG.boilerplate)).toBeUndefined()
  })

  it('may be that of a host, a comma before it', () => {
    expect(asked("Welcome to Sheds. I'm your host, Tirza.", 'May I come in?')).toEqual(['Tirza interviewer'])
    expect(asked("Welcome to Sheds. I'm your host, and you are not.", 'May I come in?')).toEqual([])
  })

  it('is that of the one who asks where somebody else is told of, and else may be anybody’s', () => {
    const both = 'My name is Ann Ferris. Thomas Lund is the mate who builds them. Thomas Lund was born in a shed.'
    expect(asked(both, 'May I come in?')).toEqual(['Ann Ferris interviewer', 'Thomas Lund interviewee'])
    expect(asked('My name is Ann Ferris, and this is my shed.', 'May I come in?')).toHaveLength(1)
  })
})

describe('a name that is said under a label that only counts', () => {
  const speakers = (...turns: string[]): string[] =>
    parseInterview(turns.join('\n\n')).speakers.map(({ name, labels }) => `${name} ${labels[0]}`)
  const rest = [
    'Speaker 3: In a barn.',
    'Speaker 1: And the second?',
    'Speaker 2: Yes, where?',
    'Speaker 3: In a loft.'
  ]

  it('is that of whoever says it, each of several', () => {
    const first = [
      "Speaker 1: Welcome to the show, I'm your host, Tirza.",
      "Speaker 2: And hello, I'm Ansgar. Where was the first?"
    ]
    expect(speakers(...first, ...rest)).toEqual(['Tirza Speaker 1', 'Ansgar Speaker 2', 'Speaker 3 Speaker 3'])
  })

  it('is none where the caller says who speaks', () => {
    const value = [
      "Speaker 1: Welcome to the show, I'm your host, Tirza. Where was it?",
      'Speaker 2: In a barn.',
      ...rest.slice(1, 2)
    ]
    const speakers: SpeakerHint[] = [{ name: 'Ann Ferris', role: 'interviewer' }]
    const [first] = parseInterview(value.join('\n\n'), { speakers }).speakers
    expect(first?.name).toBe('Ann Ferris')
  })

  it('may stand on the line below the label', () => {
    const first = ['Speaker 1\nWelcome to the show, my name is Tirza.', 'Speaker 2\nAnd we begin. Where was the first?']
    const below = rest.map((turn) => turn.replace(': ', '\n'))
    expect(speakers(...first, ...below)).toEqual(['Tirza Speaker 1', 'Speaker 2 Speaker 2', 'Speaker 3 Speaker 3'])
  })
})

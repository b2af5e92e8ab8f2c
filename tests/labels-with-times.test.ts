import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK = [
  ['How long have you turned the wheel?', 'Since I was nine years old and my aunt lifted me up to it.'],
  ['And who turns it today?', 'Nobody does, it stands still.'],
  ['What is left of it then?', 'The smell, and a drawer full of nails that fit nothing.']
] as const

type Form = (name: string, time: string, words: string) => string

/** Names, words and seconds of every turn of a talk that is written so. */
function read(form: Form, names: readonly [string, string]): unknown[] {
  const turns = TALK.flatMap((pair, at) =>
    pair.map((words, side) => form(names[side] as string, `00:0${at * 2 + side}`, words))
  )
  const { speakers, exchanges } = parseInterview({ value: turns.join('\n\n'), path: 'x.txt' })
  const nameOf = (id: string | null): string | undefined => speakers.find((speaker) => speaker.id === id)?.name
  return exchanges.flatMap(({ question, answer }) =>
    [...question, ...answer].map(({ speaker, blocks, time }) => [
      nameOf(speaker),
      ...blocks.map((block) => block.type === 'paragraph' && block.text),
      time?.start
    ])
  )
}

const told = (names: readonly [string, string]): unknown[] =>
  TALK.flatMap((pair, at) => pair.map((words, side) => [names[side], words, at * 2 + side]))

describe('a time and a label', () => {
  const forms: Record<string, Form> = {
    'Ann 0:15 words': (name, time, words) => `${name} ${time} ${words}`,
    'Ann 0:15: words': (name, time, words) => `${name} ${time}: ${words}`,
    'Ann [0:15]: words': (name, time, words) => `${name} [${time}]: ${words}`,
    '[Ann 0:15] words': (name, time, words) => `[${name} ${time}] ${words}`,
    '[Ann] [0:15] words': (name, time, words) => `[${name}] [${time}] ${words}`,
    '<0:15> Ann: words': (name, time, words) => `<${time}> ${name}: ${words}`,
    '{0:15} Ann: words': (name, time, words) => `{${time}} ${name}: ${words}`,
    'Ann: [0:15] words': (name, time, words) => `${name}: [${time}] ${words}`,
    'Ann / 0:15 / words': (name, time, words) => `${name}\n${time}\n${words}`
  }
  const names = [
    ['Ida Moss', 'Jost Lind'],
    ['Ida van Moss', 'Jost B. Lind'],
    ['Voice 1578', 'Voice 4'],
    ['SPEAKER_00', 'SPEAKER_01'],
    ['王小梅', '李建国']
  ] as const
  for (const [form, write] of Object.entries(forms))
    it(`stand in every order: ${form}`, () => {
      for (const pair of names) expect(read(write, pair)).toEqual(told(pair))
    })

  it('are none where a sentence names a time', () => {
    const said = [
      'We met at Noon 12:30 and left.',
      'I saw Ida Moss 10:15 or so, and Jost.',
      'So what?',
      'Nothing else.'
    ]
    const { speakers } = parseInterview(said.join('\n\n'))
    expect(speakers.flatMap(({ labels }) => labels)).toEqual([])
  })
})

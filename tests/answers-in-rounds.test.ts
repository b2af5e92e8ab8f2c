import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { hear, openDocument } from '../src/stages/analyse.ts'
import { answersInRounds } from '../src/stages/answers-in-rounds.ts'
import { linesOfText } from './support/lines.ts'

const ASKED = ['What makes a good harvest supper?', 'And what makes a bad one?', 'Who should wash up?']

const SAID = {
  Baker: ['Bread that nobody has to cut, and a long table.', 'Rain on the flour.', 'Whoever ate most.'],
  Priest: ['That the quarrels wait until Monday.', 'A sermon, I am told.', 'Not the people who cooked.'],
  Hunter: ['Leaving.', 'Singing.', 'Dogs.']
}

const rounds = (asked = ASKED, first = ''): string =>
  asked
    .map((question, at) => {
      const said = Object.entries(SAID).map(([label, words]) => `${label}: ${words[at]}`)
      return [`${at === 0 ? first : ''}${question}`, ...said].join('\n\n')
    })
    .join('\n\n')

const rolesIn = (source: string) =>
  Object.fromEntries(parseInterview(source).speakers.map(({ name, role }) => [name, role]))

/** The labels of those who answer in rounds. */
function inRounds(source: string): string[] {
  const opened = openDocument(linesOfText(source), models)
  const { asks } = hear(opened, models)
  return [...answersInRounds(opened, asks)].flatMap((person) => opened.cast.persons[person]?.labels ?? [])
}

const ALL = { Baker: 'interviewee', Priest: 'interviewee', Hunter: 'interviewee' }

describe('those who answer one after the other', () => {
  it('are asked by somebody without a label', () => {
    expect(rolesIn(rounds())).toEqual(ALL)
    expect(inRounds(rounds())).toEqual(Object.keys(ALL))
  })

  it('are asked first by what does not look like a question', () => {
    expect(inRounds(rounds(['Name, trade and years in the village.', ...ASKED.slice(1)]))).toEqual(Object.keys(ALL))
  })

  it('are asked by whoever has a label at the first question', () => {
    expect(rolesIn(rounds(ASKED, 'KL: '))).toEqual({ KL: 'interviewer', ...ALL })
    expect(inRounds(rounds(ASKED, 'KL: '))).toEqual(Object.keys(ALL))
  })
})

describe('nobody answers in rounds', () => {
  it.each([
    ['where nobody asks without a label', 'Baker: It rained.\n\nPriest: It did.\n\nBaker: On the flour.'],
    ['where nobody has a label', ASKED.join('\n\n')],
    ['after one question', rounds(ASKED.slice(0, 1))],
    ['where one alone answers', rounds().replaceAll(/(?:Priest|Hunter): .*\s*/g, '')],
    ['where one comes twice in a round', rounds().replaceAll('Hunter:', 'Baker:')],
    ['where they ask', rounds().replaceAll(/(Baker|Priest): .*/g, '$1: And why do you ask me that?')],
    ['where whoever talks above goes on', `Hunter: We met at the mill, the three of us, to eat.\n\n${rounds()}`],
    [
      'where others than they talk above',
      `We met at the mill.\n\nHunter: To eat.\n\nBaker: And to talk.\n\n${rounds(ASKED.slice(1))}`
    ],
    [
      'where nothing stands above the first who talk',
      rounds(['Name, trade and years.', ...ASKED.slice(1)]).replace('Name, trade and years.\n\n', '')
    ],
    ['where a label stands alone above the words', rounds(ASKED, 'Hunter:\n\n')]
  ])('%s', (_, source) => {
    expect(inRounds(source)).toEqual([])
  })

  it('where one comes once', () => {
    const opened = openDocument(linesOfText(rounds()), models)
    const opens = opened.cast.opens.slice()
    opens[opens.length - 1] = opened.cast.persons.length
    const { asks } = hear(opened, models)
    expect(answersInRounds({ ...opened, cast: { ...opened.cast, opens } }, asks).size).toBe(0)
  })
})

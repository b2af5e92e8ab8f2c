import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { withoutPlaceholders } from '../src/stages/label-placeholders.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { withoutPortrait, withoutRoster, withoutSiteName } from '../src/stages/legends.ts'
import { linesOfText } from './support/lines.ts'

const castOf = (lines: string[], gap = '\n'): string[] =>
  parseInterview(lines.join(gap)).speakers.map(({ name, role }) => `${name}: ${role}`)

describe('a word above every name', () => {
  const said: [string, string][] = [
    ['Ada Falk', 'Good morning to all of you. What did the weir do this year?'],
    ['Bo Ek', 'It leaked, and then it froze, and then it leaked again.'],
    ['Ada Falk', 'Who mends it, and with what?'],
    ['Bo Ek', 'My aunt does, with moss and with patience.'],
    ['Ada Falk', 'Is there moss enough for the winter?'],
    ['Bo Ek', 'There is always moss. There is less patience.']
  ]

  it('is no label, and the names are', () => {
    const lines = said.flatMap(([name, words]) => ['speaker', name, words])
    expect(castOf(lines)).toEqual(['Ada Falk: interviewer', 'Bo Ek: interviewee'])
  })

  it('makes a label of a name that stands once', () => {
    const lines = [...said, ['Tove Arden', 'I thank you both, and wish the moss a good winter.']]
    const { speakers } = parseInterview(lines.flatMap(([name = '', words = '']) => ['speaker', name, words]).join('\n'))
    expect(speakers.map(({ name }) => name)).toContain('Tove Arden')
  })
})

describe('a line above names', () => {
  /** What is left of the labels: `-` where none is, `!` behind one that is a label whatever else the text looks like. */
  const left = (...lines: string[]): string => {
    const shapes = linesOfText(lines.join('\n')).units.map(labelShape)
    withoutPlaceholders(shapes)
    return shapes.map((shape) => (shape ? `${shape.name}${shape.written === shape.name ? '!' : ''}` : '-')).join(' ')
  }
  const turns = (above: string, ...names: string[]): string[] =>
    names.flatMap((name) => [above, name, 'It was late, and nobody in the whole of Mere had seen the boat.'])

  it('is no label where it stands four times', () => {
    expect(left(...turns('photo', 'Ada', 'Bo', 'Ada', 'Bo'))).toBe('- Ada! - - Bo! - - Ada! - - Bo! -')
    expect(left(...turns('photo', 'Ada', 'Bo', 'Ada'))).toBe('photo Ada - photo Bo - photo Ada -')
  })

  it('is no label above an office below the name, which is none either', () => {
    const officers = (...offices: string[]): string[] =>
      ['Ada', 'Bo', 'Ada', 'Bo'].flatMap((name, at) => [
        'photo',
        name,
        offices[at % offices.length] as string,
        'It was late, and nobody had seen the boat.'
      ])
    expect(left(...officers('Treasurer', 'Miller'))).toBe('- Ada! - - - Bo! - - - Ada! - - - Bo! - -')
    for (const others of [['Share'], ['Treasurer', 'Miller', 'Baker', 'Smith']])
      expect(left(...officers(...others))).toContain('photo Ada')
    const buttons = officers('Treasurer', 'Miller').flatMap((line, at) => (at % 4 === 2 ? [line, 'Share'] : [line]))
    expect(left(...buttons)).toContain('photo Ada Treasurer Share')
  })

  it.each([
    ['one name', ['Ada', 'Ada', 'Ada', 'Ada'], true],
    ['two names', ['Ada', 'Ada', 'Ada', 'Bo'], false],
    ['four names of six turns', ['Ada', 'Bo', 'Cy', 'Di', 'Ada', 'Bo'], false],
    ['five names of six turns', ['Ada', 'Bo', 'Cy', 'Di', 'Eli', 'Ada'], true]
  ])('is one, or none, above %s', (_, names, stays) => {
    expect(left(...turns('photo', ...names)).startsWith('photo')).toBe(stays)
  })

  it('is one where it stands elsewhere, too, but for one of ten', () => {
    const nine = turns('photo', 'Ada', 'Bo', 'Ada', 'Bo', 'Ada', 'Bo', 'Ada', 'Bo', 'Ada')
    const told = 'It rained, and whoever had a coat lent it to somebody who had none.'
    expect(left(...nine, 'photo', told)).not.toContain('photo')
    expect(left(...nine, 'photo', told, 'photo', told)).toContain('photo')
    expect(left(...nine, 'photo', 'Ada', 'photo', 'Bo', 'photo', told)).toContain('photo')
  })

  it('is one where the name has its words behind it', () => {
    expect(left(...['Ada', 'Bo', 'Ada', 'Bo'].flatMap((name) => ['photo', `${name}: It was late.`]))).toBe(
      'photo Ada photo Bo photo Ada photo Bo'
    )
  })
})

describe('reporters of a station', () => {
  const talk = (second: string): string[] => [
    'ADA FALK, HOST: A weir in Mere has begun to sing. Bo Ek went there.',
    `BO EK${second}: It is early, and the water is low. Ida Moss has the key.`,
    'IDA MOSS: You hear that? It does that when it rains.',
    'BO EK: She has listened to it since 1990.',
    'IDA MOSS: My mother said that it was the wind. It is not the wind.',
    'BO EK: Nobody in Mere will say what it is.'
  ]
  const roleOf = (lines: string[]): string | undefined =>
    castOf(lines, '\n\n')
      .find((entry) => entry.startsWith('Bo Ek'))
      ?.replace('Bo Ek: ', '')

  it.each([', BYLINE', ', MERE CORRESPONDENT'])('ask beside the host, though they tell: %s', (second) => {
    expect(roleOf(talk(second).map((line) => line.replace('BO EK', 'Bo Ek').replace('Bo Ek,', 'BO EK,')))).toBe(
      'interviewer'
    )
    expect(castOf(talk(second), '\n\n').map((entry) => entry.toLowerCase())).toContain('bo ek: interviewer')
  })

  it('do not where the first has no such role', () => {
    const lines = talk(', BYLINE').map((line) => line.replace(', HOST', ''))
    expect(castOf(lines, '\n\n').map((entry) => entry.toLowerCase())).toContain('bo ek: interviewee')
  })
})

describe('names that are no turns', () => {
  const heads = (remove: typeof withoutRoster, ...lines: string[]): (string | undefined)[] => {
    const { units } = linesOfText(lines.join('\n'))
    return remove(units.map(labelShape), units).map((head) => (head?.name === 'Ada Falk' ? head.name : undefined))
  }

  it('stand in a list, one item below the other', () => {
    expect(heads(withoutRoster, '• Ada Falk', '• Bo Ek', '', 'Ada Falk', 'So it was.')).toEqual([
      undefined,
      undefined,
      'Ada Falk',
      undefined
    ])
    expect(heads(withoutRoster, '• Ada Falk', '', 'So it was, all of it.', '', '• Ada Falk')[0]).toBe('Ada Falk')
  })

  it.each([
    ['below a line apart', ['• Ada Falk', '', '• Bo Ek']],
    ['with much beside them', ['• Ada Falk', `• ${'and so it rained in Mere '.repeat(3)}`]],
    ['alone', ['• Ada Falk', 'So it was.']],
    ['in no list', ['Ada Falk', '', 'Bo Ek']]
  ])('are turns %s', (_, lines) => {
    expect(heads(withoutRoster, ...lines)[0]).toBe('Ada Falk')
  })

  it('are that of the site above times', () => {
    const turns = ['Ada Falk', '(0:15) So.', 'Ada Falk', '(0:30) No.', 'Ada Falk', '(0:45) Yes.']
    expect(heads(withoutSiteName, 'Ada Falk', 'Home and contact', ...turns).filter(Boolean)).toHaveLength(3)
    expect(heads(withoutSiteName, 'Ada Falk', '(0:05) Hello.', ...turns).filter(Boolean)).toHaveLength(4)
    expect(heads(withoutSiteName, 'Ada Falk', 'Home and contact', ...turns.slice(2)).filter(Boolean)).toHaveLength(3)
  })

  it.each([
    ['one has none', ['Ada Falk', 'So it was.']],
    ['the last has nothing below it', ['Ada Falk']],
    ['one has a colon', ['Ada Falk: (1:15) So it was.', '(1:20) And so on.']]
  ])('are no site’s above times of which %s', (_, more) => {
    const turns = ['Ada Falk', '(0:15) So.', 'Ada Falk', '(0:30) No.', 'Ada Falk', '(0:45) Yes.']
    expect(heads(withoutSiteName, 'Ada Falk', 'Home and contact', ...turns, ...more)[0]).toBe('Ada Falk')
  })

  it('need names', () => {
    const shapes = [undefined, undefined, undefined, undefined]
    expect(withoutSiteName(shapes, linesOfText('a\n\nb\n\nc\n\nd').units)).toBe(shapes)
    expect(withoutPortrait(shapes)).toBe(shapes)
  })

  it('are those of a portrait below the talk', () => {
    const portrait = (units: ReturnType<typeof linesOfText>['units']) => withoutPortrait(units.map(labelShape))
    const read = (...lines: string[]) => portrait(linesOfText(lines.join('\n\n')).units).at(-1)?.name
    const talk = ['Ada Falk: So.', 'Ada Falk: No.', 'Ada Falk: Yes.']
    expect(read(...talk, 'Ada Falk – potter in Mere')).toBeUndefined()
    expect(read(...talk.slice(1), 'Ada Falk – potter in Mere')).toBe('Ada Falk')
    expect(read(...talk, 'Bo Ek – potter in Mere')).toBe('Bo Ek')
    expect(read(...talk, 'Ada Falk: potter in Mere')).toBe('Ada Falk')
    expect(read('Ada Falk – So.', ...talk, 'Ada Falk – potter in Mere')).toBe('Ada Falk')
  })
})

describe('captions that name who speaks now and then', () => {
  const captions = [
    '>> ADA FALK: Hello and welcome. My guest tonight has opened every gate. Bo Ek, thanks for coming.',
    '>> Good to be here.',
    '>> How many gates are there?',
    '>> Forty-one, and one that nobody can find.',
    '>> Where did you look for it?',
    '>> Below the mill, and in the mill.',
    '>> And what is behind it?',
    '>> BO EK: Water, I hope.',
    '>> Do you swim?',
    '>> Not any more.',
    '>> ADA FALK: Thank you for coming, and good night.'
  ]

  it('have two who take turns', () => {
    const { exchanges, speakers } = parseInterview(captions.join('\n\n'))
    const name = new Map(speakers.map((speaker) => [speaker.id, speaker.name.toLowerCase()]))
    const asked = exchanges.flatMap(({ question }) => question.map(({ speaker }) => name.get(speaker ?? '')))
    const answered = exchanges.flatMap(({ answer }) => answer.map(({ speaker }) => name.get(speaker ?? '')))
    expect(new Set(asked)).toEqual(new Set(['ada falk']))
    expect(new Set(answered)).toEqual(new Set(['bo ek']))
  })
})

describe('a name that stands shortened', () => {
  it('is given with all its parts', () => {
    const text = [
      'Ada Falk, the potter who could not sleep',
      'By Tove Arden',
      'Ada Mirja Falk has sold pots in Mere since 1990. We spoke with her at the kiln.',
      'Where did you learn it?',
      'I learned it from my aunt, who had it from hers.',
      'Do you sleep now?',
      'I sleep when the kiln does.'
    ]
    const { speakers } = parseInterview(text.join('\n\n'))
    expect(speakers.find(({ role }) => role === 'interviewee')?.name).toBe('Ada Mirja Falk')
  })
})

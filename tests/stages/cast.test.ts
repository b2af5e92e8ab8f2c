import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'
import { interviewFromMdast } from '../../src/index.ts'
import { de } from '../../src/languages/de.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { castOf } from '../../src/stages/4-speakers.ts'
import { innerHeads } from '../../src/stages/label-candidates.ts'
import { pairHeads } from '../../src/stages/label-pairs.ts'
import { shapeAt } from '../../src/stages/label-shapes.ts'
import type { Candidate } from '../../src/stages/people/candidates.ts'
import { baseForm } from '../../src/stages/people/variants.ts'
import { roleFeaturesOf } from '../../src/stages/person-roles.ts'
import { marksWith, unitWith } from '../support/features.ts'
import { headOf, labelLines } from '../support/label-lines.ts'
import { lexiconFor } from '../support/lines.ts'
import { talk } from '../support/talk.ts'

const vtt = (...cues: string[]): string =>
  `WEBVTT\n\n${cues.map((cue, at) => `00:${at + 10}.000 --> 00:${at + 11}.000\n${cue}\n`).join('\n')}`

/** The labels of each person whom a format names so. */
const cast = (names: readonly string[]): string[] =>
  castOf(
    names.map((speaker) => unitWith({ data: { speaker } })),
    [],
    lexiconFor('Why? So it was.')
  ).persons.map(({ labels }) => labels.join(' | '))

describe('who is named above what is asked in court', () => {
  const lexicon = lexiconFor('Why? So it was.')
  const letters = ['Q: Why?', 'A: So.'].map((text) => shapeAt(unitWith({ text }), 0))

  it('examines where questions follow that have no name', () => {
    const units = ['BY MR. ORR:', 'Q: Why?', 'A: So.'].map((text) => unitWith({ text }))
    expect(castOf(units, [undefined, ...letters], lexicon).examining).toEqual([0])
  })

  it('is nobody where nothing follows that asks', () => {
    const units = ['BY MR. ORR:', 'It rained.'].map((text) => unitWith({ text }))
    expect(castOf(units, [undefined, undefined], lexicon).examining).toBeUndefined()
  })
})

describe('labels of one person', () => {
  it('are letters for words of the name', () => {
    expect(cast(['I O', 'Irma Jo Oswald', 'Bo'])).toEqual(['I O | Irma Jo Oswald', 'Bo'])
    expect(cast(['I J', 'Irma Jo Oswald', 'Bo'])).toEqual(['I J', 'Irma Jo Oswald', 'Bo'])
  })

  it('are not those that differ in the number at their end, or say nothing', () => {
    const often = (name: string) => Array.from({ length: 4 }, () => name)
    expect(cast([...often('Weaver 1'), 'Weaver 2'])).toEqual(['Weaver 1', 'Weaver 2'])
    expect(cast([...often('Weaver'), 'Weever'])).toEqual(['Weaver | Weever'])
    expect(cast([...often('Weaver').slice(1), 'Weever'])).toEqual(['Weaver', 'Weever'])
    expect(cast(['.', 'Ann', '..', 'Ann'])).toEqual(['. | ..', 'Ann'])
  })

  it('are no words with a comma that nobody is called by', () => {
    const text =
      'Ilse: Why?\n\nKern: So.\n\nIlse: How?\n\nKern: Thus.\n\nEmail, letters: all of them.\n\nEmail, letters: none.\n'
    expect(parseInterview(text).speakers.flatMap(({ labels }) => labels)).not.toContain('Email')
  })

  it('may say what somebody does, where the name stands alone elsewhere', () => {
    const text =
      'Ann Lowe: Why?\n\nBo Kern, Kirn: So.\n\nAnn Lowe: How?\n\nBo Kern: Thus.\n\nAnn Lowe: When?\n\nBo Kern, Kirn: Then.\n'
    expect(parseInterview(text).speakers.map(({ name }) => name)).toEqual(['Ann Lowe', 'Bo Kern'])
  })
})

describe('voices of captions without names', () => {
  const colours = (...names: string[]) =>
    talk(vtt(...names.map((name, at) => `<c.${name}>${at % 2 ? 'So it was in May.' : 'Why was it so?'}</c>`)))

  it('are colours that keep coming back', () => {
    expect(colours('lime', 'cyan', 'lime', 'cyan', 'lime', 'cyan')).toHaveLength(6)
  })

  it('are none where one stands once, or is the usual one, or many cues have none', () => {
    const voices = (...classes: (string | undefined)[]) =>
      castOf(
        classes.map((name) => unitWith({ data: { time: { start: 1 }, ...(name && { classes: [name] }) } })),
        [],
        lexiconFor('Why? So it was.')
      ).persons.length
    expect(voices('x', 'y', 'x', 'y')).toBe(2)
    expect(voices('x', 'y', 'x')).toBe(0)
    expect(voices('Default', 'y', 'Default', 'y')).toBe(0)
    expect(voices('x', 'y', 'x', 'y', undefined)).toBe(0)
    expect(voices('x', 'y', 'x', 'y', 'x', undefined)).toBe(2)
    expect(voices(...Array.from({ length: 24 }, () => 'x'), 'y', 'y')).toBe(0)
    expect(voices(...Array.from({ length: 23 }, () => 'x'), 'y', 'y')).toBe(2)
  })
})

describe('labels by their words', () => {
  const rolesOf = (text: string) => parseInterview(text).speakers.map(({ name, role }) => `${name} ${role}`)

  it('tell of who answers, whatever the name', () => {
    const text =
      'Interviewer L. Prado: Why?\n\nInterviewee B. Kern: So.\n\nInterviewer L. Prado: How?\n\nInterviewee B. Kern: Thus.\n'
    expect(rolesOf(text).map((name) => name.split(' ').at(-1))).toEqual(['interviewer', 'interviewee'])
    const word = (speaker: string) =>
      castOf([unitWith({ data: { speaker } })], [], lexiconFor('Why? So it was.')).persons[0]?.word
    expect([word('Witness Kern'), word('Baker Kern')]).toEqual(['interviewee', undefined])
  })

  it('tell an announcer from the speakers that a recogniser counts', () => {
    const word = (label: string) =>
      castOf([unitWith({ data: { speaker: label } })], [], lexiconOf([de])).persons[0]?.word
    expect([word('Sprecher'), word('Sprecher 2'), word('Anna')]).toEqual(['other', 'generic', undefined])
  })

  it('are told by the caller, without a name as well, and keep those of the text', () => {
    const text = 'Ann: Why?\n\nBo: So.\n\nAnn: How?\n\nBo: Thus.\n'
    expect(parseInterview(text, { speakers: [{ name: '', labels: ['Bo'] }] }).speakers.map(({ name }) => name)).toEqual(
      ['Ann']
    )
    const labels = [
      { id: 'x', match: (line: string) => (line.startsWith('Ann') ? { from: 0, to: 3, body: 5 } : undefined) }
    ]
    const styled = parseInterview(text, { rules: { labels } } as never)
    expect(styled.speakers.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
  })

  it('are told by a tree, those of others, too', () => {
    const line = (value: string, speaker: string, role: string) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      data: { interview: { speaker, role } }
    })
    const tree = {
      type: 'root',
      children: [
        line('Good evening.', 'Cleo', 'other'),
        line('Why?', 'Ann', 'interviewer'),
        line('So.', 'Bo', 'interviewee'),
        line('How?', 'Ann', 'interviewer'),
        line('Thus.', 'Bo', 'interviewee')
      ]
    }
    expect(interviewFromMdast(tree as never).speakers.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Cleo other',
      'Ann interviewer',
      'Bo interviewee'
    ])
  })
})

describe('where labels stand', () => {
  it('behind codes and tags whose sign was lost', () => {
    expect(headOf('strong>Ann: So it was.')).toBe('Ann | colon | So it was.')
    expect(headOf('em>Ann: So it was.')).toBe('Ann | colon | So it was.')
  })

  it('before a time and another colon', () => {
    expect(headOf('Ann: [00:01]: So it was.')).toBe('Ann | colon | So it was. | 1')
    expect(headOf('Ann: (00:01) So it was.')).toBe('Ann | colon | So it was. | 1')
  })

  it('inside several lines where two take turns', () => {
    const words = 'the boat was old and the river low, so that nobody wanted to row it any further than the lock.'
    const lines = [
      `It was so: ${words} Ilse Moor: ${words}`,
      `So then, ${words} Bo Kern: ${words}`,
      `Then, ${words} Ilse Moor: ${words}`
    ]
    expect(innerHeads(labelLines(lines).units).size).toBe(3)
    expect(innerHeads(labelLines(lines.slice(0, 2)).units).size).toBe(0)
  })

  it('in pairs of words, which no longer word ends with', () => {
    const heads = (text: string) =>
      [...pairHeads(labelLines([text]).units, lexiconFor('Why? So it was.')).values()].flat().length
    expect(heads('Q: Why? A: So. Q: How? A: Thus. Q: When? A: Then.')).toBe(4)
    expect(heads(`Q: Why? ${'X'.repeat(20)}A: So. Q: How? A: Thus. Q: When? A: Then.`)).toBe(3)
  })
})

describe('the form of a name that a dictionary has', () => {
  const candidate = (text: string, count = 1): Candidate => ({
    words: text.toLowerCase().split(' '),
    key: text.toLowerCase(),
    text,
    mentions: Array.from({ length: count }, () => ({ from: 5, to: 9, piece: { text: 'With Roman Orlow' } })) as never,
    parts: 0,
    held: 0,
    titled: false,
    wordy: false
  })

  it('is the one that stands most often, of names of two words', () => {
    const [often, other] = [candidate('Roman Orlow', 3), candidate('Romanom Orlowym')] as const
    expect(baseForm(other, [often, other], { frequent: new Set() }).text).toBe('Roman Orlow')
    expect(baseForm(candidate('Roma'), [candidate('Roman', 9)], { frequent: new Set() }).text).toBe('Roma')
  })
})

describe('what a document says of people', () => {
  const speakersOf = (text: string) => parseInterview(text).speakers
  const questions = '**Why?**\n\nSo it was.\n\n**How?**\n\nThus it went.\n'

  it('may stand in fields that are called by what people do in a talk', () => {
    expect(
      speakersOf(`---\nmoderator: Ada Falk\nrespondent: Cleo Moss\n---\n\n# The mill\n\n${questions}`).map(
        ({ name, role }) => `${name} ${role}`
      )
    ).toEqual(['Ada Falk interviewer', 'Cleo Moss interviewee'])
  })

  it('may end without a mark', () => {
    const [, guest] = speakersOf(
      '# A talk with Bo Kern\n\nBo Kern is a boat builder\n\nAnn: Why?\n\nBo: So.\n\nAnn: How?\n\nBo: Thus.\n'
    )
    expect([guest?.name, guest?.title]).toEqual(['Bo Kern', 'boat builder'])
  })

  it('may have letters that are two when they are small', () => {
    expect(
      speakersOf(`# A talk with Bo Kern\n\nThe road to I\u0307zmir is long.\n\n${questions}`).map(({ name }) => name)
    ).toEqual(['Bo Kern'])
  })

  it('may be spelled in two scripts, of which the commoner counts', () => {
    const text = (often: string) =>
      `# 山田花子(Hanako Yamada)とのインタビュー\n\n${often}は画家です。${often}は東京に住んでいます。${often}の絵は有名です。\n\n**なぜ絵を描くのですか？**\n\n好きだからです。\n\n**いつから描いていますか？**\n\n子供のころからです。\n`
    expect(speakersOf(text('Hanako Yamada')).map(({ name }) => name)).toEqual(['Hanako Yamada'])
    expect(speakersOf(text('山田花子')).map(({ name }) => name)).toEqual(['山田花子'])
  })

  it('may be about more people than can be kept in mind', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const crowd = letters.map((first) =>
      letters.map((second) => `Ka${first}${second} Ve${second}${first}ren`).join(', ')
    )
    const told = Array.from({ length: 700 }, () => `So it went down the river${' and down the river'.repeat(5)}.`)
    const text = `# A talk with Bo Kern\n\n${crowd.join('\n\n')}\n\n${questions}\n${told.join('\n\n')}\n`
    expect(text.length).toBeGreaterThan(60_000)
    expect(speakersOf(text).length).toBeLessThan(3)
  })
})

describe('persons named above their answers', () => {
  const parts = (first: string, second: string) =>
    parseInterview(
      `# The rowers\n\n## ${first}\n\n**Why do you row?**\n\nFor the river, which I like.\n\n**What do you eat?**\n\nBread, mostly.\n\n## ${second}\n\n**Why do you row?**\n\nFor my arms, which are weak.\n\n**What do you eat?**\n\nSoup, mostly.\n`
    ).speakers.map(({ name }) => name)

  it('are named without what they are', () => {
    expect(parts('Ida Moss, cox', 'Ada Falk, stroke')).toEqual(['Ida Moss', 'Ada Falk'])
    expect(parts('Junior Mallet Quentin Daws', 'Warden Maud Prentice')).toEqual(['Quentin Daws', 'Maud Prentice'])
  })
})

describe('features of a person who has no turn', () => {
  it('are those of nobody', () => {
    const units = ['Why?', 'So.', 'How?', 'Thus.'].map((text) => unitWith({ text, data: { speaker: 'Ann' } }))
    const both = castOf([...units.slice(0, 3), unitWith({ data: { speaker: 'Bo' } })], [], lexiconFor('Why?'))
    const one = { ...both, opens: both.opens.map(() => 0) }
    const features = roleFeaturesOf(
      one,
      units,
      units.map(() => marksWith()),
      Uint8Array.of(90, 0, 90, 0)
    )
    expect(features).toHaveLength(2)
    expect(features.flat().every((feature) => Number.isInteger(feature))).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { Separator } from '../src/stages/label-found.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { Said, saidAfter } from '../src/stages/label-said.ts'
import type { Unit } from '../src/types.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

describe('words in quotation marks after a label', () => {
  const lexicon = lexiconFor('We have seen the weir, and it is open.')
  const saidIn = (text: string): number => saidAfter(linesOfText(text).units[0] as Unit, { body: 6 }, lexicon)

  it.each([
    [79, Said.fact],
    [80, Said.words]
  ])('are a title up to 79 letters: %i', (letters, kind) => {
    const words = 'the weir of the lower mill '.repeat(4).slice(0, letters - 3)
    for (const [open, close] of ['“”', '""', '„“', '«»']) expect(saidIn(`Bobb: ${open}${words}x${close}`)).toBe(kind)
  })

  it('are the speaker’s beyond that, sentence, I and you included', () => {
    const long = 'the weir of the lower mill and of the upper one, which was open that year and the next'
    expect(saidIn(`Bobb: “${long}. So it was.”`)).toBe(Said.sentence)
    expect(saidIn(`Bobb: “${long}, I said.”`)).toBe(Said.sentence + 1)
    expect(saidIn(`Bobb: “${long}, and you saw it”`)).toBe(Said.words + 2)
  })

  it('stay a fact if they are an address or begin with a number, however long', () => {
    const long = '/weir'.repeat(30)
    expect(saidIn(`More: https://example.org${long}`)).toBe(Said.fact)
    expect(saidIn(`Cost: 30 francs ${'for the frame '.repeat(10)}`)).toBe(Said.fact)
  })

  it('do not count the spaces behind them', () => {
    const words = 'the weir of the lower mill '.repeat(4).slice(0, 75).trimEnd()
    const unit = { ...(linesOfText('Bobb: x').units[0] as Unit), text: `Bobb: “${words}”${' '.repeat(20)}` }
    expect(saidAfter(unit, { body: 6 }, lexicon)).toBe(Said.fact)
  })
})

describe('a family name before a space', () => {
  const spaced = (...lines: string[]): [string, number][] =>
    labelEvidence(linesOfText(lines.join('\n\n')))
      .groups.filter(({ shapes }) => shapes[0]?.separator === Separator.space)
      .map(({ key, units }): [string, number] => [key, units.length])
  const said = '雨の日に店を訪ねました。傘を直しています。'

  it('is a candidate in Han and kana where it talks twice', () => {
    expect(spaced(`三宅 ${said}`, `服部 ${said}`, `三宅 はい。${said}`, `服部 いいえ。${said}`)).toEqual([
      ['三宅', 2],
      ['服部', 2]
    ])
    expect(spaced(`三宅 ${said}`, said, `三宅 はい。${said}`)).toEqual([['三宅', 2]])
  })

  it('is none where it stands once', () => {
    expect(spaced(`三宅 ${said}`, `服部 ${said}`)).toEqual([])
  })

  it('is none where one of its lines holds no sentence', () => {
    expect(spaced(`三宅 ${said}`, '三宅 傘の店')).toEqual([])
    expect(spaced(`三宅 ${said}`, '三宅 傘の店', `三宅 はい。${said}`)).toEqual([['三宅', 3]])
  })

  it('is none where no list knows it, unless it stands three times', () => {
    expect(spaced(`傘屋 ${said}`, `傘屋 はい。${said}`)).toEqual([])
    expect(spaced(`傘屋 ${said}`, `傘屋 はい。${said}`, `傘屋 いいえ。${said}`)).toEqual([['傘屋', 3]])
  })

  it('is none in Latin letters twice', () => {
    expect(spaced('Falk The weir is open. 雨。', 'Falk It was shut. 雨。')).toEqual([])
    expect(spaced('Falk The weir is open.', 'Falk It was shut.', 'Falk It is open.')).toEqual([['falk', 3]])
  })

  it('gives the turns of a short talk', () => {
    const { exchanges, speakers } = parseInterview(
      [
        '三宅 最初に壊れるのはどこですか。',
        `服部 三本目の骨です。${said}`,
        '三宅 晴れの日は何を。',
        `服部 手紙です。${said}`
      ].join('\n\n')
    )
    expect(speakers.map(({ name }) => name)).toEqual(['三宅', '服部'])
    expect(exchanges).toHaveLength(2)
  })
})

describe('a first word with a capital behind it', () => {
  const spaced = (...lines: string[]): [string, number][] =>
    labelEvidence(linesOfText(lines.join('\n\n')))
      .groups.filter(({ shapes }) => shapes[0]?.separator === Separator.space)
      .map(({ key, units }): [string, number] => [key, units.length])

  it('is that of a name where most lines have the same', () => {
    expect(spaced('Tilda Moss on the flood.', 'Tilda Moss at the weir.', 'Tilda It was late.')).toEqual([])
    expect(
      spaced(
        'Tilda Moss on the flood.',
        'Tilda Moss at the weir.',
        'Tilda Moss in the mill.',
        'Tilda It was late.',
        'Tilda We rang.'
      )
    ).toEqual([])
  })

  it('is a label where half of them have another', () => {
    expect(
      spaced('Tilda Moss on the flood.', 'Tilda Moss at the weir.', 'Tilda It was late.', 'Tilda We rang.')
    ).toEqual([['tilda', 4]])
    expect(spaced('Tilda Moss on the flood.', 'Tilda Weir is open.', 'Tilda Rain fell.')).toEqual([['tilda', 3]])
  })

  it('is a label where the same words open their sentences', () => {
    expect(spaced('Tilda It was late.', 'Tilda It was dark.', 'Tilda It rained.')).toEqual([['tilda', 3]])
    expect(spaced('Tilda rang it.', 'Tilda rang them.', 'Tilda rang us.')).toEqual([['tilda', 3]])
  })
})

import { describe, expect, it } from 'vitest'
import { indentedStarts } from '../src/stages/indented-starts.ts'
import { type UnitChanges, unitWith } from './support/features.ts'
import { linesOfText } from './support/lines.ts'

const texts = (lines: readonly string[]): string[] => linesOfText(lines.join('\n')).units.map(({ text }) => text)

/** How many lines begin a paragraph. */
function startsIn(lines: readonly string[], changes: UnitChanges = {}): number {
  const units = lines.flatMap((line, row) =>
    line === '' ? [] : [unitWith({ text: line.trim(), indent: line.search(/\S/), row, endRow: row, ...changes })]
  )
  return indentedStarts(units, (text) => /[.?]$/.test(text)).size
}

const TALK = [
  '    Mr. Pellworm. The committee will come to order. We have one',
  'witness today, and we thank him for walking through the snow.',
  '    Dr. Achebe. Thank you. I have oiled, or caused to be oiled,',
  'sixty weathercocks in this county, and I would like to speak',
  'about the oil.',
  '    Mr. Pellworm. I yield to the member from the Upper Mere here.',
  '    Ms. Lindgren. Thank you. Is it the same oil as ten years ago,',
  'or has the county bought another since the old mill burned down',
  'that winter?',
  '    Dr. Achebe. It is the same. The mill had nothing to do with it.',
  '    Mr. Pellworm. Then we shall rise, and come back at two, when the',
  'snow has stopped.'
]

describe('paragraphs that begin farther in', () => {
  it('begin there, also where somebody speaks who comes once', () => {
    expect(texts(TALK).map((text) => text.slice(0, 13))).toEqual([
      'Mr. Pellworm.',
      'Dr. Achebe. T',
      'Mr. Pellworm.',
      'Ms. Lindgren.',
      'Dr. Achebe. I',
      'Mr. Pellworm.'
    ])
  })

  it.each([
    ['few lines do', [...TALK.slice(0, 6), ...TALK.slice(6).map((line) => line.trimStart())]],
    ['they stand too far in', TALK.map((line) => line.replace(/^ {4}/, ' '.repeat(20)))],
    ['they stand hardly in', TALK.map((line) => line.replace(/^ {4}/, ' '))],
    ['two depths are as usual', [...TALK, ...TALK.map((line) => line.replace(/^ {4}/, '      '))]],
    ['hardly a line stands flush', TALK.filter((line, at) => line.startsWith(' ') || at < 6)],
    ['sentences go on in them', TALK.map((line) => line.replace(/[.?]$/, ' and'))]
  ])('are told by other things where %s', (_, lines) => {
    expect(startsIn(TALK)).toBe(6)
    expect(startsIn(lines)).toBe(0)
  })

  it('are none of what stands in lists, and none below a blank line', () => {
    expect(startsIn(TALK, { items: [0, 0] })).toBe(0)
    expect(startsIn(TALK.flatMap((line) => [line, '']))).toBe(0)
  })
})

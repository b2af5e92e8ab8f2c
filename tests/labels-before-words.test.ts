import { describe, expect, it } from 'vitest'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { linesOfText } from './support/lines.ts'

/** Labels of several words or of several lines. */
const certain = (lines: readonly string[]): (string | undefined)[] => {
  const { groups } = labelEvidence(linesOfText(lines.join('\n\n')))
  return groups.filter(({ shapes }) => shapes[0]?.written !== undefined).map(({ name }) => name)
}

describe('words before six dots', () => {
  const talk = [
    '染め場……どこで習いましたか。',
    '葉山……祖母に習いました。',
    '染め場……何年ですか。',
    '葉山……十二年です。川の水で。',
    '染め場……今も川ですか。',
    '葉山……今は井戸です。'
  ]

  it('are labels where two open most lines', () => {
    expect(certain(talk)).toEqual(['染め場', '葉山'])
    expect(certain(talk.map((line) => line.replace('……', '......')))).toEqual(['染め場', '葉山'])
  })

  it('are a pause where few lines have them, or one word alone', () => {
    expect(certain(talk.slice(0, 4))).toEqual([])
    expect(certain(talk.filter((line) => line.startsWith('葉山')))).toEqual([])
    expect(certain(talk.flatMap((line) => [line, '井戸は深い。', '水は冷たい。']))).toEqual([])
    expect(certain(talk.map((line) => line.replace('……', '…')))).toEqual([])
  })
})

describe('words before what is said, in a script without capitals', () => {
  const talk = [
    'विभा नाग पहली नाव कब बनी?',
    'जतिन तोमर बाढ़ के साल में।',
    'विभा लकड़ी कहाँ से आई?',
    'जतिन नदी से, बहकर।',
    'विभा और रस्सी?',
    'जतिन रस्सी मामी ने बटी।',
    'विभा अब कौन चलाता है?',
    'जतिन कोई नहीं, वह सूखती है।'
  ]
  const told = ['घाट की बातें', '(जतिन तोमर से विभा नाग की बातचीत)']

  it('are labels where two open the lines by turns and have whole names above', () => {
    expect(certain([...told, ...talk])).toEqual(['विभा नाग', 'जतिन तोमर', 'विभा', 'जतिन'])
  })

  it('are no label above the first line with a whole name', () => {
    expect(certain([...told, 'विभा जी घाट पर रहती हैं।', ...talk])).toEqual(['विभा नाग', 'जतिन तोमर', 'विभा', 'जतिन'])
    const short = talk.map((line) => line.replace(/नाग |तोमर /, ''))
    expect(certain([...told, ...short])).toEqual(['विभा', 'जतिन'])
  })

  it.each([
    ['nobody is named above', talk],
    ['one alone is named above', ['घाट पर विभा नाग', ...talk]],
    ['a name above ends its line', ['घाट पर जतिन', 'घाट पर विभा', ...talk]],
    ['few lines open so', [...told, ...talk.slice(0, 6)]],
    ['other lines are more', [...told, ...talk.flatMap((line, at) => [line, `${'कगघचटडतद'.charAt(at)}ल चुप था।`])]],
    ['they take no turns', [...told, ...[0, 2, 4, 6, 1, 3, 5, 7].flatMap((at) => talk.slice(at, at + 1))]],
    ['they have colons', [...told, ...talk.map((line) => line.replace(' ', ' : '))]],
    ['they have capitals', ['Ida Moss asks Bo Kern', ...talk.map((_, at) => (at % 2 ? 'Bo by the weir' : 'Ida where'))]]
  ])('are none where %s', (_, lines) => {
    expect(certain(lines)).toEqual([])
  })
})

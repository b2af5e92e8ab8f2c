import { describe, expect, it } from 'vitest'
import { labelKey, labelShape } from '../../src/stages/label-shapes.ts'
import { type InlineSpan, Kind } from '../../src/types.ts'
import { unitWith } from '../support/features.ts'
import { headOf } from '../support/label-lines.ts'

describe('what parts a label from its words', () => {
  it.each([
    ['Ida: So.', 'Ida | colon | So.'],
    ['Ida ： So.', 'Ida | colon | So.'],
    ['Ida﹕So.', 'Ida | colon | So.'],
    ['Ida∶So.', 'Ida | colon | So.'],
    ['Ida :', 'Ida | colon | '],
    [': So.', 'none'],
    ['Ida://so', 'none'],
    ['Ida:/ so', 'Ida | colon | / so'],
    ['Bus 10:15 leaves', 'Bus | time | leaves | 615'],
    ['the bus 10:15 leaves', 'the bus 10:15 leaves | line | '],
    ['Bus 10: leaves', 'Bus 10 | colon | leaves'],
    ['Ida – So.', 'Ida | dash | So.'],
    ['Ida — So.', 'Ida | dash | So.'],
    ['Ida ― So.', 'Ida | dash | So.'],
    ['Ida ─ So.', 'Ida | dash | So.'],
    ['Ida –So.', 'Ida –So. | line | '],
    ['Ida-Lou - So.', 'Ida-Lou | dash | So.'],
    ['IDA- So.', 'IDA | dash | So.'],
    ['IDA– So.', 'IDA | dash | So.'],
    ['IDA— So.', 'IDA | dash | So.'],
    ['IDA-', 'IDA | dash | '],
    ['I- So.', 'I- So. | line | '],
    ['Ida- So.', 'Ida- So. | line | '],
    ['IDA-so.', 'IDA-so. | line | '],
    ['IDA 2- So.', 'IDA 2 | dash | So.'],
    ['Q) So.', 'Q | bracket | So.'],
    ['Q)', 'Q | bracket | '],
    ['Q)So.', 'Q)So. | line | '],
    ['IDAXY) So.', 'IDAXY | bracket | So.'],
    ['IDAXYZ) So.', 'IDAXYZ | bracket | So.'],
    ['Idaxyz) So.', 'Idaxyz | bracket | So.'],
    ['Idaxyz)So.', 'Idaxyz)So. | line | '],
    ['idaxy) So.', 'idaxy | bracket | So.'],
    ['idaxyz) So.', 'idaxyz) So. | line | '],
    ['Ida Moss) So.', 'Ida Moss) So. | line | '],
    ['4) So.', '4) So. | line | '],
    ['a.) So.', 'a.) So. | line | '],
    ['A.) So.', 'A. | bracket | So.'],
    ['ida> So.', 'ida | chevron | So.'],
    ['>Ida: So.', 'Ida | colon | So.'],
    ['Ida? So.', 'Ida? So. | line | '],
    ['Ida?: So.', 'Ida? | colon | So.'],
    ['Ida?> So.', 'Ida? | chevron | So.'],
    ['Ida! So.', 'Ida! So. | line | '],
    ['Ida！：So.', 'Ida！ | colon | So.'],
    ['Ida？so', 'Ida？so | line | '],
    ['Ida; Bo: So.', 'Ida; Bo: So. | line | '],
    ['Ida、Bo: So.', 'Ida、Bo: So. | line | '],
    ['Ida，Bo: So.', 'Ida，Bo: So. | line | '],
    ['Ida。Bo: So.', 'Ida。Bo: So. | line | '],
    ['Ida, pilot: So.', 'Ida, pilot | colon | So.']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('a period that parts', () => {
  it.each([
    ['Q. So.', 'Q | period | So.'],
    ['Q.So.', 'Q.So. | line | '],
    ['Q.', 'Q | period | '],
    ['Q．So', 'Q．So | line | '],
    ['Q．', 'Q | period | '],
    ['Q. – So.', 'Q | period | So.'],
    ['Q.: So.', 'Q. | colon | So.'],
    ['Q.- So.', 'Q | period | So.'],
    ['Q.— So.', 'Q | period | So.'],
    ['Q.― So.', 'Q | period | So.'],
    ['P.C. So it is.', 'P.C. | period | So it is.'],
    ['MR. ORR. So.', 'MR. ORR | period | So.'],
    ['Mr. Orr. So.', 'Mr. Orr. So. | line | '],
    ['Pregunta.– So.', 'Pregunta | period | So.'],
    ['Pregunta. So.', 'Pregunta. So. | line | '],
    ['Preguntaaaaaaaaaaaaaa.– So.', 'Preguntaaaaaaaaaaaaaa | period | So.'],
    ['Preguntaaaaaaaaaaaaa.– So.', 'Preguntaaaaaaaaaaaaa | period | So.'],
    ['pregunta.– So.', 'pregunta.– So. | line | '],
    ['Preg2nta.– So.', 'Preg2nta | period | So.'],
    ['I. Orr: So.', 'I | period | Orr: So.'],
    ['Ann S. Orr: So.', 'Ann S. Orr | colon | So.'],
    ['Ann S. Orr (pilot): So.', 'Ann S. Orr (pilot) | colon | So.'],
    ['Prof. Ann: So.', 'Prof. Ann | colon | So.'],
    ['Let us pass. Ann: So.', 'Let us pass. Ann | colon | So.'],
    ['Let us passs. Ann: So.', 'Let us passs. Ann | colon | So.'],
    ['We saw passes. Ann: So.', 'We saw passes. Ann: So. | line | '],

    ['ONE TWO THREE FOUR FIVES. So.', 'ONE TWO THREE FOUR FIVES | period | So.'],
    ['ONE TWO THREE FOUR FIVESS. So.', 'ONE TWO THREE FOUR FIVESS. So. | line | '],
    ['ONE! TWO. So.', 'ONE! TWO. So. | line | '],
    ['The REEVE. So.', 'The REEVE | period | So.'],
    ['Mr. ORR. So.', 'Mr. ORR | period | So.'],
    ['mr. ORR. So.', 'mr. ORR. So. | line | '],
    ['MRs ORR. So.', 'MRs ORR. So. | line | '],
    ['Mr de ORR. So.', 'Mr de ORR. So. | line | '],
    ['Mr Orr. So.', 'Mr Orr. So. | line | '],
    ['Mr Orme ORR. So.', 'Mr Orme ORR | period | So.'],
    ['Mr Orm ORR. So.', 'Mr Orm ORR. So. | line | '],
    ['Ab. So it goes.', 'Ab. So it goes. | line | '],
    ['日. 船が沈む', '日 | period | 船が沈む'],
    ['N.Y. team: So.', 'N.Y. team | colon | So.'],
    ['N.Y. team of us: So.', 'N.Y. | period | team of us: So.'],
    ['N.Y. Team Of Us: So.', 'N.Y. Team Of Us | colon | So.'],
    ['A. Two Three Four Five: So.', 'A | period | Two Three Four Five: So.'],
    ['A. Two Three Four: So.', 'A | period | Two Three Four: So.'],
    ['AB. two: So.', 'AB | period | two: So.'],

    ['M. Orr : So.', 'M. Orr | colon | So.'],
    ['M. Ann Orr: So.', 'M. Ann Orr | colon | So.'],
    ['M. Ann Orr (Upper Mere): So.', 'M. Ann Orr (Upper Mere) | colon | So.'],
    ['M. Orr, mayor of the weir. – So.', 'M. Orr, mayor of the weir | period | So.'],
    ['M. Orr, mayor: So.', 'M. Orr, mayor | colon | So.'],
    ['M. Orr - So.', 'M. Orr | dash | So.'],
    ['M. Orr - so', 'M | period | Orr - so'],
    ['M. Well - I see', 'M | period | Well - I see'],
    ['M. Orr - It is', 'M. Orr | dash | It is'],
    ['M. Orr. So.', 'M | period | Orr. So.'],
    ['M. – So.', 'M | period | So.'],
    ['M. J. Orr : So.', 'M. J. Orr | colon | So.'],
    ['M. One Two Three Four Five Six Seven: So.', 'M | period | One Two Three Four Five Six Seven: So.'],
    ['M. Yes so: So.', 'M | period | Yes so: So.'],
    ['K. Orr : So.', 'K | period | Orr : So.'],
    ['M. Orr', 'M | period | Orr'],

    ['Mme Ida Orr.  - So.', 'Mme Ida Orr | period | So.'],
    ['Mme Ida Orr.—So.', 'Mme Ida Orr | period | So.'],
    ['Mme Ida Orr.-So', 'Mme Ida Orr.-So | line | '],
    ['The chair. – So.', 'The chair | period | So.'],
    ['the chair. – So.', 'the chair. | dash | So.'],
    ['We went out to see the weir. – So.', 'We went out to see the weir. | dash | So.'],
    ['O SR. ORR.— So.', 'O SR. ORR | period | So.'],
    ['THE WITNESS. YES. So.', 'THE WITNESS | period | YES. So.'],

    ['[0:15 Ann] So.', '0:15 Ann | bracket | So.'],
    ['[0:15] So.', 'So | period |  | 15'],
    ['One two three four five six seven eight nine ten: So.', 'none'],
    ['> Ann: So.', 'Ann | colon | So.'],
    ['Ann> So.', 'Ann | chevron | So.'],
    ['Ann:: So.', 'Ann | colon | So.'],
    ['Ann:- So.', 'Ann | colon | So.'],
    ['Ann:-So.', 'Ann | colon | -So.']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('a gap that parts', () => {
  it.each([
    ['Ida   So it is.', 'Ida | gap | So it is.'],
    ['Ida  So', 'Ida | gap | So'],
    ['Ida\tSo', 'Ida | gap | So'],
    ['Ida  So  it', 'Ida  So  it | line | '],
    ['Ida\tSo  it', 'Ida | gap | So  it'],
    ['Ida  : So', 'Ida | colon | So'],
    ['One two three four  So', 'One two three four | gap | So'],
    ['One two three four five  So', 'One two three four five  So | line | '],
    [`${'x'.repeat(40)}  So`, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | gap | So'],
    [`${'x'.repeat(41)}  So`, 'none'],
    ['Ida  ', 'Ida | line | '],
    ['One two three four five six seven eight nine: So', 'One two three four five six seven eight nine | colon | So'],
    ['One two three four five six seven eight nine ten: So', 'none']
  ])('%j', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('brackets', () => {
  it.each([
    ['[Ida] So', 'Ida | bracket | So'],
    ['[Ida]: So', 'Ida | bracket | So'],
    ['<ida> so', 'ida | bracket | so'],
    ['{ida} so', 'ida | bracket | so'],
    ['【Ida】so', 'Ida | bracket | so'],
    ['(Ida) so', '(Ida) so | line | '],
    ['(Ida)', 'Ida | bracket | '],
    ['(Ida): so', 'Ida | bracket | so'],
    ['（Ida） so', '（Ida） so | line | '],
    ['（Ida）：so', 'Ida | bracket | so'],
    ['(片桐) 鳴る', '片桐 | bracket | 鳴る'],
    ['（片桐）鳴る', '片桐 | bracket | 鳴る'],
    ['[] So', 'So | line | '],
    ['[Ida So', 'Ida So | line | '],
    ['[Ida) So', 'Ida) So | line | '],
    [
      `[${'x'.repeat(72)}] So`,
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | bracket | So'
    ],
    [`[${'x'.repeat(73)}] So`, 'none'],
    [`[${'x '.repeat(51)}] So`, 'none'],
    ['Ida (pilot): So', 'Ida (pilot) | colon | So'],
    ['Ida （pilot）：So', 'Ida （pilot） | colon | So'],
    ['Ida [pilot]: So', 'Ida [pilot] | colon | So'],
    ['Ida (pilot: So', 'Ida (pilot: So | line | '],
    ['Ida (pilot]: So', 'Ida (pilot]: So | line | '],
    [`Ida (${'x'.repeat(71)}): So`, 'none'],
    [`Ida (${'x'.repeat(72)}): So`, 'none'],
    ['Ida of «The Weir»: So', 'Ida of «The Weir» | colon | So'],
    ['Ida of «The Weir»', 'Ida of | quote | «The Weir»'],
    ['Ida of «The Weir: So', 'Ida of | quote | «The Weir: So'],
    ['Ida «So it is»', 'Ida | quote | «So it is»'],
    ['Ida«So»: x', 'Ida«So» | colon | x'],
    ['« Ida: So', '« Ida | colon | So']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('times beside a label', () => {
  it.each([
    ['[0:15] Ida: So', 'Ida | colon | So | 15'],
    ['0:15 Ida: So', 'Ida | colon | So | 15'],
    ['0:15 - Ida: So', 'Ida | colon | So | 15'],
    ['0:15 – Ida: So', 'Ida | colon | So | 15'],
    ['0:15 | Ida: So', 'Ida | colon | So | 15'],
    ['0:15, Ida: So', 'Ida | colon | So | 15'],
    ['0:15 -4: So', 'none'],
    ['(0:15) Ida: So', 'Ida | colon | So | 15'],
    ['<0:15> Ida: So', 'Ida | colon | So | 15'],
    ['[0:15 - 0:20] Ida: So', 'Ida | colon | So | 15-20'],
    ['Ida: [0:15] So', 'Ida | colon | So | 15'],
    ['Ida: 0:15: So', 'Ida | colon | So | 15'],
    ['Ida: (0:15) So', 'Ida | colon | So | 15'],
    ['Ida 0:15', 'Ida | time |  | 15'],
    ['Ida 0:15: So', 'Ida | time | So | 15'],
    ['Ida 0:15 - So', 'Ida | time | So | 15'],
    ['Ida 0:15 So', 'Ida | time | So | 15'],
    ['Ida [0:15] So', 'Ida | time | So | 15'],
    ['Ida (0:15) So', 'Ida | time | So | 15'],
    ['Ida [0:15] - So', 'Ida | time | So | 15'],
    ['Ida (0:15)', 'Ida | time |  | 15'],
    ['Ida(0:15) So', 'Ida | time | So | 15'],
    ['Ida(0:15) – So', 'Ida | time | So | 15'],
    ['[0:15] Ida: [0:20] So', 'Ida | colon | So | 15'],
    ['[0:15]', 'none'],
    ['0:15', 'none']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('what stands before a label', () => {
  it.each([
    ['>> Ida: So', 'Ida | colon | So'],
    ['- Ida: So', 'Ida | colon | So'],
    ['– — ― Ida: So', '― Ida | colon | So'],
    ['** Ida: So', 'Ida | colon | So'],
    ['__ Ida: So', 'Ida | colon | So'],
    ['# Ida: So', 'Ida | colon | So'],
    ['» Ida: So', 'Ida | colon | So'],
    ['• Ida: So', 'Ida | colon | So'],
    ['▶ Ida: So', 'Ida | colon | So'],
    ['► Ida: So', 'Ida | colon | So'],
    ['\\ Ida: So', 'Ida | colon | So'],
    ['" Ida: So', 'Ida | colon | So'],
    ['“ Ida: So', 'Ida | colon | So'],
    ['+ Ida: So', '+ Ida | colon | So'],
    ['------Ida: So', 'Ida | colon | So'],
    ['-------Ida: So', 'Ida | colon | So'],
    ['\u001b[1mIda: So', 'Ida | colon | So'],
    ['«c1»Ida: So', 'Ida | colon | So'],
    ['»CL1:Ida: So', 'Ida | colon | So'],
    ['<C1>Ida: So', 'Ida | colon | So']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('a label that markup ends', () => {
  const span = (type: InlineSpan['type'], from: number, to: number): InlineSpan => ({ type, from, to })
  it.each<[string, InlineSpan[], string]>([
    ['Ida So it is', [span('strong', 0, 3)], 'Ida | style | So it is | styled'],
    ['Ida So it is', [span('emphasis', 0, 4)], 'Ida | style | So it is | styled'],
    ['Ida So it is', [span('link', 0, 3)], 'Ida So it is | line | '],
    ['Ida So it is', [span('strong', 1, 3)], 'Ida So it is | line | '],
    ['Ida So it is', [span('strong', 0, 12)], 'Ida So it is | line |  | styled'],
    ['Ida: So it is', [span('strong', 0, 3)], 'Ida | colon | So it is | styled'],
    ['Ida: So it is', [span('strong', 0, 4)], 'Ida | colon | So it is | styled'],
    ['Ida: So it is', [span('emphasis', 0, 6)], 'Ida | colon | So it is | styled'],
    ['Ida: So it is', [span('strong', 0, 7)], 'Ida | colon | So it is'],
    ['Ida: So it is', [span('strong', 0, 2)], 'Ida | colon | So it is'],
    ['Ida: So it is', [span('link', 0, 4)], 'Ida | colon | So it is'],
    ['- Ida So it is', [span('strong', 2, 5)], 'Ida | style | So it is | styled'],
    [`${'x'.repeat(40)} so`, [span('strong', 0, 40)], 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | style | so | styled'],
    [`${'x'.repeat(41)} so`, [span('strong', 0, 41)], 'none']
  ])('%s %o', (text, spans, head) => {
    expect(headOf(text, { spans })).toBe(head)
  })
})

describe('a whole line', () => {
  it.each([
    ['Ida Orr', 'Ida Orr | line | '],
    ['x'.repeat(40), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | line | '],
    ['x'.repeat(41), 'none'],
    [`- ${'x'.repeat(40)}`, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | line | '],
    ['', 'none'],
    ['-', 'none'],
    ['1990', 'none'],
    ['S00', 'S00 | line | '],
    ['S0000', 'none'],
    ['12 a', 'none'],
    ['1 ab', '1 ab | line | '],
    ['4 boats of us all', '4 boats of us all | line | '],
    ['4 boats of us all there', 'none'],
    ['harbour.jpg', 'none'],
    ['harbour.JPEG', 'none'],
    ["'harbour.png'", 'none'],
    ['harbour.gif’', 'none'],
    ['harbour.webp', 'none'],
    ['harbour.svg', 'none'],
    ['harbour.txt', 'harbour.txt | line | '],
    ['所以、', 'none'],
    ['所以，', 'none'],
    ['Ida // Bo', 'none'],
    ['Ida / Bo', 'Ida / Bo | line | '],
    ['__proto__', '__proto__ | line | '],
    ['__Ida__', 'Ida | line | '],
    ['__proto__: so', '__proto__ | colon | so'],
    ['__proto_: so', 'proto | colon | so'],
    ['Ida_: so', 'Ida | colon | so'],
    ['“Ida”: so', 'Ida | colon | so'],
    ['[Ida, : so', 'Ida, : so | line | '],
    ['Ida Orr,: so', 'Ida Orr | colon | so'],
    ['Ida – Bo: so', 'Ida | dash | Bo: so'],
    ['– – –: so', 'none'],
    ['·•… 12: so', 'none']
  ])('%s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

describe('which units have a head', () => {
  it.each([
    [Kind.paragraph, true],
    [Kind.heading, true],
    [Kind.html, true],
    [Kind.code, false],
    [Kind.table, false],
    [Kind.media, false],
    [Kind.definition, false]
  ])('kind %d: %s', (kind, has) => {
    expect(labelShape(unitWith({ kind, text: 'Ida: So' })) !== undefined).toBe(has)
  })

  it('is looked for once', () => {
    const unit = unitWith({ text: 'Ida: So' })
    const shape = labelShape(unit)
    expect(unit.head).toBe(shape)
    expect(labelShape({ ...unit, text: 'Bo: So' })).toBe(shape)
  })

  it('may be looked for inside a text, and no further than a hundred characters on', () => {
    expect(headOf('It sank. Ida: So', {}, 9)).toBe('Ida | colon | So')
    expect(headOf('It sank. Mr ORR. So', {}, 9)).toBe('Mr ORR | period | So')
    expect(headOf(`${'x'.repeat(72)}: so`)).toBe(
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | colon | so'
    )
    expect(headOf(`${'x'.repeat(73)}: so`)).toBe('none')
  })
})

describe('the key of a label', () => {
  it.each([
    ['Ida Orr', 'ida orr'],
    ['IDA-ORR 2', 'ida-orr 2'],
    ['Ida  Orr', 'ida orr'],
    [' Ida', 'ida'],
    ['Ida ', 'ida'],
    ['I. Orr', 'i orr'],
    ['I.Orr', 'i orr'],
    ['P.C.', 'pc'],
    ['P.Cx.', 'p cx'],
    ['Ida (pilot)', 'ida'],
    ['Ida [pilot]', 'ida'],
    ['Ida（pilot）', 'ida'],
    ['(Ida)', '(ida)'],
    ['I(da)', 'i(da)'],
    ['ÉLAN', 'élan'],
    ['Ｉｄａ', 'ida'],
    ['*Ida* #_“”[]<>,:x', 'ida'],
    ['Ida\u00a0Orr', 'ida orr'],
    ['Ida\u0007', 'ida'],
    ["O'Rourke", "o'rourke"],
    ['', '']
  ])('of %j', (name, key) => {
    expect(labelKey(name)).toBe(key)
  })
})

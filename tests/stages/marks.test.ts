import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { breaksOff, Cover, End, isRepeated, type Marks, marksOf } from '../../src/stages/5-marks.ts'
import { echoesOf } from '../../src/stages/echoes.ts'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import type { InlineSpan, Unit } from '../../src/types.ts'
import { marksWith, type UnitChanges, unitWith } from '../support/features.ts'

const lexicon = lexiconOf([en])

const marksIn = (units: Unit[], heads: (LabelShape | undefined)[] = [], before?: Parameters<typeof marksOf>[4]) =>
  marksOf(units, heads, lexicon, echoesOf(units, heads), before)

const marksFor = (text: string, unit: UnitChanges = {}): Marks => marksIn([unitWith({ text, ...unit })])[0] as Marks

/** Marks by name, without those that are nothing and the words. */
const seen = ({ words, ...marks }: Marks, ...names: (keyof Marks)[]): string =>
  Object.entries(marks)
    .filter(([name, value]) => (names.length > 0 ? names.includes(name as keyof Marks) : value && value !== -1))
    .map(([name, value]) => (value === true ? name : `${name}=${Number(value)}`))
    .join(' ')

describe('what is seen of a text', () => {
  it.each([
    ['The boat sank.', 'length=11 end=1 start=1 sentences=1'],
    ['the boat sank', 'length=11'],
    ['Why? It sank. Really!', 'length=15 end=3 start=1 questions=1 asksFirst sentences=3'],
    ['It sank. Why?', 'length=9 end=2 start=1 questions=1 sentences=2'],
    ['It cost 3.50 in 1990.', 'length=15 end=1 start=1 sentences=1 digits=7'],
    ['THE BOAT SANK', 'length=11 start=1 caps'],
    ['THE BOAT sa', 'length=9 start=1'],
    ['THE BOAt sa', 'length=9 start=1'],
    ['ABC', 'length=3 start=1'],
    ['Élan vital, déjà vu.', 'length=15 end=1 start=1 sentences=1'],
    ['船が沈んだ。なぜ？', 'length=14 end=2 start=7 questions=1 sentences=2'],
    ['لماذا غرق؟', 'length=8 end=2 start=7 questions=1 asksFirst sentences=1'],
    ['See www.example.org', 'length=16 start=1 address'],
    ['See http://example.org', 'length=17 start=1 address'],
    ['© The Weir', 'length=7 start=6 address'],
    ['ida@example.org', 'length=13 address'],
    ['', 'start=7'],
    ['"Why?" she asked.', 'length=11 end=1 start=3 questions=1 asksFirst sentences=2 quoted=1'],
    ['Version 2.0 is out.Now', 'length=17 start=1 digits=2']
  ])('%s', (text, expected) => {
    expect(seen(marksFor(text))).toBe(expected)
  })

  it('takes an at sign in a long text for none of an address', () => {
    expect(marksFor(`${'a'.repeat(298)}@`).address).toBe(true)
    expect(marksFor(`${'a'.repeat(299)}@`).address).toBe(false)
  })
})

describe('how a text ends', () => {
  const NAMES = Object.keys(End)
  it.each([
    ['So.', 'period'],
    ['So。', 'period'],
    ['So?', 'question'],
    ['So？', 'question'],
    ['So?"', 'question'],
    ['So?** ', 'question'],
    ['So?_', 'question'],
    ['So!', 'exclamation'],
    ['So！', 'exclamation'],
    ['So?!', 'question'],
    ['So!?', 'question'],
    ['So…', 'ellipsis'],
    ['So..', 'ellipsis'],
    ['So...)', 'ellipsis'],
    ['So:', 'colon'],
    ['So：', 'colon'],
    ['So,', 'comma'],
    ['So;', 'comma'],
    ['So，', 'comma'],
    ['So”', 'quote'],
    ['So)', 'bracket'],
    ['So]', 'bracket'],
    ['So】', 'bracket'],
    ['So）', 'bracket'],
    ['So".', 'period'],
    ['So', 'none'],
    ['So -', 'none'],
    ['"', 'none'],
    ['?', 'question']
  ])('%s: %s', (text, end) => {
    expect(NAMES[marksFor(text).end]).toBe(end)
  })
})

describe('how a text starts', () => {
  const NAMES = ['lower', 'upper', 'digit', 'quote', 'dash', 'bracket', 'mark', 'other']
  it.each([
    ['so', 'lower'],
    ['So', 'upper'],
    ['7000 boats', 'digit'],
    ['“So', 'quote'],
    ['«So', 'quote'],
    ['(So', 'bracket'],
    ['[So', 'bracket'],
    ['{So', 'bracket'],
    ['（So', 'bracket'],
    ['【So', 'bracket'],
    ['<So', 'bracket'],
    ['船', 'other'],
    ['¿So', 'mark'],
    ['@so', 'mark'],
    ['', 'other'],
    ['- - so', 'dash'],
    ['-- so', 'lower']
  ])('%s: %s', (text, start) => {
    expect(NAMES[marksFor(text).start]).toBe(start)
  })

  it.each(['-', '–', '—', '―'])('a dash behind a bullet: • %s', (dash) => {
    expect(NAMES[marksFor(`${dash}so`, { marker: '•' }).start]).toBe('dash')
  })
})

describe('the signs in front', () => {
  it.each([
    ['- So', 'body=2 number=-1 marker=1'],
    ['–So', 'body=1 number=-1 marker=1'],
    ['— So', 'body=2 number=-1 marker=1'],
    ['― So', 'body=2 number=-1 marker=1'],
    ['─ So', 'body=2 number=-1 marker=1'],
    ['－ So', 'body=2 number=-1 marker=1'],
    ['‒ So', 'body=2 number=-1 marker=1'],
    ['--- So', 'body=4 number=-1 marker=1'],
    ['• So', 'body=2 number=-1 marker=2'],
    ['* So', 'body=2 number=-1 marker=2'],
    ['> So', 'body=2 number=-1 marker=2'],
    ['→ So', 'body=2 number=-1 marker=2'],
    ['# So', 'body=2 number=-1 marker=5'],
    ['#4 So', 'body=3 number=4 marker=3'],
    ['#4So', 'body=1 number=-1 marker=5'],
    ['♥ So', 'body=2 number=-1 marker=5'],
    ['¿Y tú?', 'body=0 number=-1 marker=0'],
    ['¡Y tú!', 'body=0 number=-1 marker=0'],
    ['12. So', 'body=4 number=12 marker=3'],
    ['12) So', 'body=4 number=12 marker=3'],
    ['12 - So', 'body=5 number=12 marker=3'],
    ['12 – So', 'body=5 number=12 marker=3'],
    ['3.- So', 'body=4 number=3 marker=3'],
    ['7º So', 'body=3 number=7 marker=3'],
    ['7° So', 'body=3 number=7 marker=3'],
    ['7: So', 'body=3 number=7 marker=3'],
    ['7/ So', 'body=3 number=7 marker=3'],
    ['7:30 So', 'body=0 number=-1 marker=0'],
    ['7/8 So', 'body=0 number=-1 marker=0'],
    ['1.5 So', 'body=0 number=-1 marker=0'],
    ['123. So', 'body=5 number=123 marker=3'],
    ['1234. So', 'body=0 number=-1 marker=0'],
    ['12 So', 'body=0 number=-1 marker=0'],
    ['12 boats', 'body=0 number=-1 marker=0'],
    ['12', 'body=0 number=-1 marker=0'],
    ['  So', 'body=2 number=-1 marker=0'],
    ['- 4. So', 'body=5 number=4 marker=1'],
    ['• 4. So', 'body=5 number=4 marker=2'],
    ['', 'body=0 number=-1 marker=0']
  ])('%s', (text, expected) => {
    expect(seen(marksFor(text), 'body', 'marker', 'number')).toBe(expected)
  })

  it.each([
    ['-', 'body=0 marker=1'],
    ['–', 'body=0 marker=1'],
    ['—', 'body=0 marker=1'],
    ['―', 'body=0 marker=1'],
    ['*', 'body=0 marker=2'],
    ['•', 'body=0 marker=2'],
    ['12.', 'body=0 marker=3'],
    ['b)', 'body=0 marker=4'],
    ['', 'body=2 marker=1']
  ])('are those of a list, too: %s', (marker, expected) => {
    expect(seen(marksFor('- So', { marker }), 'body', 'marker')).toBe(expected)
  })

  it.each([
    ['-–—―─－‒', 1],
    ['•·●○◦▪►▶‣★☆◆◇■□*>+→➤', 2],
    ['#♦♣♥', 5],
    ['~=/&', 0]
  ])('one of %s is %d', (signs, marker) => {
    for (const sign of signs) expect(marksFor(`${sign} So`).marker, sign).toBe(marker)
  })

  it.each(['.', ')', ':', '-', '–', '—', '/', ' ', '\t', '°', 'º'])('take %j off behind a number', (sign) => {
    expect(marksFor(`4.${sign}So`).body).toBe(3)
  })

  it('gives the number of a list before one in the text', () => {
    expect(seen(marksFor('4. So', { number: 9 }), 'body', 'number', 'marker')).toBe('body=0 number=9 marker=0')
  })

  it('stand behind a label, too, but for dashes', () => {
    const head = (body: number) => ({ body }) as LabelShape
    const behind = (text: string) =>
      seen(marksIn([unitWith({ text })], [head(4)])[0] as Marks, 'body', 'marker', 'number')
    expect([behind('Ida: So'), behind('Ida: - So'), behind('Ida: 4. So')].join(' | ')).toBe(
      'body=5 number=-1 marker=0 | body=5 number=-1 marker=0 | body=8 number=4 marker=3'
    )
  })
})

describe('what markup covers', () => {
  const span = (type: InlineSpan['type'], from: number, to: number): InlineSpan => ({ type, from, to })
  const text = 'The boat sank there.'
  it.each<[InlineSpan[], string]>([
    [[span('strong', 0, 20)], 'bold=3 italic=0 link=0'],
    [[span('strong', 0, 17)], 'bold=3 italic=0 link=0'],
    [[span('strong', 0, 16)], 'bold=2 italic=0 link=0'],
    [[span('strong', 1, 20)], 'bold=3 italic=0 link=0'],
    [[span('strong', 4, 8)], 'bold=1 italic=0 link=0'],
    [[span('strong', 0, 9), span('strong', 9, 20)], 'bold=3 italic=0 link=0'],
    [[span('emphasis', 0, 3)], 'bold=0 italic=2 link=0'],
    [[span('link', 0, 20), span('emphasis', 5, 6)], 'bold=0 italic=1 link=3'],
    [[span('delete', 0, 20)], 'bold=0 italic=0 link=0'],
    [[span('strong', 20, 20)], 'bold=0 italic=0 link=0']
  ])('%o', (spans, expected) => {
    expect(seen(marksFor(text, { spans }), 'bold', 'italic', 'link')).toBe(expected)
  })

  it('counts from where the words begin', () => {
    const spans = [span('strong', 0, 4)]
    const [own] = marksIn([unitWith({ text, spans })], [{ body: 4 } as LabelShape])
    expect(own?.bold).toBe(Cover.none)
    expect(marksFor(text, { spans }).bold).toBe(Cover.lead)
  })
})

describe('quotation marks and brackets around a text', () => {
  it.each([
    ['“So.”', 'quoted=2 bracketed=0'],
    ['"So."', 'quoted=2 bracketed=0'],
    ['«So»', 'quoted=2 bracketed=0'],
    ['「So」', 'quoted=2 bracketed=0'],
    ['『So』', 'quoted=2 bracketed=0'],
    ["'So'", 'quoted=2 bracketed=0'],
    ['‘So’', 'quoted=2 bracketed=0'],
    ['„So“', 'quoted=2 bracketed=0'],
    [',,So', 'quoted=1 bracketed=0'],
    ['“So', 'quoted=2 bracketed=0'],
    ['“So”, she', 'quoted=1 bracketed=0'],
    ['’So’', 'quoted=0 bracketed=0'],
    ['So”', 'quoted=0 bracketed=0'],
    ['(So)', 'quoted=0 bracketed'],
    ['(So).', 'quoted=0 bracketed'],
    ['(So', 'quoted=0 bracketed=0'],
    ['So)', 'quoted=0 bracketed=0'],
    ['[So]', 'quoted=0 bracketed'],
    ['[So)', 'quoted=0 bracketed=0'],
    ['（So）', 'quoted=0 bracketed'],
    ['{So}', 'quoted=0 bracketed'],
    ['<So>', 'quoted=0 bracketed'],
    ['<So)', 'quoted=0 bracketed=0']
  ])('%s', (text, expected) => {
    expect(seen(marksFor(text), 'quoted', 'bracketed')).toBe(expected)
  })
})

describe('what two marks say together', () => {
  it.each([
    [{ echo: 5, echoLonger: true, length: 24 }, true],
    [{ echo: 4, echoLonger: true, length: 24 }, false],
    [{ echo: 5, echoLonger: false, length: 24 }, false],
    [{ echo: 5, echoLonger: true, length: 23 }, false]
  ])('%o is repeated: %s', (marks, repeated) => {
    expect(isRepeated(marksWith(marks))).toBe(repeated)
  })

  it('breaks off without a mark and at a comma', () => {
    const ends = Object.entries(End).filter(([, end]) => breaksOff(marksWith({ end })))
    expect(ends.map(([name]) => name)).toEqual(['none', 'comma'])
  })
})

describe('marks of another reading', () => {
  const said = 'The lock keeper never sleeps before the river has gone to bed.'
  const units = [unitWith({ text: said }), unitWith({ text: 'It sank.', start: 70, end: 78 })]
  const whole = marksIn(units)

  it('are taken over where words and echoes are the same', () => {
    const again = marksIn(units, [], { units, heads: [], marks: whole })
    expect(again.map((marks, at) => marks === whole[at])).toEqual([true, true])
  })

  it('are made anew where a label opens the unit, and where another unit repeats it', () => {
    const labelled = marksIn(units, [{ body: 4 } as LabelShape], { units, heads: [], marks: whole })
    expect(labelled.map((marks, at) => marks === whole[at])).toEqual([false, true])
    expect(labelled[0]?.body).toBe(4)
    const more = [...units, unitWith({ text: `${said} It has no bed.`, start: 80, end: 160 })]
    const echoed = marksIn(more, [], { units, heads: [], marks: whole })
    expect(echoed.map((marks, at) => marks === whole[at])).toEqual([false, true, false])
    expect(seen(echoed[0] as Marks, 'echo', 'echoLonger', 'length')).toBe('length=50 echo=6 echoLonger')
    expect(whole[0]).toMatchObject({ echo: 0, echoLonger: false })
  })
})

import { describe, expect, it } from 'vitest'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const talk = [2, 3, 4].flatMap((year) => [
  told('question', `TB: What did you wind in year ${year}?`, 1),
  told('answer', `RD: In year ${year} we wound a clock.`, 2)
])

describe('a title that says what the labels stand for', () => {
  const first = (text: string, tag: Tag = 'title'): Tag =>
    lookedAt('legends-are-told', [told(tag, text), ...talk])[0] as Tag

  it.each([
    'TB = Tilda Brook, RD = Ruben Dale',
    'TB – Tilda Brook; RD – Ruben Dale',
    'TB - Tilda Brook | RD - Ruben Dale',
    'TB—Tilda Brook / RD—Ruben Dale',
    'TB=Tilda Brook,RD=Ruben Dale',
    '(TB = Tilda Brook, RD = Ruben Dale)',
    '[TB: Tilda Brook, RD: Ruben Dale].',
    '[TB: Tilda Brook]',
    'TB = Tilda Brook'
  ])('is none: %s', (text) => {
    expect(first(text)).toBe('metadata')
  })

  it.each([
    ['one label without a sign of equality', 'TB: Tilda Brook'],
    ['one label in brackets whose letters begin no name', '[TB: Otto Marsh]'],
    ['another label beside it', 'TB = Tilda Brook, OM = Otto Marsh'],
    ['words beside it', 'TB = Tilda Brook, of the mill'],
    ['no name behind a label', 'TB = Tilda Brook, RD ='],
    ['a long line', `TB = Tilda Brook, RD = Ruben Dale ${'of the mill '.repeat(14)}`],
    ['a heading', '# TB = Tilda Brook, RD = Ruben Dale']
  ])('stays one with %s', (_, text) => {
    expect(first(text)).toBe('title')
  })

  it('tells nothing of what is no title', () => {
    expect(first('TB = Tilda Brook, RD = Ruben Dale', 'aside')).toBe('aside')
    expect(
      lookedAt('legends-are-told', [told('introduction', 'TB = Tilda Brook'), told('title', 'Clocks'), ...talk])
    ).toEqual(['introduction', 'title', ...talk.map(({ tag }) => tag)])
  })

  it('stays one where a label opens it, and where nobody has labels', () => {
    const analysis = toldAs([told('title', 'TB = Tilda Brook, RD = Ruben Dale'), ...talk])
    const heads = analysis.heads.map((own, at) => (at === 0 ? ({} as LabelShape) : own))
    expect(seenBy('legends-are-told', { ...analysis, heads })[0]).toBe('title')
    const cast = { ...analysis.cast, persons: [] }
    expect(seenBy('legends-are-told', { ...analysis, cast })[0]).toBe('title')
  })
})

describe('a title that says who asked', () => {
  const credit = 'The questions were asked by Tilda Brook.'
  const seen = (...rows: Told[]): Tag[] => lookedAt('credits-are-told', rows)

  it('is none above the talk', () => {
    expect(seen(told('title', credit), ...talk)[0]).toBe('metadata')
    expect(seen(told('metadata', 'On clocks'), told('title', credit), ...talk)[1]).toBe('metadata')
  })

  it.each([
    ['says more', 'Clocks and keys: the questions were asked by Tilda Brook at the mill.'],
    ['says something else', 'Clocks of the mill'],
    ['is a heading', `# ${credit}`]
  ])('stays one where it %s', (_, text) => {
    expect(seen(told('title', text), ...talk)[0]).toBe('title')
  })

  it('stays one below the first turn, and where nobody talks', () => {
    expect(seen(...talk, told('title', credit)).at(-1)).toBe('title')
    expect(seen(told('title', credit))[0]).toBe('title')
    expect(seen(told('introduction', credit), ...talk)[0]).toBe('metadata')
  })
})

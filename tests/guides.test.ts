import { describe, expect, it } from 'vitest'
import { en } from '../src/languages/en.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { zh } from '../src/languages/zh.ts'
import { TAG } from '../src/model/chain.ts'
import { models } from '../src/model/weights.ts'
import type { Analysis } from '../src/stages/analyse.ts'
import { isGuide } from '../src/stages/guides.ts'
import { settle } from '../src/stages/settle.ts'
import { type Tag, type Told, told, toldAs } from './support/looks.ts'

const TITLE = told('title', '# Frequently asked questions about the ferry')
const asked = told('question', 'When does it leave?')
const YOU = told('answer', 'At noon, if you ring the bell.')
const I = told('answer', 'At noon, if I ring the bell.')
const NOBODY = told('answer', 'At noon, if the bell rings.')

const guides = (...rows: Told[]): boolean => isGuide(toldAs(rows))
const titled = (text: string): boolean => guides(told('title', text), asked, YOU)

describe('a guide', () => {
  it('is told by a title above its questions', () => {
    expect(titled('Frequently asked questions')).toBe(true)
    expect(titled('Ferries: how to interview a pilot')).toBe(true)
    expect(titled('Ten questions about the ferry')).toBe(false)
    expect(guides(told('introduction', 'Sample answers, and more.'), asked, YOU)).toBe(true)
  })

  it('is not told by what stands among them, or where nobody asks', () => {
    expect(guides(told('title', '# The ferry'), asked, YOU, TITLE, asked, YOU)).toBe(false)
    expect(guides(told('title', '# The ferry'), told('question', 'Frequently asked questions?'), YOU)).toBe(false)
    expect(guides(TITLE, YOU)).toBe(false)
  })

  it('has whole words in its title', () => {
    expect(titled('Infrequently asked questions')).toBe(false)
    expect(titled('Our sample answersheets')).toBe(false)
    expect(titled('Our (sample answers)')).toBe(true)
    expect(titled('Our sample answers集')).toBe(false)
  })

  it('has a title of one word where little else stands beside it', () => {
    expect(titled('Glossary')).toBe(true)
    expect(titled('FAQ of the ferry')).toBe(true)
    expect(titled(`Glossary of ${'x'.repeat(20)}`)).toBe(true)
    expect(titled(`Glossary of ${'x'.repeat(21)}`)).toBe(false)
    expect(titled(`Sample answers of ${'x'.repeat(21)}`)).toBe(true)
    expect(titled('Glossaryless')).toBe(false)
  })

  it('is not told by an item of a menu', () => {
    expect(titled('Rent | Repairs | FAQ')).toBe(false)
    expect(titled('Rent  Repairs  FAQ')).toBe(false)
    expect(titled('FAQ | Ferry')).toBe(true)
    const menu = (above: Tag, below: Tag, gap: number): boolean => {
      const rows = [told(above, 'Jobs'), told('boilerplate', 'FAQ'), told(below, 'Apply')]
      const analysis = toldAs([...rows, told('title', 'The ferry'), asked, YOU])
      return isGuide({ ...analysis, units: analysis.units.map((unit) => ({ ...unit, gap })) })
    }
    expect(menu('boilerplate', 'boilerplate', 0)).toBe(false)
    expect(menu('title', 'boilerplate', 0)).toBe(true)
    expect(menu('boilerplate', 'title', 0)).toBe(true)
    expect(menu('boilerplate', 'boilerplate', 1)).toBe(true)
  })

  it('is told inside a title whose words have no spaces', () => {
    const analysis = { ...toldAs([told('title', '渡船常见问题集'), asked, YOU]), lexicon: lexiconOf([en, zh]) }
    expect(isGuide(analysis)).toBe(true)
    expect(isGuide({ ...analysis, lexicon: lexiconOf([en]) })).toBe(false)
  })

  it.each([
    [120, true],
    [121, false]
  ])('has a title, and no paragraph that mentions one: %i letters', (letters, is) => {
    const text = `Sample answers ${'of the pilot '.repeat(10)}`.slice(0, letters - 1)
    expect(titled(`${text}x`)).toBe(is)
  })
})

describe('what a guide answers', () => {
  it('speaks of the reader as often as of the writer at least', () => {
    expect(guides(TITLE, asked, YOU)).toBe(true)
    expect(guides(TITLE, asked, NOBODY)).toBe(true)
    expect(guides(TITLE, asked, I)).toBe(false)
    expect(guides(TITLE, asked, I, asked, YOU)).toBe(true)
    expect(guides(TITLE, asked, I, asked, YOU, asked, I)).toBe(false)
  })

  it('counts paragraphs, and no words', () => {
    const often = told('answer', 'I rang, I rang, and I rang.')
    expect(guides(TITLE, asked, often, asked, YOU)).toBe(true)
    expect(guides(TITLE, asked, I, asked, I, asked, told('answer', 'You ring, you ring, and you ring.'))).toBe(false)
  })

  it.each([
    [3, false],
    [4, true]
  ])('hardly ever says `I`: once in %i answers', (count, is) => {
    const others = Array.from({ length: count - 1 }, () => NOBODY)
    expect(guides(TITLE, asked, I, ...others)).toBe(is)
    expect(guides(TITLE, asked, I, ...others, ...others, NOBODY, I)).toBe(is)
  })

  it.each(['I rang it.', 'It is mine.', 'My bell.', 'It was me.', "I'm late.", 'We rang, and I sang.'])(
    'is told by whom it is: %s',
    (text) => {
      expect(guides(TITLE, asked, told('answer', text))).toBe(false)
    }
  )

  it.each(['We rang it.', 'It is ours.', 'Our bell is late.', 'Ring us.', 'The lime bell.', 'Iring it.'])(
    'is told by nobody: %s',
    (text) => {
      expect(guides(TITLE, asked, told('answer', text))).toBe(true)
    }
  )

  it('is told behind `we` in words without spaces', () => {
    const analysis = (text: string): Analysis => ({
      ...toldAs([told('title', '渡船常见问题集'), asked, told('answer', text)]),
      lexicon: lexiconOf([zh])
    })
    expect(isGuide(analysis('中午我敲钟。'))).toBe(false)
    expect(isGuide(analysis('我们敲钟，我也敲。'))).toBe(false)
    expect(isGuide(analysis('我们中午敲钟。'))).toBe(true)
    expect(isGuide(analysis('中午敲钟。'))).toBe(true)
  })

  it('is counted in answers alone', () => {
    expect(guides(TITLE, told('question', 'When do I leave?'), NOBODY)).toBe(true)
    expect(guides(TITLE, told('question', 'When do you leave?'), I)).toBe(false)
  })

  it.each(['"At noon, if I ring."', '“At noon, if I ring.”', '„At noon, if I ring.”', '«At noon, if I ring.»'])(
    'is a model in quotation marks: %s',
    (text) => {
      expect(guides(TITLE, asked, told('answer', text))).toBe(true)
    }
  )
})

describe('a guide in which somebody has a label', () => {
  const withLabel = (role: 1 | 2 | 3, key?: string): Analysis => {
    const analysis = toldAs([TITLE, asked, { ...YOU, labelled: role }])
    const head = { name: '', separator: 0, from: 0, to: 2, body: 0, styled: false, time: undefined }
    const heads = analysis.heads.map((own, at) => (at === 2 && key !== undefined ? { ...head, key } : own))
    return { ...analysis, heads }
  }

  it('is a talk', () => {
    expect(isGuide(withLabel(2, 'wim'))).toBe(false)
    expect(isGuide(withLabel(1, 'wim'))).toBe(false)
    expect(isGuide(withLabel(2))).toBe(false)
    expect(isGuide(withLabel(2, 'host'))).toBe(false)
  })

  it('is none where the label is a word of the page', () => {
    expect(isGuide(withLabel(2, 'example'))).toBe(true)
  })

  it('is none where the label means what it stands above', () => {
    const analysis = withLabel(2, 'wim')
    const { cast } = analysis
    const opens = Int32Array.of(-1, -1, 0)
    const ofWord = (word: 'question' | 'answer' | undefined): boolean =>
      isGuide({ ...analysis, cast: { ...cast, opens, persons: [{ word } as (typeof cast.persons)[number]] } })
    expect([ofWord('question'), ofWord('answer'), ofWord(undefined)]).toEqual([true, true, false])
  })
})

describe('what is told for a guide', () => {
  const asks = (title: string): boolean =>
    settle(toldAs([told('title', title), asked, YOU, asked, YOU]), models.confidence).analysis.tags.includes(
      TAG.question
    )

  it('has nobody who asks', () => {
    expect(asks('# Frequently asked questions about the ferry')).toBe(false)
    expect(asks('# A talk about the ferry')).toBe(true)
  })
})

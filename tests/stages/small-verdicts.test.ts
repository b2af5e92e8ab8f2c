import { describe, expect, it } from 'vitest'
import { ASKING, Word } from '../../src/languages/lexicon.ts'
import { End } from '../../src/stages/5-marks.ts'
import { innerHeads } from '../../src/stages/label-candidates.ts'
import { isOpenQuestion } from '../../src/stages/open-questions.ts'
import { nameWords } from '../../src/stages/people/words.ts'
import { type MarksChanges, marksWith, unitWith } from '../support/features.ts'
import { headOf, labelLines } from '../support/label-lines.ts'
import { lexiconFor } from '../support/lines.ts'

describe('a last question that nobody answers', () => {
  const waits = (marks: MarksChanges, text = 'And so it was.') =>
    isOpenQuestion({ units: [0] } as never, { units: [unitWith({ text })], marks: [marksWith(marks)] })

  it.each<[string, MarksChanges, boolean]>([
    ['it has no words', { length: 0 }, true],
    ['it has a number', { number: 0 }, true],
    ['it has a question mark', { questions: 1 }, true],
    ['it opens as questions do', { words: { opening: ASKING } }, true],
    ['it prompts', { words: { anywhere: Word.prompt } }, true],
    ['it ends as questions do', { words: { anywhere: Word.questionTail } }, true],
    ['it announces', { end: End.colon }, true],
    ['it is told', {}, false],
    ['it greets and announces', { end: End.colon, words: { anywhere: Word.greeting } }, false],
    ['it closes and announces', { end: End.colon, words: { anywhere: Word.conclusionPhrase } }, false]
  ])('waits for an answer or not: %s', (_, marks, open) => {
    expect(waits(marks)).toBe(open)
  })

  it('breaks off after a letter or a comma', () => {
    expect(waits({ end: End.none }, 'And when you write to us')).toBe(true)
    expect(waits({ end: End.none }, 'And when you write to us *')).toBe(false)
    expect(waits({ end: End.comma }, 'And when you write to us,')).toBe(true)
  })
})

describe('words that may be names', () => {
  const words = (text: string) => {
    const found = nameWords(text, lexiconFor('Why? So it was.'))
    return Array.from({ length: found.count }, (_, at) => `${found.folded(at)}${found.isJoined(at) ? '+' : ''}`)
  }

  it('have no genitive, and are parted by one', () => {
    expect(words("Otis's boat")).toEqual(['otis', 'boat'])
    expect(words('Otis’s boat')).toEqual(['otis', 'boat'])
    expect(words("Ada Falk's Boatyard")).toEqual(['ada', 'falk+', 'boatyard'])
    expect(words('Otiss Boat')).toEqual(['otiss', 'boat+'])
    expect(words("O's boat")).toEqual(["o's", 'boat+'])
    expect(words("Otis'x boat")).toEqual(["otis'x", 'boat+'])
  })

  it('begin with initials, whether a space parts those or not', () => {
    expect(words('by P. J. Falk')).toEqual(['by', 'p+', 'j+', 'falk+'])
    expect(words('by P.J. Falk')).toEqual(['by', 'p+', 'j+', 'falk+'])
    expect(words('J.-P. Falk')).toEqual(['j', 'p+', 'falk+'])
    expect(words('the kiln.Falk saw it')).toEqual(['the', 'kiln+', 'falk', 'saw+', 'it+'])
  })

  it('are joined by one space, a hyphen within, and the dot of an initial', () => {
    expect(words('Ada  Falk')).toEqual(['ada', 'falk'])
    expect(words('Ada\tFalk')).toEqual(['ada', 'falk'])
    expect(words('Ada-Mae Falk')).toEqual(['ada-mae', 'falk+'])
    expect(words('A. Falk')).toEqual(['a', 'falk+'])
    expect(words('Ada. Falk')).toEqual(['ada', 'falk'])
  })
})

describe('labels inside a line before a wide colon', () => {
  const said =
    '舟は古く、川は低く、誰も漕ぎたがらなかった。それでも春になると人々は水門まで歩いて行き、古い水車を長いあいだ眺めていたという話である。'
  const cuts = (...lines: string[]) => [...innerHeads(labelLines(lines).units).values()]

  it('begin behind the end of a sentence', () => {
    const line = `${said}山田：${said}佐藤：${said}山田：${said}`
    expect(cuts(line)).toEqual([[said.length, 2 * said.length + 3, 3 * said.length + 6]])
    expect(cuts(line.replaceAll('。', '、'))).toEqual([])
  })
})

describe('the name of a label without what stands around it', () => {
  it.each([
    ['**Ann**: So.', 'Ann'],
    ['“Ann”: So.', 'Ann'],
    ['[Ann]: So.', 'Ann'],
    ["'''Ann''': So.", 'Ann'],
    ['Ann,: So.', 'Ann']
  ])('%s', (text, name) => {
    expect(headOf(text).split(' | ')[0]).toBe(name)
  })
})

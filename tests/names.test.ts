import { describe, expect, it } from 'vitest'
import { en } from '../src/languages/en.ts'
import { es } from '../src/languages/es.ts'
import { familyNameIn, isGivenName, withoutAccents } from '../src/languages/given-names.ts'
import { hu } from '../src/languages/hu.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { SCALE } from '../src/model/verdict.ts'
import { isNameLike, labelEvidence } from '../src/stages/label-groups.ts'
import { labelKey, labelShape } from '../src/stages/label-shapes.ts'
import type { Candidate } from '../src/stages/people/candidates.ts'
import { choose, type SumOf } from '../src/stages/people/choose.ts'
import { nameOfLabel } from '../src/stages/people/labels.ts'
import { Site } from '../src/stages/people/pieces.ts'
import { scanPiece } from '../src/stages/people/scan.ts'
import { mayBeSame, wholeForm } from '../src/stages/people/variants.ts'
import type { Unit } from '../src/types.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

const lexicon = lexiconOf([en])
const candidate = (text: string): Candidate => {
  const words = text.toLowerCase().split(' ')
  return { words, key: words.join(' '), text, mentions: [], parts: 0, held: 0, titled: false, wordy: false }
}
const nameOf = (text: string): string | undefined => labelShape(linesOfText(text).units[0] as Unit)?.name

describe('given and family names', () => {
  it('knows given names with and without accents, and the first part of a double one', () => {
    expect(['anna', 'josé', 'zoé', 'anna-lena', 'галина'].map(isGivenName)).toEqual([true, true, true, true, true])
    expect(['nguyễn', 'đinh', 'siti', 'иванна', 'γιώργος', 'ђорђе'].map(isGivenName)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true
    ])
    expect(['release', 'weir', 'γιώργο', ''].map(isGivenName)).toEqual([false, false, false, false])
    expect(withoutAccents('łódź')).toBe('lodz')
  })

  it('knows how names in Han characters and Hangul begin', () => {
    expect([familyNameIn('王小舟'), familyNameIn('김나래'), familyNameIn('佐藤 波')]).toEqual([1, 1, 2])
    expect([familyNameIn('樊小舟'), familyNameIn('편나래'), familyNameIn('森 波'), familyNameIn('桑原波子')]).toEqual([
      1, 1, 1, 2
    ])
    expect([familyNameIn('南宫小舟'), familyNameIn('독고나래'), familyNameIn('蓬田なみ')]).toEqual([2, 2, 2])
    expect([familyNameIn('下午'), familyNameIn('王立图书馆'), familyNameIn('ミル')]).toEqual([0, 0, 0])
  })
})

describe('labels behind codes', () => {
  it.each([
    ['\u001b[1mIlse: Who rang?', 'Ilse'],
    ['\u001b[0;31mIlse: Who rang?', 'Ilse'],
    ['«c1»Ilse: Who rang?', 'Ilse'],
    ['c1\ufffdIlse: Who rang?', 'Ilse'],
    ['\ufffdCL1:IW:\ufffdCL0: Who rang?', 'IW'],
    ['<C1>Ilse: Who rang?', 'Ilse']
  ])('%j', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })

  it('leaves nicknames and numbers alone', () => {
    expect(nameOf('<c1> who rang?')).toBe('c1')
    expect(nameOf('S01: Who rang?')).toBe('S01')
  })

  it('goes on after an abbreviation in lower case', () => {
    expect(nameOf('N.Y. ferry team: We do.')).toBe('N.Y. ferry team')
    expect(nameOf('N.Y. team: We do.')).toBe('N.Y. team')
    expect(nameOf('P.C. But of course, says my wife: we do.')).toBe('P.C.')
    expect(labelKey('L.Prado')).toBe(labelKey('L. Prado'))
    expect(labelKey('P.C.')).toBe('pc')
  })
})

describe('heads that look like names', () => {
  it('need a sentence after them and no other meaning', () => {
    const text = ['Ilse Warrum: The bell rang before noon.', 'Note: The bell rang before noon.', 'Height: 3 m'].join(
      '\n\n'
    )
    const lines = linesOfText(text)
    const words = lexiconFor(text)
    const evidence = labelEvidence(lines)
    const like = evidence.groups.filter((group) => isNameLike(group, evidence.units, words)).map(({ name }) => name)
    expect(like).toEqual(['Ilse Warrum'])
    expect(evidence.nameLike).toBe(1)
  })
})

describe('who is chosen', () => {
  const both = { interviewee: { isLabelled: false }, interviewer: { isLabelled: false } }
  const chosen = (rows: [string, number, number][]): (string | undefined)[] => {
    const sums: SumOf = (wanted, index) => (rows[index]?.[wanted === 'interviewee' ? 1 : 2] ?? 0) * SCALE
    const found = choose(
      rows.map(([text]) => candidate(text)),
      sums,
      both,
      () => false,
      lexicon
    )
    return [found.interviewee?.text, found.interviewer?.text]
  }

  it('takes who stands out', () => {
    expect(
      chosen([
        ['Ada Falk', 3, -4],
        ['Bo Lind', -3, 2]
      ])
    ).toEqual(['Ada Falk', 'Bo Lind'])
  })

  it('takes who is all of a title, or its end, for less', () => {
    const titled = (title: string, name: string): string | undefined => {
      const piece = scanPiece({ text: title, site: Site.title, unit: 0, order: 0 }, lexicon)
      const from = title.indexOf(name)
      const own = { ...candidate(name), mentions: [{ piece, from, to: from + name.length }] }
      return choose(
        [own],
        () => 0.2 * SCALE,
        { interviewee: { isLabelled: false } },
        () => false,
        lexicon
      ).interviewee?.text
    }
    expect(titled('Ada Falk', 'Ada Falk')).toBe('Ada Falk')
    expect(titled('Ada Falk (Leeds)', 'Ada Falk')).toBe('Ada Falk')
    expect(titled('Twelve Questions: Slow Weir', 'Slow Weir')).toBe('Slow Weir')
    expect(titled('Slow Weir', 'Slow Weir')).toBeUndefined()
    expect(titled('Ada Falk goes on', 'Ada Falk')).toBeUndefined()
    expect(titled('Boats of Ada Falk', 'Ada Falk')).toBeUndefined()
  })

  it('writes a name in the script in which the document writes it more', () => {
    const written = (times: number): string | undefined => {
      const texts = ['園部 灯 (Akari Sonobe)', ...Array.from({ length: times }, () => 'Akari Sonobe')]
      const pieces = texts.map((text, unit) => scanPiece({ text, site: Site.introduction, unit, order: unit }, lexicon))
      const mentionsOf = (name: string) =>
        pieces
          .map((piece) => ({ piece, from: piece.text.indexOf(name) }))
          .filter(({ from }) => from >= 0)
          .map((mention) => ({ ...mention, to: mention.from + name.length }))
      const forms = ['園部 灯', 'Akari Sonobe'].map((name) => ({ ...candidate(name), mentions: mentionsOf(name) }))
      const sums: SumOf = (_, index) => (index === 0 ? 5 : 4) * SCALE
      return choose(forms, sums, { interviewee: { isLabelled: false } }, () => false, lexicon).interviewee?.text
    }
    expect(written(0)).toBe('園部 灯')
    expect(written(3)).toBe('Akari Sonobe')
  })

  it('takes neither of two who come close', () => {
    expect(
      chosen([
        ['Ada Falk', 3, -9],
        ['Bo Lind', 2.9, -9]
      ])
    ).toEqual([undefined, undefined])
  })

  it('counts the forms of a name for one person', () => {
    expect(
      chosen([
        ['Ada Falk', 2, -9],
        ['Ada', 2, -9]
      ])[0]
    ).toBe('Ada Falk')
    expect(chosen([['Ada Falk', 0.4, -9]])[0]).toBeUndefined()
    expect(
      chosen([
        ['Ada Falk', 0.4, -9],
        ['Ada', 0.4, -9]
      ])[0]
    ).toBe('Ada Falk')
  })

  it('counts a first name that two share for the likelier of them, and not for the other', () => {
    expect(
      chosen([
        ['Ada Falk', 3, -9],
        ['Ada Lind', 1, -9],
        ['Ada', 3, -9]
      ])[0]
    ).toBe('Ada Falk')
    expect(
      chosen([
        ['Ada Falk', 3, -9],
        ['Ada Lind', 2.9, -9],
        ['Ada', 1, -9]
      ])[0]
    ).toBeUndefined()
  })

  it('does not count two who share a first name with the likeliest as one', () => {
    expect(
      chosen([
        ['Ada Falk', 3, -9],
        ['Ada Lind', 1.9, -9],
        ['Ada Roe', 1.9, -9],
        ['Ada', -1, -9]
      ])[0]
    ).toBe('Ada Falk')
  })

  it('does not let one person do both', () => {
    const alone = chosen([
      ['Bo Lind', 1.2, -9],
      ['Ada Falk', 1.8, -9]
    ])
    const apart = chosen([
      ['Bo Lind', 1.2, 6],
      ['Ada Falk', 1.8, -9]
    ])
    expect([alone[0], apart[0]]).toEqual([undefined, 'Ada Falk'])
  })

  it('knows first names and forms', () => {
    expect(mayBeSame(['ada'], ['ada', 'holm'])).toBe(true)
    expect(mayBeSame(['adam', 'holm'], ['bo', 'holm'])).toBe(false)
  })
})

describe('the whole of a name', () => {
  const whole = (text: string, ...others: string[]): string =>
    wholeForm(candidate(text), [text, ...others].map(candidate), lexicon).text

  it.each([
    ['Dulce Vilhena', ['Dulce Amparo Vilhena'], 'Dulce Amparo Vilhena'],
    ['Dulce Vilhena', ['Dulce Amparo Vilhena', 'Dulce Amparo Reis Vilhena'], 'Dulce Amparo Reis Vilhena'],
    ['Dulce Vilhena', ['Dulce Amparo Reis Vilhena', 'Dulce Amparo Vilhena'], 'Dulce Amparo Reis Vilhena'],
    ['Dulce Vilhena', ['Dulce Amparo Reis Ovar Vilhena'], 'Dulce Vilhena'],
    ['Dulce Vilhena', ['Ana Dulce Vilhena'], 'Dulce Vilhena'],
    ['Dulce Vilhena', ['Dulce Vilhena Reis'], 'Dulce Vilhena'],
    ['Dulce Amparo Vilhena', ['Dulce Ana Reis Vilhena'], 'Dulce Amparo Vilhena'],
    ['Dulce Amparo Vilhena', ['Dulce Amparo Reis Vilhena'], 'Dulce Amparo Reis Vilhena'],
    ['Dulce Vilhena', ['Dulce Vilhena'], 'Dulce Vilhena']
  ])('%s beside %j is %s', (text, others, expected) => {
    expect(whole(text, ...others)).toBe(expected)
  })

  it.each([
    ['Dulce Vilhena', 'Dulce Vilhena Roca', 'Dulce Vilhena Roca'],
    ['Carmen Vilhena', 'Carmen Vilhena Roca', 'Carmen Vilhena Roca'],
    ['Molino Vilhena', 'Molino Vilhena Roca', 'Molino Vilhena'],
    ['Carmen Vilhena', 'Carmen Roca Vilhena Reis', 'Carmen Vilhena'],
    ['Carmen Vilhena', 'Carmen Roca Reis', 'Carmen Vilhena'],
    ['Carmen Ana Vilhena', 'Carmen Ana Roca', 'Carmen Ana Vilhena']
  ])('%s beside %s is %s in Spanish', (text, other, expected) => {
    expect(wholeForm(candidate(text), [text, other].map(candidate), lexiconOf([es])).text).toBe(expected)
  })

  it('holds no words that publications have', () => {
    const wordy = { ...candidate('Carmen Vilhena Editores'), wordy: true }
    expect(wholeForm(candidate('Carmen Vilhena'), [wordy], lexiconOf([es])).text).toBe('Carmen Vilhena')
  })
})

describe('the name behind a label', () => {
  const named = (label: string, ...names: string[]): string =>
    nameOfLabel({ labels: [label] }, names.map(candidate), lexicon, () => 100)

  it('takes a given name for the first word where it is one anywhere', () => {
    expect(named('Anna', 'Young Anna', 'Anna Weir')).toBe('Anna Weir')
  })

  it('has no word before a given name but another given name', () => {
    expect(named('Anna', 'Young Anna')).toBe('Anna')
    expect(named('Anna', 'Mary Anna')).toBe('Mary Anna')
    expect(named('JAMES', 'Xiomara James')).toBe('Xiomara James')
    const hungarian = lexiconOf([hu])
    expect(nameOfLabel({ labels: ['Anna'] }, [candidate('Kovács Anna')], hungarian, () => 100)).toBe('Kovács Anna')
  })

  it('has a family name behind a given one, whatever stands before the two', () => {
    expect(named('Anna', 'Tremendous Anna Weir')).toBe('Anna Weir')
    expect(named('Anna', 'Mary Anna Weir')).toBe('Anna')
    expect(named('Anna', 'Old Tremendous Anna Weir')).toBe('Anna')
    expect(named('Weir', 'Tremendous Weir Anna')).toBe('Weir')
    expect(named('Anna Weir', 'Tremendous Anna Weir')).toBe('Anna Weir')
    const wordy = { ...candidate('Magazine Anna Weir'), wordy: true }
    expect(nameOfLabel({ labels: ['Anna'] }, [wordy], lexicon, () => 100)).toBe('Anna')
  })

  it('compares without accents', () => {
    expect(named('Zoe', 'Zoé Lambin')).toBe('Zoé Lambin')
  })

  it('takes no words that are hardly a name', () => {
    expect(nameOfLabel({ labels: ['DB'] }, [candidate('Dead Bell')], lexicon, () => -300)).toBe('DB')
  })
})

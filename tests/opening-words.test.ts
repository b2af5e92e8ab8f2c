import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingWords } from '../src/stages/opening-words.ts'

const named = (text: string): string[] => [...openingWords(text)]

describe('the words with which a unit opens', () => {
  it('are its first six, the first, and the first two', () => {
    expect(named('What do you do in the rain, and why?')).toEqual([
      'what',
      'do',
      'you',
      'in',
      'the',
      '^what',
      '^what do'
    ])
    expect(named('Eels.')).toEqual(['eels', '^eels'])
    expect(named('— 42 —')).toEqual([])
  })

  it('are signs where words stand together, and runs of kana', () => {
    expect(named('你喜欢海吗？')).toEqual(['你', '喜', '欢', '海', '吗', '?', '^你', '^你 喜'])
    expect(named('海はどうですか。')).toEqual(['海', 'はどうですか', '^海', '^海 はどうですか'])
  })

  it('count the marks that end a short question, and take letters as they are, whatever their width', () => {
    expect(named('Why?')).toEqual(['why', '?', '^why', '^why ?'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        expect(named(wide)).toEqual(named(text))
      })
    )
  })

  it('are looked for in the first letters alone', () => {
    expect(named(`${'.'.repeat(130)}why`)).toEqual([])
  })
})

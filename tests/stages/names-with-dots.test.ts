import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { zh } from '../../src/languages/zh.ts'
import { unspacedWords } from '../../src/stages/people/unspaced.ts'

const words = (text: string): string[] => unspacedWords(text, lexiconOf([zh])).map(({ folded }) => folded)

describe('a foreign name in Han characters', () => {
  it('has dots between its parts', () => {
    expect(words('对话伊达·莫斯')).toEqual(['伊达·莫斯'])
    expect(words('伊达·范·莫斯，钟匠')).toContain('伊达·范·莫斯')
    expect(words('伊达‧莫斯')).toEqual(['伊达‧莫斯'])
    expect(words('伊达•莫斯')).toEqual(['伊达•莫斯'])
  })

  it('ends where a part is too long, known, or no part', () => {
    expect(words('伊达·')).toEqual(['伊达'])
    expect(words('伊达·Moss')).toEqual(['伊达'])
    expect(words('很久很久以前的伊达·莫斯')).not.toContain('很久很久以前的伊达·莫斯')
    expect(words('伊达·莫斯说了很久很久的话')).not.toContain('伊达·莫斯说了很久很久的话')
    expect(words('采访·伊达')).not.toContain('采访·伊达')
    expect(words('伊达·采访')).not.toContain('伊达·采访')
    expect(words('伊达··莫斯')).not.toContain('伊达··莫斯')
    expect(words('伊达·莫斯·')).toEqual(['伊达·莫斯'])
  })
})

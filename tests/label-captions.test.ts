import { describe, expect, it } from 'vitest'
import { isCaptionWord } from '../src/stages/label-words.ts'
import { lexiconFor } from './support/lines.ts'

describe('a word before a caption', () => {
  it('is known where words have no spaces between them', () => {
    expect(isCaptionWord(lexiconFor('道具はいつから使っていますか?'), '写真')).toBe(true)
  })

  it('is no name', () => {
    expect(isCaptionWord(lexiconFor('道具はいつから使っていますか?'), '湯沢')).toBe(false)
  })
})

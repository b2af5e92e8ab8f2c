import { describe, expect, it } from 'vitest'
import { ja } from '../../src/languages/ja.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { unspacedWords } from '../../src/stages/people/unspaced.ts'

const words = (text: string, isName?: boolean): string[] =>
  unspacedWords(text, lexiconOf([ja]), isName).map(({ folded }) => folded)

describe('a given name in kana behind a family name and a space', () => {
  it.each([
    ['安居院 たまき', '安居院 たまき'],
    ['安居院　たまき', '安居院 たまき'],
    ['安居院 タマキ', '安居院 タマキ'],
    ['安居院 たまきさん', '安居院 たまき'],
    ['安居院 たまきちゃん', '安居院 たまき'],
    ['安居院 たまき、時計', '安居院 たまき'],
    ['安居院 たまき時計', '安居院 たまき'],
    ['安居院 タマキの時計', '安居院 タマキ'],
    ['辻 うた', '辻 うた'],
    ['辻 うたまさよ', '辻 うたまさよ']
  ])('%s holds %s', (text, name) => {
    expect(words(text)).toContain(name)
    expect(words(text).every((word) => !word.startsWith(name) || word === name)).toBe(true)
  })

  it.each([
    ['without a space', '安居院たまき'],
    ['of one letter', '安居院 た'],
    ['of six letters', '安居院 たまきむらさ'],
    ['of both kana', '安居院 たマ'],
    ['in Latin letters', '安居院 Tamaki'],
    ['behind four signs', '安居院町 たまき']
  ])('is none %s', (_, text) => {
    expect(words(text).some((word) => /\p{sc=Han}/u.test(word) && /[\u3041-\u30ff]/u.test(word))).toBe(false)
  })

  it('has the family name by itself beside it', () => {
    expect(words('安居院 たまき')).toEqual(['安居院 たまき', '安居院'])
    expect(words('安居院 たまき、岩倉 あおい')).toEqual(['安居院 たまき', '安居院', '岩倉 あおい', '岩倉'])
  })

  it('needs no space where a field says that it is a name', () => {
    expect(words('安居院たまき', true)).toEqual(['安居院たまき'])
    expect(words('安居院たまき', false)).not.toContain('安居院たまき')
  })
})

describe('a name without a space before a title', () => {
  it.each([
    ['安居院タマキさんの時計', '安居院タマキ'],
    ['安居院うたこ先生', '安居院うたこ'],
    ['館長は安居院うたこさん', '安居院うたこ'],
    ['五百旗頭晃社長に聞く', '五百旗頭晃'],
    ['長谷川真一に聞く', '長谷川真一']
  ])('%s holds %s', (text, name) => {
    expect(words(text)).toContain(name)
  })

  it.each([
    ['behind a small word', '弟子のうたこさん', '弟子のうたこ'],
    ['and no title', '安居院うたこと時計', '安居院うたこ'],
    ['of five characters, of no known family', '棚倉橋崎晃の時計', '棚倉橋崎晃']
  ])('is none %s', (_, text, name) => {
    expect(words(text)).not.toContain(name)
  })
})

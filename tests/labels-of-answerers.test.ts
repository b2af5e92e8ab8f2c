import { describe, expect, it } from 'vitest'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { honouredLabels } from '../src/stages/label-honoured.ts'
import type { FirstVerdict } from '../src/stages/label-second.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

describe('who answers, in brackets behind the word for answers', () => {
  const keysOf = (...names: string[]): string[] =>
    labelEvidence(
      linesOfText(names.map((name, at) => `Q${at}: Where is the mill?\n\n${name}: By the weir, I think.`).join('\n\n'))
    ).groups.map(({ key }) => key)

  it('is the label where two take turns', () => {
    expect(keysOf('A1(Ida)', 'A2(Bo Kern)', 'A3(Ida)')).toEqual(['q', 'ida', 'bo kern'])
    expect(keysOf('Answer (Ida)', 'Answer (Bo)', 'Answer (Ida)')).toEqual(['q', 'ida', 'bo'])
  })

  it('is none where it is always the same, stands seldom, or says how', () => {
    expect(keysOf('A1(Ida)', 'A2(Ida)', 'A3(Ida)')).toEqual(['q', 'a'])
    expect(keysOf('A1(Ida)', 'A2(Bo)')).toEqual(['q', 'a'])
    expect(keysOf('A1(laughing)', 'A2(smiling)', 'A3(laughing)')).toEqual(['q', 'a'])
    expect(keysOf('Ida (Mere)', 'Ida (Weir)', 'Ida (Mere)')).toEqual(['q', 'ida'])
  })
})

describe('who answers, behind a letter for the answer', () => {
  const keysOf = (...lines: string[]): string[] =>
    labelEvidence(linesOfText(lines.map((line) => `Q. 방앗간은 어디예요?\n\n${line}`).join('\n\n'))).groups.map(
      ({ key }) => key
    )
  const lines = [
    'A. 소담: 둑 옆이에요.\n\n나루: 그 아래요.',
    'A. 나루: 오월이요.\n\n소담: 유월이요.',
    'A. 소담: 둘이요.'
  ]

  it('is the label where the name opens other lines alone', () => {
    expect(keysOf(...lines)).toEqual(['q', '소담', '나루'])
  })

  it('is none where it is always the same, stands seldom, or is no name before a colon', () => {
    expect(keysOf(...lines.slice(0, 2))).toContain('a')
    expect(keysOf('A. 참고: 울렸어요.\n\n참고: 또요.', 'A. 참고: 두 번이요.', 'A. 참고: 더는요.')).toContain('a')
    expect(keysOf('A. 네, 둑 옆이에요.', 'A. 울렸어요.', 'A. 하나: 울렸어요.')).toContain('a')
  })
})

describe('a title and a name that stand once', () => {
  const taken = (line: string, others = 1): string[] => {
    const text = `${line}\n\nQ. Where is the mill?\n\nA. By the weir.`
    const evidence = labelEvidence(linesOfText(text))
    const accepted = evidence.groups.slice(evidence.groups.length - others)
    return honouredLabels(evidence, { accepted } as unknown as FirstVerdict, lexiconFor(text))
  }
  const says = 'I must object. Whoever wishes to ask this ought to ask it through the chair, as we always have.'

  it('are a label before sentences, where others have labels', () => {
    expect(taken(`Senator Cray: ${says}`)).toEqual(['senator cray'])
    expect(taken(`Senator Cray: ${says}`, 0)).toEqual([])
  })

  it.each([
    ['few words', 'Senator Cray: I object.'],
    ['no sentence', 'Senator Cray: the mill, the weir, the lower weir, the oars, the boats and whatever else'],
    ['no name', `Senator of Mere: ${says}`],
    ['a name alone', `Cray: ${says}`],
    ['no title', `Ida Cray: ${says}`],
    ['many words', `Senator Cray Von Der Mere: ${says}`],
    ['a dash', `Senator Cray – ${says}`]
  ])('are none with %s', (_, line) => {
    expect(taken(line)).toEqual([])
  })
})

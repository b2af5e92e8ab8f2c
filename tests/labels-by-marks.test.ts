import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { linesOfText } from './support/lines.ts'

/** The labels that are taken, in the order in which they first stand. */
function labelsIn(text: string): string[] {
  const { cast } = openDocument(linesOfText(text), models)
  return cast.persons.flatMap(({ labels }) => labels)
}

describe('names before a bar', () => {
  const TALK = [
    'Ilse | What do you do with the moss once it is off the roof?',
    'Bo Kern | It goes into crates, and the crates go to the river.',
    'Ilse | And who wants it there?',
    'Bo Kern | The herons, mostly. They never write.'
  ]

  it('are labels where two of them come again', () => {
    expect(labelsIn(TALK.join('\n'))).toEqual(['Ilse', 'Bo Kern'])
  })

  it('say who speaks once beside them', () => {
    expect(labelsIn([...TALK, 'Wim | I only hold the ladder, as you can see.'].join('\n'))).toContain('Wim')
  })

  it.each([
    ['one of them alone comes again', 'Reply | Report it to us\nThe moss is gone.\n'.repeat(3)],
    ['a second bar follows', 'Moss | Roofs | Crates\nRivers | Herons | Ladders\n'.repeat(3)],
    ['one word follows', 'Reply | Report\nShare | Save\n'.repeat(3)]
  ])('are none where %s', (_, text) => {
    expect(labelsIn(text)).toEqual([])
  })
})

describe('marks right before Han, kana and Hangul', () => {
  it('end a label where they close a bracket', () => {
    const talk = 'KT)屋根の苔はどこへ行くんですか。\n\nイさん)川です。箱に入れて運びます。\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['KT', 'イさん'])
  })

  it('end a letter for questions and one for answers', () => {
    const talk = 'Q.지붕의 이끼는 어디로 가나요?\n\nA.강으로 갑니다. 상자에 담아서 옮겨요.\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['Q', 'A'])
  })

  it('end none behind a count', () => {
    expect(labelsIn('1)屋根の苔を集める。\n\n2)箱に入れて運ぶ。\n\n'.repeat(3))).toEqual([])
  })
})

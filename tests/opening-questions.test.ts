import { describe, expect, it } from 'vitest'
import { openingQuestions } from '../src/stages/opening-questions.ts'
import { lexiconFor, linesOfMarkdown, linesOfText } from './support/lines.ts'

const ASKED = 'Why did you leave the mill, of all places?'
const SAID =
  'I had no flour left, and the miller had no patience left, so I took the cart and went down to the sea with both goats and a sack of salt.'

const answersIn = (text: string): string[] => {
  const { units } = linesOfText(text)
  const cuts = openingQuestions(units, lexiconFor(text))
  return units.flatMap((unit, index) => (cuts.get(index) ?? []).map((cut) => unit.text.slice(cut, cut + 10)))
}

describe('paragraphs that open with a question', () => {
  it('are the beginning of a talk', () => {
    expect(answersIn(`The miller at sea\n\n${ASKED} ${SAID}`)).toEqual(['I had no f'])
    expect(answersIn(`The miller at sea\n\nWhy salt?${SAID} And it tastes.\n\n${ASKED} ${SAID}`)).toEqual([
      'I had no f',
      'I had no f'
    ])
  })

  it.each([
    ['speak to nobody', `Why would anybody leave a mill? ${SAID}`],
    ['do not say I', `${ASKED} ${SAID.replaceAll('I ', 'he ')}`],
    ['are a small part', `${ASKED} ${SAID}\n\n${'The mill is still there, and it still leaks. '.repeat(6)}`],
    ['tell first', `It is late. ${ASKED} ${SAID}`],
    [
      'ask to the end',
      `${ASKED} ${SAID.replaceAll(',', '?').replaceAll('.', '?').replaceAll(' a', ' A').replaceAll(' s', ' S')}`
    ],
    ['are short', `${ASKED} I had no flour left.`],
    ['are many', `${ASKED} ${SAID}\n\n`.repeat(3)],
    ['never ask', `${SAID} ${SAID}`]
  ])('are none where they %s', (_, text) => {
    expect(answersIn(text)).toEqual([])
  })

  it('are no headings', () => {
    const text = `# ${ASKED} ${SAID}`
    expect(openingQuestions(linesOfMarkdown(text).units, lexiconFor(text)).size).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Turn } from '../src/index.ts'

const wordsOf = (turns: readonly Turn[]): string =>
  turns.flatMap(({ blocks }) => blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type))).join(' ')

function pairsIn(value: string): string[][] {
  return parseInterview({ value, path: 'x.txt' }).exchanges.map(({ question, answer }) => [
    wordsOf(question),
    wordsOf(answer)
  ])
}

const PAIRS = [
  ['Where do you keep the eels?', 'In the cellar, in two stone tubs that my uncle left to me and to nobody else.'],
  ['Do they mind? Do they even notice?', 'They notice everything. When the kettle is on they turn round, all of them.'],
  ['And what do you feed them?', 'Bread on weekdays and a little cheese when the parish council has met.']
] as const
const BEFORE = 'so that was how it began, with a bucket and a bet that I should have lost.'

describe('a whole talk in one paragraph', () => {
  const block = (ask: (question: string) => string): string =>
    `The eel keeper\n\n${BEFORE} ${PAIRS.map(([question, answer]) => `${ask(question)} ${answer}`).join(' ')}\n`

  it('has a turn for every run of questions', () => {
    expect(pairsIn(block((question) => question))).toEqual(PAIRS.map((pair) => [...pair]))
  })

  it('has them in brackets', () => {
    const inBrackets = (question: string): string => `(${question})`
    expect(pairsIn(block(inBrackets))).toEqual(PAIRS.map(([question, answer]) => [inBrackets(question), answer]))
  })

  it('has signs in front of them', () => {
    const pairs = [
      ['¿Dónde guarda las anguilas?', 'En el sótano, en dos tinas de piedra que me dejó mi tío y a nadie más.'],
      ['¿Y no se quejan?', 'Se dan cuenta de todo. Cuando hierve el agua se dan la vuelta, todas a la vez.'],
      ['¿Y qué les da usted de comer?', 'Pan entre semana y un poco de queso cuando se ha reunido el concejo.']
    ]
    const told = 'La mujer de las anguilas vive en Lome y nos recibió en la cocina. POR IDA MUSGO'
    expect(pairsIn(`${told} ${pairs.map((pair) => pair.join(' ')).join(' ')}\n`)).toEqual(pairs)
  })

  it('is none where somebody asks himself and goes on at once', () => {
    const told =
      'The eels are back in the cellar. Who let them in? Nobody knows. What do they want? Cheese. Who pays? We all do, and the council has written to the river board about it twice since the spring without any answer.'
    expect(pairsIn(`The eels of Lome\n\n${told}\n`)).toEqual([])
  })

  it('is none where nobody is asked: an essay', () => {
    const told = [
      'My aunt kept eels in the cellar. Was it because the river had moved? It had moved two fields to the east, and taken the mill with it.',
      'Was it because she was stubborn? She was stubborn about soup and about church, but never about fish.',
      'What does an eel know of a river that it has never seen? More than we do, I suppose, for it turns in autumn.'
    ]
    expect(pairsIn(`Eels\n\n${told.join(' ')}\n`)).toEqual([])
  })

  it('is none where it is a small part of the document', () => {
    const told = ['a river', 'two mills', 'a ford'].map(
      (what) =>
        `The parish of Lome has ${what} and a good deal besides, as anybody will say who has walked there from the sea.`
    )
    const article = [...told, PAIRS.map((pair) => pair.join(' ')).join(' '), ...told].join('\n\n')
    expect(pairsIn(`The eels of Lome\n\n${article}\n`).map(([question]) => question)).not.toContain(PAIRS[0][0])
  })
})

import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { hear, openDocument } from '../src/stages/analyse.ts'
import { onlyLabelsAsk } from '../src/stages/only-labels-ask.ts'
import { linesOfText } from './support/lines.ts'

function askersIn(source: string): string[] {
  const opened = openDocument(linesOfText(source), models)
  return onlyLabelsAsk(opened, hear(opened, models).asks).flatMap((at) => opened.cast.persons[at]?.labels ?? [])
}

const TALK = [
  'Dag: What was the first boat that you saw sink?',
  'It was a ferry, and it sank in the harbour, with everybody on the quay watching.',
  'Hilde: And who got them out?',
  'My aunt. She had a rope and a bad temper.',
  'Dag: Did you ever go down to it?',
  'Twice. There was a piano in the saloon, on its side.',
  'Hilde: Who has the piano now?',
  'The school has it, and it smells of eels.'
]

describe('all who have a label', () => {
  it('ask where lines without one reply each time', () => {
    expect(askersIn(TALK.join('\n\n'))).toEqual(['Dag', 'Hilde'])
  })

  it.each([
    ['one of them replies', TALK.map((line, at) => (at % 4 === 1 ? `Dag: ${line}` : line))],
    ['a line without one asks, too', TALK.map((line, at) => (at === 3 ? 'And was she wet?' : line))],
    ['only one has a label', TALK.map((line) => line.replace('Hilde:', 'Dag:'))]
  ])('may answer where %s', (_, lines) => {
    expect(askersIn(lines.join('\n\n'))).toEqual([])
  })
})

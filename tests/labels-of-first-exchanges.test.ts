import { describe, expect, it } from 'vitest'
import { labelsOfFirstExchange } from '../src/stages/label-first-exchange.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

/** The labels of the first exchange of a text with two further questions. */
function found(...lines: string[]): string[] {
  const text = [...lines, 'Who pays?', 'The miller.', 'And then?', 'Then it rests.'].join('\n\n')
  return labelsOfFirstExchange(labelEvidence(linesOfText(text)), lexiconFor(text))
}

describe('labels of the first exchange alone', () => {
  const greets = 'Friends of the Weir: Good morning, and thank you for the tea.'
  const answers = 'Bo van der Kern: Good morning to all of you.'

  it('need no question where both are named elsewhere', () => {
    expect(found('Bo van der Kern in Friends of the Weir', greets, answers)).toEqual([
      'friends of the weir',
      'bo van der kern'
    ])
  })

  it('need one where nobody names who answers, or where something is asked above', () => {
    expect(found('Friends of the Weir', 'Ida Moss: Good morning.', 'Bo Kern: Good morning to you.')).toEqual([])
    expect(found('Bo Kern', 'Is it deep?', 'Ida Moss: Good morning.', 'Bo Kern: Good morning.')).toEqual([])
    expect(found('Is it deep?', 'Ida Moss: Is it cold?', 'Bo Kern: It is.')).toEqual(['ida moss', 'bo kern'])
  })

  it('may have what somebody does in brackets', () => {
    expect(found('Ida Moss (The Weir): Is it deep?', 'Bo Kern (ferryman of the lower mill): It is.')).toEqual([
      'ida moss',
      'bo kern'
    ])
  })

  it('are none where a title has the name and what stands below does not', () => {
    expect(found('Bo van der Kern', greets, 'The weir is deep.')).toEqual([])
    expect(found('The weir is deep.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { hear, openDocument } from '../src/stages/analyse.ts'
import { answersInBlocks } from '../src/stages/answers-in-blocks.ts'
import { linesOfText } from './support/lines.ts'

const ASKED = ['How did you share the work?', 'Who wrote the book?', 'Who rang the bell?', 'Where will you go?']
const SAID = ['Ida: I held the rope.', 'Bo: I held the lamp.', 'Ida: He held it too high.']

/** How many of those with a label answer in blocks. */
function answering(blocks: readonly string[]): number {
  const opened = openDocument(linesOfText(blocks.join('\n\n')), models)
  return answersInBlocks(opened, hear(opened, models).asks).size
}

describe('those who talk below questions without a label', () => {
  it('answer where every block opens with one', () => {
    expect(answering(ASKED.map((asked) => [asked, ...SAID].join('\n')))).toBe(2)
  })
  it('need not where each stands apart, one talks alone, or few are asked', () => {
    expect(answering(ASKED.map((asked) => [asked, ...SAID].join('\n\n')))).toBe(0)
    expect(answering(ASKED.map((asked) => [asked, SAID[0]].join('\n')))).toBe(0)
    expect(answering(ASKED.slice(0, 2).map((asked) => [asked, ...SAID].join('\n')))).toBe(0)
  })
})

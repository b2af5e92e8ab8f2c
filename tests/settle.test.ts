import { describe, expect, it } from 'vitest'
import { TAG } from '../src/model/chain.ts'
import { models } from '../src/model/weights.ts'
import { analyse } from '../src/stages/readings.ts'
import { settle } from '../src/stages/settle.ts'
import { linesOfMarkdown } from './support/lines.ts'

const NAMES = Object.fromEntries(Object.entries(TAG).map(([name, tag]) => [tag, name]))

/** What the last look makes of paragraphs that were told as given. */
function settled(...told: [tag: keyof typeof TAG, text: string][]): (string | undefined)[] {
  const analysis = analyse(linesOfMarkdown(told.map(([, text]) => text).join('\n\n')), models)
  expect(analysis.units).toHaveLength(told.length)
  const tags = Uint8Array.from(told, ([tag]) => TAG[tag])
  return Array.from(settle({ ...analysis, tags }, models.confidence).analysis.tags, (tag) => NAMES[tag])
}

const SAID = 'Well, a bell remembers the last hand that let it go badly, and it tells the parish.'
const PULLED = 'a bell remembers the last hand that let it go badly'

describe('words that were pulled out of an answer', () => {
  it.each([
    ['above the talk', 'introduction'],
    ['between turns', 'aside'],
    ['as a heading', 'section'],
    ['as furniture', 'boilerplate']
  ] as const)('are a pull-quote %s', (_, tag) => {
    expect(settled([tag, PULLED], ['question', 'Do bells differ?'], ['answer', SAID])[0]).toBe('pullQuote')
    expect(settled(['question', 'Do bells differ?'], ['answer', SAID], [tag, PULLED])[2]).toBe('pullQuote')
  })

  it('have to look like a quotation in the middle of an answer, or to be a long paragraph', () => {
    const few = 'a bell remembers the last hand'
    expect(settled(['question', 'Do they?'], ['answer', few], ['answer', SAID])[1]).toBe('answer')
    expect(settled(['question', 'Do they?'], ['answer', `> ${few}`], ['answer', SAID])[1]).toBe('pullQuote')
    expect(settled(['question', 'Do they?'], ['answer', PULLED], ['answer', SAID])[1]).toBe('pullQuote')
  })

  it('are none where the title, a question or a few words are repeated', () => {
    expect(settled(['title', PULLED], ['question', 'Do they?'], ['answer', SAID])[0]).toBe('title')
    expect(settled(['question', PULLED], ['answer', SAID])[0]).toBe('question')
    expect(settled(['aside', 'let it go badly, and'], ['question', 'Do they?'], ['answer', SAID])[0]).toBe('aside')
    expect(settled(['aside', PULLED], ['question', SAID], ['answer', 'No.'])[0]).toBe('aside')
  })
})

describe('a title below the buttons of a page', () => {
  const talk: [keyof typeof TAG, string][] = [
    ['question', 'Why?'],
    ['answer', 'It was late.']
  ]

  it('is the first line among them that has no word of a page', () => {
    expect(settled(['boilerplate', 'Share'], ['boilerplate', 'The man who mends bells'], ...talk)[1]).toBe('title')
  })

  it('is none where there is a title, and none of what has the words or the form of furniture', () => {
    expect(settled(['title', 'Bells'], ['boilerplate', 'The man who mends bells'], ...talk)[1]).toBe('boilerplate')
    expect(settled(['boilerplate', 'Skip to content'], ...talk)[0]).toBe('boilerplate')
    expect(settled(['boilerplate', 'Page two, of 2'], ...talk)[0]).toBe('boilerplate')
    expect(settled(['boilerplate', '[The man who mends bells](/bells)'], ...talk)[0]).toBe('boilerplate')
    expect(settled(...talk, ['boilerplate', 'The man who mends bells.'])[2]).toBe('boilerplate')
  })
})

describe('a paste that breaks off', () => {
  it('ends with a question where its last words ask', () => {
    expect(settled(['question', 'Why?'], ['answer', 'It was late.'], ['boilerplate', 'How do'])[2]).toBe('question')
  })

  it('ends with an answer below a question, and where a long line stops', () => {
    expect(settled(['question', 'Why?'], ['boilerplate', 'It was late, so'])[1]).toBe('answer')
    const long =
      'We stood on the quay for an hour, and nobody that we knew came off the boat, so in the end my brother wen'
    expect(settled(['question', 'Why?'], ['answer', 'It was late.'], ['boilerplate', long])[2]).toBe('answer')
  })

  it('does not where the line is whole, has a word of a page, or stands below furniture', () => {
    expect(settled(['question', 'Why?'], ['boilerplate', 'It was late.'])[1]).toBe('boilerplate')
    expect(settled(['question', 'Why?'], ['answer', 'It was.'], ['boilerplate', 'Share this article'])[2]).toBe(
      'boilerplate'
    )
    expect(settled(['question', 'Why?'], ['answer', 'It was.'], ['boilerplate', 'The quay'])[2]).toBe('boilerplate')
  })
})

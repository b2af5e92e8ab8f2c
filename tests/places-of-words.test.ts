import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Block, Position } from '../src/schema.ts'
import { violations } from './invariants.ts'

const cut = (source: string, position: Position | undefined): string =>
  source.slice(position?.start.offset, position?.end.offset)

/** What stands at the place of every block of every turn. */
function placed(source: string): string[] {
  const blocks = parseInterview(source).exchanges.flatMap(({ question, answer }) =>
    [...question, ...answer].flatMap((turn): Block[] => turn.blocks)
  )
  return blocks.map(({ position }) => cut(source, position))
}

const csv =
  'speaker,text,note\nAnn,"Who, and why?",a\nBo,"Me. It said ""bake"", so I did.",b\nAnn,When?,c\nBo,In May.,d\n'
const json =
  '{"turns":[\n{"speaker":"Ann","text":"Who?","start":1},\n{"speaker":"Bo","text":"I did\\u2026","start":2},\n{"speaker":"Ann","text":"When?","start":3},\n{"speaker":"Bo","text":"In May.\\nOr \\"June\\".","start":4}]}'
const vtt =
  'WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ann>Who?</v>\n\n2\n00:03.000 --> 00:04.000\n<v Bo>I did,\n<i>I think</i></v>\n\n3\n00:05.000 --> 00:06.000\n<v Ann>When?</v>\n\n4\n00:07.000 --> 00:08.000\n<v Bo>In May &amp; June.</v>\n'

describe('the place of what is said', () => {
  it.each([
    ['cells', csv, ['Who, and why?', 'Me. It said ""bake"", so I did.', 'When?', 'In May.']],
    ['cells of questions and answers', 'Question,Answer\nWhy?,"Now, really."\n', ['Why?', 'Now, really.']],
    ['values of JSON', json, ['Who?', 'I did\\u2026', 'When?', 'In May.\\nOr \\"June\\".']],
    ['payloads of cues', vtt, ['Who?', 'I did,\n<i>I think', 'When?', 'In May &amp; June.']]
  ])('is %s', (_, source, expected) => {
    expect(placed(source)).toEqual(expected)
  })

  it.each([
    ['a table', csv],
    ['JSON', json],
    ['captions', vtt]
  ])('loses nothing: a turn holds the whole of its rows, objects and cues (%s)', (_, source) => {
    expect(violations(source, parseInterview(source), parseInterview)).toEqual([])
    const turns = parseInterview(source).exchanges.flatMap(({ question, answer }) => [...question, ...answer])
    expect(turns.every(({ position }) => /Ann|Bo/.test(cut(source, position)))).toBe(true)
  })

  it('holds for what a label in a message leaves', () => {
    const source = 'start,end,text\n0,1,Ann: Who?\n1,2,Bo: I did.\n2,3,Ann: When?\n3,4,Bo: In May.\n'
    expect(placed(source)).toEqual(['Who?', 'I did.', 'When?', 'In May.'])
  })
})

import { describe, expect, it } from 'vitest'
import { en } from '../src/languages/en.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { lineStarts } from '../src/read/lines.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { isProse, isRepeatedLine } from '../src/stages/label-prose.ts'
import { unitWith } from './support/features.ts'

const lexicon = lexiconOf([en])

function evidenceIn(lines: readonly string[]) {
  const source = lines.join('\n')
  const starts = lineStarts(source)
  const units = lines.map((text, at) => unitWith({ text, row: at, endRow: at }))
  return labelEvidence({ source, starts, units, lexicon })
}

/** Names of the label-like heads of lines that are prose. */
function proseIn(...lines: string[]): string[] {
  const evidence = evidenceIn(lines)
  return evidence.groups.filter((group) => isProse(group, evidence, lexicon)).map(({ name }) => name)
}

function repeatedIn(...lines: string[]): string[] {
  const evidence = evidenceIn(lines)
  return evidence.groups.filter((group) => isRepeatedLine(group, evidence)).map(({ name }) => name)
}

describe('what somebody says before a colon or a dash', () => {
  it.each([
    ['calls the question', 'Last question: who oils the weathercock?', 'Last question'],
    ['agrees', 'Yes, of course: the oar was mine.', 'Yes, of course'],
    ['is the first half of a sentence', 'Well it has two uses: first you sit on it.', 'Well it has two uses'],
    ['is a few words before a dash', 'Old bells - they ring twice.', 'Old bells']
  ])('%s', (_, line, name) => {
    expect(proseIn('Who rang?', line)).toEqual([name])
  })

  it.each([
    ['comes again', 'Last question: who oils it?', 'Last question: who rang it?'],
    ['is a name', 'Tilda Brook: who oils it?'],
    ['is one word', 'Next: who oils it?'],
    ['opens with a name', 'Tilda, of the mill: we oil it.'],
    ['has a capital further on', 'Woman in the Mill: where is it?'],
    ['is short', 'Woman outside: where is it?'],
    ['stands before a capital', 'Voice from the hall: Where is it?'],
    ['stands before a capital and a dash', 'Old bells - They ring.'],
    ['is a name before a dash', 'Tilda Brook - we oil it.'],
    ['stands in brackets', '[Last question] who oils it?']
  ])('may say who talks where it %s', (_, ...lines) => {
    expect(proseIn(...lines)).toEqual([])
  })
})

describe('a line that comes again and again', () => {
  const CREDIT = 'Words by: Tilda Brook'

  it.each([
    ['the same line above', ['Picture of a mill', CREDIT, 'Page one of it', 'Picture of a mill', CREDIT, 'Page two']],
    ['the same line below', ['Page one of it', CREDIT, 'A mill at night', 'Page two of it', CREDIT, 'A mill at night']]
  ])('is a header with %s', (_, lines) => {
    expect(repeatedIn(...lines, 'Page three of it', CREDIT)).toEqual(['Words by'])
  })

  it.each([
    ['twice', ['Why?', CREDIT, 'Why?', CREDIT]],
    ['with other words', ['Why?', CREDIT, 'Why?', CREDIT, 'Why?', 'Words by: Ida Moss']],
    ['between other lines', ['Who?', CREDIT, 'Why?', CREDIT, 'When was it?', CREDIT]],
    ['alone on its line', ['speaker', 'Tilda Brook', 'speaker', 'Tilda Brook', 'speaker', 'Tilda Brook']]
  ])('may be a turn %s', (_, lines) => {
    expect(repeatedIn(...lines)).toEqual([])
  })
})

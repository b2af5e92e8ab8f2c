import { describe, expect, it } from 'vitest'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const talk = [
  told('question', 'Q1: Who winds the clock?', 1),
  told('answer', 'A1: The baker does.', 2),
  told('question', 'Q2: And who rings?', 1)
]

interface Given {
  rows?: readonly Told[]
  /** Units whose label has no words behind it. */
  empty?: readonly number[]
  /** The label below which all this stands. */
  label?: Told
}

/** What becomes of lines below a label that was left empty. */
function below(
  lines: readonly string[],
  { rows = talk, empty, label = told('answer', 'A2: In May.', 2) }: Given = {}
): Tag[] {
  const analysis = toldAs([...rows, label, ...lines.map((line) => told('answer', line))])
  const silent = empty ?? [rows.length]
  const heads = analysis.heads.map((own, at) => (silent.includes(at) ? ({} as LabelShape) : own))
  const marks = analysis.marks.map((own, at) => (silent.includes(at) ? { ...own, length: 0 } : own))
  return seenBy('signed-off', { ...analysis, heads, marks }).slice(rows.length + 1)
}

describe('lines below a label that was left empty at the end', () => {
  it.each([
    [['Cheers,', 'Ruben']],
    [['With all good wishes,', 'Ruben Dale', 'The old mill']],
    [['Cheers,', 'Ruben', 'Baker', 'Mill']],
    [[`Yours from ${'k'.repeat(28)},`, 'Ruben']]
  ])('sign off: %j', (lines) => {
    expect(below(lines)).toEqual(lines.map(() => 'conclusion'))
  })

  it.each([
    ['without a name', ['Cheers,']],
    ['without a comma', ['Cheers', 'Ruben']],
    ['in five lines', ['Cheers,', 'Ruben', 'Baker', 'Mill', 'Kirn']],
    ['in five words', ['With all the good wishes,', 'Ruben']],
    ['in a long line', [`Yours from ${'k'.repeat(29)},`, 'Ruben']],
    ['with a sentence', ['Well,', 'I wind it.']],
    ['with a question', ['Well,', 'Who winds it?']],
    ['with small letters', ['Well,', 'ruben']],
    ['below a heading', ['## Cheers,', 'Ruben']]
  ])('answer %s', (_, lines) => {
    expect(below(lines)).toEqual(lines.map(() => 'answer'))
  })

  const leave = ['Cheers,', 'Ruben']

  it('answer where another label was left empty, too', () => {
    const rows = [...talk.slice(0, 2), talk[2] as Told, told('answer', 'A3: In May.', 2), talk[2] as Told]
    expect(below(leave, { rows, empty: [5] })).toEqual(['conclusion', 'conclusion'])
    expect(below(leave, { rows, empty: [3, 5] })).toEqual(['answer', 'answer'])
    expect(below(leave, { rows, empty: [2, 5] })).toEqual(['conclusion', 'conclusion'])
  })

  it('answer where the label has words, asks, or is no turn', () => {
    expect(below(leave, { empty: [] })).toEqual(['answer', 'answer'])
    expect(below(leave, { label: told('question', 'Q3: In May.', 1) })).toEqual(['answer', 'answer'])
    expect(below(leave, { label: told('aside', 'A2: In May.', 2) })).toEqual(['answer', 'answer'])
  })
})

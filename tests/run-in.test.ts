import { describe, expect, it } from 'vitest'
import { readers } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { readWith, sniff, sourceOf } from '../src/read/index.ts'
import { lineStarts } from '../src/read/lines.ts'
import { runIn } from '../src/rules/layout/run-in.ts'
import type { Hypothesis } from '../src/stages/6-layout.ts'
import { linesIn, openDocument } from '../src/stages/analyse.ts'
import { cutRunIns, runInCuts } from '../src/stages/run-in.ts'
import { languagesOf } from './support/lines.ts'

const won = (share: number, id = 'run-in'): Hypothesis[] => [
  { layout: { ...runIn, id }, proposal: new Uint8Array(0), features: [], sum: 0, share }
]

function pieces(text: string, hypotheses = won(0.9)) {
  const source = sourceOf(text, 'example.md')
  const claim = sniff(source, readers)[0]
  if (!claim) throw new Error('no reader')
  const starts = lineStarts(text)
  const { units, heads, marks } = openDocument(
    linesIn(readWith(claim.reader, source).root, text, starts, languagesOf(text)),
    models
  )
  const found = runInCuts(units, marks, heads, hypotheses)
  return found && cutRunIns(units, heads, found.cuts, text, starts).units
}

const textsOf = (text: string, hypotheses?: Hypothesis[]) => pieces(text, hypotheses)?.map(({ text }) => text)

const TALK =
  'Why soap? Because it was there.\n\nDoes it last? It does not. Would you want it to?!\nNo.\n\nAnd glass? It cuts.\n'

describe('question and answer in one paragraph', () => {
  it('are two units, cut where the answer begins', () => {
    expect(textsOf(TALK)).toEqual([
      'Why soap?',
      'Because it was there.',
      'Does it last?',
      'It does not. Would you want it to?! No.',
      'And glass?',
      'It cuts.'
    ])
  })

  it('needs less belief where a dash opens every answer', () => {
    const dashed = 'Why soap? - It was there.\n\nDoes it last? - It does not.\n\nAnd glass? - It cuts.\n'
    expect(textsOf(dashed, won(0.4))).toHaveLength(6)
    expect(textsOf(dashed.replace('- It cuts', 'It cuts'), won(0.4))).toBeUndefined()
    expect(textsOf(dashed, won(0.2))).toBeUndefined()
  })

  it('are cut where bold type ends that opens two paragraphs, whichever layout of bold questions wins', () => {
    const bold = '**Why soap?** It was there.\n\n**Does it last? And how long have you kept one of them?** No.\n'
    const cut = ['Why soap?', 'It was there.', 'Does it last? And how long have you kept one of them?', 'No.']
    for (const id of ['run-in', 'bold-lead', 'bold-questions']) expect(textsOf(bold, won(0.5, id))).toEqual(cut)
    expect(textsOf(bold.replace('Why soap?', '“Why soap?”'), won(0.5, 'bold-lead'))?.[0]).toBe('“Why soap?”')
    expect(textsOf(bold, won(0.5, 'bare-questions'))).toBeUndefined()
    expect(textsOf(bold.replace('** No.', '** he asked.'), won(0.5, 'bold-lead'))).toBeUndefined()
    expect(textsOf(bold.replace('soap?', 'soap.'), won(0.5, 'bold-lead'))).toBeUndefined()
    expect(textsOf('**Why soap?**\n\nIt was there.\n\n**And glass?**\n', won(0.9, 'bold-lead'))).toBeUndefined()
  })

  it('points each piece at its own words in the source', () => {
    const text = 'Why **soap**? It was *there*.\n\nAnd clay? It dries.\n\nAnd glass? It cuts.\n'
    expect(pieces(text)?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Why **soap**?',
      'It was *there*.',
      'And clay?',
      'It dries.',
      'And glass?',
      'It cuts.'
    ])
  })

  it('keeps a run of questions together and goes on in answers, headings and lone questions', () => {
    expect(
      textsOf(
        `# Who is she? A potter.\n\nAnd clay? Why so red? It is the iron.\n\nThat is all.\n\nWhat else?\n\n${TALK}`
      )?.slice(0, 5)
    ).toEqual(['Who is she? A potter.', 'And clay? Why so red?', 'It is the iron.', 'That is all.', 'What else?'])
  })

  it('leaves a quoted question with the one who tells of it', () => {
    expect(textsOf(`“Why soap?” she asked. Nobody knew.\n\n${TALK}`)?.[0]).toBe('“Why soap?” she asked. Nobody knew.')
  })

  it('cuts where no spaces stand between sentences', () => {
    expect(textsOf('なぜ石鹸ですか？そこにあったからです。\n\n粘土は？乾きます。\n\n次は？舟です。\n')).toEqual([
      'なぜ石鹸ですか？',
      'そこにあったからです。',
      '粘土は？',
      '乾きます。',
      '次は？',
      '舟です。'
    ])
  })

  it('are not looked for unless the layout wins, clearly, and often', () => {
    expect(pieces(TALK, won(0.4))).toBeUndefined()
    expect(pieces(TALK, won(0.9, 'bare-questions'))).toBeUndefined()
    expect(pieces(TALK, [])).toBeUndefined()
    expect(pieces('Why soap? Because.\n\nAnd clay? It dries.\n')).toBeUndefined()
  })
})

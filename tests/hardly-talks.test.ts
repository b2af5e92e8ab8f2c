import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { ru } from '../src/languages/ru.ts'
import { layouts } from '../src/rules/layout/index.ts'
import type { Analysis } from '../src/stages/analyse.ts'
import { hardlyTalks } from '../src/stages/hardly-talks.ts'
import { tellsNobodysOwn } from '../src/stages/nobodys-own.ts'
import { type Told, told, toldAs } from './support/looks.ts'

const asked = told('question', 'Did you know that a lock can freeze?')
const NOBODY = told('answer', 'Ottilie oils three hundred of them before the first frost.')
const MINE = told('answer', 'I oil three hundred of them before the first frost.')

const hardly = (...rows: Told[]): boolean => hardlyTalks(toldAs(rows))

/** The same where a layout is the likeliest. */
function laidOut(id: string, analysis: Analysis): Analysis {
  const layout = layouts.find((own) => own.id === id)
  return { ...analysis, hypotheses: [{ ...analysis.hypotheses[0], layout } as Analysis['hypotheses'][number]] }
}

describe('words that hardly talk', () => {
  it('tell of nobody’s own where they answer', () => {
    expect(hardly(asked, NOBODY)).toBe(true)
    expect(hardly(asked, MINE)).toBe(false)
    expect(hardly(asked, NOBODY, asked, NOBODY, asked, MINE)).toBe(true)
    expect(hardly(asked, NOBODY, asked, MINE)).toBe(false)
    expect(hardly(asked, asked)).toBe(false)
  })

  it('talk where a label says who speaks', () => {
    expect(hardly(asked, { ...NOBODY, labelled: 2 })).toBe(false)
  })

  it('talk where lines take turns', () => {
    const analysis = toldAs([asked, NOBODY])
    expect(hardlyTalks(laidOut('bare-questions', analysis))).toBe(true)
    expect(hardlyTalks(laidOut('alternation', analysis))).toBe(false)
  })

  it('are told in languages whose sentences say who does what', () => {
    expect(hardlyTalks({ ...toldAs([asked, NOBODY]), lexicon: lexiconOf([ru]) })).toBe(false)
  })
})

describe('words in which nothing is anybody’s own', () => {
  const HELP = told('answer', 'Ring the bell twice. Ottilie opens the lock before the frost.')
  const round = (answer: Told, count = 5): Told[] => Array.from({ length: count }, () => [asked, answer]).flat()
  const nobodys = (...rows: Told[]): boolean => tellsNobodysOwn(toldAs(rows))

  it('are answers without `I` and `we` to five questions', () => {
    expect(nobodys(...round(HELP))).toBe(true)
    expect(nobodys(...round(HELP, 4))).toBe(false)
    expect(nobodys(...round(HELP, 4), asked, MINE)).toBe(false)
    expect(nobodys(...round(HELP, 4), asked, told('answer', 'Ask our pilot.'))).toBe(false)
  })

  it('may have somebody quoted among them, but are no quotations', () => {
    expect(nobodys(...round(HELP, 4), asked, told('answer', 'Ring twice. “I sleep well,” she says.'))).toBe(true)
    expect(nobodys(...round(HELP, 4), asked, told('answer', '"I sleep well," she says, "and my dog does."'))).toBe(true)
    expect(nobodys(...round(told('answer', '“I sleep well, and so does the dog.” Ring.')))).toBe(false)
    expect(nobodys(...round(told('answer', 'Ring twice. “I sleep well')))).toBe(false)
  })

  it('are not where nobody answers, a label says who speaks, or sentences need no subject', () => {
    expect(nobodys(...Array.from({ length: 5 }, () => asked))).toBe(false)
    expect(nobodys(...round(HELP, 4), asked, { ...HELP, labelled: 2 })).toBe(false)
    expect(tellsNobodysOwn({ ...toldAs(round(HELP)), lexicon: lexiconOf([ru]) })).toBe(false)
  })
})

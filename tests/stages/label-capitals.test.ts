import { describe, expect, it } from 'vitest'
import { headOf } from '../support/label-lines.ts'

describe('a tight dash behind a name', () => {
  it.each([
    ['REEVE—So.', 'REEVE | dash | So.'],
    ['The REEVE—So.', 'The REEVE | dash | So.'],
    ['Dame ORR—So.', 'Dame ORR | dash | So.'],
    ['Dame OX—So.', 'Dame OX | dash | So.'],
    ['Dame McORR—So.', 'Dame McORR | dash | So.'],
    ['Dame ORR (Upper Mere)—So.', 'Dame ORR (Upper Mere) | dash | So.']
  ])('parts it from the words where its last word is in capitals: %s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })

  it.each([
    'Dame Orr—So.',
    'Dame ORR Moss—So.',
    'Dame MacORR—So.',
    'Dame oRR—So.',
    'Dame orrMcORR—So.',
    'Dame McO—So.',
    'Dame McOrr—So.',
    'The Mc—So.',
    'Dame Orr (UPPER)—So.',
    'ORR)—So.'
  ])('is one of the sentence where it is not: %s', (text) => {
    expect(headOf(text)).toBe(`${text} | line | `)
  })

  it.each(['So.', 'Élan.', "'So.'", '"So."', '‘So.’', '“So.”', '[So.]', '(So.)'])('parts it from %s', (said) => {
    expect(headOf(`The REEVE—${said}`)).toBe(`The REEVE | dash | ${said}`)
  })

  it.each(['so.', '4 boats.', '', ' So.', '’So.', '«So.»'])('opens no sentence before %j', (said) => {
    expect(headOf(`The REEVE—${said}`)).toBe(`The REEVE—${said} | line | `)
  })

  it.each(['The REEVE–So.', 'The REEVE-So.'])('is a long one: %s', (text) => {
    expect(headOf(text)).toBe(`${text} | line | `)
  })
})

describe('the bold of a wiki around a label', () => {
  it.each([
    ["'''Ida:''' So.", 'Ida | colon | So.'],
    ["'''Ida''': So.", 'Ida | colon | So.'],
    ["'''Ida:''' [0:15] So.", 'Ida | colon | So. | 15'],
    ["'''Ida'''", 'Ida | line | '],
    ["'''Ida''' – So.", 'Ida | dash | So.'],
    ["'''Ida: So.", 'Ida | colon | So.'],
    ["Ida''': So.", 'Ida | colon | So.']
  ])('is no part of it: %s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })

  it.each([
    ["Ida: '''So.'''", "Ida | colon | '''So.'''"],
    ["Ida:'''So.'''", "Ida | colon | '''So.'''"],
    ["'''Ida:''' '''So.'''", "Ida | colon | '''So.'''"],
    ["'''Ida''': '''So.'''", "Ida | colon | '''So.'''"],
    ["''Ida'': So.", "''Ida'' | colon | So."],
    ["O'Ida: 'So.'", "O'Ida | colon | 'So.'"]
  ])('is told from other marks: %s', (text, head) => {
    expect(headOf(text)).toBe(head)
  })
})

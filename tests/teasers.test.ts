import { describe, expect, it } from 'vitest'
import { areTeasers } from '../src/stages/teasers.ts'
import { toldAs } from './support/looks.ts'

const BROKEN =
  'Sharing a lathe takes patience. Sharing it with two brothers takes a bell, a loud voice and a list on the […]'
const WHOLE =
  'Sharing a lathe takes patience. Sharing it with two brothers takes a bell, a loud voice and a list on the wall.'

const teasers = (...texts: string[]): boolean => areTeasers(toldAs(texts.map((text) => ({ tag: 'answer', text }))))

describe('paragraphs that break off', () => {
  it('are the beginnings of talks that stand elsewhere', () => {
    expect(teasers(BROKEN, BROKEN, BROKEN)).toBe(true)
    expect(teasers('Three Turners', BROKEN, 'May 1', BROKEN, 'Why?', BROKEN, WHOLE)).toBe(true)
  })

  it('are a talk where there are few of them, or others', () => {
    expect(teasers(BROKEN, BROKEN)).toBe(false)
    expect(teasers(BROKEN, BROKEN, BROKEN, WHOLE, WHOLE)).toBe(false)
    expect(teasers('So I went […]', 'And came back […]', 'And slept […]')).toBe(false)
  })

  it('are a talk where labels open them', () => {
    const turns = [`Ada: ${BROKEN}`, `Bo: ${BROKEN}`, `Ada: ${BROKEN}`, `Bo: ${BROKEN}`]
    expect(teasers(...turns)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { askedRuns } from '../src/stages/asked-runs.ts'

const asked = (text: string): string[] => askedRuns(text).map(({ from, to }) => text.slice(from, to).trim())

describe('runs of sentences that ask', () => {
  it('end where a sentence does not ask', () => {
    expect(asked('Why soap? Who asks? It floats. And now? We wait.')).toEqual(['Why soap? Who asks?', 'And now?'])
  })

  it('end where a lost line break glues the answer to them', () => {
    expect(asked('It floats. Do you wait?I do. And sleep? No')).toEqual(['Do you wait?', 'And sleep?'])
    expect(asked('今日は水曜です。眠れますか?はい、よく眠れます。')).toEqual(['眠れますか?'])
  })

  it('begin at a sign in front, and not at words in brackets or small letters behind a mark', () => {
    expect(asked('Por Ida Moss ¿Por qué jabón? Flota.')).toEqual(['¿Por qué jabón?'])
    expect(asked('“Why soap?” she asked. It floats.')).toEqual([])
    expect(asked('See x.org/?a=1 and wait.')).toEqual([])
  })
})

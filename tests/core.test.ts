/** What the core knows, and what it takes to know as much as `all`. */
import { describe, expect, it } from 'vitest'
import { readFixtures } from '../scripts/fixture-folders.ts'
import { parseInterview as parseAny } from '../src/all.ts'
import { parseInterview } from '../src/index.ts'
import { de, languages } from '../src/languages.ts'

const talk =
  'Frage: Wo fing es an?\n\nAntwort: In einem Schuppen am Kanal.\n\nFrage: Und wie ist es heute?\n\nAntwort: Der Schuppen ist größer.\n'

describe('the core', () => {
  it('tells questions from answers in other languages than English', () => {
    const { exchanges, speakers } = parseInterview(talk)
    expect(exchanges).toHaveLength(2)
    expect(speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee'])
  })

  it('takes all words of a language', () => {
    const page = `${talk}\nDas könnte Sie auch interessieren\n\nEin Schuppen am Fluss\n`
    const whole = parseInterview(page, { languages: [de] })
    expect(whole).toEqual(parseAny(page))
    expect(parseInterview(page, { languages: [de], language: 'de' }).boilerplate).toEqual(whole.boilerplate)
  })

  it('takes a language of the caller', () => {
    const own = { ...de, id: 'gsw', name: 'Swiss German', questionLabels: ['froog'], answerLabels: ['antwoort'] }
    const text = talk.replaceAll('Frage', 'Froog').replaceAll('Antwort', 'Antwoort')
    expect(parseInterview(text, { languages: [own], language: 'gsw' }).exchanges).toHaveLength(2)
    expect(() => parseInterview(text, { language: 'gsw' })).toThrow('options.language')
  })

  it.each([null, 'de', ['de'], [null], [{}], [{ id: 'de' }]])('refuses %j for languages', (value) => {
    expect(() => parseInterview(talk, { languages: value as never })).toThrow('options.languages')
  })

  it('with all words reads text and Markdown as `all` does', () => {
    const readers = ['text', 'markdown']
    const compared = readFixtures().filter(({ text, file }) =>
      readers.includes(parseAny({ value: text, path: file }).format)
    )
    expect(compared.length).toBeGreaterThan(100)
    for (const { text, file, name } of compared) {
      const source = { value: text, path: file }
      expect(parseInterview(source, { languages }), name).toEqual(parseAny(source))
    }
  })
})

import { describe, expect, it } from 'vitest'
import { parseInterview, type SpeakerHint } from '../src/all.ts'
import { violations } from './invariants.ts'

/** A talk in which labels ask and answer by turns. */
const talk = (...labels: string[]): string =>
  labels
    .map((label, at) => `${label}: ${at % 2 ? 'Since May, in a shed by the mill.' : 'Since when is it like this?'}`)
    .join('\n\n')

const speakersOf = (source: string, speakers?: SpeakerHint[]) => {
  const interview = parseInterview(source, speakers ? { speakers } : {})
  expect(violations(source, interview, parseInterview)).toEqual([])
  return interview.speakers
}

const labelsOf = (source: string) => speakersOf(source).map(({ labels }) => labels)

describe('spellings of one person', () => {
  it.each(['Anne‑Marie', 'Anne‐Marie', 'ANNE-MARIE', 'Anne-Marie Orr'])('Anne-Marie is %s', (other) => {
    const source = talk('Ida Moss', 'Anne-Marie', 'Ida Moss', other, 'Ida Moss', 'Anne-Marie')
    expect(labelsOf(source)).toEqual([['Ida Moss'], ['Anne-Marie', other]])
  })

  it.each(['D´Arcy', 'D`Arcy', 'D’Arcy', 'DʼArcy', 'D‘Arcy'])("D'Arcy is %s", (other) => {
    const source = talk('Ida Moss', "D'Arcy", 'Ida Moss', other, 'Ida Moss', "D'Arcy")
    expect(labelsOf(source)).toEqual([['Ida Moss'], ["D'Arcy", other]])
  })

  it('a name above the talk may have another hyphen', () => {
    const source = `Anne‑Marie Orr builds kites. Ida Moss visited her.\n\n${talk('Ida', 'Anne-Marie', 'Ida', 'Anne-Marie')}`
    expect(speakersOf(source).map(({ name }) => name)).toEqual(['Ida Moss', 'Anne‑Marie Orr'])
  })
})

describe('Turkish capitals', () => {
  const source = [
    'IŞIL ÖZ: Ne zaman başladınız?',
    'İPEK ŞAHİN: Mayısta başladım.',
    'Işıl Öz: Neden?',
    'İpek Şahin: Çünkü istedim.'
  ].join('\n\n')

  it('are those of the same letters in lower case', () => {
    expect(speakersOf(source).map(({ id, name }) => [id, name])).toEqual([
      ['işıl-öz', 'Işıl Öz'],
      ['ipek-şahin', 'İpek Şahin']
    ])
  })

  it('are what a hint means', () => {
    const loud = talk('IŞIL ÖZ', 'İPEK ŞAHİN', 'IŞIL ÖZ', 'İPEK ŞAHİN')
    const hints: SpeakerHint[] = [
      { name: 'Işıl Öz', role: 'interviewee' },
      { name: 'İpek Şahin', role: 'interviewer' }
    ]
    expect(speakersOf(loud, hints).map(({ name, role }) => [name, role])).toEqual([
      ['Işıl Öz', 'interviewee'],
      ['İpek Şahin', 'interviewer']
    ])
  })

  it('do not hide what a label means', () => {
    const roles = (...labels: string[]) =>
      parseInterview(talk(...labels), { language: 'tr' }).speakers.map(({ role }) => role)
    expect(roles('SUNUCU', 'KATILIMCI', 'SUNUCU', 'KATILIMCI')).toEqual(['interviewer', 'interviewee'])
  })
})

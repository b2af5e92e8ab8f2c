import { describe, expect, it } from 'vitest'
import { familyNameIn } from '../../src/languages/given-names.ts'
import { speakersBelow, type TalkLanguage } from '../support/titled-talks.ts'

/** Sentences that begin with what looks like a name. */
const ABOVE: Partial<Record<TalkLanguage, string>> = { de: 'Jeden Monat fragen wir jemanden.' }

const whoAnswers = (language: TalkLanguage, title: string): (string | null)[] =>
  speakersBelow(language, title, ...[ABOVE[language] ?? []].flat())
    .filter(({ role }) => role === 'interviewee')
    .map(({ name }) => name)

describe('a title with words for an interview', () => {
  it.each([
    ['en', 'Interview with a Lighthouse Keeper'],
    ['en', 'Five Questions for an Old Piano Tuner'],
    ['de', 'Interview: Leben am Fluss'],
    ['de', 'Im Gespräch mit einer Leuchtturmwärterin'],
    ['en', 'Interview with the Mayor of St. Just'],
    ['it', 'Intervista al sindaco di San Martino'],
    ['pt', 'Entrevista ao presidente da Junta de São Martinho'],
    ['ja', '宮崎の農家さんに聞きました'],
    ['ja', '高橋工務店の社長に聞く'],
    ['ja', '先輩インタビュー 第3回'],
    ['zh', '专访钟表匠'],
    ['zh', '对话陶艺家'],
    ['ko', '[인터뷰] 바퀴를 고치며'],
    ['ko', '소방관 인터뷰'],
    ['ko', '[인터뷰] 등대 이야기']
  ] as const)('names nobody: %s %s', (language, title) => {
    expect(whoAnswers(language, title)).toEqual([])
  })

  it.each([
    ['en', 'Interview with Ida Moss', 'Ida Moss'],
    ['de', 'Im Gespräch mit Ida Moos', 'Ida Moos'],
    ['it', 'Intervista a Ida Santa Muschi', 'Ida Santa Muschi'],
    ['en', 'Interview with kiln42', 'kiln42'],
    ['ru', 'Интервью с глина_42', 'глина_42'],
    ['ja', 'インタビュー：高橋澪の仕事', '高橋澪'],
    ['ja', '西川さんに聞く', '西川'],
    ['zh', '专访周兰', '周兰'],
    ['ko', '[인터뷰] 이수진', '이수진'],
    ['ko', '[인터뷰] 바퀴를 고치지 않는 사람, 강다온', '강다온']
  ] as const)('names whom the talk is with: %s %s', (language, title, name) => {
    expect(whoAnswers(language, title)).toEqual([name])
  })
})

describe('a family name', () => {
  it.each([
    ['이수진', 1],
    ['이야기', 0],
    ['지도를', 0],
    ['周兰', 1],
    ['陶艺家', 0],
    ['高橋', 2],
    ['高橋澪', 2],
    ['高橋工務店', 0]
  ])('begins %s: %i', (name, length) => {
    expect(familyNameIn(name)).toBe(length)
  })
})

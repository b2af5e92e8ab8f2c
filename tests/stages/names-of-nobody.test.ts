import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'
import { familyNameIn } from '../../src/languages/given-names.ts'

const TALKS = {
  en: '**How did you begin?**\n\nI liked it as a child. Then I began.\n\n**And what comes next?**\n\nI do not know yet. I will go on.',
  de: 'Jeden Monat fragen wir jemanden.\n\n**Wie haben Sie angefangen?**\n\nIch mochte es schon als Kind.\n\n**Und was kommt?**\n\nIch weiß es noch nicht. Ich mache weiter.',
  ja: '**どうして始めたのですか？**\n\n子どものころから好きでした。それで始めました。\n\n**これからは？**\n\nまだわかりません。続けると思います。',
  zh: '**您是怎么开始的？**\n\n我小时候就喜欢。后来就开始了。\n\n**以后呢？**\n\n我还不知道。大概会继续吧。',
  it: '**Come ha cominciato?**\n\nMi piaceva da bambino. Poi ho cominciato.\n\n**E adesso?**\n\nNon lo so ancora. Andrò avanti.',
  pt: '**Como começou?**\n\nEu gostava em criança. Depois comecei.\n\n**E agora?**\n\nAinda não sei. Vou continuar.',
  ru: '**Как вы начали?**\n\nМне нравилось с детства. Потом я начала.\n\n**А что дальше?**\n\nЯ ещё не знаю. Буду продолжать.',
  ko: '**어떻게 시작하셨나요?**\n\n제가 어릴 때부터 좋아했어요. 그래서 시작했습니다.\n\n**앞으로의 계획은요?**\n\n저도 아직 몰라요. 계속 하겠지요.'
} as const

const whoAnswers = (language: keyof typeof TALKS, title: string): (string | null)[] =>
  parseInterview(`# ${title}\n\n${TALKS[language]}\n`)
    .speakers.filter(({ role }) => role === 'interviewee')
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

import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TURNS = {
  zh: [
    ['灯塔为什么不睡觉？', '因为船不睡觉，油也不能冻住，所以我每天晚上都要上去看一看。'],
    ['最难熬的是哪一夜？', '灯灭了，我跑去找渔民借火柴，一直跑到天亮才回来。'],
    ['想过退休吗？', '灯塔不退休，我一个人怎么好意思先下来。']
  ],
  ja: [
    ['灯台守になったきっかけは何ですか？', '子どものころ油を運んでいて、気づいたら階段の上に住んでいました。'],
    ['いちばん大変だった夜は？', '灯が消えて、漁師さんのところまでマッチを借りに走った夜ですね。'],
    ['引退は考えますか？', '灯台は引退しませんから、私だけ降りるわけにはいきません。']
  ],
  ko: [
    ['등대지기가 된 계기가 궁금합니다.', '어릴 때 기름을 나르다가 정신을 차려 보니 계단 위에 살고 있었습니다.'],
    ['가장 힘들었던 밤은 언제였나요?', '불이 꺼져서 어부들한테 성냥을 빌리러 뛰어간 밤입니다.'],
    ['은퇴를 생각하시나요?', '등대가 은퇴를 안 하니까 저만 내려올 수가 없습니다.']
  ]
}

/** Who asks and who answers below such lines. */
function rolesBelow(language: keyof typeof TURNS, ...head: string[]): Record<string, string> {
  const turns = TURNS[language].map(([question = '', answer = '']) => `**${question}**\n\n${answer}`)
  const { speakers } = parseInterview({ value: `# ${head.join('\n\n')}\n\n${turns.join('\n\n')}\n`, path: 'x.md' })
  return Object.fromEntries(speakers.map(({ name, role }) => [role, name]))
}

describe('a name in Chinese, Japanese or Korean', () => {
  it('is that of the one who answers where a line begins with it and how it is read', () => {
    const life = '2004年、潮見崎灯台に着任。'
    expect(rolesBelow('ja', '光を絶やさない', '芦屋川 澪（あしやがわ・みお）', life)).toEqual({
      interviewee: '芦屋川 澪'
    })
    expect(rolesBelow('ja', '光を絶やさない', '芦屋川 澪', life)).toEqual({})
    expect(rolesBelow('ja', '光を絶やさない', '潮見崎（北の岬）', life)).toEqual({})
  })

  it('and where a title goes on from it to what she says', () => {
    expect(rolesBelow('ko', '탁이슬 등대 관리장, “불은 잠들지 않는다”')).toEqual({ interviewee: '탁이슬' })
  })

  it.each([
    ['zh', '专访守灯人周小兰：灯塔从不睡觉', '周小兰'],
    ['zh', '对话周小兰：灯塔从不睡觉', '周小兰'],
    ['zh', '周小兰专访：灯塔从不睡觉', '周小兰'],
    ['zh', '问答：周小兰', '周小兰'],
    ['zh', '周小兰：灯塔从不睡觉', '周小兰'],
    ['zh', '专访守灯人周兰', '周兰'],
    ['ko', '[인터뷰] 등대지기 이수진 “불은 잠들지 않는다”', '이수진'],
    ['ko', '이수진 작가와의 인터뷰', '이수진'],
    ['ja', '灯台守・芦屋川澪さんインタビュー', '芦屋川澪'],
    ['ja', '灯台守・鵜殿澪さんに聞く', '鵜殿澪'],
    ['ja', '【インタビュー】石黒澪「灯は眠らない」', '石黒澪'],
    ['ja', '灯台守・田ノ上澪さんインタビュー', '田ノ上澪']
  ] as const)('is beside words for an interview in a title: %s %s', (language, title, name) => {
    expect(rolesBelow(language, title)).toEqual({ interviewee: name })
  })

  it.each([
    ['zh', '近日，我们采访了守灯人周小兰。', '周小兰'],
    ['ja', '灯台守の鵜殿澪さんにお話を伺いました。', '鵜殿澪']
  ] as const)('or in a sentence above the talk: %s %s', (language, sentence, name) => {
    expect(rolesBelow(language, '海边的一夜', sentence)).toEqual({ interviewee: name })
  })

  it('but is none where nothing says that it is one', () => {
    expect(rolesBelow('zh', '专访守灯人小组')).toEqual({})
    expect(rolesBelow('ja', '灯台と周小さな海')).toEqual({})
  })

  it('is found whole in words that hold more', () => {
    expect(rolesBelow('ko', '등대지기 이수진과의 만남', '이수진은 서른 해째 등대에 산다. 이수진 씨를 만났다.')).toEqual(
      {
        interviewee: '이수진'
      }
    )
  })

  it('is the one that brackets say a label is short for', () => {
    const turns = ['燈塔為什麼不睡？', '因為船不睡。', '那你呢？', '我白天睡。', '夢見什麼？', '夢見船也睡了。']
    const talk = turns.map((turn, at) => (at % 2 ? `栗山：${turn}` : `—— ${turn}`)).join('\n\n')
    const { speakers } = parseInterview(
      `不睡的燈塔\n\n栗山慎吾（以下簡稱「栗山」）\n\n潮見崎燈塔的守燈人。\n\n${talk}\n`
    )
    expect(speakers.map(({ name }) => name)).toEqual(['栗山慎吾'])
  })
})

describe('a name in Turkish', () => {
  const turns = [
    ['Fener neden sönmez?', 'Gemiler uyumaz da ondan, ben de geceleri yukarı çıkarım.'],
    ['En zor gece hangisiydi?', 'Lambanın söndüğü gece, balıkçılardan kibrit aramaya koşmuştum.'],
    ['Emekli olacak mısınız?', 'Fener emekli olmaz, ben nasıl olayım.']
  ]
  it.each([['Elif Dalgakıran’la söyleşi'], ["Fenerci Elif Dalgakıran'ın gecesi: bir söyleşi"]])(
    'ends before an apostrophe and an ending: %s',
    (title) => {
      const talk = turns.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n')
      const about = 'Elif Dalgakıran’ın feneri kıyıda durur. Elif Dalgakıran’la çay içtik. D’Orsay’da değil.'
      const { speakers } = parseInterview({ value: `# ${title}\n\n${about}\n\n${talk}\n`, path: 'x.md' })
      expect(speakers.map(({ name }) => name)).toEqual(['Elif Dalgakıran'])
    }
  )
})

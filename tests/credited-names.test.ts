import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK = [
  ['How did you come to build boats?', 'My father had a shed behind the harbour, and I spent my summers in it.'],
  ['What was the first one that you built alone?', 'A small dinghy, out of larch. It leaked like a basket.'],
  ['Do you teach?', 'On Saturdays, six people at a time. By noon they are silent, which is the best sign.'],
  ['What comes next for the yard?', 'A roof, first of all. Then we shall see.']
] as const

/** Who asks and who answers, as the lines around a talk without labels say. */
function rolesIn(above: string, below = ''): Record<string, string> {
  const talk = TALK.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n')
  const { speakers } = parseInterview({ value: `${above}\n\n${talk}\n\n${below}\n`, path: 'x.md' })
  return Object.fromEntries(speakers.map(({ name, role }) => [role, name]))
}

describe('a line that credits whoever asked', () => {
  const about = '# Mara Tolland on boats, leaks and patience'

  it('names the one who asks, above the talk and below it', () => {
    for (const credit of [
      'Interview: Jasper Quell',
      'Interview and text: Jasper Quell',
      'Questions by: Jasper Quell'
    ]) {
      expect(rolesIn(`${about}\n\n${credit}`).interviewer).toBe('Jasper Quell')
      expect(rolesIn(about, credit).interviewer).toBe('Jasper Quell')
    }
  })

  it('names the one who answers where another line says who asked', () => {
    const title = '# Boats, leaks and patience'
    expect(rolesIn(`${title}\n\nInterview: Mara Tolland\n\nQuestions by: Jasper Quell`)).toEqual({
      interviewer: 'Jasper Quell',
      interviewee: 'Mara Tolland'
    })
    expect(rolesIn(`${title}\n\nInterviewer: Jasper Quell\n\nInterviewed by Bo Ekman`).interviewee).toBeUndefined()
  })

  it('is none where the words right before the name are those of a picture', () => {
    expect(rolesIn(`${about}\n\n3 May | Boats | Ada Lind Photo: Jasper Quell`).interviewer).not.toBe('Jasper Quell')
  })

  it('ends where the one who took the pictures is named', () => {
    expect(rolesIn(about, 'Interview: Jasper Quell | Photos: Odo Krag').interviewer).toBe('Jasper Quell')
    expect(rolesIn(about, 'Interview: Jasper Quell, Photos: Odo Krag').interviewer).toBe('Jasper Quell')
  })

  it('may say before a verb with whom', () => {
    const turns = [
      ['Kiedy zbudował pan pierwszą łódź?', 'W szopie ojca, za portem. Ciekła jak koszyk, ale pływała.'],
      ['Czy uczy pan innych?', 'W soboty, sześć osób naraz. Do południa wszyscy milkną.'],
      ['Co dalej?', 'Najpierw dach, a potem zobaczymy, co powie rzeka.']
    ]
    const talk = turns.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n')
    const credit = 'Z szkutnikiem Jackiem Wiosłem z warsztatu nad Brdą rozmawia Barbara Kładka'
    const { speakers } = parseInterview({ value: `# Łódź ma uszy\n\n${credit}\n\n${talk}\n`, path: 'x.md' })
    expect(speakers.filter(({ role }) => role === 'interviewer').map(({ name }) => name)).toEqual(['Barbara Kładka'])
  })

  it('may hold other credits, before and behind', () => {
    const introduction = 'Mara Tolland builds boats behind the harbour.'
    for (const credits of [
      'Interview by Jasper Quell // Words by Odo Krag',
      'Interview by Jasper Quell | Photos by Odo Krag',
      'Interview by Jasper Quell, photos by Odo Krag',
      'Interview by Jasper Quell and photos by Odo Krag',
      'Photos by Odo Krag, interview by Jasper Quell',
      'Interview/Photos: Jasper Quell'
    ])
      expect(rolesIn(`# On boats and leaks\n\n${credits}\n\n${introduction}`)).toEqual({
        interviewer: 'Jasper Quell',
        interviewee: 'Mara Tolland'
      })
    expect(rolesIn(about, 'Photography: Odo Krag. Interview: Jasper Quell').interviewer).toBe('Jasper Quell')
  })

  it('names nobody who is pictured', () => {
    expect(rolesIn('# On boats and leaks\n\nPictured: Mara Tolland, who builds them\n\n').interviewer).toBeUndefined()
  })

  it('joins the words and the name by other signs where no spaces part words', () => {
    const japanese = [
      ['いつ舟を作りはじめたのですか？', '父の小屋が港の裏にあり、夏はいつもそこで過ごしました。'],
      ['最初の一艘はどうでしたか？', '小さな舟でした。かごのように水が漏れました。'],
      ['教えてもいるのですか？', '土曜日に六人ずつ教えています。昼には静かになります。']
    ]
    const talk = japanese.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n')
    const interviewer = (credit: string): string | undefined => {
      const value = `# 舟と水漏れの話\n\n${credit}\n\n${talk}\n`
      return parseInterview({ value, path: 'x.md' }).speakers.find(({ role }) => role === 'interviewer')?.name
    }
    for (const credit of [
      '聞き手・真鍋 しおり',
      '（聞き手＝真鍋 しおり）',
      'Interviewer:真鍋 しおり',
      'INTERVIEW&PHOTO：真鍋 しおり'
    ])
      expect(interviewer(credit)).toBe('真鍋 しおり')
    expect(interviewer('写真・真鍋 しおり')).toBeUndefined()
  })

  it('is one of several on a line, beside who wrote and who took pictures', () => {
    const chinese = [
      ['您是什么时候开始造船的？', '父亲在港口后面有个棚子，我每个夏天都在那里。'],
      ['第一条船怎么样？', '是一条小船，像篮子一样漏水。'],
      ['您也教人吗？', '星期六教六个人，到中午他们就安静了。']
    ]
    const talk = chinese.map(([question, answer]) => `**${question}**\n\n${answer}`).join('\n\n')
    const interviewer = (credit: string): string | undefined => {
      const value = `# 船和漏水的故事\n\n${credit}\n\n${talk}\n`
      return parseInterview({ value, path: 'x.md' }).speakers.find(({ role }) => role === 'interviewer')?.name
    }
    for (const credit of [
      '文/邵怀瑾',
      '撰文丨邵怀瑾',
      '（文/邵怀瑾　图/船坞）',
      '采访 / 邵怀瑾 校对/文心竹 题图/鹿野',
      '文/鹿野　採訪/邵怀瑾',
      '文/邵怀瑾 撰文/鹿野',
      '採訪・撰文／邵怀瑾　攝影／涂冠宇',
      '图/鹿野 文/邵怀瑾',
      '記者邵怀瑾／基隆報導'
    ])
      expect(interviewer(credit), credit).toBe('邵怀瑾')
    for (const credit of ['图/邵怀瑾', '校对/邵怀瑾', '首页 / 文 / 邵怀瑾'])
      expect(interviewer(credit), credit).toBeUndefined()
  })

  it('never names the one who answers, though it stands right below the title of a plain text', () => {
    const talk = TALK.map(([question, answer]) => `${question}\n\n${answer}`).join('\n\n')
    const value = `A bell for every tide\n\nInterview: Jasper Quell | Photos: Odo Krag\n\n${talk}\n`
    const { speakers } = parseInterview({ value, path: 'x.txt' })
    expect(speakers.filter(({ role }) => role === 'interviewee')).toEqual([])
  })

  it('names the one who answers where it is the title', () => {
    expect(rolesIn('# Interview: Mara Tolland')).toEqual({ interviewee: 'Mara Tolland' })
  })
})

describe('words for an interview in a title', () => {
  const named = (title: string): unknown => rolesIn(`# ${title}`)

  it('name whom the talk is with, whatever stands before them', () => {
    expect(named('8 Questions for Odbrecht Quell')).toEqual({ interviewee: 'Odbrecht Quell' })
    expect(named('Nobody sleeps on the pier – A talk with Odbrecht Quell')).toEqual({ interviewee: 'Odbrecht Quell' })
  })

  it('may go on with small words behind the name', () => {
    expect(named('Leaks: a talk with Odbrecht Quell from Tolland Boats')).toEqual({ interviewee: 'Odbrecht Quell' })
    expect(named('An interview with Odbrecht Quell about leaks')).toEqual({ interviewee: 'Odbrecht Quell' })
  })

  it('may say who asked', () => {
    expect(named('Mara Tolland in conversation with Odbrecht Quell')).toEqual({
      interviewee: 'Mara Tolland',
      interviewer: 'Odbrecht Quell'
    })
  })
})

describe('what somebody does before the name', () => {
  it('is no part of it', () => {
    const german = TALK.map(([, answer]) => `**Wie war das?**\n\n${answer}`).join('\n\n')
    const named = (line: string): (string | null)[] => {
      const value = `# Ein Gespräch über Boote\n\n${line}\n\n${german}\n`
      return parseInterview({ value, path: 'x.md', ...{} }).speakers.map(({ name }) => name)
    }
    expect(named('Wir haben mit Bootsbauerin Martha Tollner über Boote gesprochen, die nie trocken werden.')).toEqual([
      'Martha Tollner'
    ])
  })
})

describe('one person after the other', () => {
  const section = (name: string): string =>
    `${name}:\nI am ${name}, and I turn the wheel.\n\n1) How long have you done so?\n\nEver since I was nine years old.\n\n2) And who taught you?\n\nNobody did, I looked on.\n\n3) What is left?\n\nThe smell.`

  it('answers whatever stands below the name', () => {
    const { speakers, exchanges } = parseInterview(
      `# The mill\n\n${['Olivier Brand', 'Marta Lund', 'Jonas Orr'].map(section).join('\n\n')}`
    )
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Olivier Brand', 'interviewee'],
      ['Marta Lund', 'interviewee'],
      ['Jonas Orr', 'interviewee']
    ])
    const asked = exchanges.filter(({ question }) => question.length > 0)
    expect(asked.map(({ answer }) => answer[0]?.speaker)).toEqual(
      ['olivier-brand', 'marta-lund', 'jonas-orr'].flatMap((id) => [id, id, id])
    )
  })
})

describe('boxes of Pandoc’s Markdown', () => {
  const boxed = (question: string): string => `::: question\n*Interviewer:* **${question}**\n:::`

  it('are no labels, and lose nothing', () => {
    const value = TALK.map(([question, answer]) => `${boxed(question)}\n\n${answer}`).join('\n\n')
    const { exchanges, boilerplate } = parseInterview({ value, path: 'x.md' })
    expect(exchanges).toHaveLength(TALK.length)
    expect(boilerplate.filter(({ text }) => text === ':::')).toHaveLength(TALK.length)
  })

  it('are words in code, and where none is closed', () => {
    const interview = parseInterview({
      value: `Ann: What is it?\n\nBo: This:\n\n\`\`\`\n::: note\n:::\n\`\`\`\n\nAnn: And that?\n\nBo: A box.\n\n::: open`,
      path: 'x.md'
    })
    expect(JSON.stringify(interview.exchanges)).toContain('::: note')
    expect(JSON.stringify(interview)).toContain('::: open')
  })
})

describe('a question and an answer', () => {
  it('are an interview where they are the whole text', () => {
    expect(parseInterview('How old is the mill?\n\nTwo hundred years, they say.').exchanges).toHaveLength(1)
  })
})

describe('initials before a bar', () => {
  it('are labels, and menus are none', () => {
    const value = TALK.map(([question, answer]) => `C | ${question}\n\nM | ${answer}`).join('\n\n')
    const { speakers } = parseInterview({ value, path: 'x.txt' })
    expect(speakers.map(({ labels }) => labels)).toEqual([['C'], ['M']])
    expect(parseInterview('A | B | C\n\nD | E | F\n\nA | B | C\n').speakers).toEqual([])
  })
})

describe('who signs a text with a year', () => {
  const about = 'Interview answered by the whole yard.'

  it('asked, where that stands above the talk', () => {
    expect(rolesIn(`${about} Jasper Quell ©2014`)).toEqual({ interviewer: 'Jasper Quell' })
    expect(rolesIn(`${about} Jasper Quell, © 2014.`)).toEqual({ interviewer: 'Jasper Quell' })
    expect(rolesIn(`${about} Jasper Quell 2014`).interviewer).toBeUndefined()
    expect(rolesIn(`${about} Quellwerk ©2014`).interviewer).toBeUndefined()
  })

  it('is no more than the owner of the page below it', () => {
    expect(rolesIn('# Mara Tolland on boats, leaks and patience', 'Jasper Quell ©2014').interviewer).toBeUndefined()
  })
})

describe('an interview with the one who asks', () => {
  const title = '# The boats of the harbour'
  const told = 'Mara Tolland builds boats behind the harbour.'
  const paper = (sentence: string, before = told): Record<string, string> =>
    rolesIn(`${title}\n\n${before} ${sentence}`)
  const both = { interviewer: 'Jasper Quell', interviewee: 'Mara Tolland' }

  it('tells of somebody named before, by a pronoun or by name', () => {
    expect(paper('In this interview with JASPER QUELL, she speaks about leaks.')).toEqual({
      ...both,
      interviewer: 'JASPER QUELL'
    })
    expect(paper('In an interview with Jasper Quell, Ms. Tolland spoke about leaks.')).toEqual(both)
    expect(rolesIn(`${title}\n\n${told}\n\nIn a long interview with Jasper Quell, she speaks about leaks.`)).toEqual(
      both
    )
  })

  it('is one with the one who answers where nobody else is told of', () => {
    const own = paper(
      'In this interview with Jasper Quell, he speaks about leaks.',
      'Boats are back behind the harbour.'
    )
    expect(own).toEqual({ interviewee: 'Jasper Quell' })
    expect(paper('In this interview with Mara Tolland, she speaks about leaks.').interviewer).toBeUndefined()
    expect(paper('In this interview with Jasper Quell, the yard opens its doors.').interviewer).toBeUndefined()
    expect(paper('In this interview with Jasper Quell and others she speaks about leaks.').interviewer).toBeUndefined()
    expect(paper('In this wet harbour there stands a shed full of Jasper Quell, she says.').interviewer).toBeUndefined()
    expect(
      paper('She has built so many of them since the spring that an interview with Jasper Quell, she says, can wait.')
        .interviewer
    ).toBeUndefined()
  })
})

describe('what somebody is called in a title where nobody has another name', () => {
  it('may hold digits and low lines', () => {
    expect(rolesIn('# Interview with kettle42')).toEqual({ interviewee: 'kettle42' })
    expect(rolesIn('# Interview with mara_of_the_yard | 2023-02-19')).toEqual({ interviewee: 'mara_of_the_yard' })
  })

  it('is none without words for an interview before it, or with a word behind it', () => {
    expect(rolesIn('# The sheds of kettle42')).toEqual({})
    expect(rolesIn('# Interview with v8 builders')).toEqual({})
    expect(rolesIn('# Interview with 12 builders of boats')).toEqual({})
  })
})

describe('a line below the talk that is a name and words for who asked', () => {
  const about = '# Mara Tolland on boats, leaks and patience'

  it('names the one who asked', () => {
    expect(rolesIn(about, 'Jasper Quell (interview)').interviewer).toBe('Jasper Quell')
    expect(rolesIn(about, 'Jasper Quell (interview/photos)').interviewer).toBe('Jasper Quell')
  })

  it('names nobody with other words, or above the talk', () => {
    expect(rolesIn(about, 'Jasper Quell (pictures)').interviewer).toBeUndefined()
    expect(rolesIn('# Jasper Quell (interview)').interviewer).toBeUndefined()
  })
})

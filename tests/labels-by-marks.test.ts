import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { linesOfText } from './support/lines.ts'

/** The labels that are taken, in the order in which they first stand. */
function labelsIn(text: string): string[] {
  const { cast } = openDocument(linesOfText(text), models)
  return cast.persons.flatMap(({ labels }) => labels)
}

describe('names before a bar', () => {
  const TALK = [
    'Ilse | What do you do with the moss once it is off the roof?',
    'Bo Kern | It goes into crates, and the crates go to the river.',
    'Ilse | And who wants it there?',
    'Bo Kern | The herons, mostly. They never write.'
  ]

  it('are labels where two of them come again', () => {
    expect(labelsIn(TALK.join('\n'))).toEqual(['Ilse', 'Bo Kern'])
  })

  it('say who speaks once beside them', () => {
    expect(labelsIn([...TALK, 'Wim | I only hold the ladder, as you can see.'].join('\n'))).toContain('Wim')
  })

  it.each([
    ['one of them alone comes again', 'Reply | Report it to us\nThe moss is gone.\n'.repeat(3)],
    ['a second bar follows', 'Moss | Roofs | Crates\nRivers | Herons | Ladders\n'.repeat(3)],
    ['one word follows', 'Reply | Report\nShare | Save\n'.repeat(3)]
  ])('are none where %s', (_, text) => {
    expect(labelsIn(text)).toEqual([])
  })
})

describe('marks right before Han, kana and Hangul', () => {
  it('end a label where they close a bracket', () => {
    const talk = 'KT)屋根の苔はどこへ行くんですか。\n\nイさん)川です。箱に入れて運びます。\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['KT', 'イさん'])
  })

  it('end a letter for questions and one for answers', () => {
    const talk = 'Q.지붕의 이끼는 어디로 가나요?\n\nA.강으로 갑니다. 상자에 담아서 옮겨요.\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['Q', 'A'])
  })

  it('end none behind a count', () => {
    expect(labelsIn('1)屋根の苔を集める。\n\n2)箱に入れて運ぶ。\n\n'.repeat(3))).toEqual([])
  })
})

describe('those whom the introduction names', () => {
  const TALK = [
    'The reed choir of Upper Mere was founded by Ida Prado (oars) and Wilma de Haan (bells).',
    'Why did you found it?',
    'Ida Prado - Because the weir was so quiet that year, and we had nothing to do.',
    'It rings all night now, does it not?',
    'IP - It does, and nobody has complained since the flood, which is a pity.'
  ]

  it.each([
    ['by both names', 'Wilma de Haan - I complain every morning, at breakfast.', 'Wilma de Haan'],
    ['by their initials', 'WDH - I complain every morning, at breakfast.', 'WDH']
  ])('have labels once, below other labels, %s', (_, line, label) => {
    expect(labelsIn([...TALK, line].join('\n\n'))).toEqual(['Ida Prado', 'IP', label])
  })

  it('have none where what stands before the mark is somebody else, or a fact', () => {
    for (const line of ['Low Water - The weir is closed until May, and nobody rows.', 'Wilma de Haan - bells'])
      expect(labelsIn([...TALK, line].join('\n\n'))).toEqual(['Ida Prado', 'IP'])
  })

  it('may have their nickname in guillemets', () => {
    const talk =
      'Why?\n\nIda «Fern» Prado (oars): The weir was quiet that year.\n\nAnd now?\n\nFern: It rings all night.\n\n'
    expect(labelsIn(`${talk}And why?\n\nFern: Because we do.`)).toContain('Ida «Fern» Prado (oars)')
  })
})

describe('names that stand once', () => {
  const TALK = [
    'The reed choir of Upper Mere has three voices: Ida Prado, Berta Falk and Otto P. Crane, all of the weir.',
    'Ida Prado - Because the weir was so quiet that year, and we had nothing to do.',
    'It rings all night now, does it not?',
    'Ida Prado - It does, and nobody has complained since the flood, which is a pity.'
  ]

  it('are labels where the introduction has them with a surname', () => {
    const line = (name: string): string => `${name} - I complain every morning, at breakfast.`
    expect(labelsIn([...TALK, line('Berta')].join('\n\n'))).toEqual(['Ida Prado', 'Berta'])
  })
})

describe('initials with a surname, once each', () => {
  const said = (name: string): string => `${name}: The weir was quiet that year, and we had nothing to do.`

  it('are labels where they are several people’s', () => {
    expect(labelsIn(['T. Orr', 'K. Lowe', 'B. Falk'].map(said).join('\n\n'))).toEqual(['T. Orr', 'K. Lowe', 'B. Falk'])
  })

  it('are none that are all one surname', () => {
    expect(labelsIn(['T. Orr', 'K. Orr', 'B. Orr'].map(said).join('\n\n'))).not.toContain('T. Orr')
  })
})

describe('a slash and a long mark', () => {
  it('end a letter in capitals, its number with it', () => {
    const talk = 'Q/ Where does the moss go?\n\nA/ To the river, in crates.\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['Q', 'A'])
    expect(labelsIn('w/ Where does the moss go?\n\na/ To the river, in crates.\n\n'.repeat(3))).toEqual([])
    expect(labelsIn('Up/down Where does it go?\n\nIn/out To the river, in crates.\n\n'.repeat(3))).toEqual([])
  })

  it('end a label before what is quoted in corner brackets', () => {
    const talk = 'KTさん）「屋根の苔はどこへ行くんですか。」\n\nイさん）「川です。箱に入れて運びます。」\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual(['KTさん', 'イさん'])
  })

  it('open no label in Arabic', () => {
    const talk = 'ـ أين يذهب الطحلب؟\n\nـ إلى النهر في صناديق.\n\n'
    expect(labelsIn(talk.repeat(3))).toEqual([])
    expect(labelsIn('الطـحلب يعود إلى النهر.\n\nوالنهـر يعود إلى البحر.\n\n'.repeat(3))).toEqual([])
  })
})

describe('what a page calls its parts', () => {
  it('is no label in brackets', () => {
    const talk = '[Ida] Where does the moss go?\n\n[Bo] To the river, in crates.\n\n'
    expect(labelsIn(`[Reed Maker Interviews] The second one.\n\n${talk}${talk}`)).toEqual(['Ida', 'Bo'])
  })
})

describe('initials and surnames', () => {
  const TALK = [
    'K. PRADO – The weir is open, and here is who keeps it.',
    'T. Moss Good evening, if it is one.',
    'K. Prado Did you row here?',
    'T. MOSS – Nearly all the way, against the wind.',
    'K. Prado And then?',
    'T. Moss',
    'Then the oar broke.'
  ]

  it('are one label in capitals and small letters, whatever stands behind', () => {
    expect(labelsIn(TALK.join('\n\n'))).toEqual(['K. PRADO', 'K. Prado', 'T. Moss', 'T. MOSS'])
  })

  it('are none where the words behind a letter are others each time', () => {
    const talk = 'Q. Where does it go?\n\nA. Moss goes to the river.\n\nQ. Since when?\n\nA. Since the flood.\n\n'
    expect(labelsIn(talk)).toEqual(['Q', 'A'])
  })
})

describe('labels of the first exchange alone', () => {
  const REST =
    'Does anybody row at night?\n\n- Only the miller, and only when it rains.\n\nAnd what does he look for?\n\n- The bell. It fell in during the flood.'
  const FIRST = 'Ida Prado, The Mere Post: Why is the weir so quiet this year?\n\n'

  it('are labels where questions without any follow', () => {
    const answer = 'Bo Kern, Upper Lock: - Because the wheel has been taken to the smith.\n\n'
    expect(labelsIn(`${FIRST}${answer}${REST}`)).toEqual([
      'Ida Prado',
      'Ida Prado, The Mere Post',
      'Bo Kern',
      'Bo Kern, Upper Lock'
    ])
  })

  it.each([
    ['nothing below asks', `${FIRST}Bo Kern, Upper Lock: - Because the wheel is gone.\n\nThe weir is closed.`],
    ['the second asks as well', `${FIRST}Bo Kern, Upper Lock: - Who says that it is quiet?\n\n${REST}`],
    ['they are no names', `Last year: Why is the weir so quiet?\n\nThis year: It is louder now.\n\n${REST}`]
  ])('are none where %s', (_, text) => {
    expect(labelsIn(text)).toEqual([])
  })
})

describe('equals signs between letters of Hangul', () => {
  it('end a label, with blanks around them or without', () => {
    const talk = (said: string) => `◇뗏목은 올해도 뜬다.\n\n민가람=${said}.\n\n도하늘 = 다시 ${said}.\n\n`
    expect(labelsIn(['뜬다', '돈다', '멈춘다'].map(talk).join(''))).toEqual(['민가람', '도하늘'])
  })

  it.each(['a = b', '1=하나', '비=3', '=뜬다'])('are none in %s', (line) => {
    expect(labelsIn(`${line}\n\n뗏목은 올해도 뜬다.\n\n`.repeat(3))).toEqual([])
  })
})

describe('names once each before corner brackets', () => {
  const LONG = '底板をわざと一枚減らして、三人目の重さで釣り合うようにしました。だから一人では進みません'

  it('are labels where what is quoted is long', () => {
    const talk = `綿貫冬馬「${LONG}」\n\n八重樫澪（たが）「${LONG}」\n\n千種田徹「沈みます」\n`
    expect(labelsIn(talk)).toEqual(['綿貫冬馬', '八重樫澪（たが）', '千種田徹'])
  })

  it.each([
    ['they are headlines', '塩田花「海は広い」\n\n竹之内港「舟は重い」\n\n千種田徹「櫂は浮く」\n'],
    ['all are one', `綿貫冬馬「${LONG}」\n`],
    [
      'small words stand in them',
      ['彼の声は', '舟に書いた', '看板には'].map((words) => `${words}「${LONG}」\n`).join('\n')
    ]
  ])('are none where %s', (_, text) => {
    expect(labelsIn(text)).toEqual([])
  })
})

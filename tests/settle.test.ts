import { describe, expect, it } from 'vitest'
import { TAG } from '../src/model/chain.ts'
import { models } from '../src/model/weights.ts'
import { looks } from '../src/rules/look/index.ts'
import type { Lines } from '../src/stages/analyse.ts'
import { analyse } from '../src/stages/readings.ts'
import { settle } from '../src/stages/settle.ts'
import { linesOfHtml, linesOfMarkdown } from './support/lines.ts'

const NAMES = Object.fromEntries(Object.entries(TAG).map(([name, tag]) => [tag, name]))

type Told = [tag: keyof typeof TAG, text: string]

/** What the last look makes of paragraphs that were told as given. */
const settled = (...told: Told[]): (string | undefined)[] =>
  settledIn(linesOfMarkdown(told.map(([, text]) => text).join('\n\n')), told)

function settledIn(lines: Lines, told: readonly Told[]): (string | undefined)[] {
  const analysis = analyse(lines, models)
  expect(analysis.units).toHaveLength(told.length)
  const tags = Uint8Array.from(told, ([tag]) => TAG[tag])
  const { analysis: final } = settle({ ...analysis, tags }, models.confidence)
  // What was told stays as it was, and every change is remembered.
  expect(Array.from(tags, (tag) => NAMES[tag])).toEqual(told.map(([tag]) => tag))
  for (const [index, tag] of final.tags.entries())
    if (tag !== tags[index]) expect(final.settledBy?.[index], `${index}`).toBeGreaterThan(0)
  return Array.from(final.tags, (tag) => NAMES[tag])
}

const SAID = 'Well, a bell remembers the last hand that let it go badly, and it tells the parish.'
const PULLED = 'a bell remembers the last hand that let it go badly'

describe('words that were pulled out of an answer', () => {
  it.each([
    ['above the talk', 'introduction'],
    ['between turns', 'aside'],
    ['as a heading', 'section'],
    ['as furniture', 'boilerplate']
  ] as const)('are a pull-quote %s', (_, tag) => {
    expect(settled([tag, PULLED], ['question', 'Do bells differ?'], ['answer', SAID])[0]).toBe('pullQuote')
    expect(settled(['question', 'Do bells differ?'], ['answer', SAID], [tag, PULLED])[2]).toBe('pullQuote')
  })

  it('have to look like a quotation in the middle of an answer, or to be a long paragraph', () => {
    const few = 'a bell remembers the last hand'
    expect(settled(['question', 'Do they?'], ['answer', few], ['answer', SAID])[1]).toBe('answer')
    expect(settled(['question', 'Do they?'], ['answer', `> ${few}`], ['answer', SAID])[1]).toBe('pullQuote')
    expect(settled(['question', 'Do they?'], ['answer', PULLED], ['answer', SAID])[1]).toBe('pullQuote')
  })

  it('are none as the item of a list that has no quotation marks', () => {
    const said: Told = ['answer', SAID]
    expect(settled(['question', 'Do they?'], said, ['answer', `- ${PULLED}`])[2]).toBe('answer')
    expect(settled(['question', 'Do they?'], said, ['answer', `- “${PULLED}”`])[2]).toBe('pullQuote')
  })

  it('are none where the title, a question or a few words are repeated', () => {
    expect(settled(['title', PULLED], ['question', 'Do they?'], ['answer', SAID])[0]).toBe('title')
    expect(settled(['question', `Is it true that ${PULLED}?`], ['answer', SAID])[0]).toBe('question')
    expect(settled(['aside', 'let it go badly, and'], ['question', 'Do they?'], ['answer', SAID])[0]).toBe('aside')
    expect(settled(['aside', PULLED], ['question', `${SAID} Is that so?`], ['answer', 'No.'])[0]).toBe('aside')
  })
})

describe('quotations above the talk, each with what it is about', () => {
  const QUOTED = 'On bells: “a bell remembers the last hand”'
  const talk: Told[] = [
    ['question', 'Do bells differ?'],
    ['answer', SAID],
    ['question', 'And ropes?'],
    ['answer', 'Ropes forget at once. Never tie one in March.']
  ]

  it('are pull-quotes where most of them stand in answers', () => {
    const bites: Told[] = [
      ['title', '# The bells and ropes of the parish'],
      ['introduction', QUOTED],
      ['introduction', 'On ropes: “Ropes forget at once.”'],
      ['introduction', 'On the month of March: “Never.”']
    ]
    expect(settled(...bites, ...talk).slice(1, 4)).toEqual(['pullQuote', 'pullQuote', 'pullQuote'])
  })

  it('are none where fewer do, or one stands alone', () => {
    const others: Told[] = [
      ['introduction', QUOTED],
      ['introduction', 'On rain: “It has no hands at all.”'],
      ['introduction', 'On March: “Never.”']
    ]
    expect(settled(...others, ...talk).slice(0, 3)).toEqual(['introduction', 'introduction', 'introduction'])
    expect(settled(others[0] as Told, ...talk)[0]).toBe('introduction')
  })
})

describe('classes of a page', () => {
  const page = (told: readonly Told[], classOf: (tag: string, at: number) => string): Lines =>
    linesOfHtml(told.map(([tag, text], at) => `<p class="${classOf(tag, at)}">${text}</p>`).join('\n'))
  const talk: Told[] = [
    ['introduction', 'We met at the lock.'],
    ['question', 'Why boats?'],
    ['answer', 'They float.'],
    ['question', 'Which ones?'],
    ['answer', 'The flat ones.'],
    ['question', 'Since when?'],
    ['answer', 'Since the flood.'],
    ['conclusion', 'Thanks for the tea.'],
    ['conclusion', 'And thank you for the biscuits.']
  ]
  const told =
    (asking: string, answering: string) =>
    (tag: string, at: number): string =>
      at === 7 ? asking : at === 8 ? answering : tag === 'question' ? asking : tag === 'answer' ? answering : 'lead'

  it('tell what the last thanks are, where one is on all questions and one on all answers', () => {
    expect(settledIn(page(talk, told('red', 'blue')), talk).slice(7)).toEqual(['question', 'answer'])
  })

  it('tell nothing where a class stands above the talk, too, or only one side has its own', () => {
    const above = page(talk, (tag, at) => (at === 0 ? 'blue' : told('red', 'blue')(tag, at)))
    expect(settledIn(above, talk).slice(7)).toEqual(['conclusion', 'conclusion'])
    expect(settledIn(page(talk, told('red', 'red lead')), talk).slice(7)).toEqual(['conclusion', 'conclusion'])
  })

  it('tell it above half of the turns taken otherwise where their words say so', () => {
    const longer: Told[] = [...talk.slice(0, 7), ['question', 'And now?'], ['answer', 'Now it rains.']]
    const wrong = longer.map(([tag, text], at): Told => [at === 3 ? 'answer' : tag, text])
    expect(settledIn(page(longer, told('frage', 'antwort')), wrong)[3]).toBe('question')
    expect(settledIn(page(longer, told('red', 'blue')), wrong)[3]).toBe('answer')
  })
})

describe('a call of the page’s template', () => {
  it.each(['{{< picture alt="The lamp map shows 2,114 pins." >}}', '{% include figure.html file="a.jpg" %}'])(
    '%s is not said',
    (call) => {
      expect(settled(['question', 'How many?'], ['answer', 'I count them.'], ['answer', call])[2]).toBe('aside')
    }
  )

  it('is told from words that one begins', () => {
    const told: Told = ['answer', '{{< lamp >}} is what I type. So {{< lamp >}}']
    expect(settled(['question', 'How?'], ['answer', 'By hand.'], told)[2]).toBe('answer')
  })
})

describe('a title below the buttons of a page', () => {
  const talk: Told[] = [
    ['question', 'Why?'],
    ['answer', 'It was late.']
  ]

  it('is the first line among them that has no word of a page', () => {
    expect(settled(['boilerplate', 'Share'], ['boilerplate', 'The man who mends bells'], ...talk)[1]).toBe('title')
  })

  it('is none where there is a title, and none of what has the words or the form of furniture', () => {
    expect(settled(['title', 'Bells'], ['boilerplate', 'The man who mends bells'], ...talk)[1]).toBe('boilerplate')
    expect(settled(['boilerplate', 'Skip to content'], ...talk)[0]).toBe('boilerplate')
    expect(settled(['boilerplate', 'Page two, of 2'], ...talk)[0]).toBe('boilerplate')
    expect(settled(['boilerplate', '[The man who mends bells](/bells)'], ...talk)[0]).toBe('boilerplate')
    expect(settled(...talk, ['boilerplate', 'The man who mends bells.'])[2]).toBe('boilerplate')
  })
})

/** Turns of two people with labels, so many of each. */
function labelledTurns(count: number): Told[] {
  return Array.from({ length: count }, (_, at): Told[] => [
    ['question', `Ann: What happened in the year ${1900 + at}?`],
    ['answer', `Bo: In that year the ${at + 2} of us mended boats, and it rained.`]
  ]).flat()
}

describe('people with labels', () => {
  it('speak where their label stands between turns, whatever the words below look like', () => {
    const [first, ...rest] = labelledTurns(4)
    expect(settled(first as Told, ['aside', 'Bo: (laughs)'], ...rest)[1]).toBe('answer')
  })

  it('are not taken to speak by a label that hardly stands elsewhere', () => {
    const turns = labelledTurns(4)
    expect(settled(...turns.slice(0, 4), ['aside', 'Photo: a boat'], ...turns.slice(4))[4]).toBe('aside')
  })

  it('go on in a paragraph without one, where everybody has a label', () => {
    const turns = labelledTurns(13)
    const told = settled(...turns.slice(0, 9), ['answer', 'And then, what did they all do?'], ...turns.slice(9))
    expect(told[9]).toBe('question')
  })

  it('go on in a sentence that looks like a heading or a button, and in nothing else', () => {
    const turns = labelledTurns(13)
    const between = (tag: keyof typeof TAG, text: string) =>
      settled(...turns.slice(0, 9), [tag, text], ...turns.slice(9))[9]
    for (const tag of ['section', 'boilerplate'] as const) {
      expect(between(tag, 'Does that help you all?')).toBe('question')
      expect(between(tag, 'That helps us all.')).toBe('question')
      for (const text of ['The boats', '## Does that help?', '[Does that help?]', '“Does that help?”'])
        expect(between(tag, text), text).toBe(tag)
    }
    expect(between('aside', 'Does that help you all?')).toBe('aside')
    expect(settled(['section', 'That helps us all.'], ...turns)[0]).toBe('section')
    expect(settled(...turns, ['section', 'That helps us all.'])[26]).toBe('section')
  })

  it('may slip, unless they slip often', () => {
    const turns = labelledTurns(13)
    const slip: Told = ['question', 'And then, what did they all do?']
    const slips = (count: number) =>
      settled(...turns.flatMap((turn, at) => (at % 2 === 1 && at < 2 * count ? [turn, slip, turn] : [turn])))[2]
    expect(slips(2)).toBe('answer')
    expect(slips(3)).toBe('question')
    const [asked, said, ...eleven] = labelledTurns(11) as [Told, Told, ...Told[]]
    expect(settled(asked, said, slip, said, ...eleven)[2]).toBe('question')
  })

  it('may be answered by somebody without one, where few have a label', () => {
    const turns = labelledTurns(3)
    expect(settled(...turns.slice(0, 3), ['answer', 'We rowed.'], ...turns.slice(3))[3]).toBe('answer')
  })
})

describe('answers below the furniture of a page', () => {
  const talk: Told[] = [
    ['question', 'Why do you mend bells?'],
    ['answer', 'Because they ring.'],
    ['question', 'And at night?'],
    ['answer', 'At night they are quiet, and so am I.']
  ]
  const furniture: Told[] = [
    ['boilerplate', 'Three comments'],
    ['boilerplate', 'Jonas Moe'],
    ['boilerplate', 'Reply to this']
  ]

  it('are furniture if nobody asks there', () => {
    expect(settled(...talk, ...furniture, ['answer', 'I never liked bells.'])[7]).toBe('boilerplate')
  })

  it('are the talk if somebody asks there, or hardly anything stands between', () => {
    expect(settled(...talk, ...furniture, ['question', 'One more?'], ['answer', 'No.'])[8]).toBe('answer')
    expect(settled(...talk, furniture[0] as Told, ['answer', 'I like bells.'])[5]).toBe('answer')
  })
})

describe('paragraphs that ask first and answer', () => {
  const pairs: Told[] = [
    ['question', 'Who taught you bells? My aunt, who had one in the kitchen, and it rang for everything.'],
    ['question', 'How do you begin a day? I oil the wheel. Then I wait for the first train and ring after it.']
  ]
  const below = 'The bell is mine now. It stands on the same four bricks.'

  it('go on in one that asks nothing', () => {
    expect(settled(...pairs, ['question', below])[2]).toBe('answer')
  })

  it('do not in one that asks, or where questions stand alone', () => {
    expect(settled(...pairs, ['question', 'And who will have the bell after you?'])[2]).toBe('question')
    const alone: Told[] = [
      ['question', 'Who taught you bells?'],
      ['answer', 'My aunt had one in the kitchen.'],
      ['question', 'How do you begin a day?'],
      ['answer', 'I oil the wheel.']
    ]
    expect(settled(...alone, ['question', below])[4]).toBe('question')
  })
})

describe('a sentence that is set apart', () => {
  const talk: Told[] = [
    ['question', 'Do bells differ?'],
    ['answer', SAID]
  ]

  it('is no pull-quote where no answer has its words and nothing quotes', () => {
    expect(settled(['pullQuote', 'From here on we spoke in the tower.'], ...talk)[0]).toBe('introduction')
    expect(settled(...talk, ['pullQuote', 'From here on we spoke in the tower.'])[2]).toBe('aside')
  })

  it('stays one in quotation marks, and where another is proven', () => {
    expect(settled(['pullQuote', '“The tower never forgets a foot.”'], ...talk)[0]).toBe('pullQuote')
    const both = settled(['pullQuote', 'The tower never forgets a foot'], ...talk, ['pullQuote', PULLED])
    expect([both[0], both[3]]).toEqual(['pullQuote', 'pullQuote'])
  })
})

describe('what stands below the talk', () => {
  const talk: Told[] = [
    ['question', '- Do bells differ?'],
    ['answer', 'They do.'],
    ['question', '- In what?'],
    ['answer', 'In temper.'],
    ['question', '- Are there mild ones?'],
    ['answer', 'Small ones.']
  ]

  it('is metadata where it tells when, by whom or under what the text was posted', () => {
    for (const line of ['Posted in Bells, Towers', 'Tags: bells, towers', 'Translated by: Ada Falk'])
      expect(settled(...talk, ['boilerplate', line])[6]).toBe('metadata')
    for (const line of ['Phone: 06051 88770', 'Mail: bells@example.org', 'Subscribe to our bells'])
      expect(settled(...talk, ['boilerplate', line])[6]).toBe('boilerplate')
    expect(settled(...talk, ['boilerplate', 'Share'], ['boilerplate', 'Tags: bells, towers'])[7]).toBe('boilerplate')
  })

  it('is a question where it opens with the sign of all the questions', () => {
    expect(settled(...talk, ['boilerplate', '- Thank you for the tower.'])[6]).toBe('question')
    expect(settled(...talk, ['boilerplate', 'Thank you for the tower.'])[6]).toBe('boilerplate')
    expect(settled(...talk.slice(2), ['boilerplate', '- Thank you for the tower.'])[4]).toBe('boilerplate')
  })
})

describe('in the middle of an answer', () => {
  const around = (tag: keyof typeof TAG, text: string): string | undefined =>
    settled(['question', 'Do bells differ?'], ['answer', 'They do.'], [tag, text], ['answer', 'In temper.'])[2]

  it('a paragraph in brackets is a note', () => {
    expect(around('answer', '[A reader has since written to say that she has a mild one at home.]')).toBe('aside')
    expect(around('answer', '(Translator’s note: the word for a bell is that for a wide hat.)')).toBe('aside')
    expect(around('answer', '[They do.]')).toBe('answer')
    expect(around('answer', '(I say so because I have had one of them in the house for years.)')).toBe('answer')
  })

  it('a remark in brackets that says I is of the one who answers, and below a question of nobody', () => {
    expect(around('aside', '(I still do, though.)')).toBe('answer')
    expect(around('question', '(I still do, though.)')).toBe('answer')
    expect(around('question', '(What do I still have to learn?)')).toBe('question')
    expect(around('aside', '(He still does, though.)')).toBe('aside')
    expect(around('aside', '[I still do, though.]')).toBe('aside')
    expect(settled(['question', 'Do bells differ?'], ['aside', '(I still do, though.)'], ['answer', SAID])[1]).toBe(
      'aside'
    )
  })

  it('code and tables belong to it', () => {
    expect(around('aside', '```\nring()\n```')).toBe('answer')
    expect(around('aside', '![a bell](bell.jpg)')).toBe('aside')
  })
})

describe('beside the talk', () => {
  type Told = [tag: keyof typeof TAG, text: string]
  const asked: Told = ['question', 'Do bells differ?']
  const said: Told = ['answer', 'They do.']
  const more: Told[] = [
    ['question', 'In what?'],
    ['answer', 'In temper.']
  ]
  const NOTE = '[A reader writes that she has a mild one at home'

  it.each<[string, Told[], number, keyof typeof TAG]>([
    ['tags alone', [asked, said, ['aside', '<figure>']], 2, 'boilerplate'],
    ['tags around a picture', [asked, said, ['aside', '<figure>'], ['aside', '![a bell](bell.jpg)']], 2, 'aside'],
    ['tags below a picture', [asked, said, ['aside', '![a bell](bell.jpg)'], ['aside', '</figure>']], 3, 'aside'],
    ['tags beside tags', [asked, said, ['aside', '<figure>'], ['aside', '</figure>']], 2, 'boilerplate'],
    ['tags in an answer', [asked, said, ['answer', '<figure>']], 2, 'answer'],
    ['a note as long as notes are', [asked, said, ['answer', `${NOTE}.]`], ...more], 2, 'answer'],
    ['a note a word longer', [asked, said, ['answer', `${NOTE}, too.]`], ...more], 2, 'aside'],
    ['a question in brackets', [asked, ['question', `${NOTE}, too.]`], said], 1, 'question'],
    ['code below a question', [asked, ['aside', '```\nring()\n```'], said], 1, 'aside'],
    ['code below code', [asked, said, ['aside', '```\na()\n```'], ['aside', '```\nb()\n```']], 3, 'answer'],
    ['an announced list', [asked, ['answer', 'We kept the bells:'], ['boilerplate', '- Ada']], 2, 'answer'],
    [
      'the rest of it',
      [asked, ['answer', 'We kept these:'], ['conclusion', '- Ada'], ['boilerplate', '- Eva']],
      3,
      'answer'
    ],
    ['a list that nothing announces', [asked, ['answer', 'We kept them.'], ['boilerplate', '- Ada']], 2, 'boilerplate'],
    ['a list of pictures', [asked, ['answer', 'We kept these:'], ['aside', '- Ada']], 2, 'aside'],
    ['a line below an announcement', [asked, ['answer', 'We kept these:'], ['boilerplate', 'Ada']], 2, 'boilerplate'],
    [
      'a list further below',
      [asked, ['answer', 'We kept:'], ['aside', 'Ada'], ['boilerplate', '- Eva']],
      3,
      'boilerplate'
    ],
    ['a list that goes on', [asked, ['answer', '- Ada'], ['boilerplate', '- Eva']], 2, 'answer'],
    ['a list that a question began', [['question', '- Ada?'], ['boilerplate', '- Eva'], said], 1, 'question'],
    ['fields without marks', [['metadata', 'Bells'], ['metadata', 'Ropes'], asked, said], 0, 'metadata'],
    [
      'a list above that is told',
      [['introduction', '- Bells'], ['introduction', '- Ropes'], ['metadata', '- Wheels'], asked, said],
      2,
      'introduction'
    ],
    [
      'half a list above that is told',
      [['introduction', '- Bells'], ['metadata', '- Wheels'], asked, said],
      1,
      'metadata'
    ],
    [
      'a list below that is told',
      [asked, said, ['conclusion', '- Bells'], ['conclusion', '- Ropes'], ['boilerplate', '- Wheels']],
      4,
      'conclusion'
    ],
    ['a last line that ends', [asked, said, ['boilerplate', 'In the end my brother went.']], 2, 'boilerplate'],
    ['a last line with a label', [asked, said, ['boilerplate', 'Share']], 2, 'boilerplate'],
    [
      'a line in the first person that stops',
      [asked, said, ['boilerplate', 'And so I went home wit']],
      2,
      'boilerplate'
    ],
    ['a line below a heading', [asked, said, ['section', 'Ropes'], ['boilerplate', 'How do']], 3, 'boilerplate'],
    ['what was filed', [asked, said, ['boilerplate', 'Posted in Bells']], 2, 'metadata'],
    ['what was filed under no name', [asked, said, ['boilerplate', 'Posted in here']], 2, 'boilerplate'],
    ['a field above the talk', [['boilerplate', 'Tags: bells, towers'], asked, said], 0, 'boilerplate'],
    ['a field that the author writes', [asked, said, ['conclusion', 'Tags: bells, towers']], 2, 'metadata'],
    [
      'a field of many words',
      [asked, ['answer', SAID], ['conclusion', `Tags: ${'bells, '.repeat(30)}towers`]],
      2,
      'conclusion'
    ],
    ['a title', [['title', 'Tags: bells, towers'], asked, said], 0, 'title']
  ])('%s', (_, told, index, tag) => {
    expect(settled(...told)[index]).toBe(tag)
  })
})

describe('a list beside the talk', () => {
  const talk: Told[] = [
    ['question', 'Do bells differ?'],
    ['answer', SAID]
  ]
  const list = (...items: string[]): Told[] => items.map((item) => ['metadata', `- ${item}`])

  it('is what the author writes, unless it is one of fields', () => {
    expect(settled(...list('Bells', 'Ropes 4:37', 'Author: Ada'), ...talk)[0]).toBe('introduction')
    expect(settled(...talk, ...list('Bells', 'Ropes'))[3]).toBe('conclusion')
    expect(settled(...list('Author: Ada', 'Date: May'), ...talk)[0]).toBe('metadata')
    expect(settled(...list('Bells'), ...talk)[0]).toBe('metadata')
  })
})

describe('a newsletter', () => {
  const linked = (name: string): Told[] => [
    ['section', `## ${name}`],
    ['answer', `[${name}](https://example.org) is out.`]
  ]
  const talk: Told[] = [
    ['section', '## The man who mends bells'],
    ['question', 'How do bells differ?'],
    ['answer', SAID],
    ['question', 'What is a bell made of?'],
    ['answer', 'Of bronze.'],
    ['question', 'Who taught you that?'],
    ['answer', 'Nobody did.']
  ]

  it('has other articles than the interview, which are no part of it', () => {
    const tags = settled(...linked('Ropes'), ...linked('Wheels'), ...talk, ...linked('Books'))
    expect(tags.slice(0, 6)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'title', 'question'])
    expect(tags.slice(-3)).toEqual(['answer', 'boilerplate', 'boilerplate'])
  })

  it('has more of them than an interview with a list of links below it', () => {
    expect(settled(...talk, ...linked('Books'), ...linked('Ropes'))[0]).toBe('section')
  })
})

describe('looks', () => {
  it('have an id of their own and say why', () => {
    expect(new Set(looks.map(({ id }) => id)).size).toBe(looks.length)
    for (const { id, why } of looks) expect([id, why.length > 20]).toEqual([id, true])
  })

  it('are remembered by the unit that they changed', () => {
    const analysis = analyse(linesOfMarkdown(`${PULLED}\n\nDo they?\n\n${SAID}`), models)
    const tags = Uint8Array.from([TAG.introduction, TAG.question, TAG.answer])
    const { settledBy = new Uint8Array() } = settle({ ...analysis, tags }, models.confidence).analysis
    expect(Array.from(settledBy, (at) => looks[at - 1]?.id)).toEqual(['pulled-quotes', undefined, undefined])
  })

  it('are forgotten where nobody speaks', () => {
    const analysis = analyse(linesOfMarkdown('The bell shed.\n\n<ul>\n\nIt was late.'), models)
    const tags = Uint8Array.from([TAG.introduction, TAG.aside, TAG.introduction])
    const { analysis: final } = settle({ ...analysis, tags }, models.confidence)
    expect(Array.from(final.tags)).toEqual([TAG.introduction, TAG.boilerplate, TAG.introduction])
    expect(Array.from(final.settledBy ?? [])).toEqual([0, 0, 0])
  })
})

import { describe, expect, it } from 'vitest'
import { End, type Marks } from '../../src/stages/5-marks.ts'
import type { Analysis } from '../../src/stages/analyse.ts'
import { NEAR } from '../../src/stages/echoes.ts'
import { Kind, type Unit } from '../../src/types.ts'
import { seenBy, type Tag, type Told, toldAs } from '../support/looks.ts'

/** `answer It is old.`: what a paragraph was told to be, and the paragraph. */
const rowOf = (line: string): Told => {
  const space = line.indexOf(' ')
  return { tag: line.slice(0, space) as Tag, text: line.slice(space + 1), labelled: 0 }
}

interface Changes {
  units?: Record<number, Partial<Unit>>
  marks?: Record<number, Partial<Marks>>
  labelled?: Record<number, 0 | 1 | 2 | 3>
  asks?: Record<number, number>
  more?: Partial<Analysis>
}

function changed(lines: readonly string[], { units, marks, labelled, asks, more }: Changes): Analysis {
  const told = lines.map(rowOf).map((row, at) => ({
    ...row,
    ...(labelled?.[at] !== undefined && { labelled: labelled[at] }),
    ...(asks?.[at] !== undefined && { asks: asks[at] })
  }))
  const analysis = toldAs(told)
  return {
    ...analysis,
    units: analysis.units.map((unit, at) => ({ ...unit, ...units?.[at] })),
    marks: analysis.marks.map((own, at) => ({ ...own, ...marks?.[at] })),
    ...more
  }
}

/** What a look makes of a document, with other marks than its own. */
const seen = (id: string, lines: readonly string[], changes: Changes = {}): string =>
  seenBy(id, changed(lines, changes)).join(' ')

const aside = { part: 'aside', rule: 'x' } as const

describe('lines of nothing but tags', () => {
  const lines = ['question Why?', 'aside So.', 'aside See.', 'answer Old.']
  const bare = { kind: Kind.html, text: '' }
  const told = (units: NonNullable<Changes['units']>, from = lines) => seen('bare-tags', from, { units })

  it('belong to the page, but around an aside', () => {
    expect(told({ 1: bare, 2: bare })).toBe('question boilerplate boilerplate answer')
    expect(told({ 1: bare })).toBe('question aside aside answer')
    expect(told({ 2: bare })).toBe('question aside aside answer')
    expect(told({ 2: bare }, lines.with(1, 'answer So.'))).toBe('question answer boilerplate answer')
  })

  it('have no words, and no format says what they are', () => {
    expect(told({ 1: { kind: Kind.html }, 2: bare })).toBe('question aside aside answer')
    expect(told({ 1: { text: '' }, 2: { text: '' } })).toBe('question aside aside answer')
    expect(told({ 1: { ...bare, data: aside }, 2: { ...bare, data: aside } })).toBe('question aside aside answer')
    expect(told({ 3: bare })).toBe('question aside aside answer')
  })
})

describe('classes of a page', () => {
  const pairs = ['question Why?', 'answer So.', 'question How?', 'answer Thus.', 'question When?', 'answer Then.']
  const end = 'conclusion Thanks for the tea.'
  const classed = (names: Record<number, string>, from: readonly string[] = [...pairs, end]) =>
    seen('classes-tell', from, {
      units: Object.fromEntries(Object.entries(names).map(([at, name]) => [at, { data: { classes: [name] } }]))
    })
  const all = { 0: 'p', 1: 'r', 2: 'p', 3: 'r', 4: 'p', 5: 'r' }

  it('tell of what has the class of all questions, or of all answers', () => {
    expect(classed({ ...all, 6: 'p' }).endsWith('question')).toBe(true)
    expect(classed({ ...all, 6: 'r' }).endsWith('answer')).toBe(true)
    expect(classed({ ...all, 6: 'x' }).endsWith('conclusion')).toBe(true)
    expect(classed({ ...all, 6: 'p' }, [...pairs, 'aside Thanks.']).endsWith('aside')).toBe(true)
  })

  it('do not where there are few of one, or of both', () => {
    expect(classed({ ...all, 4: '', 6: 'p' }).endsWith('conclusion')).toBe(true)
    expect(classed({ ...all, 5: '', 6: 'p' }).endsWith('conclusion')).toBe(true)
    expect(classed({ ...all, 1: 'p', 6: 'p' }).endsWith('conclusion')).toBe(true)
    expect(seen('classes-tell', [end], { units: { 0: { data: { classes: ['p'] } } } })).toBe('conclusion')
  })

  it('do not where they stand above the talk, unless they say it in words', () => {
    const from = ['introduction Once.', ...pairs, end]
    const moved = { 0: 'p', 1: 'p', 2: 'r', 3: 'p', 4: 'r', 5: 'p', 6: 'r', 7: 'p' }
    expect(classed(moved, from).endsWith('conclusion')).toBe(true)
    const roles = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6, 7].map((at) => [at, { data: { role: at % 2 ? 'interviewer' : 'interviewee' } as const }])
    )
    expect(seen('classes-tell', from, { units: roles })).toBe(
      'introduction question answer question answer question answer question'
    )
  })
})

describe('a credit among what is said', () => {
  const credit = (text: string, changes: Changes = {}) =>
    seen('credits-are-shown', ['question Why?', `answer ${text}`], changes)

  it('is the caption of a picture', () => {
    expect(credit('Photo: Ada Falk')).toBe('question aside')
    expect(credit('Ada: Falk')).toBe('question answer')
    expect(credit('Photo – Ada Falk')).toBe('question answer')
    expect(seen('credits-are-shown', ['conclusion Photo: Ada Falk'])).toBe('conclusion')
  })

  it('is one short line of a paragraph', () => {
    expect(credit(`Photo: ${'a'.repeat(93)}`)).toBe('question aside')
    expect(credit(`Photo: ${'a'.repeat(94)}`)).toBe('question answer')
    expect(credit('Photo: Ada', { units: { 1: { endRow: 9 } } })).toBe('question answer')
    expect(credit('Photo: Ada', { units: { 1: { kind: Kind.heading } } })).toBe('question answer')
  })
})

describe('what shares its line with words somebody says', () => {
  const lines = ['question Why?', 'aside (So.)', 'answer Thus.']
  const at = (row: number, endRow = row): Partial<Unit> => ({ row, endRow })
  const told = (units: NonNullable<Changes['units']>) => seen('inside-lines', lines, { units })

  it('is said, too', () => {
    expect(told({ 0: at(0), 1: at(0), 2: at(1) })).toBe('question question answer')
    expect(told({ 0: at(0), 1: at(1), 2: at(1) })).toBe('question answer answer')
    expect(told({ 0: at(0, 2), 1: at(2, 3), 2: at(4) })).toBe('question question answer')
    expect(told({ 0: at(0), 1: at(1), 2: at(2) })).toBe('question aside answer')
    expect(told({ 0: at(2), 1: at(1), 2: at(0) })).toBe('question aside answer')
  })

  it('is no line of the format, without words, or of code', () => {
    const same = { 0: at(0), 2: at(1) }
    expect(told({ ...same, 1: { ...at(0), data: aside } })).toBe('question aside answer')
    expect(told({ ...same, 1: { ...at(0), text: '' } })).toBe('question aside answer')
    expect(told({ ...same, 1: { ...at(0), kind: Kind.heading } })).toBe('question question answer')
    expect(told({ ...same, 1: { ...at(0), kind: Kind.heading + 1 } })).toBe('question aside answer')
  })
})

describe('a list beside the talk', () => {
  const told = (tags: readonly Tag[], changes: Changes = {}) =>
    seen('lists-are-told', ['question Why?', 'answer So.', ...tags.map((tag) => `${tag} Bells`)], {
      units: Object.fromEntries(tags.map((_, at) => [at + 2, { items: [1, at], marker: '-' }])),
      ...changes
    })
      .split(' ')
      .slice(2)
      .join(' ')

  it('is what most of it is', () => {
    expect(told(['conclusion', 'conclusion', 'boilerplate'])).toBe('conclusion conclusion conclusion')
    expect(told(['conclusion', 'boilerplate'])).toBe('conclusion boilerplate')
    expect(told(['introduction', 'introduction', 'metadata'])).toBe('introduction introduction introduction')
    expect(told(['conclusion', 'conclusion', 'aside'])).toBe('conclusion conclusion aside')
  })

  it('is what the author writes where most of it was taken for fields and has not their form', () => {
    expect(told(['metadata', 'metadata'])).toBe('conclusion conclusion')
    expect(told(['metadata', 'boilerplate'])).toBe('metadata boilerplate')
    expect(told(['metadata'])).toBe('metadata')
    expect(
      seen('lists-are-told', ['metadata Bells', 'metadata Ropes', 'question Why?'], {
        units: { 0: { items: [1, 1], marker: '-' }, 1: { items: [1, 2], marker: '-' } }
      })
    ).toBe('introduction introduction question')
    const fields = ['metadata Date: May', 'metadata Place: Kirn', 'metadata Bells']
    expect(
      seen('lists-are-told', ['question Why?', ...fields], {
        units: Object.fromEntries([1, 2, 3].map((at) => [at, { items: [1, at], marker: '-' }]))
      })
    ).toBe('question metadata metadata metadata')
  })

  it('has four items where no marks stand before them', () => {
    const bare = (count: number) => {
      const tags = Array.from({ length: count }, (): Tag => 'metadata')
      return told(tags, { units: Object.fromEntries(tags.map((_, at) => [at + 2, { items: [1, at], marker: '' }])) })
    }
    expect(bare(3)).toBe('metadata metadata metadata')
    expect(bare(4)).toBe('conclusion conclusion conclusion conclusion')
  })

  it('is what the format says, and stands beside a talk', () => {
    const tags: Tag[] = ['metadata', 'metadata']
    expect(told(tags, { units: { 2: { items: [1, 1], data: aside }, 3: { items: [1, 2], data: aside } } })).toBe(
      'metadata metadata'
    )
    expect(
      seen('lists-are-told', ['metadata Bells', 'metadata Ropes'], {
        units: { 0: { items: [1, 1], marker: '-' }, 1: { items: [1, 2], marker: '-' } }
      })
    ).toBe('metadata metadata')
  })
})

describe('a heading within an answer above a list', () => {
  const lines = ['question Why?', 'answer We kept these.', 'section Oars:', 'answer Ash', 'answer Elm']
  const items = { 3: { items: [1, 1] }, 4: { items: [1, 2] } }

  it('is the speaker’s', () => {
    expect(seen('lists-go-on', lines, { units: items })).toBe('question answer answer answer answer')
    expect(seen('lists-go-on', lines.with(2, 'section Oars'), { units: items })).toBe(
      'question answer section answer answer'
    )
    expect(seen('lists-go-on', lines)).toBe('question answer section answer answer')
    expect(seen('lists-go-on', lines.with(1, 'question How?'), { units: items })).toBe(
      'question question section answer answer'
    )
  })
})

describe('a line with the label of somebody who speaks', () => {
  const talk = ['question Ann: Why?', 'answer Bo: So.', 'question Ann: How?', 'answer Bo: Thus.']
  const labelled = { 0: 1, 1: 2, 2: 1, 3: 2 } as const

  it('is speech between turns, and no furniture below them', () => {
    const line = (tag: Tag, text = 'Bo: (laughs)') =>
      seen('named-speak', [...talk, `${tag} ${text}`], { labelled: { ...labelled, 4: 2 } })
    expect(line('boilerplate').endsWith('answer')).toBe(true)
    expect(line('conclusion').endsWith('conclusion')).toBe(true)
    const between = talk.toSpliced(2, 0, 'aside Bo: (laughs)')
    expect(seen('named-speak', between, { labelled: { 0: 1, 1: 2, 2: 2, 3: 1, 4: 2 } })).toBe(
      'question answer answer question answer'
    )
    expect(seen('named-speak', between, { labelled: { 0: 1, 1: 2, 2: 0, 3: 1, 4: 2 } })).toBe(
      'question answer aside question answer'
    )
  })

  it('names who says what stands below it, above the first words, too', () => {
    const alone = [
      'introduction Ann:',
      'question Why?',
      'answer Bo: So.',
      'section Ann:',
      'section How?',
      'answer Bo: Thus.'
    ]
    const told = seen('named-speak', alone, {
      labelled: { 0: 1, 1: 0, 2: 2, 3: 1, 4: 0, 5: 2 },
      marks: { 0: { length: 0 }, 3: { length: 0 } }
    })
    expect(told.split(' ')[0]).toBe('question')
    expect(told.startsWith('question question answer')).toBe(true)
  })

  it('is what the format says', () => {
    const between = talk.toSpliced(2, 0, 'aside Bo: (laughs)')
    const changes: Changes = { labelled: { 0: 1, 1: 2, 2: 2, 3: 1, 4: 2 }, units: { 2: { data: aside } } }
    expect(seen('named-speak', between, changes)).toBe('question answer aside question answer')
  })
})

describe('what tells of the text below the talk', () => {
  const below = (text: string, tag: Tag = 'boilerplate', changes: Changes = {}, above: Tag = 'conclusion') =>
    seen('posted-below', ['question Why?', 'answer So.', `${above} The end.`, `${tag} ${text}`], changes)
      .split(' ')
      .at(-1)

  it('has the form of a field', () => {
    expect(below('Author: Ada Falk')).toBe('metadata')
    expect(below('Author: Ada Falk', 'conclusion')).toBe('metadata')
    expect(below('Author: Ada Falk', 'aside')).toBe('aside')
    expect(below('Author: Ada Falk', 'boilerplate', {}, 'boilerplate')).toBe('boilerplate')
    expect(below('Bells: Ada Falk')).toBe('boilerplate')
    expect(below('Author: ada@example.org')).toBe('boilerplate')
    expect(
      below('Author: Ada Falk', 'boilerplate', { units: { 3: { data: { part: 'boilerplate', rule: 'x' } } } })
    ).toBe('boilerplate')
  })

  it('is short', () => {
    expect(below('Author: Ada Falk', 'boilerplate', { marks: { 3: { length: 150 } } })).toBe('metadata')
    expect(below('Author: Ada Falk', 'boilerplate', { marks: { 3: { length: 151 } } })).toBe('boilerplate')
  })

  it('stands below words that somebody says', () => {
    expect(seen('posted-below', ['boilerplate Author: Ada Falk', 'question Why?'])).toBe('boilerplate question')
    expect(seen('posted-below', ['conclusion The end.', 'boilerplate Author: Ada Falk'])).toBe('conclusion boilerplate')
  })
})

describe('quotations of one form', () => {
  const lines = ['question Why?', 'pullQuote “So it was.”', 'answer Old.', 'answer “And so it is.”', 'answer New.']
  const quoted = { 1: { quotes: 1 }, 3: { quotes: 1 } }
  const told = (changes: Changes = {}, from = lines) => seen('quotes-of-one-form', from, { units: quoted, ...changes })

  it('are all pulled where one is', () => {
    expect(told()).toBe('question pullQuote answer pullQuote answer')
    expect(told({}, lines.with(1, 'answer “So it was.”'))).toBe('question answer answer answer answer')
    expect(told({ units: { 3: { quotes: 1 } } })).toBe('question pullQuote answer answer answer')
    expect(told({ marks: { 3: { quoted: 0 } } })).toBe('question pullQuote answer answer answer')
    expect(told({}, lines.with(3, 'aside “And so it is.”'))).toBe('question pullQuote answer aside answer')
  })

  it('stand alone', () => {
    expect(told({ units: { ...quoted, 4: { quotes: 1 } }, marks: { 4: { quoted: 2 } } })).toContain('answer answer')
    expect(told({ units: { ...quoted, 2: { quotes: 1 } }, marks: { 2: { quoted: 2 } } })).toBe(
      'question pullQuote answer answer answer'
    )
  })
})

describe('paragraphs in quotation marks with a signature', () => {
  const signed = (name: string, quoted = 2, tag = 'answer') =>
    seen(
      'signed-quotes',
      ['question Ann: Why?', 'answer Bo Falk: So.', 'question Ann: How?', 'answer Bo Falk: Thus.'].concat(
        `${tag} “Never so.”`,
        `answer ${name}`
      ),
      { marks: { 4: { quoted } } }
    )
      .split(' ')
      .slice(-2)
      .join(' ')

  it('are pulled from what that person says', () => {
    for (const name of ['— Bo Falk', '– Falk', '-- Bo, keeper of the weir'])
      expect(signed(name)).toBe('pullQuote pullQuote')
    expect(signed('— Bo Falk', 0, 'pullQuote')).toBe('pullQuote pullQuote')
  })

  it('are not where nobody of that name speaks, nothing is quoted, or somebody asks', () => {
    expect(signed('— Cleo')).toBe('answer answer')
    expect(signed('— Bo Falk', 0)).toBe('answer answer')
    expect(signed('— Bo Falk', 2, 'question')).toBe('question answer')
    expect(signed('— I went to see what Bo Falk had there')).toBe('answer answer')
  })
})

describe('block quotations with a signature', () => {
  const talk = ['question Ann: Why?', 'answer Bo: So.', 'question Ann: How?', 'answer Bo: Thus.']
  const signed = (units: NonNullable<Changes['units']>, name = 'Bo') =>
    seen('signed-quotes', [...talk, 'answer So it was.', `answer — ${name}`], { units })

  it('are pulled from what that person says', () => {
    const both = { 4: { quotes: 1, block: 90 }, 5: { quotes: 1, block: 90 } }
    expect(signed(both).endsWith('pullQuote pullQuote')).toBe(true)
    expect(signed(both, 'Cleo').endsWith('answer answer')).toBe(true)
    expect(signed({ ...both, 4: { quotes: 1, block: 89 } }).endsWith('answer answer')).toBe(true)
  })

  it('are pulled down to the last of several signatures, each block for itself', () => {
    const said = ['So it was.', '— Bo', 'And so.', '— Bo', 'Not so.', '— Bo', 'It was.', '— Bo']
    const blocks = [90, 90, 90, 90, 90, 91, 92, 92]
    const units = Object.fromEntries(blocks.map((block, at) => [at + talk.length, { quotes: 1, block }]))
    expect(seen('signed-quotes', [...talk, ...said.map((line) => `answer ${line}`)], { units })).toBe(
      'question answer question answer pullQuote pullQuote pullQuote pullQuote answer answer pullQuote pullQuote'
    )
  })
})

describe('quotations picked out above the talk', () => {
  const said = 'answer They come when they please, and we wait for them. The rope was wet before noon.'
  const talk = ['question Why?', said]
  const bites = ['On the tides: “They come when they please.”', 'On the rope: “The rope was wet before noon.”']
  const told = (lines: readonly string[]) =>
    seen('soundbites', [...lines.map((line) => `introduction ${line}`), ...talk])

  it('are pulled from the answers, the others of their form as well', () => {
    expect(told(bites)).toBe('pullQuote pullQuote question answer')
    expect(told([...bites, 'On time: “Never.”', 'On luck: “Bah!”'])).toBe(
      'pullQuote pullQuote pullQuote pullQuote question answer'
    )
    expect(told([...bites, 'On time: “Never.”', 'On luck: “Bah!”', 'On rain: “Yes.”'])).toContain('introduction')
  })

  it('are two at least, of three words, that stand in answers', () => {
    expect(told(bites.slice(0, 1))).toBe('introduction question answer')
    expect(told(['On the tides: “They come.”', 'On the rope: “The rope.”'])).toBe(
      'introduction introduction question answer'
    )
    expect(told(['On the tides: “They come now.”', 'On the rope: “The rope is wet.”'])).toBe(
      'introduction introduction question answer'
    )
  })

  it('stand behind a colon, to the end of the line', () => {
    expect(told(bites.map((line) => line.replace(':', '')))).toBe('introduction introduction question answer')
    expect(told(bites.map((line) => `${line} he says`))).toBe('introduction introduction question answer')
    expect(told(bites.map((line) => line.replace('“', '')))).toBe('introduction introduction question answer')
    expect(told(bites.map((line) => `${'very '.repeat(17)}${line}`))).toBe('introduction introduction question answer')
    expect(told(bites.map((line) => line.slice(line.indexOf(':'))))).toBe('introduction introduction question answer')
  })
})

describe('answers below the furniture of a page', () => {
  const talk = Array.from({ length: 4 }, () => ['question Why?', 'answer So.']).flat()
  const page = (count: number) => Array.from({ length: count }, () => 'boilerplate Share')
  const last = (lines: readonly string[], changes: Changes = {}) =>
    seen('stray-answers', lines, changes).split(' ').at(-1)

  it('are furniture, too', () => {
    expect(last([...talk, ...page(3), 'answer Nice talk.'])).toBe('boilerplate')
    expect(last([...talk, ...page(2), 'answer Nice talk.'])).toBe('answer')
    expect(last([...talk, ...page(2), 'conclusion The end.', 'answer Nice talk.'])).toBe('conclusion')
  })

  it('are not where somebody asks or has a label, or where they are many', () => {
    expect(last([...talk, ...page(3), 'question Who?', 'answer Nice talk.'])).toBe('answer')
    expect(last([...talk, ...page(3), 'answer Nice talk.'], { labelled: { 11: 2 } })).toBe('answer')
    expect(last([...talk, ...page(3), 'answer Nice.', 'answer Talk.'])).toBe('boilerplate')
    expect(last([...talk, ...page(3), 'answer Nice.', 'answer Talk.', 'answer Ah.'])).toBe('answer')
  })

  it('are parted by no lines without words', () => {
    const marks = { 8: { length: 0 }, 9: { length: 0 }, 10: { length: 0 } }
    expect(last([...talk, ...page(3), 'answer Nice talk.'], { marks })).toBe('answer')
  })

  it('are parted by nothing that stands beside the talk', () => {
    const beside = ['boilerplate Share', 'boilerplate Share', 'aside Oh.', 'section Ah', 'pullQuote So.']
    expect(last([...talk, ...beside, 'answer Nice talk.'])).toBe('answer')
  })
})

describe('calls of a template', () => {
  const call = (text: string, tag: Tag = 'answer', changes: Changes = {}) =>
    seen('templates-are-shown', ['question Why?', `${tag} ${text}`], changes)
      .split(' ')
      .at(-1)

  it.each(['{{< picture src="a.jpg" >}}', '{{% note %}}', '{% picture a %}'])('show something: %s', (text) => {
    expect(call(text)).toBe('aside')
    expect(call(`${text} so`)).toBe('answer')
    expect(call(`So ${text}`)).toBe('answer')
    expect(call(text, 'question')).toBe('question')
    expect(call(text, 'answer', { units: { 1: { data: aside } } })).toBe('answer')
  })
})

describe('a title among the buttons of a page', () => {
  const lines = [
    'boilerplate Menu',
    'boilerplate The bell maker of Kirn',
    'boilerplate Share',
    'question Why?',
    'answer So.'
  ]
  const told = (changes: Changes = {}, from = lines) => seen('title-below-furniture', from, changes)
  const found = (changes: Changes = {}, from = lines) => told(changes, from).indexOf('title')

  it('is the first line that has no word of a page', () => {
    expect(told()).toBe('boilerplate title boilerplate question answer')
    expect(found({}, lines.with(1, 'introduction The bell maker of Kirn'))).toBe(-1)
    expect(found({}, ['title Bells', ...lines])).toBe(0)
    expect(found({}, lines.slice(0, 3))).toBe(-1)
  })

  it.each<[string, Partial<Marks>, boolean]>([
    ['seven letters', { length: 7 }, false],
    ['eight letters', { length: 8 }, true],
    ['a hundred letters', { length: 100 }, true],
    ['more letters', { length: 101 }, false],
    ['a link', { link: 1 }, false],
    ['a mark before it', { marker: 1 }, false],
    ['digits', { digits: 1 }, false],
    ['a colon at its end', { end: End.colon }, false],
    ['a comma at its end', { end: End.comma }, false],
    ['a bracket at its end', { end: End.bracket }, true]
  ])('has %s', (_, marks, isTitle) => {
    expect(found({ marks: { 1: marks } }) >= 0).toBe(isTitle)
  })

  it('is none of what the format says, and none below the first words', () => {
    expect(found({ units: { 1: { data: { part: 'boilerplate', rule: 'page/place' } } } })).toBe(-1)
    expect(found({ units: { 0: { data: { key: 'title' } } } })).toBe(-1)
    expect(found({}, ['question Why?', 'answer So.', ...lines.slice(0, 3)])).toBe(-1)
  })
})

describe('quotations of which no answer has the words', () => {
  const lines = ['pullQuote It was so.', 'question Why?', 'answer So.', 'pullQuote It is so.']
  const told = (changes: Changes = {}) =>
    seen('unproven-quotes', lines, { marks: { 0: { quoted: 0, echo: 0 }, 3: { quoted: 0, echo: 0 } }, ...changes })

  it('are something else: above the talk an introduction, below it beside the talk', () => {
    expect(told()).toBe('introduction question answer aside')
    expect(told({ marks: { 0: { quoted: 1, echo: 0 } } })).toBe('pullQuote question answer pullQuote')
  })

  it('are quotations where one repeats nearly all of an answer', () => {
    const echoing = (echo: number, source: number) => {
      const { echoes } = changed(lines, {})
      const more = { echoes: { ...echoes, source: Int32Array.of(source, -1, -1, -1) } }
      return told({ marks: { 0: { quoted: 0, echo }, 3: { quoted: 0, echo: 0 } }, more }).split(' ')[0]
    }
    expect(echoing(NEAR, 2)).toBe('pullQuote')
    expect(echoing(NEAR - 1, 2)).toBe('introduction')
    expect(echoing(NEAR, 1)).toBe('introduction')
    expect(echoing(NEAR, -1)).toBe('introduction')
  })
})

describe('the last word of a talk whose questions all open with a dash', () => {
  const pairs = Array.from({ length: 3 }, () => ['question ーWhy?', 'answer So.']).flat()
  const last = (lines: readonly string[], changes: Changes = {}) =>
    seen('signed-alike', lines, changes).split(' ').at(-1)

  it('asks, too, with the same sign', () => {
    expect(last([...pairs, 'conclusion ーThank you!'])).toBe('question')
    expect(last([...pairs, 'conclusion Thank you!'])).toBe('conclusion')
    expect(last([...pairs, 'conclusion …Thank you!'])).toBe('conclusion')
    expect(last([...pairs.slice(0, 4), 'conclusion ーThank you!'])).toBe('conclusion')
    expect(last([...pairs.with(1, 'answer ーSo.'), 'conclusion ーThank you!'])).toBe('conclusion')
    expect(last([...pairs, 'conclusion ーThank you!'], { units: { 6: { data: aside } } })).toBe('conclusion')
  })

  it('opens with no letter, no digit and no quotation mark', () => {
    for (const sign of ['“', '7', 'W'])
      expect(last([...pairs.map((line) => line.replace('ー', sign)), `conclusion ${sign}Thanks!`])).toBe('conclusion')
    expect(last([...pairs.map((line) => line.replace('ー', '…')), 'conclusion …Thanks!'])).toBe('question')
  })

  it('stands right below the talk, but for what has no words', () => {
    expect(last([...pairs, 'aside ***', 'conclusion ーThank you!'], { marks: { 6: { length: 0 } } })).toBe('question')
    expect(last([...pairs, 'aside Oh.', 'conclusion ーThank you!'])).toBe('conclusion')
    expect(last(['conclusion ーThank you!'])).toBe('conclusion')
  })
})

describe('words below the question of a board', () => {
  const asked = (name: string) => [
    'question Why is the well so deep?',
    `answer Asked by ${name} two years ago`,
    'answer We dug it for the river, and the river never came.'
  ]
  const lines = ['Ada', 'Bo', 'Cleo'].flatMap(asked)

  it('answer, unless the page puts them above the questions', () => {
    expect(seen('asked-by', lines)).toBe(Array.from({ length: 3 }, () => 'question question answer').join(' '))
    expect(
      seen('asked-by', lines.with(0, 'title Why is the well so deep?')).startsWith('title answer answer question')
    ).toBe(true)
    expect(
      seen('asked-by', lines, { units: { 3: { data: aside } } })
        .split(' ')
        .slice(3, 6)
    ).toEqual(['question', 'answer', 'answer'])
  })
})

describe('a sentence below a heading that opens a labelled talk', () => {
  const talk = Array.from({ length: 12 }, () => ['question Ann: Why?', 'answer Bo: So.']).flat()
  const labels = Object.fromEntries(talk.map((_, at) => [at + 2, at % 2 ? 2 : 1])) as Record<number, 1 | 2>

  it('is said by nobody where nobody has spoken', () => {
    const lines = ['answer The mill', 'boilerplate Does that help?', ...talk]
    const told = seen('labelled-throughout', lines, {
      labelled: { ...labels, 1: 1 },
      units: { 0: { heading: 2, kind: Kind.heading } }
    })
    expect(told).toMatch(/^section boilerplate question/)
  })
})

describe('articles beside an interview', () => {
  const other = (at: number) => [
    `introduction Notes ${at}`,
    `introduction See [the mill](https://kirn.example/${at}) there.`
  ]
  const talk = Array.from({ length: 4 }, () => ['question Why is the mill so old?', 'answer It is old.']).flat()
  const lines = [...[1, 2, 3].flatMap(other), 'title A talk on mills', ...talk, ...other(4)]
  const heads = Object.fromEntries(
    lines.flatMap((line, at) => (/Notes|talk on/.test(line) ? [[at, { heading: 2, kind: Kind.heading }]] : []))
  )
  const asks = Object.fromEntries(lines.map((line, at) => [at, line.startsWith('question') ? 90 : 0]))
  const told = (changes: Changes = {}, from = lines) =>
    seen('one-article', from, { asks, ...changes, units: { ...heads, ...changes.units } }).split(' ')

  it('are no part of it, but for what the format states, and titles within it are sections', () => {
    expect(told()[0]).toBe('boilerplate')
    expect(told()[6]).toBe('title')
    expect(told({ units: { 1: { data: aside } } })[1]).toBe('introduction')
    expect(told({}, lines.with(10, 'title It is old.'))[10]).toBe('section')
  })
})

describe('a label alone above words of its own', () => {
  const lines = [
    'question Ann: Why?',
    'answer Bo: So.',
    'question Ann: How?',
    'answer Bo: Thus.',
    'section Bo:',
    'section And so on.',
    'question Ann: When?'
  ]
  const labelled = { 0: 1, 1: 2, 2: 1, 3: 2, 4: 2, 5: 0, 6: 1 } as const

  it('takes those below it along', () => {
    expect(
      seen('named-speak', lines, { labelled, marks: { 4: { length: 0 } } })
        .split(' ')
        .slice(4, 6)
    ).toEqual(['answer', 'answer'])
    expect(
      seen('named-speak', lines.with(5, 'aside And so on.'), { labelled, marks: { 4: { length: 0 } } })
        .split(' ')
        .slice(4, 6)
    ).toEqual(['answer', 'aside'])
  })
})

describe('questions that stand in one paragraph with their answers', () => {
  const lines = ['question Why? So.', 'question It was old.', 'question How? Thus.']
  const runIn = (id: string): Changes => ({
    more: { hypotheses: [{ layout: { id }, share: 1, proposal: new Uint8Array(3) }] as never }
  })
  const told = (changes: Changes = {}, id = 'run-in') =>
    seen('run-in-goes-on', lines, { asks: { 1: 59 }, ...runIn(id), ...changes }).split(' ')[1]

  it('are followed by one that asks nothing, which answers', () => {
    expect(told()).toBe('answer')
    expect(told({}, 'bare-questions')).toBe('question')
    expect(told({ asks: { 1: 60 } })).toBe('question')
    expect(told({ units: { 1: { text: 'It was old?' } } })).toBe('question')
  })

  it('are said by the one whose label stands above', () => {
    expect(told({ labelled: { 0: 1 } })).toBe('question')
    expect(told({ labelled: { 0: 2 } })).toBe('answer')
    expect(told({ labelled: { 0: 1, 1: 2 } })).toBe('answer')
    expect(seen('run-in-goes-on', lines.with(1, 'aside It was old.'), runIn('run-in')).split(' ')[1]).toBe('aside')
  })
})

describe('remarks in brackets that say I', () => {
  const remark = (text: string, changes: Changes = {}, tag: Tag = 'aside') =>
    seen('own-remarks', ['question Why?', 'answer So.', `${tag} ${text}`], changes)
      .split(' ')
      .at(-1)

  it('are the speaker’s own', () => {
    expect(remark('(I was younger then.)')).toBe('answer')
    expect(remark('(They were younger then.)')).toBe('aside')
    expect(remark('I was younger then.')).toBe('aside')
    expect(remark('(I was younger then.)', { units: { 2: { data: aside } } })).toBe('aside')
    expect(remark('(I was younger then.)', {}, 'section')).toBe('section')
    expect(seen('own-remarks', ['question Why?', 'aside (I was younger then.)'])).toBe('question aside')
  })

  it('were taken for a question that does not ask', () => {
    expect(remark('(I was younger then.)', { asks: { 2: 59 } }, 'question')).toBe('answer')
    expect(remark('(I was younger then.)', { asks: { 2: 60 } }, 'question')).toBe('question')
  })
})

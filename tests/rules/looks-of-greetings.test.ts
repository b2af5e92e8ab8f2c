import { describe, expect, it } from 'vitest'
import { linesOfText } from '../support/lines.ts'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const above = told('introduction', 'Tilda Brook winds the clock of the mill.')
const reply = told('introduction', 'Thank you, I like to hear it.')
const talk = [told('question', 'Who wound it before?'), told('answer', 'My uncle.')]

/** What the line between those that name somebody and the reply of hers was told to be. */
const greeted = (text: string, { line = above, answer = reply }: { line?: Told; answer?: Told } = {}): Tag =>
  lookedAt('greeted-by-name', [line, told('introduction', text), answer, ...talk])[1] as Tag

describe('a name that opens the words above the first reply', () => {
  it.each([
    'Tilda, you have wound it for ten years!',
    'Tilda! You have wound it for ten years.',
    'Dear Tilda, you have wound it for ten years!',
    'Hello, Tilda! You have wound it for ten years.',
    'Gratulations, Tilda, you have wound it for ten years!'
  ])('is spoken to: %s', (text) => {
    expect(greeted(text)).toBe('question')
  })

  it.each([
    ['a longer word stands before it', 'Congratulations, Tilda, you have wound it for ten years!'],
    ['two words stand before it', 'Oh my Tilda, you have wound it for ten years!'],
    ['a number stands before it', '10 Tilda, you have wound it for ten years!'],
    ['a period stands before it', 'Good. Tilda, you have wound it for ten years!'],
    ['it has no capital', 'tilda, you have wound it for ten years!'],
    ['no comma stands behind it', 'Tilda you have wound it for ten years!'],
    ['a colon stands behind it', 'Tilda: you have wound it for ten years!'],
    ['no space stands behind the comma', 'Tilda,you have wound it for ten years!'],
    ['it is one letter', 'T, you have wound it for ten years!'],
    ['it is a part of a word above', 'Til, you have wound it for ten years!'],
    ['nobody is spoken to', 'Tilda, a clock and ten years of rain.']
  ])('is not where %s', (_, text) => {
    expect(greeted(text)).toBe('introduction')
  })

  it('may have a mark over a letter of its own, and be in capitals above', () => {
    const marked = 'Mare\u0304t'
    const line = told('introduction', `${marked} winds the clock of the mill.`)
    expect(greeted(`${marked}, you have wound it for ten years!`, { line })).toBe('question')
    const both = lookedAt('greeted-by-name', [
      told('title', 'Clocks and mills'),
      above,
      told('introduction', 'Tilda, you have wound it for ten years!'),
      reply,
      ...talk
    ])
    expect(both[2]).toBe('question')
    const loud = told('introduction', 'TILDA BROOK WINDS THE CLOCK.')
    expect(greeted('Tilda, you have wound it for ten years!', { line: loud })).toBe('question')
  })

  it('may stand beside any sign above, but not below', () => {
    const line = told('introduction', 'The clock (Tilda’s) is old.')
    expect(greeted('Tilda, you have wound it for ten years!', { line })).toBe('question')
    const other = told('introduction', 'The clock is old.')
    expect(greeted('Tilda, you have wound it for ten years!', { line: other })).toBe('introduction')
    const below = told('introduction', 'Thank you, I do, and Tilda does.')
    expect(greeted('Tilda, you have wound it!', { line: other, answer: below })).toBe('introduction')
  })

  it('is greeted without you', () => {
    expect(greeted('Hello Tilda, welcome to the mill.')).toBe('question')
    expect(greeted('Hey Tilda, a clock and the rain.', { line: told('introduction', 'No name.') })).toBe('introduction')
  })
})

describe('a reply to words with a name', () => {
  const words = 'Tilda, you have wound it for ten years!'

  it.each([
    ['thanks and says I', 'Thanks, I have.', true],
    ['greets and says I', 'Hello! I am glad.', true],
    ['says yes and I', 'Yes, I have.', true],
    ['only thanks', 'Thanks, it is old.', false],
    ['only says I', 'In May I have.', false]
  ])('%s', (_, text, isOne) => {
    expect(greeted(words, { answer: told('introduction', text) })).toBe(isOne ? 'question' : 'introduction')
  })

  it('is a paragraph without a label', () => {
    expect(greeted(words, { answer: told('introduction', '# Thanks, I have.') })).toBe('introduction')
    expect(greeted(words, { answer: told('introduction', 'Thanks, I have.', 2) })).toBe('introduction')
    expect(greeted(words, { answer: told('metadata', 'Thanks, I have.') })).toBe('introduction')
  })

  it('answers itself, and nothing else changes', () => {
    const seen = lookedAt('greeted-by-name', [above, told('introduction', words), reply, ...talk])
    expect(seen).toEqual(['introduction', 'question', 'answer', 'question', 'answer'])
    expect(lookedAt('greeted-by-name', [above, told('introduction', `# ${words}`), reply, ...talk])[1]).toBe(
      'introduction'
    )
  })

  it('has words above it', () => {
    expect(lookedAt('greeted-by-name', [reply, ...talk])).toEqual(['introduction', 'question', 'answer'])
  })

  it('stands right above the first question, but for lines without words', () => {
    const seen = (...between: Told[]) =>
      lookedAt('greeted-by-name', [above, told('introduction', words), reply, ...between, ...talk])[1]
    expect(seen(told('aside', '***'))).toBe('question')
    expect(seen(told('introduction', 'The clock struck.'))).toBe('introduction')
  })
})

/** What a line between an introduction and the talk is taken for. */
const opened = (text: string, next: readonly Told[], line: Told = above): Tag =>
  lookedAt('greetings-ask', [line, told('introduction', text), ...next])[1] as Tag

describe('a greeting right above the first turn', () => {
  const answered = [told('answer', 'Yes, gladly.'), ...talk]

  it('asks where an answer follows that nobody asked for', () => {
    for (const text of [
      'Welcome Tilda , we would like to know the clock.',
      'Welcome, we would like to hear how you wind it.',
      'Shall we begin with how you wind it?'
    ])
      expect(opened(text, answered)).toBe('question')
  })

  it('belongs to the question below where it greets whom the text names', () => {
    expect(opened('Welcome Tilda, it is good of you to have us.', talk)).toBe('question')
    for (const text of [
      'Welcome Jost, it is good of you to have us.',
      'Tilda, it is good of you to have us.',
      'Welcome Tilda, we shall talk of clocks.'
    ])
      expect(opened(text, talk)).toBe('introduction')
  })

  it('is how the question on the next line begins where a comma ends it', () => {
    const inOneParagraph = (text: string): Tag =>
      lookedAt(
        'greetings-ask',
        [
          above,
          told('introduction', text),
          told(
            'question',
            'Since January you wind the clock of our mill every day and every night. Who wound it before you came here, and who winds it when you are away?'
          ),
          ...talk.slice(1)
        ],
        (lines) => linesOfText(lines.replace(`${text}\n\n`, `${text}\n`))
      )[1] as Tag
    expect(inOneParagraph('Dear Tilda,')).toBe('question')
    expect(inOneParagraph('Dear Tilda')).toBe('introduction')
    expect(inOneParagraph('In the mill by the long river below the town,')).toBe('introduction')
    expect(opened('Welcome Tilda,', talk)).toBe('question')
    expect(opened('Dear Tilda,', talk)).toBe('introduction')
  })

  it('stays where it speaks to nobody, tells something, or is no introduction', () => {
    for (const text of [
      'Welcome from the mill of Lome.',
      'You can hear the clock from the weir.',
      'Who winds a clock?'
    ])
      expect(opened(text, answered)).toBe('introduction')
    expect(lookedAt('greetings-ask', [above, told('metadata', 'Hello, are you here?'), ...answered])[1]).toBe(
      'metadata'
    )
    expect(lookedAt('greetings-ask', answered)[0]).toBe('answer')
  })
})

import { describe, expect, it } from 'vitest'
import { linesOfText } from '../support/lines.ts'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const above = told('introduction', 'Tilda Brook winds the clock of the mill.')
const talk = [told('question', 'Who wound it before?'), told('answer', 'My uncle.')]

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

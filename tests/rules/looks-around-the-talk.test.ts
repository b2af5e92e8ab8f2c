import { describe, expect, it } from 'vitest'
import type { NodeData } from '../../src/read/reader.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]
const above = (look: string, ...lines: Told[]): string => lookedAt(look, [...lines, ...talk]).join(' ')
const below = (look: string, ...lines: Told[]): string => lookedAt(look, [...talk, ...lines]).join(' ')

describe('buttons one behind the other', () => {
  it.each([
    'Recap | Scorecard | Photo Gallery',
    'Like 210   Tweet 3   Print',
    'Share · Save · Comments (43)',
    'Reply Share Report Save',
    'Home / The clock of the mill / Reviews / Contact'
  ])('are the page’s: %s', (text) => {
    expect(above('bars-of-buttons', told('metadata', text))).toBe('boilerplate question answer')
    expect(below('bars-of-buttons', told('conclusion', text))).toBe('question answer boilerplate')
  })

  it.each([
    'Ida Moss | The Mere | Clocks',
    'Music | Film',
    'Share · Save · Comments that nobody has ever read to their end',
    'Posted in Reviews | Share | Print',
    'Share | Print | 3 May 2009',
    'Share Share Share',
    'Share the clock of the mill'
  ])('are not what tells of the text: %s', (text) => {
    expect(above('bars-of-buttons', told('metadata', text))).toBe('metadata question answer')
  })

  it('may be the answer to a quick question', () => {
    expect(lookedAt('bars-of-buttons', [...talk, told('answer', 'Share, save, print'), ...talk])[2]).toBe('answer')
  })
})

describe('the clock of a player', () => {
  it.each([
    [['0:00', '-38:12'], 'boilerplate boilerplate question answer'],
    [['0:00 / 1:02:09'], 'boilerplate question answer'],
    [['−4:10'], 'boilerplate question answer'],
    [['38:12'], 'metadata question answer'],
    [['0:00', '38:12'], 'metadata metadata question answer'],
    [['0:00', 'The clock of the mill'], 'metadata metadata question answer']
  ])('is the page’s: %j', (lines, tags) => {
    expect(above('clocks-of-players', ...lines.map((text) => told('metadata', text)))).toBe(tags)
  })

  it('stands around the talk', () => {
    expect(below('clocks-of-players', told('conclusion', '-0:00'))).toBe('question answer boilerplate')
    expect(lookedAt('clocks-of-players', [...talk, told('answer', '-4:10'), ...talk])[2]).toBe('answer')
  })
})

describe('a link to the source of a page', () => {
  const edit = 'https://code.example/mere/site/edit/main/clock.md'

  it('is the page’s, around the talk', () => {
    expect(above('edits-lead-away', told('metadata', `([edit link](${edit}))`))).toBe('boilerplate question answer')
    expect(below('edits-lead-away', told('conclusion', `[Mend it](${edit})`))).toBe('question answer boilerplate')
  })

  it('is what somebody says in an answer', () => {
    expect(lookedAt('edits-lead-away', [...talk, told('answer', `[Mend it](${edit})`)])[2]).toBe('answer')
  })

  it('may stand in what is told, and other links tell of the text', () => {
    const long = `Ida Moss has wound the clock of the mill for thirty years, and this is [how to mend](${edit}) what is told here.`
    expect(above('edits-lead-away', told('introduction', long))).toBe('introduction question answer')
    const other = told('metadata', '[The clock](https://code.example/mere/site/blob/main/clock.md)')
    expect(above('edits-lead-away', other)).toBe('metadata question answer')
    expect(lookedAt('edits-lead-away', [told('metadata', `[edit](${edit})`)])).toEqual(['metadata'])
  })
})

describe('what the host of a recording adds', () => {
  it.each([
    'Hosted by Reed. See reed.example/privacy for more information.',
    'Hébergé par Roseau. Visitez roseau.example/politique-de-confidentialite pour plus d’informations.',
    'See https://sound.reed.example/listener for privacy information.'
  ])('is the page’s: %s', (text) => {
    expect(above('hosts-of-sound', told('introduction', text))).toBe('boilerplate question answer')
    expect(below('hosts-of-sound', told('conclusion', text))).toBe('question answer boilerplate')
  })

  it.each(['See reed.example/clocks for more of them.', 'Ida Moss is hosted by the mill.'])('is not: %s', (text) => {
    expect(above('hosts-of-sound', told('introduction', text))).toBe('introduction question answer')
  })

  it('is not what tells of the episode, or what somebody says', () => {
    const long = `Ida Moss has wound the clock for thirty years. ${'It strikes at noon. '.repeat(9)}See reed.example/privacy.`
    expect(above('hosts-of-sound', told('introduction', long))).toBe('introduction question answer')
    const said = told('answer', 'See reed.example/privacy.')
    expect(lookedAt('hosts-of-sound', [...talk, said, ...talk])[2]).toBe('answer')
  })
})

describe('the name of a part of the site', () => {
  const seen = (...lines: Told[]): string => above('sections-of-the-page', ...lines)
  const section = told('title', '# Interviews')

  it('heads the page above another title', () => {
    expect(seen(section, told('title', 'The clock of the mill'))).toBe('boilerplate title question answer')
    expect(seen(section, told('metadata', '## The clock of the mill'))).toBe('boilerplate title question answer')
    expect(seen(section, told('metadata', 'Interview with Ida Moss'))).toBe('boilerplate title question answer')
  })

  it('is none where a picture says the title, which stays a picture', () => {
    expect(seen(section, told('aside', '![Interview with Ida Moss](ida.jpg)'))).toBe(
      'boilerplate aside question answer'
    )
  })

  it('is the title where nothing below it is', () => {
    expect(seen(section, told('introduction', 'Ida Moss winds the clock.'))).toBe('title introduction question answer')
    expect(seen(section, told('metadata', '## Transcript'))).toBe('title metadata question answer')
    expect(seen(section, told('metadata', 'Interview'))).toBe('title metadata question answer')
  })

  it('is no other heading', () => {
    expect(seen(told('title', '# Clocks and mills'), told('metadata', '## Interview with Ida Moss'))).toBe(
      'title metadata question answer'
    )
  })
})

describe('an arrow behind a line', () => {
  const seen = (text: string): string => below('arrows-lead-away', told('conclusion', text))

  it('points to another page', () => {
    expect(seen('Next: the bell of the mill →')).toBe('question answer boilerplate')
    expect(seen('Scroll →')).toBe('question answer boilerplate')
  })

  it('does not where the line tells of the text, or tells something', () => {
    expect(seen('Posted by Ida Moss →')).toBe('question answer conclusion')
    expect(seen('From here the way to the mill goes along the weir and then across the bridge →')).toBe(
      'question answer conclusion'
    )
    expect(seen('It strikes → at noon')).toBe('question answer conclusion')
  })
})

describe('what is told below the talk of an article', () => {
  const seen = (text: string): string => below('told-with-links', told('boilerplate', text))
  const told70 =
    'If you have a clock that does not strike, you can [write to us](/contact), and we come and look at it.'

  it('is its conclusion, with a link and to the reader', () => {
    expect(seen(told70)).toBe('question answer conclusion')
    expect(lookedAt('told-with-links', [told('boilerplate', told70)])).toEqual(['boilerplate'])
    const heading = told('boilerplate', '## Stay in touch')
    expect(below('told-with-links', heading, told('boilerplate', told70))).toBe('question answer conclusion conclusion')
    expect(below('told-with-links', heading, told('boilerplate', 'Home'))).toBe(
      'question answer boilerplate boilerplate'
    )
    expect(above('told-with-links', told('boilerplate', told70))).toBe('boilerplate question answer')
  })

  it.each([
    '[Write to us](/contact)!',
    `- ${told70}`,
    'The clock of the mill at Mere has been wound by [Ida Moss](/ida) on every day of the last thirty years.',
    'If you have a clock that does not strike, you can write to us at any time, and we come and look at it.',
    'If you have a clock that does not strike, you can [write to us](/contact), and we come to look at it'
  ])('is the page’s otherwise: %s', (text) => {
    expect(seen(text)).toBe('question answer boilerplate')
  })

  it('is the page’s where that has menus', () => {
    expect(
      withData('told-with-links', [...talk, told('boilerplate', told70), told('boilerplate', 'Home')], 3, NAV)[2]
    ).toBe('boilerplate')
    expect(
      withData('told-with-links', [...talk, told('boilerplate', told70), told('boilerplate', 'Home')], 3, REST)[2]
    ).toBe('conclusion')
  })
})

const NAV: NodeData = { part: 'boilerplate', rule: 'html/nav' }
const REST: NodeData = { part: 'boilerplate', rule: 'markup/rest' }
const FORM: NodeData = { part: 'boilerplate', rule: 'html/form' }

/** What a look makes of lines of which the format states one, from an index on every other. */
function withData(look: string, lines: readonly Told[], from: number, data: NodeData): Tag[] {
  const analysis = toldAs(lines)
  const units = analysis.units.map((unit, at) => (at >= from && (at - from) % 2 === 0 ? { ...unit, data } : unit))
  return seenBy(look, { ...analysis, units })
}

describe('what stands between two buttons', () => {
  const shown = told('answer', 'Coat: the mill at Mere.')
  const lines = [...talk, told('boilerplate', 'Info'), shown, told('boilerplate', 'Close'), ...talk]

  it('is shown beside the talk', () => {
    expect(withData('between-buttons', lines.slice(0, 5), 2, FORM)[3]).toBe('aside')
  })

  it('is said otherwise', () => {
    expect(withData('between-buttons', lines.slice(0, 5), 2, NAV)[3]).toBe('answer')
    expect(withData('between-buttons', lines.slice(0, 4), 2, FORM)[3]).toBe('answer')
    expect(lookedAt('between-buttons', lines)[3]).toBe('answer')
  })
})

describe('a line below the talk that has the words of a page', () => {
  const seen = (text: string): string => below('furniture-below', told('metadata', text))

  it('is the page’s', () => {
    expect(seen('Read also: the bell that sings')).toBe('question answer boilerplate')
  })

  it('tells of the text where it says when, by whom or under what', () => {
    expect(seen('Posted by Ida Moss')).toBe('question answer metadata')
    expect(seen('The bell of the mill, 2009')).toBe('question answer metadata')
  })

  it('stands below a talk', () => {
    expect(above('furniture-below', told('metadata', 'Read also: the bell that sings'))).toBe(
      'metadata question answer'
    )
    expect(lookedAt('furniture-below', [told('metadata', 'Read also: the bell')])).toEqual(['metadata'])
  })
})

describe('whose the words are', () => {
  const seen = (text: string): string => above('words-and-pictures', told('boilerplate', text))

  it('is told of the text', () => {
    expect(seen('Words: Ida Moss')).toBe('metadata question answer')
    expect(seen('Words: Ida Moss   Pictures: Nan Falk')).toBe('metadata question answer')
    expect(above('words-and-pictures', told('introduction', 'Words: Ida Moss'))).toBe('introduction question answer')
  })

  it.each([
    'Words: 312',
    'Words: have your say on this',
    'Comments: Ida Moss',
    'Category: Bells',
    `Words: ${'Idabellamarianna '.repeat(5)}`,
    'Views: Ida Moss'
  ])('is not counted: %s', (text) => {
    expect(seen(text)).toBe('boilerplate question answer')
  })
})

describe('a sentence that software writes', () => {
  it.each([
    'Thanks for reading Crumbs! Subscribe for free to receive new posts and support my work.',
    'MPR transcripts are created on a rush deadline by a contractor.'
  ])('is the page’s, around the talk: %s', (text) => {
    expect(above('sentences-of-the-page', told('introduction', text))).toBe('boilerplate question answer')
    expect(below('sentences-of-the-page', told('conclusion', text))).toBe('question answer boilerplate')
    expect(lookedAt('sentences-of-the-page', [...talk, told('answer', text), ...talk])[2]).toBe('answer')
  })

  it('is no other sentence, and no long paragraph', () => {
    expect(above('sentences-of-the-page', told('introduction', 'Crumbs is read in every mill.'))).toBe(
      'introduction question answer'
    )
    const long = `Crumbs is a reader-supported publication. ${'It comes on Sundays, with a loaf. '.repeat(18)}`
    expect(above('sentences-of-the-page', told('introduction', long))).toBe('introduction question answer')
  })
})

describe('a name below the last turn', () => {
  const seen = (...lines: string[]): string =>
    below('names-at-the-end', ...lines.map((text) => told('boilerplate', text)))

  it('signs the text', () => {
    expect(seen('Helen Moss', 'Peter Falk', 'Share this')).toBe('question answer metadata metadata boilerplate')
    expect(below('names-at-the-end', told('conclusion', 'Helen Moss'))).toBe('question answer conclusion')
  })

  it.each(['Follow Us', 'Bells And Mills', 'Helen', 'Helen Moss mends bells.', 'Share this'])(
    'is no other line: %s',
    (text) => {
      expect(seen(text)).toBe('question answer boilerplate')
      expect(seen(text, 'Helen Moss')).toBe('question answer boilerplate boilerplate')
    }
  )

  it('is one of few, and stands below a talk', () => {
    expect(
      seen(...Array<string>(5).fill('Helen Moss'))
        .split(' ')
        .at(-1)
    ).toBe('boilerplate')
    expect(lookedAt('names-at-the-end', [told('boilerplate', 'Helen Moss')])).toEqual(['boilerplate'])
  })
})

describe('what closes a bracket of the line above', () => {
  /** What becomes of the second of two lines, one right below the other. */
  const seen = (first: string, second: string, gap = 0): Tag | undefined => {
    const analysis = toldAs([told('answer', first), told('boilerplate', second)])
    const units = analysis.units.map((unit, at) => (at === 1 ? { ...unit, gap } : unit))
    return seenBy('brackets-go-on', { ...analysis, units })[1]
  }

  it('goes on with it', () => {
    expect(seen('to the yard (she works at the', 'Share now) and we mend a bell.')).toBe('answer')
  })

  it('does not where none is open, or nothing closes it', () => {
    expect(seen('to the yard (she works)', 'Share now) and we mend a bell.')).toBe('boilerplate')
    expect(seen('to the yard (she works at the', 'Share now (or later) and mend.')).toBe('boilerplate')
    expect(seen('to the yard (she works at the', 'Share now')).toBe('boilerplate')
    expect(seen('to the yard (she works at the', 'Share now) and we mend a bell.', 1)).toBe('boilerplate')
  })
})

describe('an invitation to share', () => {
  const more = [...talk, ...talk]
  const seen = (line: Told, before: readonly Told[] = more): Tag | undefined =>
    lookedAt('invitations-to-share', [...before, line])[before.length]

  it('is the page’s, whatever it was told to be', () => {
    expect(seen(told('answer', 'Enjoyed this? Share it on the weir!'))).toBe('boilerplate')
    expect(seen(told('metadata', 'Did you like the bells? Subscribe to our letter'))).toBe('boilerplate')
  })

  it('is said where somebody has a label, or little was said, or more is', () => {
    expect(seen(told('answer', 'Enjoyed this? Share it on the weir!', 2))).toBe('answer')
    expect(seen(told('answer', 'Enjoyed this? Share it on the weir!'), talk)).toBe('answer')
    const inside = [...more, told('answer', 'Enjoyed this? Share it on the weir!'), ...talk]
    expect(lookedAt('invitations-to-share', inside)[4]).toBe('answer')
  })

  it.each(['Enjoyed this? So did I.', 'Share it on the weir!', `Enjoyed this? Share it ${'on the weir '.repeat(8)}!`])(
    'is no other line: %s',
    (text) => {
      expect(seen(told('answer', text))).toBe('answer')
    }
  )
})

describe('a call of a template', () => {
  it.each(['{% include share.html %}', '{% include parts/related_posts.html limit=3 %}', '{{< newsletter-box >}}'])(
    'puts in a part of the page, around the talk: %s',
    (text) => {
      expect(above('includes-of-the-page', told('aside', text))).toBe('boilerplate question answer')
      expect(below('includes-of-the-page', told('conclusion', text))).toBe('question answer boilerplate')
      expect(lookedAt('includes-of-the-page', [...talk, told('aside', text), ...talk])[2]).toBe('aside')
    }
  )

  it.each([
    '{% include player.html id=7 %}',
    '{{< figure src="share.jpg" >}}',
    'Share the bells {% include share.html %}'
  ])('shows something else: %s', (text) => {
    expect(below('includes-of-the-page', told('aside', text))).toBe('question answer aside')
  })
})
